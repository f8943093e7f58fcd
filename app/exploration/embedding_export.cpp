// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <map>

#include "app/exploration/embedding.h"
#include "engine/base/csv.h"
#include "engine/base/utf8.h"
#include "engine/figure/figure_spec.h"

namespace loopwright {
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

} // namespace

std::string csvOf(const LabelledLoops &loops, const std::vector<double> &plane) {
  std::vector<std::string> head = {"path", "song", "bar", "family", "split"};
  // The corpus's own word for families is the number; what a label file says of them has another name.
  for (const std::string &column : loops.columns)
    head.push_back(column == "family" ? "family_label" : column);
  head.insert(head.end(), {"x", "y"});
  std::string text = csvRecord(head);
  for (std::size_t i = 0; i < loops.loops.size(); ++i) {
    const LabelledLoop &loop = loops.loops[i];
    std::vector<std::string> record = {asUtf8(loop.path), loop.song, std::to_string(loop.firstBar + 1),
                                       std::to_string(loop.family), nameOf(loop.split)};
    record.insert(record.end(), loop.labels.begin(), loop.labels.end());
    record.push_back(shortNumber(plane[2 * i]));
    record.push_back(shortNumber(plane[2 * i + 1]));
    text += csvRecord(record);
  }
  return text;
}

figure::Picture pictureOf(const LabelledLoops &loops, const Embedding &embedding, EmbeddingMethod method, PointsOf of,
                          const std::string &label) {
  const bool pca = method == EmbeddingMethod::pca;
  figure::ScatterFigureSpec spec;
  spec.title = std::string(pca ? "PCA" : "t-SNE") + " of " + figure::tickText(static_cast<double>(loops.loops.size())) +
               " loops, by " +
               (of == PointsOf::latent ? "the model's latent space" : std::string("their ") + nameOf(of));
  if (embedding.apart)
    spec.title += ": linear balanced accuracy " + shortNumber(embedding.apart->inPlane.balancedAccuracy, "%.2f") +
                  ", p " + shortNumber(embedding.apart->inPlane.p, "%.2g");
  const auto axis = [&](std::size_t number) {
    const std::string name = std::to_string(number + 1);
    if (!pca)
      return figure::Axis{"t-SNE " + name, "", false};
    const double share = number < embedding.shares.size() ? embedding.shares[number] : 0;
    return figure::Axis{"component " + name, shortNumber(100 * share, "%.1f%%") + " of the variance", false};
  };
  spec.x = axis(0);
  spec.y = axis(1);
  spec.groups = groupsOf(loops, label, embedding.plane);
  figure::ChartOptions options;
  options.height = 560;
  return figure::pictureOfScatter(std::move(spec), options);
}

} // namespace loopwright
