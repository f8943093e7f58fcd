// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/music/score.h"

namespace loopwright::midi {

/// Collects what was odd in a file, the first 100.
class Remarks {
public:
  explicit Remarks(std::vector<std::string> &lines) : m_lines(lines) {}
  void add(std::string_view what, std::size_t byte);
  void add(std::string_view what, int track, std::size_t byte);

private:
  std::vector<std::string> &m_lines;
};

/// A note as it stands in a track, with the channel and the program in force.
struct TrackNote {
  Note note;
  std::uint8_t channel = 0;
  std::uint8_t program = 0;
  std::int32_t nextSounding = -1; ///< the next younger sounding note of its channel and pitch
};

/// What the events of one track chunk say.
struct TrackContent {
  std::vector<TrackNote> notes; ///< in order of their note-on events
  std::vector<TempoChange> tempo;
  std::vector<MeterChange> meter;
  std::string name;
  std::string text; ///< of the first text event
  Tick end = 0;
  std::size_t nextByte = 0; ///< where the chunk really ends
};

/// Where a track's events stand in a file: bytes [begin, end), as far as its length field can be believed.
struct TrackPlace {
  int track = 0; ///< from 0
  std::size_t begin = 0;
  std::size_t end = 0;        ///< at most the file's size
  bool lengthPastEnd = false; ///< the length field asks for more bytes than there are
};

/// Reads the events of tracks one after the other into memory that it keeps. One thread at a time.
class TrackReader {
public:
  TrackReader(std::string_view bytes, Remarks &remarks);
  /// The content is valid until the next call. Errors name the byte.
  Status read(const TrackPlace &place);
  const TrackContent &content() const { return m_content; }

private:
  Status readEvent();
  Status readMeta();
  Status readSysex();
  Status readChannelEvent(unsigned status);
  void readTempo(std::size_t begin, std::size_t size);
  void readMeter(std::size_t begin, std::size_t size);
  void startNote(int channel, int pitch, int velocity);
  void endNote(int channel, int pitch);
  void finishTrack();
  void setNext();

  unsigned byteAt(std::size_t at) const { return static_cast<unsigned char>(m_bytes[at]); }
  bool variableLength(std::uint32_t &value);
  tl::unexpected<Error> damage(std::string_view what, std::size_t byte) const;
  tl::unexpected<Error> cutOff() const;

  std::string_view m_bytes;
  Remarks &m_remarks;
  TrackContent m_content;
  TrackPlace m_place;
  std::size_t m_position = 0;
  Tick m_tick = 0;
  unsigned m_runningStatus = 0;
  bool m_ended = false; ///< an end-of-track event was read
  bool m_named = false;
  std::uint8_t m_programs[16] = {};
  /// Oldest and youngest sounding note of each channel and pitch, -1 if none.
  std::vector<std::int32_t> m_oldest;
  std::vector<std::int32_t> m_youngest;
};

} // namespace loopwright::midi
