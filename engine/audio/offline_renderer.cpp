// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/offline_renderer.h"

#include <algorithm>
#include <cmath>

#include "engine/audio/fluid_synth.h"
#include "engine/audio/frame_clock.h"
#include "engine/audio/sound_font.h"
#include "engine/audio/synth_events.h"
#include "engine/music/bar_grid.h"

namespace loopwright {
namespace {

constexpr std::int64_t kBlockFrames = 64;
constexpr double kLongestTailSeconds = 10;
constexpr double kSilence = 1e-4; ///< -80 dBFS
constexpr double kFadeSeconds = 0.005;

/// A synthesizer that plays events as its frames go by, once or twice.
class EventPlayback {
public:
  EventPlayback(FluidSynth synth, const std::vector<SynthEvent> &events)
      : m_synth(std::move(synth)), m_events(&events) {}

  /// The frame at which the events begin again.
  void repeatFrom(std::int64_t frame) {
    m_secondPass = frame;
    m_loops = true;
  }
  void skipFirstPass() { m_next = m_events->size(); }

  /// Appends the next `frames` frames.
  void render(std::vector<float> &samples, std::int64_t frames) {
    const std::size_t first = samples.size();
    samples.resize(first + 2 * static_cast<std::size_t>(frames));
    float *out = samples.data() + first;
    const std::int64_t end = m_frame + frames;
    while (const SynthEvent *event = next()) {
      // A very short last note may end after the second pass has begun.
      const std::int64_t due = std::max(event->frame + m_offset, m_frame);
      if (due >= end)
        break;
      out = write(out, due);
      m_synth.play(*event);
      ++m_next;
    }
    write(out, end);
  }

  bool silent() const { return m_synth.silent(); }

private:
  const SynthEvent *next() {
    if (m_next == m_events->size() && m_loops) {
      m_loops = false;
      m_next = 0;
      m_offset = m_secondPass;
    }
    return m_next < m_events->size() ? &(*m_events)[m_next] : nullptr;
  }

  float *write(float *out, std::int64_t until) {
    const std::int64_t frames = until - m_frame;
    m_synth.render(out, frames);
    m_frame = until;
    return out + 2 * frames;
  }

  FluidSynth m_synth;
  const std::vector<SynthEvent> *m_events;
  std::size_t m_next = 0;
  std::int64_t m_frame = 0;
  std::int64_t m_offset = 0;
  std::int64_t m_secondPass = 0;
  bool m_loops = false;
};

Status checkOptions(const RenderOptions &options) {
  if (options.sampleRate < 8000 || options.sampleRate > 96000)
    return failure(ErrorKind::usage,
                   "a sample rate of " + std::to_string(options.sampleRate) + " Hz cannot be rendered", "",
                   "give one from 8000 to 96000");
  if (!(options.gain >= 0 && options.gain <= 10))
    return failure(ErrorKind::usage, "a gain of " + std::to_string(options.gain) + " makes no sense", "",
                   "give one from 0 to 10");
  return {};
}

/// The frames up to the last one that is not silent.
std::size_t audibleSamples(const std::vector<float> &samples, std::size_t first) {
  std::size_t end = samples.size() / 2 * 2;
  while (end > first && std::abs(samples[end - 1]) < kSilence && std::abs(samples[end - 2]) < kSilence)
    end -= 2;
  return end;
}

void fadeOut(std::vector<float> &samples, std::size_t first, int sampleRate) {
  const auto wanted = 2 * static_cast<std::size_t>(kFadeSeconds * sampleRate);
  const std::size_t length = std::min(wanted, samples.size() - first);
  const std::size_t begin = samples.size() - length;
  for (std::size_t i = 0; i < length; ++i) {
    const std::size_t left = i - i % 2; // both channels of a frame alike
    samples[begin + i] *= static_cast<float>(length - left - 2) / static_cast<float>(length);
  }
}

double scaleFor(double peak, bool raiseQuiet) {
  const double highest = std::pow(10.0, kHighestPeakDecibels / 20);
  const double lowest = std::pow(10.0, kLowestPeakDecibels / 20);
  if (peak > highest)
    return highest / peak;
  if (raiseQuiet && peak > kSilence && peak < lowest)
    return std::min(lowest / peak, kLargestRaise);
  return 1;
}

class Renderer {
public:
  Renderer(const RenderOptions &options, FluidSynth::Setup setup, const SynthEvents &events, std::int64_t body,
           ProgressSink &progress, const CancellationToken &cancel)
      : m_options(options), m_setup(std::move(setup)), m_events(events), m_body(body), m_progress(progress),
        m_cancel(cancel) {}

  Result<std::vector<float>> run() {
    auto synth = FluidSynth::create(m_setup, m_events.channels);
    if (!synth)
      return tl::unexpected(synth.error());
    for (std::size_t i = 0; i < m_events.channels.size(); ++i)
      if (!synth->hasSound(static_cast<int>(i)))
        m_silent.push_back(m_events.channels[i]);
    EventPlayback player(std::move(*synth), m_events.events);
    if (m_options.tail == Tail::wrap)
      player.repeatFrom(m_body);
    std::vector<float> samples;
    samples.reserve(2 * static_cast<std::size_t>(m_body));
    if (!renderBody(player, samples))
      return failure(ErrorKind::cancelled, "rendering was stopped");
    switch (m_options.tail) {
    case Tail::none:
      fadeOut(samples, 0, m_options.sampleRate);
      break;
    case Tail::append:
      append(player, samples);
      break;
    case Tail::wrap:
      if (const Status wrapped = wrap(player, samples); !wrapped)
        return tl::unexpected(wrapped.error());
      break;
    }
    return samples;
  }

