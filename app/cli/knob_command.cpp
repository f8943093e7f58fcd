// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>

#include "app/cli/loop_files.h"
#include "app/cli/model_options.h"
#include "engine/analysis/attribute_directions.h"
#include "engine/analysis/knob_effects.h"
#include "engine/analysis/piece_attributes.h"
#include "engine/base/evenly.h"
#include "engine/corpus/corpus_schema.h"
#include "engine/corpus/family_loops.h"
#include "engine/inference/encode_loops.h"

namespace loopwright::cli {
namespace {

constexpr std::size_t kLearnedFrom = 4000; // pieces; more say hardly anything new
constexpr std::size_t kOthersShown = 5;
constexpr double kFarthest = 10; // sigmas

struct KnobArguments {
  ModelArguments model;
  std::string input;
  std::string corpus;
  std::string property;
  std::string grid = "nearest";
  std::string out;
  std::size_t most = 1;
  int settings = 5;
  double reach = 2;
  LoopFileOptions written;
};

/// The knob's property among those of the layout's pieces.
Result<std::size_t> propertyOf(const KnobArguments &arguments, const std::vector<PieceAttribute> &attributes) {
  std::string known;
  for (std::size_t i = 0; i < attributes.size(); ++i) {
    if (attributes[i].key == arguments.property)
      return i;
    known += (known.empty() ? "" : ", ") + attributes[i].key;
  }
  return failure(ErrorKind::usage, "there is no property \"" + arguments.property + "\"", "--property",
                 "use one of " + known);
}

/// Where the property grows in the model's space, learned from pieces of the corpus.
Result<AttributeDirection> directionOf(const KnobArguments &arguments, std::size_t property,
                                       learning::LoadedBundle &bundle, CommandLine &line) {
  const auto corpus = Corpus::open(arguments.corpus);
  if (!corpus)
    return tl::unexpected(corpus.error());
  if (corpus->layout().name != bundle.layout().name || corpus->bars() != bundle.bars())
    return failure(ErrorKind::badInput, "the corpus and the model are of other layouts or bars", arguments.corpus,
                   "import music as the model reads it: " + bundle.layout().name + ", " +
                       std::to_string(bundle.bars()) + " bars");
  auto loops = loadFamilyLoops(*corpus, {Split::train});
  if (!loops)
    return tl::unexpected(loops.error());
  const std::vector<Pianoroll> rolls = evenly(std::move(loops->rolls), kLearnedFrom);
  const std::vector<int> families = evenly(std::move(loops->families), kLearnedFrom);
  const auto means = learning::latentMeans(*bundle.latent(), rolls, line.progress, line.cancel);
  if (!means)
    return tl::unexpected(means.error());
  AttributeOptions options;
  options.threads = arguments.model.compute.options.threads;
  auto directions =
      attributeDirections(pointsOf(*means, bundle.latent()->dimensions()), measurePieces(rolls, bundle.layout()),
                          families, options, line.progress, line.cancel);
  if (!directions)
    return tl::unexpected(directions.error());
  if (!(*directions)[property])
    return failure(ErrorKind::badInput, "the corpus does not say how \"" + arguments.property + "\" changes",
                   arguments.corpus, "it never does, or in pieces of one family only: take another corpus");
  return std::move(*(*directions)[property]);
}

/// The knob's settings in sigmas, from the lowest to the highest.
std::vector<double> settingsOf(const KnobArguments &arguments) {
  std::vector<double> sigmas;
  sigmas.reserve(static_cast<std::size_t>(arguments.settings));
  for (int i = 0; i < arguments.settings; ++i)
    sigmas.push_back(arguments.reach * (2.0 * i / (arguments.settings - 1) - 1));
  return sigmas;
}

/// What else moved, most of all first.
std::vector<std::size_t> byChange(const KnobEffects &effects, std::size_t property) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < effects.attributes.size(); ++i)
    if (i != property && std::isfinite(effects.attributes[i].deviations))
      order.push_back(i);
  std::stable_sort(order.begin(), order.end(), [&effects](std::size_t a, std::size_t b) {
    return std::abs(effects.attributes[a].deviations) > std::abs(effects.attributes[b].deviations);
  });
  return order;
}

nlohmann::json numberOrNull(double value) { return std::isfinite(value) ? nlohmann::json(value) : nlohmann::json(); }

nlohmann::json jsonOf(const KnobEffects &effects, const std::vector<PieceAttribute> &attributes) {
  nlohmann::json all = nlohmann::json::object();
  for (std::size_t i = 0; i < attributes.size(); ++i) {
    nlohmann::json means = nlohmann::json::array();
    for (const double mean : effects.attributes[i].means)
      means.push_back(numberOrNull(mean));
    all[attributes[i].key] = {{"change", numberOrNull(effects.attributes[i].change)},
                              {"deviations", numberOrNull(effects.attributes[i].deviations)},
                              {"means", std::move(means)}};
  }
  return all;
}

