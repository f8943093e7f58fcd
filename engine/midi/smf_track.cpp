// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/midi/smf_track.h"

#include <algorithm>

#include "engine/base/utf8.h"

namespace loopwright::midi {
namespace {

constexpr std::size_t kMostRemarks = 100;
/// Every part of a track carries its name, so a long one would multiply.
constexpr std::size_t kLongestName = 200;
constexpr std::size_t kLongestText = 4096;
/// Steps and seconds stay exact in 64 bits below this; a piece of a year has 10^11 ticks.
constexpr Tick kLongestTrack = Tick{1} << 48;
constexpr unsigned kMeta = 0xFF;
constexpr unsigned kLargestData = 0x7F;

std::size_t soundingKey(int channel, int pitch) {
  return static_cast<std::size_t>(channel) * 128 + static_cast<std::size_t>(pitch);
}

} // namespace

void Remarks::add(std::string_view what, std::size_t byte) {
  if (m_lines.size() < kMostRemarks)
    m_lines.push_back(std::string(what) + ", byte " + std::to_string(byte));
}

void Remarks::add(std::string_view what, int track, std::size_t byte) {
  if (m_lines.size() < kMostRemarks)
    add(std::string(what) + ", track " + std::to_string(track), byte);
}

void Remarks::add(const Error &error, std::string_view consequence) {
  if (m_lines.size() < kMostRemarks)
    m_lines.push_back(error.what + "; " + std::string(consequence) + ", " + error.where);
}

TrackReader::TrackReader(std::string_view bytes, Reading reading, Remarks &remarks)
    : m_bytes(bytes), m_reading(reading), m_remarks(remarks), m_oldest(16 * 128, -1), m_youngest(16 * 128, -1) {}

tl::unexpected<Error> TrackReader::damage(std::string_view what, std::size_t byte) const {
  return failure(ErrorKind::badInput, std::string(what) + ", in track " + std::to_string(m_place.track),
                 "byte " + std::to_string(byte));
}

tl::unexpected<Error> TrackReader::cutOff() const {
  return damage(m_place.end == m_bytes.size() ? "the file ends inside an event" : "an event runs past the track's end",
                m_place.end);
}

bool TrackReader::variableLength(std::uint32_t &value) {
  value = 0;
  for (int i = 0; i < 4 && m_position < m_place.end; ++i) {
    const unsigned byte = byteAt(m_position++);
    value = value << 7 | (byte & 0x7F);
    if (byte < 0x80)
      return true;
  }
  return false;
}

Status TrackReader::read(const TrackPlace &place) {
  m_place = place;
  m_position = place.begin;
  m_tick = 0;
  m_runningStatus = 0;
  m_noteEvents = 0;
  m_ended = false;
  m_programs.fill(-1);
  m_content = {};

  Status status;
  while (status && m_position < m_place.end && !m_ended)
    status = readEvent();
  if (status && !m_ended && m_place.lengthPastEnd)
    status = damage("the file ends inside the track", m_place.end);
  finishTrack();
  if (status)
    setNext();
  else
    m_content.nextByte = m_position;
  return status;
}

Status TrackReader::readEvent() {
  const std::size_t begin = m_position;
  std::uint32_t delta = 0;
  if (!variableLength(delta))
    return m_position < m_place.end ? damage("a time of more than four bytes", begin) : cutOff();
  if (m_position >= m_place.end)
    return cutOff();
  m_tick += delta;
  if (m_tick > kLongestTrack)
    return damage("an absurdly long track", begin);

  const unsigned byte = byteAt(m_position);
  if (byte == kMeta) {
    ++m_position;
    return readMeta();
  }
  if (byte == 0xF0 || byte == 0xF7) {
    ++m_position;
    return readSysex();
  }
  if (byte < 0x80) {
    // Running status outlives meta and system events: files in the wild rely on it.
    if (m_runningStatus == 0)
      return damage("a data byte where an event should begin", m_position);
    return readChannelEvent(m_runningStatus);
  }
  ++m_position;
  if (byte < 0xF0) {
    m_runningStatus = byte;
    return readChannelEvent(byte);
  }
  if (byte == 0xF4 || byte == 0xF5 || byte == 0xF9 || byte == 0xFD)
    return damage("an undefined status byte", m_position - 1);
  // Wire-only messages do not belong in files, but their lengths are known.
  m_remarks.add("system message in a file", m_place.track, m_position - 1);
  const std::size_t size = byte == 0xF2 ? 2 : byte == 0xF1 || byte == 0xF3 ? 1 : 0;
  if (m_place.end - m_position < size)
    return cutOff();
  m_position += size;
  return {};
}

Status TrackReader::readMeta() {
  if (m_position >= m_place.end)
    return cutOff();
  const unsigned type = byteAt(m_position++);
  const std::size_t lengthAt = m_position;
  std::uint32_t size = 0;
  if (!variableLength(size))
    return m_position < m_place.end ? damage("a length of more than four bytes", lengthAt) : cutOff();
  if (type == 0x2F) { // end of track, whatever its length says
    m_ended = true;
    m_position = std::min(m_place.end, m_position + size);
    return {};
  }
  if (m_place.end - m_position < size)
    return cutOff();
  const std::size_t begin = m_position;
  m_position += size;
  if (type == 0x03 && m_content.name.empty()) {
    m_content.name = toUtf8(m_bytes.substr(begin, size), kLongestName);
  } else if (type == 0x01 && m_content.text.empty() && m_tick == 0 && m_place.first) {
    m_content.text = toUtf8(m_bytes.substr(begin, size), kLongestText);
  } else if (type == 0x51) {
    readTempo(begin, size);
  } else if (type == 0x58) {
    readMeter(begin, size);
  } else if (m_reading == Reading::everything) {
    const char head[] = {static_cast<char>(kMeta), static_cast<char>(type)};
    const bool isText = type >= 0x01 && type <= 0x0F;
    keepEvent({head, 2}, isText ? toUtf8(m_bytes.substr(begin, size), size * 3) : m_bytes.substr(begin, size));
  }
  return {};
}

void TrackReader::keepEvent(std::string_view head, std::string_view data) {
  FileEvent &event = m_content.events.emplace_back();
  event.tick = m_tick;
  event.bytes.reserve(head.size() + data.size());
  event.bytes.append(head).append(data);
}

void TrackReader::readTempo(std::size_t begin, std::size_t size) {
  if (size < 3) {
    m_remarks.add("tempo event without its three bytes ignored", m_place.track, begin);
    return;
  }
  const auto tempo = static_cast<int>(byteAt(begin) << 16 | byteAt(begin + 1) << 8 | byteAt(begin + 2));
  if (tempo == 0)
    m_remarks.add("tempo of 0 microseconds a quarter ignored", m_place.track, begin);
  else
    m_content.tempo.push_back({m_tick, tempo});
}

void TrackReader::readMeter(std::size_t begin, std::size_t size) {
  const unsigned numerator = size >= 2 ? byteAt(begin) : 0;
  const unsigned power = size >= 2 ? byteAt(begin + 1) : 0;
  if (numerator == 0 || power > 6)
    m_remarks.add("absurd time signature ignored", m_place.track, begin);
  else
    m_content.meter.push_back({m_tick, static_cast<int>(numerator), 1 << power});
}

Status TrackReader::readSysex() {
  const char status = m_bytes[m_position - 1];
  const std::size_t lengthAt = m_position;
  std::uint32_t size = 0;
  if (!variableLength(size))
    return m_position < m_place.end ? damage("a length of more than four bytes", lengthAt) : cutOff();
  if (m_place.end - m_position < size)
    return cutOff();
  const std::string_view data = m_bytes.substr(m_position, size);
  StateChange change;
  change.tick = m_tick;
  if (readStateSysex(data, change))
    m_content.state.push_back(change);
  if (m_reading == Reading::everything)
    keepEvent({&status, 1}, data);
  m_position += size;
  return {};
}

Status TrackReader::readChannelEvent(unsigned status) {
  const unsigned kind = status >> 4;
  const int channel = static_cast<int>(status & 0x0F);
  const std::size_t size = kind == 0xC || kind == 0xD ? 1 : 2;
  if (m_place.end - m_position < size)
    return cutOff();
  int data[2] = {};
  for (std::size_t i = 0; i < size; ++i) {
    const unsigned byte = byteAt(m_position + i);
    if (byte > kLargestData && m_reading == Reading::papers)
      return damage("a status byte inside an event", m_position + i);
    if (byte > kLargestData)
      m_remarks.add("a data byte of " + std::to_string(byte) + " taken for 127", m_place.track, m_position + i);
    data[i] = static_cast<int>(std::min(byte, kLargestData));
  }
  const auto [first, second] = std::pair(data[0], data[1]);
  m_position += size;
  if (kind == 0x9 && second > 0) {
    startNote(channel, first, second);
    return {};
  }
  if (kind == 0x8 || kind == 0x9) {
    endNote(channel, first, m_position - size);
    return {};
  }
  StateChange change;
  change.tick = m_tick;
  change.channel = static_cast<std::uint8_t>(channel);
  if (kind == 0xC) {
    m_programs[static_cast<std::size_t>(channel)] = first;
    change.value = static_cast<std::uint8_t>(first);
    m_content.state.push_back(change);
  } else if (kind == 0xB && first == 0) {
    change.kind = StateChange::Kind::bank;
    change.value = static_cast<std::uint8_t>(second);
    m_content.state.push_back(change);
  }
  if (m_reading == Reading::everything) {
    const char bytes[] = {static_cast<char>(status), static_cast<char>(first), static_cast<char>(second)};
    keepEvent({bytes, size + 1}, {});
  }
  return {};
}

void TrackReader::startNote(int channel, int pitch, int velocity) {
  const auto index = static_cast<std::int32_t>(m_content.notes.size());
  TrackNote started;
  started.note = {m_tick, -1, pitch, velocity};
  started.begins = m_noteEvents++;
  started.channel = static_cast<std::uint8_t>(channel);
  const int program = m_programs[static_cast<std::size_t>(channel)];
  started.ownProgram = program >= 0;
  started.program = static_cast<std::uint8_t>(std::max(program, 0));
  m_content.notes.push_back(started);
  const std::size_t key = soundingKey(channel, pitch);
  if (m_oldest[key] < 0)
    m_oldest[key] = index;
  else
    m_content.notes[static_cast<std::size_t>(m_youngest[key])].nextSounding = index;
  m_youngest[key] = index;
}

void TrackReader::endNote(int channel, int pitch, std::size_t at) {
  const std::size_t key = soundingKey(channel, pitch);
  if (m_oldest[key] < 0) {
    m_remarks.add("note off without note", m_place.track, at);
    return;
  }
  TrackNote &ended = m_content.notes[static_cast<std::size_t>(m_oldest[key])];
  ended.ends = m_noteEvents++;
  ended.note.duration = m_tick - ended.note.onset;
  m_oldest[key] = ended.nextSounding;
}

void TrackReader::finishTrack() {
  for (const TrackNote &sounding : m_content.notes)
    m_oldest[soundingKey(sounding.channel, sounding.note.pitch)] = -1;
  m_content.end = m_tick;
}

void TrackReader::setNext() {
  m_content.nextByte = m_position;
  if (!m_ended)
    m_remarks.add("no end-of-track event", m_place.track, m_position);
  else if (m_place.lengthPastEnd)
    m_remarks.add("the track's length runs past the file's end", m_place.track, m_place.begin);
  else if (m_position < m_place.end && m_bytes.substr(m_position, 4) != "MTrk") {
    m_remarks.add("data after the end-of-track event ignored", m_place.track, m_position);
    m_content.nextByte = m_place.end;
  } else if (m_position < m_place.end) {
    m_remarks.add("the track's length is too large", m_place.track, m_place.begin);
  }
}

} // namespace loopwright::midi
