// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <cmath>
#include <cstring>

#include "engine/base/paths.h"
#include "engine/bundle/bundle_folder.h"
#include "tests/gui/shell/studio_window.h"
#include "tests/gui/views_of.h"
#include "tests/integration/sound/jack_recorder.h"
#include "tests/integration/sound/sound_servers.h"
#include "tests/integration/sound/sound_surroundings.h"
#include "tests/suite.h"
#include "tests/unit/audio/live_core.h"
#include "ui/roll/roll_canvas.h"

using namespace loopwright;
using namespace loopwright::ui;
using namespace loopwright::examples;

namespace {

constexpr int kRate = 48000;
constexpr int kTolerance = 64; ///< frames: an onset sounds within them
constexpr int kPeriod = 256;   ///< frames: a server that is held up loses whole ones
constexpr int kSlack = kTolerance + kPeriod;
constexpr int kClaves = 75;

/// Where sound begins after a quarter of a second of silence.
std::vector<std::int64_t> onsetsOf(const std::vector<float> &samples) {
  std::vector<std::int64_t> onsets;
  std::int64_t silent = kRate;
  for (std::size_t i = 0; i < samples.size(); ++i)
    if (samples[i] == 0.0F) {
      ++silent;
    } else {
      if (silent > kRate / 4)
        onsets.push_back(static_cast<std::int64_t>(i));
      silent = 0;
    }
  return onsets;
}

/// Claves on this tick of each bar, at 120 quarters a minute.
LoopContent clavesAt(Tick tick) {
  LoopContent content = emptyLoop(4);
  for (int bar = 0; bar < content.bars; ++bar)
    content.tracks[1].notes.append({content.nextId++, {bar * 1920 + tick, 120, kClaves, 110}, false});
  return content;
}

/// The likeness of two sounds, each from its own onset on: 1 for the same but for loudness.
double likeness(const std::vector<float> &a, const std::vector<float> &b, int frames) {
  const auto begin = [](const std::vector<float> &samples) {
    std::size_t i = 0;
    while (i < samples.size() && std::abs(samples[i]) < 1e-4F)
      ++i;
    return static_cast<std::int64_t>(i);
  };
  const std::int64_t first = begin(a);
  double best = 0;
  for (int lag = -kTolerance; lag <= kTolerance; ++lag) {
    const std::int64_t second = begin(b) + lag;
    double ab = 0, aa = 0, bb = 0;
    for (int i = 0; i < frames; ++i) {
      const auto x = static_cast<std::size_t>(first + i);
      const auto y = static_cast<std::size_t>(std::max<std::int64_t>(0, second + i));
      if (x >= a.size() || y >= b.size())
        break;
      ab += double(a[x]) * double(b[y]);
      aa += double(a[x]) * double(a[x]);
      bb += double(b[y]) * double(b[y]);
    }
    if (aa > 0 && bb > 0)
      best = std::max(best, ab / std::sqrt(aa * bb));
  }
  return best;
}

QPushButton *buttonNamed(QWidget &in, const QString &text) {
  for (auto *button : in.findChildren<QPushButton *>())
    if (button->text() == text && button->isVisible())
      return button;
  return nullptr;
}

} // namespace

/// What the window sounds like to another program, through a JACK server.
class TestStudioSound : public QObject {
  Q_OBJECT

  QTemporaryDir m_nothing;

private Q_SLOTS:
  void init() { forgetSoundServers(m_nothing); }

