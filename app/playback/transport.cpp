// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback/transport.h"

#include <algorithm>
#include <utility>

namespace loopwright {
namespace {

constexpr int kPollMilliseconds = 16;
/// What rings on after playing is still metered for so many polls.
constexpr int kLongestQuiet = 30;
constexpr float kQuiet = 1e-3F;

bool sameSound(const PlaybackSchedule &a, const PlaybackSchedule &b) {
  return a.loopTicks == b.loopTicks && a.firstTick == b.firstTick &&
         a.microsecondsPerQuarter == b.microsecondsPerQuarter && a.ticksPerBeat == b.ticksPerBeat &&
         a.beatsPerBar == b.beatsPerBar && a.parts == b.parts &&
         std::equal(a.events.begin(), a.events.end(), b.events.begin(), b.events.end(),
                    [](const PlaybackEvent &x, const PlaybackEvent &y) {
                      return x.tick == y.tick && x.part == y.part && x.pitch == y.pitch && x.velocity == y.velocity;
                    });
}

} // namespace

Transport::Transport(QObject *parent) : QObject(parent), m_player(std::make_unique<Player>()) {
  m_setup.driver = "none";
  m_timer.setInterval(kPollMilliseconds);
  m_timer.setTimerType(Qt::PreciseTimer);
  connect(&m_timer, &QTimer::timeout, this, &Transport::poll);
  sendSchedule();
}

Transport::~Transport() = default;

void Transport::openOutput(const OutputSetup &setup) {
  m_setup = setup;
  m_openingOutput = true;
  m_player->beginOpen(setup);
  refresh();
}

QString Transport::driver() const { return QString::fromStdString(m_player->driver()); }
QString Transport::notice() const { return m_notice; }

void Transport::setDocument(LoopDocument *document) {
  if (document == m_document)
    return;
  if (m_document)
    disconnect(m_document, &LoopDocument::changed, this, nullptr);
  m_document = document;
  setLoopBars(std::nullopt);
  endPreview();
  if (document != nullptr) {
    connect(document, &LoopDocument::changed, this, &Transport::sendSchedule);
    connect(document, &QObject::destroyed, this, &Transport::forget, Qt::UniqueConnection);
  }
  sendSchedule();
  if (document == nullptr)
    stop();
  Q_EMIT mixChanged();
}

void Transport::forget(QObject *document) {
  m_mixes.erase(document);
  // A QPointer to an object that is being destroyed is already empty.
  if (m_document)
    return;
  sendSchedule();
  if (!m_preview)
    stop();
}

void Transport::preview(const LoopContent &content, const QString &name, int id) {
  m_preview = content;
  m_previewName = name;
  m_previewId = id;
  sendSchedule();
  if (!playing())
    play();
  Q_EMIT previewChanged();
}

void Transport::endPreview() {
  if (!m_preview)
    return;
  m_preview.reset();
  m_previewName.clear();
  m_previewId.reset();
  sendSchedule();
  Q_EMIT previewChanged();
}

QString Transport::soundingName() const {
  if (m_preview)
    return m_previewName;
  return m_document ? m_document->name() : QString();
}

void Transport::sendSchedule() {
  LoopContent content;
  if (m_preview)
    content = *m_preview;
  else if (m_document)
    content = m_document->content();
  LoopSpan span{0, content.length()};
  if (m_loopBars && m_loopBars->end <= content.bars)
    span = {m_loopBars->first * content.ticksPerBar(), m_loopBars->end * content.ticksPerBar()};
  else if (!m_preview && std::exchange(m_loopBars, std::nullopt))
    Q_EMIT optionsChanged();
  PlaybackSchedule schedule = playbackScheduleOf(scoreOf(withDrumMap(content, m_drumMap)), span);
  sendMix();
  if (sameSound(schedule, m_sent))
    return;
  m_sent = schedule;
  m_player->setSchedule(std::move(schedule));
}

void Transport::sendMix() {
  const LoopContent none;
  const LoopContent &document = m_document ? m_document->content() : none;
  const auto parts = partMixesOf(document, mixes(), m_preview ? *m_preview : document);
  for (std::size_t part = 0; part < parts.size(); ++part) {
    PartMix mix = parts[part];
    mix.volume *= m_masterVolume;
    m_player->setMix(static_cast<int>(part), mix);
  }
}

QList<TrackMix> Transport::mixes() const {
  const auto found = m_mixes.find(m_document.data());
  return found == m_mixes.end() ? QList<TrackMix>() : found->second;
}

TrackMix *Transport::changeableMix(int track) {
  if (!m_document || track < 0 || track >= m_document->content().tracks.size())
    return nullptr;
  QList<TrackMix> &mixes = m_mixes[m_document.data()];
  if (mixes.size() <= track)
    mixes.resize(track + 1);
  return &mixes[track];
}

bool Transport::muted(int track) const { return mixes().value(track).muted; }
bool Transport::soloed(int track) const { return mixes().value(track).soloed; }
float Transport::volume(int track) const { return mixes().value(track).volume; }
float Transport::pan(int track) const { return mixes().value(track).pan; }

template <class Value>
void Transport::change(int track, Value TrackMix::*field, Value value) {
  TrackMix *mix = changeableMix(track);
  if (mix == nullptr || mix->*field == value)
    return;
  mix->*field = value;
  sendMix();
  Q_EMIT mixChanged();
}

void Transport::setMuted(int track, bool muted) { change(track, &TrackMix::muted, muted); }
void Transport::setSoloed(int track, bool soloed) { change(track, &TrackMix::soloed, soloed); }
void Transport::setVolume(int track, float volume) { change(track, &TrackMix::volume, std::clamp(volume, 0.0F, 1.5F)); }
void Transport::setPan(int track, float pan) { change(track, &TrackMix::pan, std::clamp(pan, -1.0F, 1.0F)); }

void Transport::setMasterVolume(float volume) {
  volume = std::clamp(volume, 0.0F, 1.5F);
  if (volume == m_masterVolume)
    return;
  m_masterVolume = volume;
  sendMix();
  Q_EMIT mixChanged();
}

void Transport::setDrumMap(const DrumMap &map) {
  m_drumMap = map;
  sendSchedule();
}

void Transport::audition(const DocumentTrack &track, int pitch, int velocity, double seconds) {
  m_player->audition({track.isDrums(), track.program}, track.isDrums() ? m_drumMap.of(pitch) : pitch, velocity,
                     seconds);
  refresh();
}

void Transport::togglePlaying() {
  if (playing())
    pause();
  else
    play();
}

void Transport::play() {
  m_player->play();
  refresh();
}

void Transport::pause() {
  m_player->pause();
  refresh();
}

void Transport::stop() {
  m_player->stop();
  refresh();
  Q_EMIT moved();
}

LoopSpan Transport::playedTicks() const { return {m_sent.firstTick, m_sent.firstTick + m_sent.loopTicks}; }

void Transport::backToStart() { locate(m_sent.firstTick); }

void Transport::setLoopBars(std::optional<BarSpan> bars) {
  if (bars && (!m_document || bars->first < 0 || bars->first >= bars->end ||
               bars->end - bars->first >= m_document->content().bars || bars->end > m_document->content().bars))
    bars.reset();
  if (bars == m_loopBars)
    return;
  m_loopBars = bars;
  sendSchedule();
  if (bars && !playing()) // what is played next begins there
    m_player->locate(m_sent.firstTick);
  refresh();
  Q_EMIT moved();
  Q_EMIT optionsChanged();
}

void Transport::locate(Tick tick) {
  if (const LoopSpan played = playedTicks(); tick < played.from || tick >= played.to)
    setLoopBars(std::nullopt);
  m_player->locate(std::clamp<Tick>(tick, m_sent.firstTick, playedTicks().to - 1));
  refresh();
  Q_EMIT moved();
}

void Transport::setLooping(bool looping) {
  if (looping == m_looping)
    return;
  m_looping = looping;
  m_player->setLooping(looping);
  Q_EMIT optionsChanged();
}

void Transport::setMetronome(bool on) {
  if (on == m_metronome)
    return;
  m_metronome = on;
  m_player->setMetronome(on);
  Q_EMIT optionsChanged();
}

void Transport::panic() {
  m_player->panic();
  refresh();
}

void Transport::testTone() {
  m_player->testTone();
  refresh();
}

void Transport::refresh() {
  m_quietPolls = 0;
  m_timer.start();
  poll();
}

void Transport::poll() {
  const PlayerState before = m_state;
  m_state = m_player->state();
  if (m_state.playing != before.playing)
    Q_EMIT playingChanged(m_state.playing);
  if (m_state.playing || m_state.tick != before.tick)
    Q_EMIT moved();
  Q_EMIT levelsChanged(m_state.peakLeft, m_state.peakRight);
  QString notice = QString::fromStdString(m_player->notice());
  if (!notice.isEmpty())
    notice[0] = notice[0].toUpper(); // errors begin as they would behind a colon
  if (notice != m_notice) {
    m_notice = notice;
    Q_EMIT noticeChanged();
  }
  if (m_openingOutput && !m_player->opening()) {
    m_openingOutput = false;
    Q_EMIT outputChanged();
  }
  const bool quiet = !m_openingOutput && !m_state.playing && std::max(m_state.peakLeft, m_state.peakRight) < kQuiet;
  m_quietPolls = quiet ? m_quietPolls + 1 : 0;
  if (m_quietPolls > kLongestQuiet)
    m_timer.stop();
}

} // namespace loopwright
