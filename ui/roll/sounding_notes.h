// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRegion>

#include "ui/roll/roll_look.h"
#include "ui/roll/roll_view.h"

namespace loopwright::ui {

/// The notes under the playhead while it plays: they glow. Painted over the roll that stands still, with the playhead;
/// a candidate that plays in the loop's place lights nothing.
class SoundingNotes {
public:
  /// Finds them anew; what has to be repainted for it, logical pixels (nothing while the same notes sound).
  QRegion follow(const RollView &view);
  void paint(QPainter &painter, const RollView &view, const RollLook &look) const;

private:
  QRegion area(const RollView &view) const;
  std::vector<NoteId> m_notes;
  QRegion m_shown;
};

} // namespace loopwright::ui
