// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loop_detector/loop_detector.h"

#include "models/loop_detector/detector_training.h"
#include "models/loop_detector/presets.h"

namespace loopwright::models {

learning::ModelEntry loopDetectorEntry() {
  learning::ModelEntry entry;
  entry.description.name = "loop-detector";
  entry.description.description = "Judges how loop-like music is, learned from audio loops (Deep SVDD of loops-2022)";
  entry.description.options = loopDetectorSchema();
  entry.description.learnsFromSound = true;
  entry.setPresets(loopDetectorPresets());
  entry.train = [](const learning::Options &options, learning::TrainingMaterial material, std::uint64_t seed) {
    return makeLoopDetectorTraining(options, std::move(material.sound), seed);
  };
  entry.openScorer = openLoopDetector;
  return entry;
}

} // namespace loopwright::models
