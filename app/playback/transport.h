// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <map>
#include <memory>
#include <optional>

#include "app/document/drum_map.h"
#include "app/document/loop_document.h"
#include "app/document/loop_edits.h"
#include "app/playback/track_mix.h"
#include "engine/audio/player.h"

namespace loopwright {

/// Plays the document that is open, and candidates in its place: keeps the player's schedule equal to the content,
/// tells the window where the playhead is. GUI thread only.
class Transport : public QObject {
  Q_OBJECT
public:
  explicit Transport(QObject *parent = nullptr);
  ~Transport() override;

  /// Opens the sound, in a thread of its own: until outputChanged() everything works in silence.
  void openOutput(const OutputSetup &setup);
  bool openingOutput() const { return m_openingOutput; }
  const OutputSetup &output() const { return m_setup; }
  QString driver() const;
  QString notice() const; ///< why nothing is heard; empty if all is well

  /// Follows this document from now on; nullptr: silence.
  void setDocument(LoopDocument *document);
  LoopDocument *document() const { return m_document; }

  /// Plays this content instead of the document, in the same phase, until endPreview(); starts playing if nothing
  /// plays. `id` is the caller's, to know its own preview again.
  void preview(const LoopContent &content, const QString &name, int id);
  void endPreview();
  std::optional<int> previewId() const { return m_previewId; }
  const std::optional<LoopContent> &previewed() const { return m_preview; }
  QString soundingName() const; ///< of the document or the preview

  bool playing() const { return m_state.playing; }
  Tick position() const { return m_state.tick; } ///< tick of the loop
  bool looping() const { return m_looping; }
  /// The bars that are gone round in, if not in all. Undo knows nothing of them.
  std::optional<BarSpan> loopBars() const { return m_loopBars; }
  LoopSpan playedTicks() const; ///< that are gone round in
  bool metronome() const { return m_metronome; }
  const PlayerState &state() const { return m_state; }

  /// Tracks by index of the document's content.
  bool muted(int track) const;
  bool soloed(int track) const;
  float volume(int track) const;
  float pan(int track) const;
  float masterVolume() const { return m_masterVolume; } ///< 0–1.5, times each track's

  /// As which notes drums are played from now on.
  void setDrumMap(const DrumMap &map);
  /// For the sound of a key or lane.
  void audition(const DocumentTrack &track, int pitch, int velocity, double seconds = 0.4);

public Q_SLOTS:
  void togglePlaying();
  void play();
  void pause();
  void stop(); ///< and back to the beginning
  void backToStart();
  void locate(loopwright::Tick tick); ///< outside loopBars() these are given up
  /// std::nullopt, or all bars: the whole loop. Given up for a document that does not have them, or another one.
  void setLoopBars(std::optional<loopwright::BarSpan> bars);
  void setLooping(bool looping);
  void setMetronome(bool on);
  void setMuted(int track, bool muted);
  void setSoloed(int track, bool soloed);
  void setVolume(int track, float volume);
  void setPan(int track, float pan);
  void setMasterVolume(float volume);
  void panic();
  void testTone();

Q_SIGNALS:
  void playingChanged(bool playing);
  void moved(); ///< about 60 times a second while playing, and after a locate
  void mixChanged();
  void optionsChanged(); ///< looping, its bars, metronome
  void previewChanged();
  void noticeChanged();
  void outputChanged();                        ///< it is open, or notice() says why not
  void levelsChanged(float left, float right); ///< peaks, full scale 1

private:
  QList<TrackMix> mixes() const; ///< of the document, as far as it was mixed
  template <class Value>
  void change(int track, Value TrackMix::*field, Value value);
  TrackMix *changeableMix(int track);
  void forget(QObject *document);
  void sendSchedule();
  void sendMix();
  void refresh(); ///< after a command
  void poll();

  std::unique_ptr<Player> m_player;
  OutputSetup m_setup;
  QPointer<LoopDocument> m_document;
  std::optional<LoopContent> m_preview;
  QString m_previewName;
  std::optional<int> m_previewId;
  std::map<const QObject *, QList<TrackMix>> m_mixes; ///< of each living document that was followed
  PlaybackSchedule m_sent;
  PlayerState m_state;
  bool m_looping = true;
  std::optional<BarSpan> m_loopBars;
  bool m_metronome = false;
  float m_masterVolume = 1;
  DrumMap m_drumMap;
  QString m_notice;
  bool m_openingOutput = false;
  int m_quietPolls = 0;
  QTimer m_timer;
};

} // namespace loopwright
