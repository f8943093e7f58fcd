// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <set>

#include "engine/analysis/piece_features.h"
#include "engine/analysis/track_metrics.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

constexpr std::uint8_t kSilence = kSilentState;

PitchLayout fourTracks() { return *PitchLayout::named("tracks4"); }

/// Two bars: kick and snare, a bass line, three strings notes in the second bar, no guitar.
TrackStates exampleStates() {
  TrackStates piece(4, 32);
  const auto set = [&](int track, int step, int state) { piece.at(track, step) = static_cast<std::uint8_t>(state); };
  for (const int step : {0, 8, 16, 24}) {
    set(0, step, step % 16 == 0 ? 36 : 38);
    set(0, step + 1, kSilence);
  }
  set(1, 0, 40); // four steps
  set(1, 4, 47); // two
  set(1, 6, kSilence);
  set(1, 16, 40); // sixteen
  set(2, 0, kSilence);
  set(3, 20, 60); // holds before it are silence
  set(3, 24, 67);
  set(3, 28, 64);
  return piece;
}

TrackStates transposedStates(TrackStates piece, int semitones) {
  for (int track = 1; track < piece.tracks; ++track)
    for (int step = 0; step < piece.steps; ++step)
      if (piece.at(track, step) < kSilence)
        piece.at(track, step) = static_cast<std::uint8_t>(piece.at(track, step) + semitones);
  return piece;
}

double valueOf(const TrackStates &piece, const std::string &key) {
  const auto index = trackMetricIndex(trackMetricColumns(fourTracks()), key);
  return index ? measureTracks(piece, fourTracks()).at(*index) : -1000;
}

double featureOf(const TrackStates &piece, const std::string &name) {
  const std::vector<std::string> names = pieceFeatureNames(fourTracks());
  const auto found = std::find(names.begin(), names.end(), name);
  return found == names.end()
             ? -1000
             : pieceFeatures({piece}, fourTracks())[0][static_cast<std::size_t>(found - names.begin())];
}

} // namespace

