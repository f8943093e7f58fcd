// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <optional>

#include "app/document/grid.h"
#include "app/document/loop_document.h"
#include "app/document/loop_edits.h"
#include "app/document/scale.h"
#include "app/playback/transport.h"
#include "ui/roll/note_index.h"
#include "ui/roll/roll_geometry.h"

namespace loopwright::ui {

enum class Tool { draw, select, erase, velocity };

/// How the roll is used; none of it is part of the document.
struct RollOptions {
  Tool tool = Tool::draw;
  GridValue grid;
  bool snap = true;
  bool noteNames = false;
  bool velocityLane = true;
  bool ghosts = true;
  bool keyTint = false;     ///< rows outside the key are dim, in place of those of black keys
  std::optional<Scale> key; ///< chosen; none: the one that the notes are likely in
  bool keyLock = false;     ///< pitched notes that are drawn or moved stay in the key
  bool follow = true;
};

/// What the roll shows: a document or, during a drag, what it would become; which notes are selected; where things
/// lie. The canvas paints it, gestures and actions change it. One a roll, GUI thread.
class RollView : public QObject {
  Q_OBJECT
public:
  explicit RollView(Transport &transport, QObject *parent = nullptr);

  Transport &transport() const { return m_transport; }
  LoopDocument *document() const { return m_document; }
  void setDocument(LoopDocument *document);

  /// The document's content or its preview; an empty one without a document.
  const LoopContent &content() const { return m_preview ? *m_preview : committed(); }
  const LoopContent &committed() const;
  bool isEmpty() const; ///< no document, or one without notes

  /// Shows this in place of the document until commit() or endPreview().
  void setPreview(LoopContent content);
  void endPreview();
  /// Makes it one undo step of the document (see LoopDocument::commit).
  bool commit(const QString &step, LoopContent next, const QString &mergeKey = {});

  /// What sounds in place of the document, a candidate, and where its notes of the shown tracks lie: they are drawn,
  /// and the document's are ghosts. Edits go to the document.
  struct Heard {
    LoopContent content;
    NoteRows pitched, drums;
  };
  const std::optional<Heard> &heard() const { return m_heard; }

  int pitchedTrack() const { return m_pitchedTrack; } ///< the one that is edited, -1: none
  void setPitchedTrack(int track);
  int drumTrack() const { return m_drumTrack; } ///< -1: none
  QList<int> ghostTracks() const;               ///< the other pitched ones
  /// The shown track that was worked in last: it has the velocity lane.
  int activeTrack() const { return m_activeTrack; }
  void setActiveTrack(int track);
  bool isShown(int track) const { return track >= 0 && (track == m_pitchedTrack || track == m_drumTrack); }

  const NoteRows &pitchedRows() const { return m_pitchedRows; }
  const NoteRows &drumRows() const { return m_drumRows; }
  const NoteRows &rowsOf(int track) const { return track == m_drumTrack ? m_drumRows : m_pitchedRows; }
  const DrumLanes &lanes() const { return m_lanes; }
  /// The key: the chosen one, else the one that the content is likely in.
  const std::optional<Scale> &key() const { return m_options.key ? m_options.key : m_likelyKey; }
  const std::optional<Scale> &likelyKey() const { return m_likelyKey; }
  /// That what is drawn and moved is kept in; none: nothing is.
  bool showsFlats() const { return key() && key()->hasFlats(); }
  std::optional<Scale> lockedKey() const { return m_options.keyLock ? key() : std::nullopt; }
  const NotePlace *place(NoteId id) const { return m_notesById.find(id); }
  const DocumentNote *note(NoteId id) const;
  const DocumentNote &noteAt(const NoteRows &rows, const ShownNote &shown) const;
  const DocumentNote &heardNoteAt(const NoteRows &rows, const ShownNote &shown) const; ///< heard() has a value
  /// Where a note is drawn in its pane, logical pixels, whatever is scrolled; shown tracks only.
  QRectF rectOf(const NoteRows &rows, int row, const ShownNote &shown) const;
  QRectF rectOf(NoteId id) const; ///< empty if it is not shown

