// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/musae/fitted_places.h"

#include <algorithm>

namespace loopwright::models {
namespace {

constexpr std::int64_t kFew = 32; // points that say too little about a covariance

at::Tensor covariance(const at::Tensor &centred) {
  return at::mm(centred.t(), centred) / static_cast<double>(std::max<std::int64_t>(1, centred.size(0) - 1));
}

} // namespace

FittedPlaces::FittedPlaces(learning::Parameters &parameters, std::int64_t places, std::int64_t dimensions,
                           std::int64_t rank)
    : m_basis(parameters.addConstantBuffer("places.basis", {dimensions, rank}, 0)),
      m_mean(parameters.addConstantBuffer("places.mean", {places, dimensions}, 0)),
      m_rest(parameters.addConstantBuffer("places.rest", {places, dimensions}, 0)),
      m_shape(parameters.addConstantBuffer("places.shape", {places, rank, rank}, 0)) {}

void FittedPlaces::fit(const std::vector<at::Tensor> &points) {
  const at::NoGradGuard noGradient;
  const std::int64_t rank = m_basis.size(1);
  const at::Tensor all = at::cat(points);
  const at::Tensor mean = all.mean(0);
  const at::Tensor axes = std::get<2>(at::linalg_svd(all - mean, false)); // [min(N, D), D]
  m_basis.zero_();
  const std::int64_t known = std::min(rank, axes.size(0));
  m_basis.narrow(1, 0, known).copy_(axes.narrow(0, 0, known).t());
  const at::Tensor pooled = covariance(at::mm(all - mean, m_basis));
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto place = static_cast<std::int64_t>(i);
    const std::int64_t count = points[i].size(0);
    const at::Tensor &own = count < kFew ? all : points[i];
    const at::Tensor ownMean = own.mean(0);
    const at::Tensor centred = own - ownMean;
    const at::Tensor inBasis = at::mm(centred, m_basis);
    // Fewer points than dimensions of the basis say less than all points together do.
    const double trust = static_cast<double>(own.size(0)) / static_cast<double>(own.size(0) + rank);
    const at::Tensor shape = trust * covariance(inBasis) + (1 - trust) * pooled;
    const double least = 1e-6 * shape.diagonal().mean().item<double>() + 1e-20;
    m_shape[place].copy_(at::linalg_cholesky(shape + least * at::eye(rank, at::kFloat)));
    m_rest[place].copy_((centred - at::mm(inBasis, m_basis.t())).square().mean(0).sqrt());
    m_mean[place].copy_(count > 0 ? points[i].mean(0) : mean);
  }
}

at::Tensor FittedPlaces::points(const at::Tensor &petals, const at::Tensor &noise) const {
  return blend(at::one_hot(petals, m_mean.size(0)).to(at::kFloat), noise);
}

at::Tensor FittedPlaces::blend(const at::Tensor &weights, const at::Tensor &noise) const {
  const at::Tensor shares = weights / weights.sum(1, true);
  const std::int64_t rank = m_basis.size(1);
  const at::Tensor ofBasis = noise.narrow(1, 0, rank), others = noise.slice(1, rank);
  at::Tensor inBasis = at::zeros_like(ofBasis);
  for (std::int64_t place = 0; place < m_mean.size(0); ++place)
    inBasis += shares.narrow(1, place, 1) * at::mm(ofBasis, m_shape[place].t());
  return at::mm(shares, m_mean) + at::mm(inBasis, m_basis.t()) + at::mm(shares, m_rest) * others;
}

} // namespace loopwright::models
