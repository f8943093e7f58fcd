// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "engine/learning/interface/learning_module.h"

namespace loopwright::learning {

/// Passes on the events of one stage of a training as those of the whole: its epochs come after those of the stages
/// before. What ends it is passed on only if the whole ends with it.
class StageObserver final : public TrainingObserver {
public:
  StageObserver(TrainingObserver &whole, std::string stage, std::int64_t firstEpoch, std::int64_t epochs)
      : m_whole(whole), m_stage(std::move(stage)), m_firstEpoch(firstEpoch), m_epochs(epochs) {}
  void onEvent(const TrainingEvent &event) override;
  void passEnd(); ///< the end that was held back

private:
  TrainingObserver &m_whole;
  const std::string m_stage;
  const std::int64_t m_firstEpoch;
  const std::int64_t m_epochs; ///< of all stages
  std::vector<TrainingEvent> m_end;
};

using TrainOne = std::function<Result<TrainingOutcome>(const TrainingRequest &request, TrainingObserver &observer)>;

/// Trains the codec `request.newCodec` in the folder "codec" of the run, then the model on it: one training for who
/// follows it. A resumed one goes on in the stage that it had come to.
Result<TrainingOutcome> trainOnNewCodec(const TrainingRequest &request, std::int64_t codecEpochs, std::int64_t epochs,
                                        TrainingObserver &observer, const TrainOne &train);

} // namespace loopwright::learning
