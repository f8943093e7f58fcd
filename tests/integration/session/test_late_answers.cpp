// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "app/session/starter_loops.h"
#include "tests/integration/session/held_lane.h"
#include "tests/integration/session/window_hands.h"
#include "tests/suite.h"
#include "ui/generate/recipe_dialog.h"

using namespace loopwright;
using namespace loopwright::examples;
using namespace loopwright::ui;

namespace {

/// What is asked of the model.
enum class Ask { loop, passage, candidates, again, tighten, codes };
/// What the user does before the answer comes.
enum class Then { nextLoop, newLoop, removeLoop, newProject, sameProjectAgain, undo, shorten, loseTrack, edit };

/// "One": a loop that a model made, with two notes that make bar 5 another than bar 1. "Two": four bars of drums.
ProjectContent twoLoops() {
  ProjectContent project = starterProject();
  LoopContent one = project.loops.first().content;
  const int bass = one.trackOf(Role::bass);
  for (const int step : {3, 11})
    one.tracks[bass].notes.append({0, Note{4 * one.ticksPerBar() + step * 120, 120, 45, 80}, false});
  settleNotes(one, bass);
  GenerationRecipe recipe;
  recipe.bundle = "starter";
  recipe.seed = 5;
  LoopContent two = withBars(one, 4);
  two.tracks.removeAt(bass);
  project.loops = {{QStringLiteral("One"), one, recipe}, {QStringLiteral("Two"), two, std::nullopt}};
  project.current = 0;
  return project;
}

QStringList hashesOf(const Project &project) {
  QStringList hashes;
  for (const LoopDocument *document : project.documents())
    hashes.append(document->content().hash());
  return hashes;
}

} // namespace

/// The model takes its time, and the user does not wait for it: the answer goes to the loop that was asked about, or
/// nowhere.
class TestLateAnswers : public QObject {
  Q_OBJECT

  QTemporaryDir m_home;

  static void ask(StartedWindow &window, WindowHands &hands, Ask what) {
    switch (what) {
    case Ask::loop:
      hands.key("Ctrl+A");
      return hands.key("Ctrl+R");
    case Ask::passage:
      return hands.key("Ctrl+R");
    case Ask::candidates:
      return hands.key("Ctrl+G");
    case Ask::tighten:
      hands.key("Esc"); // of nothing that is selected: bar 5
      return hands.key("Ctrl+Shift+R");
    case Ask::codes:
      ui::composeOf(window).codes()->setFocus();
      return QTest::keyClick(ui::composeOf(window).codes(), Qt::Key_R);
    case Ask::again: {
      hands.key("Alt+Return");
      QTRY_VERIFY(window.findChild<QPushButton *>(QStringLiteral("recipe.make_again")));
      QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("recipe.make_again")), Qt::LeftButton);
      QTRY_VERIFY(!window.findChild<RecipeDialog *>());
      window.activateWindow(); // no window manager does it here
      QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    }
  }

  static void then(StartedWindow &window, WindowHands &hands, Then what) {
    Project *project = window.workspace().project();
    const auto command = [&window](const char *name) { window.findChild<QAction *>(QLatin1String(name))->trigger(); };
    switch (what) {
    case Then::nextLoop:
      return hands.key("Ctrl+PgDown");
    case Then::newLoop:
      return hands.key("Ctrl+Shift+N");
    case Then::removeLoop:
      return command("loop.remove"); // it has no key
    case Then::newProject:
      return hands.key("Ctrl+N");
    case Then::sameProjectAgain:
      return window.openProject(std::make_unique<Project>(twoLoops()));
    case Then::undo:
      return hands.key("Ctrl+Z");
    case Then::shorten:
      return command("loop.bars4");
    case Then::loseTrack: { // no command does it yet
      LoopContent fewer = project->current()->content();
      fewer.tracks.removeAt(fewer.trackOf(Role::bass));
      project->current()->commit(QStringLiteral("Remove the bass"), fewer);
      return;
    }
    case Then::edit: {
      LoopContent other = project->current()->content();
      other.tracks[other.trackOf(Role::drums)].notes.removeLast();
      project->current()->commit(QStringLiteral("Remove a hit"), other);
    }
    }
  }

  void selectPassage(WindowHands &hands) {
    const RollGeometry &roll = hands.geometry();
    const LoopContent &loop = hands.document().content();
    hands.key("2"); // the select tool
    hands.drag({roll.xOf(2 * loop.ticksPerBar()) + 1, roll.pitched().top() + 1},
               {roll.xOf(4 * loop.ticksPerBar()) - 2, roll.pitched().bottom() - 2});
  }

