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

/// A result to work out: the name of its file, and how. What is worked out is a plain struct that nlohmann::json knows
/// (to_json, from_json); only here, at the file, it is JSON.
struct Work {
  std::string name;
  std::function<Result<nlohmann::json>()> work;

  template <class Made>
  static Work of(std::string name, std::function<Result<Made>()> work) {
    return {std::move(name), [work = std::move(work)]() -> Result<nlohmann::json> {
              auto made = work();
              if (!made)
                return tl::unexpected(made.error());
              return nlohmann::json(*made);
            }};
  }
};

/// Results are read from files, and plans may be changed by hand.
Error notWhatIsReported(const std::filesystem::path &where, const std::exception &problem);

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
  /// Works out all results that are not there yet; they need nothing of each other. What another process is at is left
  /// to it, and waited for in the end. Errors: of the works; cancelled.
  Status finish(const std::vector<Work> &works);
  /// A result that is there. Errors (badInput): a file that is damaged, or holds another kind of result.
  template <class Made>
  Result<Made> known(const std::string &name) const {
    const auto json = read(name);
    if (!json)
      return tl::unexpected(json.error());
    try {
      return json->template get<Made>();
    } catch (const nlohmann::json::exception &problem) {
      return tl::unexpected(notWhatIsReported(resultFile(name), problem));
    }
  }
  /// Both, for one result and for many of a kind, in their order.
  template <class Made>
  Result<Made> result(const std::string &name, std::function<Result<Made>()> work) {
    if (auto finished = finish({Work::of<Made>(name, std::move(work))}); !finished)
      return tl::unexpected(finished.error());
    return known<Made>(name);
  }
  template <class Made>
  Result<std::vector<Made>> known(const std::vector<Work> &works) const {
    std::vector<Made> all;
    for (const Work &work : works) {
      auto one = known<Made>(work.name);
      if (!one)
        return tl::unexpected(one.error());
      all.push_back(std::move(*one));
    }
    return all;
  }

  std::filesystem::path run(const std::string &name) const { return m_folder / "runs" / name; }
  const std::filesystem::path &folder() const { return m_folder; }
  ProgressSink &progress() { return m_progress; }
  const CancellationToken &cancel() const { return m_cancel; }

private:
  /// The right to make something that is not there; nullptr once it is. Waits for the process that is making it.
  Result<std::unique_ptr<FileLock>> claim(const std::filesystem::path &path);
  Status workOut(const Work &work) const;
  Result<nlohmann::json> read(const std::string &name) const;
  std::filesystem::path resultFile(const std::string &name) const { return m_folder / "results" / (name + ".json"); }

  std::filesystem::path m_folder;
  learning::LearningModule &m_module;
  learning::TrainingObserver &m_observer;
  ProgressSink &m_progress;
  const CancellationToken &m_cancel;
};

} // namespace loopwright::reproduction
