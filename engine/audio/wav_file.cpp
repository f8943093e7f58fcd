// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/wav_file.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "engine/audio/sound_file.h"
#include "engine/base/atomic_file.h"

namespace loopwright {
namespace {

constexpr sf_count_t kLongestMinutes = 30;

/// A file in memory, for libsndfile's virtual input and output.
struct MemoryFile {
  std::string bytes;
  std::size_t position = 0;
};

sf_count_t memoryLength(void *user) { return static_cast<sf_count_t>(static_cast<MemoryFile *>(user)->bytes.size()); }

sf_count_t memorySeek(sf_count_t offset, int whence, void *user) {
  auto *file = static_cast<MemoryFile *>(user);
  sf_count_t base = 0;
  if (whence == SEEK_CUR)
    base = static_cast<sf_count_t>(file->position);
  else if (whence == SEEK_END)
    base = memoryLength(user);
  file->position = static_cast<std::size_t>(std::max<sf_count_t>(0, base + offset));
  return static_cast<sf_count_t>(file->position);
}

sf_count_t memoryRead(void *out, sf_count_t count, void *user) {
  auto *file = static_cast<MemoryFile *>(user);
  const std::size_t left = file->position < file->bytes.size() ? file->bytes.size() - file->position : 0;
  const std::size_t now = std::min(left, static_cast<std::size_t>(count));
  std::memcpy(out, file->bytes.data() + file->position, now);
  file->position += now;
  return static_cast<sf_count_t>(now);
}

sf_count_t memoryWrite(const void *in, sf_count_t count, void *user) {
  auto *file = static_cast<MemoryFile *>(user);
  const std::size_t end = file->position + static_cast<std::size_t>(count);
  if (file->bytes.size() < end)
    file->bytes.resize(end);
  std::memcpy(file->bytes.data() + file->position, in, static_cast<std::size_t>(count));
  file->position = end;
  return count;
}

sf_count_t memoryTell(void *user) { return static_cast<sf_count_t>(static_cast<MemoryFile *>(user)->position); }

std::vector<short> rounded(const std::vector<float> &samples) {
  std::vector<short> values(samples.size());
  std::transform(samples.begin(), samples.end(), values.begin(), [](float sample) {
    return static_cast<short>(std::lround(std::clamp(sample * 32767.0F, -32768.0F, 32767.0F)));
  });
  return values;
}

} // namespace

Result<std::string> wavBytes(const AudioBuffer &audio, WavSamples format) {
  MemoryFile memory;
  memory.bytes.reserve(1024 + audio.samples.size() * (format == WavSamples::pcm16 ? 2 : 4));
  SF_VIRTUAL_IO io{memoryLength, memorySeek, memoryRead, memoryWrite, memoryTell};
  SF_INFO info{};
  info.samplerate = audio.sampleRate;
  info.channels = 2;
  info.format = SF_FORMAT_WAV | (format == WavSamples::pcm16 ? SF_FORMAT_PCM_16 : SF_FORMAT_FLOAT);
  SoundFile file(sf_open_virtual(&io, SFM_WRITE, &info, &memory));
  if (!file)
    return failure(ErrorKind::usage, std::string("the sound cannot be written as WAV: ") + sf_strerror(nullptr));
  // The peak chunk holds the time of writing: the same sound would not be the same bytes.
  sf_command(file.get(), SFC_SET_ADD_PEAK_CHUNK, nullptr, SF_FALSE);
  sf_count_t written = 0;
  if (format == WavSamples::pcm16)
    written = sf_writef_short(file.get(), rounded(audio.samples).data(), audio.frames());
  else
    written = sf_writef_float(file.get(), audio.samples.data(), audio.frames());
  if (written != audio.frames())
    return failure(ErrorKind::resource, std::string("the sound cannot be written as WAV: ") + sf_strerror(file.get()));
  file.reset();
  return std::move(memory.bytes);
}

Status writeWavFile(const std::filesystem::path &path, const AudioBuffer &audio, WavSamples format) {
  const auto bytes = wavBytes(audio, format);
  if (!bytes)
    return tl::unexpected(bytes.error());
  return writeFileAtomically(path, *bytes);
}

Result<AudioBuffer> readSoundFile(const std::filesystem::path &path) {
  SF_INFO info{};
  SoundFile file(sf_open(path.c_str(), SFM_READ, &info));
  if (!file)
    return failure(ErrorKind::badInput, std::string("this is no readable sound file: ") + sf_strerror(nullptr),
                   path.string());
  if (info.channels > 2 || info.samplerate <= 0)
    return failure(ErrorKind::badInput, "the sound has more than two channels", path.string(), "mix it to stereo");
  if (info.frames / info.samplerate >= kLongestMinutes * 60)
    return failure(ErrorKind::badInput, "the sound is longer than " + std::to_string(kLongestMinutes) + " minutes",
                   path.string());
  std::vector<float> samples(static_cast<std::size_t>(info.frames * info.channels));
  const sf_count_t read = sf_readf_float(file.get(), samples.data(), info.frames);
  samples.resize(static_cast<std::size_t>(read * info.channels));
  AudioBuffer audio{info.samplerate, std::move(samples)};
  if (info.channels == 1) {
    std::vector<float> stereo;
    stereo.reserve(2 * audio.samples.size());
    for (const float sample : audio.samples)
      stereo.insert(stereo.end(), {sample, sample});
    audio.samples = std::move(stereo);
  }
  return audio;
}

} // namespace loopwright
