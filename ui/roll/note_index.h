// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>
#include <vector>

#include "ui/roll/drum_lanes.h"

namespace loopwright::ui {

/// A note where it is shown.
struct ShownNote {
  Tick onset = 0;
  Tick end = 0;        ///< of what is drawn: a drum hit is as wide as a sixteenth, or up to the next in its lane
  qsizetype index = 0; ///< in its track's notes
};

/// The notes of one track by row (pitch or drum lane), each row in time, without overlap: what is under a point is a
/// binary search away.
class NoteRows {
public:
  NoteRows() = default;
  NoteRows(const DocumentTrack &track, int trackIndex);                         ///< a row a pitch
  NoteRows(const DocumentTrack &track, int trackIndex, const DrumLanes &lanes); ///< a row a lane

  int track() const { return m_track; } ///< index in the document, -1: none
  int rows() const { return static_cast<int>(m_rows.size()); }
  const std::vector<ShownNote> &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
  /// The first note of the row that ends after the tick.
  std::vector<ShownNote>::const_iterator firstAfter(int row, Tick tick) const;
  /// The note of the row that covers the tick, or the nearest one within `slack` ticks of it; nullptr for none.
  const ShownNote *at(int row, Tick tick, Tick slack = 0) const;

private:
  int m_track = -1;
  std::vector<std::vector<ShownNote>> m_rows;
};

/// Where a note of a content is.
struct NotePlace {
  int track = -1;
  qsizetype index = 0;
};

/// The notes of a content by id.
class NotesById {
public:
  NotesById() = default;
  explicit NotesById(const LoopContent &content);
  const NotePlace *find(NoteId id) const;

private:
  std::unordered_map<NoteId, NotePlace> m_places;
};

} // namespace loopwright::ui
