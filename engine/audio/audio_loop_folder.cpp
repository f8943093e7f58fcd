// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/audio_loop_folder.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <map>

#include "engine/base/csv.h"

namespace loopwright {
namespace {

constexpr std::array<const char *, 8> kExtensions = {".wav", ".flac", ".ogg", ".oga", ".opus", ".mp3", ".aif", ".aiff"};
constexpr double kSlowest = 40;
constexpr double kFastest = 250;

std::string lowered(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char character) { return static_cast<char>(std::tolower(character)); });
  return text;
}

/// The text as a tempo; 0 if it is none.
double tempoOf(const std::string &text) {
  double tempo = 0;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), tempo);
  return parsed.ec == std::errc() && parsed.ptr == text.data() + text.size() && tempo >= kSlowest && tempo <= kFastest
             ? tempo
             : 0;
}

struct Facts {
  double tempo = 0;
  std::string family;
};

/// What the CSV files beside the sounds say, by file name.
Status addFacts(const std::filesystem::path &csv, std::map<std::string, Facts> &facts) {
  const auto read = readCsv(csv, std::uint64_t{64} << 20);
  if (!read)
    return tl::unexpected(read.error());
  const auto &records = *read;
  if (records.empty())
    return {};
  const auto column = [&header = records.front()](std::initializer_list<const char *> names) {
    for (const char *name : names)
      if (const auto found = std::find(header.begin(), header.end(), name); found != header.end())
        return static_cast<std::size_t>(found - header.begin());
    return header.size();
  };
  const std::size_t file = column({"file", "path"}), tempo = column({"bpm", "tempo"}),
                    family = column({"family", "style"});
  for (std::size_t line = 1; line < records.size(); ++line) {
    const auto &record = records[line];
    if (record.size() <= std::max(file, tempo))
      continue;
    Facts &known = facts[std::filesystem::path(record[file]).filename().string()];
    known.tempo = tempoOf(record[tempo]);
    if (family < record.size())
      known.family = record[family];
  }
  return {};
}

} // namespace

double tempoInName(const std::string &stem) {
  std::string word;
  const std::string text = lowered(stem) + " ";
  for (const char character : text) {
    if (std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '.') {
      word += character;
      continue;
    }
    if (word.size() > 3 && word.compare(word.size() - 3, 3, "bpm") == 0)
      word.resize(word.size() - 3);
    if (const double tempo = tempoOf(word); tempo > 0)
      return tempo;
    word.clear();
  }
  return 0;
}

Result<AudioLoopList> findAudioLoops(const std::filesystem::path &folder) {
  std::error_code code;
  std::vector<std::filesystem::path> sounds;
  std::map<std::string, Facts> facts;
  for (std::filesystem::recursive_directory_iterator
           entry(folder, std::filesystem::directory_options::skip_permission_denied, code),
       end;
       !code && entry != end; entry.increment(code)) {
    const std::string extension = lowered(entry->path().extension().string());
    if (extension == ".csv") {
      if (auto added = addFacts(entry->path(), facts); !added)
        return tl::unexpected(added.error());
    } else if (std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end()) {
      sounds.push_back(entry->path());
    }
  }
  if (code)
    return failure(ErrorKind::badInput, "this folder cannot be read: " + code.message(), folder.string());
  if (sounds.empty())
    return failure(ErrorKind::badInput, "there is no sound file in it", folder.string(),
                   "give a folder of WAV, FLAC, OGG or MP3 loops");
  std::sort(sounds.begin(), sounds.end());
  AudioLoopList list;
  for (const auto &path : sounds) {
    const std::string stem = path.stem().string();
    Facts known;
    if (const auto found = facts.find(path.filename().string()); found != facts.end())
      known = found->second;
    if (known.tempo == 0)
      known.tempo = tempoInName(stem);
    if (known.family.empty())
      known.family = (path.parent_path() / stem.substr(0, stem.find_last_of("_- "))).string();
    if (known.tempo == 0)
      list.skipped.push_back({path.string(), "its tempo is not known"});
    else
      list.loops.push_back({path, known.tempo, known.family});
  }
  return list;
}

} // namespace loopwright
