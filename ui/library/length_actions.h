// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QPointer>

#include "app/document/loop_document.h"
#include "ui/menu_actions.h"

namespace loopwright::ui {

/// How long the loop is: 4, 8 or 16 bars, in the menu Loop.
class LengthActions : public QObject {
  Q_OBJECT
public:
  explicit LengthActions(QWidget *window);
  void setDocument(LoopDocument *document);
  MenuActions menu() const;

private:
  void choose(int bars);
  void show();
  QPointer<LoopDocument> m_document;
  QActionGroup m_lengths;
};

} // namespace loopwright::ui
