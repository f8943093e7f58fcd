// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/train_place.h"

namespace loopwright::ui {

TrainPlace::TrainPlace(const PlaceServices &services)
    : Place({QStringLiteral("train"), QStringLiteral("train"), tr("Train"), Qt::CTRL | Qt::Key_2}),
      m_services(services) {}

TrainView *TrainPlace::widget() {
  if (m_view)
    return m_view.get();
  m_runs = std::make_unique<TrainingRuns>();
  connect(m_runs.get(), &TrainingRuns::problem, this, [this](const QString &sentence) {
    m_services.notices.show("training", {NoticeBar::Kind::problem, sentence, {}, {}});
  });
  m_view = std::make_unique<TrainView>(*m_runs);
  connect(m_view.get(), &TrainView::bundleChosen, this, [this](const QString &folder) { m_services.openFile(folder); });
  return m_view.get();
}

std::unique_ptr<Place> makeTrainPlace(const PlaceServices &services) { return std::make_unique<TrainPlace>(services); }

} // namespace loopwright::ui
