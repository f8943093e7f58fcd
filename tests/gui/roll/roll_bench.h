// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>

#include "app/playback/transport.h"
#include "ui/roll/note_names.h"
#include "ui/roll/roll_canvas.h"
#include "ui/roll/roll_editor.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {

inline DocumentTrack trackOf(Role role, const QString &name, const std::vector<Note> &notes, NoteId &nextId) {
  DocumentTrack track;
  track.role = role;
  track.name = name;
  for (const Note &note : notes)
    track.notes.append({nextId++, note, false});
  return track;
}

/// Two bars: three bass notes (ids 1–3), five drum hits (ids 4–8).
inline LoopContent smallLoop() {
  LoopContent content;
  content.bars = 2;
  content.tracks.append(trackOf(Role::bass, QStringLiteral("Bass"),
                                {{480, 480, 40, 80}, {960, 240, 43, 90}, {1920, 480, 36, 70}}, content.nextId));
  content.tracks.append(
      trackOf(Role::drums, QStringLiteral("Drums"),
              {{0, 120, 36, 100}, {0, 120, 42, 60}, {240, 120, 42, 60}, {480, 120, 38, 100}, {960, 120, 36, 100}},
              content.nextId));
  return content;
}

/// What one content has more (+) and less (-) than another: "-B 480:480 40 v80", B for pitched tracks and D for drums.
inline QStringList difference(const LoopContent &before, const LoopContent &after) {
  const auto lines = [](const LoopContent &content) {
    QStringList all;
    for (const DocumentTrack &track : content.tracks)
      for (const DocumentNote &note : track.notes)
        all.append(QStringLiteral("%1 %2:%3 %4 v%5")
                       .arg(track.isDrums() ? QStringLiteral("D") : QStringLiteral("B"))
                       .arg(note.note.onset)
                       .arg(note.note.duration)
                       .arg(note.note.pitch)
                       .arg(note.note.velocity));
    return all;
  };
  QStringList gone = lines(before);
  QStringList come;
  for (const QString &line : lines(after))
    if (!gone.removeOne(line))
      come.append(line);
  for (QString &line : gone)
    line.prepend(QStringLiteral("-"));
  for (QString &line : come)
    line.prepend(QStringLiteral("+"));
  return gone + come;
}

/// A roll on the screen with a document, and hands: real events at musical places.
class RollBench {
public:
  explicit RollBench(LoopContent content = smallLoop(), QSize size = {1100, 640})
      : document(std::move(content), QStringLiteral("Test")), roll(transport) {
    transport.setDocument(&document);
    roll.resize(size);
    roll.setDocument(&document);
    roll.show();
    QTest::qWaitForWindowExposed(&roll) ? void() : qFatal("the roll is not shown");
    roll.activateWindow();
    roll.setFocus();
    QApplication::sendPostedEvents();
    canvas().view().fit();
  }

  RollCanvas &canvas() { return *roll.findChild<RollCanvas *>(); }
  RollView &view() { return canvas().view(); }
  const RollGeometry &geometry() { return view().geometry(); }

  QPointF pitch(int pitch, Tick tick) {
    return {geometry().xOf(tick), geometry().pitchTop(pitch) + geometry().rowHeight() / 2.0};
  }
  QPointF drum(int pitch, Tick tick) {
    return {geometry().xOf(tick), geometry().laneTop(view().lanes().laneOf(pitch)) + geometry().laneHeight() / 2.0};
  }
  QPointF ruler(Tick tick) { return {geometry().xOf(tick), geometry().ruler().center().y()}; }
  QPointF velocity(Tick tick, int velocity) { return {geometry().xOf(tick), geometry().velocityTop(velocity)}; }
  QPointF key(int pitch, double share) {
    const QRectF head = RollGeometry::headOf(geometry().pitched());
    return {head.left() + head.width() * share, geometry().pitchTop(pitch) + geometry().rowHeight() / 2.0};
  }
  QPointF laneName(int pitch, double share = 0.5) { return {key(60, share).x(), drum(pitch, 0).y()}; }

  void press(QPointF at, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {}) {
    mouse(QEvent::MouseButtonPress, at, button, button, modifiers);
  }
  void move(QPointF at, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {}) {
    mouse(QEvent::MouseMove, at, Qt::NoButton, button, modifiers);
  }
  void release(QPointF at, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {}) {
    mouse(QEvent::MouseButtonRelease, at, button, Qt::NoButton, modifiers);
  }
  void click(QPointF at, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {}) {
    press(at, button, modifiers);
    release(at, button, modifiers);
  }
  void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton) {
    press(from, button, modifiers);
    move(from + (to - from) / 2, button, modifiers);
    move(to, button, modifiers);
    release(to, button, modifiers);
  }
  void wheel(QPointF at, int steps, Qt::KeyboardModifiers modifiers = {}) {
    for (int i = 0; i < std::abs(steps); ++i) {
      QWheelEvent event(at, canvas().mapToGlobal(at), {}, {0, steps > 0 ? 120 : -120}, Qt::NoButton, modifiers,
                        Qt::NoScrollPhase, false);
      QApplication::sendEvent(&canvas(), &event);
    }
  }
  void type(const char *keys) {
    const QKeySequence sequence(QString::fromLatin1(keys));
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &canvas(), sequence[0].key(),
                    sequence[0].keyboardModifiers());
  }
  int steps() { return document.undoStack().index(); }

  Transport transport;
  LoopDocument document;
  RollEditor roll;

private:
  void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons held,
             Qt::KeyboardModifiers modifiers) {
    QMouseEvent event(type, at, canvas().mapToGlobal(at), button, held, modifiers);
    QApplication::sendEvent(&canvas(), &event);
  }
};

constexpr auto kShift = Qt::ShiftModifier;
constexpr auto kCtrl = Qt::ControlModifier;
constexpr auto kAlt = Qt::AltModifier;

inline void tool(RollBench &bench, Tool which) {
  RollOptions options = bench.view().options();
  options.tool = which;
  bench.view().setOptions(options);
}

/// An edge of note 1 of smallLoop() (480–960, pitch 40), `side` pixels from it.
inline QPointF edge(RollBench &bench, Tick tick, int side) { return bench.pitch(40, tick) + QPointF(side, 0); }

} // namespace loopwright::ui
