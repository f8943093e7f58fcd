// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "ui/train/toned_label.h"

namespace loopwright::ui {

/// A choice of a form: named, high enough to hit, no wider than its words need.
QComboBox *choice(const char *objectName, const QString &accessibleName);

/// What stands under a field about its value: small, dim, as many lines as it takes.
TonedLabel *remark();

} // namespace loopwright::ui
