// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/codec_curve.h"

#include "engine/corpus/family_loops.h"

namespace loopwright::reproduction {
namespace {

using Json = nlohmann::json;

constexpr int kStepsOfLoop = 128;
constexpr int kUsualSteps = 32;

} // namespace

ModelPlan withLatentSteps(ModelPlan plan, int steps) {
  plan.settings.emplace_back("code_steps", std::to_string(kStepsOfLoop / steps));
  return plan;
}

Result<Json> judgeCodec(const std::string &name, const ModelPlan &plan, const std::filesystem::path &learn,
                        const std::filesystem::path &judge, Laboratory &laboratory) {
  const auto bundle = laboratory.trained(name, requestOf(plan, learn, 1));
  if (!bundle)
    return tl::unexpected(bundle.error());
  return laboratory.result(name, [&]() -> Result<Json> {
    const auto corpus = Corpus::open(judge);
    if (!corpus)
      return tl::unexpected(corpus.error());
    const auto heldOut = loadFamilyLoops(*corpus, {Split::test});
    if (!heldOut)
      return tl::unexpected(heldOut.error());
    return reconstructionOf(**bundle, heldOut->rolls, laboratory);
  });
}

Result<Json> workOutCurve(const Scale &scale, const Material &material, const std::filesystem::path &loops,
                          learning::LoadedBundle *detector, Laboratory &laboratory) {
  const CodecCurve &curve = scale.curve;
  Json points = Json::array();
  const auto add = [&](const std::string &name, const ModelPlan &plan, const std::filesystem::path &learn,
                       int steps) -> Status {
    auto judged = judgeCodec(name, plan, learn, loops, laboratory);
    if (!judged)
      return tl::unexpected(judged.error());
    const auto corpus = tellCorpus(learn);
    if (!corpus)
      return tl::unexpected(corpus.error());
    points.push_back(
        {{"loops", corpus->at("to_learn_from")}, {"steps", steps}, {"reconstruction", std::move(*judged)}});
    return {};
  };
  const ModelPlan &plan = scale.models.at(curve.model);
  for (const std::int64_t count : curve.loops) {
    Scale fewer = scale;
    fewer.loops = count;
    const auto some = importMusic("loops-" + std::to_string(count), fewer, material, detector, laboratory);
    if (!some)
      return tl::unexpected(some.error());
    if (auto added = add("curve-loops-" + std::to_string(count), plan, *some, kUsualSteps); !added)
      return tl::unexpected(added.error());
  }
  if (auto added = add(curve.model + "-1", plan, loops, kUsualSteps); !added)
    return tl::unexpected(added.error());
  for (const int steps : curve.steps)
    if (auto added = add("curve-steps-" + std::to_string(steps), withLatentSteps(plan, steps), loops, steps); !added)
      return tl::unexpected(added.error());
  return points;
}

} // namespace loopwright::reproduction
