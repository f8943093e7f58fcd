// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "engine/midi/smf.h"
#include "engine/music/quantizer.h"
#include "engine/music/track_states.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

/// The states as the reference has them: it cannot tell a note that is struck again from one that is held, nor a drum
/// that is hit again.
std::vector<int> withoutRepeats(const TrackStates &states, int track) {
  std::vector<int> merged;
  int sounding = -1;
  for (int step = 0; step < states.steps; ++step) {
    const int state = states.at(track, step);
    merged.push_back(state == sounding ? kHoldState : state);
    if (state != kHoldState)
      sounding = state;
  }
  return merged;
}

} // namespace

class TestMusaeStates : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// Files beside what tests/golden/musae_states.py makes of them.
  void asTheReference() {
    QFile file(LOOPWRIGHT_SOURCE_DIR "/tests/golden/data/musae_states.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray songs = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(songs.size(), 3);
    const PitchLayout layout = *PitchLayout::named("tracks4");
    int repeats = 0;
    for (const QJsonValue &song : songs) {
      const auto scores = midi::readScores(QByteArray::fromHex(song[0].toString().toLatin1()).toStdString());
      QVERIFY(scores.has_value());
      const Arrangements arrangements = arrangementsOf(scores->front(), layout, PartsRule::first);
      QCOMPARE(qsizetype(arrangements.all.size()), song[1].toArray().size());
      for (std::size_t i = 0; i < arrangements.all.size(); ++i) {
        const Quantization result =
            quantize(scores->front(), layout, arrangements.all[i],
                     stretchesOf(scores->front(), layout, PartsRule::first).front(), {Grid::nearest});
        QCOMPARE(result.problem, SongProblem::none);
        const TrackStates states = statesOf(result.song.roll, layout, 0, result.song.roll.steps());
        const QJsonValue expected = song[1][qsizetype(i)];
        for (int track = 0; track < 4; ++track) {
          std::vector<int> row;
          for (const QJsonValue &state : expected[track].toArray())
            row.push_back(state.toInt());
          const std::vector<int> own = withoutRepeats(states, track);
          QCOMPARE(own, row);
          for (int step = 0; step < states.steps; ++step)
            repeats += own[std::size_t(step)] != states.at(track, step) ? 1 : 0;
        }
      }
    }
    QVERIFY(repeats > 0); // what the reference loses is here
  }
};

LOOPWRIGHT_TEST(TestMusaeStates, void)
#include "test_musae_states.moc"
