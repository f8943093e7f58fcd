// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/loops2022/loops2022_report.h"

#include <algorithm>

#include "app/reproduction/report_tables.h"
#include "engine/base/atomic_file.h"
#include "engine/base/markdown_table.h"
#include "engine/figure/figure_spec.h"

namespace loopwright::reproduction {
namespace {

using Json = nlohmann::json;
using markdown::number;
using markdown::tableHead;
using markdown::tableLine;

const std::vector<ReportColumn> kStyle = {
    {"LS", "ls", "/loop_score/mean"}, {"UP", "up", "/up/mean"}, {"ND", "nd", "/nd/mean"}};

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
  const std::vector<ReportColumn> columns = joined(likenessToTraining(), kStyle);
  std::vector<std::string> head = {"rejected", "candidates", "seconds"};
  for (const ReportColumn &column : columns)
    head.push_back(column.name);
  std::string text = tableHead(head);
  for (const std::string &key : experiment.rejectionCurve) {
    const auto price = [&](const char *what) {
      return tables.over([&](const Json &seed) { return seed.at("prices").at(key).at(what).get<double>(); }).mean;
    };
    std::vector<std::string> cells = {number(100 * price("rate")) + "%",
                                      std::to_string(static_cast<std::int64_t>(price("candidates"))),
                                      number(price("seconds"))};
    for (const ReportColumn &column : columns)
      cells.push_back(tables.over(key, column).text());
    text += tableLine(cells);
  }
  return text;
}

/// Whether a row is better than the CNN-VAE.
std::string comparison(const RowPlan &row, const ReportTables &tables) {
  std::string text = tableHead({row.label + ", less CNN-VAE", "difference", "better?"});
  struct Question {
    const char *about;
    const char *place;
    double better; ///< 1: more, -1: less
  };
  for (const Question &question : {Question{"F1(P&R) to held-out families", "/to_held_out/f1_precision_recall/mean", 1},
                                   Question{"coverage of held-out families", "/to_held_out/coverage/mean", 1},
                                   Question{"distance of the loop scores to held-out ones' (W1)",
                                            "/distance_to_held_out/loop_score/wasserstein", -1}}) {
    const OverSeeds more = tables.difference(row.key, "cnn_vae", question.place);
    const OverSeeds less = tables.difference("cnn_vae", row.key, question.place);
    text += tableLine({question.about, more.text(), verdictOf(question.better > 0 ? more : less)});
  }
  return text;
}

figure::BoxFigureSpec detectorFigure(const Json &detector) {
  figure::BoxFigureSpec spec;
  spec.title = "Loop scores of held-out windows";
  spec.y = {"loop score", "", true};
  for (const Json &group : detector.at("groups")) {
    const auto scores = group.at("scores").get<std::vector<double>>();
    if (scores.empty())
      continue;
    spec.boxes.push_back(boxOf(group.at("name"), scores));
  }
  spec.marks.emplace_back("below: a loop", detector.at("threshold").get<double>());
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
      const double rate =
          tables.over([&](const Json &seed) { return seed.at("prices").at(key).at("rate").get<double>(); }).mean;
      series.points.push_back({100 * rate, tables.over(key, column).mean});
    }
    spec.series.push_back(std::move(series));
  }
  return spec;
}

/// What the codec of the curve keeps, by what it learned from and by its latent steps.
std::string curveTable(const Json &results) {
  if (!results.contains("curve"))
    return {};
  std::string text = "Our codec, seed 1, by the loops that it learned from and the latent steps of a loop:\n\n" +
                     tableHead({"loops", "latent steps", "wrong cells", "F1", "bass", "kick", "snare", "hats"});
  for (const Json &point : results.at("curve")) {
    const Json &kept = point.at("reconstruction");
    std::vector<std::string> cells = {std::to_string(point.at("loops").get<std::int64_t>()),
                                      std::to_string(point.at("steps").get<int>()), number(kept.at("cell_error"))};
    for (const char *group : {"all", "bass", "kick", "snare", "hats"})
      cells.push_back(number(kept.at("f1").at(group)));
    text += tableLine(cells);
  }
  return text + "\n";
}

