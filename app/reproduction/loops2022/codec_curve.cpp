// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/loops2022/codec_curve.h"

#include "engine/corpus/family_loops.h"

namespace loopwright::reproduction {
namespace {

constexpr int kUsualSteps = 32;

} // namespace

ModelPlan withLatentSteps(ModelPlan plan, const Scale &scale, int steps) {
  const int stepsOfLoop = scale.bars * PitchLayout::named(scale.layout)->stepsPerBar();
  plan.settings.emplace_back("code_steps", std::to_string(stepsOfLoop / steps));
  return plan;
}

void to_json(nlohmann::json &json, const CurvePoint &point) {
  json = {{"loops", point.loops}, {"steps", point.steps}, {"reconstruction", point.reconstruction}};
}

void from_json(const nlohmann::json &json, CurvePoint &point) {
  json.at("loops").get_to(point.loops);
  json.at("steps").get_to(point.steps);
  json.at("reconstruction").get_to(point.reconstruction);
}

Result<ReconstructionSummary> judgeCodec(const std::string &name, const ModelPlan &plan,
                                         const std::filesystem::path &learn, const std::filesystem::path &judge,
                                         Laboratory &laboratory) {
  const auto bundle = laboratory.trained(name, requestOf(plan, learn, 1));
  if (!bundle)
    return tl::unexpected(bundle.error());
  const auto corpus = Corpus::open(judge);
  if (!corpus)
    return tl::unexpected(corpus.error());
  const auto heldOut = loadFamilyLoops(*corpus, {Split::test});
  if (!heldOut)
    return tl::unexpected(heldOut.error());
  return reconstructionOf(**bundle, heldOut->rolls, laboratory.progress(), laboratory.cancel());
}

std::vector<Work> worksOfCurve(const Scale &scale, const Material &material, const std::filesystem::path &loops,
                               learning::LoadedBundle *detector, Laboratory &laboratory) {
  const CodecCurve &curve = scale.curve;
  std::vector<Work> works;
  if (curve.model.empty())
    return works;
  const ModelPlan &plan = scale.models.at(curve.model);
  const auto point = [loops, &laboratory](const std::string &name, const ModelPlan &codec,
                                          const std::filesystem::path &learn, int steps) -> Result<CurvePoint> {
    auto judged = judgeCodec(name, codec, learn, loops, laboratory);
    if (!judged)
      return tl::unexpected(judged.error());
    const auto corpus = readCorpusSummary(learn);
    if (!corpus)
      return tl::unexpected(corpus.error());
    return CurvePoint{corpus->toLearnFrom, steps, std::move(*judged)};
  };
  for (const std::int64_t count : curve.loops) {
    const std::string name = "curve-loops-" + std::to_string(count);
    works.push_back(Work::of<CurvePoint>(name, [=, &scale, &plan, &material, &laboratory]() -> Result<CurvePoint> {
      Scale fewer = scale;
      fewer.loops = count;
      const auto some = importMusic("loops-" + std::to_string(count), fewer, material, detector, laboratory);
      if (!some)
        return tl::unexpected(some.error());
      return point(name, plan, *some, kUsualSteps);
    }));
  }
  works.push_back(Work::of<CurvePoint>(
      curve.model, [=, &plan, &curve] { return point(curve.model + "-1", plan, loops, kUsualSteps); }));
  for (const int steps : curve.steps) {
    const std::string name = "curve-steps-" + std::to_string(steps);
    works.push_back(Work::of<CurvePoint>(
        name, [=, &scale, &plan] { return point(name, withLatentSteps(plan, scale, steps), loops, steps); }));
  }
  return works;
}

} // namespace loopwright::reproduction
