// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/sound_font.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>

#include "engine/audio/fluid_synth.h"
#include "engine/base/paths.h"

namespace loopwright {
namespace {

constexpr const char *kAdvice = "install the package timgm6mb-soundfont, or name a file with --soundfont";

struct Chunk {
  std::array<char, 4> id{};
  std::uint64_t size = 0;
};

bool readChunk(std::ifstream &file, Chunk &chunk) {
  std::array<unsigned char, 4> size{};
  if (!file.read(chunk.id.data(), 4) || !file.read(reinterpret_cast<char *>(size.data()), 4))
    return false;
  chunk.size = size[0] | std::uint64_t(size[1]) << 8 | std::uint64_t(size[2]) << 16 | std::uint64_t(size[3]) << 24;
  return true;
}

/// The three lists of SoundFont 2 are there and inside the file.
bool isWhole(std::ifstream &file, std::uint64_t fileSize) {
  std::uint64_t position = 12;
  for (const char *wanted : {"INFO", "sdta", "pdta"}) {
    file.seekg(static_cast<std::streamoff>(position));
    Chunk list;
    std::array<char, 4> type{};
    if (!readChunk(file, list) || std::memcmp(list.id.data(), "LIST", 4) != 0 || !file.read(type.data(), 4) ||
        std::memcmp(type.data(), wanted, 4) != 0 || list.size > fileSize - position - 8)
      return false;
    position += 8 + list.size + list.size % 2;
  }
  return true;
}

/// FluidSynth would hand a file that is none to libinstpatch, which complains on stderr in words of its own.
Status checkSoundFont(const std::filesystem::path &path) {
  std::error_code code;
  if (!std::filesystem::is_regular_file(path, code))
    return failure(ErrorKind::resource, "there is no such SoundFont", path.string(), kAdvice);
  const std::uint64_t fileSize = std::filesystem::file_size(path, code);
  std::ifstream file(path, std::ios::binary);
  Chunk riff;
  std::array<char, 4> form{};
  if (code || !readChunk(file, riff) || std::memcmp(riff.id.data(), "RIFF", 4) != 0 || !file.read(form.data(), 4) ||
      std::memcmp(form.data(), "sfbk", 4) != 0)
    return failure(ErrorKind::resource, "this is no SoundFont 2 file", path.string(), kAdvice);
  if (!isWhole(file, fileSize))
    return failure(ErrorKind::resource, "this SoundFont is damaged or not whole", path.string(), kAdvice);
  return {};
}

} // namespace

std::vector<std::filesystem::path> usualSoundFonts() {
  const char *const folders[] = {"/usr/share/sounds/sf2", "/usr/share/soundfonts", "/usr/local/share/sounds/sf2",
                                 "/usr/local/share/soundfonts", "/opt/homebrew/share/soundfonts"};
  // TimGM6mb first wherever it is: the gain is set for it, and the same font gives the same bytes on every machine.
  const char *const names[] = {"TimGM6mb.sf2", "FluidR3_GM.sf2", "default-GM.sf2", "default.sf2"};
  std::vector<std::filesystem::path> files;
  for (const char *name : names) {
    if (const auto shipped = paths::resource(name))
      files.push_back(*shipped);
    files.push_back(paths::dataFolder() / name);
    for (const char *folder : folders)
      files.push_back(std::filesystem::path(folder) / name);
  }
  return files;
}

Result<std::filesystem::path> findSoundFont(const std::filesystem::path &wanted) {
  std::filesystem::path path = wanted;
  if (path.empty())
    if (const char *named = std::getenv("LOOPWRIGHT_SOUNDFONT"))
      path = named;
  if (path.empty()) {
    for (const auto &file : usualSoundFonts()) {
      std::error_code code;
      if (std::filesystem::is_regular_file(file, code)) {
        path = file;
        break;
      }
    }
  }
  if (path.empty())
    return failure(ErrorKind::resource, "no SoundFont was found to play with", "", kAdvice);
  if (const Status good = checkSoundFont(path); !good)
    return tl::unexpected(good.error());
  return path;
}

Result<std::vector<SynthChannel>> missingSounds(const std::vector<SynthChannel> &sounds,
                                                const std::filesystem::path &soundFont) {
  const auto file = findSoundFont(soundFont);
  if (!file)
    return tl::unexpected(file.error());
  FluidSynth::Setup setup;
  setup.soundFont = *file;
  const auto synth = FluidSynth::create(setup, sounds);
  if (!synth)
    return tl::unexpected(synth.error());
  std::vector<SynthChannel> missing;
  for (std::size_t i = 0; i < sounds.size(); ++i)
    if (!synth->hasSound(static_cast<int>(i)))
      missing.push_back(sounds[i]);
  return missing;
}

} // namespace loopwright
