// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "app/exploration/knob.h"
#include "tests/suite.h"
#include "tests/unit/exploration/grid_bundle.h"

using namespace loopwright;
using examples::GridBundle;

class TestKnob : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  GridBundle m_bundle;
  NoProgress m_silent;
  std::filesystem::path m_corpus;
  KnobOptions m_options;

private Q_SLOTS:
  void initTestCase() {
    m_corpus = examples::gridCorpus(m_folder.path().toStdString());
    m_options.property = "cells_per_bar";
    m_options.threads = 1;
  }

  /// More cells to one side, fewer to the other; in its middle the knob leaves a piece as the model makes it.
  void turnsAProperty() {
    const auto direction = learnKnob(m_bundle, m_corpus, m_options, m_silent, {});
    QVERIFY(direction.has_value());
    m_options.settings = 3;
    m_options.reach = 10;
    const std::vector<Pianoroll> pieces = {example::song(3, 8, 6), example::song(5, 8, 6)};
    const auto turned = turnKnob(m_bundle, pieces, *direction, m_options, m_silent, {});
    QVERIFY(turned.has_value());
    QVERIFY((turned->sigmas == std::vector<double>{-10, 0, 10}));
    QCOMPARE(turned->rolls.size(), std::size_t{6});
    QVERIFY(turned->rolls[1] == m_bundle.decode(*m_bundle.means({pieces[0]}))->front());
    QCOMPARE(turned->attributes[turned->property].key, m_options.property);
    const KnobEffect &own = turned->effects.attributes[turned->property];
    QVERIFY(own.change > 0 && own.means.back() > own.means.front());
    const auto others = turned->othersByChange();
    QVERIFY(!others.empty());
    for (std::size_t i = 0; i < others.size(); ++i) {
      QVERIFY(others[i] != turned->property);
      QVERIFY(i == 0 || std::abs(turned->effects.attributes[others[i - 1]].deviations) >=
                            std::abs(turned->effects.attributes[others[i]].deviations));
    }
  }

  void refuses() {
    KnobOptions options = m_options;
    options.property = "nothing";
    const auto unknown = learnKnob(m_bundle, m_corpus, options, m_silent, {});
    QVERIFY(!unknown && unknown.error().advice.find("cells_per_bar") != std::string::npos);
    options = m_options;
    options.settings = 1;
    QCOMPARE(checkKnob(options).error().kind, ErrorKind::usage);
    options.settings = 3;
    options.reach = 0;
    QVERIFY(!checkKnob(options));
    const auto shorter = examples::gridCorpus((m_folder.path() + "/short").toStdString(), 4);
    const auto other = learnKnob(m_bundle, shorter, m_options, m_silent, {});
    QVERIFY(!other && other.error().what.find("the corpus has 4 bars") != std::string::npos);
    GridBundle without;
    without.hasLatent = false;
    QCOMPARE(learnKnob(without, m_corpus, m_options, m_silent, {}).error().kind, ErrorKind::badInput);
  }
};

LOOPWRIGHT_TEST(TestKnob, void)
#include "test_knob.moc"
