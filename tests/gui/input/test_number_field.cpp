// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "tests/suite.h"
#include "ui/input/number_field.h"

using namespace loopwright::ui;

namespace {

/// Counts the keys that a field leaves to the window around it.
struct Window : QWidget {
  void keyPressEvent(QKeyEvent *event) override { keys.append(event->key()); }
  QList<int> keys;
};

} // namespace

class TestNumberField : public QObject {
  Q_OBJECT

  Window *m_window = nullptr;
  NumberField *m_tempo = nullptr;       ///< 20 to 400, one digit of fraction, 120
  WholeNumberField *m_number = nullptr; ///< 1 to 5000, with a suffix, 8

  template <class Field>
  void type(Field &field, const QString &text) {
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, text);
  }

private Q_SLOTS:
  void init() {
    QLocale::setDefault(QLocale::c());
    m_window = new Window;
    auto *layout = new QVBoxLayout(m_window);
    layout->addWidget(m_tempo = new NumberField);
    layout->addWidget(m_number = new WholeNumberField);
    m_tempo->setRange(20, 400);
    m_tempo->setDecimals(1);
    m_tempo->setKeyboardTracking(false);
    m_tempo->setValue(120);
    m_number->setRange(1, 5000);
    m_number->setSuffix(QStringLiteral(" %"));
    m_number->setValue(8);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
  }
  void cleanup() { delete m_window; }

  void whatIsTypedCounts_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    for (const char *locale : {"en_US", "de_DE", "fr_FR", "de_CH", "ar_EG"}) {
      const auto row = [locale](const char *typed, double value) {
        QTest::addRow("%s in %s", typed, locale) << locale << typed << value;
      };
      row("132.5", 132.5);
      row("132,5", 132.5);
      row("98,55", 98.6); // rounded, as the field shows it
      row("98.55", 98.6);
      row("90", 90);
      row(" 90 ", 90);
      row("+90", 90);
      row("90.", 90);
      row(",5", 20); // the nearest in range
      row("0", 20);
      row("-90", 20);
      row("1000", 400);
      row("1.234,5", 400);
      row("..", 120); // no number: as it was
      row("-", 120);
      row("", 120);
    }
  }
  void whatIsTypedCounts() {
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(double, value);
    m_tempo->setLocale(QLocale(locale));
    type(*m_tempo, typed);
    if (typed.isEmpty())
      QTest::keyClick(m_tempo, Qt::Key_Delete);
    QTest::keyClick(m_tempo, Qt::Key_Return);
    QCOMPARE(m_tempo->value(), value);
    QCOMPARE(m_tempo->text(), QLocale(locale).toString(value, 'f', 1));
  }

  void wholeNumbers_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("value");
    QTest::newRow("whole") << "40" << 40;
    QTest::newRow("a fraction is rounded") << "12,6" << 13;
    QTest::newRow("grouped") << "1,234,0" << 5000;
    QTest::newRow("too large") << "99999" << 5000;
    QTest::newRow("too small") << "0" << 1;
    QTest::newRow("with the suffix") << "40 %" << 40;
    QTest::newRow("without its space") << "40%" << 40;
  }
  void wholeNumbers() {
    QFETCH(QString, typed);
    QFETCH(int, value);
    type(*m_number, typed);
    QTest::keyClick(m_number, Qt::Key_Tab);
    QCOMPARE(m_number->value(), value);
    QCOMPARE(m_number->text(), QStringLiteral("%1 %").arg(value));
  }

  /// The digits stay in the field as long as one types.
  void nothingIsDroppedWhileTyping() {
    type(*m_tempo, QStringLiteral("1234,567"));
    QCOMPARE(m_tempo->text(), QStringLiteral("1234,567"));
    QTest::keyClicks(m_tempo, QStringLiteral("ab")); // no part of any number
    QCOMPARE(m_tempo->text(), QStringLiteral("1234,567"));
  }

  void spaceReturnAndEscapeGoOn() {
    QSignalSpy played(new QShortcut(Qt::Key_Space, m_window), &QShortcut::activated);
    type(*m_tempo, QStringLiteral("90"));
    QTest::keyClick(m_tempo, Qt::Key_Space);
    QCOMPARE(played.size(), 1);
    QCOMPARE(m_tempo->value(), 90.0); // what plays is what the field shows
    QTest::keyClick(m_tempo, Qt::Key_Return);
    QCOMPARE(m_window->keys, QList<int>({Qt::Key_Return}));
    type(*m_tempo, QStringLiteral("100"));
    QTest::keyClick(m_tempo, Qt::Key_Escape);
    QCOMPARE(m_window->keys, QList<int>({Qt::Key_Return, Qt::Key_Escape}));
    QCOMPARE(m_tempo->value(), 90.0);
    QCOMPARE(m_tempo->text(), QStringLiteral("90.0"));
    type(*m_number, QStringLiteral("40")); // counts while it is typed
    QCOMPARE(m_number->value(), 40);
    QTest::keyClick(m_number, Qt::Key_Escape);
    QCOMPARE(m_number->value(), 8);
  }

  void theSpecialValueIsKept() {
    m_number->setSuffix({});
    m_number->setSpecialValueText(QStringLiteral("all"));
    m_number->setValue(1);
    m_number->setFocus();
    QTest::keyClick(m_number, Qt::Key_Return);
    QCOMPARE(m_number->value(), 1);
    QCOMPARE(m_number->text(), QStringLiteral("all"));
    type(*m_number, QStringLiteral("7"));
    QCOMPARE(m_number->value(), 7);
  }

  void theWheelTurnsOnlyTheFieldInUse() {
    const auto turn = [this] {
      QWheelEvent wheel(QPointF(5, 5), m_number->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                        Qt::NoScrollPhase, false);
      QApplication::sendEvent(m_number, &wheel);
    };
    m_tempo->setFocus();
    turn();
    QCOMPARE(m_number->value(), 8);
    m_number->setFocus();
    turn();
    QCOMPARE(m_number->value(), 9);
  }
};

LOOPWRIGHT_TEST(TestNumberField, QApplication)
#include "test_number_field.moc"
