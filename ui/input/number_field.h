// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>
#include <QSpinBox>

namespace loopwright::ui {

/// The number field of the whole program, over QSpinBox or QDoubleSpinBox. What is typed is never dropped: a point and
/// a comma both begin the fraction (number_text.h), a number out of range becomes the nearest in it, what is no number
/// leaves the value as it was. Space stays with the transport. Return and Escape end the typing, Escape with the value
/// that the field had before; both go on to the window or dialog. The wheel turns a field only while it has the focus,
/// so that scrolling past changes nothing.
template <class Box>
class NumberBox : public Box {
public:
  using Value = decltype(std::declval<Box>().value());

  explicit NumberBox(QWidget *parent = nullptr);

  QValidator::State validate(QString &text, int &position) const override;
  Value valueFromText(const QString &text) const override;
  void fixup(QString &text) const override;

protected:
  bool event(QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void wheelEvent(QWheelEvent *event) override;

private:
  int fractionLength() const; ///< digits that the value can have
  QString bare(const QString &text) const;
  Value m_before = {}; ///< when the focus came
};

extern template class NumberBox<QSpinBox>;
extern template class NumberBox<QDoubleSpinBox>;

using WholeNumberField = NumberBox<QSpinBox>;
using NumberField = NumberBox<QDoubleSpinBox>;

} // namespace loopwright::ui
