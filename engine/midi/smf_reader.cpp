// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/midi/smf.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "engine/base/read_file.h"
#include "engine/midi/channel_state.h"
#include "engine/midi/smf_track.h"
#include "engine/midi/unended_notes.h"

namespace loopwright::midi {
namespace {

/// Some archives put a header of their own before the file.
constexpr std::size_t kLongestPreamble = 1024;
constexpr std::uint64_t kLargestFile = std::uint64_t{1} << 28;

tl::unexpected<Error> damage(std::string what, std::size_t byte) {
  return failure(ErrorKind::badInput, std::move(what), "byte " + std::to_string(byte));
}

/// Keeps the last of the changes that share a tick.
template <class Change>
void orderByTick(std::vector<Change> &changes) {
  std::stable_sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.tick < b.tick; });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < changes.size(); ++i)
    if (i + 1 == changes.size() || changes[i].tick != changes[i + 1].tick)
      changes[kept++] = changes[i];
  changes.resize(kept);
}

/// Divides the notes of a track into parts.
class PartDivider {
public:
  PartDivider() : m_partOf(kKeys, -1), m_sizes(kKeys, 0) {}

  void divide(const TrackContent &content, int track, const ChannelState &state, std::vector<Part> &parts) {
    m_keys.clear();
    for (const TrackNote &note : content.notes) {
      m_keys.push_back(key(note, state));
      ++m_sizes[m_keys.back()];
    }
    const std::size_t firstPart = parts.size();
    for (std::size_t i = 0; i < content.notes.size(); ++i) {
      std::int32_t &index = m_partOf[m_keys[i]];
      if (index < 0) {
        index = static_cast<std::int32_t>(parts.size());
        parts.push_back(partOf(content.notes[i], content.name, track, state));
        parts.back().notes.reserve(m_sizes[m_keys[i]]);
      }
      parts[static_cast<std::size_t>(index)].notes.push_back(content.notes[i].note);
    }
    const auto before = [](const Note &a, const Note &b) {
      return a.onset != b.onset ? a.onset < b.onset : a.pitch < b.pitch;
    };
    for (std::size_t i = firstPart; i < parts.size(); ++i) {
      std::vector<Note> &notes = parts[i].notes;
      if (!std::is_sorted(notes.begin(), notes.end(), before))
        std::stable_sort(notes.begin(), notes.end(), before);
    }
    for (const std::size_t used : m_keys) {
      m_partOf[used] = -1;
      m_sizes[used] = 0;
    }
  }

private:
  static constexpr std::size_t kKeys = 16 * 128 * 4;

  static int programOf(const TrackNote &note, const ChannelState &state) {
    return note.ownProgram ? note.program : state.programAt(note.channel, note.note.onset);
  }
  /// Notes of one key sound alike, and the track's own program is the same.
  static std::size_t key(const TrackNote &note, const ChannelState &state) {
    const int program = programOf(note, state);
    const int own = program == note.program ? 1 : 0;
    const int drums = state.drumsAt(note.channel, note.note.onset) ? 1 : 0;
    return static_cast<std::size_t>(((note.channel * 128 + program) * 2 + own) * 2 + drums);
  }
  static Part partOf(const TrackNote &note, const std::string &name, int track, const ChannelState &state) {
    Part part;
    part.track = track;
    part.channel = note.channel;
    part.program = programOf(note, state);
    if (part.program != note.program)
      part.trackProgram = note.program;
    if (const bool drums = state.drumsAt(note.channel, note.note.onset); drums != (note.channel == 9))
      part.drums = drums;
    part.name = name;
    return part;
  }

  std::vector<std::int32_t> m_partOf;
  std::vector<std::size_t> m_sizes;
  std::vector<std::size_t> m_keys; ///< of the notes
};

class FileReader {
public:
  FileReader(std::string_view bytes, Reading reading)
      : m_bytes(bytes), m_reading(reading), m_remarks(m_content.remarks) {}

  Result<SmfContent> read() {
    unwrapRiff();
    if (auto status = readHeader(); !status)
      return tl::unexpected(status.error());
    if (auto status = readChunks(); !status)
      return tl::unexpected(status.error());
    return std::move(m_content);
  }

private:
  std::uint32_t bigEndian(std::size_t at, int size) const {
    std::uint32_t value = 0;
    for (int i = 0; i < size; ++i)
      value = value << 8 | static_cast<unsigned char>(m_bytes[at + static_cast<std::size_t>(i)]);
    return value;
  }
  std::uint32_t littleEndian(std::size_t at) const {
    std::uint32_t value = 0;
    for (int i = 3; i >= 0; --i)
      value = value << 8 | static_cast<unsigned char>(m_bytes[at + static_cast<std::size_t>(i)]);
    return value;
  }
  std::size_t left() const { return m_bytes.size() - m_position; }

