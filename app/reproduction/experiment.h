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
#include "engine/music/quantizer.h"

namespace loopwright::reproduction {

using Json = nlohmann::json;

/// How one model of an experiment is trained.
struct ModelPlan {
  std::string model; ///< "vqvae"
  std::string preset;
  std::vector<std::pair<std::string, std::string>> settings;
  std::string codec;         ///< name of the experiment's model whose codes it learns; empty: none
  std::string label;         ///< in tables and figures
  int bars = 8;              ///< of a piece
  bool splitWindows = false; ///< holds out windows instead of families
  int seeds = 0;             ///< trainings; 0: as many as the scale has
};

/// Loops sampled in one way: a row of the tables.
struct RowPlan {
  std::string key;
  std::string label;
  std::string model; ///< name of the experiment's model that samples them
  /// How codes are sampled; what is left out is as the model recommends.
  std::map<std::string, double> filter;
  bool form = false;         ///< whether bars repeat as those of a training loop do
  bool usualDensity = false; ///< asks for the mean density of the training loops
  double guidance = 1;
  double reject = 0; ///< share of the candidates that the loop detector rejects
  StepCopy copy;     ///< codes that are written over others before they are decoded
};

/// Trainings of one codec with less to learn from, and with fewer or more latent steps.
struct CodecCurve {
  std::string model;               ///< of the experiment's models; empty: no curve
  std::vector<std::int64_t> loops; ///< imported; smaller than the experiment's own number
  std::vector<int> steps;          ///< other than the model's own
};

/// How large the examination of a latent space of genres is. Where there are fewer pieces, all of them.
struct ExaminationSizes {
  std::size_t judged = 0;                    ///< held-out pieces that are rebuilt
  std::size_t pairs = 0;                     ///< of pieces to walk between
  std::size_t places = 0;                    ///< of a walk, ends included
  std::size_t compared = 0;                  ///< training pieces that walks are compared with
  std::size_t learnt = 0;                    ///< pieces that attributes and genres are learnt from
  std::size_t moved = 0;                     ///< held-out pieces that the knob moves
  std::int64_t ofPetal = 0;                  ///< pieces sampled from each petal
  std::size_t ofGenre = 0;                   ///< pieces of each genre of a pair
  std::size_t families = 0;                  ///< that a genre needs to be told from others
  int permutations = 0;                      ///< of tests
  int relearnt = 0;                          ///< permutations of the test that learns anew each time
  int iterations = 0;                        ///< of t-SNE
  std::map<std::string, std::string> merged; ///< genres that count as another, common one
};

/// How large an experiment is.
struct Scale {
  std::string name;       ///< "desk"
  std::string about;      ///< a sentence
  std::int64_t loops = 0; ///< of all splits; 0: all that there are
  std::string layout;     ///< "loop57"
  std::string rules;      ///< which windows may be loops
  int bars = 8;           ///< of a window
  Grid grid = Grid::floor;
  int seeds = 1;              ///< trainings of every model
  std::int64_t generated = 0; ///< loops of a row; 0: as many as there are to learn from, as in the papers
  int embedders = 10;
  std::map<std::string, ModelPlan> models; ///< by the experiment's names
  ModelPlan codecs;                        ///< codecs of several sizes, where the paper compares some
  CodecCurve curve;
  ExaminationSizes examination;
};

/// An idea: what it changes, and the rows to compare.
struct GainPlan {
  std::string idea;
  std::string row;
  std::string than;
};

/// What a paper did and printed, or what ideas beyond the papers are worth: resources/reproductions/NAME.json.
struct Experiment {
  std::string name; ///< "loops-2022"
  std::string title;
  Scale scale;
  std::vector<RowPlan> rows;
  std::vector<std::string> rejectionCurve; ///< keys of rows, by rising rates
  std::vector<GainPlan> gains;
  nlohmann::json printed; ///< the paper's own numbers
  nlohmann::json plan;    ///< scale and rows as they were read
};

/// The experiments that there are.
const std::vector<std::string> &experimentNames();

/// Reads an experiment at one of its scales. Errors: no such experiment or scale (usage), a file that is not installed.
Result<Experiment> readExperiment(const std::string &name, const std::string &scale);

} // namespace loopwright::reproduction
