// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <functional>

#include "app/document/edits.h"
#include "tests/gui/shell/studio_window.h"
#include "tests/gui/views_of.h"
#include "tests/suite.h"
#include "ui/commands/command_palette.h"
#include "ui/commands/shortcut_sheet.h"
#include "ui/generate/recipe_dialog.h"

using namespace loopwright;
using namespace loopwright::ui;

namespace {

using Act = std::function<void(StudioWindow &)>;
using Holds = std::function<bool(StudioWindow &)>;

bool playing(StudioWindow &studio) { return studio->transport().playing(); }
Tick position(StudioWindow &studio) { return studio->transport().position(); }

/// A loop whose every note says from which candidate it is: so far from the grid that no other loop has it there.
LoopContent marked(int ticks) {
  LoopContent content = starterLoops().first().content;
  for (DocumentTrack &track : content.tracks)
    for (DocumentNote &note : track.notes)
      note.note = {note.note.onset + ticks, 15, note.note.pitch, note.note.velocity};
  return content;
}

/// What begins in [from, to).
void select(StudioWindow &studio, Tick from, Tick to) {
  NoteSet notes;
  for (const DocumentTrack &track : studio.document().content().tracks)
    for (const DocumentNote &note : track.notes)
      if (note.note.onset >= from && note.note.onset < to)
        notes.insert(note.id);
  studio.roll().setSelection(notes);
}

/// How far from the sixteenths before them the notes in bar `bar` of a track begin.
QSet<int> marks(const LoopContent &content, int track, int bar) {
  QSet<int> all;
  for (const DocumentNote &note : content.tracks[track].notes)
    if (note.note.onset / content.ticksPerBar() == bar)
      all.insert(static_cast<int>(note.note.onset % 120));
  return all;
}

} // namespace

