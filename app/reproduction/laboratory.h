// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "app/reproduction/experiment.h"
#include "engine/base/file_lock.h"
#include "engine/corpus/import.h"
#include "engine/learning/interface/learning_module.h"

namespace loopwright::reproduction {

/// A result to work out.
struct Work {
  std::string list; ///< of results that it belongs to
  std::string name; ///< of its own
  std::function<Result<nlohmann::json>()> work;
};

/// The folder of a reproduction: corpora/, runs/ and results/ by name. What is there is finished and is never made
/// again; a training that was stopped goes on from its checkpoint. So a reproduction that was killed is begun again by
/// the same call; and processes that are at the same one share the work. One thread.
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
  /// Results that need nothing of each other: {list: [result]} in their order. What another process is at is left to
  /// it.
  Result<nlohmann::json> results(const std::vector<Work> &works);

  std::filesystem::path run(const std::string &name) const { return m_folder / "runs" / name; }
  const std::filesystem::path &folder() const { return m_folder; }
  ProgressSink &progress() { return m_progress; }
  const CancellationToken &cancel() const { return m_cancel; }

private:
  /// The right to make something that is not there; nullptr once it is. Waits for the process that is making it.
  Result<std::unique_ptr<FileLock>> claim(const std::filesystem::path &path);
  Result<nlohmann::json> workOut(const Work &work);
  std::filesystem::path resultFile(const std::string &name) const { return m_folder / "results" / (name + ".json"); }

  std::filesystem::path m_folder;
  learning::LearningModule &m_module;
  learning::TrainingObserver &m_observer;
  ProgressSink &m_progress;
  const CancellationToken &m_cancel;
};

} // namespace loopwright::reproduction
