// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "app/reproduction/musae/pieces.h"

namespace loopwright::reproduction {

/// The genres that an examination tells apart: some are merged, those of too few families left out.
struct GenreClasses {
  std::vector<std::string> names;    ///< sorted
  std::vector<std::size_t> families; ///< [names], of all splits
  std::vector<int> ofPiece;          ///< [pieces], -1: of none of them, or of several

  /// The place of a genre among the names, after merging; -1: it is not told apart.
  int classOf(const std::string &genre) const;
  /// The pieces of a class among those that are wanted.
  PieceList piecesOf(int number, const PieceList &wanted) const;

  std::map<std::string, std::string> merged;
};

/// `merged`: genres that count as another; `fewest`: families that a class needs.
GenreClasses genreClasses(const Pieces &pieces, const std::map<std::string, std::string> &merged, std::size_t fewest);

} // namespace loopwright::reproduction
