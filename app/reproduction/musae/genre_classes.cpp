// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/genre_classes.h"

#include <algorithm>
#include <set>

namespace loopwright::reproduction {

int GenreClasses::classOf(const std::string &genre) const {
  const auto other = merged.find(genre);
  const std::string &name = other == merged.end() ? genre : other->second;
  const auto found = std::lower_bound(names.begin(), names.end(), name);
  return found == names.end() || *found != name ? -1 : static_cast<int>(found - names.begin());
}

PieceList GenreClasses::piecesOf(int number, const PieceList &wanted) const {
  PieceList pieces;
  for (const std::size_t i : wanted)
    if (ofPiece[i] == number)
      pieces.push_back(i);
  return pieces;
}

GenreClasses genreClasses(const Pieces &pieces, const std::map<std::string, std::string> &merged, std::size_t fewest) {
  GenreClasses classes;
  classes.merged = merged;
  std::map<std::string, std::set<int>> families;
  std::vector<std::set<std::string>> namesOfPiece(pieces.size());
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    for (const std::string &genre : pieces.genres(i)) {
      const auto other = merged.find(genre);
      namesOfPiece[i].insert(other == merged.end() ? genre : other->second);
    }
    if (namesOfPiece[i].size() == 1)
      families[*namesOfPiece[i].begin()].insert(pieces.family(i));
  }
  for (const auto &[name, known] : families)
    if (known.size() >= fewest) {
      classes.names.push_back(name);
      classes.families.push_back(known.size());
    }
  classes.ofPiece.assign(pieces.size(), -1);
  for (std::size_t i = 0; i < pieces.size(); ++i)
    if (namesOfPiece[i].size() == 1)
      classes.ofPiece[i] = classes.classOf(*namesOfPiece[i].begin());
  return classes;
}

} // namespace loopwright::reproduction
