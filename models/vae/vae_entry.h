// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "engine/learning/registry.h"
#include "models/vae/vae_network.h"

namespace loopwright::models {

/// One of the variational autoencoders: what tells it from the others.
struct VaeKind {
  std::string name;        ///< "cnn-vae"
  std::string description; ///< one sentence
  learning::OptionSchema options;
  std::map<std::string, std::string> presets;
  /// Adds the network's tensors for rolls of `columns` x `steps`, which divide by 16: the layouts with drums have
  /// 16 steps a bar.
  std::function<std::unique_ptr<VaeNetwork>(learning::Parameters &parameters, const learning::Options &options,
                                            std::int64_t columns, std::int64_t steps)>
      make;
};

/// The model: its training (vae_training.h), its use (vae_codec.h).
learning::ModelEntry vaeEntry(const VaeKind &kind);

} // namespace loopwright::models
