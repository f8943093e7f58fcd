// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "app/settings/settings.h"
#include "tests/suite.h"
#include "ui/commands/fuzzy_match.h"
#include "ui/library/program_names.h"
#include "ui/theme/theme.h"
#include "ui/transport/level_meter.h"
#include "ui/transport/position_display.h"
#include "ui/transport/tap_tempo.h"

using namespace loopwright;
using namespace loopwright::ui;

class TestShellParts : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void textCanBeRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ground");
    for (const char *text : {"text", "textDim"})
      for (const char *ground : {"window", "surface", "surfaceDim", "raised", "hover"})
        QTest::addRow("%s on %s", text, ground) << text << ground;
    QTest::newRow("text on marked") << "text"
                                    << "marked";
    for (const char *ground : {"selection", "on"})
      for (const char *text : {"text", "textDim", "accent"})
        QTest::addRow("%s on %s", text, ground) << text << ground;
    QTest::newRow("accentText on accent") << "accentText"
                                          << "accent";
    for (const char *ground : {"window", "surface", "surfaceDim", "raised"}) {
      QTest::addRow("wrong on %s", ground) << "wrong" << ground;
      QTest::addRow("accent on %s", ground) << "accent" << ground;
    }
  }
  void textCanBeRead() {
    QFETCH(QString, text);
    QFETCH(QString, ground);
    for (const Scheme scheme : {Scheme::light, Scheme::dark}) {
      Theme::instance().setScheme(scheme);
      const Colors &colors = Theme::instance().colors();
      const QHash<QString, QColor> named = {{"text", colors.text},
                                            {"textDim", colors.textDim},
                                            {"window", colors.window},
                                            {"surface", colors.surface},
                                            {"raised", colors.raised},
                                            {"surfaceDim", colors.surfaceDim},
                                            {"hover", colors.hover},
                                            {"on", colors.on},
                                            {"marked", colors.marked},
                                            {"accent", colors.accent},
                                            {"accentText", colors.accentText},
                                            {"selection", colors.selection},
                                            {"wrong", colors.wrong}};
      QVERIFY(named.contains(text) && named.contains(ground));
      const double found = contrast(named[text], named[ground]);
      QVERIFY2(
          found >= 4.5,
          qPrintable(QStringLiteral("%1 in the %2 scheme").arg(found).arg(scheme == Scheme::dark ? "dark" : "light")));
    }
  }

  void contrastIsThatOfTheStandard() {
    QCOMPARE(contrast(Qt::black, Qt::white), 21.);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.);
    QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < .005); // the standard's own example
  }

  void everyIconOfTheListDraws() {
    const QStringList files = QDir(":/icons").entryList({"*.svg"});
    QVERIFY(files.size() > 24);
    for (const QString &file : files) {
      const QImage image = Theme::instance().icon(file.chopped(4)).pixmap(QSize(24, 24), 1.).toImage();
      bool drawn = false;
      for (int y = 0; y < image.height() && !drawn; ++y)
        for (int x = 0; x < image.width() && !drawn; ++x)
          drawn = qAlpha(image.pixel(x, y)) > 128;
      QVERIFY2(drawn, qPrintable(file));
    }
  }

  void lettersInOrderAreAHit_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse"); // empty: must not answer at all
    QTest::newRow("joined before scattered") << "quant"
                                             << "Quantise"
                                             << "Quiet and thin";
    QTest::newRow("beginnings of words") << "tt"
                                         << "Tap Tempo"
                                         << "Better tone";
    QTest::newRow("shorter") << "save"
                             << "Save"
                             << "Save As…";
    QTest::newRow("capitals do not matter") << "EXP"
                                            << "Export MIDI…" << QString();
    QTest::newRow("order matters") << "ba"
                                   << "Back to Start" << QString();
  }
  void lettersInOrderAreAHit() {
    QFETCH(QString, query);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyMatch(query, better));
    if (!worse.isEmpty())
      QVERIFY(*fuzzyMatch(query, better) > *fuzzyMatch(query, worse));
    QVERIFY(!fuzzyMatch(query, "xyz"));
    QVERIFY(!fuzzyMatch("ab", "ba"));
    QCOMPARE(fuzzyMatch("", better), 0);
  }

  void aHandThatTapsSetsTheTempo() {
    TapTempo taps;
    QVERIFY(!taps.tap(0));
    QCOMPARE(*taps.tap(500), 120.);
    QCOMPARE(*taps.tap(1000), 120.);
    QCOMPARE(*taps.tap(1500), 120.);
    QCOMPARE(*taps.tap(2100), 120.); // one late tap does not matter to the median
    QVERIFY(!taps.tap(5000));        // a pause begins anew
    QCOMPARE(*taps.tap(5600), 100.);
  }

  void digitsDoNotShake() {
    PositionDisplay display;
    const QSize before = display.sizeHint();
    display.setPosition(11, 1);
    QCOMPARE(display.text(), "11:1");
    QCOMPARE(display.sizeHint(), before);
    QCOMPARE(display.accessibleName(), "Bar 11, beat 1");
  }

  void theMeterShowsPeaksAndFalls() {
    LevelMeter meter;
    meter.setLevels(.5F, 0);
    QVERIFY(std::abs(meter.shown(0) + 6.02) < .01);
    QVERIFY(std::isinf(meter.shown(1)));
    meter.setLevels(.1F, 0);
    QVERIFY(std::abs(meter.shown(0) + 6.02) < .01); // a peak holds until it has fallen
    QTRY_VERIFY(meter.shown(0) < -8);
  }

  void programsHaveTheirNames() {
    QCOMPARE(programName(0), "Grand piano");
    QCOMPARE(programName(33), "Finger bass");
    QCOMPARE(programName(38), "Synth bass 1");
    QCOMPARE(programName(127), "Gunshot");
    QCOMPARE(programFamily(4), "Bass");
  }

  void settingsComeBack() {
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("studio.ini").toStdString();
    {
      Settings settings(file);
      QVERIFY(settings.firstRun());
      OutputSetup setup;
      setup.driver = "none";
      setup.soundFont = "/some/font.sf2";
      setup.sampleRate = 44100;
      setup.gain = .5F;
      setup.reverb = true;
      settings.setOutput(setup);
      settings.setScheme("dark");
      settings.setMiddleCOctave(3);
      settings.setMasterVolume(.25F);
      settings.setKeys("play.toggle", QList<QKeySequence>{QKeySequence("P"), QKeySequence("Ctrl+,")});
      settings.setKeys("play.panic", QList<QKeySequence>{});
      settings.addRecentFile(folder.filePath("studio.ini"));
      settings.save();
    }
    Settings settings(file);
    QVERIFY(!settings.firstRun());
    QCOMPARE(settings.output().driver, std::string("none"));
    QCOMPARE(settings.output().soundFont.string(), std::string("/some/font.sf2"));
    QCOMPARE(settings.output().sampleRate, 44100);
    QCOMPARE(settings.output().gain, .5F);
    QVERIFY(settings.output().reverb);
    QCOMPARE(settings.scheme(), "dark");
    QCOMPARE(settings.middleCOctave(), 3);
    QCOMPARE(settings.masterVolume(), .25F);
    QCOMPARE(*settings.keys("play.toggle"), (QList<QKeySequence>{QKeySequence("P"), QKeySequence("Ctrl+,")}));
    QCOMPARE(*settings.keys("play.panic"), QList<QKeySequence>{});
    QVERIFY(!settings.keys("play.stop"));
    QCOMPARE(settings.recentFiles(), QStringList{folder.filePath("studio.ini")});
  }

  void nonsenseInSettingsIsTheDefault() {
    QTemporaryDir folder;
    const QString name = folder.filePath("studio.ini");
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[sound]\nsampleRate=7\ngain=many\n[look]\nscheme=purple\nmiddleCOctave=99\n\x01\xff[[[");
    file.close();
    const Settings settings(name.toStdString());
    QCOMPARE(settings.output().sampleRate, 8000);
    QCOMPARE(settings.output().gain, 0.F);
    QCOMPARE(settings.scheme(), "system");
    QCOMPARE(settings.middleCOctave(), 4);
  }
};

LOOPWRIGHT_TEST(TestShellParts, QApplication)
#include "test_shell_parts.moc"
