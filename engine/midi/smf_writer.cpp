// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/midi/smf.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

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
  /// An event as FileEvent has it.
  void write(Tick tick, std::string_view bytes) {
    delta(tick);
    const unsigned status = static_cast<unsigned char>(bytes.front());
    const std::size_t head = status == 0xFF ? 2 : status >= 0xF0 ? 1 : bytes.size();
    m_events += bytes.substr(0, head);
    if (status >= 0xF0) {
      appendVariableLength(m_events, static_cast<std::uint32_t>(bytes.size() - head));
      m_events += bytes.substr(head);
    }
  }

  void appendTo(std::string &file, Tick end) {
    write(std::max(end, m_tick), "\xFF\x2F");
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

/// Something to write at a tick. At one tick ends of earlier notes come first, then what is no note, then beginnings,
/// and last the ends of notes without length.
struct Written {
  enum class Order { ends, events, begins };
  Tick tick = 0;
  Order order = Order::events;
  std::string bytes; ///< as FileEvent has them
  int program = -1;  ///< of a beginning, and of an end at once: the one that its track has set; -1: none yet

  int status() const { return static_cast<unsigned char>(bytes.front()); }
  bool isProgramChange() const { return status() >> 4 == 0xC; }
};

using Order = Written::Order;

std::string metaOf(unsigned type, std::string_view data) {
  std::string bytes = "\xFF";
  bytes += static_cast<char>(type);
  bytes += data;
  return bytes;
}

std::string channelEvent(unsigned status, int first, int second) {
  return {static_cast<char>(status), static_cast<char>(first), static_cast<char>(second)};
}

void addConductor(std::vector<Written> &events, const Score &score) {
  if (!score.text.empty())
    events.push_back({0, Order::events, metaOf(0x01, score.text), -1});
  for (const MeterChange &change : score.meter.changes) {
    int power = 0;
    while (power < 6 && 1 << power < change.denominator)
      ++power;
    std::string data;
    data += static_cast<char>(std::clamp(change.numerator, 1, 255));
    data += static_cast<char>(power);
    data += "\x18\x08"; // a click a quarter, 8 thirty-seconds a quarter
    events.push_back({change.tick, Order::events, metaOf(0x58, data), -1});
  }
  for (const TempoChange &change : score.tempo.changes) {
    std::string data;
    appendBigEndian(data, static_cast<std::uint32_t>(std::clamp(change.microsecondsPerQuarter, 1, 0xFFFFFF)), 3);
    events.push_back({change.tick, Order::events, metaOf(0x51, data), -1});
  }
}

void addName(std::vector<Written> &events, const std::string &name) {
  if (!name.empty())
    events.push_back({0, Order::events, metaOf(0x03, name), -1});
}

void addNotes(std::vector<Written> &events, const Part &part) {
  const auto channel = static_cast<unsigned>(part.channel & 0x0F);
  const int program = part.trackProgram ? -1 : part.program;
  for (const Note &note : part.notes) {
    const int pitch = std::clamp(note.pitch, 0, 127);
    events.push_back(
        {note.onset, Order::begins, channelEvent(0x90 | channel, pitch, std::clamp(note.velocity, 1, 127)), program});
    events.push_back({note.end(), note.duration > 0 ? Order::ends : Order::begins,
                      channelEvent(0x80 | channel, pitch, 64), program});
  }
}

/// The events [first, end) stand at one tick, in their order. Puts beginnings between changes of program, so that each
/// sounds with its own: as late as that allows, and in the order that they have.
void orderByProgram(std::vector<Written>::iterator first, std::vector<Written>::iterator end) {
  const auto events = std::find_if(first, end, [](const Written &each) { return each.order == Order::events; });
  const auto begins = std::find_if(events, end, [](const Written &each) { return each.order == Order::begins; });
  if (begins == end || std::none_of(events, begins, [](const Written &each) { return each.isProgramChange(); }))
    return;
  struct Room {
    std::ptrdiff_t first = 0, last = 0; ///< how many of the events may come before
  };
  std::array<std::ptrdiff_t, 16> change; // the first one of each channel that was seen, from the back
  change.fill(begins - events);
  std::map<std::pair<int, int>, std::vector<Room>> rooms; // by channel and program, the last one first
  for (std::ptrdiff_t i = begins - events - 1; i >= 0; --i)
    if (const Written &event = events[i]; event.isProgramChange()) {
      const int channel = event.status() & 0x0F;
      std::ptrdiff_t &next = change[static_cast<std::size_t>(channel)];
      rooms[{channel, static_cast<int>(event.bytes[1])}].push_back({i + 1, next});
      next = i;
    }
  for (std::size_t channel = 0; channel < change.size(); ++channel)
    rooms[{static_cast<int>(channel), -1}] = {{0, change[channel]}};
  // The last place for a note that is not behind `next`, if there is one.
  const auto placeOf = [&](const Written &note, std::ptrdiff_t next) {
    const int channel = note.status() & 0x0F;
    auto known = rooms.find({channel, note.program});
    if (known == rooms.end())
      known = rooms.find({channel, -1});
    for (const Room &room : known->second)
      if (room.first <= next)
        return std::min(room.last, next);
    return known->second.back().first;
  };
  std::vector<std::pair<std::ptrdiff_t, Written>> ordered; // twice the place, and one more for what is no beginning
  for (auto each = events; each != begins; ++each)
    ordered.emplace_back(2 * (each - events) + 1, std::move(*each));
  const std::ptrdiff_t before = begins - events;
  std::vector<std::ptrdiff_t> places(static_cast<std::size_t>(end - begins), before);
  std::ptrdiff_t next = before;
  for (auto i = end - begins - 1; i >= 0; --i) {
    next = placeOf(begins[i], next);
    places[static_cast<std::size_t>(i)] = next;
  }
  for (auto each = begins; each != end; ++each)
    ordered.emplace_back(2 * places[static_cast<std::size_t>(each - begins)], std::move(*each));
  std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
  std::transform(ordered.begin(), ordered.end(), events, [](auto &each) { return std::move(each.second); });
}

void appendTrack(std::string &file, std::vector<Written> &events, Tick length) {
  std::stable_sort(events.begin(), events.end(), [](const Written &a, const Written &b) {
    return a.tick != b.tick ? a.tick < b.tick : a.order < b.order;
  });
  for (auto first = events.begin(); first != events.end();) {
    const auto end =
        std::find_if(first, events.end(), [first](const Written &each) { return each.tick != first->tick; });
    orderByProgram(first, end);
    first = end;
  }
  TrackWriter writer;
  for (const Written &event : events)
    writer.write(event.tick, event.bytes);
  writer.appendTo(file, length);
}

} // namespace

