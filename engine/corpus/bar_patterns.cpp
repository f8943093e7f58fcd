// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/bar_patterns.h"

#include <algorithm>
#include <cassert>
#include <string>

namespace loopwright {
namespace {

struct Cell {
  int step;
  int column;
};

/// Set cells of columns [firstColumn, endColumn) of rows [firstRow, endRow), steps counted from firstRow.
void collectCells(const BitPlane &plane, int firstRow, int endRow, int firstColumn, int endColumn,
                  std::vector<Cell> &cells) {
  for (int row = firstRow; row < endRow; ++row) {
    const std::uint64_t *words = plane.row(row);
    for (int word = firstColumn / 64; word * 64 < endColumn; ++word) {
      for (std::uint64_t bits = words[word]; bits != 0; bits &= bits - 1) {
        const int column = word * 64 + __builtin_ctzll(bits);
        if (column >= firstColumn && column < endColumn)
          cells.push_back({row - firstRow, column});
      }
    }
  }
}

void appendNumber(std::string &bytes, int value) {
  bytes += static_cast<char>(value & 0xFF);
  bytes += static_cast<char>(value >> 8 & 0xFF);
}

void appendHash(std::string &bytes, const Hash128 &hash) {
  for (const std::uint64_t half : {hash.high, hash.low})
    for (int shift = 0; shift < 64; shift += 8)
      bytes += static_cast<char>(half >> shift & 0xFF);
}

Hash128 hashOf(const std::string &bytes) { return Hash128::of(sha256(bytes)); }

/// No step, pitch or track has this number: what follows is of another kind.
constexpr int kMark = 0xFFFF;

BarPattern patternOf(const BitPlane &plane, const PitchLayout &layout, int firstStep, std::vector<Cell> &cells) {
  const int endStep = firstStep + layout.stepsPerBar();
  BarPattern pattern;
  std::string fixed;
  std::vector<std::vector<Cell>> pitched; // [pitched tracks], with pitches for columns
  const bool hasBass = layout.has(Role::bass);
  std::size_t groovers = 0; // pitched tracks of the groove, which come first
  for (const TrackLayout &track : layout.tracks) {
    cells.clear();
    collectCells(plane, firstStep, endStep, track.firstColumn, track.endColumn(), cells);
    if (track.isPitched()) {
      for (Cell &cell : cells)
        cell.column += track.lowestPitch - track.firstColumn;
      const bool grooves = !hasBass || track.role == Role::bass;
      pitched.insert(pitched.begin() + static_cast<std::ptrdiff_t>(grooves ? groovers++ : pitched.size()), cells);
      continue;
    }
    for (const Cell &cell : cells) {
      appendNumber(fixed, cell.step);
      appendNumber(fixed, cell.column);
    }
    if (track.isDrums()) {
      pattern.drums = hashOf(fixed);
      pattern.drumsSound = !cells.empty();
    }
  }

  int grooveLowest = -1;
  for (std::size_t track = 0; track < pitched.size(); ++track) {
    int lowest = -1;
    for (const Cell &cell : pitched[track])
      if (lowest < 0 || cell.column < lowest)
        lowest = cell.column;
    const auto lower = [lowest](int other) { return other < 0 || lowest < other; };
    if (lowest >= 0 && track < groovers && lower(grooveLowest))
      grooveLowest = lowest;
    if (lowest >= 0 && lower(pattern.lowest))
      pattern.lowest = lowest;
  }
  pattern.grooveSounds = (pattern.drumsSound || !layout.has(Role::drums)) && (grooveLowest >= 0 || pitched.empty());
  const auto shapeOf = [&](std::size_t tracks, int lowest) {
    std::string bytes = fixed;
    for (std::size_t track = 0; track < tracks; ++track) {
      appendNumber(bytes, kMark);
      for (const Cell &cell : pitched[track]) {
        appendNumber(bytes, cell.step);
        appendNumber(bytes, cell.column - lowest);
      }
    }
    return hashOf(bytes);
  };
  pattern.shape = shapeOf(pitched.size(), pattern.lowest);
  pattern.groove = pitched.size() == groovers ? pattern.shape : shapeOf(groovers, grooveLowest);
  return pattern;
}

/// A bar within a window: its shape, and how far its lowest note lies above the window's.
struct Token {
  Hash128 shape;
  int above;
};

std::string sequenceFrom(const std::vector<Token> &tokens, std::size_t start) {
  std::string sequence;
  sequence.reserve(tokens.size() * 18 + 2);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token &token = tokens[(start + i) % tokens.size()];
    appendHash(sequence, token.shape);
    appendNumber(sequence, token.above);
  }
  return sequence;
}

/// Where the rotation begins that comes first in order.
std::size_t leastRotation(const std::vector<Token> &tokens) {
  const std::size_t count = tokens.size();
  std::size_t least = 0;
  for (std::size_t start = 1; start < count; ++start) {
    for (std::size_t i = 0; i < count; ++i) {
      const Token &a = tokens[(start + i) % count];
      const Token &b = tokens[(least + i) % count];
      if (a.shape == b.shape && a.above == b.above)
        continue;
      if (a.shape != b.shape ? a.shape < b.shape : a.above < b.above)
        least = start;
      break;
    }
  }
  return least;
}

} // namespace

std::vector<BarPattern> barPatterns(const Pianoroll &roll, const PitchLayout &layout) {
  const int bars = roll.steps() / layout.stepsPerBar();
  std::vector<BarPattern> patterns;
  patterns.reserve(static_cast<std::size_t>(bars));
  std::vector<Cell> cells;
  for (int bar = 0; bar < bars; ++bar)
    patterns.push_back(patternOf(roll.sounding, layout, bar * layout.stepsPerBar(), cells));
  return patterns;
}

WindowKeys windowKeys(const std::vector<BarPattern> &patterns, int firstBar, int bars) {
  assert(firstBar >= 0 && bars > 0 && static_cast<std::size_t>(firstBar + bars) <= patterns.size());
  const BarPattern *window = patterns.data() + firstBar;
  WindowKeys keys;
  int lowest = -1;
  std::string drums;
  for (int bar = 0; bar < bars; ++bar) {
    if (window[bar].lowest >= 0 && (lowest < 0 || window[bar].lowest < lowest))
      lowest = window[bar].lowest;
    appendHash(drums, window[bar].drums);
    keys.drumsSound = keys.drumsSound || window[bar].drumsSound;
  }
  keys.drums = hashOf(drums);

  std::vector<Token> tokens;
  tokens.reserve(static_cast<std::size_t>(bars));
  for (int bar = 0; bar < bars; ++bar)
    tokens.push_back({window[bar].shape, window[bar].lowest < 0 ? kMark : window[bar].lowest - lowest});
  const std::string played = sequenceFrom(tokens, 0);
  const std::string least = sequenceFrom(tokens, leastRotation(tokens));
  keys.transposed = hashOf(played);
  keys.rotated = hashOf(least);
  std::string keyed = played; // the key that `played` leaves open
  appendNumber(keyed, lowest);
  keys.exact = hashOf(keyed);
  return keys;
}

} // namespace loopwright
