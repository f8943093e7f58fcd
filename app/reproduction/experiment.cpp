// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/experiment.h"

#include <algorithm>

#include "engine/base/paths.h"
#include "engine/base/read_file.h"
#include "engine/learning/interface/options.h"

namespace loopwright::reproduction {
namespace {

constexpr std::size_t kLargestFile = 1 << 20;

ModelPlan modelPlan(const nlohmann::json &json) {
  ModelPlan plan;
  plan.model = json.at("model");
  plan.preset = json.at("preset");
  plan.codec = json.value("codec", std::string());
  plan.label = json.value("label", std::string());
  plan.bars = json.value("bars", plan.bars);
  plan.splitWindows = json.value("split", std::string()) == "windows";
  plan.seeds = json.value("seeds", 0);
  for (const auto &[name, value] : json.at("settings").items())
    plan.settings.emplace_back(name, learning::settingText(value));
  return plan;
}

ExaminationSizes examinationSizes(const nlohmann::json &json) {
  ExaminationSizes sizes;
  for (const auto &[name, size] : {std::pair("judged", &sizes.judged),
                                   {"pairs", &sizes.pairs},
                                   {"places", &sizes.places},
                                   {"compared", &sizes.compared},
                                   {"learnt", &sizes.learnt},
                                   {"moved", &sizes.moved},
                                   {"of_genre", &sizes.ofGenre},
                                   {"families", &sizes.families}})
    *size = json.at(name);
  sizes.ofPetal = json.at("of_petal");
  sizes.permutations = json.at("permutations");
  sizes.relearnt = json.at("relearnt");
  sizes.iterations = json.at("iterations");
  sizes.merged = json.at("merged").get<std::map<std::string, std::string>>();
  return sizes;
}

Scale scaleOf(const std::string &name, const nlohmann::json &json) {
  Scale scale;
  scale.name = name;
  scale.about = json.at("about");
  scale.loops = json.at("loops");
  scale.layout = json.at("layout");
  scale.rules = json.at("rules");
  scale.seeds = json.at("seeds");
  scale.generated = json.at("generated");
  scale.embedders = json.at("embedders");
  for (const auto &[model, plan] : json.at("models").items())
    scale.models.emplace(model, modelPlan(plan));
  if (json.contains("codecs"))
    scale.codecs = modelPlan(json.at("codecs"));
  if (json.value("grid", std::string()) == "nearest")
    scale.grid = Grid::nearest;
  if (json.contains("studies"))
    scale.examination = examinationSizes(json.at("studies"));
  if (json.contains("curve")) {
    const nlohmann::json &curve = json.at("curve");
    scale.curve = {curve.at("model"), curve.at("loops"), curve.at("steps")};
  }
  return scale;
}

RowPlan rowPlan(const nlohmann::json &json) {
  RowPlan row;
  row.key = json.at("key");
  row.label = json.at("label");
  row.model = json.at("model");
  row.form = json.value("form", false);
  row.usualDensity = json.contains("density");
  row.guidance = json.value("guidance", 1.0);
  row.reject = json.value("reject", 0.0);
  if (json.contains("copy"))
    row.copy = {json.at("copy").at(0).get<std::vector<int>>(), json.at("copy").at(1).get<std::vector<int>>()};
  for (const char *name : {"temperature", "top_k", "top_p"})
    if (json.contains(name))
      row.filter.emplace(name, json.at(name).get<double>());
  return row;
}

/// The name of a model that something in the plan needs and the plan does not have; empty if there is none.
std::string missingModel(const Experiment &experiment) {
  const auto &models = experiment.scale.models;
  const auto lacks = [&](const std::string &name) { return !name.empty() && models.count(name) == 0; };
  for (const auto &[name, plan] : models)
    if (lacks(plan.codec))
      return plan.codec;
  for (const RowPlan &row : experiment.rows)
    if (lacks(row.model))
      return row.model;
  return lacks(experiment.scale.curve.model) ? experiment.scale.curve.model : "";
}

std::string listed(const std::vector<std::string> &names) {
  std::string text;
  for (const std::string &name : names)
    text += (text.empty() ? "" : ", ") + name;
  return text;
}

} // namespace

const std::vector<std::string> &experimentNames() {
  static const std::vector<std::string> names = {"loops-2021", "loops-2022", "musae", "ideas"};
  return names;
}

Result<Experiment> readExperiment(const std::string &name, const std::string &scale) {
  const std::vector<std::string> &known = experimentNames();
  if (std::find(known.begin(), known.end(), name) == known.end())
    return failure(ErrorKind::usage, "there is no experiment \"" + name + "\"", "",
                   "the experiments are " + listed(known));
  const std::string file = "reproductions/" + name + ".json";
  const auto path = paths::resource(file);
  if (!path)
    return failure(ErrorKind::resource, "the experiment is not installed", "resources/" + file);
  const auto text = readFile(*path, kLargestFile);
  if (!text)
    return tl::unexpected(text.error());
  const nlohmann::json json = nlohmann::json::parse(*text, nullptr, false);
  try {
    const nlohmann::json &scales = json.at("scales");
    if (!scales.contains(scale)) {
      std::vector<std::string> names;
      for (const auto &[key, value] : scales.items())
        names.push_back(key);
      return failure(ErrorKind::usage, "there is no scale \"" + scale + "\"", "--scale", "use " + listed(names));
    }
    Experiment experiment;
    experiment.name = name;
    experiment.title = json.at("title");
    experiment.scale = scaleOf(scale, scales.at(scale));
    for (const nlohmann::json &row : json.at("rows"))
      experiment.rows.push_back(rowPlan(row));
    experiment.rejectionCurve = json.value("rejection_curve", std::vector<std::string>());
    for (const nlohmann::json &gain : json.value("gains", nlohmann::json::array()))
      experiment.gains.push_back({gain.at("idea"), gain.at("row"), gain.at("than")});
    experiment.printed = json.at("paper");
    experiment.plan = {{"scale", scales.at(scale)}, {"rows", json.at("rows")}};
    if (const std::string missing = missingModel(experiment); !missing.empty())
      return failure(ErrorKind::badInput, "the plan needs a model \"" + missing + "\", which it does not describe",
                     path->string(), "describe it under \"models\" of the scale, or take out what needs it");
    return experiment;
  } catch (const nlohmann::json::exception &error) {
    return failure(ErrorKind::badInput, std::string("this is no experiment: ") + error.what(), path->string());
  }
}

} // namespace loopwright::reproduction
