// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/priority.h"

#include <algorithm>
#include <sys/resource.h>

namespace loopwright {

void lowerThreadPriority([[maybe_unused]] int priority) {
#ifdef __linux__
  // Here the number 0 is this thread and no other, unlike what POSIX says.
  ::setpriority(PRIO_PROCESS, 0, std::max(priority, ::getpriority(PRIO_PROCESS, 0)));
#endif
}

} // namespace loopwright
