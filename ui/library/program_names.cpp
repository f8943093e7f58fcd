// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/program_names.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace loopwright::ui {
namespace {

constexpr std::array<const char *, 128> kPrograms = {
    QT_TRANSLATE_NOOP("Program", "Grand piano"),
    QT_TRANSLATE_NOOP("Program", "Bright piano"),
    QT_TRANSLATE_NOOP("Program", "Electric grand"),
    QT_TRANSLATE_NOOP("Program", "Honky-tonk piano"),
    QT_TRANSLATE_NOOP("Program", "Electric piano 1"),
    QT_TRANSLATE_NOOP("Program", "Electric piano 2"),
    QT_TRANSLATE_NOOP("Program", "Harpsichord"),
    QT_TRANSLATE_NOOP("Program", "Clavinet"),
    QT_TRANSLATE_NOOP("Program", "Celesta"),
    QT_TRANSLATE_NOOP("Program", "Glockenspiel"),
    QT_TRANSLATE_NOOP("Program", "Music box"),
    QT_TRANSLATE_NOOP("Program", "Vibraphone"),
    QT_TRANSLATE_NOOP("Program", "Marimba"),
    QT_TRANSLATE_NOOP("Program", "Xylophone"),
    QT_TRANSLATE_NOOP("Program", "Tubular bells"),
    QT_TRANSLATE_NOOP("Program", "Dulcimer"),
    QT_TRANSLATE_NOOP("Program", "Drawbar organ"),
    QT_TRANSLATE_NOOP("Program", "Percussive organ"),
    QT_TRANSLATE_NOOP("Program", "Rock organ"),
    QT_TRANSLATE_NOOP("Program", "Church organ"),
    QT_TRANSLATE_NOOP("Program", "Reed organ"),
    QT_TRANSLATE_NOOP("Program", "Accordion"),
    QT_TRANSLATE_NOOP("Program", "Harmonica"),
    QT_TRANSLATE_NOOP("Program", "Tango accordion"),
    QT_TRANSLATE_NOOP("Program", "Nylon guitar"),
    QT_TRANSLATE_NOOP("Program", "Steel guitar"),
    QT_TRANSLATE_NOOP("Program", "Jazz guitar"),
    QT_TRANSLATE_NOOP("Program", "Clean guitar"),
    QT_TRANSLATE_NOOP("Program", "Muted guitar"),
    QT_TRANSLATE_NOOP("Program", "Overdriven guitar"),
    QT_TRANSLATE_NOOP("Program", "Distorted guitar"),
    QT_TRANSLATE_NOOP("Program", "Guitar harmonics"),
    QT_TRANSLATE_NOOP("Program", "Acoustic bass"),
    QT_TRANSLATE_NOOP("Program", "Finger bass"),
    QT_TRANSLATE_NOOP("Program", "Picked bass"),
    QT_TRANSLATE_NOOP("Program", "Fretless bass"),
    QT_TRANSLATE_NOOP("Program", "Slap bass 1"),
    QT_TRANSLATE_NOOP("Program", "Slap bass 2"),
    QT_TRANSLATE_NOOP("Program", "Synth bass 1"),
    QT_TRANSLATE_NOOP("Program", "Synth bass 2"),
    QT_TRANSLATE_NOOP("Program", "Violin"),
    QT_TRANSLATE_NOOP("Program", "Viola"),
    QT_TRANSLATE_NOOP("Program", "Cello"),
    QT_TRANSLATE_NOOP("Program", "Contrabass"),
    QT_TRANSLATE_NOOP("Program", "Tremolo strings"),
    QT_TRANSLATE_NOOP("Program", "Pizzicato strings"),
    QT_TRANSLATE_NOOP("Program", "Harp"),
    QT_TRANSLATE_NOOP("Program", "Timpani"),
    QT_TRANSLATE_NOOP("Program", "Strings 1"),
    QT_TRANSLATE_NOOP("Program", "Strings 2"),
    QT_TRANSLATE_NOOP("Program", "Synth strings 1"),
    QT_TRANSLATE_NOOP("Program", "Synth strings 2"),
    QT_TRANSLATE_NOOP("Program", "Choir aahs"),
    QT_TRANSLATE_NOOP("Program", "Voice oohs"),
    QT_TRANSLATE_NOOP("Program", "Synth voice"),
    QT_TRANSLATE_NOOP("Program", "Orchestra hit"),
    QT_TRANSLATE_NOOP("Program", "Trumpet"),
    QT_TRANSLATE_NOOP("Program", "Trombone"),
    QT_TRANSLATE_NOOP("Program", "Tuba"),
    QT_TRANSLATE_NOOP("Program", "Muted trumpet"),
    QT_TRANSLATE_NOOP("Program", "French horn"),
    QT_TRANSLATE_NOOP("Program", "Brass section"),
    QT_TRANSLATE_NOOP("Program", "Synth brass 1"),
    QT_TRANSLATE_NOOP("Program", "Synth brass 2"),
    QT_TRANSLATE_NOOP("Program", "Soprano sax"),
    QT_TRANSLATE_NOOP("Program", "Alto sax"),
    QT_TRANSLATE_NOOP("Program", "Tenor sax"),
    QT_TRANSLATE_NOOP("Program", "Baritone sax"),
    QT_TRANSLATE_NOOP("Program", "Oboe"),
    QT_TRANSLATE_NOOP("Program", "English horn"),
    QT_TRANSLATE_NOOP("Program", "Bassoon"),
    QT_TRANSLATE_NOOP("Program", "Clarinet"),
    QT_TRANSLATE_NOOP("Program", "Piccolo"),
    QT_TRANSLATE_NOOP("Program", "Flute"),
    QT_TRANSLATE_NOOP("Program", "Recorder"),
    QT_TRANSLATE_NOOP("Program", "Pan flute"),
    QT_TRANSLATE_NOOP("Program", "Blown bottle"),
    QT_TRANSLATE_NOOP("Program", "Shakuhachi"),
    QT_TRANSLATE_NOOP("Program", "Whistle"),
    QT_TRANSLATE_NOOP("Program", "Ocarina"),
    QT_TRANSLATE_NOOP("Program", "Square lead"),
    QT_TRANSLATE_NOOP("Program", "Sawtooth lead"),
    QT_TRANSLATE_NOOP("Program", "Calliope lead"),
    QT_TRANSLATE_NOOP("Program", "Chiff lead"),
    QT_TRANSLATE_NOOP("Program", "Charang lead"),
    QT_TRANSLATE_NOOP("Program", "Voice lead"),
    QT_TRANSLATE_NOOP("Program", "Fifths lead"),
    QT_TRANSLATE_NOOP("Program", "Bass and lead"),
    QT_TRANSLATE_NOOP("Program", "New age pad"),
    QT_TRANSLATE_NOOP("Program", "Warm pad"),
    QT_TRANSLATE_NOOP("Program", "Polysynth pad"),
    QT_TRANSLATE_NOOP("Program", "Choir pad"),
    QT_TRANSLATE_NOOP("Program", "Bowed pad"),
    QT_TRANSLATE_NOOP("Program", "Metallic pad"),
    QT_TRANSLATE_NOOP("Program", "Halo pad"),
    QT_TRANSLATE_NOOP("Program", "Sweep pad"),
    QT_TRANSLATE_NOOP("Program", "Rain"),
    QT_TRANSLATE_NOOP("Program", "Soundtrack"),
    QT_TRANSLATE_NOOP("Program", "Crystal"),
    QT_TRANSLATE_NOOP("Program", "Atmosphere"),
    QT_TRANSLATE_NOOP("Program", "Brightness"),
    QT_TRANSLATE_NOOP("Program", "Goblins"),
    QT_TRANSLATE_NOOP("Program", "Echoes"),
    QT_TRANSLATE_NOOP("Program", "Science fiction"),
    QT_TRANSLATE_NOOP("Program", "Sitar"),
    QT_TRANSLATE_NOOP("Program", "Banjo"),
    QT_TRANSLATE_NOOP("Program", "Shamisen"),
    QT_TRANSLATE_NOOP("Program", "Koto"),
    QT_TRANSLATE_NOOP("Program", "Kalimba"),
    QT_TRANSLATE_NOOP("Program", "Bagpipe"),
    QT_TRANSLATE_NOOP("Program", "Fiddle"),
    QT_TRANSLATE_NOOP("Program", "Shanai"),
    QT_TRANSLATE_NOOP("Program", "Tinkle bell"),
    QT_TRANSLATE_NOOP("Program", "Agogo"),
    QT_TRANSLATE_NOOP("Program", "Steel drums"),
    QT_TRANSLATE_NOOP("Program", "Woodblock"),
    QT_TRANSLATE_NOOP("Program", "Taiko drum"),
    QT_TRANSLATE_NOOP("Program", "Melodic tom"),
    QT_TRANSLATE_NOOP("Program", "Synth drum"),
    QT_TRANSLATE_NOOP("Program", "Reverse cymbal"),
    QT_TRANSLATE_NOOP("Program", "Fret noise"),
    QT_TRANSLATE_NOOP("Program", "Breath noise"),
    QT_TRANSLATE_NOOP("Program", "Seashore"),
    QT_TRANSLATE_NOOP("Program", "Bird tweet"),
    QT_TRANSLATE_NOOP("Program", "Telephone ring"),
    QT_TRANSLATE_NOOP("Program", "Helicopter"),
    QT_TRANSLATE_NOOP("Program", "Applause"),
    QT_TRANSLATE_NOOP("Program", "Gunshot"),
};

constexpr std::array<const char *, 16> kFamilies = {
    QT_TRANSLATE_NOOP("Program", "Piano"),         QT_TRANSLATE_NOOP("Program", "Chromatic percussion"),
    QT_TRANSLATE_NOOP("Program", "Organ"),         QT_TRANSLATE_NOOP("Program", "Guitar"),
    QT_TRANSLATE_NOOP("Program", "Bass"),          QT_TRANSLATE_NOOP("Program", "Strings"),
    QT_TRANSLATE_NOOP("Program", "Ensemble"),      QT_TRANSLATE_NOOP("Program", "Brass"),
    QT_TRANSLATE_NOOP("Program", "Reed"),          QT_TRANSLATE_NOOP("Program", "Pipe"),
    QT_TRANSLATE_NOOP("Program", "Synth lead"),    QT_TRANSLATE_NOOP("Program", "Synth pad"),
    QT_TRANSLATE_NOOP("Program", "Synth effects"), QT_TRANSLATE_NOOP("Program", "World"),
    QT_TRANSLATE_NOOP("Program", "Percussive"),    QT_TRANSLATE_NOOP("Program", "Sound effects"),
};

struct Kit {
  int program;
  const char *name;
};
constexpr std::array<Kit, 8> kKits = {{{0, QT_TRANSLATE_NOOP("Program", "Standard kit")},
                                       {8, QT_TRANSLATE_NOOP("Program", "Room kit")},
                                       {16, QT_TRANSLATE_NOOP("Program", "Power kit")},
                                       {24, QT_TRANSLATE_NOOP("Program", "Electronic kit")},
                                       {25, QT_TRANSLATE_NOOP("Program", "Analog kit")},
                                       {32, QT_TRANSLATE_NOOP("Program", "Jazz kit")},
                                       {40, QT_TRANSLATE_NOOP("Program", "Brush kit")},
                                       {48, QT_TRANSLATE_NOOP("Program", "Orchestra kit")}}};

QString translated(const char *name) { return QCoreApplication::translate("Program", name); }

} // namespace

QString programName(int program) { return translated(kPrograms[std::size_t(std::clamp(program, 0, 127))]); }
QString programFamily(int family) { return translated(kFamilies[std::size_t(std::clamp(family, 0, 15))]); }

QList<int> drumKits() {
  QList<int> kits;
  for (const Kit &kit : kKits)
    kits << kit.program;
  return kits;
}

QString drumKitName(int program) {
  const auto *kit = std::find_if(kKits.begin(), kKits.end(), [program](const Kit &k) { return k.program == program; });
  return kit != kKits.end() ? translated(kit->name) : QCoreApplication::translate("Program", "Kit %1").arg(program + 1);
}

} // namespace loopwright::ui
