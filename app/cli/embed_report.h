// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/cli/labelled_loops.h"
#include "app/cli/model_options.h"
#include "engine/figure/picture_file.h"
#include "engine/numerics/point_set.h"
#include "engine/numerics/separability.h"
#include "engine/numerics/tsne.h"

/// What the command `embed` was asked for, what it found and how it tells it.
namespace loopwright::cli {

struct EmbedArguments {
  ModelArguments model;
  std::string of; // empty: latent with a model that has one, else cells
  LabelledLoopsRequest loops;
  std::string method = "tsne";
  std::string label; // empty: the first of genre, style, split that says something
  TsneOptions tsne;
  int permutations = 999;
  std::string out, figure;
};

/// Loops as points, and what they are points of.
struct Representation {
  std::string of;
  std::string model; ///< hash of the bundle, empty without one
  PointSet points;
};

/// What was found of two groups, in the principal components and in the plane that is shown.
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

/// A row a loop: path, song, bar (from 1), family, split, its labels, x, y.
Status writeCsv(const std::filesystem::path &path, const LabelledLoops &loops, const std::vector<double> &plane);
/// The loops in the plane, coloured by a label.
figure::Picture pictureOf(const EmbedArguments &arguments, const Representation &representation,
                          const Embedding &embedding, const LabelledLoops &loops, const std::string &label);
nlohmann::json jsonOf(const EmbedArguments &arguments, const Representation &representation, const Embedding &embedding,
                      const LabelledLoops &loops, const std::string &label);
void print(const EmbedArguments &arguments, const Representation &representation, const Embedding &embedding,
           const LabelledLoops &loops);

} // namespace loopwright::cli
