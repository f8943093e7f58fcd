// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <algorithm>
#include <cstring>
#include <functional>
#include <sstream>

#include "engine/base/hash.h"
#include "engine/base/read_file.h"
#include "engine/bundle/bundle_folder.h"
#include "engine/corpus/corpus.h"
#include "engine/learning/loader/module_loader.h"
#include "tests/unit/corpus/example_songs.h"

/// Trainings so small that a test can afford dozens of them.
namespace loopwright::tiny {

using Settings = std::vector<std::pair<std::string, std::string>>;

/// What the eight songs of makeCorpus are by their labels: three genres, two of them at once, and none.
inline const std::vector<std::string> kGenres = {"rock", "funk",       "jazz; rock", "rock",
                                                 "funk", "jazz; rock", "rock",       ""};

/// A corpus of eight songs of eight families and these genres; its path.
inline std::filesystem::path makeCorpus(const std::filesystem::path &folder, const std::string &layout = "loop57",
                                        int bars = 2, const std::vector<std::string> &genres = kGenres) {
  ImportOptions options;
  options.layout = *PitchLayout::named(layout);
  std::string labels = "path,genre\n";
  for (std::size_t i = 0; i < genres.size(); ++i) {
    const std::string name = std::to_string(i + 1) + ".mid";
    if (options.layout.has(Role::chords))
      example::writeFourTracks(folder / "midi" / name, i + 1, 10);
    else
      example::writeSong(folder / "midi" / name, example::song(i + 1, 10, 6));
    if (!genres[i].empty())
      labels += name + ",\"" + genres[i] + "\"\n";
  }
  example::write(folder / "midi" / "labels.csv", labels);
  options.labelFiles = {folder / "midi" / "labels.csv"};
  options.bars = bars;
  options.threads = 1;
  const auto corpus = folder / (layout + ".lwc");
  const auto report = example::import(folder / "midi", corpus, options);
  if (!report)
    throw std::runtime_error(report.error().message());
  return corpus;
}

inline const Settings kJointCodec = {{"channels", "8"},       {"codes", "16"},         {"code_size", "4"},
                                     {"batch_size", "16"},    {"epochs", "4"},         {"learning_rate", "0.01"},
                                     {"average_from", "0.5"}, {"average_anneal", "2"}, {"restart_below", "0.5"}};
inline const Settings kTracksCodec = {{"streams", "tracks"},     {"channels", "8,6"},   {"codes", "16,12"},
                                      {"code_size", "4,3"},      {"batch_size", "16"},  {"epochs", "4"},
                                      {"learning_rate", "0.01"}, {"transpose", "true"}, {"codebook_start", "data"},
                                      {"average_from", "0.5"},   {"one_pitch", "true"}};
inline const Settings kPaperPrior = {{"embedding", "8"}, {"layers", "2"},           {"hidden", "16"},
                                     {"dropout", "0.2"}, {"code_dropout", "0.1"},   {"batch_size", "16"},
                                     {"epochs", "4"},    {"learning_rate", "0.01"}, {"average_from", "0.5"}};
inline const Settings kLagsPrior = {
    {"embedding", "8"},      {"layers", "1"},       {"hidden", "16"},     {"lags", "1,2,8"}, {"positions", "true"},
    {"dropout", "0.2"},      {"transpose", "true"}, {"batch_size", "16"}, {"epochs", "4"},   {"learning_rate", "0.01"},
    {"average_from", "0.5"}, {"decisive", "nll"},   {"copies", "1,4"}};
inline const Settings kAskedPrior = {
    {"embedding", "8"},        {"layers", "1"},        {"hidden", "16"},      {"lags", "1,2,8"},
    {"positions", "true"},     {"copies", "4"},        {"batch_size", "16"},  {"epochs", "6"},
    {"learning_rate", "0.02"}, {"conditions", "true"}, {"forms", "12"},       {"form", "true"},
    {"guidance", "1.5"},       {"transpose", "true"},  {"average_from", "1"}, {"half_precision", "true"}};
inline const Settings kPrintedCodec = {{"network", "loops-2021"}, {"code_steps", "2"}, {"initialisation", "he"},
                                       {"channels", "8"},         {"codes", "16"},     {"code_size", "4"},
                                       {"batch_size", "16"},      {"epochs", "4"},     {"learning_rate", "0.01"},
                                       {"average_from", "0.5"}};
inline const Settings kCnnVae = {{"channels", "6"},       {"latent", "8"},        {"transpose", "true"},
                                 {"batch_size", "16"},    {"epochs", "4"},        {"learning_rate", "0.01"},
                                 {"average_from", "0.5"}, {"bound_samples", "3"}, {"initialisation", "he"},
                                 {"one_pitch", "true"}};
inline const Settings kNonArVae = {{"latent", "8"},         {"encoder", "6"},       {"decoder", "10"},
                                   {"batch_size", "16"},    {"epochs", "4"},        {"learning_rate", "0.01"},
                                   {"average_from", "0.5"}, {"bound_samples", "3"}, {"initialisation", "he"}};
inline const Settings kArVae = {{"latent", "8"},           {"encoder", "6"},        {"scheduled_sampling", "2"},
                                {"decoder_layers", "2"},   {"batch_size", "16"},    {"epochs", "4"},
                                {"learning_rate", "0.01"}, {"average_from", "0.5"}, {"bound_samples", "3"},
                                {"initialisation", "he"}};

inline const Settings kMaskedPrior = {{"width", "16"},    {"layers", "2"},           {"heads", "2"},
                                      {"dropout", "0.2"}, {"transpose", "true"},     {"batch_size", "16"},
                                      {"epochs", "4"},    {"learning_rate", "0.01"}, {"average_from", "0.5"},
                                      {"passes", "6"}};

inline Settings with(Settings settings, const Settings &more) {
  settings.insert(settings.end(), more.begin(), more.end());
  return settings;
}

inline const Settings kMusae = {{"latent", "6"},           {"encoder", "5"},        {"encoder_layers", "2"},
                                {"decoder", "6"},          {"decoder_layers", "1"}, {"critic", "7"},
                                {"clock", "true"},         {"batch_size", "16"},    {"epochs", "4"},
                                {"learning_rate", "0.01"}, {"beta_step", "0.1"},    {"beta_every", "3"}};
inline const Settings kGaussianMusae = with(kMusae, {{"prior", "gaussian"},
                                                     {"encoder_layers", "1"},
                                                     {"decoder_layers", "2"},
                                                     {"pieces", "40"},
                                                     {"deviation", "log_variance"},
                                                     {"half_precision", "true"}});
inline const Settings kMusaeOfBeats = with(kMusae, {{"point_of", "beats"},
                                                    {"latent", "20"},
                                                    {"common", "3"},
                                                    {"embedding", "3"},
                                                    {"local", "6"},
                                                    {"slice", "2"},
                                                    {"petal_units", "true"},
                                                    {"draws", "fitted"},
                                                    {"rank", "5"},
                                                    {"least_deviation", "0.3"},
                                                    {"pull", "0.1"}});

/// Changes a musae codec so that other music has other points and other points give other music, as in networks of some
/// width after a longer training.
inline void makeLouder(learning::BundlePart &codec) {
  const auto file = learning::SafetensorsFile::parse(codec.weights, "weights");
  auto tensors = file->tensors();
  std::map<std::string, std::vector<float>> values;
  for (const auto &[name, entry] : tensors) {
    values[name].resize(entry.bytes.size() / sizeof(float));
    std::memcpy(values[name].data(), entry.bytes.data(), entry.bytes.size());
  }
  // Hundreds of inputs are -1 whatever the music; what they add up to drowns it in a narrow layer.
  for (const char *direction : {"encoder.forward.0.", "encoder.backward.0."}) {
    const std::vector<float> &weights = values.at(std::string(direction) + "weight_ih");
    std::vector<float> &bias = values.at(std::string(direction) + "bias_ih");
    for (std::size_t i = 0; i < weights.size(); ++i)
      bias[i / (weights.size() / bias.size())] += weights[i];
  }
  for (auto &[name, entry] : tensors) {
    const bool decodes = name.find("decoder.") == 0 && name.find("weight") != std::string::npos;
    const float factor = decodes ? 16.0F : name == "posterior.mean.weight" ? 4.0F : 1.0F;
    for (float &value : values[name])
      value *= factor;
    entry.bytes = std::string_view(reinterpret_cast<const char *>(values[name].data()), entry.bytes.size());
  }
  codec.weights = learning::writeSafetensors(tensors, file->metadata());
}

/// The module, computing with one thread.
inline learning::LearningModule &module() {
  static learning::LearningModule *const loaded = [] {
    auto opened = learning::loadLearningModule();
    if (!opened)
      throw std::runtime_error(opened.error().message());
    learning::ComputeOptions options;
    options.threads = 1;
    if (auto configured = (*opened)->configure(options); !configured)
      throw std::runtime_error(configured.error().message());
    return *opened;
  }();
  return *loaded;
}

/// Notes all events, and asks to stop where `stopAt` says so.
class Observer final : public learning::TrainingObserver {
public:
  explicit Observer(std::function<bool(const learning::TrainingEvent &)> stopAt = {}) : m_stopAt(std::move(stopAt)) {}
  void onEvent(const learning::TrainingEvent &event) override {
    events.push_back(event);
    if (m_stopAt && m_stopAt(event))
      cancel.request();
  }
  std::size_t count(learning::TrainingEvent::Kind kind) const {
    return static_cast<std::size_t>(
        std::count_if(events.begin(), events.end(), [kind](const auto &event) { return event.kind == kind; }));
  }
  std::vector<learning::TrainingEvent> events;
  CancellationToken cancel;

private:
  std::function<bool(const learning::TrainingEvent &)> m_stopAt;
};

/// What log.csv says, without its column of seconds.
inline std::vector<std::map<std::string, std::string>> readLog(const std::filesystem::path &run) {
  const auto text = readFile(run / "log.csv");
  std::vector<std::map<std::string, std::string>> rows;
  std::vector<std::string> names;
  std::istringstream lines(text ? *text : std::string());
  for (std::string line; std::getline(lines, line);) {
    std::istringstream cells(line);
    std::vector<std::string> values;
    for (std::string cell; std::getline(cells, cell, ',');)
      values.push_back(cell);
    if (names.empty()) {
      names = values;
      continue;
    }
    std::map<std::string, std::string> row;
    for (std::size_t i = 0; i < names.size(); ++i)
      if (names[i] != "seconds")
        row[names[i]] = i < values.size() ? values[i] : std::string();
    rows.push_back(row);
  }
  return rows;
}

inline double number(const std::filesystem::path &run, std::size_t epoch, const std::string &column) {
  return std::stod(readLog(run).at(epoch).at(column));
}

/// The first difference between two finished trainings; empty if they are equal but for the time that they took.
inline QString difference(const std::filesystem::path &a, const std::filesystem::path &b) {
  const auto bundleA = learning::BundleFolder::read(a);
  const auto bundleB = learning::BundleFolder::read(b);
  if (!bundleA || !bundleB)
    return QString::fromStdString((bundleA ? bundleB : bundleA).error().message());
  for (const auto &[name, part] : bundleA->parts) {
    if (bundleB->parts.count(name) == 0)
      return QString::fromStdString("no part " + name);
    const learning::BundlePart &other = bundleB->parts.at(name);
    if (part.weights != other.weights)
      return QString::fromStdString("other weights of part " + name);
    auto recipeA = part.recipe, recipeB = other.recipe;
    for (auto *recipe : {&recipeA, &recipeB}) {
      (*recipe)["budget"].erase("seconds");
      (*recipe)["figures"].erase("seconds");
    }
    if (recipeA != recipeB)
      return QString::fromStdString(recipeA.dump() + " / " + recipeB.dump());
  }
  if (readLog(a) != readLog(b))
    return "other figures in log.csv";
  for (const char *name : {"last.safetensors", "best.safetensors"}) {
    const auto fileA = learning::SafetensorsFile::read(a / "checkpoints" / name);
    const auto fileB = learning::SafetensorsFile::read(b / "checkpoints" / name);
    if (!fileA || !fileB || fileA->tensors().size() != fileB->tensors().size())
      return QString(name) + " is missing or has other tensors";
    for (const auto &[tensor, entry] : fileA->tensors())
      if (fileB->tensors().count(tensor) == 0 || fileB->tensors().at(tensor).bytes != entry.bytes)
        return QString(name) + ": " + QString::fromStdString(tensor);
  }
  return {};
}

} // namespace loopwright::tiny
