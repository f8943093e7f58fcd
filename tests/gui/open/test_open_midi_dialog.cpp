// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QTest>

#include "tests/suite.h"
#include "ui/open/open_midi_dialog.h"
#include "ui/theme/theme.h"

using namespace loopwright;
using namespace loopwright::ui;

namespace {

/// 40 bars: 24 of 4/4, 16 of 3/4. A piano, a bass from bar 5 on, two drum parts.
MidiFile song() {
  Score score;
  score.meter.changes = {{0, 4, 4}, {24 * 1920, 3, 4}};
  score.tempo.changes = {{0, 500000}, {24 * 1920, 400000}};
  score.length = 24 * 1920 + 16 * 1440;
  Part piano;
  piano.name = "Grand piano";
  Part bass;
  bass.channel = 1;
  bass.program = 33;
  Part drums;
  drums.channel = 9;
  Part perc = drums;
  perc.program = 48;
  perc.name = "Percussion";
  for (Tick tick = 0; tick < score.length; tick += 240) {
    const auto step = static_cast<int>(tick / 240);
    if (step % 4 == 0)
      for (const int third : {60, 64, 67})
        piano.notes.push_back({tick, 900, third + step / 16 % 5, 70});
    if (tick >= 4 * 1920 && step % 3 != 1)
      bass.notes.push_back({tick, 200, 33 + step * 7 % 12, 60 + step % 60});
    drums.notes.push_back({tick, 60, step % 4 == 0 ? 36 : step % 4 == 2 ? 38 : 42, 100});
    if (step % 32 > 27)
      perc.notes.push_back({tick, 60, 50, 90});
  }
  score.parts = {piano, bass, drums, perc};
  return *midiFileOf(score);
}

} // namespace

class TestOpenMidiDialog : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { Theme::instance().setScheme(Scheme::light); }

  void opensWithTheSuggestion() {
    OpenMidiDialog dialog(song(), QStringLiteral("song.mid"));
    const MidiChoice choice = dialog.choice();
    QCOMPARE(choice.firstBar, 4);
    QCOMPARE(choice.bars, 8);
    QCOMPARE(choice.pitched, QList<int>({1}));
    QCOMPARE(choice.drums, QList<int>({2}));
    QVERIFY(!dialog.content().tracks[0].notes.isEmpty());
    QCOMPARE(dialog.findChild<QPushButton *>(QStringLiteral("open.accept"))->text(), QStringLiteral("Open 8 bars"));
  }

  void keysMoveTheFrame() {
    OpenMidiDialog dialog(song(), QStringLiteral("song.mid"));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *overview = dialog.findChild<SongOverview *>();
    QVERIFY(overview->hasFocus());
    QTest::keyClick(overview, Qt::Key_Right);
    QCOMPARE(dialog.choice().firstBar, 5);
    QTest::keyClick(overview, Qt::Key_PageDown);
    QCOMPARE(dialog.choice().firstBar, 13);
    QTest::keyClick(overview, Qt::Key_Home);
    QCOMPARE(dialog.choice().firstBar, 0);
    QTest::keyClick(overview, Qt::Key_End);
    QCOMPARE(dialog.choice().firstBar, 32);
    QCOMPARE(dialog.content().beatsPerBar, 3);
    QCOMPARE(dialog.content().microsecondsPerQuarter, 400000);
    QTest::keyClick(overview, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
  }

  void theFrameStaysInOneMeter() {
    OpenMidiDialog dialog(song(), QStringLiteral("song.mid"));
    dialog.show();
    auto *overview = dialog.findChild<SongOverview *>();
    const QPoint inBar23(overview->width() * 45 / 80, overview->height() / 2);
    QTest::mouseClick(overview, Qt::LeftButton, {}, inBar23);
    QCOMPARE(dialog.choice().firstBar, 16);
    QCOMPARE(dialog.choice().bars, 8);
    auto *firstBar = dialog.findChild<QSpinBox *>(QStringLiteral("open.firstBar"));
    firstBar->setFocus();
    firstBar->selectAll();
    QTest::keyClicks(firstBar, QStringLiteral("23"));
    QTest::keyClick(firstBar, Qt::Key_Tab);
    QCOMPARE(dialog.choice().bars, 2);
    auto *bars = dialog.findChild<QSpinBox *>(QStringLiteral("open.bars"));
    QCOMPARE(bars->maximum(), 2);
    firstBar->setValue(1);
    QCOMPARE(dialog.choice().bars, 8);
    bars->setValue(16);
    QCOMPARE(dialog.content().bars, 16);
  }

  void partsAreChosen() {
    OpenMidiDialog dialog(song(), QStringLiteral("song.mid"));
    auto *bass = dialog.findChild<QComboBox *>(QStringLiteral("open.bass"));
    auto *drums = dialog.findChild<QComboBox *>(QStringLiteral("open.drums"));
    QCOMPARE(bass->count(), 3);
    QCOMPARE(drums->count(), 2); // both drum parts are one
    QVERIFY(bass->itemText(0).startsWith(QStringLiteral("Grand piano")));
    bass->setCurrentIndex(0);
    drums->setCurrentIndex(1);
    QCOMPARE(dialog.choice().pitched, QList<int>({0}));
    QVERIFY(dialog.choice().drums.isEmpty());
    QVERIFY(dialog.content().tracks[1].notes.isEmpty());
    dialog.findChild<QCheckBox *>(QStringLiteral("open.others"))->setChecked(true);
    QCOMPARE(dialog.choice().pitched, QList<int>({0, 1}));
    QCOMPARE(dialog.content().tracks.size(), 3);
  }

  void plainFilesDoNotAsk() {
    Score score;
    score.length = 4 * 1920;
    Part bass;
    bass.program = 34;
    bass.notes = {{0, 240, 40, 80}};
    score.parts = {bass};
    const auto content = OpenMidiDialog::loopOf(*midiFileOf(score), QStringLiteral("plain.mid"), nullptr);
    QVERIFY(content);
    QCOMPARE(content->bars, 4);
  }

  void everythingHasAName() {
    OpenMidiDialog dialog(song(), QStringLiteral("song.mid"));
    dialog.show();
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
      if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->parentWidget() != &dialog)
        continue;
      auto *accessible = QAccessible::queryAccessibleInterface(widget);
      QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
      QVERIFY2(widget->height() >= 28 || qobject_cast<QCheckBox *>(widget), qPrintable(widget->objectName()));
    }
  }

  void pictures_data() {
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QString>("name");
    QTest::newRow("light") << Scheme::light << QStringLiteral("open-midi-light.png");
    QTest::newRow("dark") << Scheme::dark << QStringLiteral("open-midi-dark.png");
  }
  void pictures() {
    QFETCH(Scheme, scheme);
    QFETCH(QString, name);
    Theme::instance().setScheme(scheme);
    OpenMidiDialog dialog(song(), QStringLiteral("song.mid"));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const QImage image = dialog.grab().toImage();
    QVERIFY(image.width() >= 560);
    // The music is in both theme's colours on it.
    for (const QColor &color : {Theme::instance().trackColor(false, 0), Theme::instance().trackColor(true, 0)}) {
      int found = 0;
      for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
          found += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
      QVERIFY(found > 100);
    }
    if (const QString folder = qEnvironmentVariable("LOOPWRIGHT_PICTURES"); !folder.isEmpty())
      QVERIFY(image.save(folder + QLatin1Char('/') + name));
  }
};

LOOPWRIGHT_TEST(TestOpenMidiDialog, QApplication)
#include "test_open_midi_dialog.moc"
