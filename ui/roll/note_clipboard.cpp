// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/note_clipboard.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QMimeData>
#include <memory>

#include "app/document/edits.h"

namespace loopwright::ui {
namespace {

const QString kMimeType = QStringLiteral("application/x-loopwright-notes");
constexpr quint32 kFormat = 1;
constexpr quint32 kMostNotes = 100000; // what another program says is not trusted
constexpr qint64 kLongest = qint64(1) << 40;

} // namespace

void copyToClipboard(const LoopContent &content, const NoteSet &notes) {
  const Tick first = rangeOf(content, notes).first;
  QByteArray bytes;
  QDataStream out(&bytes, QIODevice::WriteOnly);
  quint32 count = 0;
  out << kFormat << count;
  for (const DocumentTrack &track : content.tracks)
    for (const DocumentNote &note : track.notes) {
      if (notes.count(note.id) == 0)
        continue;
      out << track.isDrums() << qint64(note.note.onset - first) << qint64(note.note.duration) << qint32(note.note.pitch)
          << qint32(note.note.velocity);
      ++count;
    }
  if (count == 0)
    return;
  out.device()->seek(sizeof kFormat);
  out << count;
  auto data = std::make_unique<QMimeData>();
  data->setData(kMimeType, bytes);
  QGuiApplication::clipboard()->setMimeData(data.release());
}

std::vector<CopiedNote> notesOnClipboard() {
  const QMimeData *data = QGuiApplication::clipboard()->mimeData();
  if (!data || !data->hasFormat(kMimeType))
    return {};
  QDataStream in(data->data(kMimeType));
  quint32 format = 0;
  quint32 count = 0;
  in >> format >> count;
  std::vector<CopiedNote> notes;
  for (quint32 i = 0; format == kFormat && i < std::min(count, kMostNotes); ++i) {
    CopiedNote copied;
    qint64 onset = 0;
    qint64 duration = 0;
    qint32 pitch = 0;
    qint32 velocity = 0;
    in >> copied.drums >> onset >> duration >> pitch >> velocity;
    if (in.status() != QDataStream::Ok)
      break;
    if (onset < 0 || onset > kLongest || duration <= 0 || duration > kLongest || pitch < 0 || pitch > 127 ||
        velocity < 1 || velocity > 127)
      continue;
    copied.note = {onset, duration, pitch, velocity};
    notes.push_back(copied);
  }
  return notes;
}

} // namespace loopwright::ui
