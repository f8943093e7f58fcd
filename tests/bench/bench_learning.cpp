// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of the papers' networks as the learning module runs them:
//   bench_learning vqvae-step [--batch 128]     a whole training step: tensors from rolls, losses, AdamW, codebook
//   bench_learning prior-step [--batch 128]     a whole training step of the prior
//   bench_learning sample [--loops 100]         sampling, decoding and turning into rolls
//   bench_learning MODEL/PRESET [--batch 128]   a whole training step of a model without codec: cnn-vae/loops-2021
// and of each: [--repeat 7] [--warm-up 1] [--threads 0]. Prints one JSON line like tests/bench/reference.py: median
// seconds, quartiles and all runs. tests/bench/compare.py runs both.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iostream>

#include "engine/base/random.h"
#include "engine/learning/bundle_session.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "engine/learning/compute.h"
#include "engine/learning/loader/compute_environment.h"
#include "models/registry.h"

using namespace loopwright;
using namespace loopwright::learning;

namespace {

struct Measuring {
  std::int64_t size = 0; ///< 0: the job's default
  int repeat = 7;
  int warmUp = 1;
  int threads = 0;
};

template <class T>
T orStop(Result<T> result) {
  if (result)
    return std::move(*result);
  std::cerr << result.error().what << ' ' << result.error().where << '\n';
  std::exit(1);
}

/// Loops of noise, as full as music is.
WindowSet noiseLoops(std::int64_t count, const char *stream, const std::string &preset) {
  WindowSet set;
  set.layout = orStop(PitchLayout::named(preset == "loops-2021" ? "loop93" : "loop57"));
  Pianoroll roll(static_cast<int>(count) * set.steps(), set.layout.columns());
  RandomStream random(1, stream);
  for (int step = 0; step < roll.steps(); ++step)
    for (int column = 0; column < roll.columns(); ++column)
      roll.sounding.set(step, column, random.uniform() < 0.04);
  for (std::int32_t i = 0; i < count; ++i)
    set.windows.push_back({0, i * set.bars});
  WindowSet::Song noise;
  noise.id = "noise";
  noise.roll = std::move(roll);
  set.songs.push_back(std::move(noise));
  return set;
}

std::unique_ptr<Trainable> paperModel(const std::string &name, std::int64_t batch, CodecOfBundle codec,
                                      const std::string &preset = "loops-2022") {
  const ModelEntry &entry = *orStop(findModel(models::registry(), name));
  Options options(entry.description.options);
  const auto found = entry.presets.find(preset);
  if (found == entry.presets.end() || !options.set(nlohmann::json::parse(found->second), "the preset") ||
      !options.set(std::string("batch_size"), std::to_string(batch)))
    std::exit(1);
  return orStop(entry.train(
      options, {{noiseLoops(batch, "train", preset), noiseLoops(2, "valid", preset)}, std::move(codec), {}}, 1));
}

std::unique_ptr<Trainable> paperCodec(std::int64_t batch) {
  auto codec = paperModel("vqvae", batch, {});
  // A codebook in use: none of its codes is about to restart, as in the reference.
  TensorMap state = codec->state();
  at::Tensor count = state.at("streams.0.codebook.count");
  count.fill_(static_cast<double>(batch * 32) / static_cast<double>(count.numel()));
  state.at("streams.0.codebook.sum").copy_(state.at("streams.0.codebook.embedding") * count.unsqueeze(1));
  return codec;
}

/// A folder that goes when it is done with.
class ScratchFolder {
public:
  ScratchFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "loopwright-bench-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
      std::exit(1);
    m_path = name;
  }
  ~ScratchFolder() {
    std::error_code code;
    std::filesystem::remove_all(m_path, code);
  }
  ScratchFolder(const ScratchFolder &) = delete;
  ScratchFolder &operator=(const ScratchFolder &) = delete;
  std::filesystem::path operator/(const char *name) const { return m_path / name; }

private:
  std::filesystem::path m_path;
};

