// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include "app/document/clipboard.h"

namespace loopwright {
namespace {

constexpr int kProgramsOfFamily = 8;
constexpr double kPitchOfBass = 40; ///< where a track without notes is taken to lie
constexpr double kPitchOfOthers = 60;

template <class Notes, class NoteOf>
double meanPitch(const Notes &notes, double fallback, NoteOf noteOf) {
  double sum = 0;
  int count = 0;
  for (const auto &entry : notes)
    if (const Note *note = noteOf(entry)) {
      sum += note->pitch;
      ++count;
    }
  return count == 0 ? fallback : sum / count;
}

double meanPitchOfPart(const NoteClip &clip, int part) {
  return meanPitch(clip.entries, kPitchOfOthers, [part](const NoteClip::Entry &entry) {
    return entry.kind == TrackKind::pitched && entry.order == part ? &entry.note : nullptr;
  });
}

double meanPitchOfTrack(const DocumentTrack &track) {
  const bool bass = track.program / kProgramsOfFamily == 4;
  return meanPitch(track.notes, bass ? kPitchOfBass : kPitchOfOthers,
                   [](const DocumentNote &note) { return &note.note; });
}

/// How a part suits a track: the smaller the better.
std::tuple<bool, bool, double> distance(const NoteClip &clip, int part, const DocumentTrack &track) {
  const NoteClip::Part &facts = clip.foreign[static_cast<std::size_t>(part)];
  const bool otherName = facts.name.compare(track.name, Qt::CaseInsensitive) != 0;
  const bool otherFamily = facts.program / kProgramsOfFamily != track.program / kProgramsOfFamily;
  return {otherName, otherFamily, std::abs(meanPitchOfPart(clip, part) - meanPitchOfTrack(track))};
}

/// The order, among the pitched tracks, that each part takes; the best pairs first.
std::map<int, int> tracksOfParts(const NoteClip &clip, const QList<const DocumentTrack *> &tracks) {
  using Pair = std::tuple<std::tuple<bool, bool, double>, int, int>;
  std::vector<Pair> pairs;
  for (int part = 0; part < static_cast<int>(clip.foreign.size()); ++part)
    for (int order = 0; order < tracks.size(); ++order)
      pairs.emplace_back(distance(clip, part, *tracks[order]), part, order);
  std::sort(pairs.begin(), pairs.end());
  std::map<int, int> taken;
  std::set<int> tracksTaken;
  for (const auto &[how, part, order] : pairs)
    if (taken.count(part) == 0 && tracksTaken.insert(order).second)
      taken[part] = order;
  return taken;
}

} // namespace

FittedClip fitted(const NoteClip &clip, const LoopContent &content, int editedTrack) {
  FittedClip result{clip, {}, 0};
  if (clip.foreign.empty())
    return result;
  QList<const DocumentTrack *> tracks;
  int edited = 0;
  for (int t = 0; t < content.tracks.size(); ++t) {
    if (content.tracks[t].isDrums())
      continue;
    if (t == editedTrack)
      edited = static_cast<int>(tracks.size());
    tracks.append(&content.tracks[t]);
  }
  const std::map<int, int> orders =
      clip.foreign.size() == 1 ? std::map<int, int>{{0, edited}} : tracksOfParts(clip, tracks);
  result.clip.foreign.clear();
  result.clip.entries.clear();
  for (NoteClip::Entry entry : clip.entries) {
    if (entry.kind == TrackKind::drums) {
      entry.order = 0;
    } else if (const auto order = orders.find(entry.order); order != orders.end()) {
      entry.order = order->second;
    } else {
      ++result.notesLeftOut;
      continue;
    }
    result.clip.entries.push_back(entry);
  }
  for (int part = 0; part < static_cast<int>(clip.foreign.size()); ++part)
    if (orders.count(part) == 0)
      result.leftOut.append(clip.foreign[static_cast<std::size_t>(part)].name);
  return result;
}

} // namespace loopwright
