// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/roll_look.h"

#include <cmath>

namespace loopwright::ui {
namespace {

constexpr double kFaintest = 0.38; // a note of velocity 1 must still be seen
constexpr double kRise = 0.75;     // and one of middle velocity glow already

NoteColors noteColors(const QColor &hue, const Colors &colors, bool dark) {
  NoteColors notes;
  notes.hue = hue;
  for (std::size_t velocity = 0; velocity < notes.fill.size(); ++velocity) {
    const QColor fill =
        mixedColor(colors.surface, hue, kFaintest + (1 - kFaintest) * std::pow(double(velocity) / 127, kRise));
    notes.fill[velocity] = fill.rgb();
    notes.generatedEdge[velocity] = mixedColor(fill, Qt::white, dark ? 0.4 : 0.35).rgb();
  }
  return notes;
}

} // namespace

QColor mixedColor(const QColor &a, const QColor &b, double share) {
  const auto channel = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
  return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

RollLook::RollLook(const Theme &theme, const QFont &font)
    : colors(theme.colors()), bass(noteColors(theme.trackColor(false, 0), colors, theme.dark())),
      otherPitched(noteColors(theme.trackColor(false, 1), colors, theme.dark())),
      drums(noteColors(theme.trackColor(true, 0), colors, theme.dark())),
      silent(noteColors(mixedColor(colors.surface, colors.textDim, 0.6), colors, theme.dark())),
      ghost(noteColors(mixedColor(colors.surface, colors.textDim, 0.3), colors, theme.dark())),
      outside(mixedColor(colors.window, colors.surfaceDim, 0.3)), octaveLine(colors.beatLine),
      region(colors.accent.red(), colors.accent.green(), colors.accent.blue(), 34),
      rootRow(mixedColor(colors.surface, colors.accent, 0.12)), selectedEdge(colors.text.rgb()),
      brighter(theme.dark() ? 0.45 : 0.12), small(font), smallBold(font) {
  small.setPixelSize(11);
  smallBold.setPixelSize(11);
  smallBold.setWeight(QFont::DemiBold);
}

const NoteColors &RollLook::of(const LoopContent &content, int track) const {
  if (track >= 0 && content.tracks[track].isDrums())
    return drums;
  return track == content.leadingPitchedTrack() ? bass : otherPitched;
}

} // namespace loopwright::ui
