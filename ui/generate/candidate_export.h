// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include "engine/base/result.h"
#include "ui/generate/candidate_card.h"

namespace loopwright::ui {

enum class ExportFormat { midi, wav };

/// Drags the card out, with `candidate` as a MIDI file in `folder`; returns when it was dropped.
Status dragOut(CandidateCard &card, const Candidate &candidate, const QTemporaryDir &folder);

} // namespace loopwright::ui