private Q_SLOTS:
  void initTestCase() { useFoldersIn(m_home.path()); }

  void theRightLoopChanges_data() {
    QTest::addColumn<Ask>("what");
    QTest::addColumn<Then>("next");
    QTest::addColumn<bool>("changes"); // the loop that was asked about
    const auto rows = [](const char *name, Ask what, bool whole) {
      const auto row = [name, what](const char *next, Then then, bool changes) {
        QTest::addRow("%s, then %s", name, next) << what << then << changes;
      };
      const bool notes = what != Ask::candidates && what != Ask::again;
      row("the next loop", Then::nextLoop, notes);
      row("a new loop", Then::newLoop, notes);
      row("the loop removed", Then::removeLoop, false);
      row("a new project", Then::newProject, false);
      row("the same project again", Then::sameProjectAgain, false);
      row("undo", Then::undo, false);
      row("fewer bars", Then::shorten, false);
      row("a track less", Then::loseTrack, false);
      row("an edit", Then::edit, notes && !whole);
    };
    rows("regenerate all", Ask::loop, false);
    rows("regenerate a passage", Ask::passage, false);
    rows("candidates", Ask::candidates, false);
    rows("make again", Ask::again, false);
    rows("tighten", Ask::tighten, true); // what stands for the whole loop does not fit an edited one
    rows("codes", Ask::codes, true);
  }

  void theRightLoopChanges() {
    QFETCH(Ask, what);
    QFETCH(Then, next);
    QFETCH(bool, changes);
    StartedWindow window(twoLoops());
    WindowHands hands(window);
    GenerationSession &generation = window.generation();
    QTRY_VERIFY_WITH_TIMEOUT(generation.model(), kSoon);
    const LoopId one = hands.document().id();
    if (next == Then::undo) {
      hands.key("Ctrl+A");
      hands.key("Up");
      QCOMPARE(hands.document().steps(), 1);
    }
    if (what == Ask::passage)
      selectPassage(hands);
    CodeStrip *codes = ui::composeOf(window).codes();
    QTRY_VERIFY_WITH_TIMEOUT(codes->coder().isCurrent(), kSoon);
    codes->select({0, 1, 0, 8}, {0, 0});

    generation.setSeed(7); // some seeds give a passage what it has
    generation.setSeedLocked(true);
    HeldLane lane(generation.generator());
    ask(window, hands, what);
    QVERIFY(what == Ask::tighten || what == Ask::codes || generation.isRunning());
    const QPointer<Project> before = window.workspace().project();
    then(window, hands, next);
    const Project &project = *window.workspace().project();
    const bool anotherProject = next == Then::newProject || next == Then::sameProjectAgain;
    const bool anotherLoop = next == Then::nextLoop || next == Then::newLoop || next == Then::removeLoop;
    QCOMPARE(!before, anotherProject);
    QCOMPARE(anotherProject || project.current()->id() == one, !anotherLoop);
    if (next == Then::undo)
      QCOMPARE(hands.document().steps(), 0);
    QStringList wanted = hashesOf(project);
    const int steps = project.document(one) ? project.document(one)->steps() : 0;
    bool answered = false;
    lane.letGo([&answered] { answered = true; });
    QTRY_VERIFY_WITH_TIMEOUT(answered && !generation.isRunning(), kSoon);

    const QStringList found = hashesOf(project);
    QCOMPARE(found.size(), wanted.size());
    if (changes) {
      QVERIFY(found.first() != wanted.first());
      QCOMPARE(project.document(one)->steps(), steps + 1);
      wanted.first() = found.first();
      const bool elsewhere = project.current()->id() != one;
      QCOMPARE(window.notices().sentence("elsewhere").contains(QStringLiteral("One")), elsewhere);
    }
    QCOMPARE(found, wanted);
    const bool offers = what == Ask::candidates || what == Ask::again;
    const bool open = project.current()->id() == one && !anotherProject;
    QCOMPARE(hands.tray().candidates().isEmpty(), !(offers && open));
    if (!offers || project.document(one) == nullptr || open || anotherProject)
      return;
    window.workspace().project()->setCurrent(project.document(one)); // where they are for
    QVERIFY(!hands.tray().candidates().isEmpty());
    QCOMPARE(window.notices().sentence("candidates"), QString());
  }

  /// Candidates of a longer loop with more tracks, accepted in a shorter one with fewer: nothing is read that is not
  /// there.
  void acceptedInAnotherLoop() {
    StartedWindow window(twoLoops());
    WindowHands hands(window);
    QTRY_VERIFY_WITH_TIMEOUT(window.generation().model(), kSoon);
    selectPassage(hands);
    hands.key("Ctrl+G");
    QTRY_COMPARE_WITH_TIMEOUT(hands.tray().candidates().size(), 8, kSoon);
    hands.key("Alt+2");
    window.findChild<QAction *>(QStringLiteral("candidates.keep"))->trigger();
    hands.key("Ctrl+PgDown");
    QCOMPARE(hands.tray().candidates().size(), 1); // kept: at hand everywhere
    hands.key("Alt+1");
    hands.key("Ctrl+Return");
    QCOMPARE(hands.document().name(), QStringLiteral("Two"));
    QCOMPARE(hands.document().steps(), 1);
    QCOMPARE(hands.document().content().tracks.size(), 1);
    hands.key("Ctrl+PgUp");
    QCOMPARE(hands.document().steps(), 0);
    QCOMPARE(hands.tray().candidates().size(), 8);
  }

  /// "Take the whole loop" is about the loop that it was said of.
  void aNoticeIsOfOneLoop() {
    StartedWindow window(twoLoops());
    WindowHands hands(window);
    QTRY_VERIFY_WITH_TIMEOUT(window.generation().model(), kSoon);
    selectPassage(hands);
    hands.key("Ctrl+G");
    QTRY_COMPARE_WITH_TIMEOUT(hands.tray().candidates().size(), 8, kSoon);
    hands.key("Alt+1");
    hands.key("Ctrl+Return");
    QVERIFY(!window.notices().sentence("passage").isEmpty());
    hands.key("Ctrl+PgDown");
    QCOMPARE(window.notices().sentence("passage"), QString());
  }

  /// A loop that was removed comes back as itself.
  void aLoopKeepsItsName() {
    StartedWindow window(twoLoops());
    WindowHands hands(window);
    const LoopId one = hands.document().id();
    window.findChild<QAction *>(QStringLiteral("loop.remove"))->trigger();
    QVERIFY(window.workspace().project()->document(one) == nullptr);
    for (auto *button : window.notices().findChildren<QPushButton *>())
      if (button->text().contains(QStringLiteral("Undo")))
        QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(window.workspace().project()->document(one) != nullptr);
    QCOMPARE(hands.document().id(), one);
  }
};

LOOPWRIGHT_TEST(TestLateAnswers, examples::LearningApplication)

#include "test_late_answers.moc"
