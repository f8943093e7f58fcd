// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "engine/learning/bundle_session.h"
#include "engine/learning/compute.h"
#include "engine/learning/trainer.h"
#include "models/registry.h"

namespace loopwright::models {
namespace {

using namespace learning;

/// Runs `work`; what torch throws becomes an error. The only place where its exceptions are caught.
template <class T, class Work>
Result<T> guarded(const Work &work) {
  try {
    return work();
  } catch (const std::bad_alloc &) {
    return failure(ErrorKind::resource, "there is not enough memory", "", "use smaller batches or fewer loops");
  } catch (const c10::Error &problem) {
    return failure(ErrorKind::resource, std::string("torch failed: ") + problem.what_without_backtrace());
  } catch (const std::exception &problem) {
    return failure(ErrorKind::resource, std::string("computing failed: ") + problem.what());
  }
}

/// A loaded bundle whose calls let no exception out.
class GuardedBundle final : public LoadedBundle,
                            public HasCodes,
                            public HasLatent,
                            public Reconstructs,
                            public Samples,
                            public Scores,
                            public Infills {
public:
  explicit GuardedBundle(std::unique_ptr<LoadedBundle> inner) : m_inner(std::move(inner)) {}
  const std::string &hash() const override { return m_inner->hash(); }
  const PitchLayout &layout() const override { return m_inner->layout(); }
  int bars() const override { return m_inner->bars(); }
  HasCodes *codes() override { return m_inner->codes() != nullptr ? this : nullptr; }
  HasLatent *latent() override { return m_inner->latent() != nullptr ? this : nullptr; }
  Reconstructs *reconstructs() override { return m_inner->reconstructs() != nullptr ? this : nullptr; }
  Samples *samples() override { return m_inner->samples() != nullptr ? this : nullptr; }
  Scores *scores() override { return m_inner->scores() != nullptr ? this : nullptr; }
  Infills *infills() override { return m_inner->infills() != nullptr ? this : nullptr; }

  const std::vector<CodeStream> &streams() const override { return m_inner->codes()->streams(); }
  Result<std::vector<LoopCodes>> encode(const std::vector<Pianoroll> &rolls) override {
    return guarded<std::vector<LoopCodes>>([&] { return m_inner->codes()->encode(rolls); });
  }
  Result<std::vector<Pianoroll>> decode(const std::vector<LoopCodes> &loops) override {
    return guarded<std::vector<Pianoroll>>([&] { return m_inner->codes()->decode(loops); });
  }
  int dimensions() const override { return m_inner->latent()->dimensions(); }
  Result<std::vector<LatentPoint>> means(const std::vector<Pianoroll> &rolls) override {
    return guarded<std::vector<LatentPoint>>([&] { return m_inner->latent()->means(rolls); });
  }
  Result<std::vector<Pianoroll>> decode(const std::vector<LatentPoint> &points) override {
    return guarded<std::vector<Pianoroll>>([&] { return m_inner->latent()->decode(points); });
  }
  Result<std::vector<Pianoroll>> reconstruct(const std::vector<Pianoroll> &rolls, ProgressSink &progress,
                                             const CancellationToken &cancel) override {
    return guarded<std::vector<Pianoroll>>(
        [&] { return m_inner->reconstructs()->reconstruct(rolls, progress, cancel); });
  }
  CodeFilter standardFilter() const override { return m_inner->samples()->standardFilter(); }
  const KnownConditions &knownConditions() const override { return m_inner->samples()->knownConditions(); }
  Result<SampledLoops> sample(const SamplingOptions &options, ProgressSink &progress,
                              const CancellationToken &cancel) override {
    return guarded<SampledLoops>([&] { return m_inner->samples()->sample(options, progress, cancel); });
  }
  Result<std::vector<double>> scores(const std::vector<Pianoroll> &rolls, const PitchLayout &layout) override {
    return guarded<std::vector<double>>([&] { return m_inner->scores()->scores(rolls, layout); });
  }
  double threshold() const override { return m_inner->scores()->threshold(); }
  Result<InfilledLoops> infill(const InfillRequest &request, ProgressSink &progress,
                               const CancellationToken &cancel) override {
    return guarded<InfilledLoops>([&] { return m_inner->infills()->infill(request, progress, cancel); });
  }

private:
  std::unique_ptr<LoadedBundle> m_inner;
};

class Module final : public LearningModule, public PresetValues {
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
      auto model = makeTrainable(request);
      if (!model)
        return tl::unexpected(model.error());
      return runTraining(**model, {request, m_corpusHash, m_codecHash, compute()}, observer, cancel);
    });
  }

  Result<std::unique_ptr<LoadedBundle>> open(const std::filesystem::path &folder) override {
    return guarded<std::unique_ptr<LoadedBundle>>([&]() -> Result<std::unique_ptr<LoadedBundle>> {
      auto bundle = openBundle(registry(), folder);
      if (!bundle)
        return bundle;
      return std::make_unique<GuardedBundle>(std::move(*bundle));
    });
  }

private:
  Result<std::unique_ptr<Trainable>> makeTrainable(const TrainingRequest &request);
  std::string m_corpusHash, m_codecHash; // of the training under way
};

/// The codec that a model learns on.
Result<CodecOfBundle> readCodec(const std::filesystem::path &folder, const std::string &model) {
  if (folder.empty())
    return failure(ErrorKind::usage, model + " learns on the codes of a codec", "--codec",
                   "train vqvae first and give its folder");
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

Result<std::unique_ptr<Trainable>> Module::makeTrainable(const TrainingRequest &request) {
  auto entry = findModel(registry(), request.model);
  if (!entry)
    return tl::unexpected(entry.error());
  Options options((*entry)->description.options);
  if (!request.preset.empty()) {
    const auto preset = (*entry)->presets.find(request.preset);
    if (preset == (*entry)->presets.end()) {
      std::string known;
      for (const auto &[name, text] : (*entry)->presets)
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
  if (auto reads = checkLayout((*entry)->description, corpus->layout(), corpus->path().string()); !reads)
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
