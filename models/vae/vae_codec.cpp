// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vae/vae_codec.h"

#include "engine/learning/weight_size.h"
#include "models/full_tiles.h"
#include "models/one_pitch.h"
#include "models/recipe_options.h"

namespace loopwright::models {
namespace {

class VaeCodec final : public learning::Codec {
public:
  VaeCodec(std::unique_ptr<learning::Parameters> parameters, std::unique_ptr<VaeNetwork> network,
           const OnePitchColumns &onePitch)
      : m_parameters(std::move(parameters)), m_network(std::move(network)), m_onePitch(onePitch) {}

  const std::vector<learning::CodeStream> &streams() const override { return m_none; }
  std::int64_t dimensions() const override { return m_network->dimensions(); }

  at::Tensor encode(const at::Tensor &cells) override {
    const at::NoGradGuard noGradient;
    return m_network->encode(cells, {}).mean;
  }

  at::Tensor decode(const at::Tensor &points) override {
    const at::NoGradGuard noGradient;
    return inFullTiles(points, [this](const at::Tensor &rows) {
      return at::sigmoid(onePitchAtATime(m_network->decode(rows, {}, {}), m_onePitch));
    });
  }

private:
  std::vector<learning::CodeStream> m_none;
  std::unique_ptr<learning::Parameters> m_parameters;
  std::unique_ptr<VaeNetwork> m_network;
  OnePitchColumns m_onePitch;
};

} // namespace

Result<std::unique_ptr<learning::Codec>> openVaeCodec(const VaeKind &kind, const learning::BundleFolder &bundle,
                                                      const learning::BundlePart &part) {
  const auto options = recipeOptions(part, "codec", kind.options);
  if (!options)
    return tl::unexpected(options.error());
  auto file = learning::SafetensorsFile::parse(part.weights, "parts/codec/weights.safetensors");
  if (!file)
    return tl::unexpected(file.error());
  const int columns = bundle.layout.columns();
  const int steps = bundle.bars * bundle.layout.stepsPerBar();
  auto needed = learning::Parameters::withoutValues();
  kind.make(needed, *options, columns, steps);
  if (auto fits = learning::checkSize(*file, needed.values()); !fits)
    return tl::unexpected(fits.error());
  auto parameters = std::make_unique<learning::Parameters>(0);
  auto network = kind.make(*parameters, *options, columns, steps);
  if (auto filled = learning::copyInto(parameters->all(), *file); !filled)
    return tl::unexpected(filled.error());
  return std::make_unique<VaeCodec>(std::move(parameters), std::move(network),
                                    onePitchColumns(*options, bundle.layout));
}

} // namespace loopwright::models
