// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback/sound_check.h"

#include <algorithm>

#include "engine/audio/sound_font.h"

namespace loopwright {
namespace {

std::vector<SynthChannel> soundsOf(const LoopContent &content) {
  std::vector<SynthChannel> sounds;
  for (const DocumentTrack &track : content.tracks)
    if (const SynthChannel sound{track.isDrums(), track.program};
        !track.notes.isEmpty() && std::find(sounds.begin(), sounds.end(), sound) == sounds.end())
      sounds.push_back(sound);
  return sounds;
}

} // namespace

SoundCheck::SoundCheck(QObject *parent) : QObject(parent) {}

void SoundCheck::setSoundFont(const std::filesystem::path &file) {
  m_soundFont = file;
  check();
}

void SoundCheck::setDocument(LoopDocument *document) {
  if (m_document)
    m_document->disconnect(this);
  m_document = document;
  if (document)
    connect(document, &LoopDocument::changed, this, &SoundCheck::check);
  check();
}

void SoundCheck::check() {
  const std::vector<SynthChannel> sounds =
      m_document && !m_soundFont.empty() ? soundsOf(m_document->content()) : std::vector<SynthChannel>();
  if (sounds == m_checked && m_soundFont == m_checkedFont)
    return;
  m_checked = sounds;
  m_checkedFont = m_soundFont;
  m_work.reset();
  if (sounds.empty()) {
    Q_EMIT missingChanged({});
    return;
  }
  m_work = std::make_unique<BackgroundWork>(
      this, [sounds, font = m_soundFont](const CancellationToken &) { return missingSounds(sounds, font); },
      [this](const Result<std::vector<SynthChannel>> &missing) {
        if (missing) // what is wrong with the file is told when it is opened
          Q_EMIT missingChanged(*missing);
      });
}

} // namespace loopwright
