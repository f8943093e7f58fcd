// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

#include "ui/menu_actions.h"

namespace loopwright::ui {

class CodeStrip;

/// The code strip's commands with their texts and keys, which work while the strip has the focus.
class CodeActions : public QObject {
  Q_OBJECT
public:
  explicit CodeActions(CodeStrip &strip);

  MenuActions menu() const { return m_menu; }
  /// For what is selected; whether something was copied, and from this loop.
  void follow(bool copied, bool fromHere);

private:
  QAction *add(const char *name, const QString &text, const QList<QKeySequence> &keys, void (CodeStrip::*run)());

  CodeStrip &m_strip;
  MenuActions m_menu;
  QAction *m_regenerate, *m_lock, *m_copy, *m_paste, *m_swap, *m_selectAll, *m_selectNone;
};

} // namespace loopwright::ui
