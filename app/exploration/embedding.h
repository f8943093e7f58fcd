// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/exploration/labelled_loops.h"
#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/figure/picture_file.h"
#include "engine/learning/interface/learning_module.h"
#include "engine/numerics/point_set.h"
#include "engine/numerics/separability.h"
#include "engine/numerics/tsne.h"

/// Loops of a corpus laid out in a plane, by what is alike.
namespace loopwright {

/// What of a loop its point is.
enum class PointsOf { latent, cells, metrics };
/// "latent", "cells", "metrics"
const char *nameOf(PointsOf of);

enum class EmbeddingMethod { pca, tsne };
/// "pca", "tsne"
const char *nameOf(EmbeddingMethod method);

/// Loops as points, and what they are points of.
struct Representation {
  PointsOf of = PointsOf::cells;
  std::string model; ///< hash of the bundle, empty without one
  PointSet points;   ///< one a loop
};

/// The loops as points of a model's continuous latent space. Errors: a bundle without one (badInput); loops that it
/// does not read; of the model; cancelled. The bundle's thread.
Result<Representation> latentRepresentation(const LabelledLoops &loops, learning::LoadedBundle &bundle,
                                            const std::filesystem::path &corpus, ProgressSink &progress,
                                            const CancellationToken &cancel);
/// The loops' piano rolls, cell by cell, as points; or their metrics (loop_points.h). These need no model.
Representation cellRepresentation(const LabelledLoops &loops);
Representation metricRepresentation(const LabelledLoops &loops);

struct EmbeddingOptions {
  EmbeddingMethod method = EmbeddingMethod::tsne;
  TsneOptions tsne;        ///< but for seed and threads, which are these below
  bool partGroups = false; ///< whether to say how well a straight cut parts the two groups of the loops
  int permutations = 999;  ///< of the test that goes with it
  std::uint64_t seed = 1;  ///< of everything random
  int threads = 0;         ///< 0: all cores; the result does not depend on it
};

/// How far two groups of loops are apart, in the principal components and in the plane that is shown.
struct GroupsApart {
  std::size_t sizes[2] = {0, 0};
  int components = 0;
  Separability inComponents;
  Separability inPlane;
};

struct Embedding {
  std::vector<double> plane;  ///< [loops, 2]
  std::vector<double> shares; ///< of the variance, PCA only
  TsneMap map;                ///< t-SNE only
  std::optional<GroupsApart> apart;
};

/// Lays the points of loops out in a plane. Deterministic for a seed. Errors: of principalComponents, tsne and
/// separability; cancelled.
Result<Embedding> embed(const LabelledLoops &loops, const PointSet &points, const EmbeddingOptions &options,
                        ProgressSink &progress, const CancellationToken &cancel);

/// The label that colours a picture: the one asked for, or, if none is, the first of genre, style and split that says
/// something. Errors: no loop has the label asked for (badInput).
Result<std::string> labelToShow(const LabelledLoops &loops, const std::string &asked,
                                const std::filesystem::path &corpus);

/// The loops as CSV, a record each: path, song, bar (from 1), family, split, its labels, x, y.
std::string csvOf(const LabelledLoops &loops, const std::vector<double> &plane);

/// The loops in the plane, coloured by a label.
figure::Picture pictureOf(const LabelledLoops &loops, const Embedding &embedding, EmbeddingMethod method, PointsOf of,
                          const std::string &label);

} // namespace loopwright
