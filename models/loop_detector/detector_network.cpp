// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loop_detector/detector_network.h"

namespace loopwright::models {
namespace {

constexpr double kSlope = 0.1;

at::Tensor through(const std::vector<at::Tensor> &layers, at::Tensor x) {
  for (std::size_t i = 0; i < layers.size(); ++i) {
    x = at::linear(x, layers[i]);
    if (i + 1 < layers.size())
      x = at::leaky_relu(x, kSlope);
  }
  return x;
}

} // namespace

DetectorNetwork::DetectorNetwork(learning::Parameters &parameters, std::int64_t pairs,
                                 const std::vector<std::int64_t> &hidden) {
  const auto add = [&parameters](std::vector<at::Tensor> &layers, const std::string &name,
                                 const std::vector<std::int64_t> &widths) {
    for (std::size_t i = 0; i + 1 < widths.size(); ++i)
      layers.push_back(
          parameters.addWeight(name + std::to_string(i) + ".weight", {widths[i + 1], widths[i]}, widths[i]));
  };
  std::vector<std::int64_t> widths = {pairs};
  widths.insert(widths.end(), hidden.begin(), hidden.end());
  widths.push_back(kLatent);
  add(m_encoder, "encoder.", widths);
  add(m_decoder, "decoder.", {widths.rbegin(), widths.rend()});
}

at::Tensor DetectorNetwork::encode(const at::Tensor &rows) const { return through(m_encoder, rows); }
at::Tensor DetectorNetwork::decode(const at::Tensor &z) const { return through(m_decoder, z); }

at::Tensor DetectorNetwork::distance(const at::Tensor &z, const at::Tensor &centre) {
  return (z - centre).square().mean(1);
}

at::Tensor DetectorNetwork::standardised(const at::Tensor &rows) {
  const at::Tensor centred = rows - rows.mean(1, true);
  return centred / centred.square().mean(1, true).sqrt().clamp_min(1e-6);
}

} // namespace loopwright::models
