// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/loops2022/codec_curve.h"

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
  const auto corpus = Corpus::open(judge);
  if (!corpus)
    return tl::unexpected(corpus.error());
  const auto heldOut = loadFamilyLoops(*corpus, {Split::test});
  if (!heldOut)
    return tl::unexpected(heldOut.error());
  return reconstructionOf(**bundle, heldOut->rolls, laboratory);
}

std::vector<Work> worksOfCurve(const Scale &scale, const Material &material, const std::filesystem::path &loops,
                               learning::LoadedBundle *detector, Laboratory &laboratory) {
  const CodecCurve &curve = scale.curve;
  std::vector<Work> works;
  if (curve.model.empty())
    return works;
  const ModelPlan &plan = scale.models.at(curve.model);
  const auto point = [loops, &laboratory](const std::string &name, const ModelPlan &codec,
                                          const std::filesystem::path &learn, int steps) -> Result<Json> {
    auto judged = judgeCodec(name, codec, learn, loops, laboratory);
    if (!judged)
      return judged;
    const auto corpus = tellCorpus(learn);
    if (!corpus)
      return tl::unexpected(corpus.error());
    return Json{{"loops", corpus->at("to_learn_from")}, {"steps", steps}, {"reconstruction", std::move(*judged)}};
  };
  for (const std::int64_t count : curve.loops) {
    const std::string name = "curve-loops-" + std::to_string(count);
    works.push_back({"curve", name, [=, &scale, &plan, &material, &laboratory]() -> Result<Json> {
                       Scale fewer = scale;
                       fewer.loops = count;
                       const auto some =
                           importMusic("loops-" + std::to_string(count), fewer, material, detector, laboratory);
                       if (!some)
                         return tl::unexpected(some.error());
                       return point(name, plan, *some, kUsualSteps);
                     }});
  }
  works.push_back(
      {"curve", curve.model, [=, &plan, &curve] { return point(curve.model + "-1", plan, loops, kUsualSteps); }});
  for (const int steps : curve.steps) {
    const std::string name = "curve-steps-" + std::to_string(steps);
    works.push_back({"curve", name, [=, &plan] { return point(name, withLatentSteps(plan, steps), loops, steps); }});
  }
  return works;
}

} // namespace loopwright::reproduction
