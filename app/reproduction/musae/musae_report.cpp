// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/musae_report.h"

#include "app/reproduction/musae/musae_csv.h"
#include "app/reproduction/musae/musae_figures.h"
#include "app/reproduction/musae/musae_lines.h"
#include "app/reproduction/musae/musae_tables.h"
#include "app/reproduction/report_tables.h"
#include "engine/base/atomic_file.h"
#include "engine/base/markdown_table.h"

namespace loopwright::reproduction {
namespace {

constexpr char kDiffersFromMusae[] =
    "- Music: what was given with its genres, not the Lakh MIDI Dataset with tags of the Million Song Dataset. A track "
    "that a whole song leaves silent does not keep its pieces out (rules `musae-played`), and notes go to the nearest "
    "step.\n"
    "- Families of songs are never divided between learning and judging; what the paper does, pieces of one song on "
    "both sides, stands beside it (split by window).\n"
    "- Training alternates between critic and encoder, as the paper's text says; its code adds up both losses, which "
    "cancel.\n"
    "- The order of the petals is that of the genres' own metrics; the paper does not say its own.\n"
    "- A repeated note is a note again; in the paper's data it is held.\n"
    "- The posterior's points are the encoder's means, without its noise.\n"
    "- Figure 3, figure 5 and what concerns genres are of the 8-bar model; the paper's are of 16 bars.\n"
    "- Sizes and epochs are those of the scale.\n";

std::string image(const std::string &title, const std::string &file) { return "![" + title + "](" + file + ")\n\n"; }

std::string material(const Experiment &experiment, const MusaeResults &results) {
  std::string text = "Scale " + experiment.scale.name + ": " + experiment.scale.about + ". To learn from, ";
  std::string lengths;
  for (const auto &[bars, corpus] : results.corpora)
    lengths += (lengths.empty() ? "" : ", ") + std::to_string(corpus.toLearnFrom) + " pieces of " + bars + " bars";
  return text + lengths + ". Where a model was trained with several seeds, figures are their mean and 95% interval.\n";
}

std::string claimText(const Experiment &experiment, const MusaeResults &results) {
  const FlowerClaim claim = flowerClaim(experiment, results);
  return "Flower less Gaussian, 16 bars, as many updates, mean accuracy over the tracks: " + claim.difference.text() +
         " over " + std::to_string(results.tracks.at("flower").size()) + " seeds; in the paper " +
         markdown::number(claim.printed) + ". Is the flower better? **" + claim.answer +
         "** (yes: the interval lies above 0; no: it lies below half of the paper's difference)\n";
}

std::string pairText(const std::vector<GenrePair> &pairs) {
  if (pairs.empty())
    return "No two genres have two families each to learn from, or the model puts all of their pieces on one point.\n";
  std::string text = pairTable(pairs) + "\n";
  for (const char *method : {"pca", "tsne"})
    text += image(std::string("The first pair, ") + method, pairFigureName(method, 0));
  return text;
}

} // namespace

Status writeMusaeReport(const Experiment &experiment, const MusaeResults &results, const std::string &command,
                        const std::filesystem::path &folder) {
  const Petals &petals = results.petals;
  std::vector<std::pair<std::uint64_t, TrainingCosts>> costs;
  for (const SeedCosts &seed : results.seeds)
    costs.emplace_back(seed.seed, seed.costs);
  std::string text = "# musae, reproduced\n\n" + experiment.title + "\n\n" + linesMissed(results.lines) + "\n`" +
                     command + "`\n\n" + material(experiment, results) + "\n";
  text += "## Table 1: reconstruction of held-out pieces\n\nAccuracy of the states. A predictor that always says hold "
          "has the first control's; so the tables after it count what starts.\n\n" +
          accuracyTable(experiment, results) + "\n" + claimText(experiment, results) +
          "\n### Steps at which a track does not hold\n\n" + startsTable(experiment, results, &TrackFigures::starting) +
          "\n### F1 of onsets\n\n" + startsTable(experiment, results, &TrackFigures::onsetF1) + "\n" +
          image("F1 of onsets", "table-1.svg");
  text += "## Figure 4: walks between pieces\n\nFrom here on the models of seed 1.\n\n" +
          image("Walks", "figure-4.svg") + image("Walks that change evenly", "figure-4-even.svg") +
          walkTable(experiment, results.walks) + "\n";
  text += "## Figure 3: from petal to petal\n\n" + image("Petals", "figure-3.svg") + smoothnessTable(petals) + "\n";
  text += "## Figure 5: pairs of genres\n\n" + pairText(results.pairs) + "\n";
  text += "## Do pieces of a petal sound like its genre?\n\n" + heardTable(petals.heard) + "\n";
  if (petals.heard)
    text += image("Real pieces", "genres-real.svg") + image("Pieces of the petals", "genres-drawn.svg");
  text += "## Are they new?\n\n" + image("Novelty", "novelty.svg") + noveltyTable(petals) + "\n";
  text += "## The density knob\n\n" + knobTable(results.knob) + "\n";
  if (results.knob)
    text += image("What moves", "knob.svg");
  text += "## Does the posterior match the prior?\n\n" + image("By their means", "posterior-means.svg") +
          image("By their spreads", "posterior-spreads.svg") + posteriorTable(experiment, results.posterior) + "\n";
  text += "## Lines of acceptance\n\nWhat a control passes too proves nothing.\n\n" + linesTable(results.lines) +
          "\n## Budgets\n\n" + costTable(costs) + "\n## In which points this differs from the paper\n\n" +
          kDiffersFromMusae;

  if (auto made = createFolder(folder); !made)
    return made;
  for (const auto &[file, picture] : figuresOfMusae(experiment, results))
    if (auto written = figure::writePicture(folder / file, picture); !written)
      return written;
  for (const auto &[file, csv] : csvOfMusae(results))
    if (auto written = writeFileAtomically(folder / file, csv); !written)
      return written;
  const nlohmann::json json = results;
  for (const char *analysis : {"tracks", "walks", "posterior", "petals", "knob", "pairs", "lines"})
    if (auto written =
            writeFileAtomically(folder / (std::string(analysis) + ".json"), json.at(analysis).dump(1) + "\n");
        !written)
      return written;
  return writeReport(folder, text, json);
}

} // namespace loopwright::reproduction
