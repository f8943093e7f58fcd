// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/trainer.h"

#include <chrono>
#include <cmath>
#include <sstream>

#include "engine/base/atomic_file.h"
#include "engine/base/file_lock.h"
#include "engine/base/random.h"
#include "engine/base/read_file.h"

namespace loopwright::learning {
namespace {

/// What is held out whole.
const char *splitOf(const TrainingRequest &request) { return request.splitWindows ? "windows" : "families"; }

using SteadyClock = std::chrono::steady_clock;
constexpr double kSecondsBetweenCheckpoints = 180;
constexpr const char *kLowerTheRate = "lower the learning rate; the last checkpoint is from before";

/// A number as text that reads back to the same number.
std::string exactText(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.17g", value);
  return text;
}

class Run {
public:
  Run(Trainable &model, const RunDescription &run, TrainingObserver &observer, const CancellationToken &cancel)
      : m_model(model), m_run(run), m_observer(observer), m_cancel(cancel), m_folder(run.request.out) {
    m_clock.seed = run.request.seed;
    m_clock.epochs = model.epochs();
    m_steps = (model.examples() + model.batchSize() - 1) / model.batchSize();
  }

  Result<TrainingOutcome> train();

private:
  Status prepareFolder();
  Status restore();
  Status trainEpoch();
  Status endEpoch();
  Status noteEpoch(Values values);
  void noteEarlyStop();
  Result<TrainingOutcome> conclude();
  TrainingOutcome cancelled();
  Status saveCheckpoint();
  Status saveBest();
  Status checkFinite(const TensorMap &tensors) const;
  Status writeLog() const;
  nlohmann::json recipe() const;
  nlohmann::json progressJson() const;
  void emit(TrainingEvent::Kind kind, const Values &values, const std::string &text = {});
  double secondsNow() const { return std::chrono::duration<double>(SteadyClock::now() - m_start).count(); }

  Trainable &m_model;
  const RunDescription &m_run;
  TrainingObserver &m_observer;
  const CancellationToken &m_cancel;
  std::filesystem::path m_folder;
  std::unique_ptr<FileLock> m_lock; ///< of the folder

  // All of the following but the times is part of a checkpoint.
  TrainingClock m_clock;
  std::int64_t m_steps = 0;
  Values m_sums;                 // of this epoch's losses, weighted by the size of their batches
  std::int64_t m_summed = 0;     // examples in them
  std::vector<Values> m_history; // an entry a finished epoch
  std::int64_t m_bestEpoch = -1;
  double m_bestValue = 0;
  double m_secondsBefore = 0; // of earlier sessions
  bool m_stoppedEarly = false;
  bool m_averaged = false;

