// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/roll_accessible.h"

#include <algorithm>

#include "ui/access/painted_list.h"
#include "ui/roll/note_names.h"
#include "ui/roll/roll_canvas.h"

namespace loopwright::ui {
namespace {

/// The notes by their ids.
class AccessibleRoll : public PaintedList {
public:
  explicit AccessibleRoll(RollCanvas *canvas) : PaintedList(canvas) {}

  bool holds(Key key) const override { return view().note(idOf(key)) != nullptr; }
  QString nameOf(Key key) const override {
    const NotePlace *place = view().place(idOf(key));
    const DocumentTrack &track = view().content().tracks[place->track];
    return spokenNote(view().content(), track, track.notes[place->index].note, view().showsFlats());
  }
  QRectF rectOf(Key key) const override { return view().rectOf(idOf(key)); }
  bool isSelected(Key key) const override { return view().isSelected(idOf(key)); }

protected:
  int itemCount() const override { return static_cast<int>(order().size()); }
  Key keyAt(int index) const override { return static_cast<Key>(order()[static_cast<std::size_t>(index)]); }
  int indexOf(Key key) const override {
    const auto at = std::find(order().begin(), order().end(), idOf(key));
    return at == order().end() ? -1 : static_cast<int>(at - order().begin());
  }
  std::optional<Key> keyAt(const QPointF &px) const override {
    for (const NoteId id : order())
      if (view().rectOf(id).toAlignedRect().contains(px.toPoint()))
        return static_cast<Key>(id);
    return std::nullopt;
  }
  std::optional<Key> cursor() const override {
    const NoteId id = view().cursor();
    return id == 0 ? std::nullopt : std::optional(static_cast<Key>(id));
  }

private:
  static NoteId idOf(Key key) { return static_cast<NoteId>(key); }
  RollView &view() const { return static_cast<RollCanvas *>(widget())->view(); }
  const std::vector<NoteId> &order() const { return view().readingOrder(); }
};

} // namespace

void installRollAccessibility() { installPaintedList<RollCanvas, AccessibleRoll>(); }

} // namespace loopwright::ui
