// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/song_blobs.h"

#include <algorithm>
#include <cassert>
#include <charconv>

#include "engine/corpus/deflate.h"

namespace loopwright {
namespace {

constexpr const char *kAdvice = "import the music again";
/// The largest piece that a corpus keeps notes of: ten million numbers or so.
constexpr std::size_t kLargestNotes = std::size_t{64} << 20;
constexpr Tick kLargestTick = Tick{1} << 48;

/// The numbers of a roll's notes, as RollTouch has them, in order of column, then step.
std::vector<std::size_t> byColumn(const Pianoroll &roll, const PitchLayout &layout) {
  const std::vector<bool> touched = touchedColumns(layout);
  std::vector<std::vector<std::size_t>> columns(static_cast<std::size_t>(layout.columns()));
  std::size_t number = 0;
  for (int step = 0; step < roll.steps(); ++step)
    roll.onset.forEachIn(step, [&](int column) {
      if (touched[static_cast<std::size_t>(column)])
        columns[static_cast<std::size_t>(column)].push_back(number++);
    });
  std::vector<std::size_t> order;
  order.reserve(number);
  for (const std::vector<std::size_t> &column : columns)
    order.insert(order.end(), column.begin(), column.end());
  return order;
}

void appendNumber(std::string &bytes, std::uint64_t number) {
  for (; number > 0x7F; number >>= 7)
    bytes += static_cast<char>((number & 0x7F) | 0x80);
  bytes += static_cast<char>(number);
}

class NumberReader {
public:
  explicit NumberReader(std::string_view bytes) : m_bytes(bytes) {}
  /// The next number, at most `most`; failed() from then on if there is none.
  std::int64_t next(std::int64_t most) {
    std::uint64_t number = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      if (m_place == m_bytes.size())
        break;
      const auto byte = static_cast<unsigned char>(m_bytes[m_place++]);
      number |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
      if ((byte & 0x80) == 0) {
        m_failed = m_failed || number > static_cast<std::uint64_t>(most);
        return m_failed ? 0 : static_cast<std::int64_t>(number);
      }
    }
    m_failed = true;
    return 0;
  }
  bool failed() const { return m_failed; }
  bool atEnd() const { return m_place == m_bytes.size(); }
  std::size_t left() const { return m_bytes.size() - m_place; }

private:
  std::string_view m_bytes;
  std::size_t m_place = 0;
  bool m_failed = false;
};

} // namespace

std::string packTouch(const RollTouch &touch, const Pianoroll &roll, const PitchLayout &layout) {
  if (!touch.known())
    return {};
  const std::vector<std::size_t> order = byColumn(roll, layout);
  assert(order.size() == touch.notes.size());
  std::string bytes;
  bytes.reserve(order.size() * 2);
  for (const std::size_t note : order)
    bytes += static_cast<char>(touch.notes[note].velocity);
  for (const std::size_t note : order)
    bytes += static_cast<char>(touch.notes[note].offset);
  return deflated(bytes);
}

Result<RollTouch> unpackTouch(std::string_view blob, const Pianoroll &roll, const PitchLayout &layout,
                              const std::string &where) {
  RollTouch touch;
  if (blob.empty())
    return touch;
  const std::vector<std::size_t> order = byColumn(roll, layout);
  const auto played = inflated(blob, order.size() * 2);
  if (!played || played->size() != order.size() * 2)
    return failure(ErrorKind::badInput, "how a song was played is damaged", where, kAdvice);
  const std::string &bytes = *played;
  touch.notes.resize(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    NoteTouch &note = touch.notes[order[i]];
    note = {static_cast<std::uint8_t>(bytes[i]), static_cast<std::int8_t>(bytes[order.size() + i])};
    if (note.velocity < 1 || note.velocity > 127)
      return failure(ErrorKind::badInput, "a song has a velocity that no note can have", where, kAdvice);
  }
  return touch;
}

std::string bytesOf(const KeptNotes &notes) {
  std::string bytes;
  appendNumber(bytes, static_cast<std::uint64_t>(notes.ticksPerQuarter));
  for (const std::vector<Note> &track : notes.tracks) {
    appendNumber(bytes, track.size());
    Tick before = 0;
    for (const Note &note : track) {
      appendNumber(bytes, static_cast<std::uint64_t>(note.onset - before));
      appendNumber(bytes, static_cast<std::uint64_t>(note.duration));
      appendNumber(bytes, static_cast<std::uint64_t>(note.pitch));
      appendNumber(bytes, static_cast<std::uint64_t>(note.velocity));
      before = note.onset;
    }
  }
  return bytes;
}

std::string packNotes(const KeptNotes &notes) { return deflated(bytesOf(notes)); }

Result<KeptNotes> unpackNotes(std::string_view blob, std::size_t tracks, const std::string &where) {
  const auto damaged = [&where] { return failure(ErrorKind::badInput, "a song's notes are damaged", where, kAdvice); };
  KeptNotes notes;
  if (blob.empty())
    return notes;
  const auto bytes = inflated(blob, kLargestNotes);
  if (!bytes)
    return damaged();
  NumberReader reader(*bytes);
  notes.ticksPerQuarter = static_cast<int>(reader.next(32767));
  for (std::size_t track = 0; track < tracks; ++track) {
    const std::int64_t count = reader.next(static_cast<std::int64_t>(reader.left() / 4)); // four bytes at least
    std::vector<Note> &into = notes.tracks.emplace_back();
    into.reserve(static_cast<std::size_t>(count));
    Tick onset = 0;
    for (std::int64_t i = 0; i < count && !reader.failed(); ++i) {
      onset += reader.next(kLargestTick);
      const Tick duration = reader.next(kLargestTick);
      const auto pitch = static_cast<int>(reader.next(127));
      into.push_back({onset, duration, pitch, static_cast<int>(reader.next(127))});
      if (onset > kLargestTick)
        return damaged();
    }
  }
  if (reader.failed() || !reader.atEnd() || notes.ticksPerQuarter < 1)
    return damaged();
  return notes;
}

std::string programsText(const std::map<Role, int> &programs) {
  std::string text;
  for (const auto &[role, program] : programs)
    text += (text.empty() ? "" : ", ") + std::string(nameOf(role)) + " " + std::to_string(program);
  return text;
}

std::map<Role, int> programsOf(std::string_view text) {
  std::map<Role, int> programs;
  while (!text.empty()) {
    const std::string_view entry = text.substr(0, text.find(", "));
    const std::size_t space = entry.find(' ');
    const auto role = roleNamed(entry.substr(0, space));
    int program = 0;
    if (role && space != std::string_view::npos &&
        std::from_chars(entry.data() + space + 1, entry.data() + entry.size(), program).ec == std::errc() &&
        program >= 0 && program <= 127)
      programs[*role] = program;
    text.remove_prefix(std::min(text.size(), entry.size() + 2));
  }
  return programs;
}

} // namespace loopwright
