// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "engine/analysis/random_embedder.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_rolls.h"

using namespace loopwright;

namespace {

std::vector<float> weights(const std::string &name, std::size_t count, double scale) {
  std::vector<float> values;
  for (const double u : golden::uniform("embedder." + name, count))
    values.push_back(static_cast<float>((2 * u - 1) * scale));
  return values;
}

Pianoroll someLoop(int columns) {
  Pianoroll roll(128, columns);
  for (int step = 0; step < 128; step += 3)
    roll.sounding.set(step, step % 57);
  return roll;
}

} // namespace

class TestRandomEmbedder : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void golden() {
    const nlohmann::json document = golden::read("analysis_references.json");
    const nlohmann::json &scales = document.at("scales");
    const RandomEmbedder embedder(*PitchLayout::named("loop57"), 128, weights("first", 8 * 57 * 3, scales.at("first")),
                                  weights("second", 8 * 8 * 3, scales.at("second")),
                                  weights("linear", 128 * 128, scales.at("linear")),
                                  weights("bias", 128, scales.at("bias")));
    std::vector<Pianoroll> loops;
    for (const nlohmann::json &spec : document.at("inputs"))
      loops.push_back(golden::roll(spec));
    const PointSet points = embedder.embed(loops, 2);
    QCOMPARE(points.count(), document.at("outputs").size());
    for (std::size_t i = 0; i < points.count(); ++i)
      for (std::size_t d = 0; d < 128; ++d) {
        const double expected = document.at("outputs").at(i).at(d);
        QVERIFY2(std::abs(static_cast<double>(points.point(i)[d]) - expected) <=
                     1e-5 * std::max(1.0, std::abs(expected)),
                 qPrintable(QString("loop %1, value %2").arg(i).arg(d)));
      }
  }

  void parameters() {
    QCOMPARE(RandomEmbedder(1, *PitchLayout::named("loop57"), 128).parameters(), std::int64_t{18104});
    QCOMPARE(RandomEmbedder(1, *PitchLayout::named("loop57h"), 128).parameters(), std::int64_t{18104});
  }

  void seedsAndLayouts() {
    const RandomEmbedder one(1, *PitchLayout::named("loop57"), 128);
    const PointSet points = one.embed({someLoop(57)});
    QCOMPARE(RandomEmbedder(1, *PitchLayout::named("loop57"), 128).embed({someLoop(57)}, 1).values, points.values);
    QVERIFY(RandomEmbedder(2, *PitchLayout::named("loop57"), 128).embed({someLoop(57)}).values != points.values);
    // The column of bass onsets is not read.
    Pianoroll withOnsets = someLoop(58);
    withOnsets.sounding.set(5, 57);
    QCOMPARE(RandomEmbedder(1, *PitchLayout::named("loop57h"), 128).embed({withOnsets}).values, points.values);
  }
};

LOOPWRIGHT_TEST(TestRandomEmbedder, void)
#include "test_random_embedder.moc"
