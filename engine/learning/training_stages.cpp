// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/training_stages.h"

namespace loopwright::learning {

void StageObserver::onEvent(const TrainingEvent &event) {
  const bool lastStage = m_firstEpoch + event.epochs >= m_epochs;
  if (event.kind == TrainingEvent::Kind::epoch && event.epoch >= event.epochs && !lastStage)
    return; // the averaged weights, where the next stage has its first epoch
  TrainingEvent told = event;
  told.stage = m_stage;
  told.epoch += m_firstEpoch;
  told.epochs = m_epochs;
  if (const auto best = told.values.find("epoch"); best != told.values.end())
    best->second += static_cast<double>(m_firstEpoch);
  if (event.kind == TrainingEvent::Kind::end)
    m_end.push_back(std::move(told));
  else
    m_whole.onEvent(told);
}

void StageObserver::passEnd() {
  for (const TrainingEvent &end : std::exchange(m_end, {}))
    m_whole.onEvent(end);
}

Result<TrainingOutcome> trainOnNewCodec(const TrainingRequest &request, std::int64_t codecEpochs, std::int64_t epochs,
                                        TrainingObserver &observer, const TrainOne &train) {
  TrainingRequest codec = request;
  codec.model = request.newCodec;
  codec.newCodec.clear();
  codec.settings.clear();
  codec.out = request.out / "codec";
  std::error_code ignored;
  codec.resume = request.resume && std::filesystem::exists(codec.out / "run.json", ignored);
  if (!codec.resume || !std::filesystem::exists(codec.out / "bundle" / "bundle.json", ignored)) {
    StageObserver stage(observer, "codec", 0, codecEpochs + epochs);
    auto outcome = train(codec, stage);
    if (!outcome || outcome->end == TrainingOutcome::End::cancelled) {
      stage.passEnd();
      return outcome;
    }
  }
  TrainingRequest model = request;
  model.newCodec.clear();
  model.codec = codec.out;
  model.resume = request.resume && std::filesystem::exists(model.out / "run.json", ignored);
  StageObserver stage(observer, "prior", codecEpochs, codecEpochs + epochs);
  auto outcome = train(model, stage);
  stage.passEnd();
  return outcome;
}

} // namespace loopwright::learning
