// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/loop_document.h"

namespace loopwright {

/// A loop as it was when a model was asked about it: what an answer is held against when it comes. A plain value.
class AskedLoop {
public:
  explicit AskedLoop(const LoopDocument &document)
      : m_id(document.id()), m_content(document.content()), m_steps(document.steps()) {}

  LoopId id() const { return m_id; }
  const LoopContent &content() const { return m_content; }
  /// Whether new notes can take their place in it: it has the same bars, meter and tracks, and what was there has not
  /// been undone.
  bool takesNotes(const LoopDocument &now) const;
  /// Whether it says what it said, for answers that stand for all of it.
  bool isSame(const LoopDocument &now) const { return now.content() == m_content; }

private:
  LoopId m_id;
  LoopContent m_content;
  int m_steps;
};

} // namespace loopwright
