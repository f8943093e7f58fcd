// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dummies/models/dummy_states/dummy_states.h"

#include "engine/learning/gradient_training.h"
#include "engine/learning/training_rolls.h"

namespace loopwright::models {
namespace {

constexpr char kName[] = "dummy-states";
constexpr Encoding kReads = Encoding::states;

const learning::OptionSchema &schema() {
  static const learning::OptionSchema options = [] {
    learning::OptionSchema own = {
        {"transpose", "Learn in all keys", false, 0, 0, {}},
        {"validation_loops", "Held-out loops to judge by", std::int64_t{64}, 1, 4096, {}},
    };
    learning::addTrainingOptions(own, {3, 0});
    return own;
  }();
  return options;
}

/// A distribution over the states a track; the point of a piece is its share of holds, which nothing reads.
class Network {
public:
  Network(learning::Parameters &parameters, const PitchLayout &layout)
      : m_logits(parameters.addConstant("logits", {static_cast<std::int64_t>(layout.tracks.size()), kTrackStates}, 0)) {
  }

  at::Tensor loss(const at::Tensor &states) const {
    const at::Tensor known = m_logits.log_softmax(1).unsqueeze(0).expand({states.size(0), -1, -1});
    return -known.gather(2, states).mean();
  }
  static at::Tensor encode(const at::Tensor &states) {
    return states.eq(kHoldState).to(at::kFloat).mean(at::IntArrayRef{1, 2}).view({-1, 1});
  }
  at::Tensor decode(const at::Tensor &points, int steps) const {
    return m_logits.softmax(1).view({1, -1, 1}).expand({points.size(0), -1, steps});
  }

private:
  at::Tensor m_logits;
};

class Training final : public learning::GradientTraining<Network> {
public:
  Training(const learning::Options &options, learning::TrainingLoops loops, std::uint64_t seed)
      : GradientTraining(options, seed,
                         [&](learning::Parameters &parameters) { return Network(parameters, loops.train.layout); }),
        m_rolls(std::move(loops), options, kReads) {}

  std::int64_t examples() const override { return m_rolls.size(); }
  learning::Values step(const std::vector<std::int64_t> &items, const learning::TrainingClock &clock) override {
    m_parameters.clearGradients();
    const at::Tensor loss = m_network.loss(m_rolls.training(items, clock));
    loss.backward();
    update(clock);
    return {{"loss", loss.item<double>()}};
  }
  learning::Values validate(const CancellationToken &cancel) override {
    const at::NoGradGuard noGradient;
    double sum = 0;
    m_rolls.eachHeldOut(256, m_rolls.heldOut(), cancel,
                        [&](const at::Tensor &music, const std::vector<std::int64_t> &items) {
                          sum += m_network.loss(music).item<double>() * static_cast<double>(items.size());
                        });
    return {{"loss", sum / static_cast<double>(m_rolls.heldOut())}};
  }
  std::string decisiveMetric() const override { return "valid/loss"; }
  bool higherIsBetter() const override { return false; }
  std::string describe() const override { return std::string(kName) + " on " + std::to_string(m_rolls.size()); }
  Result<learning::BundleFolder> bundle(const nlohmann::json &recipe) const override {
    learning::BundleFolder bundle;
    bundle.layout = m_rolls.layout();
    bundle.bars = m_rolls.bars();
    bundle.parts.emplace("codec", part(kName, recipe));
    return bundle;
  }

private:
  learning::TrainingRolls m_rolls;
};

class Codec final : public learning::Codec {
public:
  Codec(std::unique_ptr<learning::Parameters> parameters, Network network, int steps)
      : m_parameters(std::move(parameters)), m_network(std::move(network)), m_steps(steps) {}
  const std::vector<CodeStream> &streams() const override { return m_none; }
  std::int64_t dimensions() const override { return 1; }
  at::Tensor encode(const at::Tensor &music) override {
    const at::NoGradGuard noGradient;
    return Network::encode(music);
  }
  at::Tensor decode(const at::Tensor &points) override {
    const at::NoGradGuard noGradient;
    return m_network.decode(points, m_steps);
  }

private:
  std::vector<CodeStream> m_none;
  std::unique_ptr<learning::Parameters> m_parameters;
  Network m_network;
  int m_steps;
};

} // namespace

learning::ModelEntry dummyStatesEntry() {
  learning::ModelEntry entry;
  entry.description.name = kName;
  entry.description.description = "How often each track is in each state: the least that reads states.";
  entry.description.options = schema();
  entry.description.reads = kReads;
  entry.description.needs = {};
  entry.train = [](const learning::Options &options, learning::TrainingMaterial material,
                   std::uint64_t seed) -> Result<std::unique_ptr<learning::Trainable>> {
    return std::make_unique<Training>(options, std::move(material.loops), seed);
  };
  entry.openCodec = [](const learning::BundleFolder &bundle,
                       const learning::BundlePart &part) -> Result<std::unique_ptr<learning::Codec>> {
    const auto file = learning::SafetensorsFile::parse(part.weights, "parts/codec/weights.safetensors");
    if (!file)
      return tl::unexpected(file.error());
    auto parameters = std::make_unique<learning::Parameters>(0);
    Network network(*parameters, bundle.layout);
    if (auto filled = learning::copyInto(parameters->all(), *file); !filled)
      return tl::unexpected(filled.error());
    return std::make_unique<Codec>(std::move(parameters), network, bundle.bars * bundle.layout.stepsPerBar());
  };
  return entry;
}

} // namespace loopwright::models
