// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loopwright::ui {

/// A file name, without an ending, that every system can have.
inline QString fileNameFor(QString name) {
  for (QChar &letter : name)
    if (letter < ' ' || QStringLiteral("/\\:*?\"<>|").contains(letter))
      letter = '-';
  return name.trimmed().isEmpty() ? QStringLiteral("loop") : name.trimmed();
}

} // namespace loopwright::ui
