// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/laboratory.h"

#include <chrono>
#include <thread>

#include "engine/base/atomic_file.h"
#include "engine/base/read_file.h"
#include "engine/midi/smf.h"

namespace loopwright::reproduction {
namespace {

constexpr std::size_t kLargestResult = 64 << 20;
constexpr std::chrono::milliseconds kLookAgain(200);

bool isThere(const std::filesystem::path &path) {
  std::error_code code;
  return std::filesystem::exists(path, code);
}

std::filesystem::path lockOf(std::filesystem::path path) { return path += ".lock"; }

/// The right to make something, at once: nullptr if it is there, or if someone is making it just now.
Result<std::unique_ptr<FileLock>> claimNow(const std::filesystem::path &path) {
  if (isThere(path))
    return nullptr;
  if (auto made = createFolder(path.parent_path()); !made)
    return tl::unexpected(made.error());
  auto lock = FileLock::take(lockOf(path));
  if (lock && isThere(path)) // it was made in between
    return nullptr;
  return lock;
}

} // namespace

Laboratory::Laboratory(std::filesystem::path folder, learning::LearningModule &module,
                       learning::TrainingObserver &observer, ProgressSink &progress, const CancellationToken &cancel)
    : m_folder(std::move(folder)), m_module(module), m_observer(observer), m_progress(progress), m_cancel(cancel) {}

Status Laboratory::keepTo(const nlohmann::json &plan) {
  const std::filesystem::path path = m_folder / "plan.json";
  const std::string text = plan.dump(1) + "\n";
  if (!isThere(path)) {
    if (auto made = createFolder(m_folder); !made)
      return made;
    return writeFileAtomically(path, text);
  }
  const auto known = readFile(path, kLargestResult);
  if (!known)
    return tl::unexpected(known.error());
  if (*known != text)
    return failure(ErrorKind::badInput, "this folder holds another experiment, or other music", path.string(),
                   "give another folder as --out, or the same experiment and music as before");
  return {};
}

Result<std::unique_ptr<FileLock>> Laboratory::claim(const std::filesystem::path &path) {
  while (true) {
    auto lock = claimNow(path);
    if (!lock || *lock != nullptr || isThere(path))
      return lock;
    if (m_cancel.requested())
      return failure(ErrorKind::cancelled, "stopped", path.string(), "another process was at it");
    std::this_thread::sleep_for(kLookAgain); // the system has no way to wait for a lock and for a request to stop
  }
}

Result<std::filesystem::path> Laboratory::corpus(const std::string &name,
                                                 const std::vector<std::filesystem::path> &music,
                                                 const ImportOptions &options) {
  const std::filesystem::path path = m_folder / "corpora" / (name + ".lwc");
  const auto right = claim(path);
  if (!right)
    return tl::unexpected(right.error());
  if (*right != nullptr)
    if (const auto report = importFiles(music, path, midi::readScoresAsPapers, options, m_progress, m_cancel); !report)
      return tl::unexpected(report.error());
  return path;
}

Result<std::unique_ptr<learning::LoadedBundle>> Laboratory::trained(const std::string &name,
                                                                    learning::TrainingRequest request) {
  request.out = run(name);
  const auto right = claim(request.out / "bundle");
  if (!right)
    return tl::unexpected(right.error());
  if (*right != nullptr) {
    request.resume = isThere(request.out / "run.json");
    const auto outcome = m_module.train(request, m_observer, m_cancel);
    if (!outcome)
      return tl::unexpected(outcome.error());
    if (outcome->end == learning::TrainingOutcome::End::cancelled)
      return failure(ErrorKind::cancelled, "stopped", request.out.string(), "the same command goes on with it");
  }
  return m_module.open(request.out);
}

Status Laboratory::workOut(const Work &work) const {
  const auto worked = work.work();
  if (!worked)
    return tl::unexpected(worked.error());
  return writeFileAtomically(resultFile(work.name), worked->dump(1) + "\n");
}

Result<nlohmann::json> Laboratory::read(const std::string &name) const {
  const std::filesystem::path path = resultFile(name);
  const auto text = readFile(path, kLargestResult);
  if (!text)
    return tl::unexpected(text.error());
  nlohmann::json known = nlohmann::json::parse(*text, nullptr, false);
  if (known.is_discarded())
    return failure(ErrorKind::badInput, "this result is damaged", path.string(), "delete it to work it out again");
  return known;
}

Status Laboratory::finish(const std::vector<Work> &works) {
  for (const bool wait : {false, true}) // what others are at comes last
    for (const Work &work : works) {
      const std::filesystem::path path = resultFile(work.name);
      const auto right = wait ? claim(path) : claimNow(path);
      if (!right)
        return tl::unexpected(right.error());
      if (*right != nullptr)
        if (auto worked = workOut(work); !worked)
          return worked;
    }
  return {};
}

Error notWhatIsReported(const std::filesystem::path &where, const std::exception &problem) {
  return {ErrorKind::badInput, std::string("these results are not what the experiment gives: ") + problem.what(),
          where.string(), "use the plan that comes with the program, or another folder as --out"};
}

} // namespace loopwright::reproduction
