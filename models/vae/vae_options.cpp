// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vae/vae_options.h"

#include "models/one_pitch.h"

namespace loopwright::models {

void addVaeOptions(learning::OptionSchema &schema, const learning::TrainingDefaults &defaults) {
  const learning::OptionSchema shared = {
      {"beta", "Weight of the divergence from the standard normal distribution", 1.0, 0, 1000, {}},
      {"beta_anneal",
       "Warm-up from 0 to that weight: the share of the gap left after each epoch; 0: no warm-up",
       0.9,
       0,
       0.99999,
       {}},
      {"decisive",
       "How the best epoch is chosen: by the bound on the likelihood, or by wrong cells",
       std::string("nll_elbo"),
       0,
       0,
       {"nll_elbo", "cell_error"}},
      {"bound_samples",
       "Samples per loop for the importance-weighted bound, computed at the end; 0: skip it",
       std::int64_t{64},
       0,
       4096,
       {}},
      {"bound_loops", "Most held-out loops used for that bound", std::int64_t{512}, 1, 10000000, {}},
      onePitchOption(),
  };
  schema.insert(schema.end(), shared.begin(), shared.end());
  learning::addTrainingOptions(schema, defaults);
}

} // namespace loopwright::models
