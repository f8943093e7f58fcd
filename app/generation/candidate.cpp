// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/candidate.h"

#include <atomic>

namespace loopwright {

int newCandidateId() {
  static std::atomic<int> last{0};
  return ++last;
}

} // namespace loopwright
