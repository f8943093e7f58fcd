// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <functional>

#include "engine/base/result.h"
#include "ui/generate/candidate_card.h"

namespace loopwright::ui {

enum class ExportFormat { midi, wav };

/// Asks for a file and writes it in a thread of its own; `onProblem` gets the sentence, if there is one, in the GUI
/// thread while `parent` lives.
void exportCandidate(QWidget &parent, const Candidate &candidate, ExportFormat format,
                     const std::function<void(const QString &)> &onProblem);

/// Drags the card out as a MIDI file in `folder`; returns when it was dropped.
Status dragOut(CandidateCard &card, const QTemporaryDir &folder);

} // namespace loopwright::ui
