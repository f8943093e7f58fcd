// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/toned_label.h"

namespace loopwright::ui {

TonedLabel::TonedLabel(Tone tone, TextSize size, bool strong, QWidget *parent) : QLabel(parent), m_tone(tone) {
  setFont(Theme::font(size, strong));
  connect(&Theme::instance(), &Theme::changed, this, &TonedLabel::apply);
  apply();
}

void TonedLabel::setTone(Tone tone) {
  m_tone = tone;
  apply();
}

void TonedLabel::apply() {
  const Colors &colors = Theme::instance().colors();
  QPalette changed = palette();
  changed.setColor(QPalette::WindowText, m_tone == Tone::wrong ? colors.wrong
                                         : m_tone == Tone::dim ? colors.textDim
                                                               : colors.text);
  setPalette(changed);
}

} // namespace loopwright::ui
