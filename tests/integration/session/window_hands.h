// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include "app/generation/candidate.h"
#include "engine/base/random.h"
#include "tests/gui/views_of.h"
#include "ui/roll/roll_canvas.h"
#include "ui/shell/main_window.h"

namespace loopwright::examples {

/// Of a window that samples and learns.
class LearningApplication : public QApplication {
public:
  LearningApplication(int &argc, char **argv);
};

/// Folders of their own for all that the studio keeps, the silent clock for the sound.
void useFoldersIn(const QString &home);
OutputSetup silence();

struct KeptSettings {
  Settings settings;
};

/// The studio as it stands after its start, on the screen.
class StartedWindow : private KeptSettings, public ui::MainWindow {
public:
  explicit StartedWindow(const ProjectContent &content, const OutputSetup &output = silence());
};

/// What a project says: loops, which one is open, what was kept.
QString stateOf(const Project &project);

/// Real mouse and key events for a window, at musical places.
class WindowHands {
public:
  explicit WindowHands(ui::MainWindow &window) : m_window(window) {}

  void key(const char *sequence); ///< to the roll: "Ctrl+Shift+Z"
  void click(const QPointF &at, Qt::MouseButton button = Qt::LeftButton);
  void drag(const QPointF &from, const QPointF &to);
  void typeTempo(int beatsPerMinute);

  ui::RollCanvas &canvas();
  const ui::RollGeometry &geometry() { return canvas().view().geometry(); }
  LoopDocument &document() { return *m_window.workspace().document(); }
  ui::CandidateTray &tray() { return *ui::composeOf(m_window).tray(); }
  ui::MainWindow &window() { return m_window; }

private:
  ui::MainWindow &m_window;
};

/// A user who does what comes to mind: everything that can be undone, each time by its own gesture.
class RandomUser {
public:
  RandomUser(ui::MainWindow &window, std::uint64_t seed) : m_hands(window), m_random(seed, "user") {}

  WindowHands &hands() { return m_hands; }
  /// One thing done to the notes or the tempo of the open loop; not every one changes something.
  void edit();
  /// Accepts one of the candidates, if there are any.
  void accept();
  int below(int count) { return static_cast<int>(m_random.below(static_cast<std::uint64_t>(count))); }

private:
  QPointF within(const QRectF &pane);
  void changeOne();
  WindowHands m_hands;
  RandomStream m_random;
};

} // namespace loopwright::examples
