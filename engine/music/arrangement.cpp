// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/arrangement.h"

#include <algorithm>

namespace loopwright {
namespace {

constexpr int kPianos = 8;         // programs below it are pianos
constexpr int kChordsPlayers = 32; // programs below it play chords

/// Whether a part's name says that it is a melody.
bool namesMelody(const std::string &name) {
  std::string lower;
  for (const char letter : name)
    lower += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  for (const char *word : {"melod", "vocal", "voice", "lead"})
    if (lower.find(word) != std::string::npos)
      return true;
  return false;
}

double meanPitch(const Part &part) {
  double sum = 0;
  for (const Note &note : part.notes)
    sum += note.pitch;
  return sum / static_cast<double>(part.notes.size());
}

/// The parts that may play the melody: those so named, else the pitched part that lies highest.
std::vector<int> melodies(const Score &score) {
  std::vector<int> named;
  int highest = -1;
  for (std::size_t i = 0; i < score.parts.size(); ++i) {
    const Part &part = score.parts[i];
    if (part.notes.empty() || part.isDrums())
      continue;
    if (namesMelody(part.name))
      named.push_back(static_cast<int>(i));
    if (highest < 0 || meanPitch(part) > meanPitch(score.parts[static_cast<std::size_t>(highest)]))
      highest = static_cast<int>(i);
  }
  return !named.empty() || highest < 0 ? named : std::vector<int>{highest};
}

bool mayPlay(const Part &part, Role role) {
  switch (role) {
  case Role::drums:
    return part.isDrums();
  case Role::bass:
    return part.isBass();
  case Role::chords:
    return !part.isDrums() && part.program < kChordsPlayers;
  case Role::piano:
    return !part.isDrums() && part.program < kPianos;
  case Role::strings:
    return !part.isDrums() && !part.isBass() && part.program >= kChordsPlayers;
  case Role::melody:
    break;
  }
  return false;
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
  players.together = role == Role::strings || role == Role::piano;
  if (role == Role::melody) {
    players.parts = melodies(score);
    return players;
  }
  for (std::size_t i = 0; i < score.parts.size(); ++i)
    if (!score.parts[i].notes.empty() && mayPlay(score.parts[i], role))
      players.parts.push_back(static_cast<int>(i));
  return players;
}

SongProblem lackOf(Role role) {
  switch (role) {
  case Role::drums:
    return SongProblem::noDrums;
  case Role::bass:
    return SongProblem::noBass;
  case Role::melody:
    return SongProblem::noMelody;
  case Role::piano:
    return SongProblem::noPiano;
  case Role::chords:
  case Role::strings:
    break;
  }
  return SongProblem::noChords;
}

} // namespace

const char *describe(SongProblem problem) {
  switch (problem) {
  case SongProblem::none:
    return "none";
  case SongProblem::otherMeter:
    return "no stretch of 4/4 long enough";
  case SongProblem::noDrums:
    return "no drum part";
  case SongProblem::noBass:
    return "no bass part";
  case SongProblem::noChords:
    return "no guitar or piano part";
  case SongProblem::noMelody:
    return "no melody part";
  case SongProblem::noPiano:
    return "no piano part";
  case SongProblem::tooShort:
    return "too short";
  case SongProblem::tooLong:
    return "too long";
  }
  return "unknown";
}

Arrangements arrangementsOf(const Score &score, const PitchLayout &layout) {
  Arrangements result;
  for (const Role role : layout.needs)
    if (playersOf(score, role).parts.empty()) {
      result.problem = lackOf(role);
      return result;
    }

  std::vector<Players> players;
  for (const TrackLayout &track : layout.tracks)
    players.push_back(track.hasNotes() ? playersOf(score, track.role) : Players());
  std::vector<std::size_t> chosen(players.size(), 0);
  for (const int most = layout.everyCombination ? kMostArrangements : 1; static_cast<int>(result.all.size()) < most;) {
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
