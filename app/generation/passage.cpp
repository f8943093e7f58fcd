// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/passage.h"

#include <QStringList>

#include "engine/music/roll_patch.h"

namespace loopwright {

bool isRead(const LoopContent &loop, int bars) {
  return loop.beatsPerBar == 4 && loop.beatUnit == 4 && loop.bars == bars;
}

BitPlane regionOf(const Passage &passage, const PitchLayout &layout) {
  const LoopContent &loop = passage.loop;
  const auto holds = [&](TrackKind kind) { return passage.cells.tracks.count(loop.trackOf(kind)) > 0; };
  const bool drums = holds(TrackKind::drums), bass = holds(TrackKind::pitched);
  BitPlane region(loop.bars * layout.stepsPerBar(), layout.columns());
  for (const int bar : passage.cells.bars) {
    const BitPlane cells = regionOf(layout, loop.bars, bar, bar + 1, drums, bass);
    for (std::size_t word = 0; word < region.words().size(); ++word)
      region.words()[word] |= cells.words()[word];
  }
  return region;
}

QString nameOf(const Passage &passage) {
  QStringList bars, tracks;
  for (const int bar : passage.cells.bars)
    bars << QString::number(bar + 1);
  for (const int track : passage.cells.tracks)
    tracks << (passage.loop.tracks[track].isDrums() ? QStringLiteral("drums") : QStringLiteral("bass"));
  tracks.removeDuplicates();
  return bars.join(QLatin1Char(',')) + QLatin1Char(' ') + tracks.join(QLatin1Char(','));
}

} // namespace loopwright
