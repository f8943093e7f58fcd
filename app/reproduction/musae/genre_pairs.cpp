// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/genre_pairs.h"

#include <algorithm>
#include <set>

#include "engine/numerics/pca.h"
#include "engine/numerics/separability.h"
#include "engine/numerics/tsne.h"

namespace loopwright::reproduction {
namespace {

/// Pieces of two genres.
struct PiecePair {
  PieceList pieces;
  std::vector<bool> second;
  std::vector<int> families;
};

/// Values [points, width] as points of a plane, the second coordinate 0 where there is none.
std::vector<std::array<double, 2>> planeOf(const std::vector<double> &values, std::size_t width) {
  std::vector<std::array<double, 2>> plane;
  for (std::size_t i = 0; i < values.size(); i += width)
    plane.push_back({values[i], width > 1 ? values[i + 1] : 0});
  return plane;
}

Result<PartedPlane> partedIn(std::vector<std::array<double, 2>> plane, const PiecePair &pair, const Examination &of) {
  const SeparabilityOptions options{5, of.sizes.permutations, of.seed, 0};
  std::vector<std::vector<double>> rows;
  for (const std::array<double, 2> &point : plane)
    rows.emplace_back(point.begin(), point.end());
  const auto parted =
      separability(rows, pair.second, pair.families, options, of.laboratory.progress(), of.laboratory.cancel());
  if (!parted)
    return tl::unexpected(parted.error());
  return PartedPlane{parted->balancedAccuracy, parted->p, parted->folds, std::move(plane)};
}

bool allEqual(const PointSet &points) {
  for (std::size_t i = 1; i < points.count(); ++i)
    if (!std::equal(points.point(i), points.point(i) + points.dims, points.point(0)))
      return false;
  return true;
}

/// None where there is nothing to lay out.
Result<std::optional<GenrePair>> layOut(const Examination &of, const PiecePair &pair) {
  Laboratory &laboratory = of.laboratory;
  const auto points = pointsOf(of, of.pieces.rolls(pair.pieces));
  if (!points)
    return tl::unexpected(points.error());
  if (allEqual(*points))
    return std::nullopt;
  const auto components = principalComponents(*points, {}, laboratory.progress(), laboratory.cancel());
  if (!components)
    return tl::unexpected(components.error());
  TsneOptions options;
  options.iterations = of.sizes.iterations;
  options.seed = of.seed;
  const auto map = tsne(*points, options, {}, laboratory.progress(), laboratory.cancel());
  if (!map)
    return tl::unexpected(map.error());
  if (map->cancelled)
    return failure(ErrorKind::cancelled, "stopped");
  auto pca = partedIn(planeOf(components->project(*points), static_cast<std::size_t>(components->count())), pair, of);
  if (!pca)
    return tl::unexpected(pca.error());
  auto neighbours = partedIn(planeOf(map->positions, 2), pair, of);
  if (!neighbours)
    return tl::unexpected(neighbours.error());
  GenrePair result;
  result.pieces = pair.pieces.size();
  result.divergence = map->divergence;
  for (int c = 0; c < components->count(); ++c)
    result.shares.push_back(components->share(c));
  result.pca = std::move(*pca);
  result.tsne = std::move(*neighbours);
  for (const bool second : pair.second)
    result.groups.push_back(second ? 1 : 0);
  result.families = pair.families;
  return result;
}

} // namespace

Result<std::vector<GenrePair>> partGenrePairs(const Examination &of, const GenreClasses &classes) {
  constexpr std::size_t kFewestFamilies = 2, kFewestPieces = 4;
  const PieceList training = of.pieces.of(Split::train);
  std::vector<GenrePair> pairs;
  for (std::size_t a = 0; a < classes.names.size(); ++a)
    for (std::size_t b = a + 1; b < classes.names.size(); ++b) {
      PiecePair pair;
      bool enough = true;
      for (const std::size_t c : {a, b}) {
        const PieceList own = evenly(classes.piecesOf(static_cast<int>(c), training), of.sizes.ofGenre);
        const std::vector<int> families = of.pieces.families(own);
        enough = enough && own.size() >= kFewestPieces &&
                 std::set<int>(families.begin(), families.end()).size() >= kFewestFamilies;
        pair.pieces.insert(pair.pieces.end(), own.begin(), own.end());
        pair.second.insert(pair.second.end(), own.size(), c == b);
        pair.families.insert(pair.families.end(), families.begin(), families.end());
      }
      if (!enough)
        continue;
      auto result = layOut(of, pair);
      if (!result)
        return tl::unexpected(result.error());
      if (!*result)
        continue;
      (*result)->genres = {classes.names[a], classes.names[b]};
      pairs.push_back(std::move(**result));
    }
  return pairs;
}

} // namespace loopwright::reproduction
