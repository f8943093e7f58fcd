// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <map>
#include <memory>

#include "app/cli/model_options.h"
#include "app/cli/overwrite.h"
#include "app/exploration/embedding.h"
#include "engine/base/atomic_file.h"
#include "engine/figure/picture_file.h"
#include "engine/learning/capabilities/latent/has_latent.h"

namespace loopwright::cli {
namespace {

struct EmbedArguments {
  ModelArguments model;
  std::string of; // empty: latent with a model that has one, else cells
  LabelledLoopsRequest loops;
  std::string split; // empty: all
  std::string method = "tsne";
  std::string label; // empty: the first of genre, style, split that says something
  EmbeddingOptions options;
  std::string out, figure;
  Overwrite overwrite;
};

void addLoopsOptions(CLI::App &command, EmbedArguments &arguments) {
  LabelledLoopsRequest &loops = arguments.loops;
  command.add_option("-n", loops.most, "At most so many loops, in turns from all families")
      ->check(CLI::Range(4, 1000000))
      ->capture_default_str();
  command.add_option("--split", arguments.split, "Only this part of the corpus: train, valid, test (default: all)")
      ->check(CLI::IsMember({"train", "valid", "test"}));
  command.add_option("--rules", loops.rules, "Only loops that pass these rules");
  command
      .add_option("--between", loops.between, "Two genres: only their loops, and how well a straight cut parts them")
      ->expected(2);
  command.add_option("--seed", loops.seed, "Seed for everything random")->capture_default_str();
}

/// The request with the split that was named.
LabelledLoopsRequest requestOf(const EmbedArguments &arguments) {
  LabelledLoopsRequest request = arguments.loops;
  for (const Split split : {Split::train, Split::valid, Split::test})
    if (arguments.split == nameOf(split))
      request.split = split;
  return request;
}

Result<Representation> represent(const EmbedArguments &arguments, const LabelledLoops &loops, CommandLine &line) {
  const auto latent = [&](learning::LoadedBundle &bundle) {
    return latentRepresentation(loops, bundle, arguments.loops.corpus, line.progress, line.cancel);
  };
  if (arguments.of == "latent") {
    const auto bundle = arguments.model.openLatent();
    return bundle ? latent(**bundle) : tl::unexpected(bundle.error());
  }
  // Cells and metrics need no model.
  if (arguments.of.empty() && !arguments.model.folder.empty()) {
    const auto bundle = arguments.model.open();
    if (!bundle)
      return tl::unexpected(bundle.error());
    if ((*bundle)->as<learning::HasLatent>() != nullptr)
      return latent(**bundle);
    CommandLine::remark("this bundle has no continuous latent space: the loops' cells are embedded");
  }
  return arguments.of == "metrics" ? metricRepresentation(loops) : cellRepresentation(loops);
}

nlohmann::json jsonOf(const Separability &found) {
  return {{"balanced_accuracy", found.balancedAccuracy},
          {"p", found.p},
          {"folds", found.folds},
          {"permutations", found.permutations}};
}

nlohmann::json jsonOf(const EmbedArguments &arguments, const Representation &representation, const Embedding &embedding,
                      const LabelledLoops &loops, const std::string &label) {
  nlohmann::json result = {
      {"corpus", arguments.loops.corpus.string()},
      {"model", representation.model.empty() ? nlohmann::json() : nlohmann::json(representation.model)},
      {"of", nameOf(representation.of)},
      {"dims", representation.points.dims},
      {"method", arguments.method},
      {"n", loops.loops.size()},
      {"loops_of_corpus", loops.available},
      {"label", label},
      {"seed", arguments.loops.seed},
      {"out", arguments.out}};
  if (!arguments.figure.empty())
    result["figure"] = arguments.figure;
  if (arguments.method == "pca")
    result["shares_of_variance"] = embedding.shares;
  else
    result["tsne"] = {{"perplexity", embedding.map.perplexity},
                      {"iterations", embedding.map.iterations},
                      {"divergence", embedding.map.divergence}};
  if (embedding.apart)
    result["separability"] = {{"groups", arguments.loops.between},
                              {"loops", embedding.apart->sizes},
                              {"components", embedding.apart->components},
                              {"in_components", jsonOf(embedding.apart->inComponents)},
                              {"in_plane", jsonOf(embedding.apart->inPlane)}};
  nlohmann::json points = nlohmann::json::array();
  for (std::size_t i = 0; i < loops.loops.size(); ++i) {
    const LabelledLoop &loop = loops.loops[i];
    nlohmann::json labels = nlohmann::json::object();
    for (std::size_t column = 0; column < loops.columns.size(); ++column)
      if (!loop.labels[column].empty())
        labels[loops.columns[column]] = loop.labels[column];
    points.push_back({{"path", loop.path},
                      {"song", loop.song},
                      {"bar", loop.firstBar + 1},
                      {"family", loop.family},
                      {"split", nameOf(loop.split)},
                      {"labels", labels},
                      {"x", embedding.plane[2 * i]},
                      {"y", embedding.plane[2 * i + 1]}});
  }
  result["points"] = points;
  return result;
}

void print(const EmbedArguments &arguments, const Representation &representation, const Embedding &embedding,
           const LabelledLoops &loops) {
  std::printf("%zu of %zu loops, %d dimensions (%s)\n", loops.loops.size(), loops.available, representation.points.dims,
              nameOf(representation.of));
  if (arguments.method == "pca")
    for (std::size_t axis = 0; axis < embedding.shares.size(); ++axis)
      std::printf("component %zu: %s of the variance\n", axis + 1, percent(embedding.shares[axis]).c_str());
  else
    std::printf("t-SNE: perplexity %g, %d steps, divergence %.4f nats\n", embedding.map.perplexity,
                embedding.map.iterations, embedding.map.divergence);
  if (embedding.apart) {
    const GroupsApart &apart = *embedding.apart;
    std::printf("%s (%zu) and %s (%zu), told apart on families not seen (.5: chance; p by family, %d permutations)\n",
                arguments.loops.between[0].c_str(), apart.sizes[0], arguments.loops.between[1].c_str(), apart.sizes[1],
                apart.inPlane.permutations);
    for (const auto &[name, found] : {std::pair{std::to_string(apart.components) + " components", &apart.inComponents},
                                      std::pair{std::string("the plane"), &apart.inPlane}})
      std::printf("  %-14s balanced accuracy %.3f, p %.3g\n", name.c_str(), found->balancedAccuracy, found->p);
  }
  std::printf("%s\n", arguments.out.c_str());
  if (!arguments.figure.empty())
    std::printf("%s\n", arguments.figure.c_str());
}

Status runEmbed(const EmbedArguments &arguments, CommandLine &line) {
  const std::string suffix = std::filesystem::path(arguments.figure).extension();
  if (!arguments.figure.empty() && suffix != ".svg" && suffix != ".png")
    return failure(ErrorKind::usage, "pictures are written as PNG or SVG", arguments.figure,
                   "use a name that ends in .png or .svg");
  for (const std::string &file : {arguments.out, arguments.figure})
    if (auto free = arguments.overwrite.checkFile(file); !free)
      return free;
  const auto loops = loadLabelledLoops(requestOf(arguments));
  if (!loops)
    return tl::unexpected(loops.error());
  const auto label = labelToShow(*loops, arguments.label, arguments.loops.corpus);
  if (!label)
    return tl::unexpected(label.error());
  const auto representation = represent(arguments, *loops, line);
  if (!representation)
    return tl::unexpected(representation.error());
  EmbeddingOptions options = arguments.options;
  options.method = arguments.method == "pca" ? EmbeddingMethod::pca : EmbeddingMethod::tsne;
  options.partGroups = !arguments.loops.between.empty();
  options.seed = arguments.loops.seed;
  options.threads = arguments.model.compute.options.threads;
  const auto embedding = embed(*loops, representation->points, options, line.progress, line.cancel);
  if (!embedding)
    return tl::unexpected(embedding.error());
  if (auto written = writeFileAtomically(arguments.out, csvOf(*loops, embedding->plane)); !written)
    return written;
  if (!arguments.figure.empty())
    if (auto written = figure::writePicture(
            arguments.figure, pictureOf(*loops, *embedding, options.method, representation->of, *label), 2);
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
  CLI::App *command =
      app.add_subcommand("embed", "Map the loops of a corpus onto a plane, with similar loops close together");
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
  arguments->overwrite.addOption(*command);
  command->add_option("--label", arguments->label,
                      "The label that colours the picture (default: genre, style or split)");
  addLoopsOptions(*command, *arguments);
  command
      ->add_option("--perplexity", arguments->options.tsne.perplexity, "t-SNE: about how many neighbours a loop keeps")
      ->capture_default_str();
  command->add_option("--iterations", arguments->options.tsne.iterations, "t-SNE: steps")->capture_default_str();
  command->add_option("--permutations", arguments->options.permutations, "With --between: of the test")
      ->check(CLI::Range(0, 100000))
      ->capture_default_str();
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runEmbed(*arguments, line); }; });
}

} // namespace loopwright::cli
