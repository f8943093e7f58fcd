// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_transformer/masked_sampler.h"

#include <ATen/Parallel.h>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/base/random.h"

namespace loopwright::models {
namespace {

constexpr double kPi = 3.14159265358979323846;

/// A code that was sampled for a hole.
struct Sampled {
  std::int64_t token = 0;
  std::int64_t code = 0;
  double sureness = 0;
};

/// Holes that stay open after a pass: a quarter of a cosine, none after the last.
std::int64_t openAfter(std::int64_t holes, std::int64_t pass, std::int64_t passes) {
  if (pass + 1 == passes)
    return 0;
  const double done = static_cast<double>(pass + 1) / static_cast<double>(passes);
  const auto open = static_cast<std::int64_t>(std::floor(static_cast<double>(holes) * std::cos(kPi / 2 * done)));
  return std::max<std::int64_t>(0, std::min(holes - (pass + 1), open)); // every pass settles at least one
}

double gumbel(RandomStream &random) { return -std::log(-std::log(std::max(random.uniform(), 1e-300))); }

} // namespace

at::Tensor sampleMasked(const CodeTransformerNetwork &network, const at::Tensor &given, const at::Tensor &masked,
                        std::int64_t first, std::int64_t count, std::uint64_t seed, const MaskedSampling &how,
                        const CancellationToken &cancel) {
  const at::NoGradGuard noGradient;
  const CodeTransformerShape &shape = network.shape();
  const std::int64_t length = shape.tokens(), streams = shape.streams();
  // Matrix kernels treat the rows of a full tile alike; a ragged last tile would make a loop depend on its neighbours.
  constexpr std::int64_t kTile = 32;
  const std::int64_t together = kTile / std::gcd(kTile, length);
  const std::int64_t batch = (count + together - 1) / together * together;
  const std::int64_t holes = masked.sum().item<std::int64_t>();
  const std::int64_t passes = std::max<std::int64_t>(1, std::min(how.passes, holes));

  at::Tensor tokens = given.unsqueeze(0).repeat({batch, 1});
  at::Tensor open = masked.unsqueeze(0).repeat({batch, 1});
  for (std::int64_t pass = 0; pass < passes && holes > 0; ++pass) {
    if (cancel.requested())
      return {};
    const std::vector<at::Tensor> told = network.logProbabilities(tokens, open);
    const std::int64_t staying = openAfter(holes, pass, passes);
    const double boldness = how.boldness * static_cast<double>(passes - 1 - pass) / static_cast<double>(passes);
    at::parallel_for(0, count, 8, [&](std::int64_t begin, std::int64_t end) {
      learning::CodeSampler sampler(how.filter);
      std::vector<Sampled> sampled;
      for (std::int64_t i = begin; i < end; ++i) {
        auto *codes = tokens.data_ptr<std::int64_t>() + i * length;
        bool *hidden = open.data_ptr<bool>() + i * length;
        sampled.clear();
        for (std::int64_t t = 0; t < length; ++t) {
          if (!hidden[t])
            continue;
          const at::Tensor &logs = told[static_cast<std::size_t>(t % streams)];
          const std::int64_t choices = logs.size(2);
          const float *own = logs.data_ptr<float>() + (i * shape.length + t / streams) * choices;
          RandomStream random(seed, "hole", static_cast<std::uint64_t>(pass), static_cast<std::uint64_t>(t),
                              static_cast<std::uint64_t>(first + i));
          const int code = sampler.sample(own, static_cast<int>(choices), random.uniform());
          sampled.push_back({t, code, static_cast<double>(own[code]) + boldness * gumbel(random)});
        }
        std::sort(sampled.begin(), sampled.end(), [](const Sampled &a, const Sampled &b) {
          return a.sureness != b.sureness ? a.sureness > b.sureness : a.token < b.token;
        });
        for (std::size_t k = 0; k + static_cast<std::size_t>(staying) < sampled.size(); ++k) {
          codes[sampled[k].token] = sampled[k].code;
          hidden[sampled[k].token] = false;
        }
      }
    });
  }
  return tokens.slice(0, 0, count);
}

} // namespace loopwright::models
