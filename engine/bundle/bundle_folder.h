// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "engine/base/result.h"
#include "engine/bundle/safetensors.h"
#include "engine/music/pitch_layout.h"

namespace loopwright::learning {

/// One part of a bundle: a network's weights and the recipe that made them.
struct BundlePart {
  std::string model;       ///< "vqvae"
  nlohmann::json recipe;   ///< options, seed, corpus, versions, measured figures
  std::string weights;     ///< the safetensors file, as bytes
  std::string weightsHash; ///< SHA-256 of them, hexadecimal
};

/// A self-contained model folder: bundle.json and parts/NAME/{weights.safetensors, recipe.json}. Immutable once
/// written.
struct BundleFolder {
  std::string hash; ///< SHA-256 of bundle.json, which holds the hashes of all other files, times left out
  PitchLayout layout;
  int bars = 8;
  std::map<std::string, BundlePart> parts; ///< by name: "codec", "prior", "scorer"

  /// Reads and checks a bundle: every file is there, has the hash that bundle.json says, and nothing in it is out of
  /// range. A run folder (with a bundle in it) may be given too. Needs no torch.
  static Result<BundleFolder> read(const std::filesystem::path &folder);
  /// Reads bundle.json alone: layout, bars and which models its parts are, without recipes and weights.
  static Result<BundleFolder> readManifest(const std::filesystem::path &folder);
  /// Checks the manifest text alone; `where` is for messages. The parts have no recipe and no weights yet.
  static Result<BundleFolder> parseManifest(const std::string &text, const std::string &where);

  /// Writes the bundle beside its place and renames it; `folder` must not exist. Nothing is left after an error.
  Status write(const std::filesystem::path &folder) const;
};

} // namespace loopwright::learning
