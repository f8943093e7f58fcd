// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/session/window_hands.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDoubleSpinBox>
#include <QMouseEvent>
#include <QTest>

#include "engine/learning/loader/compute_environment.h"
#include "tests/gui/views_of.h"

namespace loopwright::examples {
namespace {

int &withSleepingThreads(int &argc) {
  learning::prepareComputing();
  return argc;
}

} // namespace

LearningApplication::LearningApplication(int &argc, char **argv) : QApplication(withSleepingThreads(argc), argv) {}

void useFoldersIn(const QString &home) {
  for (const char *variable :
       {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
    qputenv(variable, QDir(home).filePath(QString::fromLatin1(variable)).toUtf8());
  qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

OutputSetup silence() {
  OutputSetup setup;
  setup.driver = "none";
  return setup;
}

StartedWindow::StartedWindow(const ProjectContent &content, const OutputSetup &output)
    : MainWindow(settings, ui::allPlaces()) {
  settings.setOutput(output);
  openProject(std::make_unique<Project>(content));
  show();
  if (!QTest::qWaitForWindowActive(this))
    qFatal("the window does not become active");
  finishStart();
}

QString stateOf(const Project &project) {
  QCryptographicHash hash(QCryptographicHash::Sha1);
  for (const LoopDocument *document : project.documents())
    hash.addData((document->name() + document->content().hash()).toUtf8());
  for (const Candidate &candidate : project.kept())
    hash.addData(candidate.content.hash().toUtf8());
  hash.addData(QByteArray::number(project.documents().indexOf(project.current())));
  return QString::fromLatin1(hash.result().toHex());
}

ui::RollCanvas &WindowHands::canvas() { return *ui::composeOf(m_window).roll()->findChild<ui::RollCanvas *>(); }

void WindowHands::key(const char *sequence) {
  ui::composeOf(m_window).setFocus();
  const auto combination = QKeySequence(QString::fromLatin1(sequence))[0];
  QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &canvas(), combination.key(),
                  combination.keyboardModifiers());
}

void WindowHands::click(const QPointF &at, Qt::MouseButton button) {
  QTest::mouseClick(&canvas(), button, {}, at.toPoint());
}

void WindowHands::drag(const QPointF &from, const QPointF &to) {
  QTest::mousePress(&canvas(), Qt::LeftButton, {}, from.toPoint());
  for (const double share : {.5, 1.}) {
    const QPointF at = from + (to - from) * share; // QTest's moves hold no button
    QMouseEvent move(QEvent::MouseMove, at, canvas().mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&canvas(), &move);
  }
  QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, to.toPoint());
}

void WindowHands::typeTempo(int beatsPerMinute) {
  for (auto *field : m_window.findChildren<QDoubleSpinBox *>())
    if (field->accessibleName().startsWith("Tempo")) {
      field->setFocus();
      field->selectAll();
      QTest::keyClicks(field, QString::number(beatsPerMinute));
      QTest::keyClick(field, Qt::Key_Return);
    }
  ui::composeOf(m_window).setFocus();
}

QPointF RandomUser::within(const QRectF &pane) {
  const ui::RollGeometry &geometry = m_hands.geometry();
  const double left = std::max(pane.left(), geometry.xOf(0));
  const double right = std::min(pane.right() - 20, geometry.xOf(m_hands.document().content().length()));
  return {left + m_random.uniform() * (right - left - 1), pane.top() + m_random.uniform() * (pane.height() - 16)};
}

void RandomUser::edit() {
  const ui::RollGeometry &geometry = m_hands.geometry();
  switch (below(12)) {
  case 0:
  case 1:
    return m_hands.click(within(geometry.pitched()));
  case 2: {
    const QPointF from = within(geometry.pitched());
    return m_hands.drag(from, from + QPointF(20 + below(100), 0));
  }
  case 3:
  case 4:
    return m_hands.click(within(geometry.drums()));
  case 5:
    return m_hands.click(within(below(2) ? geometry.drums() : geometry.pitched()), Qt::RightButton);
  case 6:
    return m_hands.drag(within(geometry.velocity()), within(geometry.velocity()));
  case 7:
    return m_hands.typeTempo(60 + below(120));
  case 8:
    m_hands.key("]");
    return m_hands.key("Del");
  case 9:
    m_hands.key("Ctrl+A");
    return changeOne();
  default:
    for (int i = below(4); i >= 0; --i)
      m_hands.key("]");
    return changeOne();
  }
}

void RandomUser::changeOne() {
  static constexpr const char *kKeys[] = {"Q",        "Left",      "Right",      "Ctrl+Right",  "Up",    "Down",
                                          "Shift+Up", "Ctrl+Down", "Shift+Left", "Shift+Right", "Ctrl+D"};
  m_hands.key(kKeys[below(static_cast<int>(std::size(kKeys)))]);
  m_hands.key("Esc");
}

void RandomUser::accept() {
  const int count = static_cast<int>(m_hands.tray().candidates().size());
  if (count == 0)
    return;
  m_hands.key(qPrintable(QStringLiteral("Alt+%1").arg(1 + below(std::min(count, 8)))));
  m_hands.key("Ctrl+Return");
}

} // namespace loopwright::examples
