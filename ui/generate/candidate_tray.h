// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

#include "app/generation/candidate.h"
#include "app/playback/transport.h"
#include "ui/generate/candidate_export.h"
#include "ui/menu_actions.h"

namespace loopwright::ui {

/// The candidates as cards along the bottom, up to 16 and those kept: a mini roll each, played in place and in phase,
/// kept, accepted, dragged out as a MIDI file, sorted by what is known of them.
class CandidateTray : public QWidget {
  Q_OBJECT
public:
  explicit CandidateTray(Transport &transport, QWidget *parent = nullptr);
  ~CandidateTray() override;

  void add(const Candidate &candidate);
  void clearUnkept(); ///< of the loop that is shown
  /// The cards that were made for this loop, and those that are kept; the others wait until theirs is shown again.
  void showLoop(LoopId loop);
  QList<Candidate> candidates() const; ///< as shown, left to right
  QList<Candidate> kept() const;
  QList<Candidate> unkept() const;                  ///< of all loops, oldest first
  void setKept(const QList<Candidate> &candidates); ///< of a project that was opened; all others go
  std::optional<Candidate> current() const;

  /// What is heard when a candidate is played: the loop with it in its place. Without it, the candidate alone.
  using Shaping = std::function<LoopContent(const Candidate &)>;
  void setHeard(Shaping heard);
  /// What leaves as a file, exported or dragged out. Without it, the candidate as it was made.
  void setSent(Shaping sent);
  /// The place has changed: what sounds does too. Where playing stands, it is the loop's turn again.
  void hearAgain();

  /// What fills the tray (GeneratePanel::generateAction()): shown as a button, large where the tray is empty.
  void setGenerateAction(QAction *action);
  QSize sizeHint() const override;
  QList<MenuActions> menuActions() const; ///< play candidate 1–9, accept, keep, make again, sort

public Q_SLOTS:
  void play(int index); ///< from 0, as shown; the one that sounds already: back to the document
  void accept();        ///< the current one

Q_SIGNALS:
  void accepted(const loopwright::Candidate &candidate);
  void makeAgainRequested(const loopwright::GenerationRecipe &recipe);
  void keptChanged();
  void exportRequested(const loopwright::Candidate &candidate, loopwright::ui::ExportFormat format);
  void problem(const QString &sentence);                ///< a file could not be written
  void dropped(const loopwright::Candidate &candidate); ///< an unkept one, to make room for a newer one

protected:
  void focusInEvent(QFocusEvent *event) override;

private:
  class Implementation;
  std::unique_ptr<Implementation> m_implementation;
};

} // namespace loopwright::ui
