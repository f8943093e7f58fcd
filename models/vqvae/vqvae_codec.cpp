// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vqvae/vqvae_codec.h"

#include "engine/learning/weight_size.h"
#include "models/recipe_options.h"
#include "models/vqvae/vqvae_options.h"

namespace loopwright::models {
namespace {

using learning::CodeStream;

class VqVaeCodec final : public learning::Codec {
public:
  VqVaeCodec(const std::vector<VqVaeStreamShape> &shapes, int steps)
      : m_shapes(shapes), m_parameters(0), m_networks(makeVqVaeStreams(m_parameters, shapes)) {
    for (const VqVaeStreamShape &shape : shapes)
      m_streams.push_back({shape.name, static_cast<int>(shape.codes), steps / static_cast<int>(shape.codeSteps),
                           std::vector<int>(shape.columns.begin(), shape.columns.end())});
  }

  const learning::Parameters &parameters() const { return m_parameters; }
  const std::vector<CodeStream> &streams() const override { return m_streams; }

  at::Tensor encode(const at::Tensor &cells) override {
    const at::NoGradGuard noGradient;
    std::vector<at::Tensor> codes;
    for (const VqVaeStream &network : m_networks)
      codes.push_back(network.codesOf(network.encode(columnsOf(cells, network.shape()), {})));
    return at::stack(codes, 1);
  }

  at::Tensor decode(const at::Tensor &codes) override {
    const at::NoGradGuard noGradient;
    std::vector<at::Tensor> cells;
    for (std::size_t s = 0; s < m_networks.size(); ++s) {
      const at::Tensor z = m_networks[s].vectorsOf(codes.select(1, static_cast<std::int64_t>(s)).contiguous());
      cells.push_back(at::sigmoid(onePitchAtATime(m_networks[s].decode(z, {}), m_shapes[s].onePitch)));
    }
    return rollOf(cells, m_shapes);
  }

private:
  std::vector<VqVaeStreamShape> m_shapes;
  learning::Parameters m_parameters;
  std::vector<VqVaeStream> m_networks;
  std::vector<CodeStream> m_streams;
};

} // namespace

Result<std::unique_ptr<learning::Codec>> openVqVaeCodec(const BundleFolder &bundle, const BundlePart &part) {
  const auto options = recipeOptions(part, "codec", vqVaeSchema());
  if (!options)
    return tl::unexpected(options.error());
  auto shapes = vqVaeStreams(*options, bundle.layout);
  if (!shapes)
    return tl::unexpected(shapes.error());
  auto file = learning::SafetensorsFile::parse(part.weights, "parts/codec/weights.safetensors");
  if (!file)
    return tl::unexpected(file.error());
  auto needed = learning::Parameters::withoutValues();
  makeVqVaeStreams(needed, *shapes);
  if (auto fits = learning::checkSize(*file, needed.values()); !fits)
    return tl::unexpected(fits.error());
  auto codec = std::make_unique<VqVaeCodec>(*shapes, bundle.bars * bundle.layout.stepsPerBar());
  if (auto filled = learning::copyInto(codec->parameters().all(), *file); !filled)
    return tl::unexpected(filled.error());
  return codec;
}

} // namespace loopwright::models
