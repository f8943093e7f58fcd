// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "app/training/training_runs.h"
#include "ui/menu_actions.h"

namespace loopwright::ui {

/// What the place where models are trained shows: the runs at the left, a new one's form, curves and table of the
/// chosen one.
class TrainView : public QWidget {
  Q_OBJECT
public:
  explicit TrainView(TrainingRuns &runs, QWidget *parent = nullptr);
  ~TrainView() override;
  QList<MenuActions> menuActions() const;
  bool isImporting() const;

Q_SIGNALS:
  /// "Use the result": generate with this bundle.
  void bundleChosen(const QString &folder);

private:
  class Implementation;
  std::unique_ptr<Implementation> m_implementation;
};

} // namespace loopwright::ui