  /// A first start: everything is there, and one click sounds.
  void aFirstStartSoundsWithinFiveSeconds() {
    JackServer server;
    QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
    StudioWindow studio(starterProject(), true, OutputSetup());
    QTRY_COMPARE(studio->transport().driver(), QStringLiteral("jack"));
    QTRY_COMPARE(studio->transport().notice(), QString());
    JackRecorder recorder;
    QVERIFY(recorder.listenTo("Loopwright"));
    QPushButton *play = buttonNamed(studio->notices(), QStringLiteral("Play"));
    QVERIFY(play);
    QElapsedTimer time;
    time.start();
    QTest::mouseClick(play, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(peakOf(recorder.samples()) > 0.02F, 5000);
    qInfo("%lld ms from click to sound", time.elapsed());
    QVERIFY(time.elapsed() <= 5000);
    QVERIFY(studio->workspace().project()->documents().size() >= 6);
    for (const LoopDocument *loop : studio->workspace().project()->documents())
      QVERIFY(loop->content().tracks.first().notes.size() > 8);
    const auto bundle = paths::resource("starter/bundle");
    QVERIFY(bundle && learning::BundleFolder::read(*bundle));
    QVERIFY(findSoundFont());
  }

  /// A SoundFont without drums leaves drum tracks silent: the window says so, until there are none.
  void silentTracksAreNamed() {
    QFile usual(QString::fromStdString(findSoundFont()->string()));
    QVERIFY(usual.open(QIODevice::ReadOnly));
    QByteArray font = usual.readAll();
    // Its presets: records of 38 bytes, the bank at byte 22; drums are in bank 128.
    const qsizetype presets = font.lastIndexOf("phdr");
    QVERIFY(presets > 0);
    quint32 size = 0;
    std::memcpy(&size, font.constData() + presets + 4, 4);
    for (qsizetype at = presets + 8; at + 38 <= presets + 8 + static_cast<qsizetype>(size); at += 38)
      if (static_cast<quint8>(font[at + 22]) == 128)
        font[at + 22] = 77;
    const QString without = m_nothing.filePath("without drums.sf2");
    QFile file(without);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(font) == font.size());
    file.close();
    OutputSetup setup = StudioWindow::silent();
    setup.soundFont = without.toStdString();
    StudioWindow studio(starterProject(), false, setup);
    QTRY_VERIFY(studio->notices().sentence("missing_sounds").contains(QStringLiteral("drums")));
    LoopContent quiet = studio.document().content();
    for (DocumentTrack &track : quiet.tracks)
      if (track.isDrums())
        track.notes.clear();
    studio.document().commit(QStringLiteral("no drums"), quiet);
    QTRY_VERIFY(studio->notices().sentence("missing_sounds").isEmpty());
  }

  /// No device, a SoundFont that is none: a banner and the silent clock; set right while it plays, nothing restarts.
  void soundIsSetRightWhilePlaying() {
    const QString bad = m_nothing.filePath("bad.sf2");
    QFile text(bad);
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("Dear reader,") > 0);
    text.close();
    OutputSetup setup;
    setup.soundFont = bad.toStdString();
    StudioWindow studio(starterProject(), true, setup);
    MainWindow *window = studio.window.get();
    QCOMPARE(studio->transport().driver(), QStringLiteral("none"));
    QTRY_VERIFY(!studio->notices().sentence("sound").isEmpty());
    QVERIFY(studio->notices().isVisible());
    studio.type("Space");
    QTRY_VERIFY(studio->transport().position() > 480);

    JackServer server;
    QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
    QTest::mouseClick(buttonNamed(studio->notices(), QStringLiteral("Sound settings…")), Qt::LeftButton);
    SettingsDialog *settings = nullptr;
    QTRY_VERIFY((settings = studio->findChild<SettingsDialog *>()));
    settings->activateWindow();
    QTRY_VERIFY(settings->isActiveWindow());
    QComboBox *driver = nullptr;
    QLineEdit *soundFont = nullptr;
    for (auto *box : settings->findChildren<QComboBox *>())
      if (box->accessibleName() == QStringLiteral("Sound driver"))
        driver = box;
    for (auto *field : settings->findChildren<QLineEdit *>())
      if (field->accessibleName() == QStringLiteral("SoundFont file"))
        soundFont = field;
    QVERIFY(driver && soundFont);
    driver->setFocus();
    while (driver->currentData().toString() != QStringLiteral("jack"))
      QTest::keyClick(driver, Qt::Key_Down);
    QCOMPARE(studio->transport().driver(), QStringLiteral("none")); // the SoundFont is still none
    QTRY_VERIFY2(studio->notices().sentence("sound").contains(bad), qPrintable(studio->notices().sentence("sound")));
    const std::int64_t pass = studio->transport().state().pass;
    const Tick before = studio->transport().position();
    soundFont->setFocus();
    soundFont->selectAll();
    QTest::keyClick(soundFont, Qt::Key_Delete);
    QTest::keyClick(soundFont, Qt::Key_Tab);
    QTRY_COMPARE(studio->transport().driver(), QStringLiteral("jack"));
    QTRY_COMPARE(studio->notices().sentence("sound"), QString());
    QCOMPARE(studio.window.get(), window);
    QVERIFY(studio->transport().playing());
    const PlayerState now = studio->transport().state();
    QVERIFY2(now.pass > pass || now.tick >= before, "it went on where it was");
    JackRecorder recorder;
    QVERIFY(recorder.listenTo("Loopwright"));
    QTRY_VERIFY(peakOf(recorder.samples()) > 0.02F);

