// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/families.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <unordered_map>

namespace loopwright {
namespace {

/// Union-find with path halving; the smaller index is the root.
class Clusters {
public:
  explicit Clusters(std::size_t count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), 0); }
  int root(int item) {
    while (parent(item) != item) {
      parent(item) = parent(parent(item));
      item = parent(item);
    }
    return item;
  }
  void join(int a, int b) {
    const int rootA = root(a);
    const int rootB = root(b);
    parent(std::max(rootA, rootB)) = std::min(rootA, rootB);
  }

private:
  int &parent(int item) { return m_parents[static_cast<std::size_t>(item)]; }
  std::vector<int> m_parents;
};

/// The songs that share files: versions of one piece.
struct Work {
  int song = 0; ///< one of them
  std::vector<Hash128> bars;
  std::vector<Hash128> drumParts;
  bool labelled = false;
};

void addDistinct(std::vector<Hash128> &all, const std::vector<Hash128> &more) {
  all.insert(all.end(), more.begin(), more.end());
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
}

/// Joins the songs of a file, and says which works they are.
std::vector<Work> joinFiles(const std::vector<FamilyMember> &songs, Clusters &clusters) {
  std::map<int, int> firstOfFile;
  for (std::size_t song = 0; song < songs.size(); ++song)
    for (const int file : songs[song].files) {
      const auto [place, fresh] = firstOfFile.emplace(file, static_cast<int>(song));
      if (!fresh)
        clusters.join(place->second, static_cast<int>(song));
    }
  std::map<int, Work> byRoot;
  for (std::size_t song = 0; song < songs.size(); ++song) {
    const int root = clusters.root(static_cast<int>(song));
    Work &work = byRoot[root];
    work.song = root;
    addDistinct(work.bars, songs[song].bars);
    addDistinct(work.drumParts, songs[song].drumParts);
    work.labelled = work.labelled || !songs[song].label.empty();
  }
  std::vector<Work> works;
  works.reserve(byRoot.size());
  for (auto &[root, work] : byRoot)
    works.push_back(std::move(work));
  return works;
}

/// Joins works of which `patterns` (bars or drum parts) says that they share enough.
void joinRelatives(const std::vector<Work> &works, std::vector<Hash128> Work::*patterns, double share, int commonplace,
                   bool labelledToo, Clusters &clusters) {
  std::unordered_map<Hash128, std::vector<int>, Hash128Hasher> holdersOf;
  for (std::size_t work = 0; work < works.size(); ++work)
    if (labelledToo || !works[work].labelled)
      for (const Hash128 &pattern : works[work].*patterns)
        holdersOf[pattern].push_back(static_cast<int>(work));

  std::unordered_map<int, int> shared;
  for (std::size_t work = 0; work < works.size(); ++work) {
    if (!labelledToo && works[work].labelled)
      continue;
    shared.clear();
    for (const Hash128 &pattern : works[work].*patterns) {
      const std::vector<int> &holders = holdersOf[pattern];
      if (holders.size() > static_cast<std::size_t>(commonplace))
        continue;
      for (const int holder : holders)
        if (static_cast<std::size_t>(holder) > work)
          ++shared[holder];
    }
    const std::size_t own = (works[work].*patterns).size();
    for (const auto &[index, count] : shared) {
      const Work &other = works[static_cast<std::size_t>(index)];
      if (count >= share * static_cast<double>(std::min(own, (other.*patterns).size())))
        clusters.join(works[work].song, other.song);
    }
  }
}

} // namespace

std::vector<Hash128> familyBars(const std::vector<BarPattern> &patterns) {
  std::vector<Hash128> bars;
  for (const BarPattern &pattern : patterns)
    if (pattern.grooveSounds)
      bars.push_back(pattern.groove);
  std::sort(bars.begin(), bars.end());
  bars.erase(std::unique(bars.begin(), bars.end()), bars.end());
  return bars;
}

