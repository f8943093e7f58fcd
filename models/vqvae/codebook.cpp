// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vqvae/codebook.h"

namespace loopwright::models {

Codebook::Codebook(learning::Parameters &parameters, const std::string &name, std::int64_t codes, std::int64_t size)
    : m_embedding(parameters.addNormalBuffer(name + ".embedding", {codes, size})),
      m_count(parameters.addConstantBuffer(name + ".count", {codes}, 0)),
      m_sum(parameters.addConstantBuffer(name + ".sum", {codes, size}, 0)) {}

at::Tensor Codebook::nearest(const at::Tensor &z) const {
  const at::NoGradGuard noGradient;
  // |z - e|^2 without |z|^2, which is the same for every code. In blocks that stay in the cache.
  constexpr std::int64_t kBlock = 2048;
  const at::Tensor lengths = m_embedding.square().sum(1);
  const at::Tensor turned = m_embedding.t();
  std::vector<at::Tensor> nearest;
  for (std::int64_t begin = 0; begin < z.size(0); begin += kBlock) {
    const at::Tensor block = z.slice(0, begin, std::min(z.size(0), begin + kBlock));
    nearest.push_back(at::addmm(lengths, block, turned, 1, -2).argmin(1));
  }
  return nearest.size() == 1 ? nearest.front() : at::cat(nearest);
}

at::Tensor Codebook::vectors(const at::Tensor &codes) const { return at::embedding(m_embedding, codes); }

void Codebook::place(std::int64_t code, const float *vector, double count) {
  const std::int64_t size = m_embedding.size(1);
  float *place = m_embedding.data_ptr<float>() + code * size;
  float *sum = m_sum.data_ptr<float>() + code * size;
  m_count.data_ptr<float>()[code] = static_cast<float>(count);
  for (std::int64_t d = 0; d < size; ++d) {
    place[d] = vector[d];
    sum[d] = static_cast<float>(vector[d] * count);
  }
}

std::vector<std::int64_t> Codebook::update(const at::Tensor &z, const at::Tensor &codes,
                                           const CodebookSettings &settings,
                                           const std::function<std::int64_t(std::int64_t)> &replacement) {
  const std::int64_t number = m_embedding.size(0);
  const std::int64_t size = m_embedding.size(1);
  const at::Tensor rows = z.contiguous();
  const float *values = rows.data_ptr<float>();
  const auto *hits = codes.data_ptr<std::int64_t>();
  std::vector<double> counts(static_cast<std::size_t>(number), 0.0);
  std::vector<double> sums(static_cast<std::size_t>(number * size), 0.0);
  for (std::int64_t row = 0; row < rows.size(0); ++row) {
    counts[static_cast<std::size_t>(hits[row])] += 1;
    double *sum = sums.data() + hits[row] * size;
    for (std::int64_t d = 0; d < size; ++d)
      sum[d] += values[row * size + d];
  }

  float *count = m_count.data_ptr<float>();
  float *sum = m_sum.data_ptr<float>();
  float *embedding = m_embedding.data_ptr<float>();
  double total = 0;
  std::vector<double> running(static_cast<std::size_t>(number));
  for (std::int64_t k = 0; k < number; ++k) {
    const auto index = static_cast<std::size_t>(k);
    running[index] = settings.decay * count[k] + (1 - settings.decay) * counts[index];
    total += running[index];
  }
  const double smoothed = total + static_cast<double>(number) * settings.smoothing;
  for (std::int64_t k = 0; k < number; ++k) {
    count[k] = static_cast<float>((running[static_cast<std::size_t>(k)] + settings.smoothing) / smoothed * total);
    for (std::int64_t d = 0; d < size; ++d) {
      const std::int64_t i = k * size + d;
      sum[i] = static_cast<float>(settings.decay * sum[i] + (1 - settings.decay) * sums[static_cast<std::size_t>(i)]);
      embedding[i] = sum[i] / count[k];
    }
  }

  std::vector<std::int64_t> restarted;
  for (std::int64_t k = 0; k < number; ++k) {
    if (count[k] >= settings.restartBelow)
      continue;
    place(k, values + replacement(k) * size, settings.restartBelow);
    restarted.push_back(k);
  }
  return restarted;
}

void Codebook::placeOn(const at::Tensor &z, const std::function<std::int64_t(std::int64_t)> &replacement,
                       double count) {
  const at::Tensor rows = z.contiguous();
  for (std::int64_t k = 0; k < m_embedding.size(0); ++k)
    place(k, rows.data_ptr<float>() + replacement(k) * m_embedding.size(1), count);
}

double perplexity(const at::Tensor &codes, std::int64_t codebookSize) {
  const at::Tensor share =
      at::bincount(codes.flatten(), {}, codebookSize).to(at::kDouble) / static_cast<double>(codes.numel());
  return (-(share * (share + 1e-10).log()).sum()).exp().item<double>();
}

} // namespace loopwright::models
