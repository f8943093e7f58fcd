// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>
#include <sstream>

#include "app/cli/code_study.h"
#include "engine/analysis/loop_metrics.h"
#include "engine/base/atomic_file.h"
#include "engine/codes/code_edits.h"

namespace loopwright::cli {
namespace {

struct EditArguments {
  CodeStudyArguments study;
  std::vector<std::string> follows;
  std::vector<std::string> copies;
  std::string stream;
  std::string codesOut;
};

/// Bars from 0, one of which follows the other.
struct BarPair {
  int bar = 0;
  int followed = 0;
};

/// What is to be done, read from the options before anything is opened.
struct Edits {
  std::vector<BarPair> follows;
  std::vector<StepCopy> copies;
};

/// "0,1=16,17" as the numbers of both sides.
Result<StepCopy> sidesOf(const std::string &text, const char *option, const char *example) {
  StepCopy sides;
  const std::size_t equals = text.find('=');
  bool good = equals != std::string::npos;
  for (auto *side : {&sides.from, &sides.to}) {
    std::stringstream numbers(good ? side == &sides.from ? text.substr(0, equals) : text.substr(equals + 1) : "");
    for (std::string number; std::getline(numbers, number, ',');) {
      good =
          good && !number.empty() && number.size() <= 6 && number.find_first_not_of("0123456789") == std::string::npos;
      if (good)
        side->push_back(std::stoi(number));
    }
    good = good && !side->empty();
  }
  if (!good)
    return failure(ErrorKind::usage, "\"" + text + "\" is not of the form " + example, option);
  return sides;
}

Result<Edits> editsOf(const EditArguments &arguments) {
  Edits edits;
  for (const std::string &text : arguments.follows) {
    const auto sides = sidesOf(text, "--follow", "5=1");
    if (!sides)
      return tl::unexpected(sides.error());
    if (sides->from.size() != 1 || sides->to.size() != 1)
      return failure(ErrorKind::usage, "\"" + text + "\" names more than one bar a side", "--follow",
                     "give --follow once a bar");
    edits.follows.push_back({sides->from[0] - 1, sides->to[0] - 1});
  }
  for (const std::string &text : arguments.copies) {
    auto sides = sidesOf(text, "--copy", "0,1=16,17");
    if (!sides)
      return tl::unexpected(sides.error());
    edits.copies.push_back(std::move(*sides));
  }
  if (edits.follows.empty() && edits.copies.empty())
    return failure(ErrorKind::usage, "there is nothing to edit", "", "give --follow 5=1 or --copy 0,1=16,17");
  return edits;
}

Result<std::vector<LoopCodes>> edited(const StudiedCodes &studied, const Edits &edits, const std::string &stream) {
  Result<std::vector<LoopCodes>> loops = studied.codes.loops;
  const std::vector<CodeStream> &streams = studied.codes.streams;
  for (const BarPair &follow : edits.follows)
    if (loops)
      loops = withBarFollowing(std::move(*loops), streams, studied.bundle->bars(), follow.bar, follow.followed, stream);
  for (const StepCopy &copy : edits.copies)
    if (loops)
      loops = withStepsCopied(std::move(*loops), streams, copy, stream);
  return loops;
}

MeanAndDeviation distanceOf(const std::vector<Pianoroll> &rolls, const PitchLayout &layout, const BarPair &bars) {
  std::vector<double> distances;
  distances.reserve(rolls.size());
  for (const Pianoroll &roll : rolls)
    distances.push_back(barDistance(roll, layout, bars.bar, bars.followed));
  return meanAndDeviation(distances);
}

/// The papers' HD and the distances of the bars that were edited, as decoded before and after.
nlohmann::json compare(const std::vector<Pianoroll> &before, const std::vector<Pianoroll> &after,
                       const PitchLayout &layout, const std::vector<BarPair> &follows, bool silent) {
  const BarPair halves{before.front().steps() / layout.stepsPerBar() / 2, 0};
  std::vector<BarPair> pairs = {halves};
  for (const BarPair &follow : follows)
    if (follow.bar != halves.bar || follow.followed != halves.followed)
      pairs.push_back(follow);
  nlohmann::json distances = nlohmann::json::array();
  for (const BarPair &pair : pairs) {
    const double was = distanceOf(before, layout, pair).mean;
    const double is = distanceOf(after, layout, pair).mean;
    distances.push_back({{"bars", {pair.bar + 1, pair.followed + 1}}, {"before", was}, {"after", is}});
    if (!silent)
      std::printf("Bars %d and %d of %zu loops differ in %.3g%% of the cells, before the edit in %.3g%%\n",
                  pair.bar + 1, pair.followed + 1, after.size(), 100 * is, 100 * was);
  }
  return distances;
}

Status runEdit(CommandLine &line, const EditArguments &arguments) {
  const auto edits = editsOf(arguments);
  if (!edits)
    return tl::unexpected(edits.error());
  const auto studied = studiedCodes(arguments.study, line, true);
  if (!studied)
    return tl::unexpected(studied.error());
  learning::LoadedBundle &bundle = *studied->bundle;
  auto codes = edited(*studied, *edits, arguments.stream);
  if (!codes)
    return tl::unexpected(codes.error());
  const auto before = bundle.codes()->decode(studied->codes.loops);
  if (!before)
    return tl::unexpected(before.error());
  const auto after = bundle.codes()->decode(*codes);
  if (!after)
    return tl::unexpected(after.error());

  std::size_t changed = 0;
  for (std::size_t i = 0; i < codes->size(); ++i)
    changed += (*codes)[i] != studied->codes.loops[i] ? 1 : 0;
  nlohmann::json result = {{"model", bundle.hash()},
                           {"loops", after->size()},
                           {"loops_changed", changed},
                           {"distances", compare(*before, *after, bundle.layout(), edits->follows, line.json)},
                           {"files", nlohmann::json::array()}};
  if (!arguments.study.out.empty()) {
    auto files = writeLoops(arguments.study.out, numberedNames("edited", after->size()), *after, bundle.layout(),
                            arguments.study.files, line);
    if (!files)
      return tl::unexpected(files.error());
    result["files"] = *files;
  }
  if (!arguments.codesOut.empty()) {
    const CodeFile file{bundle.hash(), studied->codes.streams, std::move(*codes)};
    if (auto written = writeFileAtomically(arguments.codesOut, jsonOf(file).dump() + "\n"); !written)
      return written;
  }
  if (line.json)
    CommandLine::print(result);
  return {};
}

} // namespace

void addCodesEdit(CLI::App &codes, CommandLine &line) {
  auto arguments = std::make_shared<EditArguments>();
  CLI::App *command = codes.add_subcommand("edit", "Change the codes of loops and say what became of the music");
  arguments->study.addOptions(*command, "Write the edited loops to this folder");
  command->add_option("--follow", arguments->follows, "A bar that takes the codes of another: 5=1; may be given again")
      ->allow_extra_args(false);
  command
      ->add_option("--copy", arguments->copies,
                   "Latent steps (from 0) whose codes go to others: 0,1=16,17; after every --follow")
      ->allow_extra_args(false);
  command->add_option("--stream", arguments->stream, "Edit this stream of codes only");
  command->add_option("--codes", arguments->codesOut, "Write the edited codes to this JSON file");
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runEdit(line, *arguments); }; });
}

} // namespace loopwright::cli
