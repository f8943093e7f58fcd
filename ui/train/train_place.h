// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/place/place.h"
#include "ui/place/place_services.h"
#include "ui/train/train_view.h"

namespace loopwright::ui {

/// Where models are trained. The list of trainings is read when the view is first asked for.
class TrainPlace : public Place {
  Q_OBJECT
public:
  explicit TrainPlace(const PlaceServices &services);

  TrainView *widget() override;
  bool busy() const override { return m_view && m_view->isImporting(); }
  QList<MenuActions> menus() override { return widget()->menuActions(); }

private:
  PlaceServices m_services;
  std::unique_ptr<TrainingRuns> m_runs;
  std::unique_ptr<TrainView> m_view;
};

std::unique_ptr<Place> makeTrainPlace(const PlaceServices &services);

} // namespace loopwright::ui
