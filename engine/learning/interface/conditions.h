// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/result.h"

namespace loopwright::learning {

/// A genre among those that music is asked to be of.
struct GenreShare {
  std::string genre;
  double share = 1; ///< its weight beside the others', in [1e-6, 1e6]
};
inline bool operator==(const GenreShare &a, const GenreShare &b) { return a.genre == b.genre && a.share == b.share; }

/// What new loops are asked to be, beside the filter.
struct Conditions {
  std::vector<GenreShare> genres; ///< of the model's knownConditions; empty: any; several: between them
  std::optional<double> tempo;    ///< quarters a minute; none: any
  std::optional<double> density;  ///< sounding cells a bar; none: any
  /// How much more of what is asked for than the model learned (classifier-free guidance, Ho and Salimans 2022):
  /// 1 as it learned, in [0, 10].
  double guidance = 1;
  /// Which codes repeat earlier ones is taken from a training loop.
  bool form = false;

  /// Whether genre, tempo or density is asked for.
  bool conditional() const { return !genres.empty() || tempo || density; }
};
bool operator==(const Conditions &a, const Conditions &b);
inline bool operator!=(const Conditions &a, const Conditions &b) { return !(a == b); }

/// Between which values nine of ten training loops lie.
struct UsualRange {
  double low = 0;
  double high = 0;
};

/// What a model can be asked for.
struct KnownConditions {
  std::vector<std::string> genres;   ///< sorted; empty: knows none
  bool blends = false;               ///< can be asked for several genres at once
  std::optional<UsualRange> tempo;   ///< none: knows no tempo
  std::optional<UsualRange> density; ///< none: knows no density
  bool form = false;                 ///< knows the forms of training loops
  Conditions standard;               ///< what the model's card recommends: guidance and form

  /// An error that names the option for what the model does not know, or for a value that makes no sense.
  Status check(const Conditions &conditions) const;
  /// Reads "rock" or "rock:0.7,jazz:0.3"; a genre may hold commas and colons itself. Errors: a genre that is not known
  /// or stands twice, a share that is none.
  Result<std::vector<GenreShare>> sharesOf(const std::string &text) const;
};

} // namespace loopwright::learning
