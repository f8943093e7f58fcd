// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/trial.h"

namespace loopwright::reproduction {

/// A codec of one of the sizes of Table 2. JSON: {"steps", "size", "codes", "reconstruction"}.
struct SizedCodec {
  int steps = 0; ///< latent, of a loop
  int size = 0;  ///< of a code
  int codes = 0;
  ReconstructionSummary reconstruction; ///< of held-out loops
};
void to_json(nlohmann::json &json, const SizedCodec &codec);
void from_json(const nlohmann::json &json, SizedCodec &codec);

/// JSON: {"corpus": {…}, "printed_rule": {…}, "codecs": […], "seeds": […]}.
struct Loops2021Results {
  CorpusSummary corpus;
  CorpusSummary printedRule;      ///< of the windows that the rule keeps as it is printed
  std::vector<SizedCodec> codecs; ///< in the order of Table 2
  std::vector<Trial> seeds;
};
void to_json(nlohmann::json &json, const Loops2021Results &results);
void from_json(const nlohmann::json &json, Loops2021Results &results);

/// Works out all that loops-2021 reports: three continuous autoencoders, VQ-VAE and prior learn from windows that its
/// rules take for loops, once a seed (runTrial); codecs of the six sizes of its Table 2 with one. Errors: of the steps;
/// cancelled.
Result<Loops2021Results> workOutLoops2021(const Experiment &experiment, const Material &material,
                                          Laboratory &laboratory);

} // namespace loopwright::reproduction
