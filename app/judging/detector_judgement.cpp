// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/judging/detector_judgement.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <sstream>

#include "engine/analysis/loop_metrics.h"
#include "engine/corpus/corpus.h"
#include "engine/corpus/loop_rules.h"
#include "engine/learning/capabilities/scores/scores.h"
#include "engine/numerics/distribution.h"
#include "engine/numerics/roc_area.h"

namespace loopwright {
namespace {

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

} // namespace

double DetectorMaterial::meanDistinctBars() const {
  double mean = 0;
  for (const int bars : distinctBars)
    mean += bars / static_cast<double>(distinctBars.size());
  return mean;
}

Status checkLoops(const std::string &loops) {
  if (loops == "sections")
    return {};
  const auto rules = RuleSet::named(loops);
  return rules ? Status() : tl::unexpected(rules.error());
}

Result<DetectorMaterial> readDetectorMaterial(const DetectorMaterialOptions &options) {
  if (auto checked = checkLoops(options.loops); !checked)
    return tl::unexpected(checked.error());
  const auto corpus = Corpus::open(options.corpus);
  if (!corpus)
    return tl::unexpected(corpus.error());
  const auto loops = heldOutLoops(*corpus, options.loops);
  if (!loops)
    return tl::unexpected(loops.error());
  const auto all = corpus->load({std::nullopt, false});
  if (!all)
    return tl::unexpected(all.error());
  DetectorMaterial material;
  material.layout = corpus->layout();
  material.judged = makeNonLoops(*loops, options.seed);
  for (std::size_t i = 0; i < all->size(); ++i) {
    material.windows.push_back(all->loop(i).roll);
    material.distinctBars.push_back(measureLoop(material.windows.back(), material.layout).distinctBars);
  }
  return material;
}

Result<DetectorJudgement> judgeDetector(learning::LoadedBundle &detector, const DetectorMaterial &material) {
  if (detector.as<learning::Scores>() == nullptr)
    return failure(ErrorKind::badInput, "this bundle has no loop detector", {}, "train loop-detector makes one");
  learning::Scores &scorer = *detector.as<learning::Scores>();
  DetectorJudgement judgement;
  judgement.bundle = detector.hash();
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

DetectorJudgement medianOf(const std::vector<DetectorJudgement> &judgements) {
  DetectorJudgement result;
  result.bundle = "median";
  for (double DetectorJudgement::*value :
       {&DetectorJudgement::kept, &DetectorJudgement::distinctBarsKept, &DetectorJudgement::shuffled,
        &DetectorJudgement::offset, &DetectorJudgement::mixed, &DetectorJudgement::all,
        &DetectorJudgement::windowsPerSecond}) {
    std::vector<double> values;
    values.reserve(judgements.size());
    for (const DetectorJudgement &judgement : judgements)
      values.push_back(judgement.*value);
    result.*value = median(std::move(values));
  }
  return result;
}

} // namespace loopwright
