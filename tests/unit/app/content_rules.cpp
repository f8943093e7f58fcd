// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/app/content_rules.h"

#include <array>
#include <set>
#include <tuple>

namespace loopwright::test {

QString brokenRule(const LoopContent &content) {
  std::set<NoteId> ids;
  for (const DocumentTrack &track : content.tracks) {
    std::array<Tick, 128> ends{};
    const DocumentNote *before = nullptr;
    for (const DocumentNote &note : track.notes) {
      const Note &n = note.note;
      const QString name = QStringLiteral("note %1 (%2+%3 %4/%5): ")
                               .arg(note.id)
                               .arg(n.onset)
                               .arg(n.duration)
                               .arg(n.pitch)
                               .arg(n.velocity);
      if (note.id == 0 || note.id >= content.nextId || !ids.insert(note.id).second)
        return name + QStringLiteral("id");
      if (n.pitch < 0 || n.pitch > 127 || n.velocity < 1 || n.velocity > 127)
        return name + QStringLiteral("pitch or velocity");
      if (n.onset < 0 || n.duration < 1 || n.end() > content.length())
        return name + QStringLiteral("time");
      if (before != nullptr && std::make_tuple(before->note.onset, before->note.pitch, before->id) >=
                                   std::make_tuple(n.onset, n.pitch, note.id))
        return name + QStringLiteral("order");
      Tick &end = ends[static_cast<std::size_t>(n.pitch)];
      if (n.onset < end)
        return name + QStringLiteral("overlap");
      end = n.end();
      before = &note;
    }
  }
  return {};
}

LoopContent loopOf(const std::vector<Note> &bass, const std::vector<Note> &drums, int bars) {
  LoopContent content = emptyLoop(bars);
  for (const Note &note : bass)
    content.tracks[0].notes.append({content.nextId++, note, false});
  for (const Note &note : drums)
    content.tracks[1].notes.append({content.nextId++, note, false});
  settleNotes(content, 0);
  settleNotes(content, 1);
  return content;
}

QStringList told(const LoopContent &content, int track) {
  QStringList notes;
  for (const DocumentNote &note : content.tracks[track].notes)
    notes << QStringLiteral("%1+%2 %3/%4")
                 .arg(note.note.onset)
                 .arg(note.note.duration)
                 .arg(note.note.pitch)
                 .arg(note.note.velocity);
  return notes;
}

} // namespace loopwright::test
