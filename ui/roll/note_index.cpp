// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/note_index.h"

#include <algorithm>

namespace loopwright::ui {
namespace {

constexpr Tick kHitWidth = kTicksPerQuarter / 4;

} // namespace

NoteRows::NoteRows(const DocumentTrack &track, int trackIndex) : m_track(trackIndex), m_rows(128) {
  for (qsizetype i = 0; i < track.notes.size(); ++i) {
    const Note &note = track.notes[i].note;
    m_rows[static_cast<std::size_t>(note.pitch)].push_back({note.onset, note.end(), i});
  }
}

NoteRows::NoteRows(const DocumentTrack &track, int trackIndex, const DrumLanes &lanes)
    : m_track(trackIndex), m_rows(static_cast<std::size_t>(lanes.size())) {
  for (qsizetype i = 0; i < track.notes.size(); ++i) {
    const Note &note = track.notes[i].note;
    std::vector<ShownNote> &row = m_rows[static_cast<std::size_t>(lanes.laneOf(note.pitch))];
    if (!row.empty())
      row.back().end = std::min(row.back().end, std::max(note.onset, row.back().onset + 1));
    row.push_back({note.onset, note.onset + kHitWidth, i});
  }
}

std::vector<ShownNote>::const_iterator NoteRows::firstAfter(int row, Tick tick) const {
  const std::vector<ShownNote> &notes = m_rows[static_cast<std::size_t>(row)];
  return std::partition_point(notes.begin(), notes.end(), [tick](const ShownNote &note) { return note.end <= tick; });
}

const ShownNote *NoteRows::at(int row, Tick tick, Tick slack) const {
  if (row < 0 || row >= rows())
    return nullptr;
  const auto end = m_rows[static_cast<std::size_t>(row)].end();
  const auto covering = firstAfter(row, tick);
  if (covering != end && covering->onset <= tick)
    return &*covering;
  const auto before = firstAfter(row, tick - slack);
  if (before != covering)
    return &*std::prev(covering);
  return covering != end && covering->onset <= tick + slack ? &*covering : nullptr;
}

NotesById::NotesById(const LoopContent &content) {
  for (qsizetype track = 0; track < content.tracks.size(); ++track)
    for (qsizetype i = 0; i < content.tracks[track].notes.size(); ++i)
      m_places[content.tracks[track].notes[i].id] = {static_cast<int>(track), i};
}

const NotePlace *NotesById::find(NoteId id) const {
  const auto place = m_places.find(id);
  return place == m_places.end() ? nullptr : &place->second;
}

} // namespace loopwright::ui
