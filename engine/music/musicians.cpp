// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/musicians.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace loopwright {
namespace {

constexpr int kSteelDrums = 114;

const Part &partOf(const Score &score, int part) { return score.parts[static_cast<std::size_t>(part)]; }

/// Words of a name in lower case; letters outside ASCII belong to words as they are.
std::set<std::string> wordsOf(const std::string &name) {
  std::set<std::string> words;
  std::string word;
  for (const char each : name + " ") {
    const bool upper = each >= 'A' && each <= 'Z';
    if (upper || (each >= 'a' && each <= 'z') || static_cast<unsigned char>(each) >= 0x80) {
      word += upper ? static_cast<char>(each - 'A' + 'a') : each;
    } else if (!word.empty()) {
      words.insert(word);
      word.clear();
    }
  }
  return words;
}

bool isCalledDrums(const Musician &musician) {
  static const std::set<std::string> names = {
      "drum",   "drums",   "drumset", "drumkit",    "drumloop", "kit",      "perc",    "percussion",
      "kick",   "snare",   "hihat",   "hihats",     "hat",      "hats",     "tom",     "toms",
      "cymbal", "cymbals", "clap",    "claps",      "beat",     "beats",    "bd",      "sd",
      "hh",     "shaker",  "rimshot", "schlagzeug", "bateria",  "batterie", "batteria"};
  if (musician.name.empty() || musician.program == kSteelDrums)
    return false;
  const std::set<std::string> words = wordsOf(musician.name);
  return words.count("steel") == 0 &&
         std::any_of(words.begin(), words.end(), [](const std::string &word) { return names.count(word) > 0; });
}

constexpr std::size_t kFewestHits = 8;

/// Whether kick, snare and cymbals make most of it, and some hits come together, as no bass or melody has them.
bool hitsLikeDrums(const std::vector<Note> &notes) {
  static const std::set<int> kicks = {35, 36}, snares = {37, 38, 39, 40}, cymbals = {42, 44, 46, 49, 51, 57, 59};
  constexpr int kLowest = 35, kHighest = 81; // General MIDI's percussion
  std::array<std::size_t, 4> hits{};         // kicks, snares, cymbals, others of a kit
  std::size_t together = 0;
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const int pitch = notes[i].pitch;
    if (pitch < kLowest || pitch > kHighest)
      return false;
    ++hits[kicks.count(pitch) > 0 ? 0 : snares.count(pitch) > 0 ? 1 : cymbals.count(pitch) > 0 ? 2 : 3];
    together += i > 0 && notes[i - 1].onset == notes[i].onset ? 1 : 0;
  }
  return notes.size() >= kFewestHits && hits[0] > 0 && hits[1] > 0 && hits[2] > 0 && hits[3] * 10 <= notes.size() * 4 &&
         together * 20 >= notes.size();
}

/// The program of most of the notes.
int programOf(const Score &score, const std::vector<int> &parts, bool own) {
  if (parts.size() == 1)
    return own ? partOf(score, parts.front()).ownProgram() : partOf(score, parts.front()).program;
  std::map<int, std::size_t> notes;
  for (const int part : parts)
    notes[own ? partOf(score, part).ownProgram() : partOf(score, part).program] += partOf(score, part).notes.size();
  return std::max_element(notes.begin(), notes.end(), [](const auto &a, const auto &b) { return a.second < b.second; })
      ->first;
}

/// One number for a track (-1: none), a channel and a value below 128.
std::uint64_t keyOf(int track, int channel, int value) {
  return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(track)) << 32) |
         static_cast<std::uint64_t>((channel & 0xFF) << 16 | (value & 0xFFFF));
}

/// Groups the parts with notes by a key, groups in the order of their first parts.
template <class Key>
std::vector<Musician> grouped(const Score &score, Key keyOfOne) {
  std::unordered_map<std::uint64_t, std::size_t> places;
  places.reserve(score.parts.size());
  std::vector<Musician> musicians;
  musicians.reserve(score.parts.size());
  for (std::size_t i = 0; i < score.parts.size(); ++i) {
    const Part &part = score.parts[i];
    if (part.notes.empty())
      continue;
    const auto [place, isNew] = places.emplace(keyOfOne(part), musicians.size());
    if (isNew)
      musicians.emplace_back().name = part.name;
    musicians[place->second].parts.push_back(static_cast<int>(i));
  }
  return musicians;
}

