// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/embed_report.h"

#include <algorithm>
#include <cstdio>
#include <map>

#include "engine/base/atomic_file.h"
#include "engine/base/csv.h"
#include "engine/figure/figure_spec.h"

namespace loopwright::cli {
namespace {

std::string shortNumber(double value, const char *format = "%.6g") {
  char text[40];
  std::snprintf(text, sizeof text, format, value);
  return text;
}

/// Loops by label: the six most frequent, the others, those without.
std::vector<figure::ScatterGroup> groupsOf(const LabelledLoops &loops, const std::string &label,
                                           const std::vector<double> &plane) {
  constexpr std::size_t kMostColours = 6;
  std::map<std::string, std::vector<figure::Point>> points;
  for (std::size_t i = 0; i < loops.loops.size(); ++i)
    points[loops.tag(i, label)].push_back({plane[2 * i], plane[2 * i + 1]});
  std::vector<figure::Point> without = std::move(points[""]);
  points.erase("");
  std::vector<figure::ScatterGroup> groups;
  groups.reserve(points.size());
  for (auto &[name, places] : points)
    groups.push_back({name, std::move(places), false});
  std::stable_sort(groups.begin(), groups.end(),
                   [](const auto &a, const auto &b) { return a.points.size() > b.points.size(); });
  figure::ScatterGroup others{"others", {}, false};
  for (std::size_t g = kMostColours; groups.size() > kMostColours + 1 && g < groups.size(); ++g)
    others.points.insert(others.points.end(), groups[g].points.begin(), groups[g].points.end());
  if (!others.points.empty()) {
    others.name = std::to_string(groups.size() - kMostColours) + " others";
    groups.resize(kMostColours);
    groups.push_back(std::move(others));
  }
  if (!without.empty())
    groups.push_back({"no " + label, std::move(without), true});
  return groups;
}

nlohmann::json jsonOf(const Separability &found) {
  return {{"balanced_accuracy", found.balancedAccuracy},
          {"p", found.p},
          {"folds", found.folds},
          {"permutations", found.permutations}};
}

} // namespace

Status writeCsv(const std::filesystem::path &path, const LabelledLoops &loops, const std::vector<double> &plane) {
  std::vector<std::string> head = {"path", "song", "bar", "family", "split"};
  // The corpus's own word for families is the number; what a label file says of them has another name.
  for (const std::string &column : loops.columns)
    head.push_back(column == "family" ? "family_label" : column);
  head.insert(head.end(), {"x", "y"});
  std::string text = csvRecord(head);
  for (std::size_t i = 0; i < loops.loops.size(); ++i) {
    const LabelledLoop &loop = loops.loops[i];
    std::vector<std::string> record = {loop.path, loop.song, std::to_string(loop.firstBar + 1),
                                       std::to_string(loop.family), loop.split};
    record.insert(record.end(), loop.labels.begin(), loop.labels.end());
    record.push_back(shortNumber(plane[2 * i]));
    record.push_back(shortNumber(plane[2 * i + 1]));
    text += csvRecord(record);
  }
  return writeFileAtomically(path, text);
}

figure::Picture pictureOf(const EmbedArguments &arguments, const Representation &representation,
                          const Embedding &embedding, const LabelledLoops &loops, const std::string &label) {
  const bool pca = arguments.method == "pca";
  figure::ScatterFigureSpec spec;
  spec.title = std::string(pca ? "PCA" : "t-SNE") + " of " + figure::tickText(static_cast<double>(loops.loops.size())) +
               " loops, by " +
               (representation.of == "latent" ? "the model's latent space" : "their " + representation.of);
  if (embedding.apart)
    spec.title += ": linear balanced accuracy " + shortNumber(embedding.apart->inPlane.balancedAccuracy, "%.2f") +
                  ", p " + shortNumber(embedding.apart->inPlane.p, "%.2g");
  const auto axis = [&](std::size_t number) {
    const std::string name = std::to_string(number + 1);
    if (!pca)
      return figure::Axis{"t-SNE " + name, "", false};
    const double share = number < embedding.shares.size() ? embedding.shares[number] : 0;
    return figure::Axis{"component " + name, percent(share) + " of the variance", false};
  };
  spec.x = axis(0);
  spec.y = axis(1);
  spec.groups = groupsOf(loops, label, embedding.plane);
  figure::ChartOptions options;
  options.height = 560;
  return figure::pictureOfScatter(std::move(spec), options);
}

nlohmann::json jsonOf(const EmbedArguments &arguments, const Representation &representation, const Embedding &embedding,
                      const LabelledLoops &loops, const std::string &label) {
  nlohmann::json result = {
      {"corpus", arguments.loops.corpus},
      {"model", representation.model.empty() ? nlohmann::json() : nlohmann::json(representation.model)},
      {"of", representation.of},
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
                      {"split", loop.split},
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
              representation.of.c_str());
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

} // namespace loopwright::cli
