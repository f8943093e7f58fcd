// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/base/result.h"

namespace loopwright {

/// One sequence of codes a latent track, all of the same length.
struct CodeStream {
  std::string name;              ///< "drums"
  int codes = 0;                 ///< size of its codebook
  int length = 0;                ///< latent steps a loop
  std::vector<int> columns = {}; ///< of the roll that it tells
};

/// The codes of one loop: [stream][latent step].
using LoopCodes = std::vector<std::vector<int>>;

/// An error where a loop has other streams or lengths than these or a code outside its codebook; it names the loop.
Status checkCodes(const std::vector<LoopCodes> &loops, const std::vector<CodeStream> &streams);

} // namespace loopwright
