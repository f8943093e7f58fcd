// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/candidate_files.h"

#include <QFile>

#include "app/document/midi_import.h"
#include "app/recipes/recipe_json.h"

namespace loopwright::ui {

QString fileNameOf(const Candidate &candidate) {
  return QStringLiteral("loop-%1-%2").arg(candidate.recipe.seed).arg(candidate.recipe.number + 1);
}

Status writeMidiFile(const Candidate &candidate, const std::filesystem::path &path) {
  const QByteArray bytes = QByteArray::fromStdString(midiBytesOf(candidate.content, recipeText(candidate.recipe)));
  QFile file(QString::fromStdString(path.string()));
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
    return failure(ErrorKind::resource, "the file cannot be written: " + file.errorString().toStdString(),
                   path.string(), "make room in the folder for temporary files");
  return {};
}

} // namespace loopwright::ui
