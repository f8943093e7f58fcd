// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <memory>

#include "app/cli/loop_files.h"
#include "app/cli/loop_to_fill.h"
#include "app/cli/model_options.h"
#include "app/recipes/recipe_file.h"
#include "app/recipes/sampled_fills.h"
#include "engine/learning/capabilities/infills/infills.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "engine/music/roll_patch.h"

namespace loopwright::cli {
namespace {

struct InfillArguments {
  ModelArguments model;
  LoopFileOptions files;
  std::string input;
  std::string bars;
  std::vector<std::string> tracks; ///< none: all of the model's
  FilterArguments filter;
  std::int64_t count = 8;
  std::uint64_t seed = 1;
  std::string out;
};

/// Bars [first, end), counted from 0.
struct BarRange {
  int first = 0;
  int end = 0;
};

/// "3-4" or "3": bars counted from 1, the last one included.
Result<BarRange> barsNamed(const std::string &text, int bars) {
  const auto dash = text.find('-');
  const std::string from = text.substr(0, dash), to = dash == std::string::npos ? from : text.substr(dash + 1);
  BarRange range;
  const auto read = [](const std::string &digits, int &value) {
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return !digits.empty() && parsed.ec == std::errc() && parsed.ptr == digits.data() + digits.size();
  };
  if (!read(from, range.first) || !read(to, range.end) || range.first < 1 || range.end < range.first ||
      range.end > bars)
    return failure(ErrorKind::usage, "\"" + text + "\" names no bars of a loop of " + std::to_string(bars), "--bars",
                   "write 3-4 for the third and the fourth bar");
  --range.first;
  return range;
}

/// "drums, bass"
std::string roleList(const PitchLayout &layout) {
  std::string list;
  for (const Role role : layout.roles())
    list += (list.empty() ? "" : ", ") + std::string(nameOf(role));
  return list;
}

/// "3,4 bass,drums", as recipes say it: pitched roles before drums.
std::string passageNamed(const BarRange &range, const std::vector<Role> &roles, const PitchLayout &layout) {
  std::string name;
  for (int bar = range.first; bar < range.end; ++bar)
    name += (name.empty() ? "" : ",") + std::to_string(bar + 1);
  std::string tracks;
  for (const bool drums : {false, true})
    for (const Role role : layout.roles())
      if ((role == Role::drums) == drums && std::find(roles.begin(), roles.end(), role) != roles.end())
        tracks += (tracks.empty() ? "" : ",") + std::string(nameOf(role));
  return name + " " + tracks;
}

/// All roles of the layout where none is named.
Result<std::vector<Role>> rolesNamed(const std::vector<std::string> &names, const PitchLayout &layout) {
  if (names.empty())
    return layout.roles();
  std::vector<Role> roles;
  for (const std::string &name : names) {
    const auto role = roleNamed(name);
    if (!role || !layout.has(*role))
      return failure(ErrorKind::usage, "the model has no track \"" + name + "\"", "--tracks",
                     "its tracks are " + roleList(layout));
    roles.push_back(*role);
  }
  return roles;
}

Result<learning::InfillRequest> requestOf(const InfillArguments &arguments, const BarRange &range,
                                          const std::vector<Role> &roles, const LoopToFill &loop,
                                          const learning::LoadedBundle &bundle, const learning::CodeFilter &standard) {
  const auto filter = arguments.filter.over(standard);
  if (!filter)
    return tl::unexpected(filter.error());
  learning::InfillRequest request;
  request.loop = loop.roll;
  request.region = regionOf(bundle.layout(), bundle.bars(), range.first, range.end, roles);
  request.sampling.count = arguments.count;
  request.sampling.seed = arguments.seed;
  request.sampling.filter = *filter;
  return request;
}

Status runInfill(CommandLine &line, const InfillArguments &arguments) {
  if (auto checked = arguments.filter.over({}); !checked) // before a module is loaded
    return tl::unexpected(checked.error());
  const std::filesystem::path out = arguments.out;
  const bool oneFile = out.extension() == ".mid";
  if (auto free = arguments.files.overwrite.checkFileOrFolder(out); !free)
    return free;
  auto bundle = arguments.model.openCodec();
  if (!bundle)
    return tl::unexpected(bundle.error());
  learning::Infills *infills = (*bundle)->as<learning::Infills>();
  if (infills == nullptr)
    return failure(ErrorKind::badInput, "this bundle has no prior over codes: it fills no holes",
                   arguments.model.folder, "train code-transformer or code-prior with it as --codec");
  const PitchLayout &layout = (*bundle)->layout();
  const auto loop = readLoopToFill(arguments.input, layout, (*bundle)->bars());
  if (!loop)
    return tl::unexpected(loop.error());
  const auto range = barsNamed(arguments.bars, (*bundle)->bars());
  if (!range)
    return tl::unexpected(range.error());
  const auto roles = rolesNamed(arguments.tracks, layout);
  if (!roles)
    return tl::unexpected(roles.error());
  const auto request =
      requestOf(arguments, *range, *roles, *loop, **bundle, (*bundle)->as<learning::Samples>()->standardFilter());
  if (!request)
    return tl::unexpected(request.error());
  const auto found = sampledFills(**bundle, *request, true, line.progress, line.cancel);
  if (!found)
    return tl::unexpected(found.error());
  if (found->cancelled)
    return failure(ErrorKind::cancelled, "stopped; nothing was written");
  if (!oneFile)
    if (auto made = makeLoopFolder(out); !made)
      return made;
  GenerationRecipe recipe = arguments.model.recipe(**bundle, arguments.files);
  recipe.seed = arguments.seed;
  recipe.filter = request->sampling.filter;
  recipe.passage = passageNamed(*range, *roles, layout);
  recipe.around = loop->plain(layout);
  if (arguments.files.beatsPerMinute)
    recipe.around->microsecondsPerQuarter = recipe.microsecondsPerQuarter;
  recipe.microsecondsPerQuarter = recipe.around->microsecondsPerQuarter;
  nlohmann::json written = nlohmann::json::array();
  for (const SampledFill &fill : found->fills) {
    if (oneFile && !written.empty()) // the best one is written
      break;
    const std::size_t place = written.size() + 1;
    const std::string name =
        oneFile ? out.stem().string() : (place < 10 ? "infill-0" : "infill-") + std::to_string(place);
    recipe.number = fill.number;
    Score score = loop->filled(fill.roll, request->region, layout);
    score.text = recipeText(recipe);
    auto file =
        writeLoop(oneFile ? out.parent_path() : out, name, std::move(score), (*bundle)->bars(), arguments.files, line);
    if (!file)
      return tl::unexpected(file.error());
    written.push_back({{"file", file->midi.string()},
                       {"candidate", fill.number},
                       {"fit", fill.fit},
                       {"bleed", fill.bleed},
                       {"score", std::isnan(fill.score) ? nlohmann::json() : nlohmann::json(fill.score)}});
  }
  nlohmann::json recipes = recipesJson(recipe, written);
  if (!oneFile) // a single file says it itself
    if (auto saved = writeRecipes(out, recipes); !saved)
      return saved;
  if (line.json) {
    recipes.erase("around"); // many notes; the recipe has them
    CommandLine::print(recipes);
    return {};
  }
  for (const auto &each : written)
    std::printf("%s  fit %.3f\n", each["file"].get<std::string>().c_str(), each["fit"].get<double>());
  return {};
}

} // namespace

void addInfill(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<InfillArguments>();
  CLI::App *command =
      app.add_subcommand("infill", "Regenerate bars of a loop to fit the rest; the best fit comes first");
  command->add_option("FILE", arguments->input, "A MIDI file; of a longer one, its first loop")->required();
  arguments->model.addOptions(*command);
  command->add_option("--bars", arguments->bars, "Which bars, counted from 1: 3-4, or 3")->required();
  command->add_option("--tracks", arguments->tracks, "Which of the model's tracks, as bass,drums (default: all)")
      ->delimiter(',');
  command->add_option("-n", arguments->count, "How many candidates")
      ->check(CLI::Range(1, 10000))
      ->capture_default_str();
  arguments->filter.addOptions(*command);
  command->add_option("--seed", arguments->seed, "The same seed gives the same loops")->capture_default_str();
  command->add_option("--out", arguments->out, "The folder to write to; or a .mid file for the best candidate")
      ->required();
  arguments->files.addOptions(*command);
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runInfill(line, *arguments); }; });
}

} // namespace loopwright::cli
