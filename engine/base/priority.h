// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopwright {

/// Who gets the processor first where several want it: as "nice" counts, from 0, the window's own, to 19.
namespace priority {
constexpr int kAwaited = 5;     ///< work that the user waits for beside the window
constexpr int kBackground = 10; ///< work that goes on while the user does something else
} // namespace priority

/// The calling thread has this priority from now on, if it has no lower one yet, and so have the threads that it
/// starts. Where a system has priorities of whole processes only, nothing changes.
void lowerThreadPriority(int priority);

} // namespace loopwright