  /// A RIFF file of type RMID holds the MIDI file in its data chunk.
  void unwrapRiff() {
    if (m_bytes.size() < 20 || m_bytes.substr(0, 4) != "RIFF" || m_bytes.substr(8, 4) != "RMID")
      return;
    std::size_t at = 12;
    while (m_bytes.size() - at >= 8) {
      const std::size_t size = littleEndian(at + 4);
      if (m_bytes.substr(at, 4) == "data") {
        m_position = at + 8;
        m_bytes = m_bytes.substr(0, m_position + std::min(size, m_bytes.size() - m_position));
        return;
      }
      if (size >= m_bytes.size() - at - 8)
        return;
      at += std::min(8 + size + size % 2, m_bytes.size() - at);
    }
  }

  /// Says what the file is instead, where that can be seen.
  tl::unexpected<Error> noMidi() const {
    const std::string_view beginning = m_bytes.substr(0, kLongestPreamble);
    const auto begins = [&](std::string_view with) { return beginning.substr(0, with.size()) == with; };
    const auto is = [](const char *what, const char *remedy) {
      return failure(ErrorKind::badInput, std::string("this is ") + what + ", not a MIDI file", "byte 0", remedy);
    };
    if (beginning.find("<score-partwise") != std::string_view::npos ||
        beginning.find("<score-timewise") != std::string_view::npos)
      return is("MusicXML", "export it as MIDI from a notation program");
    if (begins("PK\x03\x04"))
      return is("a ZIP archive, as .mxl and .npz files are", "give the music as MIDI");
    if (begins("\x93NUMPY"))
      return is("a NumPy array", "give the music as MIDI");
    if ((begins("RIFF") && beginning.size() >= 12 && beginning.substr(8, 4) == "WAVE") || begins("fLaC") ||
        begins("OggS") || begins("ID3"))
      return is("recorded sound", "give the music as MIDI");
    return damage("this is not a MIDI file: its header \"MThd\" is missing", m_position);
  }

  Status readHeader() {
    const std::string_view beginning = m_bytes.substr(m_position, kLongestPreamble + 4);
    const std::size_t found = beginning.find("MThd");
    if (found == std::string_view::npos)
      return noMidi();
    if (found > 0)
      m_remarks.add("stray bytes before the header", m_position);
    m_position += found;
    if (left() < 8)
      return damage("the file ends inside its header", m_bytes.size());
    const std::size_t size = bigEndian(m_position + 4, 4);
    if (size < 6)
      return damage("the header has " + std::to_string(size) + " bytes, not 6", m_position + 4);
    if (left() - 8 < size)
      return damage("the file ends inside its header", m_bytes.size());
    const std::size_t fields = m_position + 8;
    m_content.format = static_cast<int>(bigEndian(fields, 2));
    m_declaredTracks = static_cast<int>(bigEndian(fields + 2, 2));
    const std::uint32_t division = bigEndian(fields + 4, 2);
    if (m_content.format > 2)
      return damage("format " + std::to_string(m_content.format) + " is none of 0, 1 and 2", fields);
    if ((division & 0x8000) != 0)
      return damage("its time is in SMPTE frames, which have no beats", fields + 4);
    if (division == 0)
      return damage("it has 0 ticks a quarter", fields + 4);
    m_ticksPerQuarter = static_cast<int>(division);
    if (size > 6)
      m_remarks.add("a header longer than 6 bytes", m_position + 4);
    m_position = fields + size;
    return {};
  }

  Status readChunks() {
    TrackReader reader(m_bytes, m_reading, m_remarks);
    std::vector<TrackContent> tracks;
    Status whole;
    while (findTrack()) {
      TrackPlace place;
      place.track = static_cast<int>(tracks.size());
      place.first = tracks.empty() || m_content.format == 2;
      place.begin = m_position + 8;
      const std::size_t size = bigEndian(m_position + 4, 4);
      place.lengthPastEnd = size > m_bytes.size() - place.begin;
      place.end = place.lengthPastEnd ? m_bytes.size() : place.begin + size;
      const Status read = reader.read(place);
      tracks.push_back(reader.takeContent());
      m_position = tracks.back().nextByte;
      if (read)
        continue;
      if (m_reading == Reading::papers)
        return read;
      if (whole)
        whole = read;
      m_remarks.add(read.error(), "the rest of the track is lost");
      m_position = place.lengthPastEnd ? std::min(m_bytes.find("MTrk", place.begin), m_bytes.size()) : place.end;
    }
    if (tracks.empty())
      return damage("it has no track", m_position);
    if (static_cast<int>(tracks.size()) != m_declaredTracks)
      m_remarks.add("the header declares " + std::to_string(m_declaredTracks) + " tracks, there are " +
                        std::to_string(tracks.size()),
                    m_bytes.size());
    if (!whole &&
        std::all_of(tracks.begin(), tracks.end(), [](const TrackContent &track) { return track.notes.empty(); }))
      return whole;
    if (m_content.format != 2) {
      addScore(tracks, 0);
      return {};
    }
    for (std::size_t track = 0; track < tracks.size(); ++track) {
      std::vector<TrackContent> alone;
      alone.push_back(std::move(tracks[track]));
      addScore(alone, static_cast<int>(track));
    }
    return {};
  }

