// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/note_patch.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>
#include <tuple>

#include "engine/music/part_manner.h"

namespace loopwright {
namespace {

/// Steps [first, end) of one pitch: what stays of a note, or what is drawn.
struct Piece {
  PatchedNote patched; ///< its onset and duration in ticks are those of the piece
  int first = 0, end = 0;
  bool cutBefore = false, cutAfter = false; ///< the note went on there, into the region
};

class Patch {
public:
  Patch(const Pianoroll &drawn, const BitPlane &region, const PitchLayout &layout, const TrackLayout &track,
        const RollRendering &rendering)
      : m_drawn(drawn), m_region(region), m_track(track), m_rendering(rendering),
        m_ticks(kTicksPerQuarter / layout.stepsPerBeat) {}

  std::vector<PatchedNote> drums(const std::vector<Note> &notes) const {
    std::vector<PatchedNote> patched;
    Steps there; // hits of the region that stay
    for (std::size_t i = 0; i < notes.size(); ++i) {
      const int column = m_track.columnOfPitch(notes[i].pitch);
      const int step = nearest(notes[i].onset);
      const bool inside = column >= 0 && step < m_region.rows() && m_region.at(step, m_track.firstColumn + column);
      const bool stays = !inside || m_drawn.sounding.at(step, m_track.firstColumn + column);
      if (stays)
        patched.push_back({notes[i], static_cast<int>(i), true});
      if (inside && stays)
        there.emplace(step, column);
    }
    const PartManner manner(notes, m_track);
    for (int step = 0; step < m_region.rows(); ++step)
      for (int column = 0; column < m_track.columns; ++column)
        if (m_region.at(step, m_track.firstColumn + column) &&
            m_drawn.sounding.at(step, m_track.firstColumn + column) && there.count({step, column}) == 0)
          patched.push_back(drawnNote(manner.pitch(column, m_track.exportPitchOf(column)),
                                      manner.velocity(column, m_rendering.drumVelocity), step, step + 1));
    return patched;
  }

  std::vector<PatchedNote> pitched(const std::vector<Note> &notes) const {
    std::vector<PatchedNote> patched;
    std::map<int, std::vector<Piece>> pieces; // by column
    Steps there;                              // notes of the region that stay
    for (std::size_t i = 0; i < notes.size(); ++i) {
      const Note &note = notes[i];
      const int column = m_track.firstColumn + note.pitch - m_track.lowestPitch;
      const int first = nearest(note.onset);
      const int end = std::min(std::max(first + 1, nearest(note.end())), m_region.rows());
      if (column < m_track.firstColumn || column >= m_track.endColumn() || first >= m_region.rows() ||
          m_region.count(first, end, column, column + 1) == 0)
        patched.push_back({note, static_cast<int>(i), true});
      else if (m_region.count(first, end, column, column + 1) == end - first && isDrawn(first, end, column) &&
               there.emplace(first, column).second)
        patched.push_back({note, static_cast<int>(i), true});
      else
        addRest({note, static_cast<int>(i), false}, column, first, end, pieces[column]);
    }
    const int velocity = PartManner(notes, m_track).velocity(0, m_rendering.bassVelocity);
    for (int column = m_track.firstColumn; column < m_track.endColumn(); ++column) {
      std::vector<Piece> &rest = pieces[column];
      addDrawn({m_track.lowestPitch + column - m_track.firstColumn, velocity}, column, there, rest);
      for (const Piece &piece : joined(std::move(rest)))
        patched.push_back(piece.patched);
    }
    return patched;
  }

private:
  using Steps = std::set<std::pair<int, int>>; // with the column

  struct Sound {
    int pitch = 0, velocity = 0;
  };

