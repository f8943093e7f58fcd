// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "engine/learning/bundle_session.h"
#include "engine/learning/compute.h"
#include "engine/learning/guard.h"
#include "engine/learning/trainer.h"
#include "engine/learning/training_stages.h"
#include "models/registry.h"

namespace loopwright::models {
namespace {

using namespace learning;

class Module final : public LearningModule {
public:
  Module() { keepLargeBlocks(); }

  Status configure(const ComputeOptions &options) override { return configureCompute(options); }
  ComputeDescription compute() const override { return describeCompute(); }

  std::vector<ModelDescription> models() const override {
    std::vector<ModelDescription> descriptions;
    for (const ModelEntry &entry : registry())
      descriptions.push_back(entry.description);
    return descriptions;
  }

  std::string presetValues(const std::string &model, const std::string &preset) const override {
    const auto entry = findModel(registry(), model);
    if (!entry)
      return {};
    const auto found = (*entry)->presets.find(preset);
    return found == (*entry)->presets.end() ? std::string() : found->second;
  }

  Result<TrainingOutcome> train(const TrainingRequest &request, TrainingObserver &observer,
                                const CancellationToken &cancel) override {
    return guarded<TrainingOutcome>([&]() -> Result<TrainingOutcome> {
      return request.newCodec.empty() ? trainOne(request, observer, cancel) : trainBoth(request, observer, cancel);
    });
  }

