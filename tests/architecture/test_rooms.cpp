// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTest>

#include "tests/architecture/rooms.h"
#include "tests/suite.h"

namespace {

QString below(const QString &room) { return QStringLiteral(LOOPWRIGHT_SOURCE_DIR "/") + room; }

QStringList foldersOf(const QString &area) {
  QStringList rooms;
  for (const QString &folder : QDir(below(area)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
    rooms << area + '/' + folder;
  return rooms;
}

/// The rooms that are places of the window, as their CMake files say.
QStringList places() {
  QStringList found;
  for (const QString &room : foldersOf(QStringLiteral("ui"))) {
    QFile file(below(room) + QStringLiteral("/CMakeLists.txt"));
    if (file.open(QIODevice::ReadOnly) && file.readAll().contains("loopwright_place("))
      found << room;
  }
  return found;
}

bool mayKnow(const QString &room, const QString &other) {
  return loopwright::house::roomArrows().at(room.toStdString()).count(other.toStdString()) == 1;
}

/// A room that can be reached from `room` by arrows and has an arrow back to one on the way; empty: none.
std::string roomOnACircle(const std::string &room, std::set<std::string> &way, std::set<std::string> &done) {
  if (way.count(room) == 1)
    return room;
  if (!done.insert(room).second)
    return {};
  way.insert(room);
  for (const std::string &next : loopwright::house::roomArrows().at(room))
    if (const auto found = roomOnACircle(next, way, done); !found.empty())
      return found;
  way.erase(room);
  return {};
}

} // namespace

/// The rules of the rooms themselves; test_sources holds every file against them.
class TestRooms : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyRoomHasItsArrows() {
    for (const QString &room : foldersOf(QStringLiteral("ui")) + foldersOf(QStringLiteral("app")))
      QVERIFY2(loopwright::house::roomArrows().count(room.toStdString()) == 1, qPrintable(room));
    for (const auto &[room, arrows] : loopwright::house::roomArrows())
      QVERIFY2(QDir(below(QString::fromStdString(room))).exists(), room.c_str());
  }

  void noArrowsGoRoundInACircle() {
    std::set<std::string> done;
    for (const auto &[room, arrows] : loopwright::house::roomArrows()) {
      std::set<std::string> way;
      const std::string found = roomOnACircle(room, way, done);
      QVERIFY2(found.empty(), found.c_str());
    }
  }

  void noPlaceKnowsAnother() {
    const QStringList all = places();
    QVERIFY(all.contains("ui/compose") && all.contains("ui/train"));
    for (const QString &place : all)
      for (const QString &other : all)
        QVERIFY2(!mayKnow(place, other), qPrintable(place + " knows " + other));
  }

  void theShellKnowsNoPlaceAndNoViewKnowsTheShell() {
    for (const QString &place : places())
      QVERIFY2(!mayKnow("ui/shell", place), qPrintable(place));
    for (const QString &room : foldersOf(QStringLiteral("ui")))
      QVERIFY2(!mayKnow(room, "ui/shell"), qPrintable(room));
  }

  void theThemeKnowsNoOtherRoom() { QVERIFY(loopwright::house::roomArrows().at("ui/theme").empty()); }

  /// Includes that are nowhere in the tree: each rule can refuse.
  void refuses_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("included");
    QTest::addColumn<bool>("refused");
    const auto row = [](const char *file, const char *included, bool refused) {
      QTest::addRow("%s of %s", included, file) << file << included << refused;
    };
    for (const char *view : {"roll", "codes", "generate", "library", "open", "export", "settings", "transport",
                             "compose", "train", "place", "notices", "access", "commands", "theme"})
      row(qPrintable(QStringLiteral("ui/%1/made_up.cpp").arg(view)), "ui/shell/main_window.h", true);
    for (const char *room : {"access", "commands", "notices", "roll", "place"})
      row("ui/theme/made_up.h", qPrintable(QStringLiteral("ui/%1/made_up.h").arg(room)), true);
    row("ui/theme/made_up.h", "ui/menu_actions.h", true);
    row("ui/compose/made_up.cpp", "ui/train/train_view.h", true);
    row("ui/train/made_up.cpp", "ui/compose/compose_view.h", true);
    row("ui/shell/made_up.cpp", "ui/compose/compose_view.h", true);
    row("ui/shell/made_up.cpp", "ui/train/train_view.h", true);
    row("ui/roll/gestures/made_up.cpp", "ui/codes/code_strip.h", true);
    row("ui/nowhere/made_up.cpp", "ui/theme/theme.h", true); // no arrows yet
    row("app/document/made_up.cpp", "app/project/project.h", true);
    row("app/generation/made_up.cpp", "app/session/workspace.h", true);
    row("app/session/made_up.cpp", "ui/theme/theme.h", true);
    row("app/studio/main.cpp", "ui/compose/compose_view.h", true);
    for (const char *file : {"ui/roll/made_up.cpp", "app/cli/made_up.cpp", "app/studio/main.cpp",
                             "engine/midi/made_up.h", "models/musae/made_up.cpp"})
      row(file, "tests/suite.h", true);

    row("ui/roll/gestures/made_up.cpp", "ui/roll/roll_view.h", false);
    row("ui/roll/made_up.cpp", "ui/menu_actions.h", false);
    row("ui/compose/made_up.cpp", "ui/roll/roll_view.h", false);
    row("ui/shell/made_up.cpp", "ui/place/place.h", false);
    row("ui/shell/made_up.cpp", "app/session/workspace.h", false);
    row("app/studio/main.cpp", "ui/shell/main_window.h", false);
    row("app/session/made_up.cpp", "app/project/project.h", false);
    row("app/session/made_up.cpp", "engine/midi/smf.h", false);
  }
  void refuses() {
    QFETCH(QString, file);
    QFETCH(QString, included);
    const std::string why = loopwright::house::refusal(file.toStdString(), included.toStdString());
    QTEST(!why.empty(), "refused");
  }
};

LOOPWRIGHT_TEST(TestRooms, void)
#include "test_rooms.moc"
