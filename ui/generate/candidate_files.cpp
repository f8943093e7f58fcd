// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/candidate_files.h"

#include "app/document/midi_import.h"
#include "app/project/recipe_json.h"

namespace loopwright::ui {

QString fileNameOf(const Candidate &candidate) {
  return QStringLiteral("loop-%1-%2").arg(candidate.recipe.seed).arg(candidate.recipe.number + 1);
}

Status writeMidiFile(const Candidate &candidate, const std::filesystem::path &path) {
  return saveMidi(path, candidate.content, recipeText(candidate.recipe));
}

} // namespace loopwright::ui
