// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "app/cli/model_options.h"
#include "engine/corpus/corpus_schema.h"
#include "engine/corpus/import.h"
#include "engine/learning/capabilities/scores/scores.h"
#include "engine/midi/smf.h"

namespace loopwright::cli {
namespace {

struct ImportArguments {
  std::vector<std::string> paths;
  std::string corpus;
  std::string layout = "loop57";
  std::string grid = "floor";
  std::string parts = "together";
  std::string rules = "all";
  bool all = false;
  int stride = 0;
  std::int64_t most = 0;
  std::vector<std::string> labels;
  std::string scorer;
  ComputeArguments compute;
  ImportOptions options;
};

double shareOf(std::int64_t part, std::int64_t whole) {
  return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

nlohmann::json bySplit(const std::array<std::int64_t, 3> &counts) {
  return {{"train", counts[0]}, {"valid", counts[1]}, {"test", counts[2]}};
}

nlohmann::json jsonOf(const ImportReport &report, const ImportArguments &arguments) {
  nlohmann::json rules = nlohmann::json::array();
  for (const ImportReport::RuleShare &rule : report.rules)
    rules.push_back(
        {{"rule", rule.rule}, {"rejected", rule.rejected}, {"share", shareOf(rule.rejected, report.windows)}});
  nlohmann::json skipped = nlohmann::json::object();
  for (const auto &[problem, files] : report.filesSkipped)
    skipped[problem] = files;
  return {{"corpus", arguments.corpus},
          {"layout", arguments.options.layout.name},
          {"grid", arguments.grid},
          {"parts", arguments.parts},
          {"bars", arguments.options.bars},
          {"stride", arguments.options.stride.value_or(arguments.options.rules.stride)},
          {"rules", arguments.options.rules.name},
          {"scorer", arguments.options.scorer ? nlohmann::json(arguments.options.scorer->source) : nlohmann::json()},
          {"seed", arguments.options.seed},
          {"files", report.files},
          {"files_used", report.filesUsed},
          {"files_skipped", skipped},
          {"files_from_before", report.filesFromBefore},
          {"files_of_known_songs", report.filesOfKnownSongs},
          {"files_without_meter", report.filesWithoutMeter},
          {"files_with_bass_by_line", report.filesWithBassByLine},
          {"songs", report.songs},
          {"songs_with_labelled_family", report.labelledSongs},
          {"songs_with_labels", report.songsWithLabels},
          {"labels_without_file", report.labelsWithoutFile},
          {"label_columns_without_meaning", report.unknownLabelColumns},
          {"windows", report.windows},
          {"loops", report.loops},
          {"loops_exactly_distinct", report.exactlyDistinctLoops},
          {"loops_distinct", report.distinctLoops},
          {"rejected", rules},
          {"families", report.families},
          {"largest_family", {{"songs", report.largestFamilySongs}, {"distinct_loops", report.largestFamilyLoops}}},
          {"loops_by_split", bySplit(report.loopsBySplit)},
          {"distinct_loops_by_split", bySplit(report.distinctLoopsBySplit)},
          {"held_out_drum_parts_in_training", report.heldOutDrumPartsInTraining},
          {"content_hash", report.contentHash},
          {"seconds", report.seconds}};
}

void printRow(const std::string &name, std::int64_t count, const std::string &remark = {}) {
  std::printf("%-54s %10lld%s%s\n", name.c_str(), static_cast<long long>(count), remark.empty() ? "" : "  ",
              remark.c_str());
}

void printReport(const ImportReport &report, const ImportArguments &arguments) {
  printRow("MIDI files", report.files);
  printRow("  used", report.filesUsed);
  if (report.filesFromBefore > 0)
    printRow("  read by an earlier, interrupted import", report.filesFromBefore);
  if (report.filesWithoutMeter > 0)
    printRow("  used without a time signature, as 4/4", report.filesWithoutMeter);
  if (report.filesOfKnownSongs > 0)
    printRow("  used, with the same music as another file", report.filesOfKnownSongs);
  if (report.filesWithBassByLine > 0)
    printRow("  used, the bass known by its low line alone", report.filesWithBassByLine);
  printRow("  skipped", report.files - report.filesUsed,
           report.filesSkipped.size() > 1 ? "for one or more reasons" : "");
  for (const auto &[problem, files] : report.filesSkipped)
    printRow("    " + problem, files);
  // Damage is worth knowing one by one; music that does not fit is not.
  int shown = 0;
  for (const ImportReport::Outcome &file : report.outcomes)
    if ((file.problem == "damaged" || file.problem == "unreadable" || file.problem == "not MIDI") && ++shown <= 20)
      std::printf("    %s: %s\n", file.name.c_str(), file.detail.c_str());
  if (shown > 20)
    std::printf("    and %d more\n", shown - 20);
  if (report.labelsWithoutFile > 0)
    printRow("records of label files whose file is not there", report.labelsWithoutFile);
  printRow("songs", report.songs);
  if (!arguments.labels.empty())
    printRow("  with a label", report.songsWithLabels);
  printRow("windows of " + std::to_string(arguments.options.bars) + " bars", report.windows);
  for (const ImportReport::RuleShare &rule : report.rules)
    printRow("  rejected, not: " + rule.rule, rule.rejected, percent(shareOf(rule.rejected, report.windows)));
  printRow("loops kept (rules: " + arguments.options.rules.name + ")", report.loops,
           percent(shareOf(report.loops, report.windows)));
  printRow("  with different cells", report.exactlyDistinctLoops);
  printRow("  different but for key and first bar", report.distinctLoops);
  static const char *const kSplits[] = {"train", "valid", "test"};
  for (std::size_t split = 0; split < 3; ++split)
    printRow(std::string("    ") + kSplits[split], report.distinctLoopsBySplit[split],
             percent(shareOf(report.distinctLoopsBySplit[split], report.distinctLoops)));
  printRow("families", report.families);
  printRow("  songs with a family from a label file", report.labelledSongs);
  printRow("  distinct loops of the largest", report.largestFamilyLoops,
           percent(shareOf(report.largestFamilyLoops, report.distinctLoops)));
  std::printf("%-54s %10s\n", "held-out drum parts that occur in training",
              percent(report.heldOutDrumPartsInTraining).c_str());
  std::printf("content hash %s\n%s written in %.1f s\n", report.contentHash.c_str(), arguments.corpus.c_str(),
              report.seconds);
}

Status runImport(CommandLine &line, ImportArguments &arguments) {
  auto layout = PitchLayout::named(arguments.layout);
  if (!layout)
    return tl::unexpected(layout.error());
  auto grid = corpus_schema::gridNamed(arguments.grid);
  if (!grid)
    return tl::unexpected(grid.error());
  auto parts = corpus_schema::partsNamed(arguments.parts);
  if (!parts)
    return tl::unexpected(parts.error());
  auto rules = RuleSet::named(arguments.all ? "all" : arguments.rules);
  if (!rules)
    return tl::unexpected(rules.error());
  ImportOptions &options = arguments.options;
  options.layout = *layout;
  options.grid = *grid;
  options.parts = *parts;
  options.rules = *rules;
  options.programVersion = LOOPWRIGHT_VERSION;
  if (arguments.most != 0)
    options.most = arguments.most;
  if (arguments.stride != 0)
    options.stride = arguments.stride;
  options.labelFiles.assign(arguments.labels.begin(), arguments.labels.end());
  auto detector = ScorerArguments{arguments.scorer}.open(arguments.compute);
  if (!detector)
    return tl::unexpected(detector.error());
  if (*detector) {
    learning::Scores *scores = (*detector)->as<learning::Scores>();
    options.scorer = WindowScorer{(*detector)->hash(), scores->threshold(), [&options, scores](const auto &rolls) {
                                    return scores->scores(rolls, options.layout);
                                  }};
  }
  const std::vector<std::filesystem::path> paths(arguments.paths.begin(), arguments.paths.end());
  auto report = importFiles(paths, arguments.corpus,
                            options.parts == PartsRule::first ? midi::readScoresAsPapers : midi::readScores, options,
                            line.progress, line.cancel);
  if (!report)
    return tl::unexpected(report.error());
  if (!arguments.labels.empty() && report->songsWithLabels == 0)
    CommandLine::remark("the label files name none of these songs");
  for (const std::string &column : report->unknownLabelColumns)
    CommandLine::remark("column not understood, kept as a label: " + column);
  if (line.json)
    CommandLine::print(jsonOf(*report, arguments));
  else
    printReport(*report, arguments);
  if (report->loops == 0)
    return failure(ErrorKind::badInput,
                   "none of the " + std::to_string(report->windows) + " windows passes the rules " +
                       options.rules.name + (options.scorer ? " and the loop detector" : ""),
                   arguments.corpus, "choose other --rules, or --all");
  return {};
}

} // namespace

namespace {

/// "loop57, loop57h, …"
std::string layoutNames() {
  std::string names;
  for (const PitchLayout &layout : PitchLayout::all())
    names += (names.empty() ? "" : ", ") + layout.name;
  return names;
}

} // namespace

void addImport(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<ImportArguments>();
  CLI::App *command = app.add_subcommand("import", "Make a corpus of loops from MIDI files");
  command->add_option("PATH", arguments->paths, "Folders, searched to the bottom, or files")->required();
  command->add_option("--corpus", arguments->corpus, "The corpus file to write (.lwc)")->required();
  command->add_option("--layout", arguments->layout, "What a roll holds: " + layoutNames())->capture_default_str();
  command->add_option("--bars", arguments->options.bars, "Bars of a loop")->capture_default_str();
  command->add_option("--stride", arguments->stride, "Bars between loops (default: the rule set's)")
      ->check(CLI::Range(1, corpus_schema::kLongestWindow));
  auto *rules = command
                    ->add_option("--rules", arguments->rules,
                                 "Which windows to keep: all, cells, relaxed, loops-2021, loops-2021-desk, "
                                 "musae or musae-played")
                    ->capture_default_str();
  command->add_flag("--all", arguments->all, "Keep every window")->excludes(rules);
  command
      ->add_option("--labels", arguments->labels,
                   "A CSV file with a column path and others such as genre, family, groove_file; may be repeated")
      ->take_all();
  command->add_option("--grid", arguments->grid, "floor (as the papers) or nearest")->capture_default_str();
  command
      ->add_option("--parts", arguments->parts,
                   "together: all drum tracks are the drums, a track on one instrument is one part; first: the first "
                   "drum and bass part as files divide them (as the papers)")
      ->capture_default_str();
  command->add_option("--scorer", arguments->scorer,
                      "The bundle of a loop detector: keep only windows that it accepts as loops, with their scores");
  command->add_option("--most", arguments->most, "Use this many distinct loops, chosen at random (default: all)")
      ->check(CLI::PositiveNumber);
  command->add_option("--threads", arguments->options.threads, "Threads that read files (default: all)")
      ->check(CLI::Range(1, 64));
  command->add_option("--seed", arguments->options.seed, "Of the split into train, valid and test")
      ->capture_default_str();
  command->add_option("--report", arguments->options.reportFile,
                      "A CSV file to write: what became of each file, and why");
  command->add_flag("--overwrite", arguments->options.overwrite, "Replace the corpus and the report if they are there");
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runImport(line, *arguments); }; });
}

} // namespace loopwright::cli
