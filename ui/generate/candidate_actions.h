// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <array>

namespace loopwright::ui {

/// What can be done with candidates, with texts and keys. Keys of a single letter work only inside the tray.
class CandidateActions {
  Q_DECLARE_TR_FUNCTIONS(CandidateActions)
public:
  explicit CandidateActions(QWidget &tray);

  std::array<QAction *, 9> plays{}; ///< Alt+1 … Alt+9
  QAction *playCurrent;
  QAction *back; ///< to the document
  QAction *accept;
  QAction *keep; ///< checkable
  QAction *makeAgain;
  QAction *exportMidi;
  QAction *exportWav;
  QAction *copyRecipe;
  QAction *clear;      ///< all that is not kept
  QActionGroup *order; ///< one action a metric, its key as data; empty: as made
  QAction *lowestFirst;

  /// Those of one candidate, for its context menu; nullptr: a separator.
  QList<QAction *> ofCandidate() const;
};

} // namespace loopwright::ui
