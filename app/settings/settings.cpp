// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <QFileInfo>
#include <algorithm>

#include "engine/base/paths.h"

namespace loopwright {
namespace {

constexpr int kMostRecentFiles = 10;

QString text(const std::filesystem::path &path) { return QString::fromStdString(path.string()); }

} // namespace

Settings::Settings() : Settings(paths::configFolder() / "studio.ini") {}

Settings::Settings(const std::filesystem::path &file) : m_file(text(file), QSettings::IniFormat) {}

bool Settings::firstRun() const { return m_file.allKeys().isEmpty(); }

OutputSetup Settings::output() const {
  const OutputSetup standard;
  OutputSetup setup;
  setup.driver = m_file.value("sound/driver", QString::fromStdString(standard.driver)).toString().toStdString();
  setup.device = m_file.value("sound/device").toString().toStdString();
  setup.soundFont = m_file.value("sound/soundFont").toString().toStdString();
  setup.sampleRate = std::clamp(m_file.value("sound/sampleRate", standard.sampleRate).toInt(), 8000, 96000);
  setup.gain = std::clamp(m_file.value("sound/gain", standard.gain).toFloat(), 0.F, 4.F);
  setup.reverb = m_file.value("sound/reverb", standard.reverb).toBool();
  setup.chorus = m_file.value("sound/chorus", standard.chorus).toBool();
  return setup;
}

void Settings::setOutput(const OutputSetup &setup) {
  m_file.setValue("sound/driver", QString::fromStdString(setup.driver));
  m_file.setValue("sound/device", QString::fromStdString(setup.device));
  m_file.setValue("sound/soundFont", text(setup.soundFont));
  m_file.setValue("sound/sampleRate", setup.sampleRate);
  m_file.setValue("sound/gain", double(setup.gain));
  m_file.setValue("sound/reverb", setup.reverb);
  m_file.setValue("sound/chorus", setup.chorus);
}

float Settings::masterVolume() const { return std::clamp(m_file.value("sound/masterVolume", 1).toFloat(), 0.F, 1.5F); }
void Settings::setMasterVolume(float volume) { m_file.setValue("sound/masterVolume", double(volume)); }

DrumMap Settings::drumMap() const {
  DrumMap map;
  const QVariantList notes = m_file.value("sound/drumMap").toList();
  for (std::size_t lane = 0; lane < map.notes.size() && notes.size() == qsizetype(map.notes.size()); ++lane) {
    bool isNumber = false;
    const int note = notes[qsizetype(lane)].toInt(&isNumber);
    if (isNumber && note >= 0 && note <= 127)
      map.notes[lane] = note;
  }
  return map;
}

void Settings::setDrumMap(const DrumMap &map) {
  if (map.isStandard())
    return m_file.remove("sound/drumMap");
  QVariantList notes;
  for (const int note : map.notes)
    notes << note;
  m_file.setValue("sound/drumMap", notes);
}

QString Settings::scheme() const {
  const QString scheme = m_file.value("look/scheme").toString();
  return scheme == "light" || scheme == "dark" ? scheme : QStringLiteral("system");
}
void Settings::setScheme(const QString &scheme) { m_file.setValue("look/scheme", scheme); }

bool Settings::systemDark() const { return m_file.value("look/systemDark", true).toBool(); }
void Settings::setSystemDark(bool dark) { m_file.setValue("look/systemDark", dark); }

QString Settings::language() const { return m_file.value("look/language").toString(); }
void Settings::setLanguage(const QString &language) { m_file.setValue("look/language", language); }

int Settings::middleCOctave() const { return m_file.value("look/middleCOctave", 4).toInt() == 3 ? 3 : 4; }
void Settings::setMiddleCOctave(int octave) { m_file.setValue("look/middleCOctave", octave); }

QStringList Settings::recentFiles() const {
  QStringList files;
  for (const QString &file : m_file.value("files/recent").toStringList())
    if (files.size() < kMostRecentFiles && QFileInfo::exists(file))
      files << file;
  return files;
}

void Settings::addRecentFile(const QString &path) {
  QStringList files = recentFiles();
  const QString absolute = QFileInfo(path).absoluteFilePath();
  files.removeAll(absolute);
  files.prepend(absolute);
  m_file.setValue("files/recent", files.mid(0, kMostRecentFiles));
}

QString Settings::lastFolder() const { return m_file.value("files/lastFolder").toString(); }
void Settings::setLastFolder(const QString &folder) { m_file.setValue("files/lastFolder", folder); }

std::optional<QList<QKeySequence>> Settings::keys(const QString &action) const {
  const QVariant value = m_file.value("keys/" + action);
  if (!value.isValid())
    return std::nullopt;
  const QString keys = value.toString(); // an empty text would be read as a list of one empty key
  return keys.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(keys);
}

void Settings::setKeys(const QString &action, const std::optional<QList<QKeySequence>> &keys) {
  if (keys)
    m_file.setValue("keys/" + action, QKeySequence::listToString(*keys));
  else
    m_file.remove("keys/" + action);
}

QByteArray Settings::windowState(const QString &name) const { return m_file.value(name).toByteArray(); }
void Settings::setWindowState(const QString &name, const QByteArray &state) { m_file.setValue(name, state); }

} // namespace loopwright
