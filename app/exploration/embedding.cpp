// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exploration/embedding.h"

#include <algorithm>

#include "engine/analysis/loop_points.h"
#include "engine/corpus/corpus_fit.h"
#include "engine/inference/encode_loops.h"
#include "engine/learning/capabilities/latent/has_latent.h"
#include "engine/numerics/pca.h"

namespace loopwright {
namespace {

constexpr int kComponentsToSeparate = 16;

/// Rows of the first so many columns of values [rows, width].
std::vector<std::vector<double>> rowsOf(const std::vector<double> &values, std::size_t width) {
  std::vector<std::vector<double>> rows;
  for (auto row = values.begin(); row != values.end(); row += static_cast<std::ptrdiff_t>(width))
    rows.emplace_back(row, row + static_cast<std::ptrdiff_t>(width));
  return rows;
}

Result<GroupsApart> groupsApart(const LabelledLoops &loops, const std::vector<double> &projected, std::size_t width,
                                const std::vector<double> &plane, const EmbeddingOptions &embedding,
                                ProgressSink &progress, const CancellationToken &cancel) {
  GroupsApart apart;
  std::vector<bool> kinds;
  std::vector<int> families;
  for (const LabelledLoop &loop : loops.loops) {
    kinds.push_back(loop.group == 1);
    families.push_back(loop.family);
    ++apart.sizes[loop.group];
  }
  apart.components = static_cast<int>(width);
  const SeparabilityOptions options{5, embedding.permutations, embedding.seed, embedding.threads};
  for (const auto &[rows, found] :
       {std::pair{rowsOf(projected, width), &apart.inComponents}, std::pair{rowsOf(plane, 2), &apart.inPlane}}) {
    auto judged = separability(rows, kinds, families, options, progress, cancel);
    if (!judged)
      return tl::unexpected(judged.error());
    *found = std::move(*judged);
  }
  return apart;
}

} // namespace

const char *nameOf(PointsOf of) {
  switch (of) {
  case PointsOf::latent:
    return "latent";
  case PointsOf::cells:
    return "cells";
  case PointsOf::metrics:
    return "metrics";
  }
  return "";
}

const char *nameOf(EmbeddingMethod method) { return method == EmbeddingMethod::pca ? "pca" : "tsne"; }

Result<Representation> latentRepresentation(const LabelledLoops &loops, learning::LoadedBundle &bundle,
                                            const std::filesystem::path &corpus, ProgressSink &progress,
                                            const CancellationToken &cancel) {
  learning::HasLatent *latent = bundle.as<learning::HasLatent>();
  if (latent == nullptr)
    return failure(ErrorKind::badInput, "this bundle has no continuous latent space", {},
                   "use a musae or VAE bundle, or embed the loops' cells");
  if (auto fits = checkFit({loops.layout, loops.bars}, {bundle.layout(), bundle.bars()}, corpus.string()); !fits)
    return tl::unexpected(fits.error());
  const auto means = learning::latentMeans(*latent, loops.rolls, progress, cancel);
  if (!means)
    return tl::unexpected(means.error());
  return Representation{PointsOf::latent, bundle.hash(), pointsOf(*means, latent->dimensions())};
}

Representation cellRepresentation(const LabelledLoops &loops) {
  return {PointsOf::cells, {}, cellPoints(loops.rolls, loops.layout)};
}

Representation metricRepresentation(const LabelledLoops &loops) {
  return {PointsOf::metrics, {}, metricPoints(loops.rolls, loops.layout)};
}

Result<Embedding> embed(const LabelledLoops &loops, const PointSet &points, const EmbeddingOptions &options,
                        ProgressSink &progress, const CancellationToken &cancel) {
  const bool pca = options.method == EmbeddingMethod::pca;
  Embedding result;
  std::optional<PrincipalComponents> components;
  if (options.partGroups || pca) {
    auto found = principalComponents(points, {options.partGroups ? kComponentsToSeparate : 2, options.threads},
                                     progress, cancel);
    if (!found)
      return tl::unexpected(found.error());
    components = std::move(*found);
  }
  const std::vector<double> projected =
      components ? components->project(points, options.threads) : std::vector<double>();
  const std::size_t width = components ? static_cast<std::size_t>(components->count()) : 0;
  if (pca) {
    for (std::size_t i = 0; i < points.count(); ++i)
      for (std::size_t axis = 0; axis < 2; ++axis)
        result.plane.push_back(axis < width ? projected[i * width + axis] : 0);
    for (int axis = 0; axis < std::min(2, components->count()); ++axis)
      result.shares.push_back(components->share(axis));
  } else {
    TsneOptions asked = options.tsne;
    asked.seed = options.seed;
    asked.threads = options.threads;
    auto map = tsne(points, asked, {}, progress, cancel);
    if (!map)
      return tl::unexpected(map.error());
    if (map->cancelled)
      return failure(ErrorKind::cancelled, "stopped after " + std::to_string(map->iterations) + " steps of t-SNE");
    result.map = std::move(*map);
    result.plane = result.map.positions;
  }
  if (options.partGroups) {
    auto apart = groupsApart(loops, projected, width, result.plane, options, progress, cancel);
    if (!apart)
      return tl::unexpected(apart.error());
    result.apart = std::move(*apart);
  }
  return result;
}

Result<std::string> labelToShow(const LabelledLoops &loops, const std::string &asked,
                                const std::filesystem::path &corpus) {
  if (!asked.empty() && !loops.hasColumn(asked))
    return failure(ErrorKind::badInput, "no loop of the corpus has a label \"" + asked + "\"", corpus.string(),
                   "import it with --labels");
  if (!asked.empty())
    return asked;
  return std::string(loops.hasColumn("genre") ? "genre" : loops.hasColumn("style") ? "style" : "split");
}

} // namespace loopwright
