// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/pair_study.h"

#include <algorithm>
#include <set>

#include "engine/numerics/pca.h"
#include "engine/numerics/separability.h"
#include "engine/numerics/tsne.h"

namespace loopwright::reproduction {
namespace {

using Json = nlohmann::json;

/// Pieces of two genres.
struct PiecePair {
  PieceList pieces;
  std::vector<bool> second;
  std::vector<int> families;
};

/// Values [points, width] as rows of two, the second 0 where there is none.
std::vector<std::vector<double>> planeOf(const std::vector<double> &values, std::size_t width) {
  std::vector<std::vector<double>> plane;
  for (std::size_t i = 0; i < values.size(); i += width)
    plane.push_back({values[i], width > 1 ? values[i + 1] : 0});
  return plane;
}

Result<Json> partedIn(const std::vector<std::vector<double>> &plane, const PiecePair &pair, const Study &study) {
  const SeparabilityOptions options{5, study.sizes.permutations, study.seed, 0};
  const auto parted =
      separability(plane, pair.second, pair.families, options, study.laboratory.progress(), study.laboratory.cancel());
  if (!parted)
    return tl::unexpected(parted.error());
  return Json{{"balanced_accuracy", parted->balancedAccuracy}, {"p", parted->p}, {"folds", parted->folds}};
}

bool allEqual(const PointSet &points) {
  for (std::size_t i = 1; i < points.count(); ++i)
    if (!std::equal(points.point(i), points.point(i) + points.dims, points.point(0)))
      return false;
  return true;
}

/// Null where there is nothing to lay out.
Result<Json> studyPair(const Study &study, const PiecePair &pair) {
  Laboratory &laboratory = study.laboratory;
  const auto points = pointsOf(study, study.pieces.rolls(pair.pieces));
  if (!points)
    return tl::unexpected(points.error());
  if (allEqual(*points))
    return Json();
  const auto components = principalComponents(*points, {}, laboratory.progress(), laboratory.cancel());
  if (!components)
    return tl::unexpected(components.error());
  TsneOptions options;
  options.iterations = study.sizes.iterations;
  options.seed = study.seed;
  const auto map = tsne(*points, options, {}, laboratory.progress(), laboratory.cancel());
  if (!map)
    return tl::unexpected(map.error());
  if (map->cancelled)
    return failure(ErrorKind::cancelled, "stopped");
  const auto pca = planeOf(components->project(*points), static_cast<std::size_t>(components->count()));
  const auto neighbours = planeOf(map->positions, 2);
  Json result = {{"pieces", pair.pieces.size()}, {"divergence", map->divergence}};
  for (int c = 0; c < components->count(); ++c)
    result["shares"].push_back(components->share(c));
  for (const auto &[name, plane] : {std::pair("pca", &pca), {"tsne", &neighbours}}) {
    auto parted = partedIn(*plane, pair, study);
    if (!parted)
      return parted;
    result[name] = std::move(*parted);
    result["points"][name] = *plane;
  }
  for (const bool second : pair.second)
    result["points"]["group"].push_back(second ? 1 : 0);
  result["points"]["family"] = pair.families;
  return result;
}

} // namespace

Result<Json> studyPairs(const Study &study, const GenreClasses &classes) {
  constexpr std::size_t kFewestFamilies = 2, kFewestPieces = 4;
  const PieceList training = study.pieces.of(Split::train);
  Json pairs = Json::array();
  for (std::size_t a = 0; a < classes.names.size(); ++a)
    for (std::size_t b = a + 1; b < classes.names.size(); ++b) {
      PiecePair pair;
      bool enough = true;
      for (const std::size_t c : {a, b}) {
        const PieceList own = evenly(classes.piecesOf(static_cast<int>(c), training), study.sizes.ofGenre);
        const std::vector<int> families = study.pieces.families(own);
        enough = enough && own.size() >= kFewestPieces &&
                 std::set<int>(families.begin(), families.end()).size() >= kFewestFamilies;
        pair.pieces.insert(pair.pieces.end(), own.begin(), own.end());
        pair.second.insert(pair.second.end(), own.size(), c == b);
        pair.families.insert(pair.families.end(), families.begin(), families.end());
      }
      if (!enough)
        continue;
      auto result = studyPair(study, pair);
      if (!result)
        return result;
      if (result->is_null())
        continue;
      (*result)["genres"] = {classes.names[a], classes.names[b]};
      pairs.push_back(std::move(*result));
    }
  return pairs;
}

} // namespace loopwright::reproduction
