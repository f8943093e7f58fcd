// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/players.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

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

bool isCalledDrums(const Player &player) {
  static const std::set<std::string> names = {
      "drum",   "drums",   "drumset", "drumkit",    "drumloop", "kit",      "perc",    "percussion",
      "kick",   "snare",   "hihat",   "hihats",     "hat",      "hats",     "tom",     "toms",
      "cymbal", "cymbals", "clap",    "claps",      "beat",     "beats",    "bd",      "sd",
      "hh",     "shaker",  "rimshot", "schlagzeug", "bateria",  "batterie", "batteria"};
  if (player.program == kSteelDrums)
    return false;
  const std::set<std::string> words = wordsOf(player.name);
  return words.count("steel") == 0 &&
         std::any_of(words.begin(), words.end(), [](const std::string &word) { return names.count(word) > 0; });
}

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
  return notes.size() >= 8 && hits[0] > 0 && hits[1] > 0 && hits[2] > 0 && hits[3] * 10 <= notes.size() * 4 &&
         together * 20 >= notes.size();
}

/// The program of most of the notes.
int programOf(const Score &score, const std::vector<int> &parts, bool own) {
  std::map<int, std::size_t> notes;
  for (const int part : parts)
    notes[own ? partOf(score, part).ownProgram() : partOf(score, part).program] += partOf(score, part).notes.size();
  return std::max_element(notes.begin(), notes.end(), [](const auto &a, const auto &b) { return a.second < b.second; })
      ->first;
}

/// Groups the parts with notes by a key, groups in the order of their first parts.
template <class Key>
std::vector<Player> grouped(const Score &score, Key keyOf) {
  std::map<decltype(keyOf(score.parts.front())), std::size_t> places;
  std::vector<Player> players;
  for (std::size_t i = 0; i < score.parts.size(); ++i) {
    const Part &part = score.parts[i];
    if (part.notes.empty())
      continue;
    const auto [place, isNew] = places.emplace(keyOf(part), players.size());
    if (isNew)
      players.emplace_back().name = part.name;
    players[place->second].parts.push_back(static_cast<int>(i));
  }
  return players;
}

/// Joins the players for which `alike` has the same key, each at the place of the first.
template <class Key>
std::vector<Player> joined(const Score &score, const std::vector<Player> &players, Key keyOf) {
  std::map<decltype(keyOf(players.front())), std::size_t> places;
  std::vector<Player> result;
  for (const Player &player : players) {
    const auto [place, isNew] = places.emplace(keyOf(player), result.size());
    if (isNew) {
      result.push_back(player);
      continue;
    }
    Player &first = result[place->second];
    first.parts.insert(first.parts.end(), player.parts.begin(), player.parts.end());
    std::sort(first.parts.begin(), first.parts.end());
    first.program = programOf(score, first.parts, false);
  }
  return result;
}

void guessDrums(const Score &score, std::vector<Player> &players) {
  if (std::any_of(players.begin(), players.end(), [](const Player &player) { return player.drums; }))
    return;
  const bool named = std::any_of(players.begin(), players.end(), isCalledDrums);
  for (Player &player : players)
    player.drums = player.guessed = named ? isCalledDrums(player) : hitsLikeDrums(notesOf(score, player));
}

} // namespace

std::vector<Player> playersOf(const Score &score, PartsRule rule) {
  if (rule == PartsRule::first) {
    auto players =
        grouped(score, [](const Part &part) { return std::tuple(part.track, part.channel, part.ownProgram()); });
    for (Player &player : players) {
      player.program = programOf(score, player.parts, true);
      player.drums = partOf(score, player.parts.front()).channel == 9;
    }
    return players;
  }
  auto players = grouped(score, [](const Part &part) { return std::tuple(part.track, part.channel, part.isDrums()); });
  std::set<int> tracks;
  for (Player &player : players) {
    player.program = programOf(score, player.parts, false);
    player.drums = partOf(score, player.parts.front()).isDrums();
    tracks.insert(partOf(score, player.parts.front()).track);
  }
  guessDrums(score, players);
  const bool oneForAll = tracks.size() < 2;
  return joined(score, players, [&](const Player &player) {
    const Part &first = partOf(score, player.parts.front());
    return player.drums ? std::tuple(-1, 0, 0)
                        : std::tuple(first.track, oneForAll ? first.channel : -1, player.program);
  });
}

std::vector<Note> notesOf(const Score &score, const Player &player) {
  std::vector<Note> notes;
  for (const int part : player.parts)
    notes.insert(notes.end(), partOf(score, part).notes.begin(), partOf(score, part).notes.end());
  std::stable_sort(notes.begin(), notes.end(), [](const Note &a, const Note &b) {
    return std::tie(a.onset, a.pitch) < std::tie(b.onset, b.pitch);
  });
  return notes;
}

Score byPlayers(const Score &score) {
  Score result = score;
  result.parts.clear();
  result.tracks.clear();
  for (const Player &player : playersOf(score)) {
    Part part = partOf(score, player.parts.front());
    part.program = player.program;
    part.trackProgram.reset();
    part.drums = player.drums;
    part.notes = notesOf(score, player);
    result.parts.push_back(std::move(part));
  }
  return result;
}

} // namespace loopwright
