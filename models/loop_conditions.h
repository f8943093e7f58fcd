// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "engine/learning/interface/conditions.h"
#include "engine/learning/registry.h"

namespace loopwright::models {

/// What is told of a loop beside its codes. Not everything need be known.
struct LoopConditions {
  std::int64_t genre = -1; ///< number; -1: not known
  double tempo = 0;        ///< quarters a minute; 0: not known
  double density = 0;      ///< sounding cells a bar, as LoopMetrics counts them; 0: not known
};

/// Conditions as rows of an embedding table: one row a genre, a few for tempi and for densities, between which values
/// are interpolated, and one each for what is not known. A condition is a mixture of three kinds of rows.
class ConditionRows {
public:
  explicit ConditionRows(std::int64_t genres) : m_genres(genres) {}
  std::int64_t rows() const;
  /// float [N, rows]: how much of each row tells the loop.
  at::Tensor weights(const std::vector<LoopConditions> &loops) const;

private:
  std::int64_t m_genres;
};

/// What is known of the loops of a set.
class ConditionedLoops {
public:
  /// `genres`: sorted names; other genres are not known.
  ConditionedLoops(const WindowSet &set, const std::vector<std::string> &genres);

  /// All that is known; of several genres the first.
  std::vector<LoopConditions> known(const std::vector<std::int64_t> &items) const;
  /// What is shown in training: of several genres a random one; for a share `hidden` of the visits nothing, for the
  /// others each condition hidden with probability 1/4, so that any of them may be asked for alone.
  std::vector<LoopConditions> shown(const std::vector<std::int64_t> &items, double hidden,
                                    const learning::TrainingClock &clock) const;
  /// Between which values nine of ten loops lie.
  learning::UsualRange usualTempo() const;
  learning::UsualRange usualDensity() const;

private:
  struct Loop {
    std::vector<std::int64_t> genres;
    double tempo = 0;
    double density = 0;
  };
  std::vector<Loop> m_loops;
};

/// The genres of a set, sorted; where there are more than a hundred, those of the most loops.
std::vector<std::string> genresOf(const WindowSet &set);

/// What a recipe says a model can be asked for, and back.
nlohmann::json jsonOf(const learning::KnownConditions &knownConditions);
/// Errors: damaged.
Result<learning::KnownConditions> knownConditionsOf(const nlohmann::json &json, const std::string &where);

} // namespace loopwright::models
