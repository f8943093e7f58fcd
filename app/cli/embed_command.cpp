// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>
#include <optional>

#include "app/cli/embed_report.h"
#include "engine/analysis/loop_points.h"
#include "engine/inference/encode_loops.h"
#include "engine/numerics/pca.h"

namespace loopwright::cli {
namespace {

constexpr int kComponentsToSeparate = 16;

Result<Representation> latentPoints(const EmbedArguments &arguments, const LabelledLoops &loops,
                                    learning::LoadedBundle &bundle, CommandLine &line) {
  if (bundle.layout().name != loops.layout.name || bundle.bars() != loops.bars)
    return failure(ErrorKind::badInput,
                   "the corpus has " + std::to_string(loops.bars) + " bars of layout " + loops.layout.name +
                       ", the model reads " + std::to_string(bundle.bars()) + " of " + bundle.layout().name,
                   arguments.loops.corpus, "import the music with the model's layout");
  const auto means = learning::latentMeans(*bundle.latent(), loops.rolls, line.progress, line.cancel);
  if (!means)
    return tl::unexpected(means.error());
  return Representation{"latent", bundle.hash(), pointsOf(*means, bundle.latent()->dimensions())};
}

Result<Representation> represent(const EmbedArguments &arguments, const LabelledLoops &loops, CommandLine &line) {
  if (arguments.of == "latent") {
    const auto bundle = arguments.model.openLatent();
    return bundle ? latentPoints(arguments, loops, **bundle, line) : tl::unexpected(bundle.error());
  }
  // Cells and metrics need no model.
  if (arguments.of.empty() && !arguments.model.folder.empty()) {
    const auto bundle = arguments.model.open();
    if (!bundle)
      return tl::unexpected(bundle.error());
    if ((*bundle)->latent() != nullptr)
      return latentPoints(arguments, loops, **bundle, line);
    CommandLine::remark("this bundle has no continuous latent space: the loops' cells are embedded");
  }
  if (arguments.of == "metrics")
    return Representation{"metrics", {}, metricPoints(loops.rolls, loops.layout)};
  return Representation{"cells", {}, cellPoints(loops.rolls, loops.layout)};
}

/// Rows of the first so many columns of values [rows, width].
std::vector<std::vector<double>> rowsOf(const std::vector<double> &values, std::size_t width) {
  std::vector<std::vector<double>> rows;
  for (auto row = values.begin(); row != values.end(); row += static_cast<std::ptrdiff_t>(width))
    rows.emplace_back(row, row + static_cast<std::ptrdiff_t>(width));
  return rows;
}

Result<Embedding> embed(const EmbedArguments &arguments, const LabelledLoops &loops, const PointSet &points,
                        CommandLine &line) {
  const bool pairs = !arguments.loops.between.empty();
  const int threads = arguments.model.compute.options.threads;
  Embedding result;
  std::optional<PrincipalComponents> components;
  if (pairs || arguments.method == "pca") {
    auto found = principalComponents(points, {pairs ? kComponentsToSeparate : 2, threads}, line.progress, line.cancel);
    if (!found)
      return tl::unexpected(found.error());
    components = std::move(*found);
  }
  const std::vector<double> projected = components ? components->project(points, threads) : std::vector<double>();
  const std::size_t width = components ? static_cast<std::size_t>(components->count()) : 0;
  if (arguments.method == "pca") {
    for (std::size_t i = 0; i < points.count(); ++i)
      for (std::size_t axis = 0; axis < 2; ++axis)
        result.plane.push_back(axis < width ? projected[i * width + axis] : 0);
    for (int axis = 0; axis < std::min(2, components->count()); ++axis)
      result.shares.push_back(components->share(axis));
  } else {
    TsneOptions options = arguments.tsne;
    options.seed = arguments.loops.seed;
    options.threads = threads;
    auto map = tsne(points, options, {}, line.progress, line.cancel);
    if (!map)
      return tl::unexpected(map.error());
    if (map->cancelled)
      return failure(ErrorKind::cancelled, "stopped after " + std::to_string(map->iterations) + " steps of t-SNE");
    result.map = std::move(*map);
    result.plane = result.map.positions;
  }
  if (!pairs)
    return result;
  GroupsApart apart;
  std::vector<bool> kinds;
  std::vector<int> families;
  for (const LabelledLoop &loop : loops.loops) {
    kinds.push_back(loop.group == 1);
    families.push_back(loop.family);
    ++apart.sizes[loop.group];
  }
  apart.components = static_cast<int>(width);
  const SeparabilityOptions options{5, arguments.permutations, arguments.loops.seed, threads};
  for (const auto &[rows, found] :
       {std::pair{rowsOf(projected, width), &apart.inComponents}, std::pair{rowsOf(result.plane, 2), &apart.inPlane}}) {
    auto judged = separability(rows, kinds, families, options, line.progress, line.cancel);
    if (!judged)
      return tl::unexpected(judged.error());
    *found = std::move(*judged);
  }
  result.apart = std::move(apart);
  return result;
}

/// The label that colours: the one asked for, or the first that says something.
Result<std::string> labelToShow(const EmbedArguments &arguments, const LabelledLoops &loops) {
  const auto has = [&](const std::string &name) {
    return name == "split" || std::find(loops.columns.begin(), loops.columns.end(), name) != loops.columns.end();
  };
  if (!arguments.label.empty() && !has(arguments.label))
    return failure(ErrorKind::badInput, "no loop of the corpus has a label \"" + arguments.label + "\"",
                   arguments.loops.corpus, "import it with --labels");
  if (!arguments.label.empty())
    return arguments.label;
  return std::string(has("genre") ? "genre" : has("style") ? "style" : "split");
}

Status runEmbed(const EmbedArguments &arguments, CommandLine &line) {
  const std::string suffix = std::filesystem::path(arguments.figure).extension();
  if (!arguments.figure.empty() && suffix != ".svg" && suffix != ".png")
    return failure(ErrorKind::usage, "pictures are written as PNG or SVG", arguments.figure,
                   "end its name in .png or .svg");
  const auto loops = loadLabelledLoops(arguments.loops);
  if (!loops)
    return tl::unexpected(loops.error());
  const auto label = labelToShow(arguments, *loops);
  if (!label)
    return tl::unexpected(label.error());
  const auto representation = represent(arguments, *loops, line);
  if (!representation)
    return tl::unexpected(representation.error());
  const auto embedding = embed(arguments, *loops, representation->points, line);
  if (!embedding)
    return tl::unexpected(embedding.error());
  if (auto written = writeCsv(arguments.out, *loops, embedding->plane); !written)
    return written;
  if (!arguments.figure.empty())
    if (auto written = figure::writePicture(arguments.figure,
                                            pictureOf(arguments, *representation, *embedding, *loops, *label), 2);
        !written)
      return written;
  if (line.json)
    CommandLine::print(jsonOf(arguments, *representation, *embedding, *loops, *label));
  else
    print(arguments, *representation, *embedding, *loops);
  return {};
}

} // namespace

void addEmbed(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<EmbedArguments>();
  CLI::App *command = app.add_subcommand("embed", "Lay a corpus's loops out in a plane, by what is alike");
  arguments->model.addOptions(*command);
  command->add_option("--corpus", arguments->loops.corpus, "The loops")->required();
  command
      ->add_option("--of", arguments->of,
                   "What is embedded: the model's latent space, the piano rolls' cells, or the loop metrics (default: "
                   "latent with a --model that has one, else cells)")
      ->check(CLI::IsMember({"latent", "cells", "metrics"}));
  command->add_option("--method", arguments->method, "pca or tsne")
      ->check(CLI::IsMember({"pca", "tsne"}))
      ->capture_default_str();
  command->add_option("--out", arguments->out, "The CSV file to write")->required();
  command->add_option("--figure", arguments->figure, "A picture to write, .svg or .png");
  command->add_option("--label", arguments->label,
                      "The label that colours the picture (default: genre, style or split)");
  arguments->loops.addOptions(*command);
  command->add_option("--perplexity", arguments->tsne.perplexity, "t-SNE: about how many neighbours a loop keeps")
      ->capture_default_str();
  command->add_option("--iterations", arguments->tsne.iterations, "t-SNE: steps")->capture_default_str();
  command->add_option("--permutations", arguments->permutations, "With --between: of the test")
      ->check(CLI::Range(0, 100000))
      ->capture_default_str();
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runEmbed(*arguments, line); }; });
}

} // namespace loopwright::cli
