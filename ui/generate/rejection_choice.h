// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "app/generation/generation_session.h"

namespace loopwright::ui {

/// What is rejected of the loops that are sampled: nothing, a share of them, what is no loop to the model's detector.
class RejectionChoice : public QComboBox {
  Q_OBJECT
public:
  explicit RejectionChoice(GenerationSession &session, QWidget *parent = nullptr);

private:
  WantedRejection chosen() const;
  /// What can be chosen depends on the model.
  void setAvailable(bool hasScorer);
};

} // namespace loopwright::ui
