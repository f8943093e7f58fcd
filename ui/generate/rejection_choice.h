// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "app/generation/generator.h"

namespace loopwright::ui {

/// What is rejected of the loops that are sampled: nothing, a share of them, what is no loop to the model's detector.
class RejectionChoice : public QComboBox {
  Q_OBJECT
public:
  explicit RejectionChoice(QWidget *parent = nullptr);

  /// Writes the choice into the request; a model without a scorer rejects nothing.
  void putInto(GenerationRequest &request) const;
  bool rejects() const;

public Q_SLOTS:
  /// What can be chosen depends on the model.
  void setAvailable(bool hasScorer);
};

} // namespace loopwright::ui