class TestTrackMetrics : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void countsAndPitches() {
    const TrackStates piece = exampleStates();
    QCOMPARE(valueOf(piece, "drums.notes"), 4.0);
    QCOMPARE(valueOf(piece, "drums.silent"), 4.0);
    QCOMPARE(valueOf(piece, "drums.held"), 24.0);
    QCOMPARE(valueOf(piece, "drums.mean_pitch"), 37.0);
    QCOMPARE(valueOf(piece, "bass.notes"), 3.0);
    QCOMPARE(valueOf(piece, "bass.silent"), 1.0);
    QCOMPARE(valueOf(piece, "bass.held"), 28.0);
    QCOMPARE(valueOf(piece, "bass.highest"), 47.0);
    QCOMPARE(valueOf(piece, "bass.lowest"), 40.0);
    QVERIFY(std::abs(valueOf(piece, "bass.mean_pitch") - 127.0 / 3) < 1e-12);
    QCOMPARE(valueOf(piece, "bass.note_length"), 22.0 / 3);
    QCOMPARE(valueOf(piece, "bass.step"), 7.0);
    QCOMPARE(valueOf(piece, "bass.voices"), 22.0 / 32);
    QCOMPARE(valueOf(piece, "strings.note_length"), 4.0);
    QCOMPARE(valueOf(piece, "strings.step"), 5.0);
    QCOMPARE(valueOf(piece, "strings.silent"), 0.0);
  }

  void totalsLeaveTheDrumsPitchesOut() {
    const TrackStates piece = exampleStates();
    QCOMPARE(valueOf(piece, "total.notes"), 10.0);
    QCOMPARE(valueOf(piece, "total.silent"), 6.0);
    QCOMPARE(valueOf(piece, "total.held"), 128.0 - 16);
    QCOMPARE(valueOf(piece, "total.lowest"), 40.0);
    QCOMPARE(valueOf(piece, "total.highest"), 67.0);
    QVERIFY(std::abs(valueOf(piece, "total.mean_pitch") - (127.0 + 191) / 6) < 1e-12);
    QCOMPARE(valueOf(piece, "total.note_length"), 34.0 / 6);
    QCOMPARE(valueOf(piece, "total.step"), (7 + 7 + 7 + 3) / 4.0);
    QCOMPARE(valueOf(piece, "total.voices"), 34.0 / 32);
  }

  void withoutANoteThereIsNoPitch() {
    const TrackStates piece = exampleStates();
    QCOMPARE(valueOf(piece, "guitar.notes"), 0.0);
    for (const char *key :
         {"guitar.highest", "guitar.lowest", "guitar.mean_pitch", "guitar.note_length", "guitar.step"})
      QVERIFY2(std::isnan(valueOf(piece, key)), key);
    TrackStates one(4, 16);
    one.at(2, 3) = 60;
    QVERIFY(std::isnan(valueOf(one, "guitar.step")));
    QCOMPARE(valueOf(one, "guitar.note_length"), 13.0);
    QVERIFY(std::isnan(valueOf(TrackStates(4, 16), "total.mean_pitch")));
    QCOMPARE(valueOf(TrackStates(4, 16), "total.voices"), 0.0);
    one.at(2, 4) = 200; // from nowhere: holds
    QCOMPARE(valueOf(one, "guitar.held"), 15.0);
  }

  void columns() {
    const auto columns = trackMetricColumns(fourTracks());
    QCOMPARE(columns.size(), std::size_t{6 + 3 * 9 + 9});
    std::set<std::string> keys, labels;
    for (const TrackMetricColumn &column : columns) {
      keys.insert(column.key);
      labels.insert(column.label);
      QVERIFY(!column.unit.empty());
    }
    QCOMPARE(keys.size(), columns.size());
    QCOMPARE(labels.size(), columns.size());
    QVERIFY(!trackMetricIndex(columns, "drums.note_length"));
    QCOMPARE(columns.back().track, kAllTracks);
  }

  void features() {
    const TrackStates piece = exampleStates();
    const std::vector<std::string> names = pieceFeatureNames(fourTracks());
    QCOMPARE(names.size(), std::size_t{42 + 10 + 3 * 12 + 4 * 16});
    QCOMPARE(pieceFeatures({piece}, fourTracks())[0].size(), names.size());
    QCOMPARE(std::set<std::string>(names.begin(), names.end()).size(), names.size());
    QCOMPARE(featureOf(piece, "drums.kick"), 0.5);
    QCOMPARE(featureOf(piece, "drums.snare"), 0.5);
    QCOMPARE(featureOf(piece, "drums.position_8"), 0.5);
    QCOMPARE(featureOf(piece, "bass.position_0"), 2.0 / 3);
    // Of all onsets E has three, C, G and B one each: the centre is E.
    QCOMPARE(featureOf(piece, "bass.class_0"), 2.0 / 3);
    QCOMPARE(featureOf(piece, "bass.class_7"), 1.0 / 3);
    QCOMPARE(featureOf(piece, "strings.class_8"), 1.0 / 3);
    QVERIFY(std::isnan(featureOf(piece, "guitar.position_0")));
    TrackStates odd = piece;
    odd.at(0, 0) = 70; // a maraca
    QCOMPARE(featureOf(odd, "drums.other"), 0.25);
  }

  void sharesDoNotKnowTheKey() {
    const std::vector<std::string> names = pieceFeatureNames(fourTracks());
    const auto low = pieceFeatures({transposedStates(exampleStates(), -5)}, fourTracks())[0];
    const auto high = pieceFeatures({transposedStates(exampleStates(), 6)}, fourTracks())[0];
    for (std::size_t f = 0; f < names.size(); ++f)
      if (names[f].find("class_") != std::string::npos && !std::isnan(low[f]))
        QCOMPARE(low[f], high[f]);
  }
};

LOOPWRIGHT_TEST(TestTrackMetrics, void)
#include "test_track_metrics.moc"
