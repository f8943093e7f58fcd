// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/candidate_files.h"

#include "app/document/midi_import.h"
#include "app/project/recipe_json.h"
#include "engine/audio/offline_renderer.h"
#include "engine/audio/wav_file.h"

namespace loopwright::ui {

QString fileNameOf(const Candidate &candidate) {
  return QStringLiteral("loop-%1-%2").arg(candidate.recipe.seed).arg(candidate.recipe.number + 1);
}

Status writeMidiFile(const Candidate &candidate, const std::filesystem::path &path) {
  return saveMidi(path, candidate.content, recipeText(candidate.recipe));
}

Status writeWavFileOf(const Candidate &candidate, const std::filesystem::path &path) {
  RenderOptions options;
  options.tail = Tail::wrap;
  options.bars = candidate.content.bars;
  NoProgress progress;
  const auto rendered = renderScore(scoreOf(candidate.content), options, progress, {});
  if (!rendered)
    return tl::unexpected(rendered.error());
  return writeWavFile(path, rendered->audio);
}

} // namespace loopwright::ui
