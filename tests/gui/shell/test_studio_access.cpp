// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QMessageBox>
#include <QPushButton>

#include "tests/gui/shell/studio_window.h"
#include "tests/gui/views_of.h"
#include "tests/suite.h"
#include "ui/commands/command_palette.h"
#include "ui/commands/shortcut_sheet.h"
#include "ui/export/tail_dialog.h"
#include "ui/generate/recipe_dialog.h"
#include "ui/open/open_midi_dialog.h"
#include "ui/roll/velocity_dialog.h"
#include "ui/shell/recovery_dialog.h"
#include "ui/train/import_dialog.h"

using namespace loopwright;
using namespace loopwright::ui;

namespace {

/// What can be pressed, typed into, chosen from or gone to with the keyboard.
bool isInteractive(QAccessibleInterface &object) {
  const QAccessible::Role role = object.role();
  if (role == QAccessible::Window || role == QAccessible::Dialog || role == QAccessible::Client ||
      role == QAccessible::Grouping || role == QAccessible::Separator || role == QAccessible::Pane ||
      role == QAccessible::TreeItem || role == QAccessible::Cell) // what a table holds, which may be nothing
    return false;
  if (object.state().focusable)
    return true;
  auto *actions = object.actionInterface();
  return actions && !actions->actionNames().isEmpty() && role != QAccessible::StaticText;
}

/// The field inside a spin box or a combo box speaks with its owner's name.
bool speaksWithItsOwner(QAccessibleInterface &object) {
  for (QAccessibleInterface *above = object.parent(); above; above = above->parent())
    if (above->role() == QAccessible::SpinBox || above->role() == QAccessible::ComboBox)
      return !above->text(QAccessible::Name).isEmpty();
  return false;
}

struct Walk {
  int interactive = 0;
  QStringList nameless;

  void go(QAccessibleInterface *object, const QString &path) {
    if (!object || !object->isValid() || object->state().invisible)
      return;
    const QString here = path + '/' +
                         (object->object() ? QString::fromLatin1(object->object()->metaObject()->className()) + ' ' +
                                                 object->object()->objectName()
                                           : QStringLiteral("item of role %1").arg(object->role()));
    if (isInteractive(*object)) {
      ++interactive;
      if (object->text(QAccessible::Name).isEmpty() && !speaksWithItsOwner(*object))
        nameless << here;
    }
    for (int i = 0; i < object->childCount(); ++i)
      go(object->child(i), here);
  }
};

Walk walked(QObject &root) {
  QApplication::processEvents();
  Walk walk;
  walk.go(QAccessible::queryAccessibleInterface(&root), {});
  return walk;
}

} // namespace

/// The tree that a screen reader walks: nothing that can be used is without a name, in the window and in every dialog.
class TestStudioAccess : public QObject {
  Q_OBJECT

  static void verifyNamed(QWidget &widget, int atLeast) {
    widget.show();
    if (const QString folder = qEnvironmentVariable("LOOPWRIGHT_PICTURES"); !folder.isEmpty()) { // for the eye
      static int number = 0;
      QApplication::processEvents();
      widget.grab().save(
          QStringLiteral("%1/%2-%3.png").arg(folder).arg(++number).arg(widget.metaObject()->className()));
    }
    const Walk walk = walked(widget);
    QVERIFY2(walk.nameless.isEmpty(), qPrintable(walk.nameless.join('\n')));
    QVERIFY2(walk.interactive >= atLeast, qPrintable(QString::number(walk.interactive)));
  }

private Q_SLOTS:
  void thePlaces() {
    StudioWindow studio;
    for (int number = 0; number < 3; ++number)
      studio.addCandidate(starterLoops().at(number).content);
    studio.tray().play(1);
    for (const auto &[place, atLeast] : {std::pair("compose", 150), std::pair("train", 25)}) {
      studio->places().setCurrent(place);
      verifyNamed(*studio, atLeast);
    }
  }

  void theMenus() {
    StudioWindow studio;
    for (const QAction *action : studio->menuBar()->actions())
      verifyNamed(*action->menu(), 2);
  }

  void theSettings() {
    StudioWindow studio;
    SettingsDialog *settings = studio->showSettings();
    for (const auto page :
         {SettingsDialog::soundPage, SettingsDialog::drumsPage, SettingsDialog::lookPage, SettingsDialog::keysPage}) {
      settings->showPage(page);
      verifyNamed(*settings, 5);
    }
  }

  void theDialogs() {
    StudioWindow studio;
    CommandPalette palette(studio->catalog(), studio.window.get());
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    verifyNamed(palette, 2);
    ShortcutSheet sheet(studio->catalog(), studio.window.get());
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    verifyNamed(sheet, 3);
    GenerationRecipe recipe;
    recipe.bundle = "starter";
    RecipeDialog how(QStringLiteral("Loop"), recipe, studio.window.get());
    how.setAttribute(Qt::WA_DeleteOnClose, false);
    verifyNamed(how, 3);
    VelocityDialog velocity(3, 80, studio.window.get());
    verifyNamed(velocity, 4);
    TailDialog tail(studio.window.get());
    verifyNamed(tail, 3);
    ImportDialog import(QStringLiteral("/music"), studio.window.get());
    verifyNamed(import, 10);
    Project::Recovery lost;
    lost.name = QStringLiteral("Loop");
    RecoveryDialog recovery({lost, lost}, studio.window.get());
    recovery.setAttribute(Qt::WA_DeleteOnClose, false);
    verifyNamed(recovery, 3);
    OpenMidiDialog open(*midiFileOf(scoreOf(studio.document().content())), QStringLiteral("song.mid"),
                        studio.window.get());
    verifyNamed(open, 6);
  }

  void theQuestionBeforeLeaving() {
    StudioWindow studio;
    studio.document().rename(QStringLiteral("Rename"), QStringLiteral("Changed"));
    QTRY_VERIFY(studio->workspace().project()->modified());
    bool asked = false;
    whenAsked<QMessageBox>(*studio, [&](QMessageBox &question) {
      asked = true;
      const Walk walk = walked(question);
      question.reject();
      QVERIFY2(walk.nameless.isEmpty(), qPrintable(walk.nameless.join('\n')));
      QVERIFY(walk.interactive >= 3);
    });
    studio.command("file.new").trigger();
    QVERIFY(asked);
  }

  /// Every field, list, slider and button of the compose place can be reached with Tab, and Tab leaves the roll.
  void tabReachesEverything() {
    StudioWindow studio;
    studio.addCandidate(starterLoops().first().content);
    composeOf(*studio).setFocus();
    QWidget *first = QApplication::focusWidget();
    QVERIFY(first);
    QSet<QWidget *> reached;
    for (int i = 0; i < 200; ++i) {
      reached.insert(QApplication::focusWidget());
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
      if (QApplication::focusWidget() == first)
        break;
    }
    QCOMPARE(QApplication::focusWidget(), first);
    QStringList missed;
    for (QWidget *widget : studio->findChildren<QWidget *>())
      if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
          (widget->focusPolicy() & Qt::TabFocus) != 0 && !reached.contains(widget) &&
          !widget->inherits("QScrollArea") && widget->window() == studio.window.get())
        missed << QString::fromLatin1(widget->metaObject()->className()) + ' ' + widget->objectName() + ' ' +
                      widget->accessibleName();
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join('\n')));
  }
};

LOOPWRIGHT_TEST(TestStudioAccess, QApplication)
#include "test_studio_access.moc"
