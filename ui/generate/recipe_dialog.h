// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/generation/candidate.h"

namespace loopwright::ui {

/// How a loop was made: the model and its hash, seed, temperature, top-k, top-p, programs. Makes it again.
class RecipeDialog : public QDialog {
  Q_OBJECT
public:
  /// `subject` names the loop; without a recipe it says that no model made it.
  RecipeDialog(const QString &subject, const std::optional<GenerationRecipe> &recipe, QWidget *parent = nullptr);

Q_SIGNALS:
  void makeAgainRequested(const loopwright::GenerationRecipe &recipe);
};

} // namespace loopwright::ui
