// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QDir>

#include "engine/audio/offline_renderer.h"
#include "engine/midi/smf.h"
#include "tests/suite.h"
#include "tests/unit/audio/live_core.h"

using namespace loopwright;
using examples::LiveCore;

namespace {

/// The largest step from one sample to the next in [from, to).
float largestStep(const std::vector<float> &samples, std::size_t from, std::size_t to) {
  float largest = 0;
  for (std::size_t i = from + 1; i < std::min(to, samples.size()); ++i)
    largest = std::max(largest, std::abs(samples[i] - samples[i - 1]));
  return largest;
}

} // namespace

/// The loops that the program ships, through the live core: how a listener hears them first.
class TestStarterSound : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void sounds_data() {
    QTest::addColumn<QString>("path");
    const QDir folder(LOOPWRIGHT_SOURCE_DIR "/resources/starter/loops");
    for (const QString &name : folder.entryList({"*.mid"}))
      QTest::newRow(qPrintable(name)) << folder.filePath(name);
  }
  void sounds() {
    QFETCH(QString, path);
    const auto file = midi::readSmfFile(path.toStdString());
    QVERIFY(file);
    constexpr Tick kEightBars = Tick(8) * 4 * kTicksPerQuarter;
    const PlaybackSchedule schedule = playbackScheduleOf(file->scores.front(), kEightBars);
    LiveCore live;
    live.use(schedule);
    live.send(PlayerCommand::Kind::play);
    live.render(dueFrame(schedule, 3, 0, live.sampleRate));

    const double peak = decibelsOf(static_cast<double>(live.peak()));
    // Below its limit an export would be raised, and sound otherwise than here.
    QVERIFY2(peak > kLowestPeakDecibels && peak < -1, qPrintable(QString("%1 dBFS").arg(peak)));
    // Passes sound alike but for what rings over the seam into them, and nothing jumps there.
    for (int pass = 1; pass < 3; ++pass) {
      const auto begin = static_cast<std::size_t>(dueFrame(schedule, pass, 0, live.sampleRate));
      const auto end = static_cast<std::size_t>(dueFrame(schedule, pass + 1, 0, live.sampleRate));
      const float atSeam = largestStep(live.left, begin - 128, begin + 128);
      const float elsewhere = largestStep(live.left, begin + 128, end - 128);
      QVERIFY2(atSeam <= elsewhere, qPrintable(QString("%1 > %2").arg(atSeam).arg(elsewhere)));
      QVERIFY(live.peak(begin, end) > 0.8F * live.peak(0, begin));
      QVERIFY(live.peak(begin, end) < 1.25F * live.peak(0, begin));
    }
    qInfo("peak %.1f dBFS", peak);
  }
};

LOOPWRIGHT_TEST(TestStarterSound, void)
#include "test_starter_sound.moc"