  /// After run().
  const std::vector<SynthChannel> &silent() const { return m_silent; }

private:
  std::int64_t chunk() const { return m_options.sampleRate / 4; }
  std::int64_t longestTail() const { return static_cast<std::int64_t>(kLongestTailSeconds * m_options.sampleRate); }

  bool renderBody(EventPlayback &player, std::vector<float> &samples) {
    for (std::int64_t done = 0; done < m_body;) {
      if (m_cancel.requested())
        return false;
      const std::int64_t frames = std::min(chunk() * 16, m_body - done);
      player.render(samples, frames);
      done += frames;
      m_progress.report({"Rendering sound", done, m_body});
    }
    return true;
  }

  void append(EventPlayback &player, std::vector<float> &samples) const {
    const std::size_t body = samples.size();
    for (std::int64_t done = 0; done < longestTail(); done += chunk()) {
      const std::size_t first = samples.size();
      player.render(samples, chunk());
      if (player.silent() || audibleSamples(samples, first) == first)
        break;
    }
    samples.resize(audibleSamples(samples, body));
    fadeOut(samples, body, m_options.sampleRate);
  }

  /// What the first pass leaves sounding in the second is the difference between a second pass after it and one
  /// after silence: so a hit at the beginning of the loop chokes what rings over from its end (hi-hats, repeated
  /// notes), as in a loop that really goes round. The silence keeps the phase of FluidSynth's blocks, hence the
  /// two second passes cancel sample by sample.
  Status wrap(EventPlayback &player, std::vector<float> &samples) const {
    auto synth = FluidSynth::create(m_setup, m_events.channels);
    if (!synth)
      return tl::unexpected(synth.error());
    EventPlayback afresh(std::move(*synth), m_events.events);
    // The effects have oscillators of their own that must be at the same place; plain voices have not.
    const bool effects = m_options.reverb || m_options.chorus;
    const std::int64_t silence = effects ? m_body : m_body % kBlockFrames;
    afresh.skipFirstPass();
    afresh.repeatFrom(silence);
    std::vector<float> discarded;
    afresh.render(discarded, silence);

    std::vector<float> tail;
    std::vector<float> second;
    for (std::int64_t done = 0; done < longestTail(); done += chunk()) {
      const std::size_t first = tail.size();
      player.render(tail, chunk());
      second.clear();
      afresh.render(second, chunk());
      for (std::size_t i = 0; i < second.size(); ++i)
        tail[first + i] -= second[i];
      if (audibleSamples(tail, first) == first)
        break;
    }
    tail.resize(audibleSamples(tail, 0));
    fadeOut(tail, 0, m_options.sampleRate);
    for (std::size_t i = 0; i < tail.size(); ++i)
      samples[i % samples.size()] += tail[i];
    return {};
  }

  const RenderOptions &m_options;
  FluidSynth::Setup m_setup;
  const SynthEvents &m_events;
  std::int64_t m_body;
  std::vector<SynthChannel> m_silent;
  ProgressSink &m_progress;
  const CancellationToken &m_cancel;
};

} // namespace

Result<RenderedAudio> renderScore(const Score &score, const RenderOptions &options, ProgressSink &progress,
                                  const CancellationToken &cancel) {
  if (const Status good = checkOptions(options); !good)
    return tl::unexpected(good.error());
  const auto soundFont = findSoundFont(options.soundFont);
  if (!soundFont)
    return tl::unexpected(soundFont.error());
  const auto bars = options.bars == 0 ? barsOf(score) : firstBarsOf(score, options.bars);
  if (!bars)
    return tl::unexpected(bars.error());

  const Tick end = bars->back().end;
  const FrameClock clock(score.tempo, score.ticksPerQuarter, options.sampleRate);
  RenderedAudio result;
  result.bars = static_cast<int>(bars->size());
  result.bodyFrames = clock.frameOf(end);
  if (static_cast<double>(result.bodyFrames) > options.longestMinutes * 60 * options.sampleRate)
    return failure(ErrorKind::badInput,
                   "the music plays for more than " + std::to_string(std::lround(options.longestMinutes)) + " minutes",
                   "", "render a shorter piece");
  if (result.bodyFrames == 0)
    return failure(ErrorKind::badInput, "the music is shorter than one sample", "", "check its tempo");

  const SynthEvents events = synthEventsOf(score, clock, end);
  const FluidSynth::Setup setup{*soundFont, options.sampleRate, options.gain, options.reverb, options.chorus};
  Renderer renderer(options, setup, events, result.bodyFrames, progress, cancel);
  auto samples = renderer.run();
  if (!samples)
    return tl::unexpected(samples.error());
  result.silent = renderer.silent();

  result.audio = {options.sampleRate, std::move(*samples)};
  result.scale = scaleFor(peakOf(result.audio), options.raiseQuiet);
  if (result.scale != 1)
    for (float &sample : result.audio.samples)
      sample = static_cast<float>(sample * result.scale);
  result.peakDecibels = decibelsOf(peakOf(result.audio));
  return result;
}

} // namespace loopwright
