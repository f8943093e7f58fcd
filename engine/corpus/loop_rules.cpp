// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/loop_rules.h"

#include <algorithm>
#include <bitset>

namespace loopwright {
namespace {

int cellsOf(const TrackLayout *track, const Pianoroll &roll, int firstStep, int endStep) {
  return track == nullptr ? 0 : roll.sounding.count(firstStep, endStep, track->firstColumn, track->endColumn());
}

bool drumOnStep(int drumColumn, const Pianoroll &roll, const PitchLayout &layout, int step) {
  const TrackLayout *drums = layout.track(Role::drums);
  return layout.hasDrumComponents() && roll.sounding.at(step, drums->firstColumn + drumColumn);
}

/// The most steps in a row in which nothing of the track sounds.
int longestSilence(const TrackLayout &track, const Pianoroll &roll, int firstStep, int endStep) {
  int longest = 0;
  int silent = 0;
  for (int step = firstStep; step < endStep; ++step) {
    silent = roll.sounding.any(step, track.firstColumn, track.endColumn()) ? 0 : silent + 1;
    longest = std::max(longest, silent);
  }
  return longest;
}

int differingCells(const BitPlane &plane, int firstRow, int otherRow, int rows) {
  int cells = 0;
  for (int row = 0; row < rows; ++row) {
    const std::uint64_t *a = plane.row(firstRow + row);
    const std::uint64_t *b = plane.row(otherRow + row);
    for (int word = 0; word < plane.wordsPerRow(); ++word)
      cells += static_cast<int>(std::bitset<64>(a[word] ^ b[word]).count());
  }
  return cells;
}

} // namespace

const std::vector<RuleSet> &RuleSet::sets() {
  const LoopRule drumCells{"at least 32 drum cells", RuleSubject::drumCells, 32};
  const LoopRule bassCells{"at least 32 bass cells", RuleSubject::bassCells, 32};
  const LoopRule kick{"kick on step 1", RuleSubject::kickOnOne, 0};
  const LoopRule crash{"crash on step 1", RuleSubject::crashOnOne, 0};
  const LoopRule bass{"bass on step 1", RuleSubject::bassOnOne, 0};
  static const std::vector<RuleSet> sets = {
      {"all", "every window", 1, {}},
      {"cells", "at least 32 drum cells and 32 bass cells (loops-2022)", 1, {drumCells, bassCells}},
      {"relaxed",
       "bars 1 and 5 nearly equal, kick and bass on step 1, at least 32 drum cells and 32 bass cells",
       1,
       {{"bars 1 and 5 differ in at most 1% of the cells", RuleSubject::halvesShare, .01},
        kick,
        bass,
        drumCells,
        bassCells}},
      {"loops-2021",
       "as printed in loops-2021: bars 1 and 5 equal, kick, crash and bass on step 1",
       8,
       {{"bars 1 and 5 differ in less than .15% of the cells", RuleSubject::halvesShare, .0015}, kick, crash, bass}},
      {"loops-2021-desk",
       "loops-2021 at stride 1, bars 1 and 5 differing in at most 2 cells, without the crash",
       1,
       {{"bars 1 and 5 differ in at most 2 cells", RuleSubject::halvesCells, 2}, kick, bass}},
      {"musae",
       "no track silent for more than a bar at a stretch (MusAE)",
       1,
       {{"at most a bar of consecutive silence in every track", RuleSubject::silentBars, 1}}},
      {"musae-played",
       "no track that plays in the song silent for more than a bar at a stretch",
       1,
       {{"at most a bar of consecutive silence in every track of the song", RuleSubject::silentBarsOfPlayed, 1}}},
  };
  return sets;
}

Result<RuleSet> RuleSet::named(std::string_view name) {
  std::string known;
  for (const RuleSet &set : sets()) {
    if (set.name == name)
      return set;
    known += known.empty() ? set.name : ", " + set.name;
  }
  return failure(ErrorKind::usage, "there is no rule set \"" + std::string(name) + "\"", "", "use one of " + known);
}

Status RuleSet::fits(const PitchLayout &layout) const {
  const auto looksAt = [this](std::initializer_list<RuleSubject> subjects) {
    return std::any_of(rules.begin(), rules.end(), [&](const LoopRule &rule) {
      return std::find(subjects.begin(), subjects.end(), rule.subject) != subjects.end();
    });
  };
  const auto unfit = [&](const std::string &what) {
    return failure(ErrorKind::usage, "the rules " + name + " look at " + what, "",
                   layout.has(Role::drums) && layout.has(Role::bass) ? "use all, cells, musae or musae-played"
                                                                     : "use all, musae or musae-played");
  };
  if (looksAt({RuleSubject::drumCells, RuleSubject::kickOnOne, RuleSubject::crashOnOne}) && !layout.has(Role::drums))
    return unfit("drums, which layout " + layout.name + " does not have");
  if (looksAt({RuleSubject::bassCells, RuleSubject::bassOnOne}) && !layout.has(Role::bass))
    return unfit("the bass, which layout " + layout.name + " does not have");
  if (looksAt({RuleSubject::kickOnOne, RuleSubject::crashOnOne}) && !layout.hasDrumComponents())
    return unfit("kick and crash, which layout " + layout.name + " does not tell apart");
  return {};
}

bool meets(const LoopRule &rule, const Pianoroll &roll, const PitchLayout &layout, int firstBar, int bars) {
  const int stepsPerBar = layout.stepsPerBar();
  const int firstStep = firstBar * stepsPerBar;
  const int endStep = firstStep + bars * stepsPerBar;
  const auto halvesDiffer = [&] {
    return static_cast<double>(
        differingCells(roll.sounding, firstStep, firstStep + bars / 2 * stepsPerBar, stepsPerBar));
  };
  switch (rule.subject) {
  case RuleSubject::drumCells:
    return cellsOf(layout.track(Role::drums), roll, firstStep, endStep) >= rule.limit;
  case RuleSubject::bassCells:
    return cellsOf(layout.track(Role::bass), roll, firstStep, endStep) >= rule.limit;
  case RuleSubject::halvesCells:
    return halvesDiffer() <= rule.limit;
  case RuleSubject::halvesShare:
    return halvesDiffer() <= rule.limit * stepsPerBar * layout.columns();
  case RuleSubject::kickOnOne:
    return drumOnStep(kKickColumn, roll, layout, firstStep);
  case RuleSubject::crashOnOne:
    return drumOnStep(kCrashColumn, roll, layout, firstStep);
  case RuleSubject::bassOnOne:
    return cellsOf(layout.track(Role::bass), roll, firstStep, firstStep + 1) > 0;
  case RuleSubject::silentBars:
  case RuleSubject::silentBarsOfPlayed:
    return std::all_of(layout.tracks.begin(), layout.tracks.end(), [&](const TrackLayout &track) {
      return !track.hasNotes() || longestSilence(track, roll, firstStep, endStep) <= rule.limit * stepsPerBar ||
             (rule.subject == RuleSubject::silentBarsOfPlayed && cellsOf(&track, roll, 0, roll.steps()) == 0);
    });
  }
  return false;
}

} // namespace loopwright
