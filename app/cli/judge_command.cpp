// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <sstream>

#include "app/cli/model_options.h"
#include "engine/analysis/loop_metrics.h"
#include "engine/corpus/corpus.h"
#include "engine/corpus/loop_rules.h"
#include "engine/corpus/non_loops.h"
#include "engine/numerics/roc_area.h"

namespace loopwright::cli {
namespace {

struct JudgeArguments {
  std::string corpus;
  std::vector<std::string> scorers;
  std::string loops = "relaxed";
  std::uint64_t seed = 1;
  ComputeArguments compute;
};

/// What a detector makes of a corpus. The areas are those under the ROC curve, loops against windows that are none.
struct Judgement {
  std::string bundle;
  double kept = 0;             ///< share of all windows
  double distinctBarsKept = 0; ///< of the kept windows, mean
  double shuffled = 0, offset = 0, mixed = 0, all = 0;
  double windowsPerSecond = 0;
};

nlohmann::json jsonOf(const Judgement &judgement) {
  return {{"bundle", judgement.bundle},
          {"kept", judgement.kept},
          {"distinct_bars_kept", judgement.distinctBarsKept},
          {"auc",
           {{"shuffled", judgement.shuffled},
            {"offset", judgement.offset},
            {"mixed", judgement.mixed},
            {"all", judgement.all}}},
          {"windows_per_second", judgement.windowsPerSecond}};
}

double medianOf(const std::vector<Judgement> &judgements, double Judgement::*value) {
  std::vector<double> values;
  values.reserve(judgements.size());
  for (const Judgement &judgement : judgements)
    values.push_back(judgement.*value);
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// The places where a song's sections begin, in bars: "0 8 16".
std::vector<int> barsIn(const std::string &text) {
  std::istringstream stream(text);
  std::vector<int> bars;
  for (int bar = 0; stream >> bar;)
    bars.push_back(bar);
  return bars;
}

/// The held-out windows that are loops: those that the rules keep or, for "sections", those that begin a section.
Result<WindowSet> heldOutLoops(const Corpus &corpus, const std::string &loops) {
  const bool bySection = loops == "sections";
  std::map<std::string, std::string> sections;
  if (bySection) {
    auto labels = corpus.labels("sections");
    if (!labels)
      return tl::unexpected(labels.error());
    if (labels->empty())
      return failure(ErrorKind::badInput, "no song of the corpus has a label \"sections\"", corpus.path().string(),
                     "import it with --labels and a CSV file that has this column");
    sections = std::move(*labels);
  }
  auto all = corpus.load({std::nullopt, false, bySection ? std::string() : loops});
  if (!all)
    return all;
  const auto isLoop = [&](const WindowSet::Window &window) {
    const WindowSet::Song &song = all->songs[static_cast<std::size_t>(window.song)];
    if (song.split == Split::train)
      return false;
    if (!bySection)
      return true;
    const auto label = sections.find(song.id);
    if (label == sections.end())
      return false;
    const std::vector<int> begins = barsIn(label->second);
    return std::find(begins.begin(), begins.end(), window.firstBar) != begins.end();
  };
  auto &windows = all->windows;
  windows.erase(std::remove_if(windows.begin(), windows.end(), [&](const auto &window) { return !isLoop(window); }),
                windows.end());
  if (windows.empty())
    return failure(ErrorKind::badInput, "the corpus holds out no loop", corpus.path().string(),
                   "take other --loops or a larger corpus");
  return all;
}

struct Material {
  PitchLayout layout;
  std::vector<Pianoroll> windows; ///< all of them
  std::vector<int> distinctBars;  ///< of each
  LoopsAndNonLoops judged;
};

Result<Material> readMaterial(const JudgeArguments &arguments) {
  const auto corpus = Corpus::open(arguments.corpus);
  if (!corpus)
    return tl::unexpected(corpus.error());
  const auto loops = heldOutLoops(*corpus, arguments.loops);
  if (!loops)
    return tl::unexpected(loops.error());
  const auto all = corpus->load({std::nullopt, false});
  if (!all)
    return tl::unexpected(all.error());
  Material material;
  material.layout = corpus->layout();
  material.judged = makeNonLoops(*loops, arguments.seed);
  for (std::size_t i = 0; i < all->size(); ++i) {
    material.windows.push_back(all->loop(i).roll);
    material.distinctBars.push_back(measureLoop(material.windows.back(), material.layout).distinctBars);
  }
  return material;
}

Result<Judgement> judge(learning::Scores &scorer, const Material &material) {
  Judgement judgement;
  const auto began = std::chrono::steady_clock::now();
  const auto all = scorer.scores(material.windows, material.layout);
  judgement.windowsPerSecond = static_cast<double>(material.windows.size()) /
                               std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  if (!all)
    return tl::unexpected(all.error());
  double kept = 0, bars = 0;
  for (std::size_t i = 0; i < all->size(); ++i)
    if ((*all)[i] < scorer.threshold()) {
      ++kept;
      bars += material.distinctBars[i];
    }
  judgement.kept = kept / static_cast<double>(std::max<std::size_t>(1, all->size()));
  judgement.distinctBarsKept = kept > 0 ? bars / kept : 0;
  const auto loops = scorer.scores(material.judged.loops, material.layout);
  if (!loops)
    return tl::unexpected(loops.error());
  std::vector<double> together;
  for (const auto &[rolls, area] : {std::pair(&material.judged.shuffled, &judgement.shuffled),
                                    {&material.judged.offset, &judgement.offset},
                                    {&material.judged.mixed, &judgement.mixed}}) {
    const auto scores = scorer.scores(*rolls, material.layout);
    if (!scores)
      return tl::unexpected(scores.error());
    *area = rocArea(*loops, *scores);
    together.insert(together.end(), scores->begin(), scores->end());
  }
  judgement.all = rocArea(*loops, together);
  return judgement;
}

void printRow(const std::string &name, const Judgement &row, double distinctBars) {
  std::printf("%-14s %6.1f%% %13.2f (%.2f x) %9.3f %7.3f %6.3f %6.3f\n", name.c_str(), 100 * row.kept,
              row.distinctBarsKept, row.distinctBarsKept / distinctBars, row.shuffled, row.offset, row.mixed, row.all);
}

Status runJudge(const JudgeArguments &arguments, CommandLine &line) {
  if (arguments.loops != "sections")
    if (auto rules = RuleSet::named(arguments.loops); !rules)
      return tl::unexpected(rules.error());
  const auto material = readMaterial(arguments);
  if (!material)
    return tl::unexpected(material.error());
  double distinctBars = 0;
  for (const int bars : material->distinctBars)
    distinctBars += bars / static_cast<double>(material->distinctBars.size());
  std::vector<Judgement> judgements;
  for (const std::string &folder : arguments.scorers) {
    if (line.cancel.requested())
      return failure(ErrorKind::cancelled, "stopped before all detectors were judged");
    auto detector = ScorerArguments{folder}.open(arguments.compute);
    if (!detector)
      return tl::unexpected(detector.error());
    auto judgement = judge(*(*detector)->scores(), *material);
    if (!judgement)
      return tl::unexpected(judgement.error());
    judgement->bundle = (*detector)->hash();
    judgements.push_back(std::move(*judgement));
  }
  Judgement median;
  median.bundle = "median";
  for (double Judgement::*value :
       {&Judgement::kept, &Judgement::distinctBarsKept, &Judgement::shuffled, &Judgement::offset, &Judgement::mixed,
        &Judgement::all, &Judgement::windowsPerSecond})
    median.*value = medianOf(judgements, value);
  if (line.json) {
    nlohmann::json detectors = nlohmann::json::array();
    for (const Judgement &judgement : judgements)
      detectors.push_back(jsonOf(judgement));
    CommandLine::print({{"corpus", arguments.corpus},
                        {"loops", arguments.loops},
                        {"seed", arguments.seed},
                        {"windows", material->windows.size()},
                        {"distinct_bars", distinctBars},
                        {"held_out_loops", material->judged.loops.size()},
                        {"offset_windows", material->judged.offset.size()},
                        {"detectors", detectors},
                        {"median", jsonOf(median)}});
    return {};
  }
  std::printf("%zu windows, %.2f distinct bars each; %zu held-out loops (%s), %zu offset windows\n",
              material->windows.size(), distinctBars, material->judged.loops.size(), arguments.loops.c_str(),
              material->judged.offset.size());
  std::printf("%-14s %7s %22s %9s %7s %6s %6s\n", "detector", "kept", "distinct bars kept", "shuffled", "offset",
              "mixed", "all");
  for (const Judgement &judgement : judgements)
    printRow(judgement.bundle.substr(0, 12), judgement, distinctBars);
  if (judgements.size() > 1)
    printRow("median", median, distinctBars);
  std::printf("areas under the ROC curve, held-out loops against windows that are none; %.0f windows a second\n",
              median.windowsPerSecond);
  return {};
}

} // namespace

void addJudge(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<JudgeArguments>();
  CLI::App *command =
      app.add_subcommand("judge", "How well loop detectors tell a corpus's loops from windows that are none");
  command->add_option("CORPUS", arguments->corpus, "A corpus, best of all windows (import --rules cells)")->required();
  command->add_option("--scorer", arguments->scorers, "The bundle of a loop detector; may be repeated")
      ->required()
      ->allow_extra_args(false);
  command
      ->add_option("--loops", arguments->loops,
                   "Which held-out windows are loops: those that the rules of this name keep, or \"sections\": those "
                   "that begin where the label of this name says, in bars")
      ->capture_default_str();
  command->add_option("--seed", arguments->seed, "Of the windows that are made")->capture_default_str();
  arguments->compute.addOptions(*command);
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runJudge(*arguments, line); }; });
}

} // namespace loopwright::cli
