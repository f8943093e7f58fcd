// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/genre_control.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <set>
#include <string>

#include "engine/base/random.h"
#include "engine/numerics/multinomial_classifier.h"
#include "engine/numerics/parallel_for.h"

namespace loopwright {
namespace {

std::vector<std::size_t> piecesOfGenres(const std::vector<int> &genres, int genreCount) {
  std::vector<std::size_t> counts(static_cast<std::size_t>(genreCount), 0);
  for (const int genre : genres)
    ++counts[static_cast<std::size_t>(genre)];
  return counts;
}

Status checkPieces(const GenrePieces &pieces, int genreCount, bool withFamilies, const char *name) {
  const bool known = std::all_of(pieces.genres.begin(), pieces.genres.end(),
                                 [&](int genre) { return genre >= 0 && genre < genreCount; });
  if (!known || pieces.genres.size() != pieces.features.size() ||
      (withFamilies && pieces.families.size() != pieces.features.size()))
    return failure(ErrorKind::usage, "each piece needs its genre and family", name);
  const auto counts = piecesOfGenres(pieces.genres, genreCount);
  for (std::size_t genre = 0; genre < counts.size(); ++genre)
    if (counts[genre] == 0)
      return failure(ErrorKind::badInput, "there is no piece of it",
                     std::string(name) + ", genre " + std::to_string(genre + 1),
                     "leave the genre out or merge it with another");
  return {};
}

/// As many pieces of each genre as the rarest has, the first ones.
GenrePieces equalSamples(const GenrePieces &pieces, int genreCount) {
  const auto counts = piecesOfGenres(pieces.genres, genreCount);
  std::vector<std::size_t> left(counts.size(), *std::min_element(counts.begin(), counts.end()));
  GenrePieces result;
  for (std::size_t i = 0; i < pieces.genres.size(); ++i) {
    std::size_t &more = left[static_cast<std::size_t>(pieces.genres[i])];
    if (more == 0)
      continue;
    --more;
    result.features.push_back(pieces.features[i]);
    result.genres.push_back(pieces.genres[i]);
  }
  return result;
}

/// A classifier whose genres all have even odds before it has seen a piece.
class GenreClassifier {
public:
  GenreClassifier(const std::vector<std::vector<double>> &features, const std::vector<int> &genres, int genreCount,
                  double penalty)
      : m_classifier(features, genres, genreCount, penalty), m_counts(piecesOfGenres(genres, genreCount)) {}

  std::size_t genreOf(const std::vector<double> &piece) const {
    std::vector<double> scores = m_classifier.scores(piece);
    for (std::size_t genre = 0; genre < scores.size(); ++genre)
      scores[genre] -= std::log(static_cast<double>(m_counts[genre]));
    return static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
  }

private:
  MultinomialClassifier m_classifier;
  std::vector<std::size_t> m_counts;
};

GenreRecognition recognise(const GenreClassifier &classifier, const GenrePieces &pieces, int genreCount) {
  const auto counts = piecesOfGenres(pieces.genres, genreCount);
  GenreRecognition result;
  result.pieces = pieces.genres.size();
  result.confusion.assign(counts.size(), std::vector<double>(counts.size(), 0));
  for (std::size_t i = 0; i < pieces.genres.size(); ++i) {
    const auto genre = static_cast<std::size_t>(pieces.genres[i]);
    result.confusion[genre][classifier.genreOf(pieces.features[i])] += 1 / static_cast<double>(counts[genre]);
  }
  for (std::size_t genre = 0; genre < counts.size(); ++genre)
    result.balancedAccuracy += result.confusion[genre][genre] / static_cast<double>(counts.size());
  return result;
}

/// The genres of pieces after an exchange among the families' parts of one genre.
class GenreExchange {
public:
  explicit GenreExchange(const GenrePieces &pieces) {
    std::map<std::pair<int, int>, std::size_t> numbers;
    for (std::size_t i = 0; i < pieces.genres.size(); ++i) {
      const auto [unit, isNew] =
          numbers.emplace(std::make_pair(pieces.families[i], pieces.genres[i]), m_genreOfUnit.size());
      if (isNew)
        m_genreOfUnit.push_back(pieces.genres[i]);
      m_unitOfPiece.push_back(unit->second);
    }
  }
  std::vector<int> drawn(RandomStream &random) const {
    const auto order = random.permutation(static_cast<std::int64_t>(m_genreOfUnit.size()));
    std::vector<int> genres;
    genres.reserve(m_unitOfPiece.size());
    for (const std::size_t unit : m_unitOfPiece)
      genres.push_back(m_genreOfUnit[static_cast<std::size_t>(order[unit])]);
    return genres;
  }

private:
  std::vector<int> m_genreOfUnit;
  std::vector<std::size_t> m_unitOfPiece;
};

} // namespace

Result<GenreControl> genreControl(const GenrePieces &training, const GenrePieces &heldOut, const GenrePieces &generated,
                                  int genreCount, const GenreControlOptions &options, ProgressSink &progress,
                                  const CancellationToken &cancel) {
  if (genreCount < 2 || options.penalty <= 0)
    return failure(ErrorKind::usage, "two genres or more are told apart, with a penalty above 0", "genres");
  for (const auto &checked : {checkPieces(training, genreCount, true, "training pieces"),
                              checkPieces(heldOut, genreCount, true, "held-out pieces"),
                              checkPieces(generated, genreCount, false, "generated pieces")})
    if (!checked)
      return tl::unexpected(checked.error());
  const std::set<int> known(training.families.begin(), training.families.end());
  if (std::any_of(heldOut.families.begin(), heldOut.families.end(),
                  [&](int family) { return known.count(family) > 0; }))
    return failure(ErrorKind::badInput, "a family is both learnt from and held out", "families");

  const GenrePieces sampled = equalSamples(generated, genreCount);
  const GenreClassifier classifier(training.features, training.genres, genreCount, options.penalty);
  GenreControl result;
  result.genres = genreCount;
  result.heldOut = recognise(classifier, heldOut, genreCount);
  result.generated = recognise(classifier, sampled, genreCount);
  result.permutations = std::max(0, options.permutations);

  const GenreExchange exchange(training);
  std::atomic<std::int64_t> done{0};
  std::atomic<int> asGood{1}, asGoodGenerated{1};
  parallelFor(static_cast<std::size_t>(result.permutations), options.threads, [&](std::size_t number) {
    if (cancel.requested())
      return;
    RandomStream random(options.seed, "permutation of genres", 0, 0, number);
    const GenreClassifier chance(training.features, exchange.drawn(random), genreCount, options.penalty);
    const auto asWell = [&](const GenrePieces &pieces, const GenreRecognition &found) {
      return recognise(chance, pieces, genreCount).balancedAccuracy >= found.balancedAccuracy - 1e-12 ? 1 : 0;
    };
    asGood += asWell(heldOut, result.heldOut);
    asGoodGenerated += asWell(sampled, result.generated);
    progress.report({"Exchanging genres", ++done, result.permutations});
  });
  if (cancel.requested())
    return failure(ErrorKind::cancelled, "stopped before the permutations were done");
  result.heldOut.p = asGood / (1.0 + result.permutations);
  result.generated.p = asGoodGenerated / (1.0 + result.permutations);
  return result;
}

} // namespace loopwright
