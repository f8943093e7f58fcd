// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/result.h"

namespace loopwright::learning {

/// What new loops are asked to be, beside the filter.
struct Wishes {
  std::string genre;             ///< of the model's repertoire; empty: any
  std::optional<double> tempo;   ///< quarters a minute; none: any
  std::optional<double> density; ///< sounding cells a bar; none: any
  /// How much more of what is asked for than the model learned (classifier-free guidance, Ho and Salimans 2022):
  /// 1 as it learned, in [0, 10].
  double guidance = 1;
  /// Which codes repeat earlier ones is taken from a training loop.
  bool form = false;

  /// Whether genre, tempo or density is asked for.
  bool conditional() const { return !genre.empty() || tempo || density; }
};
bool operator==(const Wishes &a, const Wishes &b);
inline bool operator!=(const Wishes &a, const Wishes &b) { return !(a == b); }

/// Between which values nine of ten training loops lie.
struct UsualRange {
  double low = 0;
  double high = 0;
};

/// What a model can be asked for.
struct Repertoire {
  std::vector<std::string> genres;   ///< sorted; empty: knows none
  std::optional<UsualRange> tempo;   ///< none: knows no tempo
  std::optional<UsualRange> density; ///< none: knows no density
  bool form = false;                 ///< knows the forms of training loops
  Wishes standard;                   ///< what the model's card recommends: guidance and form

  /// An error that names the option for what the model does not know, or for a value that makes no sense.
  Status check(const Wishes &wishes) const;
};

} // namespace loopwright::learning