std::vector<Family> findFamilies(const std::vector<FamilyMember> &songs, const FamilyOptions &options) {
  Clusters clusters(songs.size());
  const std::vector<Work> works = joinFiles(songs, clusters);
  std::map<std::string, int> firstOfLabel;
  for (std::size_t song = 0; song < songs.size(); ++song) {
    if (songs[song].label.empty())
      continue;
    const auto [place, fresh] = firstOfLabel.emplace(songs[song].label, static_cast<int>(song));
    if (!fresh)
      clusters.join(place->second, static_cast<int>(song));
  }
  joinRelatives(works, &Work::bars, options.sharedBars, options.commonplace, false, clusters);
  joinRelatives(works, &Work::drumParts, options.sharedDrumParts, options.commonplace, true, clusters);

  std::map<int, Family> byRoot;
  for (std::size_t song = 0; song < songs.size(); ++song) {
    const auto [place, fresh] = byRoot.try_emplace(clusters.root(static_cast<int>(song)));
    Family &family = place->second;
    if (fresh || songs[song].song < family.id)
      family.id = songs[song].song;
    family.labelled = family.labelled || !songs[song].label.empty();
    family.members.push_back(static_cast<int>(song));
    family.windows += songs[song].windows;
  }
  std::vector<Family> families;
  families.reserve(byRoot.size());
  for (auto &[root, family] : byRoot)
    families.push_back(std::move(family));
  std::sort(families.begin(), families.end(), [](const Family &a, const Family &b) { return a.id < b.id; });
  return families;
}

void assignSplits(std::vector<Family> &families, std::uint64_t seed) {
  constexpr std::array<double, 3> kShares = {.8, .1, .1};
  std::vector<std::pair<Sha256, std::size_t>> order;
  double total = 0;
  for (std::size_t i = 0; i < families.size(); ++i) {
    Sha256Hasher hasher;
    hasher.add("split");
    hasher.add(seed);
    hasher.add(families[i].id.data(), families[i].id.size());
    order.emplace_back(hasher.finish(), i);
    total += static_cast<double>(families[i].windows);
  }
  std::sort(order.begin(), order.end());

  // Each family goes where most of the share is still open; a family that would overfill a held-out split by half
  // of it goes to training instead.
  std::array<double, 3> filled = {0, 0, 0};
  std::array<int, 3> members = {0, 0, 0};
  for (const auto &[hash, index] : order) {
    Family &family = families[index];
    const auto size = static_cast<double>(family.windows);
    std::size_t chosen = 0;
    double mostOpen = -1e300;
    for (std::size_t split = 0; split < kShares.size(); ++split) {
      const double target = kShares[split] * total;
      if (split != 0 && filled[split] + size > 1.5 * target)
        continue;
      const double open = target > 0 ? (target - filled[split]) / target : 0;
      if (open > mostOpen) {
        mostOpen = open;
        chosen = split;
      }
    }
    family.split = static_cast<Split>(chosen);
    filled[chosen] += size;
    ++members[chosen];
  }

  // A small corpus still gets something to hold out: the smallest family that training can spare.
  for (const Split heldOut : {Split::valid, Split::test}) {
    const auto slot = static_cast<std::size_t>(heldOut);
    if (filled[slot] > 0 || members[0] < 2)
      continue;
    Family *smallest = nullptr;
    for (const auto &[hash, index] : order) {
      Family &family = families[index];
      if (family.split == Split::train && family.windows > 0 &&
          (smallest == nullptr || family.windows < smallest->windows))
        smallest = &family;
    }
    if (smallest != nullptr && static_cast<double>(smallest->windows) < filled[0]) {
      filled[0] -= static_cast<double>(smallest->windows);
      --members[0];
      smallest->split = heldOut;
      filled[slot] += static_cast<double>(smallest->windows);
      ++members[slot];
    }
  }
}

} // namespace loopwright
