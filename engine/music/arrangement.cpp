// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/arrangement.h"

#include <algorithm>

namespace loopwright {
namespace {

/// What a part of a score is to an arrangement.
enum class Role { drums, bass, guitar, strings };

Role roleOf(const Part &part) {
  if (part.isDrums())
    return Role::drums;
  if (part.isBass())
    return Role::bass;
  return part.program < 32 ? Role::guitar : Role::strings;
}

/// The parts that may play a track, and whether they play it together or one at a time.
struct Players {
  std::vector<int> parts;
  bool together = false;

  std::size_t choices() const { return together || parts.empty() ? 1 : parts.size(); }
  std::vector<int> choice(std::size_t index) const {
    return together || parts.empty() ? parts : std::vector<int>{parts[index]};
  }
};

Players playersOf(const Score &score, Role role) {
  Players players;
  players.together = role == Role::strings;
  for (std::size_t i = 0; i < score.parts.size(); ++i)
    if (!score.parts[i].notes.empty() && roleOf(score.parts[i]) == role)
      players.parts.push_back(static_cast<int>(i));
  return players;
}

/// The roles of a layout's tracks in their order: the first pitched track is the bass. A column of onsets has none.
std::vector<Players> playersOf(const Score &score, const PitchLayout &layout) {
  std::vector<Players> players;
  Role next = Role::bass;
  for (const TrackLayout &track : layout.tracks) {
    if (track.isDrums())
      players.push_back(playersOf(score, Role::drums));
    else if (track.isPitched()) {
      players.push_back(playersOf(score, next));
      next = next == Role::bass ? Role::guitar : Role::strings;
    } else {
      players.emplace_back();
    }
  }
  return players;
}

} // namespace

const char *describe(SongProblem problem) {
  switch (problem) {
  case SongProblem::none:
    return "none";
  case SongProblem::notFourFour:
    return "not in 4/4 throughout";
  case SongProblem::noDrums:
    return "no drum part";
  case SongProblem::noBass:
    return "no bass part";
  case SongProblem::noGuitar:
    return "no guitar or piano part";
  case SongProblem::tooShort:
    return "too short";
  case SongProblem::tooLong:
    return "too long";
  }
  return "unknown";
}

Arrangements arrangementsOf(const Score &score, const PitchLayout &layout) {
  Arrangements result;
  if (!score.meter.allFourFour()) {
    result.problem = SongProblem::notFourFour;
    return result;
  }
  const bool oneOfEach = layout.isDrumsAndBass();
  for (const auto &[role, problem] : {std::pair{Role::drums, SongProblem::noDrums},
                                      {Role::bass, SongProblem::noBass},
                                      {Role::guitar, SongProblem::noGuitar}})
    if (!(oneOfEach && role == Role::guitar) && playersOf(score, role).parts.empty()) {
      result.problem = problem;
      return result;
    }

  const std::vector<Players> players = playersOf(score, layout);
  std::vector<std::size_t> chosen(players.size(), 0);
  for (const int most = oneOfEach ? 1 : kMostArrangements; static_cast<int>(result.all.size()) < most;) {
    Arrangement arrangement;
    for (std::size_t track = 0; track < players.size(); ++track)
      arrangement.parts.push_back(players[track].choice(chosen[track]));
    result.all.push_back(std::move(arrangement));
    // Counts on; a place that runs over starts anew and counts the one before it.
    std::size_t place = chosen.size();
    while (place > 0 && ++chosen[place - 1] == players[place - 1].choices())
      chosen[--place] = 0;
    if (place == 0)
      break;
  }
  return result;
}

} // namespace loopwright
