// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/mono_audio.h"

#include <array>
#include <cmath>
#include <memory>
#include <samplerate.h>

#include "engine/audio/sound_file.h"

namespace loopwright {
namespace {

constexpr int kMostChannels = 64;
constexpr sf_count_t kBlock = 4096; // frames

struct DeleteResampler {
  void operator()(SRC_STATE *state) const { src_delete(state); }
};

/// A stream of blocks at one rate into samples at another.
class Resampler {
public:
  Resampler(int from, int to) : m_ratio(static_cast<double>(to) / from) {
    int error = 0;
    if (from != to)
      m_state.reset(src_new(SRC_SINC_MEDIUM_QUALITY, 1, &error));
  }

  /// Appends what the block becomes; `last` lets the tail out. False: libsamplerate failed.
  bool append(const float *block, long frames, bool last, std::vector<float> &out) {
    if (!m_state) {
      out.insert(out.end(), block, block + frames);
      return true;
    }
    SRC_DATA data{};
    data.data_in = block;
    data.input_frames = frames;
    data.src_ratio = m_ratio;
    data.end_of_input = last ? 1 : 0;
    std::array<float, 4 * kBlock> made;
    data.data_out = made.data();
    data.output_frames = static_cast<long>(made.size());
    for (;;) {
      if (src_process(m_state.get(), &data) != 0)
        return false;
      out.insert(out.end(), made.data(), made.data() + data.output_frames_gen);
      data.data_in += data.input_frames_used;
      data.input_frames -= data.input_frames_used;
      if (data.input_frames_used == 0 && data.output_frames_gen == 0)
        return true;
    }
  }

private:
  double m_ratio;
  std::unique_ptr<SRC_STATE, DeleteResampler> m_state;
};

} // namespace

Result<MonoAudio> readMonoAudio(const std::filesystem::path &path, int sampleRate, double longestSeconds,
                                const CancellationToken &cancel) {
  const auto bad = [&path](const std::string &what, const std::string &advice = {}) {
    return failure(ErrorKind::badInput, what, path.string(), advice);
  };
  SF_INFO info{};
  const SoundFile file(sf_open(path.c_str(), SFM_READ, &info));
  if (!file)
    return bad(std::string("this is no readable sound file: ") + sf_strerror(nullptr));
  if (info.channels < 1 || info.channels > kMostChannels)
    return bad("the sound has " + std::to_string(info.channels) + " channels", "mix it to one or two");
  if (info.samplerate < 1000 || info.samplerate > 1000000)
    return bad("the sound has a rate of " + std::to_string(info.samplerate) + " Hz", "resample it to 44100 Hz");

  MonoAudio audio;
  audio.sampleRate = sampleRate;
  Resampler resampler(info.samplerate, sampleRate);
  std::vector<float> block(static_cast<std::size_t>(kBlock * info.channels));
  std::vector<float> mono(kBlock);
  const auto longest = static_cast<std::size_t>(longestSeconds * sampleRate);
  for (bool last = false; !last;) {
    if (cancel.requested())
      return failure(ErrorKind::cancelled, "stopped");
    const sf_count_t frames = sf_readf_float(file.get(), block.data(), kBlock);
    if (sf_error(file.get()) != SF_ERR_NO_ERROR)
      return bad(std::string("the sound is damaged: ") + sf_strerror(file.get()));
    last = frames == 0;
    for (sf_count_t frame = 0; frame < frames; ++frame) {
      float sum = 0;
      for (int channel = 0; channel < info.channels; ++channel)
        sum += block[static_cast<std::size_t>(frame * info.channels + channel)];
      if (!std::isfinite(sum))
        return bad("the sound has a sample that is no number");
      mono[static_cast<std::size_t>(frame)] = sum / static_cast<float>(info.channels);
    }
    if (!resampler.append(mono.data(), static_cast<long>(frames), last, audio.samples))
      return bad("the sound cannot be brought to " + std::to_string(sampleRate) + " Hz");
    if (audio.samples.size() > longest)
      return bad("the sound is longer than " + std::to_string(static_cast<int>(longestSeconds)) + " s",
                 "cut the loop out of it");
  }
  return audio;
}

} // namespace loopwright