  /// Whether a note [first, end) of the column is drawn.
  bool isDrawn(int first, int end, int column) const {
    if (!m_drawn.sounding.at(first, column) || !m_drawn.onset.at(first, column))
      return false;
    int drawnEnd = first + 1;
    while (drawnEnd < m_drawn.steps() && m_drawn.sounding.at(drawnEnd, column) && !m_drawn.onset.at(drawnEnd, column))
      ++drawnEnd;
    return drawnEnd == end;
  }

  int nearest(Tick tick) const { return static_cast<int>((2 * tick + m_ticks) / (2 * m_ticks)); }

  PatchedNote drawnNote(int pitch, int velocity, int first, int end) const {
    return {{first * m_ticks, (end - first) * m_ticks, pitch, velocity}, -1, false};
  }

  /// What of the note [first, end) lies outside the region.
  void addRest(const PatchedNote &note, int column, int first, int end, std::vector<Piece> &pieces) const {
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
      piece.patched = note;
      Note &rest = piece.patched.note;
      rest.onset = piece.cutBefore ? piece.first * m_ticks : note.note.onset;
      rest.duration = (piece.cutAfter ? piece.end * m_ticks : note.note.end()) - rest.onset;
      pieces.push_back(piece);
    }
  }

  /// `there`: what stays and is not drawn again.
  void addDrawn(Sound sound, int column, const Steps &there, std::vector<Piece> &pieces) const {
    const int steps = m_region.rows();
    for (int step = 0; step < steps; ++step) {
      if (!m_region.at(step, column) || !m_drawn.sounding.at(step, column))
        continue;
      const bool stays = there.count({step, column}) > 0;
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
      piece.patched = drawnNote(sound.pitch, sound.velocity, piece.first, piece.end);
      if (!stays)
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
        Note &note = before.patched.note;
        note.duration = piece.patched.note.end() - note.onset;
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
  const TrackLayout &m_track;
  const RollRendering m_rendering;
  const Tick m_ticks; ///< a step
};

/// In order. A drawn note ends where the next of its pitch begins, and one that was there where a drawn one does.
std::vector<Note> settled(std::vector<PatchedNote> patched) {
  std::sort(patched.begin(), patched.end(), [](const PatchedNote &a, const PatchedNote &b) {
    return std::tie(a.note.onset, a.note.pitch, a.source) < std::tie(b.note.onset, b.note.pitch, b.source);
  });
  std::map<int, PatchedNote *> last; // by pitch
  for (PatchedNote &each : patched) {
    PatchedNote *&before = last[each.note.pitch];
    if (before != nullptr && (before->source < 0 || each.source < 0) && before->note.end() > each.note.onset)
      before->note.duration = each.note.onset - before->note.onset;
    before = &each;
  }
  std::vector<Note> notes;
  notes.reserve(patched.size());
  for (const PatchedNote &each : patched)
    if (each.whole || each.note.duration > 0)
      notes.push_back(each.note);
  return notes;
}

} // namespace

std::vector<PatchedNote> patchedNotes(const std::vector<Note> &notes, const Pianoroll &drawn, const BitPlane &region,
                                      const PitchLayout &layout, const TrackLayout &track,
                                      const RollRendering &rendering) {
  assert(track.hasNotes());
  const Patch patch(drawn, region, layout, track, rendering);
  return track.isDrums() ? patch.drums(notes) : patch.pitched(notes);
}

Score patchedScore(const Score &score, const Arrangement &arrangement, const Pianoroll &drawn, const BitPlane &region,
                   const PitchLayout &layout, const RollRendering &rendering) {
  const Pianoroll nothing(drawn.steps(), layout.columns());
  Score patched = score;
  for (std::size_t track = 0; track < layout.tracks.size(); ++track) {
    bool first = true;
    for (const int part : arrangement.parts[track]) {
      std::vector<Note> &notes = patched.parts[static_cast<std::size_t>(part)].notes;
      notes = settled(patchedNotes(notes, first ? drawn : nothing, region, layout, layout.tracks[track], rendering));
      first = false;
    }
  }
  return patched;
}

} // namespace loopwright
