// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <functional>
#include <set>

#include "app/document/loop_content.h"
#include "engine/base/random.h"
#include "tests/suite.h"
#include "tests/unit/app/content_rules.h"

using namespace loopwright;
using namespace loopwright::test;

namespace {

Pianoroll randomRoll(const PitchLayout &layout, RandomStream &random) {
  Pianoroll roll(8 * layout.stepsPerBar(), layout.columns());
  for (int step = 0; step < roll.steps(); ++step)
    for (int column = 0; column < kDrumColumns + 48; ++column)
      if (random.below(column < kDrumColumns ? 4 : 60) == 0)
        for (int length = static_cast<int>(random.below(8)); length >= 0 && step + length < roll.steps(); --length)
          if (column >= kDrumColumns || length == 0)
            roll.sounding.set(step + length, column);
  deriveOnsets(roll, layout);
  keepOneVoice(roll, layout);
  return roll;
}

} // namespace

class TestLoopContent : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void rollsBecomeContentsAndRolls() {
    const auto layout = PitchLayout::named("loop57");
    RandomStream random(1, "rolls");
    for (int round = 0; round < 20; ++round) {
      const Pianoroll roll = randomRoll(*layout, random);
      const LoopContent content = contentOf(roll, *layout);
      QCOMPARE(content.bars, 8);
      QCOMPARE(brokenRule(content), QString());
      QVERIFY(content.tracks[0].notes.size() > 10 && content.tracks[1].notes.size() > 10);
      QVERIFY(content.tracks[0].notes[0].generated);
      QVERIFY(rollOf(content, *layout).sounding == roll.sounding);
    }
  }

  void scoresHaveDrumsOnTheirChannel() {
    LoopContent content = loopOf({{0, 240, 28, 80}}, {{0, 120, 36, 100}});
    for (int i = 0; i < 12; ++i)
      content.tracks.append(content.tracks[0]);
    content.beatsPerBar = 3;
    const Score score = scoreOf(content);
    QCOMPARE(score.meter.changes.front().numerator, 3);
    QCOMPARE(score.length, Tick(2 * 3 * 480));
    std::set<int> channels;
    for (std::size_t i = 0; i < score.parts.size(); ++i) {
      QCOMPARE(score.parts[i].isDrums(), i == 1);
      QVERIFY(channels.insert(score.parts[i].channel).second);
    }
  }

  /// Each second sixteenth comes later, by the share of its eighth; what lies on eighths stays.
  void swingMovesWhatIsHeardAndNothingElse() {
    LoopContent content =
        loopOf({{0, 120, 40, 80}, {120, 120, 41, 80}, {240, 240, 42, 80}, {600, 60, 43, 80}}, {{360, 120, 36, 100}});
    const LoopContent straight = content;
    content.swing = 66;
    const Score score = scoreOf(content);
    const std::vector<Note> bass = {{0, 158, 40, 80}, {158, 82, 41, 80}, {240, 240, 42, 80}, {638, 41, 43, 80}};
    QVERIFY(score.parts[0].notes == bass);
    QVERIFY(score.parts[1].notes == std::vector<Note>({{398, 82, 36, 100}}));
    QCOMPARE(score.length, straight.length());
    QCOMPARE(content.tracks, straight.tracks);
    QVERIFY(content != straight && content.hash() != straight.hash());
    content.swing = kStraight;
    QVERIFY(scoreOf(content).parts[0].notes == scoreOf(straight).parts[0].notes);
    QVERIFY(scoreOf(content).parts[0].notes[1] == Note({120, 120, 41, 80}));
    QCOMPARE(content.hash(), straight.hash());
  }

  void theHashSeesWhatIsHeardAndSeen() {
    const LoopContent content = loopOf({{0, 240, 28, 80}, {480, 240, 30, 80}}, {{0, 120, 36, 100}});
    using Change = std::function<void(LoopContent &)>;
    std::set<QString> hashes = {content.hash()};
    for (const Change &change : std::initializer_list<Change>{
             [](LoopContent &c) { c.bars = 4; }, [](LoopContent &c) { c.beatsPerBar = 3; },
             [](LoopContent &c) { c.beatUnit = 8; }, [](LoopContent &c) { c.microsecondsPerQuarter = 1; },
             [](LoopContent &c) { c.tracks[0].name = QStringLiteral("x"); },
             [](LoopContent &c) { c.tracks[0].program = 1; }, [](LoopContent &c) { c.tracks.removeLast(); },
             [](LoopContent &c) { c.tracks[0].notes[0].note.velocity = 1; },
             [](LoopContent &c) { c.tracks[0].notes[0].generated = true; },
             [](LoopContent &c) { c.tracks[0].notes.removeLast(); }}) {
      LoopContent other = content;
      change(other);
      QVERIFY(hashes.insert(other.hash()).second);
      QVERIFY(other != content);
    }
    LoopContent renumbered = content;
    for (DocumentNote &note : renumbered.tracks[0].notes)
      note.id += 100;
    QCOMPARE(renumbered.hash(), content.hash());
  }
};

LOOPWRIGHT_TEST(TestLoopContent, void)
#include "test_loop_content.moc"
