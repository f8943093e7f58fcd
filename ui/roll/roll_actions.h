// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QWidget>

#include "ui/menu_actions.h"
#include "ui/roll/key_menu.h"
#include "ui/roll/roll_view.h"

namespace loopwright::ui {

/// The roll's commands as actions, with their texts and keys. Letters, digits and arrows work while the widget or one
/// of its children has the focus.
class RollActions : public QObject {
  Q_OBJECT
public:
  RollActions(RollView &view, QWidget &widget);

  /// "Edit", "Notes", "Tools", "View", "Generate".
  QList<MenuActions> menus() const { return m_menus; }
  KeyMenu *keyMenu() const { return m_keyMenu; }
  QAction *action(const char *name) const; ///< by the last part of its objectName
  /// For a right click: what can be done with notes.
  QList<QAction *> contextActions() const;

Q_SIGNALS:
  void escaped();                     ///< Esc
  void told(const QString &sentence); ///< what the user must know of a command
  void menuRequested();
  void velocityRequested(); ///< how it is to change must be asked
  void regenerateRequested();

private:
  struct Spec {
    const char *name;
    QString text;
    QList<QKeySequence> keys;
  };
  template <typename Run>
  QAction *add(const Spec &spec, Run run);
  template <typename Field>
  QAction *addToggle(const Spec &spec, Field RollOptions::*field);
  QAction *addTool(const Spec &spec, Tool tool);
  QAction *addGrid(const Spec &spec, GridValue grid);
  void makeEdit();
  void makeNotes();
  void makeTools();
  void makeView();
  void makeGenerate();
  void makeMix();
  void follow();     ///< the view's options in the checked states
  void followUndo(); ///< the document's undo stack in Undo and Redo

  RollView &m_view;
  QWidget &m_widget;
  QList<MenuActions> m_menus;
  KeyMenu *m_keyMenu;
  QActionGroup m_tools;
  QActionGroup m_grids;
  QList<QMetaObject::Connection> m_undoConnections;
};

} // namespace loopwright::ui
