// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/loops2022/codec_curve.h"
#include "app/reproduction/trial.h"

namespace loopwright::reproduction {

/// Windows of one kind to the loop detector. JSON: {"name", "loops", "scores"}.
struct ScoredWindows {
  std::string name;
  std::size_t loops = 0;
  std::vector<double> scores; ///< those that there are, ascending
};
void to_json(nlohmann::json &json, const ScoredWindows &windows);
void from_json(const nlohmann::json &json, ScoredWindows &windows);

/// Figure 2: what the loop detector makes of held-out windows. JSON: {"threshold", "groups"}.
struct DetectorScores {
  double threshold = 0; ///< below it: a loop
  std::vector<ScoredWindows> groups;
};
void to_json(nlohmann::json &json, const DetectorScores &scores);
void from_json(const nlohmann::json &json, DetectorScores &scores);

/// JSON: {"detector": {…}, "corpus": {…}, "seeds": […], "curve": […], if the scale has one}.
struct Loops2022Results {
  DetectorScores detector;
  CorpusSummary corpus;
  std::vector<Trial> seeds;
  std::vector<CurvePoint> curve;
};
void to_json(nlohmann::json &json, const Loops2022Results &results);
void from_json(const nlohmann::json &json, Loops2022Results &results);

/// Works out all that loops-2022 reports: the loop detector learns from sound and chooses loops among the windows of
/// the music; VQ-VAE, prior and CNN-VAE are trained on them once a seed (runTrial). Errors: no sound (usage); of the
/// steps; cancelled.
Result<Loops2022Results> workOutLoops2022(const Experiment &experiment, const Material &material,
                                          Laboratory &laboratory);

} // namespace loopwright::reproduction
