// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/loops2021/loops2021.h"

#include "app/reproduction/loops2022/codec_curve.h"

namespace loopwright::reproduction {
namespace {

using Json = nlohmann::json;

/// How many windows the rule keeps as it is printed.
Result<Json> countPrintedRule(const Scale &scale, const Material &material, Laboratory &laboratory) {
  Scale printed = scale;
  printed.rules = "loops-2021";
  printed.loops = 0;
  const auto corpus = importMusic("printed-rule", printed, material, nullptr, laboratory);
  if (!corpus)
    return tl::unexpected(corpus.error());
  return tellCorpus(*corpus);
}

/// One row of Table 2: a codec with so many codes of such a size for so many latent steps.
Work workOfSize(const ModelPlan &plan, const Json &size, const std::filesystem::path &corpus, Laboratory &laboratory) {
  const int steps = size.at("steps"), codes = size.at("codes"), width = size.at("size");
  ModelPlan sized = withLatentSteps(plan, steps);
  sized.settings.emplace_back("codes", std::to_string(codes));
  sized.settings.emplace_back("code_size", std::to_string(width));
  const std::string name = "codec-" + std::to_string(steps) + "-" + std::to_string(width) + "-" + std::to_string(codes);
  return {"codecs", name, [=, &laboratory]() -> Result<Json> {
            auto reconstruction = judgeCodec(name, sized, corpus, corpus, laboratory);
            if (!reconstruction)
              return reconstruction;
            return Json{{"steps", steps}, {"size", width}, {"codes", codes}, {"reconstruction", *reconstruction}};
          }};
}

} // namespace

Result<Json> workOutLoops2021(const Experiment &experiment, const Material &material, Laboratory &laboratory) {
  if (auto kept = laboratory.keepTo(planOf(experiment, material)); !kept)
    return tl::unexpected(kept.error());
  const auto loops = importMusic("loops", experiment.scale, material, nullptr, laboratory);
  if (!loops)
    return tl::unexpected(loops.error());
  auto printed = countPrintedRule(experiment.scale, material, laboratory);
  if (!printed)
    return printed;
  std::vector<Work> works = worksOfSeeds(experiment, *loops, nullptr, laboratory);
  for (const Json &size : experiment.printed.at("codecs"))
    works.push_back(workOfSize(experiment.scale.codecs, size, *loops, laboratory));
  auto results = resultsOn(*loops, works, laboratory);
  if (!results)
    return results;
  (*results)["printed_rule"] = std::move(*printed);
  return results;
}

} // namespace loopwright::reproduction
