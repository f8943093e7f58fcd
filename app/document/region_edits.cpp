// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/region_edits.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace loopwright {
namespace {

/// Steps [first, end) of one pitch: what stays of a note, or what is drawn.
struct Piece {
  DocumentNote note; ///< its onset and duration in ticks are those of the piece
  int first = 0, end = 0;
  bool cutBefore = false, cutAfter = false; ///< the note went on there, into the region
};

class Regions {
public:
  Regions(const Pianoroll &drawn, const BitPlane &region, const PitchLayout &layout)
      : m_drawn(drawn), m_region(region), m_ticks(kTicksPerQuarter / layout.stepsPerBeat) {}

  QList<DocumentNote> drums(const DocumentTrack &track, const TrackLayout &columns, NoteSet &kept) const {
    QList<DocumentNote> notes;
    for (const DocumentNote &note : track.notes) {
      const int component = drumColumnOfPitch(note.note.pitch);
      const int step = nearest(note.note.onset);
      if (component >= 0 && step < m_region.rows() && m_region.at(step, columns.firstColumn + component))
        continue;
      kept.insert(note.id);
      notes.append(note);
    }
    for (int step = 0; step < m_region.rows(); ++step)
      for (int component = 0; component < columns.columns; ++component)
        if (const int column = columns.firstColumn + component;
            m_region.at(step, column) && m_drawn.sounding.at(step, column))
          notes.append(drawnNote(kDrumComponents[static_cast<std::size_t>(component)].exportPitch,
                                 m_rendering.drumVelocity, step, step + 1));
    return notes;
  }

  QList<DocumentNote> pitched(const DocumentTrack &track, const TrackLayout &columns, NoteSet &kept) const {
    QList<DocumentNote> notes;
    std::map<int, std::vector<Piece>> pieces; // by column
    for (const DocumentNote &note : track.notes) {
      const int column = columns.firstColumn + note.note.pitch - columns.lowestPitch;
      const int first = nearest(note.note.onset);
      const int end = std::min(std::max(first + 1, nearest(note.note.end())), m_region.rows());
      if (column < columns.firstColumn || column >= columns.endColumn() || first >= m_region.rows() ||
          m_region.count(first, end, column, column + 1) == 0) {
        kept.insert(note.id);
        notes.append(note);
      } else {
        addRest(note, column, first, end, pieces[column]);
      }
    }
    for (int column = columns.firstColumn; column < columns.endColumn(); ++column) {
      std::vector<Piece> &rest = pieces[column];
      addDrawn(columns.lowestPitch + column - columns.firstColumn, column, rest);
      for (const Piece &piece : joined(std::move(rest)))
        notes.append(piece.note);
    }
    return notes;
  }

private:
  int nearest(Tick tick) const { return static_cast<int>((2 * tick + m_ticks) / (2 * m_ticks)); }

  DocumentNote drawnNote(int pitch, int velocity, int first, int end) const {
    DocumentNote note;
    note.note = {first * m_ticks, (end - first) * m_ticks, pitch, velocity};
    note.generated = true;
    return note;
  }

  /// What of the note [first, end) lies outside the region. The first piece keeps its id.
  void addRest(const DocumentNote &note, int column, int first, int end, std::vector<Piece> &pieces) const {
    NoteId id = note.id;
    for (int step = first; step < end; ++step) {
      if (m_region.at(step, column))
        continue;
      Piece piece;
      piece.first = step;
      while (step < end && !m_region.at(step, column))
        ++step;
      piece.end = step;
      piece.cutBefore = piece.first > first;
      piece.cutAfter = piece.end < end;
      piece.note = note;
      piece.note.id = std::exchange(id, 0);
      piece.note.note.onset = piece.cutBefore ? piece.first * m_ticks : note.note.onset;
      piece.note.note.duration = (piece.cutAfter ? piece.end * m_ticks : note.note.end()) - piece.note.note.onset;
      pieces.push_back(piece);
    }
  }

  void addDrawn(int pitch, int column, std::vector<Piece> &pieces) const {
    const int steps = m_region.rows();
    for (int step = 0; step < steps; ++step) {
      if (!m_region.at(step, column) || !m_drawn.sounding.at(step, column))
        continue;
      Piece piece;
      piece.first = step;
      // Held from before, or from the part of the loop that stays.
      piece.cutBefore = step > 0 && !m_drawn.onset.at(step, column);
      do
        ++step;
      while (step < steps && m_region.at(step, column) && m_drawn.sounding.at(step, column) &&
             !m_drawn.onset.at(step, column));
      piece.end = step--;
      piece.cutAfter = piece.end < steps && !m_region.at(piece.end, column);
      piece.note = drawnNote(pitch, m_rendering.bassVelocity, piece.first, piece.end);
      pieces.push_back(piece);
    }
  }

  /// Notes that were cut at an edge and are held on beyond it are one again.
  static std::vector<Piece> joined(std::vector<Piece> pieces) {
    std::sort(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) { return a.first < b.first; });
    std::vector<Piece> whole;
    for (const Piece &piece : pieces) {
      if (!whole.empty() && whole.back().end == piece.first && whole.back().cutAfter && piece.cutBefore) {
        Piece &before = whole.back();
        before.note.note.duration = piece.note.note.end() - before.note.note.onset;
        before.end = piece.end;
        before.cutAfter = piece.cutAfter;
      } else {
        whole.push_back(piece);
      }
    }
    return whole;
  }

  const Pianoroll &m_drawn;
  const BitPlane &m_region;
  const Tick m_ticks; ///< a step
  const RollRendering m_rendering;
};

} // namespace

LoopContent replaceRegion(const LoopContent &content, const Pianoroll &drawn, const BitPlane &region,
                          const PitchLayout &layout) {
  LoopContent next = content;
  const Regions regions(drawn, region, layout);
  for (const TrackKind kind : {TrackKind::drums, TrackKind::pitched}) {
    const int track = content.trackOf(kind);
    const TrackLayout *columns = layout.track(kind);
    if (track < 0 || columns == nullptr)
      continue;
    NoteSet kept;
    const DocumentTrack &before = content.tracks[track];
    next.tracks[track].notes =
        kind == TrackKind::drums ? regions.drums(before, *columns, kept) : regions.pitched(before, *columns, kept);
    settleNotes(next, track, kept);
  }
  return next;
}

} // namespace loopwright
