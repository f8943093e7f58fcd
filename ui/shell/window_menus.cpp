// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_menus.h"

#include <QSet>

namespace loopwright::ui {
namespace {

QString plain(QString text) { return text.remove('&'); }

} // namespace

QMenu *menuOf(QMenuBar &bar, const QString &title) {
  for (const QAction *action : bar.actions())
    if (action->menu() && plain(action->text()) == plain(title))
      return action->menu();
  return bar.addMenu(title);
}

void addToMenus(QMenuBar &bar, const QList<MenuActions> &menus) {
  for (const MenuActions &brought : menus) {
    QMenu *menu = menuOf(bar, brought.menu);
    if (!menu->isEmpty() && !brought.actions.isEmpty() && brought.actions.first())
      menu->addSeparator();
    for (QAction *action : brought.actions)
      if (action)
        menu->addAction(action);
      else
        menu->addSeparator();
  }
}

void giveMnemonics(QMenuBar &bar) {
  QSet<QChar> taken = {'L', 'O', 'R', 'I'}; // Alt with these edits notes
  for (QAction *action : bar.actions()) {
    QString text = plain(action->text());
    for (qsizetype i = 0; i < text.size(); ++i)
      if (const QChar letter = text[i].toUpper(); letter.isLetter() && !taken.contains(letter)) {
        taken.insert(letter);
        text.insert(i, '&');
        break;
      }
    action->setText(text);
  }
}

} // namespace loopwright::ui
