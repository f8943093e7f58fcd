// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "app/reproduction/experiment.h"
#include "engine/corpus/import.h"
#include "engine/learning/interface/learning_module.h"

namespace loopwright::reproduction {

/// The folder of a reproduction: corpora/, runs/ and results/ by name. What is there is finished and is never made
/// again; a training that was stopped goes on from its checkpoint. So a reproduction that was killed is begun again by
/// the same call. One thread.
class Laboratory {
public:
  Laboratory(std::filesystem::path folder, learning::LearningModule &module, learning::TrainingObserver &observer,
             ProgressSink &progress, const CancellationToken &cancel);

  /// An error where the folder holds the beginnings of another plan; a new folder remembers this one.
  Status keepTo(const nlohmann::json &plan);
  /// A corpus of MIDI files. Errors: of the import; cancelled.
  Result<std::filesystem::path> corpus(const std::string &name, const std::vector<std::filesystem::path> &music,
                                       const ImportOptions &options);
  /// A trained model, opened.
  Result<std::unique_ptr<learning::LoadedBundle>> trained(const std::string &name, learning::TrainingRequest request);
  /// A result in JSON.
  Result<nlohmann::json> result(const std::string &name, const std::function<Result<nlohmann::json>()> &work);

  std::filesystem::path run(const std::string &name) const { return m_folder / "runs" / name; }
  const std::filesystem::path &folder() const { return m_folder; }
  ProgressSink &progress() { return m_progress; }
  const CancellationToken &cancel() const { return m_cancel; }

private:
  std::filesystem::path m_folder;
  learning::LearningModule &m_module;
  learning::TrainingObserver &m_observer;
  ProgressSink &m_progress;
  const CancellationToken &m_cancel;
};

} // namespace loopwright::reproduction
