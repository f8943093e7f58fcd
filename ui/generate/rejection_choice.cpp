// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/rejection_choice.h"

namespace loopwright::ui {
namespace {

// Stands for a share where the detector's own threshold decides.
constexpr double kNonLoops = -1;

} // namespace

RejectionChoice::RejectionChoice(GenerationSession &session, QWidget *parent) : QComboBox(parent) {
  setObjectName(QStringLiteral("generate.reject"));
  setAccessibleName(tr("Reject"));
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(8);
  addItem(tr("nothing"), 0.0);
  addItem(tr("1 of 2"), 0.5);
  addItem(tr("3 of 4"), 0.75);
  addItem(tr("9 of 10"), 0.9);
  addItem(tr("anything not loop-like"), kNonLoops);
  setCurrentIndex(std::max(0, findData(session.rejection().nonLoops ? kNonLoops : session.rejection().rate)));
  setAvailable(session.model() && session.model()->scores);
  connect(this, &QComboBox::currentIndexChanged, &session, [this, &session] { session.setRejection(chosen()); });
  connect(&session, &GenerationSession::modelChanged, this,
          [this, &session] { setAvailable(session.model() && session.model()->scores); });
}

WantedRejection RejectionChoice::chosen() const {
  const double rate = currentData().toDouble();
  return rate == kNonLoops ? WantedRejection{0, true} : WantedRejection{rate, false};
}

void RejectionChoice::setAvailable(bool hasScorer) {
  setEnabled(hasScorer);
  setToolTip(hasScorer ? tr("Sample more loops and keep the ones that the model's loop detector rates best")
                       : tr("This model has no loop detector"));
}

} // namespace loopwright::ui