  SteadyClock::time_point m_start = SteadyClock::now();
  SteadyClock::time_point m_lastCheckpoint = SteadyClock::now();
};

void Run::emit(TrainingEvent::Kind kind, const Values &values, const std::string &text) {
  TrainingEvent event;
  event.kind = kind;
  event.epoch = m_clock.epoch;
  event.epochs = m_clock.epochs;
  event.step = m_clock.step;
  event.steps = m_steps;
  event.seconds = secondsNow();
  event.values = values;
  event.text = text;
  m_observer.onEvent(event);
}

Status Run::prepareFolder() {
  std::error_code code;
  const bool exists = std::filesystem::exists(m_folder / "run.json", code);
  if (std::filesystem::exists(m_folder / "bundle", code))
    return failure(ErrorKind::usage, "this training is finished", m_folder.string(), "choose another folder");
  if (exists && !m_run.request.resume)
    return failure(ErrorKind::usage, "there is a training in this folder", m_folder.string(),
                   "go on with it by --resume, or choose another folder");
  if (!exists && m_run.request.resume)
    return failure(ErrorKind::usage, "there is no training in this folder to go on with", m_folder.string(),
                   "leave out --resume");
  if (auto created = createFolder(m_folder / "checkpoints"); !created)
    return created;
  auto lock = FileLock::take(m_folder / "training.lock");
  if (!lock)
    return tl::unexpected(lock.error());
  if (!*lock)
    return failure(ErrorKind::resource, "another program is training in this folder", m_folder.string(),
                   "wait until it has finished, or choose another folder");
  m_lock = std::move(*lock);

  nlohmann::json description = {{"model", m_run.request.model}, {"options", m_model.options()},
                                {"seed", m_clock.seed},         {"corpus", m_run.corpusHash},
                                {"rules", m_run.request.rules}, {"threads", m_run.compute.threads}};
  if (!m_run.codecHash.empty())
    description["codec"] = m_run.codecHash;
  description["split"] = splitOf(m_run.request);
  if (!exists)
    return writeFileAtomically(m_folder / "run.json", description.dump(2) + "\n");

  auto text = readFile(m_folder / "run.json", 1 << 20);
  if (!text)
    return tl::unexpected(text.error());
  auto before = nlohmann::json::parse(*text, nullptr, false);
  if (before.is_object())
    before.emplace("split", "families"); // where it does not say
  for (const auto &[key, value] : description.items())
    if (!before.is_object() || before.value(key, nlohmann::json()) != value)
      return failure(ErrorKind::usage, "the training was begun with another \"" + key + "\"",
                     (m_folder / "run.json").string(), "resume it with what it was begun with");
  return {};
}

nlohmann::json Run::progressJson() const {
  return {{"epoch", m_clock.epoch},
          {"step", m_clock.step},
          {"sums", m_sums},
          {"summed", m_summed},
          {"history", m_history},
          {"best_epoch", m_bestEpoch},
          {"best_value", m_bestValue},
          {"seconds", m_secondsBefore + secondsNow()}};
}

/// An update may spoil the weights after a loss that was finite still: such weights must not replace good ones on disk.
Status Run::checkFinite(const TensorMap &tensors) const {
  for (const auto &[name, tensor] : tensors)
    if (tensor.is_floating_point() && !at::isfinite(tensor).all().item<bool>())
      return failure(ErrorKind::badInput,
                     "the tensor \"" + name + "\" holds a value that is no finite number in epoch " +
                         std::to_string(m_clock.epoch) + ", step " + std::to_string(m_clock.step),
                     m_folder.string(), kLowerTheRate);
  return {};
}

Status Run::saveCheckpoint() {
  m_lastCheckpoint = SteadyClock::now();
  if (auto finite = checkFinite(m_model.state()); !finite)
    return finite;
  // Numbers in JSON text are written so that they read back exactly.
  auto written = writeFileAtomically(m_folder / "checkpoints" / "last.safetensors",
                                     toSafetensors(m_model.state(), {{"progress", progressJson().dump()}}));
  if (written)
    emit(TrainingEvent::Kind::checkpoint, {});
  return written;
}

Status Run::saveBest() {
  if (auto finite = checkFinite(m_model.weights()); !finite)
    return finite;
  return writeFileAtomically(m_folder / "checkpoints" / "best.safetensors", toSafetensors(m_model.weights()));
}

Status Run::restore() {
  std::error_code code;
  const auto path = m_folder / "checkpoints" / "last.safetensors";
  if (!std::filesystem::exists(path, code))
    return {}; // stopped before the first checkpoint: begin anew
  auto file = SafetensorsFile::read(path);
  if (!file)
    return tl::unexpected(file.error());
  if (auto filled = copyInto(m_model.state(), *file); !filled)
    return filled;
  const auto found = file->metadata().find("progress");
  const auto progress =
      found == file->metadata().end() ? nlohmann::json() : nlohmann::json::parse(found->second, nullptr, false);
  try {
    m_clock.epoch = progress.at("epoch").get<std::int64_t>();
    m_clock.step = progress.at("step").get<std::int64_t>();
    m_sums = progress.at("sums").get<Values>();
    m_summed = progress.at("summed").get<std::int64_t>();
    m_history = progress.at("history").get<std::vector<Values>>();
    m_bestEpoch = progress.at("best_epoch").get<std::int64_t>();
    m_bestValue = progress.at("best_value").get<double>();
    m_secondsBefore = progress.at("seconds").get<double>();
  } catch (const nlohmann::json::exception &problem) {
    return failure(ErrorKind::badInput, std::string("the checkpoint's progress cannot be read: ") + problem.what(),
                   path.string(), "begin the training anew in another folder");
  }
  noteEarlyStop();
  return writeLog(); // a kill may have come between the log and the checkpoint
}

Status Run::trainEpoch() {
  const auto order =
      RandomStream(m_clock.seed, "order", static_cast<std::uint64_t>(m_clock.epoch)).permutation(m_model.examples());
  while (m_clock.step < m_steps && !m_cancel.requested()) {
    const auto begin = order.begin() + m_clock.step * m_model.batchSize();
    const auto end = order.begin() + std::min((m_clock.step + 1) * m_model.batchSize(), m_model.examples());
    const std::vector<std::int64_t> items(begin, end);
    const Values losses = m_model.step(items, m_clock);
    for (const auto &[name, value] : losses) {
      if (!std::isfinite(value))
        return failure(ErrorKind::badInput,
                       "the loss \"" + name + "\" is no finite number in epoch " + std::to_string(m_clock.epoch) +
                           ", step " + std::to_string(m_clock.step),
                       m_folder.string(), kLowerTheRate);
      m_sums[name] += value * static_cast<double>(items.size());
    }
    m_summed += static_cast<std::int64_t>(items.size());
    ++m_clock.step;
    emit(TrainingEvent::Kind::step, losses);
    const double since = std::chrono::duration<double>(SteadyClock::now() - m_lastCheckpoint).count();
    if (since > kSecondsBetweenCheckpoints)
      if (auto saved = saveCheckpoint(); !saved)
        return saved;
  }
  return {};
}

Status Run::noteEpoch(Values values) {
  for (const auto &[name, value] : values)
    if (!std::isfinite(value))
      return failure(ErrorKind::badInput,
                     "\"" + name + "\" is no finite number after epoch " + std::to_string(m_clock.epoch),
                     m_folder.string(), kLowerTheRate);
  const std::string metric = m_model.decisiveMetric();
  const double value = values.at(metric);
  const bool better = m_bestEpoch < 0 || (m_model.higherIsBetter() ? value > m_bestValue : value < m_bestValue);
  if (better) {
    m_bestEpoch = m_clock.epoch;
    m_bestValue = value;
    if (auto saved = saveBest(); !saved)
      return saved;
  }
  values["epoch"] = static_cast<double>(m_clock.epoch);
  values["seconds"] = m_secondsBefore + secondsNow();
  m_history.push_back(values);
  if (auto logged = writeLog(); !logged)
    return logged;
  emit(TrainingEvent::Kind::epoch, values);
  return {};
}

Status Run::endEpoch() {
  Values values;
  for (const auto &[name, sum] : m_sums)
    values["train/" + name] = sum / static_cast<double>(m_summed);
  for (const auto &[name, value] : m_model.validate(m_cancel))
    values["valid/" + name] = value;
  if (m_cancel.requested())
    return {}; // the epoch's last step is kept; the rest is done again after a resume
  m_model.endEpoch(m_clock);
  if (auto noted = noteEpoch(std::move(values)); !noted)
    return noted;
  ++m_clock.epoch;
  noteEarlyStop();
  m_clock.step = 0;
  m_sums.clear();
  m_summed = 0;
  return saveCheckpoint();
}

void Run::noteEarlyStop() {
  const std::int64_t patience = m_model.patience();
  m_stoppedEarly = patience > 0 && m_bestEpoch >= 0 && m_clock.epoch - 1 - m_bestEpoch >= patience;
}

Status Run::writeLog() const {
  std::vector<std::string> columns = {"epoch", "seconds"};
  for (const Values &epoch : m_history)
    for (const auto &[name, value] : epoch)
      if (std::find(columns.begin(), columns.end(), name) == columns.end())
        columns.push_back(name);
  std::string text;
  for (const std::string &column : columns)
    text += (text.empty() ? "" : ",") + column;
  text += "\n";
  for (const Values &epoch : m_history) {
    std::string row;
    for (const std::string &column : columns) {
      const auto found = epoch.find(column);
      row += (&column == &columns.front() ? "" : ",") + (found == epoch.end() ? "" : exactText(found->second));
    }
    text += row + "\n";
  }
  return writeFileAtomically(m_folder / "log.csv", text);
}

nlohmann::json Run::recipe() const {
  const Values &best = m_history.at(static_cast<std::size_t>(m_bestEpoch));
  std::int64_t parameters = 0;
  for (const auto &[name, tensor] : m_model.weights())
    parameters += tensor.numel();
  const auto &settings = m_run.request.settings;
  return {{"model", m_run.request.model},
          {"preset", m_run.request.preset},
          {"options", m_model.options()},
          {"set", nlohmann::json(std::map<std::string, std::string>(settings.begin(), settings.end()))},
          {"seed", m_clock.seed},
          {"corpus", m_run.corpusHash},
          {"rules", m_run.request.rules},
          {"split", splitOf(m_run.request)},
          {"program", LOOPWRIGHT_VERSION},
          {"torch", m_run.compute.torch},
          {"blas", m_run.compute.blas},
          {"threads", m_run.compute.threads},
          {"budget",
           {{"seconds", m_secondsBefore + secondsNow()},
            {"epochs", m_clock.epoch},
            {"updates", m_clock.epoch * m_steps},
            {"examples", m_model.examples()},
            {"values", parameters}}},
          {"best_epoch", m_bestEpoch},
          {"weights", m_averaged ? "average" : "best epoch"},
          {"figures", best}};
}

TrainingOutcome Run::cancelled() {
  TrainingOutcome outcome;
  outcome.end = TrainingOutcome::End::cancelled;
  emit(TrainingEvent::Kind::end, {}, "stopped; go on with --resume");
  return outcome;
}

Result<TrainingOutcome> Run::conclude() {
  TrainingOutcome outcome;
  outcome.end = m_stoppedEarly ? TrainingOutcome::End::stoppedEarly : TrainingOutcome::End::finished;
  // The average is one more candidate beside the best epoch: the better of the two is kept.
  if (m_model.finish(m_clock, m_cancel)) {
    Values values;
    for (const auto &[name, value] : m_model.validate(m_cancel))
      values["valid/" + name] = value;
    if (!m_cancel.requested()) {
      const auto bestBefore = m_bestEpoch;
      if (auto noted = noteEpoch(std::move(values)); !noted)
        return tl::unexpected(noted.error());
      m_averaged = m_bestEpoch != bestBefore;
      if (m_averaged)
        m_bestEpoch = static_cast<std::int64_t>(m_history.size()) - 1;
    }
  }
  if (m_cancel.requested())
    return cancelled();
  auto best = SafetensorsFile::read(m_folder / "checkpoints" / "best.safetensors");
  if (!best)
    return tl::unexpected(best.error());
  if (auto filled = copyInto(m_model.weights(), *best); !filled)
    return tl::unexpected(filled.error());
  const Values assessed = m_model.assess(m_cancel);
  if (m_cancel.requested())
    return cancelled();
  for (const auto &[name, value] : assessed)
    m_history.at(static_cast<std::size_t>(m_bestEpoch))["valid/" + name] = value;
  if (auto logged = writeLog(); !logged)
    return tl::unexpected(logged.error());
  auto bundle = m_model.bundle(recipe());
  if (!bundle)
    return tl::unexpected(bundle.error());
  if (auto written = bundle->write(m_folder / "bundle"); !written)
    return tl::unexpected(written.error());
  outcome.bundle = m_folder / "bundle";
  outcome.values = m_history.at(static_cast<std::size_t>(m_bestEpoch));
  emit(TrainingEvent::Kind::end, outcome.values,
       m_stoppedEarly ? "stopped early: no better epoch for " + std::to_string(m_model.patience()) + " epochs"
                      : "finished");
  return outcome;
}

Result<TrainingOutcome> Run::train() {
  if (auto prepared = prepareFolder(); !prepared)
    return tl::unexpected(prepared.error());
  if (m_run.request.resume)
    if (auto restored = restore(); !restored)
      return tl::unexpected(restored.error());
  emit(TrainingEvent::Kind::begin, {}, m_model.describe());
  while (m_clock.epoch < m_clock.epochs && !m_stoppedEarly) {
    if (auto trained = trainEpoch(); !trained)
      return tl::unexpected(trained.error());
    if (!m_cancel.requested())
      if (auto ended = endEpoch(); !ended)
        return tl::unexpected(ended.error());
    if (m_cancel.requested()) {
      if (auto saved = saveCheckpoint(); !saved)
        return tl::unexpected(saved.error());
      return cancelled();
    }
  }
  return conclude();
}

} // namespace

Result<TrainingOutcome> runTraining(Trainable &model, const RunDescription &run, TrainingObserver &observer,
                                    const CancellationToken &cancel) {
  return Run(model, run, observer, cancel).train();
}

} // namespace loopwright::learning
