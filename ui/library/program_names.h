// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace loopwright::ui {

/// General MIDI's name of a program, 0–127, translated where a musician would.
QString programName(int program);
/// The sixteen families of eight programs each: "Bass" is family 4.
QString programFamily(int family);

/// The drum kits that SoundFonts usually have.
QList<int> drumKits();
QString drumKitName(int program);

} // namespace loopwright::ui