  /// Moves to the next track chunk; false at the end of the file.
  bool findTrack() {
    while (left() >= 8) {
      if (m_bytes.substr(m_position, 4) == "MTrk")
        return true;
      const std::size_t size = bigEndian(m_position + 4, 4);
      const std::size_t next = m_position + 8 + size;
      if (isChunkName(m_position) && (next == m_bytes.size() || isChunkName(next))) {
        m_remarks.add("unknown chunk skipped", m_position);
        m_position = next;
        continue;
      }
      m_remarks.add("stray bytes between chunks", m_position);
      m_position = std::min(m_bytes.find("MTrk", m_position), m_bytes.size());
    }
    if (left() > 0)
      m_remarks.add("stray bytes at the end", m_position);
    return false;
  }

  bool isChunkName(std::size_t at) const {
    if (at > m_bytes.size() || m_bytes.size() - at < 8)
      return false;
    const std::string_view name = m_bytes.substr(at, 4);
    return std::all_of(name.begin(), name.end(), [](char character) { return character >= ' ' && character <= '~'; });
  }

  /// One score of these tracks, the first of which has this number in the file.
  void addScore(std::vector<TrackContent> &tracks, int firstTrack) {
    Score &score = m_content.scores.emplace_back();
    score.ticksPerQuarter = m_ticksPerQuarter;
    std::vector<StateChange> changes;
    for (const TrackContent &track : tracks) {
      score.tempo.changes.insert(score.tempo.changes.end(), track.tempo.begin(), track.tempo.end());
      score.meter.changes.insert(score.meter.changes.end(), track.meter.begin(), track.meter.end());
      changes.insert(changes.end(), track.state.begin(), track.state.end());
    }
    orderByTick(score.tempo.changes);
    orderByTick(score.meter.changes);
    const ChannelState state(std::move(changes));
    for (std::size_t i = 0; i < tracks.size(); ++i) {
      TrackContent &track = tracks[i];
      const int number = firstTrack + static_cast<int>(i);
      if (m_reading == Reading::papers)
        holdUnendedNotes(track);
      else if (const std::size_t unended = endUnendedNotes(track, score.meter, m_ticksPerQuarter); unended > 0)
        m_remarks.add(std::to_string(unended) + " notes without note off end with the next one or after a bar", number,
                      track.nextByte);
      m_divider.divide(track, m_content.format == 2 ? 0 : number, state, score.parts);
      score.length = std::max(score.length, track.end);
      for (const TrackNote &note : track.notes)
        score.length = std::max(score.length, note.note.end());
      if (m_reading == Reading::everything)
        score.tracks.push_back({track.name, std::move(track.events)});
    }
    score.text = tracks.front().text;
  }

  std::string_view m_bytes;
  Reading m_reading;
  SmfContent m_content;
  Remarks m_remarks;
  PartDivider m_divider;
  std::size_t m_position = 0;
  int m_declaredTracks = 0;
  int m_ticksPerQuarter = 0;
};

} // namespace

Result<SmfContent> readSmf(std::string_view bytes, Reading reading) {
  if (bytes.size() > kLargestFile)
    return failure(ErrorKind::badInput, "this is too large for a MIDI file", "byte " + std::to_string(kLargestFile));
  return FileReader(bytes, reading).read();
}

namespace {

Result<std::vector<Score>> scoresOf(Result<SmfContent> content) {
  if (!content)
    return tl::unexpected(content.error());
  return std::move(content->scores);
}

} // namespace

Result<std::vector<Score>> readScores(std::string_view bytes) { return scoresOf(readSmf(bytes, Reading::notes)); }

Result<std::vector<Score>> readScoresAsPapers(std::string_view bytes) {
  return scoresOf(readSmf(bytes, Reading::papers));
}

Result<SmfContent> readSmfFile(const std::filesystem::path &path) {
  const auto bytes = readFile(path, kLargestFile);
  if (!bytes)
    return tl::unexpected(bytes.error());
  auto content = readSmf(*bytes);
  if (!content)
    content.error().where = path.string() + ", " + content.error().where;
  return content;
}

} // namespace loopwright::midi
