// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/loops2022/loops2022_report.h"

#include <algorithm>

#include "app/reproduction/report_tables.h"
#include "engine/base/atomic_file.h"
#include "engine/base/markdown_table.h"
#include "engine/figure/figure_spec.h"

namespace loopwright::reproduction {
namespace {

using markdown::number;
using markdown::tableHead;
using markdown::tableLine;

std::vector<ReportColumn> styleColumns() {
  return {{"LS", "ls", loopScore()}, {"UP", "up", meanOf("up")}, {"ND", "nd", meanOf("nd")}};
}

constexpr char kDiffersFrom2022[] =
    "- Music: what was given, not the Lakh MIDI Dataset; families of songs are never divided between learning and "
    "judging.\n"
    "- The loop detector compares as its mode `matched` does (1 - d / max d on both sides): as printed it keeps nearly "
    "only windows that do not change.\n"
    "- Top-p is the nucleus of its definition. The reference masks unsorted probabilities, so its .08 cannot be had "
    "with a right one.\n"
    "- The codebook begins with what the encoder gives, and a restart resets its statistics too.\n"
    "- Sizes and epochs are those of the scale.\n"
    "- Figure 2: the paper's loops were picked by hand; here they are held-out windows that the rules \"relaxed\" take "
    "for loops, which the detector does not know. Random windows may be loops.\n";

std::vector<ReportColumn> joined(std::vector<ReportColumn> columns, const std::vector<ReportColumn> &more) {
  columns.insert(columns.end(), more.begin(), more.end());
  return columns;
}

/// The rows that reject nothing.
std::vector<std::string> plainRows(const Experiment &experiment) {
  std::vector<std::string> keys;
  for (const RowPlan &row : experiment.rows)
    if (row.reject == 0)
      keys.push_back(row.key);
  return keys;
}

std::string rejectionTable(const Experiment &experiment, const ReportTables &tables) {
  const std::vector<ReportColumn> columns = joined(likenessToTraining(), styleColumns());
  std::vector<std::string> head = {"rejected", "candidates", "seconds"};
  for (const ReportColumn &column : columns)
    head.push_back(column.name);
  std::string text = tableHead(head);
  for (const std::string &key : experiment.rejectionCurve) {
    const auto mean = [&](const std::function<double(const Price &price)> &value) {
      return tables.over([&](const Trial &trial) { return value(trial.prices.at(key)); }).mean;
    };
    const double candidates = mean([](const Price &price) { return static_cast<double>(price.candidates); });
    std::vector<std::string> cells = {number(100 * mean([](const Price &price) { return price.rate; })) + "%",
                                      std::to_string(static_cast<std::int64_t>(candidates)),
                                      number(mean([](const Price &price) { return price.seconds; }))};
    for (const ReportColumn &column : columns)
      cells.push_back(tables.over(key, column.figure).text());
    text += tableLine(cells);
  }
  return text;
}

/// Whether a row is better than the CNN-VAE.
std::string comparison(const RowPlan &row, const ReportTables &tables) {
  std::string text = tableHead({row.label + ", less CNN-VAE", "difference", "better?"});
  struct Question {
    const char *about;
    RowFigure figure;
    double better; ///< 1: more, -1: less
  };
  for (const Question &question :
       {Question{"F1(P&R) to held-out families", toHeldOut(&SetLikeness::f1PrecisionRecall), 1},
        Question{"coverage of held-out families", toHeldOut(&SetLikeness::coverage), 1},
        Question{"distance of the loop scores to held-out ones' (W1)", distanceToHeldOut("loop_score"), -1}}) {
    const OverSeeds more = tables.difference(row.key, "cnn_vae", question.figure);
    const OverSeeds less = tables.difference("cnn_vae", row.key, question.figure);
    text += tableLine({question.about, more.text(), verdictOf(question.better > 0 ? more : less)});
  }
  return text;
}

figure::BoxFigureSpec detectorFigure(const DetectorScores &detector) {
  figure::BoxFigureSpec spec;
  spec.title = "Loop scores of held-out windows";
  spec.y = {"loop score", "", true};
  for (const ScoredWindows &group : detector.groups)
    if (!group.scores.empty())
      spec.boxes.push_back(boxOf(group.name, group.scores));
  spec.marks.emplace_back("below: a loop", detector.threshold);
  return spec;
}

figure::FigureSpec rejectionFigure(const std::string &title, const std::vector<ReportColumn> &columns,
                                   const Experiment &experiment, const ReportTables &tables) {
  figure::FigureSpec spec;
  spec.title = title;
  spec.x = {"rejected", "%", false};
  for (const ReportColumn &column : columns) {
    figure::Series series;
    series.name = column.name;
    for (const std::string &key : experiment.rejectionCurve) {
      const double rate = tables.over([&](const Trial &trial) { return trial.prices.at(key).rate; }).mean;
      series.points.push_back({100 * rate, tables.over(key, column.figure).mean});
    }
    spec.series.push_back(std::move(series));
  }
  return spec;
}

/// What the codec of the curve keeps, by what it learned from and by its latent steps.
std::string curveTable(const std::vector<CurvePoint> &curve) {
  if (curve.empty())
    return {};
  std::string text = "Our codec, seed 1, by the loops that it learned from and the latent steps of a loop:\n\n" +
                     tableHead({"loops", "latent steps", "wrong cells", "F1", "bass", "kick", "snare", "hats"});
  for (const CurvePoint &point : curve) {
    const ReconstructionSummary &kept = point.reconstruction;
    std::vector<std::string> cells = {std::to_string(point.loops), std::to_string(point.steps), number(kept.cellError)};
    for (const char *group : {"all", "bass", "kick", "snare", "hats"})
      cells.push_back(number(kept.f1.at(group)));
    text += tableLine(cells);
  }
  return text + "\n";
}

/// The detector's medians in words.
std::string detectorTable(const DetectorScores &detector) {
  std::string text = tableHead({"held-out windows", "windows", "with a score", "median score", "taken for loops"});
  for (const ScoredWindows &group : detector.groups) {
    const std::vector<double> &scores = group.scores;
    const auto below =
        static_cast<double>(std::lower_bound(scores.begin(), scores.end(), detector.threshold) - scores.begin());
    text += tableLine({group.name, std::to_string(group.loops), std::to_string(scores.size()),
                       scores.empty() ? "–" : number(quantileOf(scores, 0.5)),
                       number(below / std::max(1.0, static_cast<double>(group.loops)))});
  }
  return text;
}

} // namespace

Status writeLoops2022Report(const Experiment &experiment, const Loops2022Results &results, const std::string &command,
                            const std::filesystem::path &folder) {
  const ReportTables tables(experiment, results.seeds);
  const std::vector<std::string> plain = plainRows(experiment);
  const std::vector<ReportColumn> &likeness = likenessToTraining();
  const std::vector<ReportColumn> style = styleColumns();
  const std::vector<std::pair<std::string, figure::FigureSpec>> rejectionFigures = {
      {"figure-4-precision-recall.svg",
       rejectionFigure("Precision and recall", {likeness[0], likeness[1]}, experiment, tables)},
      {"figure-4-density-coverage.svg",
       rejectionFigure("Density and coverage", {likeness[2], likeness[3]}, experiment, tables)},
      {"figure-4-style.svg",
       rejectionFigure("Unique pitches and note density", {style[1], style[2]}, experiment, tables)}};

  std::string text = "# loops-2022, reproduced\n\n" + experiment.title + "\n\n" + tables.missed(plain) + "\n`" +
                     command + "`\n\n" + tables.material() + "\n";
  text += "## Table 1: reconstruction\n\n" +
          tables.reconstruction({{"cnn-vae", "CNN-VAE"}, {"codec", "VQ-VAE"}, {"kit-codec", "ours: three codebooks"}}) +
          "\n" + curveTable(results.curve);
  text += "## Tables 2 and 3: beside the loops that were learned from, as in the paper\n\n" +
          tables.rows(joined(style, likeness), plain, true) + "\n";
  text += "## Beside families that no model saw\n\nWhat the paper did not ask: are the loops like music that is new to "
          "the model, and are they new themselves?\n\n" +
          tables.rows(joined(likenessToHeldOut(), {{"LS, W1", "", distanceToHeldOut("loop_score")},
                                                   {"nearer to training than held-out", "", nearerThanHeldOut()},
                                                   {"nearer than .1", "", nearCopies()}}),
                      plain, false) +
          "\n" + tables.besideReal(plain) + "\n";
  text += "## Better than the CNN-VAE?\n\n";
  for (const RowPlan &row : experiment.rows)
    if (row.reject == 0 && row.key != "cnn_vae")
      text += comparison(row, tables) + "\n";
  text += "## Lines of acceptance\n\n" + tables.lines(plain) + "\n";
  text += "## Figure 2: the loop detector\n\n![Loop scores](figure-2.svg)\n\nBoxes: quartiles and median; whiskers: 5% "
          "and 95%; cross: mean.\n\n" +
          detectorTable(results.detector) + "\n## Figure 4: rejection\n\n";
  for (const auto &[file, spec] : rejectionFigures)
    text += "![" + spec.title + "](" + file + ")\n\n";
  text += rejectionTable(experiment, tables) + "\n## Figure 5: listening\n\nUnknown until people listen.\n\n";
  text += "## Budgets\n\n" + costTable(results.seeds) + "\n## In which points this differs from the paper\n\n" +
          kDiffersFrom2022;

  if (auto made = createFolder(folder); !made)
    return made;
  for (const auto &[file, spec] : rejectionFigures)
    if (auto written = figure::writePicture(folder / file, figure::pictureOfChart(spec)); !written)
      return written;
  if (auto written =
          figure::writePicture(folder / "figure-2.svg", figure::pictureOfBoxes(detectorFigure(results.detector)));
      !written)
    return written;
  return writeReport(folder, text, results);
}

} // namespace loopwright::reproduction
