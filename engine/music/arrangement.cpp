// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/arrangement.h"

#include <algorithm>
#include <initializer_list>

namespace loopwright {
namespace {

constexpr int kPianos = 8;         // programs below it are pianos
constexpr int kChordsPlayers = 32; // programs below it play chords

bool nameSays(const std::string &name, std::initializer_list<const char *> words) {
  if (name.empty())
    return false;
  std::string lower;
  for (const char letter : name)
    lower += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  return std::any_of(words.begin(), words.end(),
                     [&lower](const char *word) { return lower.find(word) != std::string::npos; });
}

bool isBass(const Musician &musician) { return !musician.drums && musician.program >= 32 && musician.program <= 39; }

bool isCalledBass(const Musician &musician) { return !musician.drums && nameSays(musician.name, {"bass", "baß"}); }

bool mayPlay(const Musician &musician, Role role) {
  switch (role) {
  case Role::drums:
    return musician.drums;
  case Role::bass:
    return isBass(musician);
  case Role::chords:
    return !musician.drums && musician.program < kChordsPlayers;
  case Role::piano:
    return !musician.drums && musician.program < kPianos;
  case Role::strings:
    return !musician.drums && !isBass(musician) && musician.program >= kChordsPlayers;
  case Role::melody:
    break;
  }
  return false;
}

/// Who of a score may play what.
class Casting {
public:
  Casting(const Score &score, PartsRule rule) : m_score(score), m_rule(rule), m_musicians(musiciansOf(score, rule)) {}

  /// Those who may play a role, or all of them as one where they play it together: each with its parts.
  std::vector<std::vector<int>> musiciansFor(Role role) const {
    std::vector<std::vector<int>> chosen;
    const bool together = role == Role::strings || role == Role::piano;
    const auto take = [&chosen, together](const Musician &musician) {
      if (together || chosen.size() < kMostArrangements) // no combination has one behind these
        chosen.push_back(musician.parts);
    };
    if (role == Role::melody) {
      forAll(
          [](const Musician &musician) {
            return !musician.drums && nameSays(musician.name, {"melod", "vocal", "voice", "lead"});
          },
          take);
      if (chosen.empty())
        if (const Musician *highest = extreme(true))
          take(*highest);
      return chosen;
    }
    forAll([role](const Musician &musician) { return mayPlay(musician, role); }, take);
    if (role == Role::bass && chosen.empty() && m_rule == PartsRule::together) {
      forAll(isCalledBass, take);
      if (chosen.empty())
        if (const Musician *lowest = extreme(false))
          take(*lowest);
    }
    if (together && chosen.size() > 1) {
      std::vector<int> all;
      for (const std::vector<int> &parts : chosen)
        all.insert(all.end(), parts.begin(), parts.end());
      std::sort(all.begin(), all.end());
      chosen = {all};
    }
    return chosen;
  }

  /// Whether somebody plays the bass, and neither program nor name says so.
  bool bassIsKnownByLine() const {
    const auto is = [](const Musician &musician) { return isBass(musician) || isCalledBass(musician); };
    return m_rule == PartsRule::together && std::none_of(m_musicians.begin(), m_musicians.end(), is) &&
           extreme(false) != nullptr;
  }

private:
  template <class Which, class Take>
  void forAll(Which which, Take take) const {
    for (const Musician &musician : m_musicians)
      if (which(musician))
        take(musician);
  }

  double meanPitch(const Musician &musician) const {
    double sum = 0, count = 0;
    for (const int index : musician.parts)
      for (const Note &note : m_score.parts[static_cast<std::size_t>(index)].notes) {
        sum += note.pitch;
        ++count;
      }
    return sum / count;
  }

  /// The pitched musician who lies highest, or the lowest one whose line may be a bass.
  const Musician *extreme(bool highest) const {
    const Musician *found = nullptr;
    double best = 0;
    for (const Musician &musician : m_musicians) {
      if (musician.drums || (!highest && !isLowLine(musician)))
        continue;
      const double pitch = highest ? meanPitch(musician) : -meanPitch(musician);
      if (found == nullptr || pitch > best) {
        found = &musician;
        best = pitch;
      }
    }
    return found;
  }

  /// Low, seldom two notes at once, and in most of the bars from its first to its last.
  bool isLowLine(const Musician &musician) const {
    constexpr double kHighestBass = 52; // E3
    if (meanPitch(musician) > kHighestBass)
      return false;
    const std::vector<Note> notes = notesOf(m_score, musician);
    const Tick bar = Tick{4} * m_score.ticksPerQuarter;
    std::size_t together = 0, bars = 1;
    for (std::size_t i = 1; i < notes.size(); ++i) {
      together += notes[i].onset == notes[i - 1].onset ? 1 : 0;
      bars += notes[i].onset / bar != notes[i - 1].onset / bar ? 1 : 0;
    }
    const auto all = static_cast<std::size_t>(notes.back().onset / bar - notes.front().onset / bar + 1);
    return together * 5 <= notes.size() && bars * 2 >= all;
  }

  const Score &m_score;
  PartsRule m_rule;
  std::vector<Musician> m_musicians;
};

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

Arrangements arrangementsOf(const Score &score, const PitchLayout &layout, PartsRule rule) {
  Arrangements result;
  const Casting casting(score, rule);
  for (const Role role : layout.needs)
    if (casting.musiciansFor(role).empty())
      result.problems.push_back(lackOf(role));
  if (!result.problems.empty()) {
    result.problem = result.problems.front();
    return result;
  }
  result.bassByLine = layout.has(Role::bass) && casting.bassIsKnownByLine();

  std::vector<std::vector<std::vector<int>>> musicians; // [tracks], those who may play each; one without parts for none
  for (const TrackLayout &track : layout.tracks) {
    musicians.push_back(track.hasNotes() ? casting.musiciansFor(track.role) : std::vector<std::vector<int>>());
    if (musicians.back().empty())
      musicians.back().emplace_back();
  }
  std::vector<std::size_t> chosen(musicians.size(), 0);
  for (const int most = layout.everyCombination ? kMostArrangements : 1; static_cast<int>(result.all.size()) < most;) {
    Arrangement arrangement;
    for (std::size_t track = 0; track < musicians.size(); ++track)
      arrangement.parts.push_back(musicians[track][chosen[track]]);
    result.all.push_back(std::move(arrangement));
    // Counts on; a place that runs over starts anew and counts the one before it.
    std::size_t place = chosen.size();
    while (place > 0 && ++chosen[place - 1] == musicians[place - 1].size())
      chosen[--place] = 0;
    if (place == 0)
      break;
  }
  return result;
}

} // namespace loopwright
