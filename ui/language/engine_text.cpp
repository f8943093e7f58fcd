// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/engine_text.h"

#include <QCoreApplication>

namespace loopwright::ui {

QString engineText(const std::string &english) { return QCoreApplication::translate("Engine", english.c_str()); }

QString engineText(const QString &english) { return engineText(english.toStdString()); }

// For lupdate: what the window shows of the engine's texts. The descriptions of models and options are in
// translations/models.h, which translations/update writes.
[[maybe_unused]] static constexpr const char *kShown[] = {
    // Stages of an import.
    QT_TRANSLATE_NOOP("Engine", "Looking for MIDI files"),
    QT_TRANSLATE_NOOP("Engine", "Reading MIDI files"),
    QT_TRANSLATE_NOOP("Engine", "Cutting loops"),
    QT_TRANSLATE_NOOP("Engine", "Finding families and duplicates"),
    // Why a file gave no song (SongProblem).
    QT_TRANSLATE_NOOP("Engine", "no stretch of 4/4 long enough"),
    QT_TRANSLATE_NOOP("Engine", "no drum part"),
    QT_TRANSLATE_NOOP("Engine", "no bass part"),
    QT_TRANSLATE_NOOP("Engine", "no guitar or piano part"),
    QT_TRANSLATE_NOOP("Engine", "no melody part"),
    QT_TRANSLATE_NOOP("Engine", "no piano part"),
    QT_TRANSLATE_NOOP("Engine", "too short"),
    QT_TRANSLATE_NOOP("Engine", "too long"),
    QT_TRANSLATE_NOOP("Engine", "unreadable"),
    QT_TRANSLATE_NOOP("Engine", "empty"),
    QT_TRANSLATE_NOOP("Engine", "damaged"),
    QT_TRANSLATE_NOOP("Engine", "not MIDI"),
    QT_TRANSLATE_NOOP("Engine", "SMPTE time"),
    // What loops are (RuleSet::meaning).
    QT_TRANSLATE_NOOP("Engine", "every window"),
    QT_TRANSLATE_NOOP("Engine", "at least 32 drum cells and 32 bass cells (loops-2022)"),
    QT_TRANSLATE_NOOP("Engine",
                      "bars 1 and 5 nearly equal, kick and bass on step 1, at least 32 drum cells and 32 bass cells"),
    QT_TRANSLATE_NOOP("Engine", "as printed in loops-2021: bars 1 and 5 equal, kick, crash and bass on step 1"),
    QT_TRANSLATE_NOOP("Engine", "loops-2021 at stride 1, bars 1 and 5 differing in at most 2 cells, without the crash"),
    QT_TRANSLATE_NOOP("Engine", "no track silent for more than a bar at a stretch (MusAE)"),
    QT_TRANSLATE_NOOP("Engine", "no track that plays in the song silent for more than a bar at a stretch"),
};

} // namespace loopwright::ui