/// Joins the musicians for which `alike` has the same key, each at the place of the first.
template <class Key>
std::vector<Musician> joined(const Score &score, std::vector<Musician> musicians, Key keyOfOne) {
  std::unordered_map<std::uint64_t, std::size_t> places;
  places.reserve(musicians.size());
  std::vector<Musician> result;
  result.reserve(musicians.size());
  for (Musician &musician : musicians) {
    const auto [place, isNew] = places.emplace(keyOfOne(musician), result.size());
    if (isNew) {
      result.push_back(std::move(musician));
      continue;
    }
    Musician &first = result[place->second];
    first.parts.insert(first.parts.end(), musician.parts.begin(), musician.parts.end());
  }
  for (Musician &musician : result) {
    std::sort(musician.parts.begin(), musician.parts.end());
    musician.program = programOf(score, musician.parts, false);
  }
  return result;
}

std::size_t noteCount(const Score &score, const Musician &musician) {
  std::size_t count = 0;
  for (const int part : musician.parts)
    count += partOf(score, part).notes.size();
  return count;
}

void guessDrums(const Score &score, std::vector<Musician> &musicians) {
  if (std::any_of(musicians.begin(), musicians.end(), [](const Musician &musician) { return musician.drums; }))
    return;
  const bool named = std::any_of(musicians.begin(), musicians.end(), isCalledDrums);
  for (Musician &musician : musicians)
    musician.drums = musician.guessed =
        named ? isCalledDrums(musician)
              : noteCount(score, musician) >= kFewestHits && hitsLikeDrums(notesOf(score, musician));
}

} // namespace

std::vector<Musician> musiciansOf(const Score &score, PartsRule rule) {
  if (rule == PartsRule::first) {
    auto musicians =
        grouped(score, [](const Part &part) { return keyOf(part.track, part.channel, part.ownProgram()); });
    for (Musician &musician : musicians) {
      musician.program = programOf(score, musician.parts, true);
      musician.drums = partOf(score, musician.parts.front()).channel == 9;
    }
    return musicians;
  }
  auto musicians =
      grouped(score, [](const Part &part) { return keyOf(part.track, part.channel, part.isDrums() ? 1 : 0); });
  bool oneForAll = true; // one track
  for (Musician &musician : musicians) {
    musician.program = programOf(score, musician.parts, false);
    musician.drums = partOf(score, musician.parts.front()).isDrums();
    oneForAll = oneForAll &&
                partOf(score, musician.parts.front()).track == partOf(score, musicians.front().parts.front()).track;
  }
  guessDrums(score, musicians);
  return joined(score, std::move(musicians), [&](const Musician &musician) {
    const Part &first = partOf(score, musician.parts.front());
    return musician.drums ? keyOf(-1, 0, 0) : keyOf(first.track, oneForAll ? first.channel : 0, musician.program);
  });
}

std::vector<Note> notesOf(const Score &score, const Musician &musician) {
  std::vector<Note> notes;
  for (const int part : musician.parts)
    notes.insert(notes.end(), partOf(score, part).notes.begin(), partOf(score, part).notes.end());
  std::stable_sort(notes.begin(), notes.end(), [](const Note &a, const Note &b) {
    return std::tie(a.onset, a.pitch) < std::tie(b.onset, b.pitch);
  });
  return notes;
}

Score byMusicians(const Score &score) {
  Score result = score;
  result.parts.clear();
  result.tracks.clear();
  for (const Musician &musician : musiciansOf(score)) {
    Part part = partOf(score, musician.parts.front());
    part.program = musician.program;
    part.trackProgram.reset();
    part.drums = musician.drums;
    part.notes = notesOf(score, musician);
    result.parts.push_back(std::move(part));
  }
  return result;
}

} // namespace loopwright
