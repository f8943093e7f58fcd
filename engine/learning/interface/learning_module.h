// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/codes/loop_codes.h"
#include "engine/learning/interface/code_filter.h"
#include "engine/learning/interface/conditions.h"
#include "engine/learning/interface/options.h"
#include "engine/music/bar_correlation.h"
#include "engine/music/pianoroll.h"

/// What the loaded module `loopwright-learning` offers: plain values in, plain values out, no torch.
/// Calls are synchronous; each object is used by one thread at a time. Torch's own exceptions never leave the module.
namespace loopwright::learning {

/// Where the module computes.
struct ComputeOptions {
  int threads = 0;             ///< 0: all cores
  std::string device = "auto"; ///< auto, cpu or cuda
};

/// What it computes with; part of every recipe.
struct ComputeDescription {
  std::string torch; ///< "1.13.0"
  std::string blas;  ///< "OpenBLAS 0.3.21 (openmp)", "unknown"
  std::string device;
  int threads = 1;
  bool slowBlas = false; ///< no optimised BLAS: everything takes many times as long
};

/// A model that can be trained.
struct ModelDescription {
  std::string name;        ///< "vqvae"
  std::string description; ///< one sentence
  OptionSchema options;
  std::vector<std::string> presets;
  bool needsCodec = false;
  bool hasCodes = false;        ///< what it makes of loops are codes, which models that need a codec learn
  bool learnsFromSound = false; ///< from a folder of audio loops instead of a corpus
  bool readsStates = false;     ///< of layouts whose tracks have one voice each (tracks4), instead of loops
};

struct TrainingRequest {
  std::string model;
  std::string preset;                                        ///< empty: the model's defaults
  std::vector<std::pair<std::string, std::string>> settings; ///< --set, in order
  std::filesystem::path corpus;
  std::filesystem::path out;   ///< the run folder
  std::filesystem::path codec; ///< bundle; models that need one
  /// For models that learn from sound: reads the folder `corpus` as the model's options ask for.
  std::function<Result<CorrelationTable>(const CorrelationRequest &request)> sound;
  std::string rules; ///< learn only from the corpus's loops that pass these rules; empty: all
  std::uint64_t seed = 1;
  bool resume = false;       ///< go on from the run folder's last checkpoint
  bool splitWindows = false; ///< hold out windows instead of families: WindowQuery
};

/// One thing that happened in a training.
struct TrainingEvent {
  enum class Kind { begin, step, epoch, checkpoint, end };
  Kind kind = Kind::step;
  std::int64_t epoch = 0; ///< from 0
  std::int64_t epochs = 0;
  std::int64_t step = 0; ///< within the epoch
  std::int64_t steps = 0;
  double seconds = 0;                   ///< of this session
  std::map<std::string, double> values; ///< losses and metrics by name: "train/loss", "valid/f1_bass"
  std::string text;                     ///< begin: what is trained on what; end: why it ended
};

class TrainingObserver {
public:
  virtual ~TrainingObserver() = default;
  /// Called from the training's thread; must not take long.
  virtual void onEvent(const TrainingEvent &event) = 0;
};

struct TrainingOutcome {
  enum class End { finished, stoppedEarly, cancelled };
  End end = End::finished;
  std::filesystem::path bundle;         ///< empty if cancelled; the run can be resumed then
  std::map<std::string, double> values; ///< of the best epoch
};

using loopwright::CodeStream;
using loopwright::LoopCodes;

/// Capability: loops to codes and back.
class HasCodes {
public:
  virtual ~HasCodes() = default;
  virtual const std::vector<CodeStream> &streams() const = 0;
  /// Rolls of the bundle's layout and bars. The result has one entry a roll.
  virtual Result<std::vector<LoopCodes>> encode(const std::vector<Pianoroll> &rolls) = 0;
  /// Raw output: cells with probability >= 0.5, no repair. Onsets are derived (deriveOnsets).
  virtual Result<std::vector<Pianoroll>> decode(const std::vector<LoopCodes> &codes) = 0;
};

/// A point of a continuous latent space, as many numbers as it has dimensions.
using LatentPoint = std::vector<float>;

/// Capability: loops to points of a continuous space and back. New loops lie where the standard normal distribution has
/// its points.
class HasLatent {
public:
  virtual ~HasLatent() = default;
  virtual int dimensions() const = 0;
  /// Where the encoder puts rolls of the bundle's layout and bars: the mean, one point a roll.
  virtual Result<std::vector<LatentPoint>> means(const std::vector<Pianoroll> &rolls) = 0;
  /// Raw output: cells with probability >= 0.5, no repair. Onsets are derived. Errors: a point of other dimensions or
  /// with a number that is not finite.
  virtual Result<std::vector<Pianoroll>> decode(const std::vector<LatentPoint> &points) = 0;
};

/// Capability: loops through the bottleneck and back, raw.
class Reconstructs {
public:
  virtual ~Reconstructs() = default;
  virtual Result<std::vector<Pianoroll>> reconstruct(const std::vector<Pianoroll> &rolls, ProgressSink &progress,
                                                     const CancellationToken &cancel) = 0;
};

struct SamplingOptions {
  std::int64_t count = 8;
  std::int64_t first = 0; ///< number of the first loop: loop i of a seed is the same whatever first and count are
  std::uint64_t seed = 1;
  CodeFilter filter;
  Conditions conditions;
};

struct SampledLoops {
  std::vector<LoopCodes> codes; ///< none from a continuous latent space
  std::vector<Pianoroll> rolls; ///< raw, onsets derived
  bool cancelled = false;       ///< then the loops that were finished
};

/// Capability: new loops out of nothing.
class Samples {
public:
  virtual ~Samples() = default;
  /// The filter that the model's card recommends. In a continuous latent space the temperature is the standard
  /// deviation of the points, and there is no top-k or top-p.
  virtual CodeFilter standardFilter() const = 0;
  /// What the model can be asked for beside the filter.
  virtual const KnownConditions &knownConditions() const = 0;
  /// Errors: a filter that makes no sense, conditions that the model does not know.
  virtual Result<SampledLoops> sample(const SamplingOptions &options, ProgressSink &progress,
                                      const CancellationToken &cancel) = 0;
};

/// A part of a loop that is to be regenerated.
struct InfillRequest {
  Pianoroll loop;  ///< of the bundle's layout and bars
  BitPlane region; ///< [steps, columns]: the cells that may change
  SamplingOptions sampling;
};

/// Candidates for a part of a loop.
struct InfilledLoops {
  SampledLoops loops; ///< whole loops; cells outside the region sound as they did
  /// How well each fits what surrounds it: mean log-probability in nats of the codes that were sampled, each
  /// given all that are kept and most of the other sampled ones.
  std::vector<double> fits;
  /// Cells outside the region that the new codes would have changed, had they not been kept.
  std::vector<int> bleeds;
};

/// Capability: parts of a loop regenerated, with an eye on what comes before and after.
class Infills {
public:
  virtual ~Infills() = default;
  /// Errors: a loop of another size, a region without cells.
  virtual Result<InfilledLoops> infill(const InfillRequest &request, ProgressSink &progress,
                                       const CancellationToken &cancel) = 0;
};

/// Capability: how much a loop is a loop (loops-2022, section 3.1).
class Scores {
public:
  virtual ~Scores() = default;
  /// Mean squared distance to the centre of real loops, a number a roll: smaller is better; NaN where the model has no
  /// answer (an empty loop, or one whose bars are all equal). Rolls of 8 bars of any layout.
  virtual Result<std::vector<double>> scores(const std::vector<Pianoroll> &rolls, const PitchLayout &layout) = 0;
  /// A score below it means: a loop.
  virtual double threshold() const = 0;
};

/// A bundle in memory. Capabilities are asked for: nullptr where the bundle has them not. They live as long as it.
class LoadedBundle {
public:
  virtual ~LoadedBundle() = default;
  virtual const std::string &hash() const = 0;
  virtual const PitchLayout &layout() const = 0;
  virtual int bars() const = 0;
  virtual HasCodes *codes() = 0;
  virtual HasLatent *latent() = 0;
  virtual Reconstructs *reconstructs() = 0;
  virtual Samples *samples() = 0;
  virtual Scores *scores() = 0;
  virtual Infills *infills() = 0;
};

/// The module itself: one a process.
class LearningModule {
public:
  virtual ~LearningModule() = default;
  virtual Status configure(const ComputeOptions &options) = 0;
  virtual ComputeDescription compute() const = 0;
  virtual std::vector<ModelDescription> models() const = 0;
  /// Trains until the end, an early stop or a cancel; checkpoints into the run folder.
  virtual Result<TrainingOutcome> train(const TrainingRequest &request, TrainingObserver &observer,
                                        const CancellationToken &cancel) = 0;
  virtual Result<std::unique_ptr<LoadedBundle>> open(const std::filesystem::path &bundle) = 0;
};

/// Capability of the module itself, asked for by dynamic_cast: what its presets say.
class PresetValues {
public:
  virtual ~PresetValues() = default;
  /// The values that a preset sets, as the text of a JSON object by option; empty if there is no such preset.
  virtual std::string presetValues(const std::string &model, const std::string &preset) const = 0;
};

/// The interface's version: the factory returns nullptr for another one, so that a stale module is never used.
constexpr int kLearningInterface = 6;
extern "C" using LearningFactory = LearningModule * (*)(int interface);
constexpr const char *kLearningFactoryName = "loopwright_learning";

} // namespace loopwright::learning
