// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <limits>

#include "engine/analysis/genre_control.h"
#include "engine/base/random.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

constexpr int kGenres = 4;
constexpr double kNoFeature = std::numeric_limits<double>::quiet_NaN();

/// Families of `each` pieces, genres by turn; features: the genre's place, the family's own, noise, and one that only
/// some pieces have.
GenrePieces genrePieces(std::uint64_t seed, int firstFamily, int families, int each, double apart) {
  GenrePieces result;
  for (int family = firstFamily; family < firstFamily + families; ++family) {
    RandomStream random(seed, "genre pieces", 0, 0, static_cast<std::uint64_t>(family));
    const double own[2] = {random.normal(), random.normal()};
    const int genre = family % kGenres;
    for (int i = 0; i < each; ++i) {
      const double angle = 2 * 3.14159265358979 * genre / kGenres;
      result.features.push_back({apart * std::cos(angle) + own[0] + random.normal(),
                                 apart * std::sin(angle) + own[1] + random.normal(), random.normal(),
                                 random.uniform() < 0.5 ? kNoFeature : random.normal()});
      result.genres.push_back(genre);
      result.families.push_back(family);
    }
  }
  return result;
}

Result<GenreControl> controlOf(const GenrePieces &training, const GenrePieces &heldOut, const GenrePieces &generated,
                               int permutations = 99, int threads = 2) {
  NoProgress progress;
  GenreControlOptions options;
  options.permutations = permutations;
  options.threads = threads;
  return genreControl(training, heldOut, generated, kGenres, options, progress, {});
}

} // namespace

class TestGenreControl : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void hearsGenresThatAreThere() {
    const GenrePieces training = genrePieces(1, 0, 40, 8, 3), heldOut = genrePieces(1, 40, 40, 8, 3);
    const auto found = controlOf(training, heldOut, genrePieces(2, 0, 40, 8, 3));
    QVERIFY(found.has_value());
    QVERIFY(found->heldOut.balancedAccuracy > 0.75 && found->heldOut.p == 0.01);
    QVERIFY(found->generated.balancedAccuracy > 0.75 && found->generated.p == 0.01);
    QVERIFY(found->keptShare() > 0.85 && found->keptShare() < 1.15);
    QCOMPARE(found->chance(), 0.25);
    double told = 0;
    for (std::size_t genre = 0; genre < kGenres; ++genre) {
      double sum = 0;
      for (const double share : found->generated.confusion[genre])
        sum += share;
      QVERIFY(std::abs(sum - 1) < 1e-9);
      told += found->generated.confusion[genre][genre] / kGenres;
    }
    QVERIFY(std::abs(told - found->generated.balancedAccuracy) < 1e-9);
    const auto again = controlOf(training, heldOut, genrePieces(2, 0, 40, 8, 3), 99, 1);
    QCOMPARE(again->generated.p, found->generated.p);
  }

  /// Petals that all sound alike, or like another genre, do not pass.
  void hearsGenresThatAreNot() {
    const GenrePieces training = genrePieces(1, 0, 40, 8, 3), heldOut = genrePieces(1, 40, 40, 8, 3);
    const auto alike = controlOf(training, heldOut, genrePieces(2, 0, 40, 8, 0));
    QVERIFY(alike && alike->keptShare() < 0.5 && alike->heldOut.p == 0.01);
    GenrePieces turned = genrePieces(2, 0, 40, 8, 3);
    for (int &genre : turned.genres)
      genre = (genre + 1) % kGenres;
    const auto wrong = controlOf(training, heldOut, turned);
    QVERIFY(wrong && wrong->generated.balancedAccuracy < 0.2 && wrong->generated.p > 0.5);
    QVERIFY(wrong->generated.confusion[1][0] > 0.6);
  }

  /// Few families far apart look like genres to a test that takes pieces for independent.
  void familiesAreWhole() {
    int differences = 0;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
      const auto found = controlOf(genrePieces(seed, 0, 8, 30, 0), genrePieces(seed, 8, 8, 30, 0),
                                   genrePieces(seed, 16, 8, 30, 0), 39);
      differences += found->heldOut.p <= 0.05 ? 1 : 0;
    }
    QVERIFY(differences <= 3);
  }

  void equalSamplesOfEachPetal() {
    GenrePieces uneven = genrePieces(2, 0, 8, 5, 3);
    const GenrePieces more = genrePieces(3, 4, 1, 30, 3); // of genre 0
    uneven.features.insert(uneven.features.end(), more.features.begin(), more.features.end());
    uneven.genres.insert(uneven.genres.end(), more.genres.begin(), more.genres.end());
    const auto found = controlOf(genrePieces(1, 0, 40, 8, 3), genrePieces(1, 40, 40, 8, 3), uneven, 0);
    QVERIFY(found.has_value());
    QCOMPARE(found->generated.pieces, std::size_t{40});
    QCOMPARE(found->heldOut.pieces, std::size_t{320});
    QCOMPARE(found->generated.p, 1.0);
  }

  void errors() {
    const GenrePieces training = genrePieces(1, 0, 8, 3, 3), heldOut = genrePieces(1, 8, 8, 3, 3),
                      generated = genrePieces(2, 0, 8, 3, 3);
    const auto leak = controlOf(training, genrePieces(1, 7, 8, 3, 3), generated);
    QVERIFY(!leak && leak.error().message().find("held out") != std::string::npos);
    const auto missing = controlOf(training, genrePieces(1, 8, 3, 3, 3), generated);
    QVERIFY(!missing && missing.error().message().find("held-out pieces, genre 4") != std::string::npos);
    GenrePieces odd = generated;
    odd.genres[0] = kGenres;
    QVERIFY(!controlOf(training, heldOut, odd));
    odd = training;
    odd.families.pop_back();
    QVERIFY(!controlOf(odd, heldOut, generated));
    NoProgress progress;
    QVERIFY(!genreControl(training, heldOut, generated, 1, {}, progress, {}));
    CancellationToken cancel;
    cancel.request();
    const auto stopped = genreControl(training, heldOut, generated, kGenres, {}, progress, cancel);
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::cancelled);
  }
};

LOOPWRIGHT_TEST(TestGenreControl, void)
#include "test_genre_control.moc"
