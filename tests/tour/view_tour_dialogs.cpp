// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

#include "app/document/loop_edits.h"
#include "app/document/midi_import.h"
#include "tests/tour/view_tour_parts.h"
#include "ui/commands/command_palette.h"
#include "ui/commands/shortcut_sheet.h"
#include "ui/export/tail_dialog.h"
#include "ui/generate/recipe_dialog.h"
#include "ui/open/open_midi_dialog.h"
#include "ui/roll/velocity_dialog.h"
#include "ui/shell/recovery_dialog.h"
#include "ui/train/import_dialog.h"

namespace loopwright::ui::tour {
namespace {

template <class Dialog>
Dialog *shown(MainWindow &window) {
  live(50);
  return window.findChild<Dialog *>();
}

void menus(MainWindow &window, const ViewVisitor &visit) {
  for (const QAction *action : window.menuBar()->actions()) {
    QMenu *menu = action->menu();
    menu->popup(window.mapToGlobal(QPoint(80, 30)));
    visit("menu-" + action->text().remove('&').toLower(), *menu);
    menu->hide();
  }
}

void commands(MainWindow &window, const ViewVisitor &visit) {
  trigger(window, "help.commands");
  if (auto *palette = shown<CommandPalette>(window)) {
    visit("commands", *palette);
    auto *field = palette->findChild<QLineEdit *>();
    field->setText("quant");
    visit("commands-quant", *palette);
    field->setText("xyzzy");
    visit("commands-none", *palette);
    palette->close();
  }
  trigger(window, "help.shortcuts");
  if (auto *sheet = shown<ShortcutSheet>(window)) {
    visit("shortcuts", *sheet);
    sheet->close();
  }
}

void settings(MainWindow &window, const ViewVisitor &visit) {
  SettingsDialog *settings = window.showSettings();
  for (const auto &[page, name] :
       {std::pair(SettingsDialog::soundPage, "sound"), std::pair(SettingsDialog::drumsPage, "drums"),
        std::pair(SettingsDialog::lookPage, "look"), std::pair(SettingsDialog::keysPage, "keys")}) {
    settings->showPage(page);
    visit(QStringLiteral("settings-") + name, *settings);
  }
  settings->close();
  trigger(window, "help.about");
  if (auto *about = shown<QMessageBox>(window)) {
    visit("about", *about);
    about->close();
  }
}

void openMidi(MainWindow &window, const ViewVisitor &visit) {
  const LoopContent loop = window.workspace().document()->content();
  for (const auto &[name, content] : {std::pair("open-midi", loop), std::pair("open-midi-song", withBars(loop, 16))})
    if (auto song = midiFileOf(scoreOf(content))) {
      OpenMidiDialog chooser(std::move(*song), window.workspace().document()->name(), &window);
      chooser.show();
      visit(name, chooser);
      chooser.close();
    }
}

void forms(MainWindow &window, const ViewVisitor &visit) {
  GenerationRecipe recipe;
  recipe.bundle = "starter";
  recipe.bundleHash = "3f7a94c1be0528d64a9e";
  recipe.seed = 4711;
  recipe.filter = {0.9, 40, 0.89};
  recipe.microsecondsPerQuarter = 500000;
  recipe.program = "1.0.0";
  recipe.torch = "1.13.0";
  RecipeDialog made(window.workspace().document()->name(), recipe, &window);
  RecipeDialog drawn(window.workspace().document()->name(), std::nullopt, &window);
  VelocityDialog velocity(12, 80, &window);
  TailDialog tail(&window);
  ImportDialog import(QStringLiteral("/home/you/music/midi"), &window);
  const std::pair<const char *, QDialog *> all[] = {{"recipe", &made},
                                                    {"recipe-none", &drawn},
                                                    {"velocity", &velocity},
                                                    {"export-sound", &tail},
                                                    {"import", &import}};
  for (const auto &[name, dialog] : all) {
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    visit(QLatin1String(name), *dialog);
    dialog->close();
  }
}

void recovery(MainWindow &window, const ViewVisitor &visit) {
  Project::Recovery lost;
  lost.name = window.workspace().document()->name();
  lost.saved = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
  Project::Recovery saved = lost;
  saved.file = "/home/you/music/Evening.lwp";
  RecoveryDialog dialog({lost, saved}, &window);
  dialog.setAttribute(Qt::WA_DeleteOnClose, false);
  dialog.show();
  visit("recovery", dialog);
  auto *buttons = dialog.findChild<QDialogButtonBox *>();
  for (QAbstractButton *button : buttons->buttons())
    if (buttons->buttonRole(button) == QDialogButtonBox::DestructiveRole)
      answering("recovery-throw-away", visit, [&] { button->click(); });
  dialog.close();
}

} // namespace

void dialogs(MainWindow &window, const ViewVisitor &visit) {
  menus(window, visit);
  commands(window, visit);
  settings(window, visit);
  openMidi(window, visit);
  forms(window, visit);
  recovery(window, visit);
  if (window.workspace().project()->modified())
    answering("save-question", visit, [&] { trigger(window, "file.new"); });
  using Kind = NoticeBar::Kind;
  const QString problem = QStringLiteral("JACK: the server does not run; start it or choose another driver");
  window.notices().show("sound", {Kind::problem, problem, QStringLiteral("Sound settings…"), [] {}});
  window.notices().show("removed",
                        {Kind::hint, QStringLiteral("“Starter 3” was removed."), QStringLiteral("Undo"), [] {}});
  visit("notices", window);
  window.notices().clear("sound");
  window.notices().clear("removed");
}

} // namespace loopwright::ui::tour