/// The detector's medians in words.
std::string detectorTable(const Json &detector) {
  std::string text = tableHead({"held-out windows", "windows", "with a score", "median score", "taken for loops"});
  for (const Json &group : detector.at("groups")) {
    const auto scores = group.at("scores").get<std::vector<double>>();
    const auto below = static_cast<double>(
        std::lower_bound(scores.begin(), scores.end(), detector.at("threshold").get<double>()) - scores.begin());
    text += tableLine({group.at("name"), std::to_string(group.at("loops").get<int>()), std::to_string(scores.size()),
                       scores.empty() ? "–" : number(quantileOf(scores, 0.5)),
                       number(below / std::max(1.0, group.at("loops").get<double>()))});
  }
  return text;
}

} // namespace

Status writeLoops2022Report(const Experiment &experiment, const Json &results, const std::string &command,
                            const std::filesystem::path &folder) {
  const ReportTables tables(experiment, results.at("seeds"));
  const std::vector<std::string> plain = plainRows(experiment);
  const std::vector<ReportColumn> &likeness = likenessToTraining();
  const std::vector<std::pair<std::string, figure::FigureSpec>> rejectionFigures = {
      {"figure-4-precision-recall.svg",
       rejectionFigure("Precision and recall", {likeness[0], likeness[1]}, experiment, tables)},
      {"figure-4-density-coverage.svg",
       rejectionFigure("Density and coverage", {likeness[2], likeness[3]}, experiment, tables)},
      {"figure-4-style.svg",
       rejectionFigure("Unique pitches and note density", {kStyle[1], kStyle[2]}, experiment, tables)}};

  std::string text = "# loops-2022, reproduced\n\n" + experiment.title + "\n\n" + tables.missed(plain) + "\n`" +
                     command + "`\n\n" + tables.material() + "\n";
  text += "## Table 1: reconstruction\n\n" +
          tables.reconstruction({{"cnn-vae", "CNN-VAE"}, {"codec", "VQ-VAE"}, {"kit-codec", "ours: three codebooks"}}) +
          "\n" + curveTable(results);
  text += "## Tables 2 and 3: beside the loops that were learned from, as in the paper\n\n" +
          tables.rows(joined(kStyle, likeness), plain, true) + "\n";
  text +=
      "## Beside families that no model saw\n\nWhat the paper did not ask: are the loops like music that is new to "
      "the model, and are they new themselves?\n\n" +
      tables.rows(joined(likenessToHeldOut(), {{"LS, W1", "", "/distance_to_held_out/loop_score/wasserstein"},
                                               {"nearer to training than held-out", "", "/novelty/probability_nearer"},
                                               {"nearer than .1", "", "/novelty/share_near_copies"}}),
                  plain, false) +
      "\n" + tables.besideReal(plain) + "\n";
  text += "## Better than the CNN-VAE?\n\n";
  for (const RowPlan &row : experiment.rows)
    if (row.reject == 0 && row.key != "cnn_vae")
      text += comparison(row, tables) + "\n";
  text += "## Lines of acceptance\n\n" + tables.lines(plain) + "\n";
  text += "## Figure 2: the loop detector\n\n![Loop scores](figure-2.svg)\n\nBoxes: quartiles and median; whiskers: 5% "
          "and 95%; cross: mean.\n\n" +
          detectorTable(results.at("detector")) + "\n## Figure 4: rejection\n\n";
  for (const auto &[file, spec] : rejectionFigures)
    text += "![" + spec.title + "](" + file + ")\n\n";
  text += rejectionTable(experiment, tables) + "\n## Figure 5: listening\n\nUnknown until people listen.\n\n";
  text +=
      "## Budgets\n\n" + tables.budgets() + "\n## In which points this differs from the paper\n\n" + kDiffersFrom2022;

  if (auto made = createFolder(folder); !made)
    return made;
  for (const auto &[file, spec] : rejectionFigures)
    if (auto written = figure::writePicture(folder / file, figure::pictureOfChart(spec)); !written)
      return written;
  if (auto written =
          figure::writePicture(folder / "figure-2.svg", figure::pictureOfBoxes(detectorFigure(results.at("detector"))));
      !written)
    return written;
  return writeReport(folder, text, results);
}

} // namespace loopwright::reproduction
