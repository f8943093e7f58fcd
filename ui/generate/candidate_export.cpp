// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/candidate_export.h"

#include <QDrag>
#include <QMimeData>
#include <QUrl>

#include "ui/generate/candidate_files.h"

namespace loopwright::ui {
Status dragOut(CandidateCard &card, const Candidate &candidate, const QTemporaryDir &folder) {
  const QString path = folder.filePath(fileNameOf(candidate) + QStringLiteral(".mid"));
  if (auto written = writeMidiFile(candidate, path.toStdString()); !written)
    return written;
  auto *data = new QMimeData;
  data->setUrls({QUrl::fromLocalFile(path)});
  auto *drag = new QDrag(&card);
  drag->setMimeData(data);
  const QPixmap picture = card.dragPixmap();
  drag->setPixmap(picture);
  drag->setHotSpot(card.rect().center());
  drag->exec(Qt::CopyAction);
  return {};
}

} // namespace loopwright::ui
