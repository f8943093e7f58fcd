// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace loopwright {

/// A request to stop, shared between the one who asks and the work that polls it (per batch, file, iteration).
/// Copies share the same flag. All members may be called from any thread; request() also from a signal handler.
class CancellationToken {
public:
  CancellationToken();
  void request() const noexcept { m_requested->store(true, std::memory_order_relaxed); }
  bool requested() const noexcept { return m_requested->load(std::memory_order_relaxed); }

private:
  std::shared_ptr<std::atomic<bool>> m_requested;
};

} // namespace loopwright
