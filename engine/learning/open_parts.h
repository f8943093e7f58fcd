// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "engine/learning/registry.h"
#include "engine/learning/tensor_codec.h"

namespace loopwright::learning {

/// The parts of a bundle in memory: what capabilities are made of. Torch's exceptions pass through. One thread at a
/// time.
struct OpenParts {
  BundleFolder bundle;
  std::unique_ptr<Codec> codec;         ///< nullptr: the bundle has none
  std::unique_ptr<Prior> prior;         ///< nullptr: none
  std::unique_ptr<Scorer> scorer;       ///< nullptr: none
  const TensorCodec *tensors = nullptr; ///< what the codec reads and writes; set where there is a codec

  /// An error unless the rolls have the bundle's layout and bars.
  Status checkRolls(const std::vector<Pianoroll> &rolls) const;
  /// The codec's latents of rolls, some at a time; at least one roll.
  Result<at::Tensor> latentsOf(const std::vector<Pianoroll> &rolls);
  /// Decodes latents, some at a time, and appends the rolls.
  void appendDecoded(const at::Tensor &latents, std::vector<Pianoroll> &rolls);
};

/// Loops decoded at once: enough to keep the matrix products busy, few enough to cancel within a second.
constexpr std::int64_t kDecodedAtOnce = 64;

/// Opens the parts of a bundle: reads, checks, builds their networks.
Result<std::unique_ptr<OpenParts>> openParts(const ModelRegistry &registry, const std::filesystem::path &folder);

/// A capability that was made of a bundle's parts, or none: nullptr.
struct MadeCapability {
  std::string_view name;
  std::unique_ptr<Capability> capability;
};

/// Makes one of a bundle's parts, which outlive it, where they can do it. A folder NAME under
/// engine/learning/capabilities defines `makeName`.
using CapabilityMaker = MadeCapability (*)(OpenParts &parts);
using CapabilityMakers = std::vector<CapabilityMaker>;

} // namespace loopwright::learning
