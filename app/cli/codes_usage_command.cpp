// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <memory>

#include "app/cli/codes_input.h"
#include "app/exploration/code_editing.h"
#include "engine/codes/code_usage.h"

namespace loopwright::cli {
namespace {

struct UsageArguments {
  CodesArguments input;
  std::size_t top = 3;
};

nlohmann::json jsonOf(const std::vector<CodeCount> &counts) {
  nlohmann::json list = nlohmann::json::array();
  for (const CodeCount &used : counts)
    list.push_back({{"code", used.code}, {"count", used.count}});
  return list;
}

nlohmann::json jsonOf(const StreamUsage &usage, std::size_t top) {
  nlohmann::json steps = nlohmann::json::array();
  for (const CodeCounts &counts : usage.atStep)
    steps.push_back({{"used", codesUsed(counts)},
                     {"perplexity", perplexity(counts)},
                     {"most", jsonOf(usedCodes(counts, UsageOrder::mostFirst, top))},
                     {"least", jsonOf(usedCodes(counts, UsageOrder::leastFirst, top))}});
  nlohmann::json pairs = nlohmann::json::array();
  for (std::size_t i = 0; i < std::min(top, usage.pairs.size()); ++i)
    pairs.push_back(
        {{"first", usage.pairs[i].first}, {"second", usage.pairs[i].second}, {"count", usage.pairs[i].count}});
  return {{"name", usage.stream.name},
          {"codes", usage.stream.codes},
          {"length", usage.stream.length},
          {"used", codesUsed(usage.anywhere)},
          {"perplexity", perplexity(usage.anywhere)},
          {"most", jsonOf(usedCodes(usage.anywhere, UsageOrder::mostFirst, top))},
          {"steps", steps},
          {"pairs", pairs}};
}

/// "17 (31.2%), 4 (12.1%)"
std::string sharesOf(const std::vector<CodeCount> &counts, std::int64_t of) {
  std::string text;
  for (const CodeCount &used : counts) {
    char entry[48];
    std::snprintf(entry, sizeof entry, "%s%d (%.1f%%)", text.empty() ? "" : ", ", used.code,
                  100.0 * static_cast<double>(used.count) / static_cast<double>(of));
    text += entry;
  }
  return text;
}

void print(const StreamUsage &usage, std::int64_t loops, std::size_t top) {
  std::printf("\nStream \"%s\": %d of %d codes used, perplexity %.1f\n", usage.stream.name.c_str(),
              codesUsed(usage.anywhere), usage.stream.codes, perplexity(usage.anywhere));
  std::printf("  %-4s  %5s  %10s  %s\n", "step", "codes", "perplexity", "most frequent");
  for (std::size_t step = 0; step < usage.atStep.size(); ++step)
    std::printf("  %4zu  %5d  %10.1f  %s\n", step, codesUsed(usage.atStep[step]), perplexity(usage.atStep[step]),
                sharesOf(usedCodes(usage.atStep[step], UsageOrder::mostFirst, top), loops).c_str());
  const std::int64_t pairs = loops * (usage.stream.length - 1);
  std::printf("  most frequent pairs: ");
  for (std::size_t i = 0; i < std::min(top, usage.pairs.size()); ++i)
    std::printf("%s%d %d (%.1f%%)", i == 0 ? "" : ", ", usage.pairs[i].first, usage.pairs[i].second,
                100.0 * static_cast<double>(usage.pairs[i].count) / static_cast<double>(pairs));
  std::printf("\n");
}

Status runUsage(CommandLine &line, const UsageArguments &arguments) {
  if (auto free = arguments.input.files.overwrite.checkFolder(arguments.input.out); !free)
    return free;
  const auto input = openCodesInput(arguments.input, line, !arguments.input.out.empty());
  if (!input)
    return tl::unexpected(input.error());
  const std::vector<StreamUsage> usage = codeUsage(input->codes.loops, input->codes.streams);
  const auto loops = static_cast<std::int64_t>(input->codes.loops.size());
  nlohmann::json streams = nlohmann::json::array();
  for (const StreamUsage &stream : usage)
    streams.push_back(jsonOf(stream, arguments.top));
  nlohmann::json result = {{"model", input->codes.model}, {"loops", loops}, {"streams", streams}};
  if (!line.json) {
    std::printf("%lld loops\n", static_cast<long long>(loops));
    for (const StreamUsage &stream : usage)
      print(stream, loops, arguments.top);
  }
  if (!arguments.input.out.empty()) {
    const auto rolls = decodeRankedLoops(*input->bundle, usage);
    if (!rolls)
      return tl::unexpected(rolls.error());
    auto files = writeLoops(arguments.input.out, {"most-1", "most-2", "least-1", "least-2"}, *rolls,
                            input->bundle->layout(), arguments.input.files, line);
    if (!files)
      return tl::unexpected(files.error());
    result["files"] = *files;
  }
  if (line.json)
    CommandLine::print(result);
  return {};
}

} // namespace

void addCodesUsage(CLI::App &codes, CommandLine &line) {
  auto arguments = std::make_shared<UsageArguments>();
  arguments->input.codec.split = Split::train;
  arguments->input.codec.most = 100000;
  CLI::App *command = codes.add_subcommand("usage", "Count which codes loops use, and which follow each other");
  arguments->input.addOptions(*command, "Write the loops of the most and least frequent codes to this folder");
  command->add_option("--top", arguments->top, "Name so many codes and pairs")
      ->check(CLI::Range(1, 1000))
      ->capture_default_str();
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runUsage(line, *arguments); }; });
}

} // namespace loopwright::cli
