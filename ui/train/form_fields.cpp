// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/form_fields.h"

namespace loopwright::ui {

QComboBox *choice(const char *objectName, const QString &accessibleName) {
  auto *box = new QComboBox;
  box->setObjectName(QLatin1String(objectName));
  box->setAccessibleName(accessibleName);
  box->setMinimumHeight(kHit);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(16);
  return box;
}

TonedLabel *remark() {
  auto *label = new TonedLabel(TonedLabel::Tone::dim, TextSize::small);
  label->setWordWrap(true);
  return label;
}

} // namespace loopwright::ui
