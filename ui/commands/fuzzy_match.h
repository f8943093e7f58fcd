// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace loopwright::ui {

/// How well a text answers what was typed: all its letters in this order, better the closer together, the nearer to the
/// beginning of a word and the shorter the text. None if it does not. An empty query answers 0.
std::optional<int> fuzzyMatch(const QString &query, const QString &text);

} // namespace loopwright::ui
