// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/number_field.h"

#include <QKeyEvent>
#include <algorithm>
#include <cmath>
#include <type_traits>

#include "ui/input/number_text.h"

namespace loopwright::ui {

template <class Box>
NumberBox<Box>::NumberBox(QWidget *parent) : Box(parent) {
  this->setFocusPolicy(Qt::StrongFocus);
}

template <class Box>
int NumberBox<Box>::fractionLength() const {
  if constexpr (std::is_same_v<Box, QDoubleSpinBox>)
    return this->decimals();
  else
    return 0;
}

/// The text without prefix and suffix, of which a part may have been typed over.
template <class Box>
QString NumberBox<Box>::bare(const QString &text) const {
  QString number = text;
  if (number.startsWith(this->prefix()))
    number.remove(0, this->prefix().size());
  while (!number.isEmpty() && (number.back().isSpace() || this->suffix().contains(number.back())))
    number.chop(1);
  return number.trimmed();
}

template <class Box>
QValidator::State NumberBox<Box>::validate(QString &text, int &) const {
  if (!this->specialValueText().isEmpty() && text == this->specialValueText())
    return QValidator::Acceptable;
  const QString number = bare(text);
  if (!looksLikeNumber(number))
    return QValidator::Invalid;
  const auto value = numberTyped(number);
  const bool fits = value && *value >= static_cast<double>(this->minimum()) &&
                    *value <= static_cast<double>(this->maximum()) && fractionDigits(number) <= fractionLength();
  return fits ? QValidator::Acceptable : QValidator::Intermediate;
}

template <class Box>
typename NumberBox<Box>::Value NumberBox<Box>::valueFromText(const QString &text) const {
  if (!this->specialValueText().isEmpty() && text == this->specialValueText())
    return this->minimum();
  const auto number = numberTyped(bare(text));
  if (!number)
    return this->value();
  const double inRange =
      std::clamp(*number, static_cast<double>(this->minimum()), static_cast<double>(this->maximum()));
  const double scale = std::pow(10.0, fractionLength());
  return static_cast<Value>(std::round(inRange * scale) / scale);
}

template <class Box>
void NumberBox<Box>::fixup(QString &text) const {
  if (numberTyped(bare(text)))
    text = this->prefix() + this->textFromValue(valueFromText(text)) + this->suffix();
}

template <class Box>
bool NumberBox<Box>::event(QEvent *event) {
  if (event->type() != QEvent::ShortcutOverride)
    return Box::event(event);
  const auto *key = static_cast<QKeyEvent *>(event);
  switch (key->key()) {
  case Qt::Key_Space:
    this->interpretText(); // what plays is what one sees
    event->ignore();
    return false;
  case Qt::Key_Return:
  case Qt::Key_Enter:
  case Qt::Key_Escape:
    if (key->modifiers() & ~Qt::KeypadModifier)
      return Box::event(event);
    event->accept();
    return true;
  default:
    return Box::event(event);
  }
}

template <class Box>
void NumberBox<Box>::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Space) {
    event->ignore();
    return;
  }
  if (event->key() == Qt::Key_Escape) {
    this->setValue(m_before);
    this->interpretText();
    event->ignore();
    return;
  }
  Box::keyPressEvent(event);
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    m_before = this->value();
    event->ignore();
  }
}

template <class Box>
void NumberBox<Box>::focusInEvent(QFocusEvent *event) {
  m_before = this->value();
  Box::focusInEvent(event);
}

template <class Box>
void NumberBox<Box>::wheelEvent(QWheelEvent *event) {
  if (this->hasFocus())
    Box::wheelEvent(event);
  else
    event->ignore();
}

template class NumberBox<QSpinBox>;
template class NumberBox<QDoubleSpinBox>;

} // namespace loopwright::ui
