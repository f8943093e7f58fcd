// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/candidate_export.h"

#include <QCoreApplication>
#include <QDrag>
#include <QFileDialog>
#include <QMimeData>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>

#include "ui/generate/candidate_files.h"

namespace loopwright::ui {
namespace {

QString tr(const char *text) { return QCoreApplication::translate("CandidateExport", text); }

} // namespace

void exportCandidate(QWidget &parent, const Candidate &candidate, ExportFormat format,
                     const std::function<void(const QString &)> &onProblem) {
  const bool midi = format == ExportFormat::midi;
  const QString ending = midi ? QStringLiteral(".mid") : QStringLiteral(".wav");
  QString path = QFileDialog::getSaveFileName(&parent, tr("Export Candidate"), fileNameOf(candidate) + ending,
                                              midi ? tr("MIDI files (*.mid)") : tr("WAV files (*.wav)"));
  if (path.isEmpty())
    return;
  if (QFileInfo(path).suffix().isEmpty())
    path += ending;
  QThreadPool::globalInstance()->start([midi, candidate, path, onProblem, alive = QPointer(&parent)] {
    const Status written = (midi ? writeMidiFile : writeWavFileOf)(candidate, path.toStdString());
    if (written)
      return;
    QMetaObject::invokeMethod(qApp, [onProblem, alive, sentence = QString::fromStdString(written.error().message())] {
      if (alive)
        onProblem(sentence);
    });
  });
}

Status dragOut(CandidateCard &card, const QTemporaryDir &folder) {
  const QString path = folder.filePath(fileNameOf(card.candidate()) + QStringLiteral(".mid"));
  if (auto written = writeMidiFile(card.candidate(), path.toStdString()); !written)
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
