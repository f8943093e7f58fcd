// SPDX-License-Identifier: GPL-3.0-or-later
// How long the piano roll takes with 5,000 notes: a whole repaint of what stands still, the playhead's strip, the notes
// that glow while it plays, a step of a drag over them. Offscreen, medians: `bench_roll [ROUNDS]`
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>

#include "app/playback/transport.h"
#include "ui/roll/roll_canvas.h"
#include "ui/roll/roll_editor.h"
#include "ui/roll/roll_painter.h"

namespace loopwright::ui {
namespace {

LoopContent manyNotes() {
  LoopContent content = emptyLoop(16);
  for (int i = 0; i < 4000; ++i)
    content.tracks[0].notes.append(
        DocumentNote{content.nextId++, {i / 16 * 120, 100, 30 + i % 16 * 4 + i / 16 % 3, 20 + i * 7 % 108}, false});
  for (int i = 0; i < 1000; ++i)
    content.tracks[1].notes.append(
        DocumentNote{content.nextId++, {i / 4 * 120, 120, 36 + i % 4 * 2, 40 + i * 11 % 88}, false});
  settleNotes(content, 0);
  settleNotes(content, 1);
  return content;
}

double cpuMilliseconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double median(std::vector<double> times) {
  const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
  std::nth_element(times.begin(), middle, times.end());
  return *middle;
}

void report(int rounds, const char *what, const std::function<void()> &work) {
  std::vector<double> wall;
  std::vector<double> cpu;
  for (int i = 0; i < rounds; ++i) {
    QElapsedTimer timer;
    timer.start();
    const double before = cpuMilliseconds();
    work();
    cpu.push_back(cpuMilliseconds() - before);
    wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
  }
  std::printf("%-44s %7.2f ms, of the processor %7.2f ms\n", what, median(wall), median(cpu));
}

void run(int rounds) {
  Transport transport;
  LoopDocument document(manyNotes(), QStringLiteral("5,000 notes"));
  transport.setDocument(&document);
  RollEditor roll(transport);
  roll.resize(1440, 900);
  roll.setDocument(&document);
  roll.show();
  QApplication::processEvents();
  auto &canvas = *roll.findChild<RollCanvas *>();
  const RollGeometry &geometry = canvas.view().geometry();
  for (const double ratio : {1.0, 2.0}) {
    QImage image((QSizeF(canvas.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    const RollLook look(Theme::instance(), canvas.font());
    report(rounds, ratio == 1 ? "whole repaint, 1440x900" : "whole repaint, 1440x900 at 2x",
           [&] { RollPainter(image, canvas.view(), look, canvas.rect()).paint(); });
  }
  QImage screen(canvas.size(), QImage::Format_RGB32);
  report(rounds, "shown again, nothing changed", [&] { canvas.render(&screen); });
  report(rounds, "the playhead's strip", [&] {
    canvas.render(&screen, {600, 0}, QRegion(600, 0, 16, canvas.height()));
  });
  transport.play();
  const RollLook look(Theme::instance(), canvas.font());
  report(rounds, "the notes that sound, found and painted", [&] {
    SoundingNotes sounding;
    const QRegion area = sounding.follow(canvas.view());
    QPainter painter(&screen);
    painter.setClipRegion(area);
    sounding.paint(painter, canvas.view(), look);
  });
  transport.stop();

  const ShownNote &note = canvas.view().pitchedRows().row(54)[20];
  const QPointF from = canvas.view().rectOf(canvas.view().pitchedRows(), 54, note).center();
  const auto mouse = [&](QEvent::Type type, QPointF at, Qt::MouseButton button) {
    QMouseEvent event(type, at, canvas.mapToGlobal(at), button, Qt::LeftButton, {});
    QApplication::sendEvent(&canvas, &event);
  };
  mouse(QEvent::MouseButtonPress, from, Qt::LeftButton);
  int i = 0;
  report(rounds, "a step of moving one note, and its repaint", [&] {
    mouse(QEvent::MouseMove, from + QPointF(6 * (++i % 20 + 2), 0), Qt::NoButton);
    canvas.render(&screen);
  });
  canvas.cancelDrag();
  canvas.view().setSelection(NoteSet(canvas.view().readingOrder().begin(), canvas.view().readingOrder().end()));
  mouse(QEvent::MouseButtonPress, from, Qt::LeftButton);
  report(rounds, "a step of moving all notes, and its repaint", [&] {
    mouse(QEvent::MouseMove, from + QPointF(0, geometry.rowHeight() * (++i % 5 + 1)), Qt::NoButton);
    canvas.render(&screen);
  });
  canvas.cancelDrag();
}

} // namespace
} // namespace loopwright::ui

int main(int argc, char **argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  loopwright::ui::Theme::instance().setScheme(loopwright::ui::Scheme::light);
  loopwright::ui::run(argc > 1 ? std::max(1, std::atoi(argv[1])) : 200);
}
