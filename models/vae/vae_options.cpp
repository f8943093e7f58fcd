// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vae/vae_options.h"

#include "models/one_pitch.h"

namespace loopwright::models {

void addVaeOptions(learning::OptionSchema &schema, const learning::TrainingDefaults &defaults) {
  const learning::OptionSchema shared = {
      {"beta", "Weight of the divergence from the standard normal distribution", 1.0, 0, 1000, {}},
      {"beta_anneal",
       "Share of the way to that weight which is left after each epoch, beginning at 0; 0: the weight throughout",
       0.9,
       0,
       0.99999,
       {}},
      {"decisive",
       "What decides which epoch is the best: the bound on the likelihood, or wrong cells",
       std::string("nll_elbo"),
       0,
       0,
       {"nll_elbo", "cell_error"}},
      {"bound_samples",
       "Points a loop of the importance-weighted bound, taken at the end; 0: not taken",
       std::int64_t{64},
       0,
       4096,
       {}},
      {"bound_loops", "Held-out loops of that bound, at most", std::int64_t{512}, 1, 10000000, {}},
      onePitchOption(),
  };
  schema.insert(schema.end(), shared.begin(), shared.end());
  learning::addTrainingOptions(schema, defaults);
}

} // namespace loopwright::models
