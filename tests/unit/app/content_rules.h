// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "app/document/loop_content.h"

namespace loopwright::test {

/// What breaks the rules of DocumentTrack (or ids that are 0, doubled or not below nextId); empty if all is well.
QString brokenRule(const LoopContent &content);

/// A loop of two bars: a bass track (0) and a drum track (1) with these notes, ids in order of the lists from 1 on.
LoopContent loopOf(const std::vector<Note> &bass, const std::vector<Note> &drums, int bars = 2);

/// "onset+duration pitch/velocity" of each note of a track, in order.
QStringList told(const LoopContent &content, int track);

} // namespace loopwright::test
