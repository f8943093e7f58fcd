// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "app/cli/model_options.h"

namespace loopwright::cli {
namespace {

const char *typeOf(const learning::OptionValue &value) {
  static const char *const kNames[] = {"integer", "real", "flag", "text", "list"};
  return kNames[value.index()];
}

nlohmann::json jsonOf(const learning::OptionSpec &option) {
  nlohmann::json object = {
      {"name", option.name}, {"description", option.description}, {"type", typeOf(option.standard)}};
  std::visit([&object](const auto &value) { object["standard"] = value; }, option.standard);
  const bool text = std::holds_alternative<std::string>(option.standard);
  if (text)
    object["choices"] = option.choices;
  else if (!std::holds_alternative<bool>(option.standard))
    object["range"] = {option.least, option.most};
  return object;
}

nlohmann::json presetsOf(const learning::ModelDescription &model, const learning::LearningModule &module) {
  nlohmann::json presets = nlohmann::json::object();
  for (const std::string &name : model.presets) {
    const auto read = nlohmann::json::parse(module.presetValues(model.name, name), nullptr, false);
    presets[name] = read.is_object() ? read : nlohmann::json::object();
  }
  return presets;
}

void print(const learning::ModelDescription &model, const nlohmann::json &presets) {
  std::printf("%s: %s%s\n", model.name.c_str(), model.description.c_str(), model.needsCodec ? " (needs --codec)" : "");
  if (!model.learnsFromSound)
    std::printf("  reads the layouts %s\n", learning::layoutsOf(model).c_str());
  for (const auto &[name, values] : presets.items())
    std::printf("  --preset %s: %s\n", name.c_str(), values.dump().c_str());
  for (const learning::OptionSpec &option : model.options)
    std::printf("  --set %s=%s: %s\n", option.name.c_str(), learning::settingText(jsonOf(option)["standard"]).c_str(),
                option.description.c_str());
}

Status runModels(CommandLine &line, const ComputeArguments &compute) {
  auto module = compute.load();
  if (!module)
    return tl::unexpected(module.error());
  nlohmann::json list = nlohmann::json::array();
  for (const learning::ModelDescription &model : (*module)->models()) {
    const nlohmann::json presets = presetsOf(model, **module);
    nlohmann::json options = nlohmann::json::array();
    for (const learning::OptionSpec &option : model.options)
      options.push_back(jsonOf(option));
    nlohmann::json needs = nlohmann::json::array();
    for (const Role role : model.needs)
      needs.push_back(nameOf(role));
    list.push_back({{"name", model.name},
                    {"description", model.description},
                    {"needs_codec", model.needsCodec},
                    {"has_codes", model.hasCodes},
                    {"learns_from_sound", model.learnsFromSound},
                    {"reads", nameOf(model.reads)},
                    {"needs", needs},
                    {"needs_drum_components", model.needsDrumComponents},
                    {"presets", presets},
                    {"options", options}});
    if (!line.json)
      print(model, presets);
  }
  if (line.json)
    CommandLine::print({{"models", list}});
  return {};
}

} // namespace

void addModels(CLI::App &app, CommandLine &line) {
  auto compute = std::make_shared<ComputeArguments>();
  CLI::App *command =
      app.add_subcommand("models", "List the models that can be trained, with their presets and options");
  line.addJsonOption(*command);
  command->callback([&line, compute] { line.chosen = [&line, compute] { return runModels(line, *compute); }; });
}

} // namespace loopwright::cli
