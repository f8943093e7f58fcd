// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "ui/roll/gestures/gesture.h"
#include "ui/roll/hit_test.h"

namespace loopwright::ui {

/// A drag that changes notes: each move gives what the document would become, the release makes it one undo step.
class NoteDrag : public Gesture {
  Q_DECLARE_TR_FUNCTIONS(NoteDrag)
public:
  NoteDrag(RollView &view, const Pointer &press);
  void move(const Pointer &pointer) override;
  void release(const Pointer &pointer) override;
  void cancel() override;

protected:
  /// What the document becomes with the mouse there.
  virtual LoopContent next(const Pointer &pointer) = 0;
  virtual QString step() const = 0; ///< the undo step's name
  /// A press and release in one place.
  virtual void click(const Pointer &) {}
  /// After the step: what is selected now.
  virtual void finish() {}
  /// False: already the press changes something.
  virtual bool needsDistance() const { return true; }

  Tick tickAt(const Pointer &pointer) const { return m_view.geometry().tickAt(pointer.position.x()); }
  static QString counted(const QString &one, const QString &many, std::size_t count) {
    return count == 1 ? one : many.arg(count);
  }

  RollView &m_view;
  const LoopContent m_base; ///< before the drag
  const NoteSet m_selectionBefore;
  const Pointer m_press;
  bool m_dragged = false;
};

} // namespace loopwright::ui
