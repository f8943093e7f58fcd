// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/audio/player.h"
#include "tests/integration/sound/sound_servers.h"
#include "tests/integration/sound/sound_surroundings.h"
#include "tests/suite.h"
#include "tests/unit/audio/example_scores.h"

using namespace loopwright;
using namespace loopwright::examples;

class TestSoundFailures : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void init() { forgetSoundServers(m_nothing); }

  void driversThatThereAre() {
    const std::vector<std::string> drivers = audioDrivers();
    const std::vector<std::string> expected = {"pulseaudio", "jack", "alsa"};
    QVERIFY(drivers.size() >= expected.size());
    QVERIFY(std::equal(expected.begin(), expected.end(), drivers.begin()));
  }

  void noServerNoDevice_data() {
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("said");
    QTest::newRow("auto") << "auto"
                          << "no sound device was found";
    QTest::newRow("pulseaudio") << "pulseaudio"
                                << "the sound driver pulseaudio cannot be opened";
    QTest::newRow("jack") << "jack"
                          << "the sound driver jack cannot be opened";
    QTest::newRow("no such") << "gramophone"
                             << "there is no sound driver of the name gramophone";
  }
  /// Says so, soon, and time goes on.
  void noServerNoDevice() {
    QFETCH(QString, driver);
    QFETCH(QString, said);
    Player player;
    player.setSchedule(playbackScheduleOf(rock(), 8 * kBarTicks));
    player.play();
    QElapsedTimer time;
    time.start();
    OutputSetup setup;
    setup.driver = driver.toStdString();
    player.open(setup);
    QVERIFY2(time.elapsed() < 3000, qPrintable(QString("%1 ms").arg(time.elapsed())));
    if (player.driver() != "none")
      QFAIL("this machine has a sound device of its own");
    QVERIFY2(QString::fromStdString(player.notice()).contains(said), player.notice().c_str());
    const Tick tick = player.state().tick;
    QTRY_VERIFY(player.state().tick > tick + 100);
    setup.driver = "none";
    player.open(setup);
    QCOMPARE(player.notice(), std::string());
  }

  void badSoundFont_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear reader,\nthis is no SoundFont.\n");
    QTest::newRow("cut") << QByteArray("RIFF\x00\x10\x00\x00sfbkLIST", 16);
  }
  void badSoundFont() {
    QFETCH(QByteArray, content);
    JackServer server;
    QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
    const QString path = m_nothing.filePath("bad.sf2");
    QFile::remove(path);
    if (!content.isEmpty()) {
      QFile file(path);
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write(content);
    }
    Player player;
    player.setSchedule(playbackScheduleOf(rock(), 8 * kBarTicks));
    player.play();
    OutputSetup setup = jack();
    for (int i = 0; i < 2; ++i) { // into a silent player, into a sounding one
      setup.soundFont = path.toStdString();
      player.open(setup);
      QCOMPARE(player.driver(), std::string("none"));
      QVERIFY2(QString::fromStdString(player.notice()).contains("SoundFont"), player.notice().c_str());
      QVERIFY(QString::fromStdString(player.notice()).contains(path));
      const Tick tick = player.state().tick;
      QTRY_VERIFY(player.state().tick > tick + 100);
      setup.soundFont.clear();
      player.open(setup);
      QCOMPARE(player.driver(), std::string("jack"));
      QCOMPARE(player.notice(), std::string());
    }
  }

private:
  QTemporaryDir m_nothing;
};

LOOPWRIGHT_TEST(TestSoundFailures, QCoreApplication)
#include "test_sound_failures.moc"
