// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/roll_blob.h"

#include <algorithm>

#include "engine/corpus/deflate.h"

namespace loopwright {
namespace {

void appendRow(std::string &bytes, std::uint64_t word) {
  for (int shift = 0; shift < 64; shift += 8)
    bytes += static_cast<char>(word >> shift & 0xFF);
}

/// Both planes, each row as little-endian 64-bit words: what a song's id is made of.
std::string bytesOf(const Pianoroll &roll) {
  std::string bytes;
  bytes.reserve((roll.sounding.words().size() + roll.onset.words().size()) * 8);
  for (const BitPlane *plane : {&roll.sounding, &roll.onset})
    for (const std::uint64_t word : plane->words())
      appendRow(bytes, word);
  return bytes;
}

/// The onset plane as far as it is not where columns begin to sound, or the inverse: it undoes itself.
std::vector<std::uint64_t> withoutBeginnings(const BitPlane &sounding, const std::vector<std::uint64_t> &onsets) {
  std::vector<std::uint64_t> words = onsets;
  const auto width = static_cast<std::size_t>(sounding.wordsPerRow());
  for (std::size_t i = 0; i < words.size(); ++i)
    words[i] ^= sounding.words()[i] & ~(i < width ? 0 : sounding.words()[i - width]);
  return words;
}

void readPlanes(std::vector<std::uint64_t> &words, const unsigned char *bytes) {
  std::fill(words.begin(), words.end(), 0);
  for (int shift = 0; shift < 64; shift += 8)
    for (std::uint64_t &word : words)
      word |= static_cast<std::uint64_t>(*bytes++) << shift;
}

void readRows(std::vector<std::uint64_t> &words, const unsigned char *bytes) {
  for (std::uint64_t &word : words) {
    word = 0;
    for (int shift = 0; shift < 64; shift += 8)
      word |= static_cast<std::uint64_t>(*bytes++) << shift;
  }
}

bool insideColumns(const BitPlane &plane) {
  const int used = plane.columns() % 64;
  if (used == 0)
    return true;
  const std::uint64_t outside = ~std::uint64_t{0} << used;
  for (int row = 0; row < plane.rows(); ++row)
    if ((plane.row(row)[plane.wordsPerRow() - 1] & outside) != 0)
      return false;
  return true;
}

} // namespace

std::string packRoll(const Pianoroll &roll) { return deflated(bytesOf(roll)); }

Result<Pianoroll> unpackRoll(std::string_view blob, int steps, int columns, RollPacking packing,
                             const std::string &where) {
  const char *const advice = "import the music again";
  if (steps <= 0 || columns <= 0)
    return failure(ErrorKind::badInput, "a song's roll has no size", where, advice);
  const std::uint64_t words = static_cast<std::uint64_t>(steps) * ((static_cast<std::uint64_t>(columns) + 63) / 64);
  const std::uint64_t size = words * 16;
  if (size > blob.size() * kLargestExpansion)
    return failure(ErrorKind::badInput, "a song's roll is larger than its data can be", where, advice);
  const auto bytes = inflated(blob, static_cast<std::size_t>(size));
  if (!bytes || bytes->size() != size)
    return failure(ErrorKind::badInput, "a song's roll is damaged", where, advice);

  Pianoroll roll(steps, columns);
  const auto *start = reinterpret_cast<const unsigned char *>(bytes->data());
  const auto read = packing == RollPacking::rows ? readRows : readPlanes;
  read(roll.sounding.words(), start);
  read(roll.onset.words(), start + words * 8);
  if (packing == RollPacking::planes)
    roll.onset.words() = withoutBeginnings(roll.sounding, roll.onset.words());
  if (!insideColumns(roll.sounding))
    return failure(ErrorKind::badInput, "a song's roll has cells outside its layout", where, advice);
  for (std::size_t word = 0; word < roll.onset.words().size(); ++word)
    if ((roll.onset.words()[word] & ~roll.sounding.words()[word]) != 0)
      return failure(ErrorKind::badInput, "a song's roll has onsets where nothing sounds", where, advice);
  return roll;
}

Sha256 songId(const Pianoroll &roll, const PitchLayout &layout, Grid grid, const std::string &notes) {
  Sha256Hasher hasher;
  hasher.add(layout.name);
  hasher.add(grid == Grid::floor ? std::string_view("/floor/") : std::string_view("/nearest/"));
  hasher.add(static_cast<std::uint64_t>(roll.steps()));
  hasher.add(static_cast<std::uint64_t>(roll.columns()));
  hasher.add(bytesOf(roll));
  if (!notes.empty())
    hasher.add(notes);
  return hasher.finish();
}

} // namespace loopwright
