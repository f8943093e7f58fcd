// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/candidate.h"

#include <atomic>

#include "app/document/region_edits.h"
#include "engine/analysis/loop_metrics.h"
#include "engine/music/roll_notes.h"

namespace loopwright {
namespace {

std::map<std::string, double> metricsOf(const Pianoroll &raw, const Pianoroll &shown, const LoopContent &content,
                                        const PitchLayout &layout) {
  std::map<std::string, double> metrics;
  const LoopMetrics measured = measureLoop(shown, layout);
  for (const LoopMetricColumn &column : loopMetricColumns())
    if (column.isFor(layout.roles()))
      metrics[column.key] = column.value(measured);
  // The repair leaves no double bass: this one is the model's own.
  if (layout.has(Role::bass))
    metrics["db"] = measureLoop(raw, layout).doubleBass;
  metrics["repaired_cells"] = static_cast<double>(raw.sounding.count() - shown.sounding.count());
  for (const DocumentTrack &track : content.tracks) {
    const auto notes = static_cast<double>(track.notes.size());
    metrics[track.isDrums() ? "drum_notes" : std::string(nameOf(track.role)) + "_notes"] += notes;
    metrics["notes"] += notes;
  }
  return metrics;
}

} // namespace

Candidate candidateOf(const GenerationRecipe &recipe, const Pianoroll &raw, const PitchLayout &layout,
                      const LoopContent *loop, const BitPlane *region) {
  Pianoroll shown = raw;
  if (!recipe.raw)
    keepOneVoice(shown, layout);
  RollRendering rendering;
  rendering.microsecondsPerQuarter = recipe.microsecondsPerQuarter;
  Candidate made;
  made.id = newCandidateId();
  made.content = contentOf(shown, layout, rendering);
  if (loop != nullptr && region != nullptr)
    made.content = replaceRegion(*loop, shown, *region, layout);
  made.recipe = recipe;
  made.metrics = metricsOf(raw, shown, made.content, layout);
  return made;
}

int newCandidateId() {
  static std::atomic<int> last{0};
  return ++last;
}

} // namespace loopwright
