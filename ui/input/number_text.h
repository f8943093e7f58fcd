// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace loopwright::ui {

/// Whether only digits, signs, points, commas, apostrophes and spaces are in the text: what one types on the way to a
/// number.
bool looksLikeNumber(const QString &text);

/// The number that was typed. A point and a comma both begin the fraction, whatever the locale; before the last of
/// them, and where the same mark comes twice, they group digits: "1.234,5", "1,234.5", "1,234,567".
std::optional<double> numberTyped(const QString &text);

/// How many digits the fraction has.
int fractionDigits(const QString &text);

} // namespace loopwright::ui
