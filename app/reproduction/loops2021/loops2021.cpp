// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/loops2021/loops2021.h"

#include "app/reproduction/loops2022/codec_curve.h"

namespace loopwright::reproduction {
namespace {

/// What the rule keeps as it is printed.
Result<CorpusSummary> importByPrintedRule(const Scale &scale, const Material &material, Laboratory &laboratory) {
  Scale printed = scale;
  printed.rules = "loops-2021";
  printed.loops = 0;
  const auto corpus = importMusic("printed-rule", printed, material, nullptr, laboratory);
  if (!corpus)
    return tl::unexpected(corpus.error());
  return readCorpusSummary(*corpus);
}

/// One row of Table 2: a codec with so many codes of such a size for so many latent steps.
Work workOfSize(const Scale &scale, const SizedCodec &row, const std::filesystem::path &corpus,
                Laboratory &laboratory) {
  ModelPlan sized = withLatentSteps(scale.codecs, scale, row.steps);
  sized.settings.emplace_back("codes", std::to_string(row.codes));
  sized.settings.emplace_back("code_size", std::to_string(row.size));
  const std::string name =
      "codec-" + std::to_string(row.steps) + "-" + std::to_string(row.size) + "-" + std::to_string(row.codes);
  return Work::of<SizedCodec>(name, [=, &laboratory]() -> Result<SizedCodec> {
    auto reconstruction = judgeCodec(name, sized, corpus, corpus, laboratory);
    if (!reconstruction)
      return tl::unexpected(reconstruction.error());
    SizedCodec codec = row;
    codec.reconstruction = std::move(*reconstruction);
    return codec;
  });
}

} // namespace

void to_json(Json &json, const SizedCodec &codec) {
  json = {
      {"steps", codec.steps}, {"size", codec.size}, {"codes", codec.codes}, {"reconstruction", codec.reconstruction}};
}

void from_json(const Json &json, SizedCodec &codec) {
  codec = {json.at("steps"), json.at("size"), json.at("codes"), json.at("reconstruction").get<ReconstructionSummary>()};
}

void to_json(Json &json, const Loops2021Results &results) {
  json = {{"corpus", results.corpus},
          {"printed_rule", results.printedRule},
          {"codecs", results.codecs},
          {"seeds", results.seeds}};
}

void from_json(const Json &json, Loops2021Results &results) {
  json.at("corpus").get_to(results.corpus);
  json.at("printed_rule").get_to(results.printedRule);
  json.at("codecs").get_to(results.codecs);
  json.at("seeds").get_to(results.seeds);
}

Result<Loops2021Results> workOutLoops2021(const Experiment &experiment, const Material &material,
                                          Laboratory &laboratory) {
  if (auto kept = laboratory.keepTo(planOf(experiment, material)); !kept)
    return tl::unexpected(kept.error());
  const auto loops = importMusic("loops", experiment.scale, material, nullptr, laboratory);
  if (!loops)
    return tl::unexpected(loops.error());
  auto printed = importByPrintedRule(experiment.scale, material, laboratory);
  if (!printed)
    return tl::unexpected(printed.error());
  const std::vector<Work> seeds = worksOfSeeds(experiment, *loops, nullptr, laboratory);
  std::vector<Work> codecs;
  for (const Json &row : experiment.printed.at("codecs"))
    codecs.push_back(
        workOfSize(experiment.scale, {row.at("steps"), row.at("size"), row.at("codes"), {}}, *loops, laboratory));
  std::vector<Work> works = seeds;
  works.insert(works.end(), codecs.begin(), codecs.end());
  if (auto finished = laboratory.finish(works); !finished)
    return tl::unexpected(finished.error());
  auto corpus = readCorpusSummary(*loops);
  if (!corpus)
    return tl::unexpected(corpus.error());
  auto sized = laboratory.known<SizedCodec>(codecs);
  if (!sized)
    return tl::unexpected(sized.error());
  auto trials = laboratory.known<Trial>(seeds);
  if (!trials)
    return tl::unexpected(trials.error());
  return Loops2021Results{std::move(*corpus), std::move(*printed), std::move(*sized), std::move(*trials)};
}

} // namespace loopwright::reproduction
