// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/note_commands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

#include "app/document/clipboard.h"

namespace loopwright::ui {
namespace {

struct Steps {
  Q_DECLARE_TR_FUNCTIONS(NoteCommands)
public:
  static QString counted(const QString &one, const QString &many, std::size_t count) {
    return count == 1 ? one : many.arg(count);
  }
};

/// Commits an edit of the selection; what it gives is selected afterwards.
void apply(RollView &view, const QString &step, const Edit &edit, const QString &mergeKey = {}) {
  if (view.commit(step, edit.content, mergeKey))
    view.setSelection(edit.notes);
}

/// The first of the selected notes, heard after it was changed.
void hear(RollView &view) {
  if (view.selection().empty())
    return;
  const NoteId first = *view.selection().begin();
  if (const DocumentNote *note = view.note(first))
    view.audition(view.place(first)->track, note->note.pitch, note->note.velocity);
}

} // namespace

void eraseSelection(RollView &view) {
  const NoteSet &notes = view.selection();
  if (!notes.empty())
    view.commit(Steps::counted(Steps::tr("Erase Note"), Steps::tr("Erase %1 Notes"), notes.size()),
                eraseNotes(view.committed(), notes));
}

void copySelection(const RollView &view) {
  if (!view.selection().empty())
    QGuiApplication::clipboard()->setMimeData(mimeDataOf(copyNotes(view.committed(), view.selection())).release());
}

void cutSelection(RollView &view) {
  const NoteSet &notes = view.selection();
  copySelection(view);
  if (!notes.empty())
    view.commit(Steps::counted(Steps::tr("Cut Note"), Steps::tr("Cut %1 Notes"), notes.size()),
                eraseNotes(view.committed(), notes));
}

QString pasteAtPlayhead(RollView &view) {
  const QMimeData *data = QGuiApplication::clipboard()->mimeData();
  if (!data || !view.document())
    return {};
  const NoteClip found = clipOf(*data);
  FittedClip fit = fitted(found, view.committed(), view.pitchedTrack());
  if (found.foreign.empty()) { // our own pitched notes go to the track that is edited
    int order = 0;
    for (int track = 0; track < view.pitchedTrack(); ++track)
      order += view.committed().tracks[track].isDrums() ? 0 : 1;
    for (NoteClip::Entry &entry : fit.clip.entries)
      if (entry.kind == TrackKind::pitched)
        entry.order = order;
  }
  const Edit pasted = pasteNotes(view.committed(), fit.clip, view.snapped(view.transport().position(), false));
  apply(view, Steps::counted(Steps::tr("Paste Note"), Steps::tr("Paste %1 Notes"), pasted.notes.size()), pasted);
  if (fit.leftOut.isEmpty())
    return {};
  return Steps::tr("Left out %1 (notes: %2): this loop has no track for it. Open the MIDI file to choose its parts.")
      .arg(fit.leftOut.join(QStringLiteral(", ")))
      .arg(fit.notesLeftOut);
}

void duplicateSelection(RollView &view) {
  const NoteSet &notes = view.selection();
  if (!notes.empty())
    apply(view, Steps::counted(Steps::tr("Duplicate Note"), Steps::tr("Duplicate %1 Notes"), notes.size()),
          duplicateAfter(view.committed(), notes, view.options().grid));
}

void quantiseSelection(RollView &view) {
  const NoteSet before = view.selection();
  const std::vector<NoteId> &shown = view.readingOrder();
  const NoteSet notes = before.empty() ? NoteSet(shown.begin(), shown.end()) : before;
  if (view.commit(Steps::tr("Quantise"), quantiseNotes(view.committed(), notes, view.options().grid).content))
    view.setSelection(before);
}

void moveSelection(RollView &view, Tick ticks) {
  const NoteSet &notes = view.selection();
  apply(view, Steps::counted(Steps::tr("Move Note"), Steps::tr("Move %1 Notes"), notes.size()),
        moveNotes(view.committed(), notes, ticks, 0));
}

void transposeSelection(RollView &view, int semitones) {
  const NoteSet &notes = view.selection();
  const bool onlyDrums =
      std::all_of(notes.begin(), notes.end(), [&view](NoteId id) { return view.place(id)->track == view.drumTrack(); });
  const LoopContent &content = view.committed();
  if (const std::optional<Scale> key = view.lockedKey(); key && !onlyDrums && std::abs(semitones) == 1)
    return transposeInKey(view, semitones);
  if (onlyDrums && std::abs(semitones) == 1)
    apply(view, Steps::counted(Steps::tr("Move Note"), Steps::tr("Move %1 Notes"), notes.size()),
          moveNotes(content, notes, 0, semitones));
  else
    apply(view, Steps::counted(Steps::tr("Transpose Note"), Steps::tr("Transpose %1 Notes"), notes.size()),
          transposeNotes(content, notes, semitones));
  hear(view);
}

void transposeInKey(RollView &view, int tones) {
  const NoteSet &notes = view.selection();
  if (!view.key())
    return;
  apply(view, Steps::counted(Steps::tr("Transpose Note"), Steps::tr("Transpose %1 Notes"), notes.size()),
        loopwright::transposeInKey(view.committed(), notes, tones, *view.key()));
  hear(view);
}

void lengthenSelection(RollView &view, Tick ticks) {
  const NoteSet &notes = view.selection();
  apply(view, Steps::counted(Steps::tr("Resize Note"), Steps::tr("Resize %1 Notes"), notes.size()),
        resizeRight(view.committed(), notes, ticks, std::abs(ticks)));
}

void turnVelocity(RollView &view, NoteId note, int by, bool onlyThis) {
  const NoteSet notes = view.isSelected(note) && !onlyThis ? view.selection() : NoteSet{note};
  view.commit(Steps::counted(Steps::tr("Change Velocity"), Steps::tr("Change %1 Velocities"), notes.size()),
              addVelocity(view.committed(), notes, by).content, QStringLiteral("roll.velocity"));
}

void changeVelocity(RollView &view, const VelocityChange &change) {
  const NoteSet &notes = view.selection();
  const LoopContent &content = view.committed();
  const Edit edit = change.how == VelocityChange::How::set   ? setVelocity(content, notes, change.number)
                    : change.how == VelocityChange::How::add ? addVelocity(content, notes, change.number)
                                                             : scaleVelocity(content, notes, change.number / 100.0);
  apply(view, Steps::counted(Steps::tr("Change Velocity"), Steps::tr("Change %1 Velocities"), notes.size()), edit);
}

void selectAll(RollView &view) {
  const std::vector<NoteId> &shown = view.readingOrder();
  view.setSelection(NoteSet(shown.begin(), shown.end()));
}

void selectBar(RollView &view, bool more) {
  const LoopContent &content = view.content();
  CellMask cells;
  for (const int track : {view.pitchedTrack(), view.drumTrack()})
    if (track >= 0)
      cells.tracks.insert(track);
  const std::optional<CellMask> before = view.selectedCells();
  if (more && before && !before->empty()) {
    cells = *before;
    cells.bars.insert(std::min(*before->bars.rbegin() + 1, content.bars - 1));
  } else {
    const auto bar = static_cast<int>(view.transport().position() / content.ticksPerBar());
    cells.bars.insert(std::clamp(bar, 0, content.bars - 1));
  }
  view.selectRegion(cells, notesIn(content, cells));
}

void goToNote(RollView &view, int direction) {
  const std::vector<NoteId> &order = view.readingOrder();
  if (order.empty())
    return;
  NoteId from = view.cursor();
  if (from == 0 && !view.selection().empty()) // where the eye is
    from = direction > 0 ? *view.selection().rbegin() : *view.selection().begin();
  const auto at = std::find(order.begin(), order.end(), from);
  const auto last = static_cast<std::ptrdiff_t>(order.size()) - 1;
  const auto start = at == order.end() ? (direction > 0 ? -1 : last + 1) : at - order.begin();
  const NoteId note = order[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(start + direction, 0, last))];
  view.setSelection({note});
  view.setActiveTrack(view.place(note)->track);
  view.reveal(note);
  view.setCursor(note);
  hear(view);
}

} // namespace loopwright::ui