void writeBundle(const Trainable &model, const std::filesystem::path &folder) {
  if (!orStop(model.bundle({{"options", model.options()}})).write(folder))
    std::exit(1);
}

std::unique_ptr<Trainable> paperPrior(std::int64_t batch, const ScratchFolder &scratch) {
  writeBundle(*paperCodec(2), scratch / "codec");
  BundleFolder bundle = orStop(BundleFolder::read(scratch / "codec"));
  auto codec = orStop(openCodec(models::registry(), bundle));
  return paperModel("code-prior", batch, {std::move(bundle), std::move(codec)});
}

void measure(const std::string &job, const char *sizeName, const Measuring &options,
             const std::function<void()> &action) {
  std::vector<double> runs;
  for (int run = -options.warmUp; run < options.repeat; ++run) {
    const auto start = std::chrono::steady_clock::now();
    action();
    if (run >= 0)
      runs.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  }
  std::vector<double> sorted = runs;
  std::sort(sorted.begin(), sorted.end());
  const auto at = [&](double share) { // linear between the neighbours, as NumPy
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
  };
  const ComputeDescription compute = describeCompute();
  std::cout << nlohmann::json{{"job", job},          {sizeName, options.size},
                              {"seconds", at(0.5)},  {"quartiles", {at(0.25), at(0.75)}},
                              {"runs", runs},        {"threads", compute.threads},
                              {"blas", compute.blas}}
                   .dump()
            << '\n';
}

void measureSteps(const std::string &job, Trainable &model, const Measuring &options) {
  std::vector<std::int64_t> items;
  for (std::int64_t i = 0; i < options.size; ++i)
    items.push_back(i);
  TrainingClock clock;
  clock.epochs = model.epochs();
  measure(job, "batch", options, [&] {
    model.step(items, clock);
    ++clock.step;
  });
}

void measureSampling(const Measuring &options) {
  const ScratchFolder scratch;
  writeBundle(*paperPrior(2, scratch), scratch / "prior");
  const auto bundle = orStop(openBundle(models::registry(), models::capabilityMakers(), scratch / "prior"));
  NoProgress progress;
  SamplingOptions sampling;
  sampling.count = options.size;
  measure("sample+decode", "loops", options, [&] {
    orStop(bundle->as<Samples>()->sample(sampling, progress, {}));
    sampling.first += sampling.count;
  });
}

int usage() {
  std::cerr << "bench_learning vqvae-step|prior-step|MODEL/PRESET [--batch N] | sample [--loops N]\n"
               "               [--repeat N] [--warm-up N] [--threads N]\n";
  return 2;
}

} // namespace

int main(int argc, char **argv) {
  prepareComputing();
  const std::string job = argc > 1 ? argv[1] : "";
  Measuring options;
  for (int i = 2; i + 1 < argc; i += 2) {
    const std::string flag = argv[i];
    const int value = std::atoi(argv[i + 1]);
    if (flag == (job == "sample" ? "--loops" : "--batch"))
      options.size = value;
    else if (flag == "--repeat")
      options.repeat = value;
    else if (flag == "--warm-up")
      options.warmUp = value;
    else if (flag == "--threads")
      options.threads = value;
    else
      return usage();
  }
  if (argc % 2 != 0 || options.size < 0 || options.repeat < 1)
    return usage();
  keepLargeBlocks();
  if (!configureCompute({options.threads, "cpu"}))
    return usage();
  if (options.size == 0)
    options.size = job == "sample" ? 100 : 128;
  if (job == "vqvae-step") {
    measureSteps(job, *paperCodec(options.size), options);
  } else if (job == "prior-step") {
    const ScratchFolder scratch;
    measureSteps(job, *paperPrior(options.size, scratch), options);
  } else if (job == "sample") {
    measureSampling(options);
  } else if (const auto slash = job.find('/'); slash != std::string::npos) {
    measureSteps(job, *paperModel(job.substr(0, slash), options.size, {}, job.substr(slash + 1)), options);
  } else {
    return usage();
  }
  return 0;
}