  const NoteSet &selection() const { return m_selection; }
  void setSelection(NoteSet selection); ///< of it what is there and shown; no region
  /// The bars and tracks that were selected as such, empty ones too; none: single notes were.
  const std::optional<CellMask> &region() const { return m_region; }
  /// Selects these cells of the loop, and notes that lie in them.
  void selectRegion(const CellMask &region, NoteSet notes);
  /// What commands for bars act on: the region, or the cells of the selected notes; none: nothing is selected.
  std::optional<CellMask> selectedCells() const;
  /// What a candidate takes the place of: the region, or what the selected notes stand for.
  CellMask passage() const;
  bool isSelected(NoteId id) const { return m_selection.count(id) == 1; }
  /// The note that the keyboard and the screen reader are at; 0: none.
  NoteId cursor() const { return m_cursor; }
  void setCursor(NoteId id);
  /// All notes of the shown tracks in the order in which they are read.
  const std::vector<NoteId> &readingOrder() const;

  const RollOptions &options() const { return m_options; }
  void setOptions(const RollOptions &options);
  Tick snapped(Tick tick, bool bypass) const;          ///< to the nearest grid line
  Tick snappedDown(Tick tick, bool bypass) const;      ///< to the one at or before it
  Tick snappedDistance(Tick ticks, bool bypass) const; ///< to a whole number of grid steps
  Tick drawnLength() const { return m_drawnLength; }   ///< of a note that is drawn by a click
  void setDrawnLength(Tick ticks) { m_drawnLength = ticks; }

  const RollGeometry &geometry() const { return m_geometry; }
  template <typename Change>
  void changeGeometry(Change change) {
    change(m_geometry);
    Q_EMIT viewChanged();
  }
  void fit();
  /// Whether a track is heard: neither muted nor silenced by another's solo.
  bool isHeard(int track) const;
  /// Scrolls just as far as is needed to see the note.
  void reveal(NoteId id);

  /// A user scrolled: the playhead is not followed until playing stops.
  void suspendFollowing() { m_followSuspended = true; }
  bool following() const;

  void audition(int track, int pitch, int velocity);

Q_SIGNALS:
  void documentReplaced();
  void contentChanged(loopwright::Tick from, loopwright::Tick to); ///< what is shown differs only in [from, to)
  void selectionChanged();
  void cursorMoved(); ///< by the keyboard
  void auditioned(int track, int pitch, int velocity);
  void viewChanged(); ///< geometry, options, shown tracks
  void heardChanged();

private:
  void contentReplaced(const LoopContent &before);
  bool sharesNotes(const LoopContent &before) const;
  std::pair<int, int> pitches() const;
  void chooseTracks();
  void index();
  void indexHeard();
  void keepSelectionTrue();
  void select(NoteSet notes, std::optional<CellMask> region);
  void updateExtent();

  Transport &m_transport;
  QPointer<LoopDocument> m_document;
  std::optional<LoopContent> m_preview;
  std::optional<Heard> m_heard;
  int m_pitchedTrack = -1;
  int m_drumTrack = -1;
  int m_activeTrack = -1;
  DrumLanes m_lanes;
  std::optional<Scale> m_likelyKey;
  NoteRows m_pitchedRows;
  NoteRows m_drumRows;
  NotesById m_notesById;
  NoteSet m_selection;
  std::optional<CellMask> m_region;
  NoteId m_cursor = 0;
  RollOptions m_options;
  RollGeometry m_geometry;
  bool m_followSuspended = false;
  Tick m_drawnLength = kTicksPerQuarter / 2;
  mutable std::optional<std::vector<NoteId>> m_readingOrder; ///< made when asked for
};

/// The ticks [first, second) outside which two contents show the same notes; empty (0, 0) if nothing differs.
std::pair<Tick, Tick> changedTicks(const LoopContent &before, const LoopContent &after);

} // namespace loopwright::ui