std::string writeSmf(const Score &score) {
  const std::size_t fileTracks = score.tracks.size();
  std::vector<std::vector<Written>> tracks(std::max<std::size_t>(1, fileTracks));
  addConductor(tracks.front(), score);
  for (std::size_t i = 0; i < fileTracks; ++i) {
    addName(tracks[i], score.tracks[i].name);
    for (const FileEvent &event : score.tracks[i].events)
      tracks[i].push_back({event.tick, Order::events, event.bytes, -1});
  }
  for (const Part &part : score.parts) {
    if (part.track >= 0 && static_cast<std::size_t>(part.track) < fileTracks) {
      addNotes(tracks[static_cast<std::size_t>(part.track)], part);
      continue;
    }
    std::vector<Written> &own = tracks.emplace_back();
    addName(own, part.name);
    own.push_back(
        {0,
         Order::events,
         {static_cast<char>(0xC0 | (part.channel & 0x0F)), static_cast<char>(std::clamp(part.program, 0, 127))},
         -1});
    addNotes(own, part);
  }

  std::string file = "MThd";
  appendBigEndian(file, 6, 4);
  appendBigEndian(file, tracks.size() == 1 ? 0 : 1, 2);
  appendBigEndian(file, static_cast<std::uint32_t>(tracks.size()), 2);
  appendBigEndian(file, static_cast<std::uint32_t>(std::clamp(score.ticksPerQuarter, 1, 0x7FFF)), 2);
  for (std::vector<Written> &track : tracks)
    appendTrack(file, track, score.length);
  return file;
}

} // namespace loopwright::midi
