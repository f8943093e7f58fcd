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
#include "engine/learning/interface/capability.h"
#include "engine/learning/interface/options.h"
#include "engine/learning/interface/sampling_options.h" // the plain values that calls take
#include "engine/music/bar_correlation.h"
#include "engine/music/pitch_layout.h"

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
  Encoding reads = Encoding::cells;
  std::vector<Role> needs = {Role::drums, Role::bass}; ///< roles that a layout must have
  bool needsDrumComponents = false;                    ///< whether the nine must be told apart
};

/// An error that says why the model cannot read music of the layout, and which layouts it reads; `where` it comes from.
/// Models that learn from sound read any. Needs no module.
Status readsLayout(const ModelDescription &model, const PitchLayout &layout, const std::string &where);
/// The layouts that it reads: "loop57, loop57h".
std::string layoutsOf(const ModelDescription &model);

struct TrainingRequest {
  std::string model;
  std::string preset;                                        ///< empty: the model's defaults
  std::vector<std::pair<std::string, std::string>> settings; ///< --set, in order
  std::filesystem::path corpus;
  std::filesystem::path out;   ///< the run folder
  std::filesystem::path codec; ///< bundle; models that need one
  /// The model of a codec to train first, in the folder "codec" of `out`, with the preset of the same name if it has
  /// one; instead of `codec`. Events of both stages are those of one training.
  std::string newCodec;
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
  std::string stage;                    ///< "codec", "prior" of a training in two stages
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

/// A bundle in memory. What it can do is asked for by capability: `bundle.as<HasCodes>()`.
class LoadedBundle {
public:
  virtual ~LoadedBundle() = default;
  virtual const std::string &hash() const = 0;
  virtual const PitchLayout &layout() const = 0;
  virtual int bars() const = 0;
  /// The capability of that name, which lives as long as the bundle; nullptr where the bundle does not have it.
  virtual Capability *capability(std::string_view name) = 0;
  /// The same by type.
  template <class Wanted>
  Wanted *as() {
    return static_cast<Wanted *>(capability(Wanted::kName));
  }
};

/// The module itself: one a process.
class LearningModule {
public:
  virtual ~LearningModule() = default;
  virtual Status configure(const ComputeOptions &options) = 0;
  virtual ComputeDescription compute() const = 0;
  virtual std::vector<ModelDescription> models() const = 0;
  /// The values that a preset sets, as the text of a JSON object by option; empty if there is no such preset.
  virtual std::string presetValues(const std::string &model, const std::string &preset) const = 0;
  /// Trains until the end, an early stop or a cancel; checkpoints into the run folder.
  virtual Result<TrainingOutcome> train(const TrainingRequest &request, TrainingObserver &observer,
                                        const CancellationToken &cancel) = 0;
  virtual Result<std::unique_ptr<LoadedBundle>> open(const std::filesystem::path &bundle) = 0;
};

/// The interface's version: the factory returns nullptr for another one, so that a stale module is never used.
constexpr int kLearningInterface = 9;
extern "C" using LearningFactory = LearningModule * (*)(int interface);
constexpr const char *kLearningFactoryName = "loopwright_learning";

} // namespace loopwright::learning
