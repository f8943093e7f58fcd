// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QTest>

#include "tests/suite.h"
#include "ui/access/painted_list.h"

using namespace loopwright::ui;

namespace {

/// A row of words, 20 px each, that it would paint itself, and a button behind them.
class Words : public QWidget {
  Q_OBJECT
public:
  Words() : button(QStringLiteral("Button"), this) {
    setAccessibleName(QStringLiteral("Words"));
    setFocusPolicy(Qt::StrongFocus);
    resize(200, 40);
    button.setGeometry(150, 0, 50, 40);
  }
  std::vector<std::pair<int, QString>> words = {{7, "do"}, {3, "re"}, {9, "mi"}}; ///< by key, in their order
  int cursor = 3;
  int selected = 9;
  QPushButton button;
};

class AccessibleWords : public PaintedList {
public:
  explicit AccessibleWords(Words *words) : PaintedList(words) {}
  bool holds(Key key) const override { return indexOf(key) >= 0; }
  QString nameOf(Key key) const override { return at(indexOf(key)).second; }
  QRectF rectOf(Key key) const override { return QRectF(20 * indexOf(key), 5, 20, 30); }
  bool isSelected(Key key) const override { return shown().selected == key; }

protected:
  int itemCount() const override { return int(shown().words.size()); }
  Key keyAt(int index) const override { return at(index).first; }
  int indexOf(Key key) const override {
    for (int i = 0; i < itemCount(); ++i)
      if (at(i).first == key)
        return i;
    return -1;
  }
  std::optional<Key> keyAt(const QPointF &px) const override {
    const int index = int(px.x()) / 20;
    return index < itemCount() ? std::optional(keyAt(index)) : std::nullopt;
  }
  std::optional<Key> cursor() const override { return shown().cursor; }

private:
  Words &shown() const { return *static_cast<Words *>(widget()); }
  const std::pair<int, QString> &at(int index) const { return shown().words[std::size_t(index)]; }
};

} // namespace

class TestPaintedList : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    installPaintedList<Words, AccessibleWords>();
    installPaintedList<Words, AccessibleWords>();
  }

  void isAListOfItemsAndThenOfWidgets() {
    Words words;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&words);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), "Words");
    QCOMPARE(list->childCount(), 4);
    QStringList names;
    for (int i = 0; i < list->childCount(); ++i) {
      QAccessibleInterface *child = list->child(i);
      names << child->text(QAccessible::Name);
      QCOMPARE(list->indexOfChild(child), i);
      QCOMPARE(child->role(), i < 3 ? QAccessible::ListItem : QAccessible::Button);
      QCOMPARE(child->parent(), list);
    }
    QCOMPARE(names, QStringList({"do", "re", "mi", "Button"}));
    QCOMPARE(list->child(-1), nullptr);
    QCOMPARE(list->child(4), nullptr);
  }

  void anItemIsWhereItIs() {
    Words words;
    words.show();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&words);
    const QPoint corner = words.mapToGlobal(QPoint(20, 5));
    QCOMPARE(list->child(1)->rect(), QRect(corner, QSize(20, 30)));
    QCOMPARE(list->childAt(corner.x() + 5, corner.y() + 5), list->child(1));
    const QPoint button = words.mapToGlobal(QPoint(170, 20));
    QCOMPARE(list->childAt(button.x(), button.y()), list->child(3));
  }

  void oneIsSelectedAndOneHasTheFocus() {
    Words words;
    words.show();
    QVERIFY(QTest::qWaitForWindowActive(&words));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&words);
    words.setFocus();
    QCOMPARE(list->focusChild(), list->child(1));
    QVERIFY(list->child(1)->state().focused && !list->child(0)->state().focused);
    QVERIFY(list->child(2)->state().selected && !list->child(1)->state().selected);
    words.button.setFocus();
    QVERIFY(!list->child(1)->state().focused);
    QCOMPARE(list->focusChild(), list->child(3));
  }

  /// What a screen reader still holds of an item that is gone says so, and nothing else.
  void anItemThatIsGoneIsInvalid() {
    Words words;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&words);
    QAccessibleInterface *second = list->child(1);
    words.words.erase(words.words.begin() + 1);
    QVERIFY(!second->isValid());
    QVERIFY(second->state().invalid && !second->state().focused);
    QCOMPARE(second->text(QAccessible::Name), QString());
    QCOMPARE(second->rect(), QRect());
    QCOMPARE(list->indexOfChild(second), -1);
    QCOMPARE(list->child(1)->text(QAccessible::Name), "mi");
  }
};

LOOPWRIGHT_TEST(TestPaintedList, QApplication)
#include "test_painted_list.moc"
