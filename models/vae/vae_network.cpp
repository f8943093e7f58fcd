// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vae/vae_network.h"

#include <cmath>

namespace loopwright::models {
namespace {

constexpr double kLeastDeviation = 1e-6; // so that its logarithm is finite
constexpr double kNormEpsilon = 1e-5;

at::Tensor crossEntropy(const at::Tensor &logits, const at::Tensor &cells, at::Reduction::Reduction reduction) {
  return at::binary_cross_entropy_with_logits(logits, cells, {}, {}, reduction);
}

} // namespace

at::Tensor divergence(const Posterior &posterior) {
  return (posterior.mean.square() + posterior.deviation.square() - 1 - 2 * posterior.deviation.log()).sum(1) / 2;
}

Posterior PosteriorHead::forward(const at::Tensor &x) const {
  Posterior posterior;
  posterior.mean = mean.forward(x);
  if (normed)
    posterior.mean = at::layer_norm(posterior.mean, {posterior.mean.size(1)}, {}, {}, kNormEpsilon);
  posterior.deviation = at::softplus(deviation.forward(x)).clamp_min(kLeastDeviation);
  return posterior;
}

PosteriorHead addPosteriorHead(learning::Parameters &parameters, std::int64_t in, std::int64_t latent, bool normed) {
  PosteriorHead head;
  head.mean = learning::addLinear(parameters, "posterior.mean", in, latent);
  head.deviation = learning::addLinear(parameters, "posterior.deviation", in, latent);
  head.normed = normed;
  return head;
}

double VaeNetwork::shownShare(std::int64_t) const { return 1; }

double betaAt(double beta, double anneal, std::int64_t epoch) {
  return anneal > 0 ? beta * (1 - std::pow(anneal, static_cast<double>(epoch))) : beta;
}

VaeForward forwardInTraining(const VaeNetwork &network, const at::Tensor &cells, const at::Tensor &noise,
                             const Teacher &teacher, double beta, const NormMode &mode) {
  const Posterior posterior = network.encode(cells, mode);
  VaeForward pass;
  pass.reconstruction =
      crossEntropy(network.decode(posterior.pointsAt(noise), teacher, mode), cells, at::Reduction::Sum);
  pass.divergence = divergence(posterior).sum();
  pass.loss = (pass.reconstruction + beta * pass.divergence) / static_cast<double>(cells.numel());
  return pass;
}

at::Tensor importanceBound(const VaeNetwork &network, const at::Tensor &cells, const at::Tensor &noise) {
  const std::int64_t samples = noise.size(0) / cells.size(0);
  const Posterior posterior = network.encode(cells, {});
  const Posterior each{posterior.mean.repeat_interleave(samples, 0), posterior.deviation.repeat_interleave(samples, 0)};
  const at::Tensor points = each.pointsAt(noise);
  const at::Tensor target = cells.repeat_interleave(samples, 0);
  const at::Tensor told = -crossEntropy(network.decode(points, {target, {}}, {}), target, at::Reduction::None)
                               .to(at::kDouble)
                               .sum(at::IntArrayRef{1, 2});
  // ln p(z) - ln q(z | x); the constants of the two normal distributions cancel.
  const at::Tensor prior = ((noise.square() - points.square()) / 2 + each.deviation.log()).to(at::kDouble).sum(1);
  return (told + prior).view({cells.size(0), samples}).logsumexp(1) - std::log(static_cast<double>(samples));
}

} // namespace loopwright::models
