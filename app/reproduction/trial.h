// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/laboratory.h"

namespace loopwright::reproduction {

/// What an experiment is made of.
struct Material {
  std::vector<std::filesystem::path> music;  ///< MIDI files and folders of them
  std::vector<std::filesystem::path> labels; ///< CSV files about them, label_file.h
  std::filesystem::path sound;               ///< a folder of loops of sound; loops-2022 needs it
};

/// What a laboratory keeps to: the experiment with its scale, and the files.
nlohmann::json planOf(const Experiment &experiment, const Material &material);

/// The request for a training of an experiment.
learning::TrainingRequest requestOf(const ModelPlan &plan, const std::filesystem::path &corpus, std::uint64_t seed);

/// What a training cost, by the recipe of its bundle: seconds, epochs, updates, examples, values, threads, figures.
Result<nlohmann::json> budgetOf(bool onCodes, const std::filesystem::path &run);

/// The corpus of an experiment: windows that its rules let through, as many as its scale says. With `detector` only
/// those that it takes for loops.
Result<std::filesystem::path> importMusic(const std::string &name, const Scale &scale, const Material &material,
                                          learning::LoadedBundle *detector, Laboratory &laboratory);

/// What a corpus holds: {"hash", "settings", "counts", "to_learn_from": distinct loops to train on}.
Result<nlohmann::json> tellCorpus(const std::filesystem::path &path);

/// How well a bundle keeps loops: {"cell_error", "silent_cell_error", "f1": {group: …}}.
Result<nlohmann::json> reconstructionOf(learning::LoadedBundle &bundle, const std::vector<Pianoroll> &loops,
                                        Laboratory &laboratory);

/// One seed of an experiment: trains every model of the scale (but "detector") on the corpus, samples every row, judges
/// all of them beside the controls. The result: {"seed", "table" (jsonOf an EvaluationTable), "reconstruction": {model:
/// …}, "budgets": {model: …}, "prices": {row: {"rate", "candidates", "seconds"}}}. `detector` may be null: no loop
/// scores then. Errors: of the steps; cancelled.
Result<nlohmann::json> workOutSeed(const Experiment &experiment, const std::filesystem::path &corpus,
                                   std::uint64_t seed, learning::LoadedBundle *detector, Laboratory &laboratory);

/// The results of works on a corpus, and what it holds: {list: […], "corpus": tellCorpus}.
Result<nlohmann::json> resultsOn(const std::filesystem::path &corpus, const std::vector<Work> &works,
                                 Laboratory &laboratory);

/// Every seed of the scale, by workOutSeed, for the list "seeds". The works refer to what they are given.
std::vector<Work> worksOfSeeds(const Experiment &experiment, const std::filesystem::path &corpus,
                               learning::LoadedBundle *detector, Laboratory &laboratory);

} // namespace loopwright::reproduction
