// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <fstream>
#include <memory>
#include <sstream>

#include "app/cli/model_options.h"
#include "engine/analysis/loop_score_summary.h"
#include "engine/base/read_file.h"
#include "engine/bundle/bundle_folder.h"
#include "engine/corpus/corpus.h"
#include "engine/corpus/held_out.h"
#include "engine/midi/smf.h"

namespace loopwright::cli {
namespace {

/// The first bytes of a file, as many as tell its kind; empty if it cannot be read.
std::string firstBytes(const std::string &path) {
  std::ifstream stream(path, std::ios::binary);
  std::string bytes(16, '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  return bytes;
}

void printRow(const std::string &name, const std::string &value) {
  std::printf("%-44s %s\n", name.c_str(), value.c_str());
}

nlohmann::json bySplit(const std::map<Split, std::int64_t> &counts) {
  const auto at = [&counts](Split split) { return counts.count(split) == 0 ? 0 : counts.at(split); };
  return {{"train", at(Split::train)}, {"valid", at(Split::valid)}, {"test", at(Split::test)}};
}

std::string inWords(const nlohmann::json &splits) {
  return "train " + splits["train"].dump() + ", valid " + splits["valid"].dump() + ", test " + splits["test"].dump();
}

Status tellCorpus(const std::string &path, bool json) {
  const auto corpus = Corpus::open(path);
  if (!corpus)
    return tl::unexpected(corpus.error());
  auto summary = corpus->summary();
  if (!summary)
    return tl::unexpected(summary.error());
  const auto loops = corpus->load({});
  if (!loops)
    return tl::unexpected(loops.error());
  const double heldOut = heldOutDrumPartsInTraining(*loops);
  const std::int64_t drumBars = distinctDrumBars(*loops);
  const double all = summary->report["distinct loops"];
  const double largestFamily = all > 0 ? summary->report["distinct loops of the largest family"] / all : 0;
  const auto windows = bySplit(summary->windows);
  const auto distinct = bySplit(summary->distinctWindows);

  const auto scores = corpus->scores();
  if (!scores)
    return tl::unexpected(scores.error());

  const auto labels = corpus->labelColumns();
  if (!labels)
    return tl::unexpected(labels.error());
  if (json) {
    nlohmann::json settings(summary->settings);
    nlohmann::json scored = nlohmann::json::object();
    for (const auto &[source, values] : *scores) {
      const LoopScoreSummary summed = summarizeLoopScores(values, 0);
      scored[source] = {{"loops", values.size()}, {"mean", summed.mean}, {"quantiles", summed.quantiles}};
    }
    settings.erase("content_hash");
    settings.erase("complete");
    CommandLine::print({{"kind", "corpus"},
                        {"file", path},
                        {"content_hash", corpus->contentHash()},
                        {"settings", settings},
                        {"songs", summary->songs},
                        {"families", summary->families},
                        {"labels", *labels},
                        {"largest_family_share", largestFamily},
                        {"loops", windows},
                        {"distinct_loops", distinct},
                        {"distinct_drum_bars", drumBars},
                        {"held_out_drum_parts_in_training", heldOut},
                        {"loop_scores", scored},
                        {"import", summary->report}});
    return {};
  }
  printRow("corpus", path);
  printRow("content hash", corpus->contentHash());
  for (const auto &[name, key] : {std::pair<const char *, const char *>{"layout", "layout"},
                                  {"grid", "grid"},
                                  {"bars of a loop", "bars"},
                                  {"bars between loops", "stride"},
                                  {"rules", "rules"},
                                  {"seed of the split", "seed"},
                                  {"made by version", "program_version"}})
    printRow(name, summary->settings[key]);
  printRow("songs", std::to_string(summary->songs));
  printRow("families", std::to_string(summary->families));
  for (const auto &[column, songs] : *labels)
    printRow("label " + column, "of " + std::to_string(songs) + " songs");
  printRow("largest family", percent(largestFamily) + " of the distinct loops");
  printRow("loops", inWords(windows));
  printRow("distinct loops", inWords(distinct));
  printRow("distinct drum bars", std::to_string(drumBars));
  printRow("held-out drum parts that occur in training", percent(heldOut));
  for (const auto &[source, values] : *scores) {
    const LoopScoreSummary summed = summarizeLoopScores(values, 0);
    char text[128];
    std::snprintf(text, sizeof text, "mean %.4g, median %.4g, nine in ten from %.4g to %.4g", summed.mean,
                  summed.quantiles[2], summed.quantiles[0], summed.quantiles[4]);
    printRow("loop scores by " + source.substr(0, 12), text);
  }
  return {};
}

nlohmann::json jsonOf(const Score &score) {
  nlohmann::json parts = nlohmann::json::array();
  for (const Part &part : score.parts)
    parts.push_back({{"track", part.track},
                     {"channel", part.channel + 1},
                     {"program", part.program},
                     {"name", part.name},
                     {"kind", part.isDrums()  ? "drums"
                              : part.isBass() ? "bass"
                                              : "other"},
                     {"notes", part.notes.size()}});
  nlohmann::json meters = nlohmann::json::array();
  for (const MeterChange &change : score.meter.changes)
    meters.push_back({{"tick", change.tick}, {"meter", {change.numerator, change.denominator}}});
  return {{"ticks_per_quarter", score.ticksPerQuarter},
          {"length_ticks", score.length},
          {"length_seconds", score.tempo.secondsAt(score.length, score.ticksPerQuarter)},
          {"tempo", 60e6 / score.tempo.microsecondsPerQuarterAt(0)},
          {"tempo_changes", score.tempo.changes.size()},
          {"meters", meters},
          {"parts", parts}};
}

void printScore(const Score &score) {
  char tempo[64];
  std::snprintf(tempo, sizeof tempo, "%.6g quarters a minute at the start, %zu changes",
                60e6 / score.tempo.microsecondsPerQuarterAt(0), score.tempo.changes.size());
  char length[64];
  std::snprintf(length, sizeof length, "%.1f s", score.tempo.secondsAt(score.length, score.ticksPerQuarter));
  printRow("length", length);
  printRow("ticks a quarter", std::to_string(score.ticksPerQuarter));
  printRow("tempo", tempo);
  std::string meters;
  for (const MeterChange &change : score.meter.changes)
    meters += (meters.empty() ? "" : ", ") + std::to_string(change.numerator) + "/" +
              std::to_string(change.denominator) + " at tick " + std::to_string(change.tick);
  printRow("meter", meters.empty() ? "not stated, so 4/4" : meters);
  std::printf("%5s %7s %7s %7s  %-6s %s\n", "track", "channel", "program", "notes", "kind", "name");
  for (const Part &part : score.parts)
    std::printf("%5d %7d %7d %7zu  %-6s %s\n", part.track, part.channel + 1, part.program, part.notes.size(),
                part.isDrums()  ? "drums"
                : part.isBass() ? "bass"
                                : "other",
                part.name.c_str());
}

Status tellMidi(const std::string &path, bool json) {
  const auto content = midi::readSmfFile(path);
  if (!content)
    return tl::unexpected(content.error());
  if (json) {
    nlohmann::json scores = nlohmann::json::array();
    for (const Score &score : content->scores)
      scores.push_back(jsonOf(score));
    CommandLine::print({{"kind", "midi"},
                        {"file", path},
                        {"format", content->format},
                        {"scores", scores},
                        {"remarks", content->remarks}});
    return {};
  }
  printRow("MIDI file, format " + std::to_string(content->format), path);
  for (const Score &score : content->scores)
    printScore(score);
  for (const std::string &remark : content->remarks)
    printRow("remark", remark);
  return {};
}

Status tellBundle(const std::string &path, bool json) {
  const auto bundle = learning::BundleFolder::read(path);
  if (!bundle)
    return tl::unexpected(bundle.error());
  if (json) {
    nlohmann::json parts = nlohmann::json::object();
    for (const auto &[name, part] : bundle->parts)
      parts[name] = {{"model", part.model}, {"bytes", part.weights.size()}, {"recipe", part.recipe}};
    CommandLine::print({{"kind", "bundle"},
                        {"file", path},
                        {"hash", bundle->hash},
                        {"layout", bundle->layout.name},
                        {"bars", bundle->bars},
                        {"parts", parts}});
    return {};
  }
  printRow("bundle", path);
  printRow("hash", bundle->hash);
  printRow("layout", bundle->layout.name);
  printRow("bars", std::to_string(bundle->bars));
  for (const auto &[name, part] : bundle->parts) {
    printRow(name, part.model + ", " + std::to_string(part.weights.size()) + " bytes of weights");
    for (const char *key :
         {"preset", "set", "seed", "corpus", "rules", "program", "torch", "blas", "threads", "weights"})
      if (part.recipe.contains(key))
        printRow(std::string("  ") + key,
                 part.recipe[key].is_string() ? part.recipe[key].get<std::string>() : part.recipe[key].dump());
    const nlohmann::json options = part.recipe.value("options", nlohmann::json::object());
    if (const auto forms = options.find("forms"); forms != options.end() && *forms != 0)
      printRow("  forms", forms->dump());
    for (const char *group : {"repertoire", "budget", "figures"})
      if (part.recipe.contains(group) && part.recipe[group].is_object())
        for (const auto &[key, value] : part.recipe[group].items())
          printRow("  " + key, value.dump());
  }
  return {};
}

/// A training that is under way or was stopped: what was asked, and the last line of its log.
Status tellRun(const std::string &path, bool json) {
  auto text = readFile(std::filesystem::path(path) / "run.json", 1U << 20);
  if (!text)
    return tl::unexpected(text.error());
  const auto run = nlohmann::json::parse(*text, nullptr, false);
  if (!run.is_object())
    return failure(ErrorKind::badInput, "this is not a JSON object", path + "/run.json");
  auto log = readFile(std::filesystem::path(path) / "log.csv", 1U << 30);
  std::vector<std::string> lines;
  if (log) {
    std::istringstream stream(*log);
    for (std::string row; std::getline(stream, row);)
      lines.push_back(row);
  }
  const std::size_t epochs = lines.empty() ? 0 : lines.size() - 1;
  if (json) {
    CommandLine::print({{"kind", "run"}, {"file", path}, {"run", run}, {"finished", false}, {"epochs_logged", epochs}});
    return {};
  }
  printRow("training, not finished", path);
  for (const auto &[key, value] : run.items())
    printRow("  " + key, value.dump());
  printRow("epochs logged", std::to_string(epochs));
  if (epochs > 0) {
    std::istringstream names(lines.front());
    std::istringstream values(lines.back());
    for (std::string name, value; std::getline(names, name, ',') && std::getline(values, value, ',');)
      printRow("  " + name, value);
  }
  return {};
}

} // namespace

void addInfo(CLI::App &app, CommandLine &line) {
  auto path = std::make_shared<std::string>();
  CLI::App *command = app.add_subcommand("info", "Describe a corpus, bundle, training run or MIDI file");
  command->add_option("FILE", *path, "The file, folder, or name of a bundle that comes with the program")->required();
  line.addJsonOption(*command);
  command->callback([&line, path] {
    line.chosen = [&line, path]() -> Status {
      std::error_code code;
      *path = bundleNamed(*path).string();
      if (!std::filesystem::exists(*path, code))
        return failure(ErrorKind::badInput, "there is no such file or folder", *path);
      if (std::filesystem::is_directory(*path, code)) {
        const std::filesystem::path folder(*path);
        const bool unfinished =
            std::filesystem::exists(folder / "run.json", code) && !std::filesystem::exists(folder / "bundle", code);
        return unfinished ? tellRun(*path, line.json) : tellBundle(*path, line.json);
      }
      const std::string start = firstBytes(*path);
      if (start.rfind("SQLite format 3", 0) == 0)
        return tellCorpus(*path, line.json);
      if (start.rfind("MThd", 0) == 0 || start.rfind("RIFF", 0) == 0)
        return tellMidi(*path, line.json);
      return failure(ErrorKind::badInput, "this is none of the kinds of file that Loopwright knows", *path);
    };
  });
}

} // namespace loopwright::cli
