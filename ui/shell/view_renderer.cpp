// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_renderer.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QThread>
#include <functional>

#include "app/document/midi_import.h"
#include "ui/commands/command_palette.h"
#include "ui/commands/shortcut_sheet.h"
#include "ui/open/open_midi_dialog.h"
#include "ui/shell/recovery_dialog.h"

namespace loopwright::ui {
namespace {

/// Lets the window live until the condition holds, at most so long.
bool live(
    int milliseconds, const std::function<bool()> &until = [] { return false; }) {
  const QDeadlineTimer deadline(milliseconds);
  while (!until() && !deadline.hasExpired()) {
    QApplication::processEvents(QEventLoop::AllEvents, 10);
    QThread::msleep(2);
  }
  return until();
}

class Pictures {
public:
  explicit Pictures(QString folder) : m_folder(std::move(folder)) { QDir().mkpath(m_folder); }

  void take(const QString &name, QWidget &widget) {
    live(120);
    if (widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(++m_taken, 2, 10, QChar('0')).arg(name)))
      ++m_written;
  }
  int written() const { return m_written; }

private:
  QString m_folder;
  int m_taken = 0;
  int m_written = 0;
};

template <class Dialog>
Dialog *shown(MainWindow &window) {
  live(50);
  return window.findChild<Dialog *>();
}

void trigger(const MainWindow &window, const QString &name) {
  for (const CatalogEntry &entry : window.catalog())
    if (entry.action->objectName() == name)
      return entry.action->trigger();
}

void renderCompose(MainWindow &window, Pictures &pictures) {
  pictures.take("first-run", window);
  window.notices().clear("welcome");
  GeneratePanel *panel = window.compose().generate();
  CandidateTray *tray = window.compose().tray();
  panel->generate();
  if (live(20000, [tray] { return tray->candidates().size() >= 8; })) {
    tray->play(2);
    live(600);
    pictures.take("candidate-plays", window);
    tray->accept();
    pictures.take("candidate-accepted", window);
    window.transport().stop();
  }
  window.compose().roll()->setSelection({window.workspace().document()->content().tracks.first().notes.first().id});
  const QSize size = window.size();
  window.resize(window.minimumSize());
  pictures.take("smallest", window);
  window.resize(size);
  for (QAction *fold : window.compose().foldActions())
    fold->setChecked(false);
  pictures.take("folded", window);
  for (QAction *fold : window.compose().foldActions())
    fold->setChecked(true);
}

void renderMenus(MainWindow &window, Pictures &pictures) {
  for (const QAction *action : window.menuBar()->actions()) {
    QMenu *menu = action->menu();
    menu->popup(window.mapToGlobal(QPoint(80, 30)));
    pictures.take("menu-" + action->text().remove('&').toLower(), *menu);
    menu->hide();
  }
}

void renderDialogs(MainWindow &window, Pictures &pictures) {
  trigger(window, "help.commands");
  if (auto *palette = shown<CommandPalette>(window)) {
    pictures.take("commands", *palette);
    palette->findChild<QLineEdit *>()->setText("quant");
    pictures.take("commands-quant", *palette);
    palette->close();
  }
  trigger(window, "help.shortcuts");
  if (auto *sheet = shown<ShortcutSheet>(window)) {
    pictures.take("shortcuts", *sheet);
    sheet->close();
  }
  SettingsDialog *settings = window.showSettings();
  for (const auto &[page, name] :
       {std::pair(SettingsDialog::soundPage, "sound"), std::pair(SettingsDialog::lookPage, "look"),
        std::pair(SettingsDialog::keysPage, "keys")}) {
    settings->showPage(page);
    pictures.take(QStringLiteral("settings-") + name, *settings);
  }
  settings->close();
  trigger(window, "help.about");
  if (auto *about = shown<QMessageBox>(window)) {
    pictures.take("about", *about);
    about->close();
  }
  if (auto song = midiFileOf(scoreOf(window.workspace().document()->content()))) {
    OpenMidiDialog chooser(std::move(*song), window.workspace().document()->name(), &window);
    chooser.show();
    pictures.take("open-midi", chooser);
    chooser.close();
  }
  Project::Recovery lost;
  lost.name = window.workspace().document()->name();
  lost.saved = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
  RecoveryDialog recovery({lost, lost}, &window);
  recovery.setAttribute(Qt::WA_DeleteOnClose, false);
  recovery.show();
  pictures.take("recovery", recovery);
  recovery.close();
}

} // namespace

int renderViews(MainWindow &window, const QString &folder) {
  Pictures pictures(folder);
  renderCompose(window, pictures);
  window.places().setCurrent(1);
  pictures.take("train", window);
  window.places().setCurrent(0);
  renderMenus(window, pictures);
  renderDialogs(window, pictures);
  window.notices().show("sound", {NoticeBar::Kind::problem,
                                  QStringLiteral("JACK: the server does not run; start it or choose another driver"),
                                  QStringLiteral("Sound settings…"), [] {}});
  window.transport().play();
  live(900);
  pictures.take("notice", window);
  window.transport().stop();
  return pictures.written();
}

} // namespace loopwright::ui
