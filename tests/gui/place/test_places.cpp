// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/place/example_place.h"
#include "tests/gui/shell/studio_window.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::ui;

/// The window with a place that nothing in ui/ knows of.
class TestPlaces : public QObject {
  Q_OBJECT

  std::unique_ptr<StudioWindow> m_studio;

  MainWindow &window() { return **m_studio; }
  ExamplePlace *example() { return qobject_cast<ExamplePlace *>(window().place("example")); }
  /// In the roll, Ctrl and a digit choose a grid.
  void focusTheBar() { window().places().findChild<QToolButton *>()->setFocus(Qt::TabFocusReason); }
  void showExample() {
    focusTheBar();
    m_studio->type("Ctrl+9");
    QTRY_VERIFY(example()->widget()->isVisible());
  }
  QStringList menuTitles() {
    QStringList titles;
    for (const QAction *action : window().menuBar()->actions())
      titles << action->text().remove('&');
    return titles;
  }

private Q_SLOTS:
  void init() { m_studio = std::make_unique<StudioWindow>(); }
  void cleanup() { m_studio.reset(); }

  void isFoundByItsId() {
    QVERIFY(example());
    QVERIFY(window().place("compose") && window().place("train"));
    QVERIFY(!window().place("nowhere"));
    QStringList ids;
    for (const QAction *place : window().places().places())
      ids << place->objectName();
    QCOMPARE(ids, QStringList({"place.compose", "place.train", "place.example"})); // as their keys are
  }

  void isShownByItsKey() {
    QVERIFY(window().place("compose")->widget()->isVisible());
    showExample();
    QVERIFY(!window().place("compose")->widget()->isVisible());
    QCOMPARE(window().places().current(), "example");
    QVERIFY(window().place("example")->widget()->hasFocus());
    m_studio->type("Ctrl+2"); // also from here
    QTRY_VERIFY(window().place("train")->widget()->isVisible());
    m_studio->type("Ctrl+1");
    QTRY_VERIFY(window().place("compose")->widget()->isVisible());
  }

  void isShownByItsButton() {
    for (auto *button : window().places().findChildren<QToolButton *>())
      if (button->text() == "Example")
        QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(example()->widget()->isVisible());
  }

  void isInTheMenuView() {
    const auto catalog = window().catalog();
    QVERIFY(std::any_of(catalog.begin(), catalog.end(), [](const CatalogEntry &entry) {
      return entry.action->objectName() == "place.example" && entry.menu == "View";
    }));
  }

  /// Its menu stands before Help, its command has a key in every place and says something in the notice bar.
  void bringsItsMenuAndItsNotice() {
    const QStringList titles = menuTitles();
    QCOMPARE(titles.mid(titles.size() - 3), QStringList({"Train", "Example", "Help"}));
    QCOMPARE(titles.count("Play"), 1);
    QVERIFY(window().notices().sentence("example").isEmpty());
    m_studio->type("Ctrl+Alt+S");
    QTRY_COMPARE(window().notices().sentence("example"), "This is an example.");
    QVERIFY(window().notices().isVisible());
  }

  void bringsItsButtonsToTheCorner() {
    const auto shown = [this] {
      QStringList names;
      for (const auto *button : window().menuBar()->findChildren<QToolButton *>())
        if (button->defaultAction() && button->isVisible())
          names << button->defaultAction()->objectName();
      return names;
    };
    QVERIFY(shown().contains("view.library") && !shown().contains("example.say"));
    showExample();
    QCOMPARE(shown(), QStringList({"example.say"}));
    m_studio->type("Ctrl+2"); // has none
    QTRY_COMPARE(shown(), QStringList());
    m_studio->type("Ctrl+1");
    QTRY_VERIFY(shown().contains("view.library"));
  }

  void opensAnotherPlaceById() {
    showExample();
    m_studio->command("example.back").trigger();
    QTRY_VERIFY(window().place("compose")->widget()->isVisible());
  }

  /// The library's list of files and "Generate with This Model" come here: who takes the file is shown.
  void takesItsFiles() {
    Q_EMIT composeOf(window()).library()->fileChosen("a.example");
    QCOMPARE(example()->taken, "a.example");
    QTRY_VERIFY(example()->widget()->isVisible());
    Q_EMIT composeOf(window()).library()->fileChosen(m_studio->file("missing.mid")); // nobody's: a MIDI file
    QTRY_VERIFY(window().notices().sentence("file").contains("missing.mid"));
    QCOMPARE(example()->taken, "a.example");
  }

  void followsTheSettings() {
    const int before = example()->followed;
    Q_EMIT window().showSettings()->look()->middleCOctaveChosen(4);
    QCOMPARE(example()->followed, before + 1);
  }

  void standsAgainAsItStood() {
    showExample();
    QTest::keyClicks(example()->widget(), "as it was");
    window().close();
    Settings again;
    MainWindow next(again, allPlaces());
    next.openProject(std::make_unique<Project>(starterProject()));
    next.finishStart();
    QCOMPARE(qobject_cast<QLineEdit *>(next.place("example")->widget())->text(), "as it was");
  }

  void noKeyMeansTwoThings() {
    for (const KeyClash &clash : keyClashes(window()))
      QFAIL(qPrintable(clash.key.toString() + ' ' + clash.one->objectName() + ' ' + clash.other->objectName()));
  }
};

LOOPWRIGHT_TEST(TestPlaces, QApplication)
#include "test_places.moc"
