// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <new>

#include "engine/base/result.h"
#include "engine/learning/torch_pch.h"

namespace loopwright::learning {

/// Runs `work`, which returns a Result<T>; what torch throws becomes an error. Every call that programs make into the
/// module goes through it, where the call is defined.
template <class T, class Work>
Result<T> guarded(const Work &work) {
  try {
    return work();
  } catch (const std::bad_alloc &) {
    return failure(ErrorKind::resource, "there is not enough memory", "", "use smaller batches or fewer loops");
  } catch (const c10::Error &problem) {
    return failure(ErrorKind::resource, std::string("torch failed: ") + problem.what_without_backtrace());
  } catch (const std::exception &problem) {
    return failure(ErrorKind::resource, std::string("computing failed: ") + problem.what());
  }
}

} // namespace loopwright::learning
