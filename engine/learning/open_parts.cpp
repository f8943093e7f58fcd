// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/open_parts.h"

#include "engine/learning/gaussian_prior.h"

namespace loopwright::learning {

Status OpenParts::checkRolls(const std::vector<Pianoroll> &rolls) const {
  const int steps = bundle.bars * bundle.layout.stepsPerBar();
  for (const Pianoroll &roll : rolls)
    if (roll.steps() != steps || roll.columns() != bundle.layout.columns())
      return failure(ErrorKind::badInput, "the model reads " + std::to_string(bundle.bars) + " bars of layout " +
                                              bundle.layout.name + ", not a roll of " + std::to_string(roll.steps()) +
                                              " steps and " + std::to_string(roll.columns()) + " columns");
  return {};
}

Result<at::Tensor> OpenParts::latentsOf(const std::vector<Pianoroll> &rolls) {
  if (auto checked = checkRolls(rolls); !checked)
    return tl::unexpected(checked.error());
  std::vector<at::Tensor> all;
  for (std::size_t begin = 0; begin < rolls.size(); begin += kDecodedAtOnce) {
    const auto end = std::min(rolls.size(), begin + kDecodedAtOnce);
    const std::vector<Pianoroll> some(rolls.begin() + static_cast<std::ptrdiff_t>(begin),
                                      rolls.begin() + static_cast<std::ptrdiff_t>(end));
    all.push_back(codec->encode(tensors->ofRolls(some, bundle.layout)));
  }
  return at::cat(all);
}

void OpenParts::appendDecoded(const at::Tensor &latents, std::vector<Pianoroll> &rolls) {
  for (std::int64_t begin = 0; begin < latents.size(0); begin += kDecodedAtOnce) {
    const at::Tensor some = latents.slice(0, begin, std::min(latents.size(0), begin + kDecodedAtOnce));
    for (Pianoroll &roll : tensors->rollsOf(codec->decode(some), bundle.layout))
      rolls.push_back(std::move(roll));
  }
}

namespace {

/// The part of a bundle, opened by its model; nothing if the bundle lacks it.
template <class Opened, class Open>
Result<std::unique_ptr<Opened>> openPart(const ModelRegistry &registry, const BundleFolder &bundle, const char *name,
                                         const Open &open) {
  const auto part = bundle.parts.find(name);
  if (part == bundle.parts.end())
    return std::unique_ptr<Opened>();
  auto model = findModel(registry, part->second.model);
  if (!model)
    return tl::unexpected(model.error());
  return open(**model, part->second);
}

} // namespace

Result<std::unique_ptr<OpenParts>> openParts(const ModelRegistry &registry, const std::filesystem::path &folder) {
  auto bundle = BundleFolder::read(folder);
  if (!bundle)
    return tl::unexpected(bundle.error());
  auto scorer = openPart<Scorer>(
      registry, *bundle, "scorer",
      [](const ModelEntry &model, const BundlePart &part) -> Result<std::unique_ptr<Scorer>> {
        if (!model.openScorer)
          return failure(ErrorKind::badInput, "the model " + part.model + " is no loop detector", "parts/scorer");
        return model.openScorer(part);
      });
  if (!scorer)
    return tl::unexpected(scorer.error());
  if (bundle->parts.count("codec") == 0 && *scorer)
    return std::make_unique<OpenParts>(OpenParts{std::move(*bundle), nullptr, nullptr, std::move(*scorer), nullptr});
  auto codec = openCodec(registry, *bundle);
  if (!codec)
    return tl::unexpected(codec.error());
  auto prior = openPart<Prior>(
      registry, *bundle, "prior",
      [&](const ModelEntry &model, const BundlePart &part) -> Result<std::unique_ptr<Prior>> {
        if ((*codec)->dimensions() > 0)
          return failure(ErrorKind::badInput, "a codec with a continuous latent space needs no other prior",
                         "parts/prior");
        if (!model.openPrior)
          return failure(ErrorKind::badInput, "the model " + part.model + " is no prior", "parts/prior");
        return model.openPrior(*bundle, part, (*codec)->streams());
      });
  if (!prior)
    return tl::unexpected(prior.error());
  if ((*codec)->dimensions() > 0) {
    *prior = (*codec)->prior();
    if (*prior == nullptr)
      *prior = std::make_unique<GaussianPrior>((*codec)->dimensions());
  }
  const Encoding reads = (*findModel(registry, bundle->parts.at("codec").model))->description.reads;
  return std::make_unique<OpenParts>(
      OpenParts{std::move(*bundle), std::move(*codec), std::move(*prior), std::move(*scorer), &tensorCodecOf(reads)});
}

} // namespace loopwright::learning
