// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/musae/fitted_places.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::models;

namespace {

constexpr std::int64_t kDimensions = 3;

at::Tensor normal(std::int64_t rows, std::int64_t columns, std::uint64_t seed) {
  RandomStream random(seed, "normal");
  at::Tensor x = at::empty({rows, columns}, at::kFloat);
  for (std::int64_t i = 0; i < x.numel(); ++i)
    x.data_ptr<float>()[i] = static_cast<float>(random.normal());
  return x;
}

at::Tensor covariance(const at::Tensor &points) {
  const at::Tensor centred = points - points.mean(0);
  return at::mm(centred.t(), centred) / static_cast<double>(points.size(0) - 1);
}

/// Points of a genre: two dimensions that go together, where genres differ, and one by itself that the basis leaves
/// out.
at::Tensor genre(std::int64_t count, double mean, double slope, std::uint64_t seed) {
  const at::Tensor noise = normal(count, kDimensions, seed);
  const at::Tensor mix = at::tensor({2.0, slope, 0.0, 0.0, 0.5, 0.0, 0.0, 0.0, 0.3}, at::kFloat).view({3, 3});
  return at::mm(noise, mix) + at::tensor({mean, mean, 0.0}, at::kFloat);
}

} // namespace

/// Distributions fitted to where genres lie.
class TestFittedPlaces : public QObject {
  Q_OBJECT

  learning::Parameters m_tensors{1};
  std::unique_ptr<FittedPlaces> m_places;
  std::vector<at::Tensor> m_genres;

private Q_SLOTS:
  /// Two genres that slope against each other, one of four pieces, and no music without a genre.
  void initTestCase() {
    at::set_num_threads(1);
    m_genres = {genre(4000, 1, 1.5, 1), genre(4000, -2, -1.5, 2), genre(4, 5, 0, 3), at::empty({0, 3}, at::kFloat)};
    m_places = std::make_unique<FittedPlaces>(m_tensors, 4, kDimensions, 2);
    m_places->fit(m_genres, {4000, 4000, 4, 0});
  }

  void pointsLieAsTheMusicDoes_data() {
    QTest::addColumn<int>("place");
    QTest::newRow("rising") << 0;
    QTest::newRow("falling") << 1;
  }
  void pointsLieAsTheMusicDoes() {
    QFETCH(int, place);
    const at::Tensor sampled =
        m_places->points(at::full({40000}, place, at::kLong), normal(40000, m_places->noise(), 7));
    const at::Tensor &real = m_genres[static_cast<std::size_t>(place)];
    const double meanError = (sampled.mean(0) - real.mean(0)).abs().max().item<double>();
    const double error = (covariance(sampled) - covariance(real)).abs().max().item<double>();
    QVERIFY2(meanError < 0.06 && error < 0.25, qPrintable(QString("%1, %2").arg(meanError).arg(error)));
  }

  /// Few pieces say where a genre lies, all music how wide it is.
  void aRareGenre() {
    const at::Tensor sampled = m_places->points(at::full({40000}, 2, at::kLong), normal(40000, m_places->noise(), 7));
    QVERIFY((sampled.mean(0) - m_genres[2].mean(0)).abs().max().item<double>() < 0.1);
    const at::Tensor all = covariance(at::cat(m_genres));
    QVERIFY(((covariance(sampled) - all).abs() < 0.1 * all.abs().max()).all().item<bool>());
  }

  /// One song, however long, does not say how far its genre reaches; many do.
  void aGenreOfOneFamily() {
    learning::Parameters tensors{1};
    FittedPlaces places(tensors, 3, kDimensions, 2);
    const at::Tensor narrow = 0.01 * normal(4000, kDimensions, 11) + 3;
    places.fit({m_genres[0], narrow, narrow}, {4000, 1, 4000});
    const auto width = [&places](std::int64_t place) {
      const at::Tensor sampled = places.points(at::full({40000}, place, at::kLong), normal(40000, places.noise(), 7));
      return covariance(sampled).diagonal().sum().item<double>();
    };
    const double all = covariance(at::cat({m_genres[0], narrow, narrow})).diagonal().sum().item<double>();
    QVERIFY2(std::abs(width(1) / all - 0.8) < 0.03, qPrintable(QString::number(width(1) / all)));
    QVERIFY2(width(2) < 0.01 * all, qPrintable(QString::number(width(2) / all)));
  }

  void aGenreWithoutMusic() {
    const at::Tensor sampled = m_places->points(at::full({40000}, 3, at::kLong), normal(40000, m_places->noise(), 7));
    QVERIFY((sampled.mean(0) - at::cat(m_genres).mean(0)).abs().max().item<double>() < 0.1);
  }

  void betweenGenresIsOneLine() {
    const at::Tensor noise = normal(5, m_places->noise(), 9);
    const auto at = [&noise, this](std::int64_t place) {
      return m_places->points(at::full({5}, place, at::kLong), noise);
    };
    const at::Tensor weights = at::tensor({3.0, 1.0, 0.0, 0.0}, at::kFloat).expand({5, 4});
    QVERIFY(at::allclose(m_places->blend(weights, noise), 0.75 * at(0) + 0.25 * at(1), 1e-4, 1e-5));
  }
};

LOOPWRIGHT_TEST(TestFittedPlaces, void)
#include "test_fitted_places.moc"
