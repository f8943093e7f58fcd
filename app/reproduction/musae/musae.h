// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/trial.h"

namespace loopwright::reproduction {

/// Works MusAE out (section 4): trains every model of the scale, judges all of them by the pieces that they have not
/// learnt from, and studies the spaces of those that hold out families. The result: {"corpora": {bars: tellCorpus},
/// "seeds": [{"seed", "budgets": {model: …}}], "tracks": {model: [studyTracks, a seed each]}, "walks": {model:
/// studyWalks}, "posterior": {model: studyPosterior}, "petals": studyPetals, "knob": studyKnob, "pairs": studyPairs,
/// "lines": linesOfMusae}. Errors: music without labels or of fewer than four genres; of the steps; cancelled.
Result<nlohmann::json> workOutMusae(const Experiment &experiment, const Material &material, Laboratory &laboratory);

} // namespace loopwright::reproduction
