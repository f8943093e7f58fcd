// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/reconstruction_metrics.h"

#include <cassert>
#include <string>

#include "engine/base/bits.h"

namespace loopwright {
namespace {

CellGroup groupOfDrum(int component) {
  switch (component) {
  case kKickColumn:
    return CellGroup::kick;
  case kSnareColumn:
    return CellGroup::snare;
  case kClosedHatColumn:
  case kOpenHatColumn:
    return CellGroup::hats;
  default:
    return CellGroup::otherDrums;
  }
}

/// The group of a column beside `all`; `all` for pitched tracks that are not the bass, which count in no other.
CellGroup groupOf(const TrackLayout &track, int column) {
  if (track.kind == TrackKind::drums)
    return groupOfDrum(column);
  if (track.kind == TrackKind::drumPitches)
    return groupOfDrum(drumColumnOfPitch(track.lowestPitch + column));
  return track.role == Role::bass ? CellGroup::bass : CellGroup::all;
}

/// One mask over the words of a row for each group but `all`, and its number of columns.
struct GroupMask {
  std::vector<std::uint64_t> words;
  std::int64_t columns = 0;
};

std::array<GroupMask, kCellGroups.size()> groupMasks(const PitchLayout &layout) {
  std::array<GroupMask, kCellGroups.size()> masks;
  for (GroupMask &mask : masks)
    mask.words.assign((static_cast<std::size_t>(layout.columns()) + 63) / 64, 0);
  for (const TrackLayout &track : layout.tracks) {
    if (!track.hasNotes())
      continue;
    for (int column = 0; column < track.columns; ++column) {
      const CellGroup own = groupOf(track, column);
      const int bit = track.firstColumn + column;
      const auto countIn = [&masks, bit](CellGroup group) {
        GroupMask &mask = masks[static_cast<std::size_t>(group)];
        mask.words[static_cast<std::size_t>(bit) / 64] |= std::uint64_t{1} << (bit % 64);
        ++mask.columns;
      };
      countIn(CellGroup::all);
      if (own != CellGroup::all)
        countIn(own);
    }
  }
  return masks;
}

} // namespace

const char *nameOf(CellGroup group) {
  constexpr std::array<const char *, kCellGroups.size()> names = {"all",   "bass", "kick",
                                                                  "snare", "hats", "other drums"};
  return names[static_cast<std::size_t>(group)];
}

void ReconstructionScores::add(const Pianoroll &original, const Pianoroll &reconstruction, const PitchLayout &layout) {
  assert(original.steps() == reconstruction.steps() && original.columns() == reconstruction.columns());
  const auto masks = groupMasks(layout);
  const std::vector<std::uint64_t> &wanted = original.sounding.words();
  const std::vector<std::uint64_t> &made = reconstruction.sounding.words();
  for (std::size_t group = 0; group < groups.size(); ++group) {
    CellScores &scores = groups[group];
    const GroupMask &mask = masks[group];
    scores.cells += mask.columns * original.steps();
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      const std::uint64_t bits = mask.words[i % mask.words.size()];
      scores.truePositives += bitsSet(wanted[i] & made[i] & bits);
      scores.falsePositives += bitsSet(~wanted[i] & made[i] & bits);
      scores.falseNegatives += bitsSet(wanted[i] & ~made[i] & bits);
    }
  }
}

Result<ReconstructionScores> scoreReconstruction(const std::vector<Pianoroll> &originals,
                                                 const std::vector<Pianoroll> &reconstructions,
                                                 const PitchLayout &layout) {
  if (originals.size() != reconstructions.size())
    return failure(ErrorKind::usage, "there must be one reconstruction a loop", "reconstructions");
  ReconstructionScores scores;
  for (std::size_t i = 0; i < originals.size(); ++i) {
    for (const Pianoroll *roll : {&originals[i], &reconstructions[i]})
      if (roll->columns() != layout.columns() || roll->steps() != originals[i].steps())
        return failure(ErrorKind::usage, "the rolls differ in size", "loop " + std::to_string(i));
    scores.add(originals[i], reconstructions[i], layout);
  }
  return scores;
}

} // namespace loopwright
