// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractSlider>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QTimer>
#include <array>
#include <cstdlib>

#include "tests/gui/shell/studio_window.h"
#include "tests/gui/views_of.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::ui;

namespace {

constexpr std::array kNavigation = {Qt::Key_Home, Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown,
                                    Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down};

template <class... Kinds>
QList<QWidget *> fieldsOf(QWidget &window) {
  QList<QWidget *> fields;
  const auto add = [&fields](const auto &found) {
    for (auto *field : found)
      if (field->isVisible() && field->isEnabled() && field->focusPolicy() != Qt::NoFocus && !field->focusProxy())
        fields.append(field);
  };
  (add(window.findChildren<Kinds *>()), ...);
  return fields;
}

} // namespace

/// Keys that go through a field's values belong to the field that has the focus.
class TestStudioFields : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void keysOfFieldsAreNoShortcuts_data() {
    QTest::addColumn<QString>("place");
    QTest::newRow("compose") << "compose";
    QTest::newRow("train") << "train";
  }
  void keysOfFieldsAreNoShortcuts() {
    QFETCH(const QString, place);
    StudioWindow studio;
    studio->places().setCurrent(place);
    if (place == "train")
      studio.command("train.new").trigger();
    QTimer closer; // of what the last entry of a list may ask
    connect(&closer, &QTimer::timeout, this, [] {
      if (QWidget *asked = QApplication::activeModalWidget())
        asked->close();
    });
    closer.start(10);
    // A user may have given any key to any command.
    int reached = 0;
    for (const Qt::Key key : kNavigation)
      if (key != Qt::Key_Home) { // is "back to start"
        auto *shortcut = new QAction(studio.window.get());
        shortcut->setShortcut(key);
        connect(shortcut, &QAction::triggered, this, [&reached] { ++reached; });
        studio->addAction(shortcut);
      }
    const QList<QWidget *> fields =
        fieldsOf<QComboBox, QAbstractSpinBox, QLineEdit, QAbstractSlider, QAbstractItemView>(*studio);
    QVERIFY2(fields.size() >= 8, qPrintable(QString::number(fields.size())));
    for (QWidget *field : fields) {
      if (!field->isVisible() || !field->isEnabled()) // another field has seen to it
        continue;
      const std::string what = field->metaObject()->className() + std::string(" ") +
                               field->accessibleName().toStdString() + ' ' + field->objectName().toStdString();
      studio->transport().locate(4000);
      for (const Qt::Key key : kNavigation)
        for (const auto modifier : {Qt::NoModifier, Qt::ShiftModifier}) {
          QTRY_VERIFY(!QApplication::activeModalWidget());
          if (!studio->isActiveWindow()) // what was asked has closed
            studio->activateWindow();
          QTRY_VERIFY(studio->isActiveWindow());
          field->setFocus();
          QVERIFY2(field->hasFocus(), what.c_str());
          QTest::keyClick(field, key, modifier);
          QVERIFY2(reached == 0, what.c_str());
          QVERIFY2(std::abs(studio->transport().position() - 4000) <= 1, what.c_str()); // a tempo may round it
        }
      QVERIFY2(studio->transport().loopBars() == std::nullopt, what.c_str());
    }
    // The same keys outside of fields do reach the window: what was tested is the fields' doing.
    if (place == "compose") {
      composeOf(*studio).setFocus();
      studio.type("End");
      QCOMPARE(reached, 1);
      studio.type("Home");
      QCOMPARE(studio->transport().position(), Tick(0));
    }
  }

  /// In the swing, Home goes to where one types.
  void homeGoesThroughTheField() {
    StudioWindow studio;
    QSpinBox *swing = nullptr;
    for (auto *field : studio->findChildren<QSpinBox *>())
      if (field->accessibleName().startsWith(QStringLiteral("Swing")))
        swing = field;
    QVERIFY(swing);
    swing->setFocus();
    auto *line = swing->findChild<QLineEdit *>();
    line->setCursorPosition(2);
    QTest::keyClick(swing, Qt::Key_Home);
    QCOMPARE(line->cursorPosition(), 0);
  }
};

LOOPWRIGHT_TEST(TestStudioFields, QApplication)
#include "test_studio_fields.moc"
