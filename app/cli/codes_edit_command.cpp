// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>
#include <sstream>

#include "app/cli/codes_input.h"
#include "app/exploration/code_editing.h"
#include "engine/base/atomic_file.h"

namespace loopwright::cli {
namespace {

struct EditArguments {
  CodesArguments input;
  std::vector<std::string> follows;
  std::vector<std::string> copies;
  std::string stream;
  std::string codesOut;
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

/// What is to be done, read from the options before anything is opened.
Result<CodeEdits> editsOf(const EditArguments &arguments) {
  CodeEdits edits;
  edits.stream = arguments.stream;
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

nlohmann::json jsonOf(const std::vector<BarDistances> &distances) {
  nlohmann::json list = nlohmann::json::array();
  for (const BarDistances &of : distances)
    list.push_back({{"bars", {of.bars.bar + 1, of.bars.followed + 1}}, {"before", of.before}, {"after", of.after}});
  return list;
}

void print(const std::vector<BarDistances> &distances, std::size_t loops) {
  for (const BarDistances &of : distances)
    std::printf("Bars %d and %d of %zu loops differ in %.3g%% of the cells, before the edit in %.3g%%\n",
                of.bars.bar + 1, of.bars.followed + 1, loops, 100 * of.after, 100 * of.before);
}

Status runEdit(CommandLine &line, const EditArguments &arguments) {
  const auto edits = editsOf(arguments);
  if (!edits)
    return tl::unexpected(edits.error());
  const Overwrite &overwrite = arguments.input.files.overwrite;
  if (auto free = overwrite.checkFolder(arguments.input.out); !free)
    return free;
  if (auto free = overwrite.checkFile(arguments.codesOut); !free)
    return free;
  const auto input = openCodesInput(arguments.input, line, true);
  if (!input)
    return tl::unexpected(input.error());
  learning::LoadedBundle &bundle = *input->bundle;
  auto edited = editCodes(bundle, input->codes.loops, *edits);
  if (!edited)
    return tl::unexpected(edited.error());
  const std::size_t loops = edited->rolls.size();
  if (!line.json)
    print(edited->distances, loops);
  nlohmann::json files = nlohmann::json::array();
  if (!arguments.input.out.empty()) {
    auto written = writeLoops(arguments.input.out, numberedNames("edited", loops), edited->rolls, bundle.layout(),
                              arguments.input.files, line);
    if (!written)
      return tl::unexpected(written.error());
    files = std::move(*written);
  }
  if (!arguments.codesOut.empty()) {
    const CodeFile file{bundle.hash(), input->codes.streams, std::move(edited->codes)};
    if (auto written = writeFileAtomically(arguments.codesOut, jsonOf(file).dump() + "\n"); !written)
      return written;
  }
  if (line.json)
    CommandLine::print({{"model", bundle.hash()},
                        {"loops", loops},
                        {"loops_changed", edited->changed},
                        {"distances", jsonOf(edited->distances)},
                        {"files", files}});
  return {};
}

} // namespace

void addCodesEdit(CLI::App &codes, CommandLine &line) {
  auto arguments = std::make_shared<EditArguments>();
  CLI::App *command = codes.add_subcommand("edit", "Change the codes of loops and show how the music changes");
  arguments->input.addOptions(*command, "Write the edited loops to this folder");
  command->add_option("--follow", arguments->follows, "A bar that takes the codes of another: 5=1; may be given again")
      ->allow_extra_args(false);
  command
      ->add_option("--copy", arguments->copies,
                   "Copy the codes of latent steps (counted from 0) to others, 0,1=16,17; done after every --follow")
      ->allow_extra_args(false);
  command->add_option("--stream", arguments->stream, "Edit this stream of codes only");
  command->add_option("--codes", arguments->codesOut, "Write the edited codes to this JSON file");
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runEdit(line, *arguments); }; });
}

} // namespace loopwright::cli
