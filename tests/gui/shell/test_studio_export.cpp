// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDrag>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

#include "app/document/edits.h"
#include "app/document/loop_edits.h"
#include "app/document/midi_import.h"
#include "app/recipes/recipe_json.h"
#include "engine/audio/wav_file.h"
#include "engine/midi/smf.h"
#include "tests/gui/shell/studio_window.h"
#include "tests/gui/views_of.h"
#include "tests/suite.h"
#include "ui/export/tail_dialog.h"
#include "ui/generate/candidate_card.h"

using namespace loopwright;
using namespace loopwright::ui;

namespace {

constexpr int kBlock = 64; // frames

/// Types the file's name into the dialog that asks for it.
void answerWithFile(QObject &context, const QString &file) {
  whenAsked<QFileDialog>(context, [file](QFileDialog &dialog) {
    dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(file);
    for (auto *button : dialog.findChildren<QPushButton *>())
      if (button->text().contains(QStringLiteral("Save")))
        return QTest::mouseClick(button, Qt::LeftButton);
  });
}

} // namespace

/// Loops as files, through the menus.
class TestStudioExport : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// Grid, tempo, program and channel 10 are those of the loop.
  void midiComesBackAsItWas() {
    StudioWindow studio;
    LoopContent content = withTempo(studio.document().content(), 468750);
    content = withProgram(content, 0, 38);
    content = withProgram(content, 1, 25);
    GenerationRecipe recipe;
    recipe.seed = 31;
    studio.document().commitMade(QStringLiteral("Other sounds"), content, recipe);
    const QString file = studio.file("round.mid");
    answerWithFile(*studio, file);
    studio.type("Ctrl+E");
    QTRY_VERIFY(QFile::exists(file));
    const auto smf = midi::readSmfFile(file.toStdString());
    QVERIFY(smf);
    const Score &score = smf->scores.front();
    QCOMPARE(score.ticksPerQuarter, 480);
    QCOMPARE(score.tempo.microsecondsPerQuarterAt(0), 468750);
    QCOMPARE(score.parts.size(), std::size_t(2));
    for (const Part &part : score.parts) {
      QCOMPARE(part.channel == 9, part.isDrums());
      QCOMPARE(part.program, part.isDrums() ? 25 : 38);
      const DocumentTrack &track = content.tracks[part.isDrums() ? 1 : 0];
      QCOMPARE(qsizetype(part.notes.size()), track.notes.size());
      for (const Note &note : part.notes) // on the grid that it was on
        QVERIFY(std::any_of(track.notes.begin(), track.notes.end(), [&note](const DocumentNote &own) {
          return own.note.onset == note.onset && own.note.duration == note.duration && own.note.pitch == note.pitch;
        }));
    }
    QVERIFY(std::any_of(score.parts.begin(), score.parts.end(), [](const Part &part) { return part.channel == 9; }));
    QCOMPARE(recipeFromText(score.text)->seed, std::uint64_t(31));
    const auto loops = studio->workspace().project()->documents().size();
    studio->files().open(file);
    QTRY_COMPARE(studio->workspace().project()->documents().size(), loops + 1);
    QCOMPARE(studio.document().content().hash(), content.hash());
  }

  /// A kit that has its kick elsewhere: set with the keyboard, exported, dragged out; what is opened is General MIDI.
  void drumsLeaveOnTheUsersNotes() {
    StudioWindow studio;
    const LoopContent loop = studio.document().content();
    const auto kicks = [](const Score &score, int pitch) {
      qsizetype count = 0;
      for (const Part &part : score.parts)
        if (part.isDrums())
          count += std::count_if(part.notes.begin(), part.notes.end(),
                                 [pitch](const Note &note) { return note.pitch == pitch; });
      return count;
    };
    const qsizetype all = kicks(scoreOf(loop), 36);
    QVERIFY(all > 0 && kicks(scoreOf(loop), 24) == 0);
    SettingsDialog *settings = studio->showSettings(SettingsDialog::drumsPage);
    settings->activateWindow();
    QTRY_VERIFY(settings->isActiveWindow());
    auto *kick = settings->findChild<QSpinBox *>(QStringLiteral("drums.note0"));
    auto *reset = settings->findChild<QPushButton *>(QStringLiteral("drums.reset"));
    QVERIFY(kick && kick->isVisible() && reset && !reset->isEnabled());
    QCOMPARE(kick->accessibleName(), QStringLiteral("Note for Kick"));
    kick->setFocus();
    kick->selectAll();
    QTest::keyClicks(kick, QStringLiteral("24"));
    QTest::keyClick(kick, Qt::Key_Tab);
    QCOMPARE(studio.settings->drumMap().notes[0], 24);
    const auto exported = [&](const char *name) {
      const QString file = studio.file(name);
      answerWithFile(*studio, file);
      studio.command("file.exportMidi").trigger();
      [&] { QTRY_VERIFY(QFile::exists(file)); }();
      return *midi::readSmfFile(file.toStdString());
    };
    const auto mapped = exported("mapped.mid");
    QCOMPARE(kicks(mapped.scores.front(), 24), all);
    QCOMPARE(kicks(mapped.scores.front(), 36), qsizetype(0));
    QCOMPARE(studio.document().content().hash(), loop.hash()); // the loop has its own notes
    QCOMPARE(studio.steps(), 0);
    // What is opened keeps the notes it has.
    QVERIFY(saveMidi(studio.file("general.mid").toStdString(), loop));
    studio->files().open(studio.file("general.mid"));
    QTRY_COMPARE(studio.document().name(), QStringLiteral("general"));
    QCOMPARE(kicks(scoreOf(studio.document().content()), 36), all);
    // The next start knows it, and it can be taken back.
    QCOMPARE(Settings().drumMap().notes[0], 24);
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(kick->value(), 36);
    QVERIFY(studio.settings->drumMap().isStandard() && !reset->isEnabled());
    QCOMPARE(kicks(exported("general-again.mid").scores.front(), 36), all);
  }

  void soundIsAsLongAsTheBars_data() {
    QTest::addColumn<int>("downs"); // in the list of what becomes of the tail
    QTest::addColumn<bool>("longer");
    QTest::newRow("goes round") << 0 << false;
    QTest::newRow("rings out") << 1 << true;
    QTest::newRow("cut") << 2 << false;
  }
  void soundIsAsLongAsTheBars() {
    QFETCH(int, downs);
    QFETCH(bool, longer);
    StudioWindow studio;
    const LoopContent slower = withTempo(studio.document().content(), 461538);
    const Note crash{slower.length() - 120, 120, 49, 120}; // rings on after the last bar
    studio.document().commit(QStringLiteral("Tempo"), addNote(slower, 1, crash).content);
    const QString file = studio.file("loop.wav");
    whenAsked<TailDialog>(*studio, [&](TailDialog &dialog) {
      auto *tail = dialog.findChild<QComboBox *>();
      tail->setFocus();
      for (int i = 0; i < downs; ++i)
        QTest::keyClick(tail, Qt::Key_Down);
      answerWithFile(*studio, file);
      QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("export.accept")), Qt::LeftButton);
    });
    studio.type("Ctrl+Shift+E");
    QTRY_VERIFY_WITH_TIMEOUT(studio->notices().sentence("export").contains(QStringLiteral("Exported")), 30000);
    const auto sound = readSoundFile(file.toStdString());
    QVERIFY(sound);
    QVERIFY(peakOf(*sound) > 0.1F);
    const double bars = 8 * 4 * 0.461538 * sound->sampleRate;
    const auto frames = static_cast<double>(sound->frames());
    if (longer)
      QVERIFY2(frames > bars + kBlock && frames <= bars + 10.1 * sound->sampleRate,
               qPrintable(QStringLiteral("%1, %2").arg(frames).arg(bars)));
    else
      QVERIFY2(std::abs(frames - bars) <= kBlock, qPrintable(QStringLiteral("%1, %2").arg(frames).arg(bars)));
  }

  /// It says how far it is and can be stopped; then nothing is left.
  void soundShowsItsProgressAndStops() {
    ProjectContent project = emptyProject();
    LoopContent dense = emptyLoop(16); // long enough to be stopped
    dense.microsecondsPerQuarter = 3000000;
    for (int i = 0; i < 16 * 16; ++i)
      dense.tracks[0].notes.append({dense.nextId++, {i * 120, 960, 30 + i % 40, 100}, false});
    settleNotes(dense, 0);
    project.loops.first().content = dense;
    StudioWindow studio(project, false);
    const QString file = studio.file("long.wav");
    whenAsked<TailDialog>(*studio, [&](TailDialog &dialog) {
      answerWithFile(*studio, file);
      QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("export.accept")), Qt::LeftButton);
    });
    studio.type("Ctrl+Shift+E");
    const auto sentence = [&] { return studio->notices().sentence("export"); };
    QTRY_VERIFY_WITH_TIMEOUT(sentence().contains(QStringLiteral("long.wav")) && !sentence().contains(" 0 %"), 20000);
    QPushButton *stop = nullptr;
    for (auto *button : studio->notices().findChildren<QPushButton *>())
      if (button->text() == QStringLiteral("Stop"))
        stop = button;
    QVERIFY2(stop, qPrintable(sentence()));
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(sentence(), QString());
    QTest::qWait(100); // nothing comes after it
    QCOMPARE(sentence(), QString());
    QVERIFY(QDir(QFileInfo(file).path()).entryList({"long*"}, QDir::Files).isEmpty());
  }

  /// A card leaves as it is heard: with the swing, tempo and instruments of the loop, dragged out as exported.
  void candidatesLeaveAsTheyAreHeard() {
    StudioWindow studio;
    LoopContent loop = withSwing(withTempo(studio.document().content(), 625000), 66);
    loop = withProgram(loop, 0, 38);
    studio.document().commit(QStringLiteral("Shuffle"), loop);
    studio.addCandidate(starterLoops().at(1).content, 41);
    const QString exported = studio.file("card.mid");
    answerWithFile(*studio, exported);
    studio.command("candidates.export_midi").trigger();
    QTRY_VERIFY(QFile::exists(exported));
    auto *card = studio.tray().findChild<CandidateCard *>();
    const QPoint from = card->rect().center();
    QTest::mousePress(card, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from + QPoint(40, 0), card->mapToGlobal(from + QPoint(40, 0)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(card, &move);
    const auto *drag = card->findChild<QDrag *>();
    QVERIFY(drag);
    const QString dragged = drag->mimeData()->urls().value(0).toLocalFile();
    QTest::mouseRelease(card, Qt::LeftButton);
    QFile one(exported), other(dragged);
    QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), one.readAll());
    const auto smf = midi::readSmfFile(dragged.toStdString());
    QVERIFY(smf);
    const Score &score = smf->scores.front();
    QCOMPARE(score.tempo.microsecondsPerQuarterAt(0), 625000);
    // Every second sixteenth comes at .66 of its eighth, at 158 ticks of 240; all others stand on the grid.
    int late = 0;
    const LoopContent made = starterLoops().at(1).content;
    for (const Part &part : score.parts) {
      QCOMPARE(part.program, part.isDrums() ? loop.tracks[1].program : 38);
      const QList<DocumentNote> &notes = made.tracks[made.trackOf(part.isDrums() ? Role::drums : Role::bass)].notes;
      QCOMPARE(qsizetype(part.notes.size()), notes.size());
      for (const Note &note : part.notes) {
        const Tick within = note.onset % 240;
        QVERIFY2(within == 0 || within == 158, qPrintable(QString::number(note.onset)));
        late += within == 158 ? 1 : 0;
      }
    }
    QVERIFY(late > 0);
  }

  void candidatesAreExportedToo() {
    StudioWindow studio;
    studio.addCandidate(starterLoops().at(1).content, 41);
    composeOf(*studio).setFocus();
    studio.type("Alt+1");
    const QString midi = studio.file("card.mid");
    answerWithFile(*studio, midi);
    studio.command("candidates.export_midi").trigger();
    QTRY_VERIFY(QFile::exists(midi));
    const auto smf = midi::readSmfFile(midi.toStdString());
    QVERIFY(smf);
    QCOMPARE(recipeFromText(smf->scores.front().text)->seed, std::uint64_t(41));
    const QString wav = studio.file("card.wav");
    whenAsked<TailDialog>(*studio, [&](TailDialog &dialog) {
      answerWithFile(*studio, wav);
      QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("export.accept")), Qt::LeftButton);
    });
    studio.command("candidates.export_wav").trigger();
    QTRY_VERIFY_WITH_TIMEOUT(studio->notices().sentence("export").contains(QStringLiteral("Exported")), 30000);
    QVERIFY(QFile::exists(wav));
  }
};

LOOPWRIGHT_TEST(TestStudioExport, QApplication)
#include "test_studio_export.moc"
