// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>

#include "app/cli/model_options.h"
#include "engine/analysis/loop_metrics.h"
#include "engine/analysis/loop_score_summary.h"
#include "engine/corpus/corpus.h"
#include "engine/learning/capabilities/scores/scores.h"
#include "engine/midi/smf.h"
#include "engine/music/quantizer.h"
#include "engine/music/roll_notes.h"

namespace loopwright::cli {
namespace {

struct ScoreArguments {
  std::vector<std::string> paths;
  std::string layout = "loop57";
  std::string grid = "floor";
  int bars = 8;
  ScorerArguments scorer;
  ComputeArguments compute;
};

bool isCorpus(const std::string &path) {
  std::ifstream stream(path, std::ios::binary);
  std::string bytes(15, '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return bytes == "SQLite format 3";
}

nlohmann::json jsonOf(const LoopMetrics &metrics, const PitchLayout &layout) {
  nlohmann::json object;
  for (const LoopMetricColumn &column : loopMetricColumns())
    if (column.isFor(layout.roles()))
      object[column.key] = column.value(metrics);
  object["cells"] = metrics.cells;
  object["drum_cells"] = metrics.drumCells;
  object["bass_cells"] = metrics.bassCells;
  object["bar_pattern"] = metrics.barPattern;
  return object;
}

nlohmann::json jsonOf(const LoopSetSummary &summary) {
  nlohmann::json object = {{"loops", summary.loops}, {"distinct_share", summary.distinctShare}};
  for (std::size_t i = 0; i < summary.columns.size(); ++i)
    if (loopMetricColumns()[i].isFor(summary.roles))
      object[loopMetricColumns()[i].key] = {{"mean", summary.columns[i].mean}, {"std", summary.columns[i].deviation}};
  return object;
}

void print(const std::string &title, const LoopMetrics &metrics, const PitchLayout &layout) {
  std::printf("%s\n", title.c_str());
  for (const LoopMetricColumn &column : loopMetricColumns())
    if (column.isFor(layout.roles()))
      std::printf("  %-20s %10.4g\n", column.label, column.value(metrics));
  std::printf("  %-20s %10s\n", "bars", metrics.barPattern.c_str());
}

void print(const std::string &title, const LoopSetSummary &summary) {
  std::printf("%s: %zu loops\n", title.c_str(), summary.loops);
  for (std::size_t i = 0; i < summary.columns.size(); ++i)
    if (loopMetricColumns()[i].isFor(summary.roles))
      std::printf("  %-20s %10.4g ± %.4g\n", loopMetricColumns()[i].label, summary.columns[i].mean,
                  summary.columns[i].deviation);
  std::printf("  %-20s %10.4g\n", "distinct loops", summary.distinctShare);
}

/// The first window in which every role that the layout needs sounds; the first one if there is none.
int firstBarToScore(const Pianoroll &song, int songBars, int bars, const PitchLayout &layout) {
  for (int bar = 0; bar + bars <= songBars; ++bar) {
    const int first = bar * layout.stepsPerBar();
    const int end = first + bars * layout.stepsPerBar();
    if (std::all_of(layout.needs.begin(), layout.needs.end(), [&](Role role) {
          const TrackLayout &track = *layout.track(role);
          return song.sounding.count(first, end, track.firstColumn, track.endColumn()) > 0;
        }))
      return bar;
  }
  return 0;
}

/// The result with what a loop detector says of the loops, where one was asked for.
Result<nlohmann::json> withLoopScores(nlohmann::json result, learning::Scores *scorer,
                                      const std::vector<Pianoroll> &rolls, const PitchLayout &layout, bool json) {
  if (scorer == nullptr)
    return result;
  const auto scores = scorer->scores(rolls, layout);
  if (!scores)
    return tl::unexpected(scores.error());
  const LoopScoreSummary summary = summarizeLoopScores(*scores, scorer->threshold());
  if (!json) {
    std::printf("  %-20s %10.4g (a loop below %.4g)\n", rolls.size() == 1 ? "LS" : "LS, mean", summary.mean,
                scorer->threshold());
    if (rolls.size() != 1)
      std::printf("  %-20s %10.4g (%.4g have no score)\n", "accepted", summary.accepted, summary.undefined);
  }
  result["loop_score"] = {{"threshold", scorer->threshold()},
                          {"accepted", summary.accepted},
                          {"undefined", summary.undefined},
                          {"mean", summary.mean},
                          {"quantiles", summary.quantiles}};
  return result;
}

Result<nlohmann::json> scoreMidi(const std::string &path, const PitchLayout &layout, Grid grid, int bars,
                                 learning::Scores *scorer, bool json) {
  const auto content = midi::readSmfFile(path);
  if (!content)
    return tl::unexpected(content.error());
  QuantizerOptions options;
  options.grid = grid;
  options.everyVoice = true; // two bass notes at once are measured, too
  const Quantization quantization = quantize(content->scores.front(), layout, options);
  if (quantization.problem != SongProblem::none)
    return failure(ErrorKind::badInput, describe(quantization.problem), path);
  const QuantizedSong &song = quantization.song;
  if (song.bars < bars)
    return failure(ErrorKind::badInput,
                   "the file has " + std::to_string(song.bars) + " bars, fewer than " + std::to_string(bars), path,
                   "score shorter loops with --bars");
  const int firstBar = firstBarToScore(song.roll, song.bars, bars, layout);
  const int firstStep = firstBar * layout.stepsPerBar();
  const Pianoroll loop = song.roll.slice(firstStep, firstStep + bars * layout.stepsPerBar());
  const LoopMetrics metrics = measureLoop(loop, layout);
  if (!json)
    print(path + ", bars " + std::to_string(firstBar + 1) + " to " + std::to_string(firstBar + bars), metrics, layout);
  nlohmann::json result = {
      {"file", path}, {"kind", "midi"}, {"first_bar", firstBar + 1}, {"metrics", jsonOf(metrics, layout)}};
  Pianoroll read = loop;
  keepOneVoice(read, layout);
  return withLoopScores(std::move(result), scorer, {read}, layout, json);
}

Result<nlohmann::json> scoreCorpus(const std::string &path, learning::Scores *scorer, bool json) {
  const auto corpus = Corpus::open(path);
  if (!corpus)
    return tl::unexpected(corpus.error());
  const auto windows = corpus->load({});
  if (!windows)
    return tl::unexpected(windows.error());
  std::vector<Pianoroll> rolls;
  rolls.reserve(windows->size());
  for (std::size_t i = 0; i < windows->size(); ++i)
    rolls.push_back(windows->loop(i).roll);
  const LoopSetSummary summary = summarizeLoops(rolls, windows->layout);
  if (!json)
    print(path, summary);
  nlohmann::json result = {
      {"file", path}, {"kind", "corpus"}, {"layout", windows->layout.name}, {"metrics", jsonOf(summary)}};
  return withLoopScores(std::move(result), scorer, rolls, windows->layout, json);
}

Status score(const ScoreArguments &arguments, const CommandLine &line) {
  const auto layout = PitchLayout::named(arguments.layout);
  if (!layout)
    return tl::unexpected(layout.error());
  const Grid grid = arguments.grid == "nearest" ? Grid::nearest : Grid::floor;
  const auto detector = arguments.scorer.open(arguments.compute);
  if (!detector)
    return tl::unexpected(detector.error());
  learning::Scores *scorer = *detector ? (*detector)->as<learning::Scores>() : nullptr;
  nlohmann::json files = nlohmann::json::array();
  for (const std::string &path : arguments.paths) {
    if (line.cancel.requested())
      return failure(ErrorKind::cancelled, "stopped before all files were scored");
    const Result<nlohmann::json> scored = isCorpus(path)
                                              ? scoreCorpus(path, scorer, line.json)
                                              : scoreMidi(path, *layout, grid, arguments.bars, scorer, line.json);
    if (!scored)
      return tl::unexpected(scored.error());
    files.push_back(*scored);
  }
  if (line.json)
    CommandLine::print({{"layout", arguments.layout}, {"bars", arguments.bars}, {"files", files}});
  return {};
}

} // namespace

void addScore(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<ScoreArguments>();
  CLI::App *command = app.add_subcommand("score", "Measure loops: MIDI files, or all distinct loops of a corpus");
  command
      ->add_option("FILE", arguments->paths,
                   "MIDI files and corpora; from a MIDI file, the first loop with drums and bass")
      ->required();
  command->add_option("--layout", arguments->layout, "Columns of the rolls that MIDI files become")
      ->capture_default_str();
  command->add_option("--grid", arguments->grid, "How notes of MIDI files meet the grid")
      ->check(CLI::IsMember({"floor", "nearest"}))
      ->capture_default_str();
  command->add_option("--bars", arguments->bars, "Length of the loop in MIDI files")
      ->check(CLI::Range(1, 64))
      ->capture_default_str();
  command->add_option("--scorer", arguments->scorer.folder, "The bundle of a loop detector: adds its loop score");
  arguments->compute.addOptions(*command);
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return score(*arguments, line); }; });
}

} // namespace loopwright::cli
