// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

#include "app/generation/generator.h"

namespace loopwright::examples {

/// Keeps the generator busy with a work item of its own: what is asked for meanwhile is answered after letGo().
class HeldLane {
public:
  explicit HeldLane(Generator &generator) : m_generator(generator) {
    generator.ask({}, [gate = m_gate.get_future().share()](const auto &) -> std::function<void()> {
      gate.wait();
      return [] {};
    });
  }
  ~HeldLane() { letGo(); }
  HeldLane(const HeldLane &) = delete;
  HeldLane &operator=(const HeldLane &) = delete;

  void letGo() {
    if (!std::exchange(m_isOpen, true))
      m_gate.set_value();
  }
  /// Lets go and calls `done` when all that was asked for by now is answered.
  void letGo(std::function<void()> done) {
    m_generator.ask({}, [done = std::move(done)](const auto &) { return done; });
    letGo();
  }

private:
  Generator &m_generator;
  std::promise<void> m_gate;
  bool m_isOpen = false;
};

} // namespace loopwright::examples
