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
  const CellMask inside = within(loop, passage.cells);
  std::vector<Role> roles;
  for (const Role role : layout.roles())
    if (inside.tracks.count(loop.trackOf(role)) > 0)
      roles.push_back(role);
  BitPlane region(loop.bars * layout.stepsPerBar(), layout.columns());
  for (const int bar : inside.bars) {
    const BitPlane cells = regionOf(layout, loop.bars, bar, bar + 1, roles);
    for (std::size_t word = 0; word < region.words().size(); ++word)
      region.words()[word] |= cells.words()[word];
  }
  return region;
}

std::string nameOf(const Passage &passage) {
  const CellMask inside = within(passage.loop, passage.cells);
  QStringList bars, tracks;
  for (const int bar : inside.bars)
    bars << QString::number(bar + 1);
  for (const int track : inside.tracks)
    tracks << QLatin1String(nameOf(passage.loop.tracks[track].role));
  tracks.removeDuplicates();
  return (bars.join(QLatin1Char(',')) + QLatin1Char(' ') + tracks.join(QLatin1Char(','))).toStdString();
}

Passage passageOf(const GenerationRecipe &recipe) {
  Passage passage;
  passage.loop = contentOf(*recipe.around);
  const QString name = QString::fromStdString(recipe.passage);
  for (const QString &bar : name.section(QLatin1Char(' '), 0, 0).split(QLatin1Char(',')))
    passage.cells.bars.insert(bar.toInt() - 1);
  for (const QString &track : name.section(QLatin1Char(' '), 1).split(QLatin1Char(',')))
    if (const std::optional<Role> role = roleNamed(track.toStdString()))
      passage.cells.tracks.insert(passage.loop.trackOf(*role));
  passage.cells = within(passage.loop, passage.cells);
  return passage;
}

} // namespace loopwright
