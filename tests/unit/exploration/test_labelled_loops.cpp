// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <set>

#include "app/exploration/labelled_loops.h"
#include "tests/suite.h"
#include "tests/unit/exploration/grid_bundle.h"

using namespace loopwright;

class TestLabelledLoops : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  LabelledLoopsRequest m_request;

private Q_SLOTS:
  void initTestCase() { m_request.corpus = examples::gridCorpus(m_folder.path().toStdString()); }

  /// Of many loops some, in turns from all families, each with the label and the split of its song.
  void takesTurns() {
    LabelledLoopsRequest request = m_request;
    request.most = 20;
    const auto loops = loadLabelledLoops(request);
    QVERIFY(loops.has_value());
    QCOMPARE(loops->loops.size(), std::size_t{20});
    QCOMPARE(loops->rolls.size(), std::size_t{20});
    QVERIFY(loops->available > 20);
    QVERIFY((loops->columns == std::vector<std::string>{"genre"}));
    QVERIFY(loops->hasColumn("genre") && loops->hasColumn("split") && !loops->hasColumn("style"));
    std::set<int> families;
    for (std::size_t i = 0; i < loops->loops.size(); ++i) {
      const LabelledLoop &loop = loops->loops[i];
      families.insert(loop.family);
      const int song = QString::fromStdString(loop.path).section('/', -1).section('.', 0, 0).toInt();
      QCOMPARE(loops->tag(i, "genre"), std::string(song % 2 == 0 ? "rock" : "jazz"));
      QCOMPARE(loops->tag(i, "split"), std::string(nameOf(loop.split)));
    }
    QCOMPARE(families.size(), std::size_t{16});
  }

  void takesASplit() {
    LabelledLoopsRequest request = m_request;
    request.split = Split::train;
    const auto loops = loadLabelledLoops(request);
    QVERIFY(loops.has_value());
    for (const LabelledLoop &loop : loops->loops)
      QVERIFY(loop.split == Split::train);
  }

  void takesTwoGenres() {
    LabelledLoopsRequest request = m_request;
    request.between = {"jazz", "rock"};
    const auto loops = loadLabelledLoops(request);
    QVERIFY(loops.has_value());
    for (std::size_t i = 0; i < loops->loops.size(); ++i)
      QCOMPARE(loops->tag(i, "genre"), request.between[loops->loops[i].group]);
  }

  void refuses() {
    LabelledLoopsRequest request = m_request;
    request.between = {"rock", "rock"};
    const auto same = loadLabelledLoops(request);
    QVERIFY(!same && same.error().kind == ErrorKind::usage);
    request.between = {"rock", "polka"};
    const auto unknown = loadLabelledLoops(request);
    QVERIFY(!unknown && unknown.error().what.find("polka") != std::string::npos);
  }
};

LOOPWRIGHT_TEST(TestLabelledLoops, void)
#include "test_labelled_loops.moc"
