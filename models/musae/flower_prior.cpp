// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/musae/flower_prior.h"

#include <cmath>

namespace loopwright::models {

Flower::Flower(std::int64_t petals, std::int64_t dimensions, double radial, double narrow)
    : m_petals(petals), m_dimensions(dimensions), m_narrow(narrow), m_means(at::zeros({petals + 1, 2}, at::kFloat)),
      m_spreads(at::zeros({petals + 1, 2, 2}, at::kFloat)) {
  const double pi = std::acos(-1.0), outwards = std::sqrt(radial), across = std::sqrt(narrow);
  auto means = m_means.accessor<float, 2>();
  auto spreads = m_spreads.accessor<float, 3>();
  for (std::int64_t i = 0; i < petals; ++i) {
    const double angle = 2 * pi * static_cast<double>(i) / static_cast<double>(petals);
    const double c = std::cos(angle), s = std::sin(angle);
    means[i][0] = static_cast<float>(c);
    means[i][1] = static_cast<float>(s);
    spreads[i][0][0] = static_cast<float>(c * outwards);
    spreads[i][1][0] = static_cast<float>(s * outwards);
    spreads[i][0][1] = static_cast<float>(-s * across);
    spreads[i][1][1] = static_cast<float>(c * across);
  }
  spreads[petals][0][0] = static_cast<float>(outwards);
  spreads[petals][1][1] = static_cast<float>(outwards);
}

at::Tensor Flower::points(const at::Tensor &petals, const at::Tensor &noise) const {
  return placed(m_means.index_select(0, petals), m_spreads.index_select(0, petals), noise);
}

at::Tensor Flower::blend(const at::Tensor &weights, const at::Tensor &noise) const {
  const at::Tensor shares = weights / weights.sum(1, true);
  const at::Tensor spreads = at::mm(shares, m_spreads.view({m_petals + 1, 4}));
  return placed(at::mm(shares, m_means), spreads.view({noise.size(0), 2, 2}), noise);
}

at::Tensor Flower::placed(const at::Tensor &means, const at::Tensor &spreads, const at::Tensor &noise) const {
  at::Tensor points = noise * std::sqrt(m_narrow);
  points.narrow(1, 0, 2).copy_(means + at::bmm(spreads, noise.narrow(1, 0, 2).unsqueeze(2)).squeeze(2));
  return points;
}

} // namespace loopwright::models
