// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "app/cli/model_options.h"
#include "engine/bundle/join_bundles.h"

namespace loopwright::cli {
namespace {

struct JoinArguments {
  std::vector<std::string> bundles;
  std::string out;
  ComputeArguments compute;
};

Status runJoin(CommandLine &line, const JoinArguments &arguments) {
  std::vector<learning::BundleFolder> bundles;
  for (const std::string &folder : arguments.bundles) {
    auto bundle = learning::BundleFolder::read(folder);
    if (!bundle)
      return tl::unexpected(bundle.error());
    bundles.push_back(std::move(*bundle));
  }
  const auto joined = learning::joinBundles(std::move(bundles));
  if (!joined)
    return tl::unexpected(joined.error());
  const auto module = arguments.compute.load();
  if (!module)
    return tl::unexpected(module.error());
  if (auto written = joined->write(arguments.out); !written)
    return written;
  // Whether the parts belong together is known when they are opened together.
  if (const auto opened = (*module)->open(arguments.out); !opened) {
    std::error_code code;
    std::filesystem::remove_all(arguments.out, code);
    return tl::unexpected(opened.error());
  }
  nlohmann::json parts = nlohmann::json::object();
  for (const auto &[name, part] : joined->parts)
    parts[name] = part.model;
  if (line.json)
    CommandLine::print({{"bundle", arguments.out}, {"parts", parts}});
  else
    for (const auto &[name, model] : parts.items())
      std::printf("%s: %s\n", name.c_str(), model.get<std::string>().c_str());
  return {};
}

} // namespace

void addJoin(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<JoinArguments>();
  CLI::App *command =
      app.add_subcommand("join", "Combine the parts of several bundles into one, such as a prior and a loop detector");
  command->add_option("BUNDLE", arguments->bundles, "Bundles or folders of finished trainings")
      ->required()
      ->expected(2, 8);
  command->add_option("--out", arguments->out, "The folder of the new bundle")->required();
  arguments->compute.addOptions(*command);
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runJoin(line, *arguments); }; });
}

} // namespace loopwright::cli
