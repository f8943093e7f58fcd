// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/drum_lanes.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "app/document/drum_lanes.h"

namespace loopwright::ui {
namespace {

constexpr std::array kLaneNames = {
    QT_TRANSLATE_NOOP("Drums", "Kick"),          QT_TRANSLATE_NOOP("Drums", "Snare"),
    QT_TRANSLATE_NOOP("Drums", "Closed hi-hat"), QT_TRANSLATE_NOOP("Drums", "Low tom"),
    QT_TRANSLATE_NOOP("Drums", "Open hi-hat"),   QT_TRANSLATE_NOOP("Drums", "Mid tom"),
    QT_TRANSLATE_NOOP("Drums", "Crash"),         QT_TRANSLATE_NOOP("Drums", "High tom"),
    QT_TRANSLATE_NOOP("Drums", "Ride"),
};

constexpr int kFirstNamed = 27;
constexpr std::array kGeneralMidiNames = {
    QT_TRANSLATE_NOOP("Drums", "High Q"),         QT_TRANSLATE_NOOP("Drums", "Slap"),
    QT_TRANSLATE_NOOP("Drums", "Scratch push"),   QT_TRANSLATE_NOOP("Drums", "Scratch pull"),
    QT_TRANSLATE_NOOP("Drums", "Sticks"),         QT_TRANSLATE_NOOP("Drums", "Square click"),
    QT_TRANSLATE_NOOP("Drums", "Metronome"),      QT_TRANSLATE_NOOP("Drums", "Metronome bell"),
    QT_TRANSLATE_NOOP("Drums", "Acoustic kick"),  QT_TRANSLATE_NOOP("Drums", "Kick"),
    QT_TRANSLATE_NOOP("Drums", "Side stick"),     QT_TRANSLATE_NOOP("Drums", "Snare"),
    QT_TRANSLATE_NOOP("Drums", "Hand clap"),      QT_TRANSLATE_NOOP("Drums", "Electric snare"),
    QT_TRANSLATE_NOOP("Drums", "Low floor tom"),  QT_TRANSLATE_NOOP("Drums", "Closed hi-hat"),
    QT_TRANSLATE_NOOP("Drums", "High floor tom"), QT_TRANSLATE_NOOP("Drums", "Pedal hi-hat"),
    QT_TRANSLATE_NOOP("Drums", "Low tom"),        QT_TRANSLATE_NOOP("Drums", "Open hi-hat"),
    QT_TRANSLATE_NOOP("Drums", "Low mid tom"),    QT_TRANSLATE_NOOP("Drums", "Mid tom"),
    QT_TRANSLATE_NOOP("Drums", "Crash"),          QT_TRANSLATE_NOOP("Drums", "High tom"),
    QT_TRANSLATE_NOOP("Drums", "Ride"),           QT_TRANSLATE_NOOP("Drums", "China"),
    QT_TRANSLATE_NOOP("Drums", "Ride bell"),      QT_TRANSLATE_NOOP("Drums", "Tambourine"),
    QT_TRANSLATE_NOOP("Drums", "Splash"),         QT_TRANSLATE_NOOP("Drums", "Cowbell"),
    QT_TRANSLATE_NOOP("Drums", "Crash 2"),        QT_TRANSLATE_NOOP("Drums", "Vibraslap"),
    QT_TRANSLATE_NOOP("Drums", "Ride 2"),         QT_TRANSLATE_NOOP("Drums", "High bongo"),
    QT_TRANSLATE_NOOP("Drums", "Low bongo"),      QT_TRANSLATE_NOOP("Drums", "Muted conga"),
    QT_TRANSLATE_NOOP("Drums", "High conga"),     QT_TRANSLATE_NOOP("Drums", "Low conga"),
    QT_TRANSLATE_NOOP("Drums", "High timbale"),   QT_TRANSLATE_NOOP("Drums", "Low timbale"),
    QT_TRANSLATE_NOOP("Drums", "High agogo"),     QT_TRANSLATE_NOOP("Drums", "Low agogo"),
    QT_TRANSLATE_NOOP("Drums", "Cabasa"),         QT_TRANSLATE_NOOP("Drums", "Maracas"),
    QT_TRANSLATE_NOOP("Drums", "Short whistle"),  QT_TRANSLATE_NOOP("Drums", "Long whistle"),
    QT_TRANSLATE_NOOP("Drums", "Short guiro"),    QT_TRANSLATE_NOOP("Drums", "Long guiro"),
    QT_TRANSLATE_NOOP("Drums", "Claves"),         QT_TRANSLATE_NOOP("Drums", "High woodblock"),
    QT_TRANSLATE_NOOP("Drums", "Low woodblock"),  QT_TRANSLATE_NOOP("Drums", "Muted cuica"),
    QT_TRANSLATE_NOOP("Drums", "Open cuica"),     QT_TRANSLATE_NOOP("Drums", "Muted triangle"),
    QT_TRANSLATE_NOOP("Drums", "Open triangle"),  QT_TRANSLATE_NOOP("Drums", "Shaker"),
    QT_TRANSLATE_NOOP("Drums", "Jingle bell"),    QT_TRANSLATE_NOOP("Drums", "Belltree"),
    QT_TRANSLATE_NOOP("Drums", "Castanets"),      QT_TRANSLATE_NOOP("Drums", "Muted surdo"),
    QT_TRANSLATE_NOOP("Drums", "Open surdo"),
};

QString translated(const char *name) { return QCoreApplication::translate("Drums", name); }

} // namespace

QString drumName(int pitch) {
  const int named = pitch - kFirstNamed;
  if (named < 0 || named >= static_cast<int>(kGeneralMidiNames.size()))
    return QCoreApplication::translate("Drums", "Drum %1").arg(pitch);
  return translated(kGeneralMidiNames[static_cast<std::size_t>(named)]);
}

DrumLanes::DrumLanes(const DocumentTrack *track) {
  std::array<bool, 128> extra{};
  if (track)
    for (const DocumentNote &note : track->notes)
      extra[static_cast<std::size_t>(note.note.pitch)] = drumColumnOfPitch(note.note.pitch) < 0;
  for (int pitch = 127; pitch >= 0; --pitch) {
    m_laneOfPitch[static_cast<std::size_t>(pitch)] = size();
    if (extra[static_cast<std::size_t>(pitch)])
      m_lanes.push_back({drumName(pitch), pitch});
  }
  const int extras = size();
  std::array<int, kDrumColumns> laneOfColumn{};
  for (auto lane = kDrumLanes.rbegin(); lane != kDrumLanes.rend(); ++lane) {
    const int column = *lane;
    laneOfColumn[static_cast<std::size_t>(column)] = size();
    m_lanes.push_back({translated(kLaneNames[static_cast<std::size_t>(column)]),
                       kDrumComponents[static_cast<std::size_t>(column)].exportPitch});
  }
  for (int pitch = 0; pitch < 128; ++pitch) {
    int &lane = m_laneOfPitch[static_cast<std::size_t>(pitch)];
    const int column = drumColumnOfPitch(pitch);
    lane = column >= 0 ? laneOfColumn[static_cast<std::size_t>(column)] : std::min(lane, std::max(0, extras - 1));
  }
}

int DrumLanes::laneOf(int pitch) const { return m_laneOfPitch[static_cast<std::size_t>(pitch & 127)]; }

} // namespace loopwright::ui
