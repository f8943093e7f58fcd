// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/musae/fitted_places.h"

#include <algorithm>

namespace loopwright::models {
namespace {

constexpr std::int64_t kFew = 32;     // points that say too little about a covariance
constexpr std::int64_t kFamilies = 4; // that say half of what there is to know about how far a genre reaches

at::Tensor covariance(const at::Tensor &centred) {
  return at::mm(centred.t(), centred) / static_cast<double>(std::max<std::int64_t>(1, centred.size(0) - 1));
}

/// Around a mean: a covariance in a basis, and variances of what lies outside.
struct Spread {
  at::Tensor shape; ///< [rank, rank]
  at::Tensor rest;  ///< [D]

  Spread(const at::Tensor &centred, const at::Tensor &basis) {
    const at::Tensor inBasis = at::mm(centred, basis);
    shape = covariance(inBasis);
    rest = (centred - at::mm(inBasis, basis.t())).square().mean(0);
  }
  void pull(const Spread &other, double share) {
    shape = share * other.shape + (1 - share) * shape;
    rest = share * other.rest + (1 - share) * rest;
  }
};

double shareOf(std::int64_t count, std::int64_t half) {
  return static_cast<double>(count) / static_cast<double>(count + half);
}

} // namespace

FittedPlaces::FittedPlaces(learning::Parameters &parameters, std::int64_t places, std::int64_t dimensions,
                           std::int64_t rank)
    : m_basis(parameters.addConstantBuffer("places.basis", {dimensions, rank}, 0)),
      m_mean(parameters.addConstantBuffer("places.mean", {places, dimensions}, 0)),
      m_rest(parameters.addConstantBuffer("places.rest", {places, dimensions}, 0)),
      m_shape(parameters.addConstantBuffer("places.shape", {places, rank, rank}, 0)) {}

void FittedPlaces::fit(const std::vector<at::Tensor> &points, const std::vector<std::int64_t> &families) {
  const at::NoGradGuard noGradient;
  const std::int64_t rank = m_basis.size(1);
  const at::Tensor all = at::cat(points);
  const at::Tensor mean = all.mean(0);
  const at::Tensor axes = std::get<2>(at::linalg_svd(all - mean, false)); // [min(N, D), D]
  m_basis.zero_();
  const std::int64_t known = std::min(rank, axes.size(0));
  m_basis.narrow(1, 0, known).copy_(axes.narrow(0, 0, known).t());
  const Spread pooled(all - mean, m_basis);
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto place = static_cast<std::int64_t>(i);
    const std::int64_t count = points[i].size(0);
    const at::Tensor ownMean = count > 0 ? points[i].mean(0) : mean;
    m_mean[place].copy_(ownMean);
    Spread spread = pooled;
    if (count >= kFew)
      spread.pull(Spread(points[i] - ownMean, m_basis), shareOf(count, rank) * shareOf(families[i], kFamilies));
    const double least = 1e-6 * spread.shape.diagonal().mean().item<double>() + 1e-20;
    m_shape[place].copy_(at::linalg_cholesky(spread.shape + least * at::eye(rank, at::kFloat)));
    m_rest[place].copy_(spread.rest.sqrt());
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
