// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_actions.h"

#include <QApplication>
#include <QMessageBox>

#include "ui/commands/command_palette.h"
#include "ui/commands/shortcut_sheet.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {

HelpActions::HelpActions(const QMenuBar &bar, QWidget *window) : QObject(window), m_window(window) {
  QAction *palette = add("help.commands", "search", tr("&Command Palette…"), {Qt::CTRL | Qt::Key_P});
  QAction *sheet = add("help.shortcuts", "keyboard", tr("&Keyboard Shortcuts"), {QKeySequence("?"), Qt::Key_F1});
  QAction *about = add("help.about", "info", tr("&About Loopwright"), {});
  connect(palette, &QAction::triggered, this, [this, &bar] { (new CommandPalette(catalogOf(bar), m_window))->open(); });
  connect(sheet, &QAction::triggered, this, [this, &bar] { (new ShortcutSheet(catalogOf(bar), m_window))->open(); });
  connect(about, &QAction::triggered, this, &HelpActions::showAbout);
}

QAction *HelpActions::add(const QString &name, const QString &icon, const QString &text,
                          const QList<QKeySequence> &keys) {
  auto *action = new QAction(Theme::instance().icon(icon), text, m_window);
  action->setObjectName(name);
  action->setShortcuts(keys);
  m_actions.append(action);
  return action;
}

void HelpActions::showAbout() {
  auto *about = new QMessageBox(m_window);
  about->setObjectName("about");
  about->setAttribute(Qt::WA_DeleteOnClose);
  about->setWindowTitle(tr("About Loopwright"));
  about->setIconPixmap(Theme::instance().icon("loopwright").pixmap(QSize(64, 64), m_window->devicePixelRatioF()));
  about->setText(tr("<b>Loopwright %1</b>").arg(QApplication::applicationVersion()));
  about->setInformativeText(tr("A studio for composing, training and evaluating symbolic music loops.\nFree software "
                               "under the GNU General Public License, version 3 or later."));
  about->open();
}

} // namespace loopwright::ui
