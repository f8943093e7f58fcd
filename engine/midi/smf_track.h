// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/result.h"
#include "engine/midi/channel_state.h"
#include "engine/midi/smf.h"
#include "engine/music/score.h"

namespace loopwright::midi {

/// Collects what was odd in a file, the first 100.
class Remarks {
public:
  explicit Remarks(std::vector<std::string> &lines) : m_lines(lines) {}
  void add(std::string_view what, std::size_t byte);
  void add(std::string_view what, int track, std::size_t byte);
  void add(const Error &error, std::string_view consequence);

private:
  std::vector<std::string> &m_lines;
};

/// A note as it stands in a track, with its channel and the program that the track itself has set.
struct TrackNote {
  Note note; ///< a duration of -1: nothing ended it
  std::uint8_t channel = 0;
  std::uint8_t program = 0;
  bool ownProgram = false;        ///< false: the track has set none yet
  std::int32_t nextSounding = -1; ///< the next younger sounding note of its channel and pitch
  std::uint32_t begins = 0;       ///< the place of its beginning among the track's beginnings and ends of notes
  std::uint32_t ends = 0;         ///< of its end, if it has one
};

/// What the events of one track chunk say.
struct TrackContent {
  std::vector<TrackNote> notes; ///< in order of their note-on events
  std::vector<TempoChange> tempo;
  std::vector<MeterChange> meter;
  std::vector<StateChange> state;
  std::vector<FileEvent> events; ///< all others, if they are wanted
  std::string name;
  std::string text; ///< of a text event at its beginning
  Tick end = 0;
  std::size_t nextByte = 0; ///< where the chunk really ends
};

/// Where a track's events stand in a file: bytes [begin, end), as far as its length field can be believed.
struct TrackPlace {
  int track = 0; ///< from 0
  std::size_t begin = 0;
  std::size_t end = 0;        ///< at most the file's size
  bool lengthPastEnd = false; ///< the length field asks for more bytes than there are
  bool first = false;         ///< of its score
};

/// Reads the events of tracks one after the other into memory that it keeps. One thread at a time.
class TrackReader {
public:
  TrackReader(std::string_view bytes, Reading reading, Remarks &remarks);
  /// Errors name the byte; the content then has what stands before it.
  Status read(const TrackPlace &place);
  /// What was read last; the next reading begins anew.
  TrackContent takeContent() { return std::move(m_content); }

private:
  Status readEvent();
  Status readMeta();
  Status readSysex();
  Status readChannelEvent(unsigned status);
  void readTempo(std::size_t begin, std::size_t size);
  void readMeter(std::size_t begin, std::size_t size);
  void startNote(int channel, int pitch, int velocity);
  void endNote(int channel, int pitch, std::size_t at);
  void keepEvent(std::string_view head, std::string_view data);
  void finishTrack();
  void setNext();

  unsigned byteAt(std::size_t at) const { return static_cast<unsigned char>(m_bytes[at]); }
  bool variableLength(std::uint32_t &value);
  tl::unexpected<Error> damage(std::string_view what, std::size_t byte) const;
  tl::unexpected<Error> cutOff() const;

  std::string_view m_bytes;
  Reading m_reading;
  Remarks &m_remarks;
  TrackContent m_content;
  TrackPlace m_place;
  std::size_t m_position = 0;
  Tick m_tick = 0;
  unsigned m_runningStatus = 0;
  std::uint32_t m_noteEvents = 0;   ///< beginnings and ends of notes so far
  bool m_ended = false;             ///< an end-of-track event was read
  std::array<int, 16> m_programs{}; ///< -1: the track has set none
  /// Oldest and youngest sounding note of each channel and pitch, -1 if none.
  std::vector<std::int32_t> m_oldest;
  std::vector<std::int32_t> m_youngest;
};

} // namespace loopwright::midi
