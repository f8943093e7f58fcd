// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/musae/musae_pieces.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "engine/analysis/genre_order.h"
#include "engine/analysis/track_metrics.h"
#include "engine/base/evenly.h"
#include "engine/base/random.h"
#include "engine/learning/tensor_codec.h"
#include "engine/learning/training_rolls.h"

namespace loopwright::models {
namespace {

constexpr int kLowestShift = -5;
constexpr std::uint64_t kShifts = 12;
constexpr std::int64_t kComparedPieces = 20000; // enough for means of genres

/// The genres of songs that have windows, with the number of those songs.
std::map<std::string, std::int64_t> songsOfGenres(const WindowSet &set) {
  std::set<std::int32_t> songs;
  for (const WindowSet::Window &window : set.windows)
    songs.insert(window.song);
  std::map<std::string, std::int64_t> counts;
  for (const std::int32_t song : songs)
    for (const std::string &genre : set.songs[static_cast<std::size_t>(song)].genres)
      ++counts[genre];
  return counts;
}

std::string trimmed(const std::string &text) {
  const std::size_t first = text.find_first_not_of(" \t");
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

Result<std::vector<std::string>> namedPetals(const std::string &list,
                                             const std::map<std::string, std::int64_t> &known) {
  std::vector<std::string> genres;
  std::size_t begin = 0;
  while (begin <= list.size()) {
    const std::size_t end = std::min(list.find(';', begin), list.size());
    const std::string genre = trimmed(list.substr(begin, end - begin));
    begin = end + 1;
    if (genre.empty())
      continue;
    if (known.count(genre) == 0)
      return failure(ErrorKind::usage, "no song of the corpus is of the genre \"" + genre + "\"", "petal_order",
                     "info names the genres of a corpus");
    if (std::find(genres.begin(), genres.end(), genre) != genres.end())
      return failure(ErrorKind::usage, "the genre \"" + genre + "\" stands twice in the order", "petal_order",
                     "name it once");
    genres.push_back(genre);
  }
  if (genres.empty())
    return failure(ErrorKind::usage, "the order names no genre", "petal_order",
                   "name genres between semicolons, or leave it empty");
  return genres;
}

/// Similar genres side by side; as they are where there are too many for that.
Result<std::vector<std::string>> bySimilarity(std::vector<std::string> genres, const WindowSet &train) {
  if (genres.empty() || genres.size() > static_cast<std::size_t>(kMostGenresOnCircle))
    return genres;
  WindowSet some = train;
  learning::keepEvenly(some, kComparedPieces);
  std::vector<std::vector<double>> rows;
  std::vector<std::vector<int>> tags;
  std::vector<bool> met(genres.size(), false);
  for (const WindowSet::Window &window : some.windows) {
    const int first = some.firstStep(window);
    rows.push_back(measureTracks(statesOf(some.rollOf(window), some.layout, first, first + some.steps()), some.layout));
    std::vector<int> own;
    for (const std::string &genre : some.songs[static_cast<std::size_t>(window.song)].genres)
      if (const auto found = std::find(genres.begin(), genres.end(), genre); found != genres.end()) {
        own.push_back(static_cast<int>(found - genres.begin()));
        met[static_cast<std::size_t>(own.back())] = true;
      }
    tags.push_back(std::move(own));
  }
  if (std::find(met.begin(), met.end(), false) != met.end())
    return genres; // too rare to say what it is like
  const auto order = genreOrder(rows, tags, static_cast<int>(genres.size()));
  if (!order)
    return tl::unexpected(order.error());
  std::vector<std::string> ordered;
  for (const int genre : order->order)
    ordered.push_back(genres[static_cast<std::size_t>(genre)]);
  return ordered;
}

} // namespace

Result<std::vector<std::string>> petalsOf(const learning::Options &options, const WindowSet &train) {
  if (options.text("prior") != "flower")
    return std::vector<std::string>();
  const std::map<std::string, std::int64_t> known = songsOfGenres(train);
  if (const std::string &list = options.text("petal_order"); !trimmed(list).empty())
    return namedPetals(list, known);
  std::vector<std::pair<std::string, std::int64_t>> byCount(known.begin(), known.end());
  std::stable_sort(byCount.begin(), byCount.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
  byCount.resize(std::min(byCount.size(), static_cast<std::size_t>(options.integer("petals"))));
  std::vector<std::string> genres;
  genres.reserve(byCount.size());
  for (const auto &[genre, songs] : byCount)
    genres.push_back(genre);
  return bySimilarity(std::move(genres), train);
}

MusaePieces::MusaePieces(learning::TrainingLoops loops, std::vector<std::string> genres,
                         const learning::Options &options)
    : m_train(std::move(loops.train)), m_valid(std::move(loops.valid)), m_genres(std::move(genres)),
      m_most(options.integer("pieces")), m_transpose(options.flag("transpose")) {
  learning::keepEvenly(m_valid, options.integer("validation_loops"));
  for (const WindowSet::Song &song : m_train.songs) {
    std::vector<std::int64_t> petals;
    for (const std::string &genre : song.genres)
      if (const auto found = std::find(m_genres.begin(), m_genres.end(), genre); found != m_genres.end())
        petals.push_back(found - m_genres.begin());
    m_petalsOfSong.push_back(std::move(petals));
  }
}

std::int64_t MusaePieces::size() const {
  const auto all = static_cast<std::int64_t>(m_train.size());
  return m_most > 0 ? std::min(m_most, all) : all;
}

std::vector<double> MusaePieces::shares() const {
  std::vector<double> shares(m_genres.size() + 1, 0);
  for (const WindowSet::Window &window : m_train.windows) {
    const auto &petals = m_petalsOfSong[static_cast<std::size_t>(window.song)];
    if (petals.empty())
      shares.back() += 1;
    for (const std::int64_t petal : petals)
      shares[static_cast<std::size_t>(petal)] += 1 / static_cast<double>(petals.size());
  }
  return shares;
}

std::vector<std::int64_t> MusaePieces::families() const {
  std::vector<std::set<int>> met(m_genres.size() + 1);
  for (const WindowSet::Window &window : m_train.windows) {
    const auto &petals = m_petalsOfSong[static_cast<std::size_t>(window.song)];
    const int family = m_train.songs[static_cast<std::size_t>(window.song)].family;
    if (petals.empty())
      met.back().insert(family);
    for (const std::int64_t petal : petals)
      met[static_cast<std::size_t>(petal)].insert(family);
  }
  std::vector<std::int64_t> counts;
  counts.reserve(met.size());
  for (const std::set<int> &families : met)
    counts.push_back(static_cast<std::int64_t>(families.size()));
  return counts;
}

std::vector<std::int64_t> MusaePieces::piecesOf(const std::vector<std::int64_t> &items,
                                                const learning::TrainingClock &clock) const {
  const auto all = static_cast<std::int64_t>(m_train.size());
  if (size() == all)
    return items;
  const auto order = RandomStream(clock.seed, "pieces", static_cast<std::uint64_t>(clock.epoch)).permutation(all);
  std::vector<std::int64_t> pieces;
  pieces.reserve(items.size());
  for (const std::int64_t item : items)
    pieces.push_back(order[static_cast<std::size_t>(item)]);
  return pieces;
}

at::Tensor MusaePieces::states(const std::vector<std::int64_t> &pieces, const learning::TrainingClock &clock) const {
  std::vector<int> shifts;
  if (m_transpose)
    for (const std::int64_t piece : pieces) {
      RandomStream random(clock.seed, "transpose", static_cast<std::uint64_t>(clock.epoch), 0,
                          static_cast<std::uint64_t>(piece));
      shifts.push_back(kLowestShift + static_cast<int>(random.below(kShifts)));
    }
  return learning::tensorCodecOf(Encoding::states).ofWindows(m_train, pieces, shifts);
}

at::Tensor MusaePieces::petals(const std::vector<std::int64_t> &pieces, const learning::TrainingClock &clock) const {
  at::Tensor sampled = at::empty({static_cast<std::int64_t>(pieces.size())}, at::kLong);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const WindowSet::Window &window = m_train.windows[static_cast<std::size_t>(pieces[i])];
    const auto &petals = m_petalsOfSong[static_cast<std::size_t>(window.song)];
    std::int64_t petal = static_cast<std::int64_t>(m_genres.size());
    if (!petals.empty()) {
      RandomStream random(clock.seed, "genre", static_cast<std::uint64_t>(clock.epoch), 0,
                          static_cast<std::uint64_t>(pieces[i]));
      petal = petals[static_cast<std::size_t>(random.below(petals.size()))];
    }
    sampled.data_ptr<std::int64_t>()[i] = petal;
  }
  return sampled;
}

at::Tensor MusaePieces::statesOfPetal(std::int64_t petal, std::size_t most) const {
  const bool centre = petal == static_cast<std::int64_t>(m_genres.size());
  std::vector<std::int64_t> pieces;
  for (std::size_t i = 0; i < m_train.size(); ++i) {
    const auto &petals = m_petalsOfSong[static_cast<std::size_t>(m_train.windows[i].song)];
    if (centre ? petals.empty() : std::find(petals.begin(), petals.end(), petal) != petals.end())
      pieces.push_back(static_cast<std::int64_t>(i));
  }
  return learning::tensorCodecOf(Encoding::states).ofWindows(m_train, evenly(std::move(pieces), most));
}

at::Tensor MusaePieces::heldOutStates(std::int64_t begin, std::int64_t end) const {
  std::vector<std::int64_t> items(static_cast<std::size_t>(end - begin));
  std::iota(items.begin(), items.end(), begin);
  return learning::tensorCodecOf(Encoding::states).ofWindows(m_valid, items);
}

} // namespace loopwright::models
