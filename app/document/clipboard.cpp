// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/clipboard.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string_view>

#include "app/document/midi_import.h"
#include "app/document/score_ticks.h"
#include "engine/midi/smf.h"

namespace loopwright {
namespace {

constexpr qsizetype kLargestJson = qsizetype(16) << 20;
/// No loop is longer than this many ticks: 256 bars of 16 quarters.
constexpr double kLastTick = 256.0 * 16 * kTicksPerQuarter;

QString midiMimeType() { return QStringLiteral("audio/midi"); }
QString formatName() { return QStringLiteral("loopwright-notes"); }
QString kindName(TrackKind kind) {
  return kind == TrackKind::drums ? QStringLiteral("drums") : QStringLiteral("pitched");
}

tl::unexpected<Error> noClip(const QString &what) {
  return failure(ErrorKind::badInput,
                 QCoreApplication::translate("Clipboard", "the clipboard holds no notes: %1").arg(what).toStdString());
}

/// A whole number in [least, most] of that name.
std::optional<int> whole(const QJsonObject &object, const char *name, double least, double most) {
  const QJsonValue value = object.value(QLatin1String(name));
  const double number = value.toDouble(least - 1);
  if (!value.isDouble() || number < least || number > most || number != std::floor(number))
    return std::nullopt;
  return static_cast<int>(number);
}

std::optional<NoteClip::Entry> entryOf(const QJsonValue &value) {
  const QJsonObject object = value.toObject();
  const QString track = object.value(QLatin1String("track")).toString();
  const auto order = whole(object, "order", 0, 15);
  const auto onset = whole(object, "onset", 0, kLastTick);
  const auto duration = whole(object, "duration", 1, kLastTick);
  const auto pitch = whole(object, "pitch", 0, 127);
  const auto velocity = whole(object, "velocity", 1, 127);
  const bool drums = track == kindName(TrackKind::drums);
  if ((!drums && track != kindName(TrackKind::pitched)) || !order || !onset || !duration || !pitch || !velocity)
    return std::nullopt;
  return NoteClip::Entry{drums ? TrackKind::drums : TrackKind::pitched, *order, {*onset, *duration, *pitch, *velocity}};
}

void orderFromFirst(NoteClip &clip) {
  std::stable_sort(clip.entries.begin(), clip.entries.end(),
                   [](const NoteClip::Entry &a, const NoteClip::Entry &b) { return a.note.onset < b.note.onset; });
  if (clip.empty())
    return;
  const Tick first = clip.entries.front().note.onset;
  for (NoteClip::Entry &entry : clip.entries)
    entry.note.onset -= first;
}

Score scoreOf(const NoteClip &clip) {
  std::map<std::pair<bool, int>, Part> parts;
  Score score;
  for (const NoteClip::Entry &entry : clip.entries) {
    const bool drums = entry.kind == TrackKind::drums;
    Part &part = parts[{drums, entry.order}];
    part.channel = drums ? 9 : entry.order % 9;
    part.notes.push_back(entry.note);
    score.length = std::max(score.length, entry.note.end());
  }
  for (auto &[key, part] : parts)
    score.parts.push_back(std::move(part));
  return score;
}

NoteClip clipOf(const Score &score) {
  NoteClip clip;
  std::map<TrackKind, int> count;
  for (const Part &part : score.parts) {
    if (part.notes.empty())
      continue;
    const TrackKind kind = part.isDrums() ? TrackKind::drums : TrackKind::pitched;
    const int order = count[kind]++;
    if (kind == TrackKind::pitched)
      clip.foreign.push_back({nameOfPart(part), part.program});
    for (const Note &note : part.notes)
      if (clip.entries.size() < static_cast<std::size_t>(kMostClipNotes))
        clip.entries.push_back({kind, order, documentNote(note, score.ticksPerQuarter)});
  }
  orderFromFirst(clip);
  return clip;
}

} // namespace

QString notesMimeType() { return QStringLiteral("application/x-loopwright-notes"); }

NoteClip copyNotes(const LoopContent &content, const NoteSet &notes) {
  NoteClip clip;
  std::map<TrackKind, int> count;
  for (const DocumentTrack &track : content.tracks) {
    const TrackKind kind = track.isDrums() ? TrackKind::drums : TrackKind::pitched;
    const int order = count[kind]++;
    for (const DocumentNote &note : track.notes)
      if (notes.count(note.id) == 1)
        clip.entries.push_back({kind, order, note.note});
  }
  orderFromFirst(clip);
  return clip;
}

Edit pasteNotes(const LoopContent &content, const NoteClip &clip, Tick tick) {
  Edit edit{content, {}};
  NoteSet pasted;
  for (const NoteClip::Entry &entry : clip.entries) {
    int target = -1;
    int order = 0;
    for (int t = 0; t < content.tracks.size(); ++t)
      if (content.tracks[t].isDrums() == (entry.kind == TrackKind::drums) && (order++ == entry.order || target < 0))
        target = t;
    if (target < 0)
      continue;
    Note note = entry.note;
    note.onset += tick;
    pasted.insert(edit.content.nextId);
    edit.content.tracks[target].notes.append({edit.content.nextId++, note, false});
  }
  for (int t = 0; t < edit.content.tracks.size(); ++t) {
    settleNotes(edit.content, t, pasted);
    for (const DocumentNote &note : std::as_const(edit.content.tracks[t].notes))
      if (pasted.count(note.id) == 1)
        edit.notes.insert(note.id);
  }
  return edit;
}

QByteArray clipToJson(const NoteClip &clip) {
  QJsonArray notes;
  for (const NoteClip::Entry &entry : clip.entries)
    notes.append(QJsonObject{{QStringLiteral("track"), kindName(entry.kind)},
                             {QStringLiteral("order"), entry.order},
                             {QStringLiteral("onset"), static_cast<qint64>(entry.note.onset)},
                             {QStringLiteral("duration"), static_cast<qint64>(entry.note.duration)},
                             {QStringLiteral("pitch"), entry.note.pitch},
                             {QStringLiteral("velocity"), entry.note.velocity}});
  return QJsonDocument(QJsonObject{{QStringLiteral("format"), formatName()},
                                   {QStringLiteral("version"), 1},
                                   {QStringLiteral("ticks_per_quarter"), kTicksPerQuarter},
                                   {QStringLiteral("notes"), notes}})
      .toJson(QJsonDocument::Compact);
}

Result<NoteClip> clipFromJson(const QByteArray &json) {
  if (json.size() > kLargestJson)
    return noClip(QCoreApplication::translate("Clipboard", "it holds too much"));
  const QJsonObject object = QJsonDocument::fromJson(json).object();
  if (object.value(QLatin1String("format")).toString() != formatName())
    return noClip(QCoreApplication::translate("Clipboard", "it is not in Loopwright's format"));
  if (whole(object, "version", 1, 1) != 1 ||
      whole(object, "ticks_per_quarter", kTicksPerQuarter, kTicksPerQuarter) != kTicksPerQuarter)
    return noClip(QCoreApplication::translate("Clipboard", "it comes from a newer version of Loopwright"));
  const QJsonArray notes = object.value(QLatin1String("notes")).toArray();
  if (notes.size() > kMostClipNotes)
    return noClip(QCoreApplication::translate("Clipboard", "there are too many"));
  NoteClip clip;
  for (const auto &value : notes) {
    const auto entry = entryOf(value);
    if (!entry)
      return noClip(QCoreApplication::translate("Clipboard", "a note has a value out of range"));
    clip.entries.push_back(*entry);
  }
  orderFromFirst(clip);
  return clip;
}

std::unique_ptr<QMimeData> mimeDataOf(const NoteClip &clip) {
  auto data = std::make_unique<QMimeData>();
  data->setData(notesMimeType(), clipToJson(clip));
  data->setData(midiMimeType(), QByteArray::fromStdString(midi::writeSmf(scoreOf(clip))));
  return data;
}

NoteClip clipOf(const QMimeData &data) {
  if (data.hasFormat(notesMimeType()))
    if (auto clip = clipFromJson(data.data(notesMimeType())))
      return *std::move(clip);
  for (const QString &type : {midiMimeType(), QStringLiteral("audio/x-midi"), QStringLiteral("audio/sp-midi")}) {
    if (!data.hasFormat(type))
      continue;
    const QByteArray bytes = data.data(type);
    const auto content = midi::readSmf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (content && !content->scores.empty())
      return clipOf(content->scores.front());
  }
  return {};
}

} // namespace loopwright
