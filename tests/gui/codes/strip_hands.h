// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMouseEvent>
#include <QTest>

#include "tests/gui/views_of.h"
#include "tests/integration/session/window_hands.h"

namespace loopwright::examples {

/// Real mouse and key events for the code strip of a window.
class StripHands {
public:
  explicit StripHands(ui::MainWindow &window) : strip(*composeOf(window).codes()) {}

  void key(const char *sequence) {
    const auto combination = QKeySequence(QString::fromLatin1(sequence))[0];
    QTest::keyClick(&strip, combination.key(), combination.keyboardModifiers());
  }
  void click(const CodeCell &cell, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseClick(&strip, Qt::LeftButton, modifiers, at(cell).toPoint());
  }
  void press(const CodeCell &cell, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mousePress(&strip, Qt::LeftButton, modifiers, at(cell).toPoint());
  }
  void moveTo(const CodeCell &cell, Qt::KeyboardModifiers modifiers = {}) { // QTest's moves hold no button
    QMouseEvent move(QEvent::MouseMove, at(cell), strip.mapToGlobal(at(cell)), Qt::NoButton, Qt::LeftButton, modifiers);
    QApplication::sendEvent(&strip, &move);
  }
  void release(const CodeCell &cell, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseRelease(&strip, Qt::LeftButton, modifiers, at(cell).toPoint());
  }
  void drag(const CodeCell &from, const CodeCell &to, Qt::KeyboardModifiers modifiers = {}) {
    press(from, modifiers);
    moveTo({to.stream, (from.step + to.step) / 2}, modifiers);
    moveTo(to, modifiers);
    release(to, modifiers);
  }
  const CodedLoop &coded() const { return *strip.coder().coded(); }
  const LoopCodes &codes() const { return coded().codes; }
  bool ready() const { return strip.coder().isCurrent() && !strip.coder().isBusy(); }

  ui::CodeStrip &strip;

private:
  QPointF at(const CodeCell &cell) const { return strip.rectOf(cell).center(); }
};

} // namespace loopwright::examples
