// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exploration/labelled_loops.h"

#include <algorithm>
#include <array>
#include <map>

#include "engine/base/random.h"
#include "engine/corpus/corpus.h"
#include "engine/corpus/label_file.h"

namespace loopwright {
namespace {

constexpr std::array<const char *, 7> kColumns = {"genre",   "style",  "family", "groove_file",
                                                  "library", "source", "licence"};

/// Which of two genres a song has; nothing if neither, or both.
std::optional<std::size_t> groupOf(const std::string &genre, const std::vector<std::string> &between) {
  const std::vector<std::string> tags = tagsOf(genre);
  const auto has = [&](const std::string &name) { return std::find(tags.begin(), tags.end(), name) != tags.end(); };
  if (has(between[0]) == has(between[1]))
    return std::nullopt;
  return has(between[0]) ? 0 : 1;
}

/// At most so many of the windows, ascending: the first of each family in a random order, then the second …
std::vector<std::size_t> inTurns(const WindowSet &set, const std::vector<std::size_t> &windows, std::size_t most,
                                 std::uint64_t seed) {
  std::map<int, std::vector<std::size_t>> byFamily;
  for (const std::size_t window : windows)
    byFamily[set.songs[static_cast<std::size_t>(set.windows[window].song)].family].push_back(window);
  std::vector<std::tuple<std::int64_t, int, std::size_t>> order; // turn, family, window
  for (const auto &[family, members] : byFamily) {
    RandomStream random(seed, "loops to embed", 0, 0, static_cast<std::uint64_t>(family));
    const auto turns = random.permutation(static_cast<std::int64_t>(members.size()));
    for (std::size_t i = 0; i < members.size(); ++i)
      order.emplace_back(turns[i], family, members[i]);
  }
  std::sort(order.begin(), order.end());
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < std::min(most, order.size()); ++i)
    chosen.push_back(std::get<2>(order[i]));
  std::sort(chosen.begin(), chosen.end());
  return chosen;
}

} // namespace

const char *nameOf(Split split) {
  switch (split) {
  case Split::train:
    return "train";
  case Split::valid:
    return "valid";
  case Split::test:
    return "test";
  }
  return "";
}

bool LabelledLoops::hasColumn(const std::string &column) const {
  return column == "split" || std::find(columns.begin(), columns.end(), column) != columns.end();
}

std::string LabelledLoops::tag(std::size_t loop, const std::string &column) const {
  if (column == "split")
    return nameOf(loops[loop].split);
  const auto index = static_cast<std::size_t>(std::find(columns.begin(), columns.end(), column) - columns.begin());
  const std::vector<std::string> tags = tagsOf(loops[loop].labels[index]);
  return tags.empty() ? std::string() : tags.front();
}

Result<LabelledLoops> loadLabelledLoops(const LabelledLoopsRequest &request) {
  if (!request.between.empty() && (request.between.size() != 2 || request.between[0] == request.between[1]))
    return failure(ErrorKind::usage, "two different genres are needed", "--between");
  const auto corpus = Corpus::open(request.corpus);
  if (!corpus)
    return tl::unexpected(corpus.error());
  WindowQuery query;
  query.split = request.split;
  query.rules = request.rules;
  const auto set = corpus->load(query);
  if (!set)
    return tl::unexpected(set.error());
  std::map<std::string, std::map<std::string, std::string>> labels; // column -> song id -> label
  for (const char *column : kColumns) {
    auto found = corpus->labels(column);
    if (!found)
      return tl::unexpected(found.error());
    labels[column] = std::move(*found);
  }
  const auto labelOf = [&labels](const std::string &column, const std::string &song) {
    const auto found = labels[column].find(song);
    return found == labels[column].end() ? std::string() : found->second;
  };
  const auto songOf = [&set](std::size_t window) -> const WindowSet::Song & {
    return set->songs[static_cast<std::size_t>(set->windows[window].song)];
  };

  std::vector<std::size_t> windows;
  bool known[2] = {false, false};
  for (std::size_t i = 0; i < set->size(); ++i) {
    const auto group = request.between.empty() ? 0 : groupOf(labelOf("genre", songOf(i).id), request.between);
    if (!group)
      continue;
    known[*group] = true;
    windows.push_back(i);
  }
  for (std::size_t group = 0; group < request.between.size(); ++group)
    if (!known[group])
      return failure(ErrorKind::badInput, "no loop is of the genre \"" + request.between[group] + "\" only",
                     request.corpus.string(), "import it with --labels, or choose other genres");
  if (windows.empty())
    return failure(ErrorKind::badInput, "the corpus has no such loop", request.corpus.string());

  LabelledLoops result;
  result.layout = set->layout;
  result.bars = set->bars;
  result.available = windows.size();
  const std::vector<std::size_t> chosen = inTurns(*set, windows, request.most, request.seed);
  for (const char *column : kColumns)
    if (std::any_of(chosen.begin(), chosen.end(),
                    [&](std::size_t window) { return !labelOf(column, songOf(window).id).empty(); }))
      result.columns.emplace_back(column);
  for (const std::size_t window : chosen) {
    const WindowSet::Song &song = songOf(window);
    LabelledLoop loop{song.path, song.id, set->windows[window].firstBar, song.family, song.split, {}, 0};
    for (const std::string &column : result.columns)
      loop.labels.push_back(labelOf(column, song.id));
    if (!request.between.empty())
      loop.group = *groupOf(labelOf("genre", song.id), request.between);
    result.loops.push_back(std::move(loop));
    result.rolls.push_back(set->loop(window).roll);
  }
  return result;
}

} // namespace loopwright
