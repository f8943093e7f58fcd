// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/bar_patterns.h"

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

BarPattern patternOf(const BitPlane &plane, const PitchLayout &layout, int firstStep, std::vector<Cell> &cells) {
  const int endStep = firstStep + layout.stepsPerBar();
  BarPattern pattern;
  std::string fixed;
  std::string pitched;
  for (const TrackLayout &track : layout.tracks) {
    cells.clear();
    collectCells(plane, firstStep, endStep, track.firstColumn, track.endColumn(), cells);
    if (track.kind == TrackKind::pitched) {
      int lowest = -1;
      for (const Cell &cell : cells)
        if (lowest < 0 || cell.column < lowest)
          lowest = cell.column;
      for (const Cell &cell : cells) {
        appendNumber(pitched, cell.step);
        appendNumber(pitched, cell.column - lowest);
      }
      if (lowest >= 0)
        pattern.lowest = lowest - track.firstColumn;
    } else {
      for (const Cell &cell : cells) {
        appendNumber(fixed, cell.step);
        appendNumber(fixed, cell.column);
      }
      if (track.kind == TrackKind::drums) {
        pattern.drums = hashOf(fixed);
        pattern.drumsSound = !cells.empty();
      }
    }
  }
  appendNumber(fixed, 0xFFFF); // no cell has this step: what follows is pitched
  pattern.shape = hashOf(fixed + pitched);
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
    tokens.push_back({window[bar].shape, window[bar].lowest < 0 ? 0xFFFF : window[bar].lowest - lowest});
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
