// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/bit_plane.h"

#include <cassert>

#include "engine/base/bits.h"

namespace loopwright {
namespace {

/// Ones in bits [first, end) of word number `word` of a row.
std::uint64_t maskOf(int word, int first, int end) {
  const int low = first - word * 64;
  const int high = end - word * 64;
  if (high <= 0 || low >= 64)
    return 0;
  std::uint64_t mask = ~std::uint64_t{0};
  if (low > 0)
    mask &= ~std::uint64_t{0} << low;
  if (high < 64)
    mask &= ~(~std::uint64_t{0} << high);
  return mask;
}

} // namespace

BitPlane::BitPlane(int rows, int columns)
    : m_rows(rows), m_columns(columns), m_wordsPerRow((columns + 63) / 64),
      m_words(static_cast<std::size_t>(rows) * static_cast<std::size_t>((columns + 63) / 64), 0) {
  assert(rows >= 0 && columns >= 0);
}

void BitPlane::set(int row, int column, bool value) {
  assert(row >= 0 && row < m_rows && column >= 0 && column < m_columns);
  std::uint64_t &word = m_words[index(row) + static_cast<std::size_t>(column >> 6)];
  const std::uint64_t bit = std::uint64_t{1} << (column & 63);
  word = value ? word | bit : word & ~bit;
}

int BitPlane::count() const {
  int total = 0;
  for (const std::uint64_t word : m_words)
    total += bitsSet(word);
  return total;
}

int BitPlane::count(int firstRow, int endRow, int firstColumn, int endColumn) const {
  assert(firstRow >= 0 && endRow <= m_rows && firstColumn >= 0 && endColumn <= m_columns);
  int total = 0;
  if (firstColumn >= endColumn)
    return total;
  for (int word = firstColumn / 64; word * 64 < endColumn; ++word) {
    const std::uint64_t mask = maskOf(word, firstColumn, endColumn);
    for (int r = firstRow; r < endRow; ++r)
      total += bitsSet(row(r)[word] & mask);
  }
  return total;
}

BitPlane BitPlane::slice(int firstRow, int endRow) const {
  assert(firstRow >= 0 && firstRow <= endRow && endRow <= m_rows);
  BitPlane part(endRow - firstRow, m_columns);
  part.m_words.assign(m_words.begin() + static_cast<std::ptrdiff_t>(index(firstRow)),
                      m_words.begin() + static_cast<std::ptrdiff_t>(index(endRow)));
  return part;
}

} // namespace loopwright
