// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/midi/smf.h"

#include <algorithm>
#include <cstdint>

namespace loopwright::midi {
namespace {

constexpr Tick kLongestDelta = 0x0FFFFFFF;

void appendBigEndian(std::string &bytes, std::uint32_t value, int size) {
  for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
    bytes += static_cast<char>(value >> shift & 0xFF);
}

void appendVariableLength(std::string &bytes, std::uint32_t value) {
  for (int shift = 21; shift > 0; shift -= 7)
    if (value >> shift != 0)
      bytes += static_cast<char>((value >> shift & 0x7F) | 0x80);
  bytes += static_cast<char>(value & 0x7F);
}

/// The events of one track, in time order.
class TrackWriter {
public:
  void meta(Tick tick, unsigned type, std::string_view data) {
    delta(tick);
    m_events += '\xFF';
    m_events += static_cast<char>(type);
    appendVariableLength(m_events, static_cast<std::uint32_t>(data.size()));
    m_events += data;
  }

  void channel(Tick tick, unsigned status, int first, int second = -1) {
    delta(tick);
    m_events += static_cast<char>(status);
    m_events += static_cast<char>(first);
    if (second >= 0)
      m_events += static_cast<char>(second);
  }

  void appendTo(std::string &file, Tick end) {
    meta(std::max(end, m_tick), 0x2F, {});
    file += "MTrk";
    appendBigEndian(file, static_cast<std::uint32_t>(m_events.size()), 4);
    file += m_events;
  }

private:
  void delta(Tick tick) {
    tick = std::max(tick, m_tick);          // time cannot run backwards in a file
    while (tick - m_tick > kLongestDelta) { // an empty text carries what one delta cannot
      appendVariableLength(m_events, static_cast<std::uint32_t>(kLongestDelta));
      m_events += std::string_view("\xFF\x01\x00", 3);
      m_tick += kLongestDelta;
    }
    appendVariableLength(m_events, static_cast<std::uint32_t>(tick - m_tick));
    m_tick = tick;
  }

  std::string m_events;
  Tick m_tick = 0;
};

void writeConductor(std::string &file, const Score &score) {
  struct Change {
    Tick tick;
    unsigned type;
    std::string data;
  };
  std::vector<Change> changes;
  for (const MeterChange &change : score.meter.changes) {
    int power = 0;
    while (power < 6 && 1 << power < change.denominator)
      ++power;
    std::string data;
    data += static_cast<char>(std::clamp(change.numerator, 1, 255));
    data += static_cast<char>(power);
    data += "\x18\x08"; // a click a quarter, 8 thirty-seconds a quarter
    changes.push_back({change.tick, 0x58, data});
  }
  for (const TempoChange &change : score.tempo.changes) {
    std::string data;
    appendBigEndian(data, static_cast<std::uint32_t>(std::clamp(change.microsecondsPerQuarter, 1, 0xFFFFFF)), 3);
    changes.push_back({change.tick, 0x51, data});
  }
  std::stable_sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.tick < b.tick; });
  TrackWriter writer;
  if (!score.text.empty())
    writer.meta(0, 0x01, score.text);
  for (const Change &change : changes)
    writer.meta(change.tick, change.type, change.data);
  writer.appendTo(file, score.length);
}

void writePart(std::string &file, const Part &part, Tick length) {
  struct Event {
    Tick tick;
    int order; ///< at one tick: ends of earlier notes, then beginnings
    std::size_t note;
    bool begins;
  };
  std::vector<Event> events;
  events.reserve(2 * part.notes.size());
  for (std::size_t i = 0; i < part.notes.size(); ++i) {
    const Note &note = part.notes[i];
    events.push_back({note.onset, 1, i, true});
    // The end of a note without length must follow its beginning, not precede it.
    events.push_back({note.end(), note.duration > 0 ? 0 : 1, i, false});
  }
  std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) {
    return a.tick != b.tick ? a.tick < b.tick : a.order < b.order;
  });
  const auto channel = static_cast<unsigned>(part.channel & 0x0F);
  TrackWriter writer;
  if (!part.name.empty())
    writer.meta(0, 0x03, part.name);
  writer.channel(0, 0xC0 | channel, std::clamp(part.program, 0, 127));
  for (const Event &event : events) {
    const Note &note = part.notes[event.note];
    const int pitch = std::clamp(note.pitch, 0, 127);
    if (event.begins)
      writer.channel(event.tick, 0x90 | channel, pitch, std::clamp(note.velocity, 1, 127));
    else
      writer.channel(event.tick, 0x80 | channel, pitch, 64);
  }
  writer.appendTo(file, length);
}

} // namespace

std::string writeSmf(const Score &score) {
  std::string file = "MThd";
  appendBigEndian(file, 6, 4);
  appendBigEndian(file, 1, 2);
  appendBigEndian(file, static_cast<std::uint32_t>(score.parts.size() + 1), 2);
  appendBigEndian(file, static_cast<std::uint32_t>(std::clamp(score.ticksPerQuarter, 1, 0x7FFF)), 2);
  writeConductor(file, score);
  for (const Part &part : score.parts)
    writePart(file, part, score.length);
  return file;
}

} // namespace loopwright::midi