void tell(const KnobEffects &effects, const std::vector<PieceAttribute> &attributes, std::size_t property) {
  const auto line = [&](std::size_t i) {
    std::printf("%-32s", attributes[i].label.c_str());
    for (const double mean : effects.attributes[i].means)
      std::printf(" %8.3g", mean);
    std::printf("\n");
  };
  line(property);
  const std::vector<std::size_t> others = byChange(effects, property);
  if (!others.empty())
    std::printf("what else moved, most of all first:\n");
  for (std::size_t i = 0; i < std::min(kOthersShown, others.size()); ++i)
    line(others[i]);
}

Status runKnob(CommandLine &line, const KnobArguments &arguments) {
  const auto grid = corpus_schema::gridNamed(arguments.grid);
  if (!grid)
    return tl::unexpected(grid.error());
  if (arguments.settings < 2 || arguments.settings > 101 || !(arguments.reach > 0 && arguments.reach <= kFarthest))
    return failure(ErrorKind::usage, "these settings of the knob make no sense", "",
                   "give --settings from 2 to 101 and --reach above 0, at most 10");
  auto bundle = arguments.model.openLatent();
  if (!bundle)
    return tl::unexpected(bundle.error());
  const PitchLayout &layout = (*bundle)->layout();
  const std::vector<PieceAttribute> attributes = pieceAttributes(layout);
  const auto property = propertyOf(arguments, attributes);
  if (!property)
    return tl::unexpected(property.error());
  const auto pieces = readLoops(arguments.input, layout, (*bundle)->bars(), *grid, arguments.most, Split::test);
  if (!pieces)
    return tl::unexpected(pieces.error());
  const auto direction = directionOf(arguments, *property, **bundle, line);
  if (!direction)
    return tl::unexpected(direction.error());
  const auto points = (*bundle)->latent()->means(*pieces);
  if (!points)
    return tl::unexpected(points.error());

  const std::vector<double> sigmas = settingsOf(arguments);
  std::vector<learning::LatentPoint> moved;
  for (const learning::LatentPoint &point : *points)
    for (const double sigma : sigmas)
      moved.push_back(movedAlong(*direction, point, sigma));
  auto rolls = (*bundle)->latent()->decode(moved);
  if (!rolls)
    return tl::unexpected(rolls.error());
  std::vector<std::vector<std::vector<double>>> values(points->size());
  std::vector<std::string> names;
  const std::vector<std::vector<double>> measured = measurePieces(*rolls, layout);
  for (std::size_t i = 0; i < measured.size(); ++i) {
    const std::size_t piece = i / sigmas.size(), setting = i % sigmas.size();
    values[piece].push_back(measured[i]);
    names.push_back((points->size() > 1 ? "piece-" + std::to_string(piece + 1) + "-" : "") + "setting-" +
                    std::to_string(setting + 1));
  }
  const auto effects = measureKnob(values, *property);
  if (!effects)
    return tl::unexpected(effects.error());
  for (Pianoroll &roll : *rolls)
    keepOneVoice(roll, layout);
  const auto paths = writeLoops(arguments.out, names, *rolls, layout, arguments.written, line);
  if (!paths)
    return tl::unexpected(paths.error());
  const nlohmann::json result = {{"model", (*bundle)->hash()},
                                 {"property", arguments.property},
                                 {"sigmas", sigmas},
                                 {"held_out_r2", numberOrNull(direction->heldOutR2)},
                                 {"monotone_pieces", effects->monotonePieces},
                                 {"properties", jsonOf(*effects, attributes)},
                                 {"files", *paths}};
  if (auto saved = writeRecipe(arguments.out, result); !saved)
    return saved;
  if (line.json)
    CommandLine::print(result);
  else
    tell(*effects, attributes, *property);
  return {};
}

} // namespace

void addKnob(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<KnobArguments>();
  CLI::App *command =
      app.add_subcommand("knob", "Turn one property of a piece down and up through a model's latent space");
  command->add_option("FILE", arguments->input, "A MIDI file, its first passage; or a corpus, pieces held out of it")
      ->required();
  command->add_option("--property", arguments->property, "What the knob turns, as total.notes or up")->required();
  command->add_option("--corpus", arguments->corpus, "Music to learn from where the property grows")->required();
  arguments->model.addOptions(*command);
  command->add_option("--grid", arguments->grid, "How a MIDI file is put on the grid: nearest or floor")
      ->capture_default_str();
  command->add_option("-n", arguments->most, "Use at most so many passages or pieces")->capture_default_str();
  command->add_option("--settings", arguments->settings, "Settings of the knob")->capture_default_str();
  command->add_option("--reach", arguments->reach, "How far it turns either way, in standard deviations")
      ->capture_default_str();
  command->add_option("--out", arguments->out, "The folder to write to")->required();
  arguments->written.addOptions(*command);
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runKnob(line, *arguments); }; });
}

} // namespace loopwright::cli
