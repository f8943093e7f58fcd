// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/view_measure.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QTextDocument>
#include <QToolButton>

namespace loopwright::ui {
namespace {

constexpr int kTarget = 28;

QString plain(QString text) { return text.remove('&'); }

int textWidth(const QWidget &widget, const QString &text) {
  int widest = 0;
  for (const QString &line : plain(text).split('\n'))
    widest = std::max(widest, widget.fontMetrics().horizontalAdvance(line));
  return widest;
}

bool inside(const QWidget &widget, const char *type) {
  for (const QWidget *above = widget.parentWidget(); above; above = above->parentWidget())
    if (above->inherits(type))
      return true;
  return false;
}

class View {
public:
  View(const QString &name, QWidget &view) : m_name(name), m_view(view) {}

  QStringList flaws() {
    for (QWidget *widget : m_view.findChildren<QWidget *>())
      if (widget->isVisibleTo(&m_view) && !widget->isWindow() && !widget->size().isEmpty())
        measure(*widget);
    if (const auto *menu = qobject_cast<const QMenu *>(&m_view))
      measureMenu(*menu);
    return m_flaws;
  }

private:
  void complain(const QWidget &widget, const QString &what, const QString &text = {}) {
    m_flaws << QStringLiteral("%1: %2 %3 “%4” %5x%6: %7")
                   .arg(m_name, widget.metaObject()->className(), widget.objectName(), text)
                   .arg(widget.width())
                   .arg(widget.height())
                   .arg(what);
  }

  void needs(const QWidget &widget, const QString &text, int around) {
    const int need = textWidth(widget, text) + around;
    if (need > widget.width())
      complain(widget, QStringLiteral("needs %1 px").arg(need), text);
  }

  void measure(QWidget &widget) {
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
      measureLabel(*label);
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
      measureButton(*button);
    else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
      measureCombo(*combo);
    else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
      measureHeader(*header);
    else if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
      needs(widget, field->text().isEmpty() ? field->placeholderText() : QString(), 12);
    measureTarget(widget);
    measureCut(widget);
  }

  void measureLabel(const QLabel &label) {
    if (label.text().isEmpty())
      return;
    if (label.wordWrap()) {
      if (label.heightForWidth(label.width()) > label.height())
        complain(label, QStringLiteral("needs %1 px of height").arg(label.heightForWidth(label.width())), label.text());
      return;
    }
    needs(label, label.text(), 0);
    if (label.fontMetrics().height() > label.height())
      complain(label, QStringLiteral("is too low for its letters"), label.text());
  }

  void measureButton(const QAbstractButton &button) {
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (button.text().isEmpty() ||
        (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !button.icon().isNull()))
      return;
    int around = 8;
    if (!button.icon().isNull() && !(tool && tool->toolButtonStyle() == Qt::ToolButtonTextUnderIcon))
      around += button.iconSize().width() + 4;
    if (const auto *push = qobject_cast<const QPushButton *>(&button); push && push->menu())
      around += 12;
    needs(button, button.text(), around);
  }

  void measureCombo(const QComboBox &combo) {
    // One with a least length holds names of the user's own.
    if (combo.sizeAdjustPolicy() != QComboBox::AdjustToMinimumContentsLengthWithIcon)
      needs(combo, combo.currentText(), 8 + 20);
  }

  void measureHeader(const QHeaderView &header) {
    if (header.orientation() != Qt::Horizontal)
      return;
    for (int i = 0; i < header.count(); ++i) {
      const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
      if (!header.isSectionHidden(i) && textWidth(header, text) + 8 > header.sectionSize(i))
        complain(header, QStringLiteral("section %1 is too narrow").arg(i), text);
    }
  }

  void measureMenu(const QMenu &menu) {
    int words = 0;
    int keys = 0;
    for (const QAction *action : menu.actions()) {
      words = std::max(words, textWidth(menu, action->text()));
      keys = std::max(keys, textWidth(menu, action->shortcut().toString(QKeySequence::NativeText)));
    }
    if (34 + words + (keys > 0 ? 12 + keys : 0) + 12 > menu.width())
      complain(menu, QStringLiteral("is narrower than its words"));
  }

  void measureTarget(const QWidget &widget) {
    const bool control = qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
                         qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
                         qobject_cast<const QSlider *>(&widget);
    // The editor of a spin box and the sign in a search field are parts of what is hit.
    if (!control || inside(widget, "QAbstractSpinBox") || inside(widget, "QLineEdit") || inside(widget, "QComboBox") ||
        inside(widget, "QKeySequenceEdit") || inside(widget, "QAbstractItemView"))
      return;
    if (widget.width() < kTarget || widget.height() < kTarget)
      complain(widget, QStringLiteral("is too small to hit"), widget.accessibleName());
  }

  /// Nothing reaches beyond what surrounds it, unless that can be scrolled.
  void measureCut(const QWidget &widget) {
    if (inside(widget, "QAbstractScrollArea") || inside(widget, "QMenuBar") ||
        qobject_cast<const QScrollBar *>(&widget))
      return;
    if (const QWidget *above = widget.parentWidget(); above && !above->rect().contains(widget.geometry()))
      complain(widget, QStringLiteral("is cut off by %1").arg(QString::fromLatin1(above->metaObject()->className())),
               widget.accessibleName());
    if (!qobject_cast<const QLabel *>(&widget) && !qobject_cast<const QAbstractButton *>(&widget))
      return;
    for (const QObject *sibling : widget.parent()->children()) {
      const auto *other = qobject_cast<const QWidget *>(sibling);
      if (other && other > &widget && other->isVisibleTo(&m_view) && !other->isWindow() &&
          (qobject_cast<const QLabel *>(other) || qobject_cast<const QAbstractButton *>(other)) &&
          other->geometry().intersects(widget.geometry()))
        complain(widget, QStringLiteral("lies over another"), widget.accessibleName());
    }
  }

  QString m_name;
  QWidget &m_view;
  QStringList m_flaws;
};

} // namespace

QStringList flawsOf(const QString &name, QWidget &view) { return View(name, view).flaws(); }

} // namespace loopwright::ui
