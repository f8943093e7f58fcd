// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/result.h"
#include "engine/codes/code_edits.h"

namespace loopwright::reproduction {

/// How one model of an experiment is trained.
struct ModelPlan {
  std::string model; ///< "vqvae"
  std::string preset;
  std::vector<std::pair<std::string, std::string>> settings;
};

/// Loops drawn in one way: a row of the tables.
struct RowPlan {
  std::string key;
  std::string label;
  std::string model; ///< name of the experiment's model that draws them
  /// How codes are drawn; what is left out is as the model recommends.
  std::map<std::string, double> filter;
  double reject = 0; ///< share of the candidates that the loop detector rejects
  StepCopy copy;     ///< codes that are written over others before they are decoded
};

/// How large an experiment is.
struct Scale {
  std::string name;           ///< "desk"
  std::string about;          ///< a sentence
  std::int64_t loops = 0;     ///< of all splits; 0: all that there are
  std::string layout;         ///< "loop57"
  std::string rules;          ///< which windows may be loops
  int seeds = 1;              ///< trainings of every model
  std::int64_t generated = 0; ///< loops of a row; 0: as many as there are to learn from, as in the papers
  int embedders = 10;
  /// By the experiment's names; "prior" learns the codes of "codec".
  std::map<std::string, ModelPlan> models;
  ModelPlan codecs; ///< codecs of several sizes, where the paper compares some
};

/// What a paper did and printed: resources/reproductions/NAME.json.
struct Experiment {
  std::string name; ///< "loops-2022"
  std::string title;
  Scale scale;
  std::vector<RowPlan> rows;
  std::vector<std::string> rejectionCurve; ///< keys of rows, by rising rates
  nlohmann::json printed;                  ///< the paper's own numbers
};

/// The experiments that there are.
const std::vector<std::string> &experimentNames();

/// Reads an experiment at one of its scales. Errors: no such experiment or scale (usage), a file that is not installed.
Result<Experiment> readExperiment(const std::string &name, const std::string &scale);

} // namespace loopwright::reproduction
