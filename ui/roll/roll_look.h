// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <array>

#include "app/document/loop_content.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {

/// The colours of one track's notes by velocity, and the notes' edges.
struct NoteColors {
  QColor hue;
  std::array<QRgb, 128> fill{};          ///< opaque: velocity mixes the hue into the surface
  std::array<QRgb, 128> generatedEdge{}; ///< lighter than the fill
};

/// What the painter takes from the theme, made once for each theme.
struct RollLook {
  explicit RollLook(const Theme &theme, const QFont &font);
  const NoteColors &of(const LoopContent &content, int track) const;
  Colors colors;
  NoteColors bass; ///< of the first track with pitches
  NoteColors otherPitched;
  NoteColors drums;
  NoteColors silent; ///< of tracks that are not heard
  NoteColors ghost;  ///< of notes that something else sounds in place of
  QColor outside;    ///< behind the loop's end
  QColor octaveLine; ///< under each C
  QColor region;     ///< over the cells that are selected
  QColor rootRow;    ///< behind the root where the key is tinted
  QRgb selectedEdge; ///< around selected notes
  double brighter;   ///< how much of white is in a note that sounds
  QFont small;       ///< 11 px: keys, lanes, ruler
  QFont smallBold;   ///< the same for heads
};

/// `share` of b in a.
QColor mixedColor(const QColor &a, const QColor &b, double share);

} // namespace loopwright::ui
