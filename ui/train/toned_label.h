// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "ui/theme/theme.h"

namespace loopwright::ui {

/// A line of text in one of the theme's tones; it follows the scheme.
class TonedLabel : public QLabel {
  Q_OBJECT
public:
  enum class Tone { normal, dim, wrong };
  explicit TonedLabel(Tone tone = Tone::normal, TextSize size = TextSize::body, bool strong = false,
                      QWidget *parent = nullptr);
  void setTone(Tone tone);

private:
  void apply();
  Tone m_tone;
};

} // namespace loopwright::ui
