// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace loopwright {

/// Bits [rows, columns], packed: each row starts at a 64-bit word, column c is bit c % 64 of word c / 64.
/// Bits beyond the columns are always 0, so that words may be compared and counted.
class BitPlane {
public:
  BitPlane() = default;
  BitPlane(int rows, int columns);

  int rows() const { return m_rows; }
  int columns() const { return m_columns; }
  int wordsPerRow() const { return m_wordsPerRow; }

  bool at(int row, int column) const { return (*word(row, column) >> (column & 63) & 1U) != 0; }
  void set(int row, int column, bool value = true);
  std::uint64_t *row(int row) { return m_words.data() + index(row); }
  const std::uint64_t *row(int row) const { return m_words.data() + index(row); }
  std::vector<std::uint64_t> &words() { return m_words; }
  const std::vector<std::uint64_t> &words() const { return m_words; }

  /// The number of set bits; in rows [firstRow, endRow) and columns [firstColumn, endColumn).
  int count() const;
  int count(int firstRow, int endRow, int firstColumn, int endColumn) const;
  /// True if any bit of columns [firstColumn, endColumn) of the row is set.
  bool any(int row, int firstColumn, int endColumn) const { return count(row, row + 1, firstColumn, endColumn) > 0; }
  /// Calls visit(column) for every set bit of a row, in ascending order.
  template <class Visit>
  void forEachIn(int row, const Visit &visit) const {
    const std::uint64_t *words = m_words.data() + index(row);
    for (int word = 0; word < m_wordsPerRow; ++word)
      for (std::uint64_t bits = words[word]; bits != 0; bits &= bits - 1)
        visit(word * 64 + __builtin_ctzll(bits));
  }
  /// Rows [firstRow, endRow) as a plane of their own.
  BitPlane slice(int firstRow, int endRow) const;

  friend bool operator==(const BitPlane &a, const BitPlane &b) {
    return a.m_rows == b.m_rows && a.m_columns == b.m_columns && a.m_words == b.m_words;
  }
  friend bool operator!=(const BitPlane &a, const BitPlane &b) { return !(a == b); }

private:
  std::size_t index(int row) const { return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_wordsPerRow); }
  const std::uint64_t *word(int row, int column) const { return m_words.data() + index(row) + (column >> 6); }
  int m_rows = 0;
  int m_columns = 0;
  int m_wordsPerRow = 0;
  std::vector<std::uint64_t> m_words;
};

} // namespace loopwright
