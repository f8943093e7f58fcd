// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QKeySequence>
#include <QList>
#include <QSettings>
#include <QStringList>
#include <filesystem>
#include <optional>

#include "app/document/drum_map.h"
#include "engine/audio/player.h"

namespace loopwright {

/// What the user has set and what the program remembers of the user, one INI file. What cannot be read has its
/// default. GUI thread.
class Settings {
public:
  /// The user's own, paths::configFolder()/studio.ini.
  Settings();
  explicit Settings(const std::filesystem::path &file);

  bool firstRun() const; ///< nothing was ever set

  OutputSetup output() const;
  void setOutput(const OutputSetup &setup);
  float masterVolume() const; ///< 0–1.5
  void setMasterVolume(float volume);

  DrumMap drumMap() const;
  void setDrumMap(const DrumMap &map);

  /// "system", "light" or "dark".
  QString scheme() const;
  void setScheme(const QString &scheme);
  /// What the system preferred last time: known before the system has answered.
  bool systemDark() const;
  void setSystemDark(bool dark);
  /// A language of translations/ ("de"), empty: the system's.
  QString language() const;
  void setLanguage(const QString &language);
  /// The octave that the middle C (MIDI 60) is named with: 3 or 4.
  int middleCOctave() const;
  void setMiddleCOctave(int octave);

  /// The newest first, at most ten, only files that are still there.
  QStringList recentFiles() const;
  void addRecentFile(const QString &path);
  QString lastFolder() const;
  void setLastFolder(const QString &folder);

  /// The keys of an action where the user has chosen others than the program's.
  std::optional<QList<QKeySequence>> keys(const QString &action) const;
  void setKeys(const QString &action, const std::optional<QList<QKeySequence>> &keys);

  /// What the window wants back at the next start, by name ("window/geometry").
  QByteArray windowState(const QString &name) const;
  void setWindowState(const QString &name, const QByteArray &state);

  void save() { m_file.sync(); }

private:
  QSettings m_file;
};

} // namespace loopwright
