// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "engine/learning/interface/sampling_options.h"
#include "engine/learning/trainable.h"

namespace loopwright::learning {

class Prior;

/// A codec in memory: loops to latents and back. One thread at a time. Latents are streams of codes, int64 [N, S, L],
/// each within its codebook, or points of a continuous space, float [N, D].
class Codec {
public:
  virtual ~Codec() = default;
  /// None in a continuous space.
  virtual const std::vector<CodeStream> &streams() const = 0;
  /// D of a continuous space; 0 of codes.
  virtual std::int64_t dimensions() const { return 0; }
  /// Music in the encoding that its model reads (tensor_codec.h) -> latents; in a continuous space the means.
  virtual at::Tensor encode(const at::Tensor &music) = 0;
  /// Latents -> what that encoding's codec makes rolls of.
  virtual at::Tensor decode(const at::Tensor &latents) = 0;
  /// Where points of a continuous space are sampled from; nothing: the standard normal distribution.
  virtual std::unique_ptr<Prior> prior() const;
};

/// Fills holes in sequences of codes. One thread at a time.
class Infiller {
public:
  virtual ~Infiller() = default;
  /// Codes int64 [1, S, L] with holes where the mask (bool, same shape) is true -> codes int64 [count, S, L] of the
  /// candidates that the options say, all others as given. Undefined tensor if cancelled.
  virtual at::Tensor infill(const at::Tensor &codes, const at::Tensor &holes, const SamplingOptions &options,
                            const CancellationToken &cancel) = 0;
  /// Mean log-probability in nats [N] of the codes int64 [N, S, L] in the holes, each given all that are
  /// kept and most of the others in the holes.
  virtual at::Tensor fit(const at::Tensor &codes, const at::Tensor &holes) = 0;
};

/// A prior in memory: samples latents. One thread at a time.
class Prior {
public:
  virtual ~Prior() = default;
  virtual CodeFilter standardFilter() const = 0;
  /// What it can be asked for beside the filter.
  virtual const KnownConditions &knownConditions() const {
    static const KnownConditions nothing;
    return nothing;
  }
  /// Latents of the loops that the options say, which the prior knows. Row i depends only on (seed,
  /// first + i, filter, conditions). Undefined tensor if cancelled.
  virtual at::Tensor sample(const SamplingOptions &options, const CancellationToken &cancel) = 0;
  /// Nothing where the prior fills no holes.
  virtual Infiller *infiller() { return nullptr; }
};

inline std::unique_ptr<Prior> Codec::prior() const { return nullptr; }

/// A loop detector in memory. One thread at a time.
class Scorer {
public:
  virtual ~Scorer() = default;
  virtual CorrelationMode mode() const = 0;
  virtual int bars() const = 0;
  virtual double threshold() const = 0;
  virtual double shareBehind(double score) const = 0; ///< Scores::shareBehind
  /// Rows float [N, barPairs(bars)] -> scores float [N].
  virtual at::Tensor score(const at::Tensor &rows) = 0;
};

/// The loops that a model learns from and is judged by: distinct, no family in both.
struct TrainingLoops {
  WindowSet train;
  WindowSet valid;
};

/// A bundle and its codec, for models that learn on codes; empty for others.
struct CodecOfBundle {
  BundleFolder bundle;
  std::unique_ptr<Codec> codec;
};

/// What a training is given, as the model's description asks for it.
struct TrainingMaterial {
  TrainingLoops loops;    ///< empty for models that learn from sound
  CodecOfBundle codec;    ///< for models that need one
  CorrelationTable sound; ///< for models that learn from sound
};

/// What makes a model available by name.
struct ModelEntry {
  ModelDescription description;
  std::map<std::string, std::string> presets; ///< name -> JSON text
  std::function<Result<std::unique_ptr<Trainable>>(const Options &options, TrainingMaterial material,
                                                   std::uint64_t seed)>
      train;
  /// For use; set for models that can be this part of a bundle.
  std::function<Result<std::unique_ptr<Codec>>(const BundleFolder &bundle, const BundlePart &part)> openCodec;
  std::function<Result<std::unique_ptr<Prior>>(const BundleFolder &bundle, const BundlePart &part,
                                               const std::vector<CodeStream> &streams)>
      openPrior;
  std::function<Result<std::unique_ptr<Scorer>>(const BundlePart &part)> openScorer;

  /// Gives the model its presets, which its description names.
  void setPresets(std::map<std::string, std::string> texts);
};

using ModelRegistry = std::vector<ModelEntry>;

/// The entry of that name, or an error that lists the names.
Result<const ModelEntry *> findModel(const ModelRegistry &registry, const std::string &name);

/// The codec of a bundle.
Result<std::unique_ptr<Codec>> openCodec(const ModelRegistry &registry, const BundleFolder &bundle);

} // namespace loopwright::learning
