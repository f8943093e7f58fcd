// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/judging/reconstruction_summary.h"
#include "app/reproduction/laboratory.h"
#include "app/reproduction/training_cost.h"
#include "engine/analysis/evaluation_summary.h"

/// What all experiments do: import music, train models, judge them.
namespace loopwright::reproduction {

/// What an experiment is made of.
struct Material {
  std::vector<std::filesystem::path> music;  ///< MIDI files and folders of them
  std::vector<std::filesystem::path> labels; ///< CSV files about them, label_file.h
  std::filesystem::path sound;               ///< a folder of loops of sound; loops-2022 needs it
};

/// What a laboratory keeps to, plan.json: the experiment with its scale, and the files.
nlohmann::json planOf(const Experiment &experiment, const Material &material);

/// The request for a training of an experiment.
learning::TrainingRequest requestOf(const ModelPlan &plan, const std::filesystem::path &corpus, std::uint64_t seed);

/// The corpus of an experiment: windows that its rules let through, as many as its scale says. With `detector` only
/// those that it takes for loops.
Result<std::filesystem::path> importMusic(const std::string &name, const Scale &scale, const Material &material,
                                          learning::LoadedBundle *detector, Laboratory &laboratory);

/// What a corpus holds. JSON: {"hash", "settings", "counts", "to_learn_from"}.
struct CorpusSummary {
  std::string hash;
  std::map<std::string, std::string> settings; ///< how it was imported
  std::map<std::string, double> counts;        ///< what the import counted, by name
  std::int64_t toLearnFrom = 0;                ///< distinct loops to train on

  /// 0 for what was not counted.
  double count(const std::string &name) const;
};
void to_json(nlohmann::json &json, const CorpusSummary &summary);
void from_json(const nlohmann::json &json, CorpusSummary &summary);
Result<CorpusSummary> readCorpusSummary(const std::filesystem::path &path);

/// What the loops of a row cost. JSON: {"rate", "candidates", "seconds"}.
struct Price {
  double rate = 0; ///< share of the candidates that was rejected
  std::int64_t candidates = 0;
  double seconds = 0;
};

/// One seed of an experiment. JSON: {"seed", "table", "reconstruction": {model: …}, "budgets": {model: …}, "prices":
/// {row: …}}.
struct Trial {
  std::uint64_t seed = 0;
  EvaluationSummary table;                                     ///< every row beside the controls
  std::map<std::string, ReconstructionSummary> reconstruction; ///< by model; none of those that learn codes
  TrainingCosts costs;                                         ///< by model
  std::map<std::string, Price> prices;                         ///< by row
};
void to_json(nlohmann::json &json, const Trial &trial);
void from_json(const nlohmann::json &json, Trial &trial);

/// Trains every model of the scale (but "detector") on the corpus, samples every row, judges all of them beside the
/// controls. `detector` may be null: no loop scores. Errors: of the steps; cancelled.
Result<Trial> runTrial(const Experiment &experiment, const std::filesystem::path &corpus, std::uint64_t seed,
                       learning::LoadedBundle *detector, Laboratory &laboratory);

/// Every seed of the scale, a Trial each. The works refer to what they are given.
std::vector<Work> worksOfSeeds(const Experiment &experiment, const std::filesystem::path &corpus,
                               learning::LoadedBundle *detector, Laboratory &laboratory);

} // namespace loopwright::reproduction
