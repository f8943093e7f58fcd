// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/tsne_gradient.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

#include "engine/numerics/parallel_for.h"
#include "engine/numerics/plane_forces.h"
#include "engine/numerics/plane_tree.h"

namespace loopwright {
namespace {

constexpr int kRun = 32; // points that a thread takes at a time

} // namespace

TsneGradient::TsneGradient(const Affinities &affinities, double angle, int threads)
    : m_affinities(affinities), m_angle(angle), m_threads(threads), m_xs(affinities.count()), m_ys(affinities.count()),
      m_attraction(2 * affinities.count()), m_repulsion(3 * affinities.count()) {}

void TsneGradient::at(const std::vector<double> &positions, double exaggeration, std::vector<double> &gradient) {
  const std::size_t count = m_xs.size();
  for (std::size_t i = 0; i < count; ++i) {
    m_xs[i] = static_cast<float>(positions[2 * i]);
    m_ys[i] = static_cast<float>(positions[2 * i + 1]);
  }
  std::optional<PlaneTree> tree;
  PlaneMasses all;
  std::vector<PlaneTree::Group> groups;
  if (m_angle > 0) {
    tree.emplace(m_xs, m_ys);
    groups = tree->groups();
  } else {
    for (int first = 0; first < static_cast<int>(count); first += kRun)
      groups.push_back({first, std::min(static_cast<int>(count), first + kRun)});
    all = {m_xs, m_ys, std::vector<float>(count, 1.0F)};
    all.reserve(count);
    all.finish(count);
  }

  const PlaneForcesKernel &kernel = planeForcesKernel();
  parallelFor(groups.size(), m_threads, [&](std::size_t number) {
    thread_local PlaneMasses mine;
    if (tree)
      tree->seenFrom(groups[number], m_angle, mine);
    const PlaneMasses &seen = tree ? mine : all;
    for (int place = groups[number].first; place < groups[number].end; ++place) {
      const auto i = tree ? static_cast<std::size_t>(tree->order()[static_cast<std::size_t>(place)])
                          : static_cast<std::size_t>(place);
      kernel.repel(m_xs[i], m_ys[i], seen.xs.data(), seen.ys.data(), seen.masses.data(), seen.count,
                   m_repulsion.data() + 3 * i);
      const std::size_t start = m_affinities.starts[i];
      kernel.attract(m_xs[i], m_ys[i], m_xs.data(), m_ys.data(), m_affinities.columns.data() + start,
                     m_affinities.values.data() + start, static_cast<int>(m_affinities.starts[i + 1] - start),
                     m_attraction.data() + 2 * i);
    }
  });

  m_normaliser = -static_cast<double>(count); // each point saw itself
  for (std::size_t i = 0; i < count; ++i)
    m_normaliser += static_cast<double>(m_repulsion[3 * i + 2]);
  gradient.resize(2 * count);
  for (std::size_t i = 0; i < count; ++i)
    for (std::size_t axis = 0; axis < 2; ++axis)
      gradient[2 * i + axis] = 4 * (exaggeration * static_cast<double>(m_attraction[2 * i + axis]) -
                                    static_cast<double>(m_repulsion[3 * i + axis]) / m_normaliser);
}

double TsneGradient::divergence() const {
  std::vector<double> rows(m_xs.size(), 0.0);
  const double logNormaliser = std::log(m_normaliser);
  const std::size_t runs = (rows.size() + kRun - 1) / kRun;
  parallelFor(runs, m_threads, [&](std::size_t run) {
    for (std::size_t i = run * kRun; i < std::min(rows.size(), (run + 1) * kRun); ++i)
      for (std::size_t entry = m_affinities.starts[i]; entry < m_affinities.starts[i + 1]; ++entry) {
        const auto j = static_cast<std::size_t>(m_affinities.columns[entry]);
        const double p = static_cast<double>(m_affinities.values[entry]);
        const double dx = static_cast<double>(m_xs[i]) - static_cast<double>(m_xs[j]);
        const double dy = static_cast<double>(m_ys[i]) - static_cast<double>(m_ys[j]);
        if (p > 0)
          rows[i] += p * (std::log(p * (1 + dx * dx + dy * dy)) + logNormaliser);
      }
  });
  return std::accumulate(rows.begin(), rows.end(), 0.0);
}

} // namespace loopwright