  Result<std::unique_ptr<LoadedBundle>> open(const std::filesystem::path &folder) override {
    return guarded<std::unique_ptr<LoadedBundle>>(
        [&]() -> Result<std::unique_ptr<LoadedBundle>> { return openBundle(registry(), capabilityMakers(), folder); });
  }

private:
  Result<TrainingOutcome> trainOne(const TrainingRequest &request, TrainingObserver &observer,
                                   const CancellationToken &cancel);
  Result<TrainingOutcome> trainBoth(const TrainingRequest &request, TrainingObserver &observer,
                                    const CancellationToken &cancel);
  Result<std::unique_ptr<Trainable>> makeTrainable(const TrainingRequest &request);
  std::string m_corpusHash, m_codecHash; // of the training under way
};

/// The codec that a model learns on.
Result<CodecOfBundle> readCodec(const std::filesystem::path &folder, const std::string &model) {
  if (folder.empty())
    return failure(ErrorKind::usage, model + " learns on the codes of a codec", "--codec",
                   "train vqvae first and give its folder, or add --new-codec vqvae");
  auto bundle = BundleFolder::read(folder);
  if (!bundle)
    return tl::unexpected(bundle.error());
  auto codec = openCodec(registry(), *bundle);
  if (!codec)
    return tl::unexpected(codec.error());
  if ((*codec)->dimensions() > 0)
    return failure(ErrorKind::usage,
                   "the " + bundle->parts.at("codec").model + " in this bundle has a continuous latent space, no codes",
                   folder.string(), "train vqvae and give its folder as --codec");
  return CodecOfBundle{std::move(*bundle), std::move(*codec)};
}

Result<Options> optionsOf(const ModelEntry &entry, const TrainingRequest &request) {
  Options options(entry.description.options);
  if (!request.preset.empty()) {
    const auto preset = entry.presets.find(request.preset);
    if (preset == entry.presets.end()) {
      std::string known;
      for (const auto &[name, text] : entry.presets)
        known += (known.empty() ? "" : ", ") + name;
      return failure(ErrorKind::usage, request.model + " has no preset \"" + request.preset + "\"", "--preset",
                     "the presets are " + known);
    }
    if (auto set = options.set(nlohmann::json::parse(preset->second), "the preset " + request.preset); !set)
      return tl::unexpected(set.error());
  }
  for (const auto &[name, value] : request.settings)
    if (auto set = options.set(name, value); !set)
      return tl::unexpected(set.error());
  return options;
}

Result<TrainingOutcome> Module::trainOne(const TrainingRequest &request, TrainingObserver &observer,
                                         const CancellationToken &cancel) {
  auto model = makeTrainable(request);
  if (!model)
    return tl::unexpected(model.error());
  return runTraining(**model, {request, m_corpusHash, m_codecHash, compute()}, observer, cancel);
}

Result<TrainingOutcome> Module::trainBoth(const TrainingRequest &request, TrainingObserver &observer,
                                          const CancellationToken &cancel) {
  const auto codec = findModel(registry(), request.newCodec);
  const auto model = findModel(registry(), request.model);
  if (!codec || !model)
    return tl::unexpected((codec ? model : codec).error());
  if (!(*codec)->description.hasCodes)
    return failure(ErrorKind::usage, request.newCodec + " makes no codes", "--new-codec", "use vqvae");
  if (!(*model)->description.needsCodec)
    return failure(ErrorKind::usage, request.model + " needs no codec", "--new-codec", "leave it out");
  // A preset that only the model has leaves the codec at its defaults.
  TrainingRequest first = request;
  first.settings.clear();
  if ((*codec)->presets.count(request.preset) == 0)
    first.preset.clear();
  const auto codecOptions = optionsOf(**codec, first);
  const auto options = optionsOf(**model, request);
  if (!codecOptions || !options)
    return tl::unexpected((codecOptions ? options : codecOptions).error());
  return trainOnNewCodec(request, codecOptions->integer("epochs"), options->integer("epochs"), observer,
                         [&](const TrainingRequest &stage, TrainingObserver &follower) {
                           TrainingRequest one = stage;
                           if (stage.model == request.newCodec)
                             one.preset = first.preset;
                           return trainOne(one, follower, cancel);
                         });
}

Result<std::unique_ptr<Trainable>> Module::makeTrainable(const TrainingRequest &request) {
  auto entry = findModel(registry(), request.model);
  if (!entry)
    return tl::unexpected(entry.error());
  const auto given = optionsOf(**entry, request);
  if (!given)
    return tl::unexpected(given.error());
  const Options &options = *given;

  TrainingMaterial material;
  m_codecHash.clear();
  if ((*entry)->description.learnsFromSound) {
    const auto mode = correlationModeNamed(options.text("mode"));
    if (!mode)
      return tl::unexpected(mode.error());
    if (!request.sound)
      return failure(ErrorKind::usage, request.model + " learns from sound, and there is none to read");
    CorrelationRequest wanted;
    wanted.mode = *mode;
    wanted.anomalies = static_cast<int>(options.integer("anomalies"));
    wanted.seed = request.seed;
    auto sound = request.sound(wanted);
    if (!sound)
      return tl::unexpected(sound.error());
    m_corpusHash = sound->hash;
    material.sound = std::move(*sound);
    return (*entry)->train(options, std::move(material), request.seed);
  }
  auto corpus = Corpus::open(request.corpus);
  if (!corpus)
    return tl::unexpected(corpus.error());
  m_corpusHash = corpus->contentHash();
  if (auto reads = readsLayout((*entry)->description, corpus->layout(), corpus->path().string()); !reads)
    return tl::unexpected(reads.error());
  if ((*entry)->description.needsCodec) {
    auto codec = readCodec(request.codec, request.model);
    if (!codec)
      return tl::unexpected(codec.error());
    m_codecHash = codec->bundle.hash;
    material.codec = std::move(*codec);
  }
  for (const Split split : {Split::train, Split::valid}) {
    auto set = corpus->load({split, true, request.rules, request.splitWindows});
    if (!set)
      return tl::unexpected(set.error());
    (split == Split::train ? material.loops.train : material.loops.valid) = std::move(*set);
  }
  if (material.loops.train.size() < 2 || material.loops.valid.size() < 1)
    return failure(ErrorKind::badInput,
                   "the corpus has " + std::to_string(material.loops.train.size()) + " loops to train on and " +
                       std::to_string(material.loops.valid.size()) + " to judge by",
                   corpus->path().string(), "import more music");
  return (*entry)->train(options, std::move(material), request.seed);
}

} // namespace
} // namespace loopwright::models

extern "C" __attribute__((visibility("default"))) loopwright::learning::LearningModule *
loopwright_learning(int interface) { // NOLINT(readability-identifier-naming): what the loader looks for
  static loopwright::models::Module module;
  return interface == loopwright::learning::kLearningInterface ? &module : nullptr;
}
