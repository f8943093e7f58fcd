// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loop_conditions.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/analysis/loop_metrics.h"
#include "engine/base/random.h"

namespace loopwright::models {
namespace {

constexpr std::size_t kMostGenres = 100;
constexpr double kHiddenAlone = 0.25;

/// The values that have a row of their own.
struct Knots {
  double first, step;
  std::int64_t count;
};
constexpr Knots kTempi = {60, 20, 8};      // quarters a minute: 60 … 200
constexpr Knots kDensities = {4, 4, 12};   // cells a bar: 4 … 48
constexpr std::int64_t kTempoRows = 8 + 1; // and the row for "not known"
constexpr std::int64_t kDensityRows = 12 + 1;

/// Mixes a value's rows into `weights`, whose first is the one for "not known".
void interpolate(const Knots &knots, double value, float *weights) {
  if (value <= 0) {
    weights[0] = 1;
    return;
  }
  const double place = std::clamp((value - knots.first) / knots.step, 0.0, static_cast<double>(knots.count - 1) - 1e-9);
  const auto below = static_cast<std::int64_t>(place);
  const auto share = static_cast<float>(place - static_cast<double>(below));
  weights[1 + below] = 1 - share;
  weights[2 + below] = share;
}

learning::UsualRange usual(std::vector<double> values) {
  if (values.empty())
    return {};
  std::sort(values.begin(), values.end());
  const auto at = [&](double share) {
    return values[static_cast<std::size_t>(std::lround(share * static_cast<double>(values.size() - 1)))];
  };
  return {at(0.05), at(0.95)};
}

nlohmann::json rangeJson(const std::optional<learning::UsualRange> &range) {
  return range ? nlohmann::json::array({range->low, range->high}) : nlohmann::json();
}

std::optional<learning::UsualRange> rangeOf(const nlohmann::json &json) {
  if (json.is_null())
    return std::nullopt;
  const learning::UsualRange range{json.at(0).get<double>(), json.at(1).get<double>()};
  if (!(range.low >= 0 && range.low <= range.high && range.high < 1e6))
    throw std::out_of_range("a range that is none");
  return range;
}

} // namespace

std::int64_t ConditionRows::rows() const { return m_genres + 1 + kTempoRows + kDensityRows; }

at::Tensor ConditionRows::weights(const std::vector<LoopConditions> &loops) const {
  at::Tensor all = at::zeros({static_cast<std::int64_t>(loops.size()), rows()}, at::kFloat);
  float *row = all.data_ptr<float>();
  for (const LoopConditions &loop : loops) {
    row[loop.genre + 1] = 1;
    interpolate(kTempi, loop.tempo, row + m_genres + 1);
    interpolate(kDensities, loop.density, row + m_genres + 1 + kTempoRows);
    row += rows();
  }
  return all;
}

ConditionedLoops::ConditionedLoops(const WindowSet &set, const std::vector<std::string> &genres) {
  for (std::size_t i = 0; i < set.size(); ++i) {
    const WindowSet::Song &song = set.songs[static_cast<std::size_t>(set.windows[i].song)];
    Loop loop;
    for (const std::string &genre : song.genres)
      if (const auto found = std::lower_bound(genres.begin(), genres.end(), genre);
          found != genres.end() && *found == genre)
        loop.genres.push_back(found - genres.begin());
    loop.tempo = song.tempo;
    loop.density = measureLoop(set.loop(i).roll, set.layout).cellsPerBar;
    m_loops.push_back(std::move(loop));
  }
}

std::vector<LoopConditions> ConditionedLoops::known(const std::vector<std::int64_t> &items) const {
  std::vector<LoopConditions> all;
  for (const std::int64_t item : items) {
    const Loop &loop = m_loops[static_cast<std::size_t>(item)];
    all.push_back({loop.genres.empty() ? -1 : loop.genres.front(), loop.tempo, loop.density});
  }
  return all;
}

std::vector<LoopConditions> ConditionedLoops::shown(const std::vector<std::int64_t> &items, double hidden,
                                                    const learning::TrainingClock &clock) const {
  std::vector<LoopConditions> all = known(items);
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Loop &loop = m_loops[static_cast<std::size_t>(items[i])];
    RandomStream random(clock.seed, "conditions", static_cast<std::uint64_t>(clock.epoch), 0,
                        static_cast<std::uint64_t>(items[i]));
    if (random.uniform() < hidden) {
      all[i] = {};
      continue;
    }
    if (loop.genres.size() > 1)
      all[i].genre = loop.genres[static_cast<std::size_t>(random.below(loop.genres.size()))];
    if (random.uniform() < kHiddenAlone)
      all[i].genre = -1;
    if (random.uniform() < kHiddenAlone)
      all[i].tempo = 0;
    if (random.uniform() < kHiddenAlone)
      all[i].density = 0;
  }
  return all;
}

learning::UsualRange ConditionedLoops::usualTempo() const {
  std::vector<double> values;
  for (const Loop &loop : m_loops)
    values.push_back(loop.tempo);
  return usual(std::move(values));
}

learning::UsualRange ConditionedLoops::usualDensity() const {
  std::vector<double> values;
  for (const Loop &loop : m_loops)
    values.push_back(loop.density);
  return usual(std::move(values));
}

std::vector<std::string> genresOf(const WindowSet &set) {
  std::map<std::string, std::int64_t> loops;
  for (const WindowSet::Window &window : set.windows)
    for (const std::string &genre : set.songs[static_cast<std::size_t>(window.song)].genres)
      ++loops[genre];
  std::vector<std::pair<std::string, std::int64_t>> byCount(loops.begin(), loops.end());
  std::stable_sort(byCount.begin(), byCount.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
  byCount.resize(std::min(byCount.size(), kMostGenres));
  std::vector<std::string> names;
  names.reserve(byCount.size());
  for (const auto &[name, count] : byCount)
    names.push_back(name);
  std::sort(names.begin(), names.end());
  return names;
}

nlohmann::json jsonOf(const learning::KnownConditions &knownConditions) {
  return {{"genres", knownConditions.genres},
          {"tempo", rangeJson(knownConditions.tempo)},
          {"density", rangeJson(knownConditions.density)}};
}

Result<learning::KnownConditions> knownConditionsOf(const nlohmann::json &json, const std::string &where) {
  try {
    learning::KnownConditions knownConditions;
    knownConditions.genres = json.at("genres").get<std::vector<std::string>>();
    knownConditions.tempo = rangeOf(json.at("tempo"));
    knownConditions.density = rangeOf(json.at("density"));
    if (knownConditions.genres.size() > kMostGenres ||
        !std::is_sorted(knownConditions.genres.begin(), knownConditions.genres.end(), std::less_equal<>()))
      return failure(ErrorKind::badInput, "the genres that the model knows are out of order", where);
    return knownConditions;
  } catch (const std::exception &error) { // of the JSON library, or a range that is none
    return failure(ErrorKind::badInput, std::string("what the model can be asked for is damaged: ") + error.what(),
                   where);
  }
}

} // namespace loopwright::models
