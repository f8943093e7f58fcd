// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/corpus/bar_patterns.h"
#include "engine/corpus/window_set.h"

namespace loopwright {

/// What the families are made from: a song's distinct bars, the files that gave it, and the family that a label file
/// names for it.
struct FamilyMember {
  Sha256 song{};
  std::vector<int> files;         ///< by any number: songs that share a file are of one family
  std::vector<Hash128> bars;      ///< distinct, ascending: what familyBars returns
  std::vector<Hash128> drumParts; ///< distinct: the drums of its kept windows, unless silent
  std::string label;              ///< empty if no label file says
  std::int64_t windows = 0;       ///< its distinct kept windows, the weight in the split
};

/// Songs that must stay together, because one gives the other away.
struct Family {
  Sha256 id{}; ///< the smallest song id in it: content, not arrival
  bool labelled = false;
  std::vector<int> members; ///< indices, ascending
  std::int64_t windows = 0;
  Split split = Split::train;
};

struct FamilyOptions {
  double sharedBars = .2;      ///< this share of the smaller work's distinct bars makes two works relatives
  double sharedDrumParts = .1; ///< and so does this share of its distinct drum parts
  int commonplace = 100;       ///< a bar or part found in more works than this says nothing about kinship
};

/// The distinct bars by which a song is known: its groove, drums and bass together, whatever the key and whatever else
/// is played; bars in which a part of the groove is silent are left out.
std::vector<Hash128> familyBars(const std::vector<BarPattern> &patterns);

/// Families of songs. All songs of a file are one work; works go by label where there is one; elsewhere connected
/// clusters of works that share at least `sharedBars` of their distinct bars. Families that share
/// `sharedDrumParts` of two works' drum parts become one: without this up to 8% of held-out drum parts stood in
/// training, with it at most 1%. Ordered by id; each song is in exactly one.
std::vector<Family> findFamilies(const std::vector<FamilyMember> &songs, const FamilyOptions &options = {});

/// Assigns whole families to train, valid and test, near 80:10:10 by windows, in an order drawn from the seed and the
/// families' ids. A family too large for a held-out split goes to training; with three families or more no split is
/// empty.
void assignSplits(std::vector<Family> &families, std::uint64_t seed);

} // namespace loopwright