/// The keys of the window: what each does, and how many undo steps it is.
class TestStudioRows : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void transport_data() {
    QTest::addColumn<Act>("before");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<Holds>("holds");
    const auto row = [](const char *name, const Act &before, const char *keys, const Holds &holds) {
      QTest::newRow(name) << before << QString::fromLatin1(keys) << holds;
    };
    const Act nothing = [](StudioWindow &) {};
    const Act playOn = [](StudioWindow &studio) {
      studio->transport().locate(2000);
      studio->transport().play();
    };
    row("play", nothing, "Space", [](StudioWindow &s) { return playing(s) && position(s) > 0; });
    row("pause", playOn, "Space", [](StudioWindow &s) { return !playing(s) && position(s) >= 2000; });
    row(
        "back to start, standing", [](StudioWindow &s) { s->transport().locate(4000); }, "Home",
        [](StudioWindow &s) { return position(s) == 0 && !playing(s); });
    row("back to start, playing", playOn, "Home", [](StudioWindow &s) { return position(s) < 1900 && playing(s); });
    row("stop", playOn, "Return", [](StudioWindow &s) { return position(s) == 0 && !playing(s); });
    row("loop off", nothing, "Ctrl+L", [](StudioWindow &s) { return !s->transport().looping(); });
    row(
        "loop on", [](StudioWindow &s) { s->transport().setLooping(false); }, "Ctrl+L",
        [](StudioWindow &s) { return s->transport().looping(); });
    row(
        "next bar", [](StudioWindow &s) { s->transport().locate(100); }, "F10",
        [](StudioWindow &s) { return position(s) == 1920; });
    row(
        "previous bar", [](StudioWindow &s) { s->transport().locate(4000); }, "F9",
        [](StudioWindow &s) { return position(s) == 3840; });
    const Act selectBars3To4 = [](StudioWindow &s) { select(s, 2 * 1920, 4 * 1920); };
    row("loop = selection", selectBars3To4, "F11", [](StudioWindow &s) {
      return s->transport().loopBars() == BarSpan{2, 4} && position(s) == 2 * 1920 &&
             s.command("play.loopBars").isChecked();
    });
    row(
        "loop = selection, loop off",
        [=](StudioWindow &s) {
          selectBars3To4(s);
          s->transport().setLooping(false);
        },
        "F11", [](StudioWindow &s) { return s->transport().loopBars() && s->transport().looping(); });
    row(
        "loop = all again",
        [=](StudioWindow &s) {
          selectBars3To4(s);
          s.type("F11");
        },
        "F11", [](StudioWindow &s) { return !s->transport().loopBars() && !s.command("play.loopBars").isChecked(); });
    row("loop = nothing selected", nothing, "F11", [](StudioWindow &s) {
      return !s->transport().loopBars() && !s.command("play.loopBars").isChecked() &&
             s->notices().sentence("play").contains(QStringLiteral("Select notes"));
    });
    row(
        "next bar, at the end of the selection",
        [=](StudioWindow &s) {
          selectBars3To4(s);
          s.type("F11");
          s->transport().locate(3 * 1920 + 5);
        },
        "F10", [](StudioWindow &s) { return position(s) == 2 * 1920 && s->transport().loopBars(); });
    row("metronome", nothing, "Ctrl+K", [](StudioWindow &s) { return s->transport().metronome(); });
    row("all notes off", playOn, "F12", [](StudioWindow &s) { return playing(s); });
    row("mute", nothing, "M", [](StudioWindow &s) { return s->transport().muted(0); });
    row("solo", nothing, "N", [](StudioWindow &s) { return s->transport().soloed(0); });
  }
  void transport() {
    QFETCH(const Act, before);
    QFETCH(const QString, keys);
    QFETCH(const Holds, holds);
    StudioWindow studio;
    composeOf(*studio).setFocus();
    before(studio);
    const QString hash = studio.document().content().hash();
    const NoteSet selection = studio.roll().selection();
    studio.type(keys.toLatin1().constData());
    QTRY_VERIFY(holds(studio));
    QCOMPARE(studio.steps(), 0);
    QCOMPARE(studio.document().content().hash(), hash);
    QCOMPARE(studio.roll().selection(), selection);
  }

  /// With the loop off playing ends at the loop's end.
  void withoutTheLoopPlayingEnds() {
    StudioWindow studio;
    studio.type("Ctrl+L");
    studio->transport().locate(studio.document().content().length() - 300);
    studio.type("Space");
    QTRY_VERIFY(playing(studio));
    QTRY_VERIFY(!playing(studio));
    QCOMPARE(position(studio), Tick(0));
  }

  void tapsSetTheTempo() {
    StudioWindow studio;
    const int before = studio.document().content().microsecondsPerQuarter;
    for (int i = 0; i < 5; ++i) {
      studio.type("Ctrl+T");
      QTest::qWait(250); // the hand's rhythm: this is what is measured
    }
    const double tempo = studio.document().content().beatsPerMinute();
    QVERIFY2(tempo > 120 && tempo <= 241, qPrintable(QString::number(tempo)));
    QCOMPARE(studio.steps(), 1);
    studio.type("Ctrl+Z");
    QCOMPARE(studio.document().content().microsecondsPerQuarter, before);
  }

  void swingIsAPropertyOfTheLoop() {
    StudioWindow studio;
    QSpinBox *swing = nullptr;
    for (auto *field : studio->findChildren<QSpinBox *>())
      if (field->accessibleName().startsWith(QStringLiteral("Swing")))
        swing = field;
    QVERIFY(swing && swing->isVisible());
    const LoopContent before = studio.document().content();
    swing->setFocus();
    swing->selectAll();
    QTest::keyClicks(swing, QStringLiteral("62"));
    QTest::keyClick(swing, Qt::Key_Return);
    QCOMPARE(studio.document().content().swing, 62);
    QCOMPARE(studio.document().content().tracks, before.tracks);
    QCOMPARE(studio.steps(), 1);
    const std::filesystem::path path = studio.file("swing.lwp").toStdString();
    ProjectContent saved = starterProject();
    saved.loops[0].content = studio.document().content();
    QVERIFY(saved.write(path));
    QCOMPARE(ProjectContent::read(path)->loops[0].content.swing, 62);
    composeOf(*studio).setFocus();
    studio.type("Ctrl+Z");
    QCOMPARE(studio.document().content().hash(), before.hash());
    QCOMPARE(swing->value(), 50);
  }

  void loopsHaveFourEightOrSixteenBars() {
    StudioWindow studio;
    const LoopContent before = studio.document().content();
    QVERIFY(studio.command("loop.bars8").isChecked());
    for (const int bars : {16, 4}) {
      QAction &action = studio.command(qPrintable(QStringLiteral("loop.bars%1").arg(bars)));
      action.trigger();
      QCOMPARE(studio.document().content().bars, bars);
      QVERIFY(action.isChecked() && !studio.command("loop.bars8").isChecked());
      QCOMPARE(studio.steps(), 1);
      composeOf(*studio).setFocus();
      studio.type("Ctrl+Z");
      QCOMPARE(studio.document().content().hash(), before.hash());
    }
    studio.command("loop.bars8").trigger();
    QCOMPARE(studio.steps(), 0); // it is that already
    QVERIFY(studio.command("loop.bars8").isChecked());
  }

  void aNewNameIsOneStep() {
    StudioWindow studio;
    const QString before = studio.document().name();
    const QString hash = studio.document().content().hash();
    studio.type("F2");
    QLineEdit *editor = nullptr;
    QTRY_VERIFY((editor = composeOf(*studio).library()->findChild<QLineEdit *>()));
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Night bus"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(studio.document().name(), QStringLiteral("Night bus"));
    QCOMPARE(studio.document().content().hash(), hash);
    QCOMPARE(studio.steps(), 1);
    QCOMPARE(studio.command("roll.undo").text(), QStringLiteral("Undo Rename the loop"));
    composeOf(*studio).setFocus();
    studio.type("Ctrl+Z");
    QCOMPARE(studio.document().name(), before);
    QTRY_VERIFY(!studio->isWindowModified());
    studio.type("Ctrl+Shift+Z");
    QCOMPARE(studio.document().name(), QStringLiteral("Night bus"));
    QTRY_VERIFY(studio->isWindowModified());
  }

  void acceptReplacesTheLoop() {
    StudioWindow studio;
    studio.addCandidate(marked(50));
    studio.addCandidate(marked(70));
    const QString before = studio.document().content().hash();
    composeOf(*studio).setFocus();
    studio.type("Alt+2");
    QVERIFY(studio->transport().previewId());
    studio.type("Ctrl+Return");
    for (int bar = 0; bar < 8; ++bar)
      QCOMPARE(marks(studio.document().content(), 1, bar), QSet<int>({70}));
    QCOMPARE(studio.steps(), 1);
    QVERIFY(!studio->transport().previewId());
    QCOMPARE(studio->notices().sentence("passage"), QString());
    studio.type("Ctrl+Z");
    QCOMPARE(studio.document().content().hash(), before);
  }

  /// What is selected is what a candidate replaces, in one step, and it is heard like that before.
  void acceptReplacesTheSelection() {
    StudioWindow studio;
    const LoopContent before = studio.document().content();
    NoteSet selected; // bars 3 and 4 of the drums
    for (const DocumentNote &note : before.tracks[1].notes)
      if (note.note.onset >= 2 * 1920 && note.note.onset < 4 * 1920)
        selected.insert(note.id);
    QVERIFY(selected.size() > 2);
    studio.addCandidate(marked(50));
    composeOf(*studio).setFocus();
    studio.roll().setSelection(selected);
    studio.type("Alt+1");
    QTRY_VERIFY(studio->transport().previewId());
    studio.type("Ctrl+Return");
    const LoopContent &after = studio.document().content();
    QCOMPARE(after.tracks[0], before.tracks[0]);
    for (int bar = 0; bar < 8; ++bar)
      QCOMPARE(marks(after, 1, bar), bar == 2 || bar == 3 ? QSet<int>({50}) : marks(before, 1, bar));
    QCOMPARE(studio.steps(), 1);
    const QString where = QStringLiteral("bars 3–4 of %1").arg(before.tracks[1].name);
    QCOMPARE(studio.document().undoStack().undoText(), QStringLiteral("Accept candidate 1 in ") + where);
    QVERIFY(studio->notices().sentence("passage").contains(where));
    // Those who meant all of it are one click away.
    QPushButton *all = nullptr;
    for (auto *button : studio->notices().findChildren<QPushButton *>())
      if (button->text().contains(QStringLiteral("whole")))
        all = button;
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    for (int bar = 0; bar < 8; ++bar)
      QCOMPARE(marks(studio.document().content(), 1, bar), QSet<int>({50}));
    studio.type("Ctrl+Z");
    studio.type("Ctrl+Z");
    QCOMPARE(studio.document().content().hash(), before.hash());
  }

  /// A note that was just drawn is selected, and is no passage.
  void oneNoteIsNoPassage() {
    StudioWindow studio;
    studio.addCandidate(marked(50));
    composeOf(*studio).setFocus();
    studio.type("]");
    QCOMPARE(studio.roll().selection().size(), std::size_t(1));
    studio.type("Ctrl+Return");
    QCOMPARE(marks(studio.document().content(), 0, 7), QSet<int>({50}));
    QCOMPARE(marks(studio.document().content(), 1, 0), QSet<int>({50}));
  }

  void regenerateReplacesTheLoopInOneStep() {
    StudioWindow studio;
    const QString before = studio.document().content().hash();
    Candidate made;
    made.content = marked(60);
    made.recipe.seed = 12;
    Q_EMIT studio->generation().replacementArrived(&studio.document(), made); // as the model answers Ctrl+R
    QCOMPARE(marks(studio.document().content(), 0, 0), QSet<int>({60}));
    QCOMPARE(studio.steps(), 1);
    QCOMPARE(studio.document().recipe()->seed, std::uint64_t(12));
    studio.type("Ctrl+Z");
    QCOMPARE(studio.document().content().hash(), before);
  }

  /// The keys reach the panel wherever the focus is.
  void generationKeysReachThePanel() {
    StudioWindow studio;
    QSignalSpy problems(&studio->generation(), &GenerationSession::problem);
    QVERIFY(problems.wait()); // of the model that is opened ahead
    for (QWidget *focus : {static_cast<QWidget *>(&studio.roll()), static_cast<QWidget *>(&studio.tray())})
      for (const char *keys : {"Ctrl+G", "Ctrl+R"}) {
        focus->setFocus();
        const auto before = problems.size();
        studio.type(keys);
        QTRY_COMPARE(problems.size(), before + 1); // there is no model here; that it was asked is what counts
      }
    QCOMPARE(studio.steps(), 0);
  }

  void theRecipeIsShown() {
    StudioWindow studio;
    GenerationRecipe recipe;
    recipe.bundle = "starter";
    recipe.bundleHash = std::string(64, 'b');
    recipe.seed = 4711;
    recipe.number = 2;
    recipe.filter = {0.85, 24, 0.9};
    recipe.program = "1.0";
    recipe.torch = "1.13";
    const auto shown = [&](const char *name) {
      auto *label = studio->findChild<QLabel *>(QStringLiteral("recipe.") + QLatin1String(name));
      return label ? label->text() + QLatin1Char(' ') + label->accessibleName() : QString();
    };
    const auto dialog = [&] { return studio->findChild<RecipeDialog *>(); };
    studio.type("Alt+Return"); // the starter was not made by a model of this project
    QTRY_VERIFY(dialog());
    QVERIFY(!shown("none").isEmpty());
    dialog()->close();
    QTRY_VERIFY(!dialog());

    studio.document().commitMade(QStringLiteral("Accept"), studio.document().content(), recipe);
    studio.type("Alt+Return");
    QTRY_VERIFY(dialog());
    QVERIFY(shown("model").contains(QStringLiteral("Starter")));
    QVERIFY(shown("hash").contains(QString::fromStdString(recipe.bundleHash))); // whole for screen readers and the tip
    QVERIFY(shown("seed").startsWith(QStringLiteral("4711 ")));
    QVERIFY(shown("number").startsWith(QStringLiteral("3 ")));
    QVERIFY(shown("temperature").startsWith(QStringLiteral("0.85 ")));
    QVERIFY(shown("top_k").startsWith(QStringLiteral("24 ")));
    QVERIFY(shown("top_p").startsWith(QStringLiteral("0.90 ")));
    dialog()->close();
    QTRY_VERIFY(!dialog());

    Candidate candidate;
    candidate.id = newCandidateId();
    candidate.content = marked(60);
    candidate.recipe = recipe;
    candidate.recipe.seed = 99;
    studio.tray().add(candidate);
    studio.type("Alt+1");
    studio.type("Alt+Return"); // of what sounds
    QTRY_VERIFY(dialog());
    QVERIFY(shown("seed").startsWith(QStringLiteral("99 ")));
    auto *again = dialog()->findChild<QPushButton *>(QStringLiteral("recipe.make_again"));
    QSignalSpy problems(&studio->generation(), &GenerationSession::problem);
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(problems.wait());
  }

  void everyKeyOfTheWindowStandsInTheSheet() {
    StudioWindow studio;
    QSet<const QAction *> listed;
    for (const CatalogEntry &entry : studio->catalog())
      listed.insert(entry.action);
    QStringList missing;
    int keys = 0;
    for (const QAction *action : studio->findChildren<QAction *>())
      if (!action->shortcuts().isEmpty()) {
        ++keys;
        if (!listed.contains(action))
          missing << action->objectName() + QLatin1Char(' ') + action->text();
      }
    QVERIFY(keys > 80);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join('\n')));
    studio.type("?");
    QTRY_VERIFY(studio->findChild<ShortcutSheet *>());
    // The sheet itself, as it is shown, has a row for each.
    QStringList rows;
    auto *sheet = studio->findChild<ShortcutSheet *>();
    const auto *table = sheet->findChild<QTreeWidget *>();
    for (int menu = 0; menu < table->topLevelItemCount(); ++menu)
      for (int i = 0; i < table->topLevelItem(menu)->childCount(); ++i)
        rows << table->topLevelItem(menu)->child(i)->text(0) + QLatin1Char('|') +
                    table->topLevelItem(menu)->child(i)->text(1);
    for (const CatalogEntry &entry : studio->catalog()) {
      QStringList keysOfAction;
      for (const QKeySequence &key : entry.action->shortcuts())
        keysOfAction << key.toString(QKeySequence::NativeText);
      const bool there = std::any_of(rows.begin(), rows.end(), [&](const QString &row) {
        return row.startsWith(entry.text + QLatin1Char('|')) &&
               std::all_of(keysOfAction.begin(), keysOfAction.end(),
                           [&](const QString &key) { return row.contains(key); });
      });
      QVERIFY2(there, qPrintable(entry.text));
    }
  }

  void theViewComesBackWithTheProject() {
    StudioWindow studio;
    composeOf(*studio).setFocus();
    for (const char *keys : {"3", "Ctrl+4", "G", "Ctrl++", "Ctrl++", "Ctrl++"})
      studio.type(keys);
    const QJsonObject view = studio.roll().viewState();
    QVERIFY(!view.value(QLatin1String("whole_loop")).toBool());
    QVERIFY(!studio->workspace().project()->modified()); // looking is no change
    ProjectContent saved = starterProject();
    saved.view = studio->workspace().project()->view();
    const std::filesystem::path path = studio.file("view.lwp").toStdString();
    QVERIFY(saved.write(path));
    const auto read = ProjectContent::read(path);
    QVERIFY(read);
    StudioWindow again(*read, false);
    const QJsonObject back = again.roll().viewState();
    for (const char *key : {"tool", "grid", "note_names", "whole_loop", "rows_fit"})
      QCOMPARE(back.value(QLatin1String(key)), view.value(QLatin1String(key)));
    QVERIFY(std::abs(back.value(QLatin1String("pixels_per_tick")).toDouble() -
                     view.value(QLatin1String("pixels_per_tick")).toDouble()) < 1e-9);
    QVERIFY(again.roll().findChild<QAction *>(QStringLiteral("roll.erase"))->isChecked());
    QVERIFY(!again->workspace().project()->modified());
  }

  void theOctaveOfMiddleCIsChosen() {
    StudioWindow studio;
    composeOf(*studio).setFocus();
    studio.type("G");
    QTRY_VERIFY(!studio->notices().sentence("generate").isEmpty()); // takes a line's height, from then on
    QApplication::processEvents();
    const QImage before = studio.roll().grab().toImage();
    SettingsDialog *settings = studio->showSettings(SettingsDialog::lookPage);
    settings->activateWindow();
    QTRY_VERIFY(settings->isActiveWindow());
    QComboBox *octave = nullptr;
    for (auto *box : settings->findChildren<QComboBox *>())
      if (box->findText(QStringLiteral("C3")) >= 0)
        octave = box;
    QVERIFY(octave);
    octave->setFocus();
    QTest::keyClick(octave, Qt::Key_Down);
    QCOMPARE(octave->currentText(), QStringLiteral("C3"));
    QCOMPARE(studio.settings->middleCOctave(), 3);
    QApplication::processEvents();
    QVERIFY(studio.roll().grab().toImage() != before); // the keys have other names at once
    QTest::keyClick(octave, Qt::Key_Up);
    QApplication::processEvents();
    QCOMPARE(studio.roll().grab().toImage(), before);
  }
};

LOOPWRIGHT_TEST(TestStudioRows, QApplication)
#include "test_studio_rows.moc"