    studio->transport().stop();
    studio->transport().panic();
    QTRY_VERIFY((recorder.listenTo("Loopwright"), QTest::qWait(50), peakOf(recorder.samples()) == 0.0F));
    QVERIFY(recorder.listenTo("Loopwright"));
    QTest::mouseClick(buttonNamed(*settings, QStringLiteral("Play a test tone")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(recorder.samples().size() > 70000, 10000);
    const std::vector<float> heard = recorder.samples();
    int crossings = 0; // of a second of 440 Hz
    for (std::size_t i = 1; i < heard.size(); ++i)
      crossings += heard[i - 1] < 0 && heard[i] >= 0 ? 1 : 0;
    QVERIFY2(std::abs(crossings - 439) <= 1, qPrintable(QString::number(crossings)));
  }

  /// The loop's claves on the one, the third card's on the three: after Alt+3 they are heard half a bar later, to the
  /// period of the sound.
  void altThreeSoundsInThePhaseOfTheBar() {
    JackServer server;
    QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
    ProjectContent project = emptyProject();
    project.loops.first().content = clavesAt(0);
    StudioWindow studio(project, false, jack());
    QTRY_COMPARE(studio->transport().driver(), QStringLiteral("jack"));
    for (const Tick tick : {240, 480, 960, 1440})
      studio.addCandidate(clavesAt(tick));
    composeOf(*studio).setFocus();
    JackRecorder recorder;
    QVERIFY(recorder.listenTo("Loopwright"));
    studio.type("Space");
    QTRY_VERIFY_WITH_TIMEOUT(onsetsOf(recorder.samples()).size() >= 2, 10000);
    studio.type("Alt+3");
    QCOMPARE(studio->transport().previewId(), std::optional(studio.tray().candidates()[2].id));
    QTRY_VERIFY_WITH_TIMEOUT(onsetsOf(recorder.samples()).size() >= 5, 15000);
    studio->transport().stop();
    const std::vector<std::int64_t> onsets = onsetsOf(recorder.samples());
    constexpr std::int64_t kBar = 2 * kRate;
    int ofTheLoop = 0;
    int ofTheCard = 0;
    for (const std::int64_t onset : onsets) {
      const std::int64_t phase = (onset - onsets.front() + kBar / 4) % kBar - kBar / 4;
      const QString told = QStringLiteral("phase %1 of %2").arg(phase).arg(kBar);
      if (phase < kBar / 4) {
        QVERIFY2(std::abs(phase) <= kSlack, qPrintable(told));
        QVERIFY(ofTheCard == 0); // the loop is not heard again
        ++ofTheLoop;
      } else {
        QVERIFY2(std::abs(phase - kBar / 2) <= kSlack, qPrintable(told));
        ++ofTheCard;
      }
    }
    QVERIFY(ofTheLoop >= 2 && ofTheCard >= 2);
    // And no bar went by unheard.
    for (std::size_t i = 1; i < onsets.size(); ++i)
      QVERIFY(onsets[i] - onsets[i - 1] < kBar * 3 / 2 + 2 * kSlack);
  }

  /// A click on the lane "Ride" is note 51 of the drum channel: it sounds like that and like no other.
  void theRideLaneIsNote51OfTheDrums() {
    JackServer server;
    QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
    StudioWindow studio(emptyProject(), false, jack());
    QTRY_COMPARE(studio->transport().driver(), QStringLiteral("jack"));
    auto *canvas = studio.roll().findChild<RollCanvas *>();
    RollView &view = canvas->view();
    int velocity = 0;
    connect(&view, &RollView::auditioned, this, [&velocity](int, int, int as) { velocity = as; });
    JackRecorder recorder;
    QVERIFY(recorder.listenTo("Loopwright"));
    int lane = 0;
    while (view.lanes()[lane].name != QStringLiteral("Ride"))
      ++lane;
    const QRectF head = RollGeometry::headOf(view.geometry().drums());
    const QPointF at(head.left() + head.width() * 0.8,
                     view.geometry().laneTop(lane) + view.geometry().laneHeight() / 2.0);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, at.toPoint());
    QVERIFY(velocity > 0);
    QTRY_VERIFY_WITH_TIMEOUT(recorder.samples().size() > kRate && peakOf(recorder.samples()) > 0, 10000);
    const std::vector<float> heard = recorder.samples();
    const auto reference = [velocity](const SynthChannel &channel, int pitch) {
      LiveCore live(kRate, 256);
      live.audition(channel, pitch, 0.4, velocity);
      live.render(kRate);
      return live.left;
    };
    constexpr int kCompared = kRate / 5;
    const double ride = likeness(heard, reference({true, 0}, 51), kCompared);
    QVERIFY2(ride > 0.98, qPrintable(QString::number(ride)));
    for (const auto &[drums, pitch] : {std::pair(false, 51), std::pair(true, 49), std::pair(true, 59)}) {
      const double other = likeness(heard, reference({drums, 0}, pitch), kCompared);
      QVERIFY2(other < 0.9, qPrintable(QStringLiteral("%1: %2").arg(pitch).arg(other)));
    }
  }
};

LOOPWRIGHT_TEST(TestStudioSound, QApplication)
#include "test_studio_sound.moc"
