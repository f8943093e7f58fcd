// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cmath>

#include "engine/analysis/track_reconstruction.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_formula.h"

using namespace loopwright;

namespace {

PitchLayout fourTrackLayout() { return *PitchLayout::named("tracks4"); }

/// States of which many hold, some are silent, and the rest are few pitches.
TrackStates drawnStates(const std::string &name, int steps) {
  TrackStates piece(4, steps);
  const std::vector<double> u = golden::uniform(name, piece.states.size());
  for (std::size_t i = 0; i < u.size(); ++i)
    piece.states[i] = static_cast<std::uint8_t>(u[i] < 0.5   ? kHoldState
                                                : u[i] < 0.6 ? kSilentState
                                                             : 36 + (u[i] > 0.8));
  return piece;
}

} // namespace

class TestTrackReconstruction : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void scoresByHand() {
    TrackStates original(4, 32), made(4, 32);
    original.at(1, 0) = 40;
    original.at(1, 8) = kSilentState;
    original.at(1, 16) = 40;
    original.at(1, 20) = 45;
    made = original;
    made.at(1, 16) = 41;         // a note, but another
    made.at(1, 20) = kHoldState; // missed
    made.at(1, 24) = 50;         // too much
    TrackReconstruction scores(fourTrackLayout());
    QVERIFY(scores.add(original, made));
    const StateScores bass = scores.scores(StatePredictor::model, 1);
    QCOMPARE(bass.accuracy(), 29.0 / 32);
    QCOMPARE(bass.startingSteps, std::int64_t{4});
    QCOMPARE(bass.startingAccuracy(), 0.5);
    QCOMPARE(bass.onsets.precision(), 1.0 / 3);
    QCOMPARE(bass.onsets.recall(), 1.0 / 3);
    QCOMPARE(bass.onsets.f1(), 1.0 / 3);
    QCOMPARE(scores.scores(StatePredictor::hold, 1).accuracy(), 28.0 / 32);
    QCOMPARE(scores.scores(StatePredictor::hold, 1).startingAccuracy(), 0.0);
    QCOMPARE(scores.scores(StatePredictor::hold, 1).onsets.recall(), 0.0);
    const StateScores copied = scores.scores(StatePredictor::previousBar, 1);
    QCOMPARE(copied.equal, std::int64_t{14 + 14}); // wrong: steps 0, 8; 20, 24
    QCOMPARE(copied.onsets.truePositives, std::int64_t{1});
    QCOMPARE(copied.onsets.falsePositives, std::int64_t{0});
    QCOMPARE(copied.onsets.falseNegatives, std::int64_t{2});
    QCOMPARE(scores.meanAccuracy(StatePredictor::model), (3 + 29.0 / 32) / 4);
    QCOMPARE(scores.scores(StatePredictor::model, 0).startingAccuracy(), 0.0);
    QCOMPARE(scores.windows(), std::int64_t{1});
  }

  /// The baselines that are counted are those that would be predicted.
  void baselinesAreTheirPredictions() {
    std::vector<TrackStates> pieces;
    TrackReconstruction scores(fourTrackLayout());
    for (int i = 0; i < 5; ++i) {
      pieces.push_back(drawnStates("pieces." + std::to_string(i), 48));
      if (i < 3) // so that the most frequent state is a pitch
        std::fill_n(pieces.back().states.begin() + 48, 48, std::uint8_t{40});
      QVERIFY(scores.add(pieces.back(), pieces.back()));
    }
    for (const StatePredictor predictor :
         {StatePredictor::hold, StatePredictor::majority, StatePredictor::previousBar}) {
      TrackReconstruction said(fourTrackLayout());
      for (const TrackStates &piece : pieces) {
        TrackStates made(4, 48);
        for (int track = 0; track < 4; ++track)
          for (int step = 0; step < 48; ++step)
            made.at(track, step) = predictor == StatePredictor::majority
                                       ? static_cast<std::uint8_t>(scores.majorityState(track))
                                   : predictor == StatePredictor::previousBar && step >= 16 ? piece.at(track, step - 16)
                                                                                            : std::uint8_t{kHoldState};
        QVERIFY(said.add(piece, made));
      }
      for (int track = 0; track < 4; ++track) {
        const StateScores a = scores.scores(predictor, track), b = said.scores(StatePredictor::model, track);
        QCOMPARE(a.equal, b.equal);
        QCOMPARE(a.steps, b.steps);
        QCOMPARE(a.startingEqual, b.startingEqual);
        QCOMPARE(a.startingSteps, b.startingSteps);
        QCOMPARE(a.onsets.truePositives, b.onsets.truePositives);
        QCOMPARE(a.onsets.falsePositives, b.onsets.falsePositives);
        QCOMPARE(a.onsets.falseNegatives, b.onsets.falseNegatives);
        QCOMPARE(a.onsets.cells, b.onsets.cells);
      }
    }
    QCOMPARE(scores.majorityState(0), kHoldState);
    QCOMPARE(scores.majorityState(1), 40);
    QCOMPARE(scores.meanAccuracy(StatePredictor::model), 1.0);
    QCOMPARE(scores.scores(StatePredictor::model, 2).onsets.f1(), 1.0);
  }

  void statesFromNowhereAreHolds() {
    TrackStates original(4, 16), made(4, 16);
    made.at(0, 3) = 255;
    TrackReconstruction scores(fourTrackLayout());
    QVERIFY(scores.add(original, made));
    QCOMPARE(scores.scores(StatePredictor::model, 0).accuracy(), 1.0);
  }

  void errors() {
    TrackReconstruction scores(fourTrackLayout());
    QVERIFY(!scores.add(TrackStates(4, 16), TrackStates(4, 32)));
    QVERIFY(!scores.add(TrackStates(3, 16), TrackStates(3, 16)));
    QCOMPARE(scores.windows(), std::int64_t{0});
    QCOMPARE(scores.meanAccuracy(StatePredictor::model), 0.0);
  }
};

LOOPWRIGHT_TEST(TestTrackReconstruction, void)
#include "test_track_reconstruction.moc"
