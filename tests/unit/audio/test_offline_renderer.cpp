// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <cstdio>
#include <fstream>
#include <unistd.h>

#include "engine/audio/frame_clock.h"
#include "engine/audio/offline_renderer.h"
#include "engine/audio/sound_font.h"
#include "tests/suite.h"
#include "tests/unit/audio/example_scores.h"

using namespace loopwright;

namespace {

Result<RenderedAudio> render(const Score &score, const RenderOptions &options = {}) {
  NoProgress progress;
  return renderScore(score, options, progress, CancellationToken());
}

RenderOptions withTail(Tail tail) {
  RenderOptions options;
  options.tail = tail;
  return options;
}

/// The first frame at or after `from` that is clearly no silence. A low threshold: how steep the first block rises
/// depends on what FluidSynth's voice played before.
std::int64_t risingEdge(const AudioBuffer &audio, std::int64_t from) {
  for (std::int64_t frame = from; frame < audio.frames(); ++frame)
    if (std::abs(audio.samples[static_cast<std::size_t>(2 * frame)]) > 0.0005F)
      return frame;
  return -1;
}

struct Steps {
  float seam;
  float percentile; ///< 99.9th of the steps inside
};

Steps stepsOf(const AudioBuffer &audio) {
  std::vector<float> steps;
  const std::vector<float> &samples = audio.samples;
  for (std::size_t i = 2; i < samples.size(); ++i)
    steps.push_back(std::abs(samples[i] - samples[i - 2]));
  const auto nth = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() * 999 / 1000);
  std::nth_element(steps.begin(), nth, steps.end());
  const std::size_t last = samples.size() - 2;
  return {std::max(std::abs(samples[0] - samples[last]), std::abs(samples[1] - samples[last + 1])), *nth};
}

void addExamples() {
  QTest::addColumn<Score>("score");
  QTest::newRow("rock") << examples::rock();
  QTest::newRow("rock, fast") << examples::rock(327869);
  QTest::newRow("busy") << examples::busy();
  QTest::newRow("sparse") << examples::sparse();
  QTest::newRow("bass only") << examples::bassOnly();
  QTest::newRow("drums only") << examples::drumsOnly();
  QTest::newRow("held over the seam") << examples::heldOverSeam();
}

} // namespace

Q_DECLARE_METATYPE(loopwright::Score)

class TestOfflineRenderer : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void lengthLevelAndNoSilentBar_data() { addExamples(); }
  void lengthLevelAndNoSilentBar() {
    QFETCH(Score, score);
    const auto rendered = render(score, withTail(Tail::none));
    QVERIFY2(rendered, rendered ? "" : rendered.error().message().c_str());
    const double exact = 8 * 4 * score.tempo.changes[0].microsecondsPerQuarter * 1e-6 * 44100;
    QVERIFY(std::abs(static_cast<double>(rendered->audio.frames()) - exact) <= 0.5);
    QCOMPARE(rendered->bodyFrames, rendered->audio.frames());
    QCOMPARE(rendered->bars, 8);
    QVERIFY2(rendered->peakDecibels > -12 && rendered->peakDecibels <= kHighestPeakDecibels + 1e-3,
             qPrintable(QString::number(rendered->peakDecibels)));
    const std::int64_t bar = rendered->audio.frames() / 8;
    for (std::int64_t i = 0; i < 8; ++i) {
      double energy = 0;
      for (std::int64_t k = 2 * i * bar; k < 2 * (i + 1) * bar; ++k)
        energy += std::pow(rendered->audio.samples[static_cast<std::size_t>(k)], 2);
      QVERIFY(decibelsOf(std::sqrt(energy / static_cast<double>(2 * bar))) > -50);
    }
  }

  void typicalLoopIsNearMinusSix() {
    const auto rendered = render(examples::rock());
    QVERIFY(rendered);
    QVERIFY2(std::abs(rendered->peakDecibels + 6) < 1.5, qPrintable(QString::number(rendered->peakDecibels)));
    QCOMPARE(rendered->scale, 1.0);
  }

  void loudIsScaledDownAndSaysSo() {
    RenderOptions options;
    options.gain = 8;
    const auto rendered = render(examples::busy(), options);
    QVERIFY(rendered);
    QVERIFY(rendered->scale < 0.2);
    QVERIFY(std::abs(rendered->peakDecibels - kHighestPeakDecibels) < 1e-3);
  }

  void wrapHasNoClick_data() { addExamples(); }
  void wrapHasNoClick() {
    QFETCH(Score, score);
    const auto rendered = render(score, withTail(Tail::wrap));
    QVERIFY(rendered);
    QCOMPARE(rendered->audio.frames(), rendered->bodyFrames);
    const Steps steps = stepsOf(rendered->audio);
    QVERIFY2(steps.seam <= steps.percentile, qPrintable(QString("%1 > %2").arg(steps.seam).arg(steps.percentile)));
  }

  /// The second time round of a loop written out twice is what the wrapped loop must be, but for where FluidSynth's
  /// blocks lie: at this tempo a loop is a whole number of blocks, so it must be equal but for the first block of some
  /// notes, whose rise depends on what FluidSynth's voice played before.
  void wrapEqualsTheSecondTimeRound() {
    Score once = examples::heldOverSeam();
    once.tempo.changes = {{0, 500000}};
    Score twice = once;
    twice.length = 2 * once.length;
    for (Part &part : twice.parts) {
      const std::size_t count = part.notes.size();
      for (std::size_t i = 0; i < count; ++i) {
        Note again = part.notes[i];
        again.onset += once.length;
        part.notes.push_back(again);
      }
    }
    RenderOptions options = withTail(Tail::wrap);
    options.sampleRate = 48000; // 768,000 frames
    const auto wrapped = render(once, options);
    options.tail = Tail::append;
    const auto written = render(twice, options);
    QVERIFY(wrapped && written);
    QCOMPARE(wrapped->bodyFrames % 64, std::int64_t(0));
    QCOMPARE(wrapped->scale, 1.0);
    double worst = 0;
    double energy = 0;
    for (std::size_t i = 0; i < wrapped->audio.samples.size(); ++i) {
      const double difference = wrapped->audio.samples[i] - written->audio.samples[wrapped->audio.samples.size() + i];
      worst = std::max(worst, std::abs(difference));
      energy += difference * difference;
    }
    const double rms = std::sqrt(energy / static_cast<double>(wrapped->audio.samples.size()));
    QVERIFY2(decibelsOf(worst) < -36, qPrintable(QString::number(decibelsOf(worst))));
    QVERIFY2(decibelsOf(rms) < -75, qPrintable(QString::number(decibelsOf(rms))));
  }

  void appendRingsOut() {
    const auto none = render(examples::heldOverSeam(), withTail(Tail::none));
    const auto append = render(examples::heldOverSeam(), withTail(Tail::append));
    QVERIFY(none && append);
    QVERIFY(append->audio.frames() > none->audio.frames() + 4410);
    QVERIFY(append->audio.frames() <= none->audio.frames() + 441000);
    QCOMPARE(append->bodyFrames, none->bodyFrames);
    QCOMPARE(append->audio.samples.back(), 0.0F);
    QCOMPARE(none->audio.samples.back(), 0.0F);
    // The cut takes nothing away but its fade of 5 ms.
    for (std::size_t i = 0; i + 2 * 221 < none->audio.samples.size(); ++i)
      if (none->audio.samples[i] != append->audio.samples[i])
        QFAIL(qPrintable(QString::number(i)));
  }

  void onsetsWithin64Frames_data() {
    QTest::addColumn<int>("tempo");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("tail");
    for (const int tempo : {500000, 517241, 333333, 461538})
      for (const int rate : {22050, 44100, 96000})
        QTest::addRow("%d us, %d Hz", tempo, rate)
            << tempo << rate << static_cast<int>(tempo == 517241 ? Tail::wrap : Tail::none);
  }
  void onsetsWithin64Frames() {
    QFETCH(int, tempo);
    QFETCH(int, rate);
    QFETCH(int, tail);
    RenderOptions options;
    options.sampleRate = rate;
    options.tail = static_cast<Tail>(tail);
    options.raiseQuiet = false;
    Part reference = examples::drumPart();
    examples::hit(reference, 0, 0, 37);
    const auto first = render(examples::scoreOfParts({reference}, 1, tempo), options);
    QVERIFY(first);
    const std::int64_t latency = risingEdge(first->audio, 0);
    QVERIFY(latency >= 0 && latency < rate / 200);

    Part drums = examples::drumPart();
    for (int bar = 0; bar < 8; ++bar)
      examples::hit(drums, bar, (5 * bar + 3) % 13, 37);
    const Score score = examples::scoreOfParts({drums}, 8, tempo);
    const auto rendered = render(score, options);
    QVERIFY(rendered);
    const FrameClock clock(score.tempo, 480, rate);
    for (const Note &note : score.parts[0].notes) {
      const std::int64_t due = clock.frameOf(note.onset);
      const std::int64_t edge = risingEdge(rendered->audio, due) - latency;
      // The steepness of the rise shifts the edge by some hundredths of a millisecond.
      QVERIFY2(edge >= due - rate / 16000 && edge - due <= 64,
               qPrintable(QString("due %1, sounds at %2").arg(due).arg(edge)));
    }
  }

  void sameBytesEachTime_data() {
    QTest::addColumn<int>("tail");
    QTest::newRow("none") << 0;
    QTest::newRow("append") << 1;
    QTest::newRow("wrap") << 2;
  }
  void sameBytesEachTime() {
    QFETCH(int, tail);
    const auto a = render(examples::rock(), withTail(static_cast<Tail>(tail)));
    const auto b = render(examples::rock(), withTail(static_cast<Tail>(tail)));
    QVERIFY(a && b);
    QVERIFY(a->audio.samples == b->audio.samples);
  }

  void programsAreHeard() {
    Part bass = examples::bassPart(33);
    examples::hit(bass, 0, 0, 40, 80, 8);
    Part other = examples::bassPart(38);
    other.notes = bass.notes;
    Part drums = examples::drumPart();
    drums.notes = bass.notes;
    const auto a = render(examples::scoreOfParts({bass}, 1));
    const auto b = render(examples::scoreOfParts({other}, 1));
    const auto c = render(examples::scoreOfParts({drums}, 1));
    QVERIFY(a && b && c);
    QVERIFY(a->audio.samples != b->audio.samples);
    QVERIFY(a->audio.samples != c->audio.samples);
  }

  void lengthIsWholeBarsOfTheMeter() {
    Part drums = examples::drumPart();
    drums.notes = {{0, 120, 36, 100}, {4 * 480, 120, 36, 100}};
    Score score = examples::scoreOfParts({drums}, 0);
    score.meter.changes = {{0, 3, 4}};
    const auto rendered = render(score, withTail(Tail::none));
    QVERIFY(rendered);
    QCOMPARE(rendered->bars, 2);
    QCOMPARE(rendered->bodyFrames, std::int64_t(6 * 22050));
    RenderOptions fixed = withTail(Tail::none);
    fixed.bars = 1;
    QCOMPARE(render(score, fixed)->bodyFrames, std::int64_t(3 * 22050));
  }

  void silenceIsNoError() {
    const auto rendered = render(examples::scoreOfParts({}, 2), withTail(Tail::wrap));
    QVERIFY(rendered);
    QCOMPARE(rendered->bodyFrames, std::int64_t(4 * 44100));
    QCOMPARE(peakOf(rendered->audio), 0.0F);
  }

  void errors_data() {
    QTest::addColumn<QString>("font");
    QTest::addColumn<int>("rate");
    QTest::addColumn<double>("gain");
    QTest::addColumn<int>("kind");
    const int resource = static_cast<int>(ErrorKind::resource);
    const int usage = static_cast<int>(ErrorKind::usage);
    QTest::newRow("missing font") << "/nonexistent/font.sf2" << 44100 << 1.0 << resource;
    QTest::newRow("folder") << "/tmp" << 44100 << 1.0 << resource;
    QTest::newRow("garbage") << "GARBAGE" << 44100 << 1.0 << resource;
    QTest::newRow("header only") << "RIFF\x10sfbkLIST" << 44100 << 1.0 << resource;
    QTest::newRow("empty") << "" << 7999 << 1.0 << usage;
    QTest::newRow("rate") << "" << 192001 << 1.0 << usage;
    QTest::newRow("gain") << "" << 44100 << -1.0 << usage;
    QTest::newRow("no number") << "" << 44100 << std::nan("") << usage;
  }
  void errors() {
    QFETCH(QString, font);
    QFETCH(int, rate);
    QFETCH(double, gain);
    QFETCH(int, kind);
    QTemporaryDir folder;
    RenderOptions options;
    options.sampleRate = rate;
    options.gain = gain;
    if (font.startsWith('/')) {
      options.soundFont = font.toStdString();
    } else if (!font.isEmpty()) {
      options.soundFont = folder.filePath("font.sf2").toStdString();
      QByteArray bytes = font.toLatin1();
      if (bytes.startsWith("RIFF"))
        bytes.insert(5, QByteArray(3, '\0'));
      std::ofstream(options.soundFont, std::ios::binary) << bytes.toStdString();
    }
    const auto rendered = render(examples::sparse(), options);
    QVERIFY(!rendered);
    QCOMPARE(static_cast<int>(rendered.error().kind), kind);
    QVERIFY(!rendered.error().what.empty() && !rendered.error().advice.empty());
    if (!options.soundFont.empty())
      QCOMPARE(rendered.error().where, options.soundFont.string());
  }

  /// FluidSynth's own messages would be a second, unclear report.
  void damagedFontIsReportedOnce() {
    QTemporaryDir folder;
    const auto good = findSoundFont();
    QVERIFY(good);
    std::ifstream in(*good, std::ios::binary);
    std::string bytes(200000, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    RenderOptions options;
    options.soundFont = folder.filePath("cut.sf2").toStdString();
    std::ofstream(options.soundFont, std::ios::binary) << bytes;
    const std::string log = folder.filePath("stderr").toStdString();
    std::fflush(stderr);
    const int kept = ::dup(STDERR_FILENO);
    QVERIFY(std::freopen(log.c_str(), "w", stderr) != nullptr);
    const auto rendered = render(examples::sparse(), options);
    std::fflush(stderr);
    ::dup2(kept, STDERR_FILENO);
    ::close(kept);
    QVERIFY(!rendered);
    QCOMPARE(rendered.error().kind, ErrorKind::resource);
    QCOMPARE(QFileInfo(QString::fromStdString(log)).size(), qint64(0));
  }

  void tooLongIsRefused() {
    Score score = examples::sparse();
    score.tempo.changes = {{0, 16777215}};
    score.length = 8 * 1920 * 100;
    score.parts.front().notes.push_back({score.length - 480, 480, 60, 90});
    const auto rendered = render(score);
    QVERIFY(!rendered);
    QCOMPARE(rendered.error().kind, ErrorKind::badInput);
  }

  void cancelled() {
    NoProgress progress;
    CancellationToken cancel;
    cancel.request();
    const auto rendered = renderScore(examples::rock(), {}, progress, cancel);
    QVERIFY(!rendered);
    QCOMPARE(rendered.error().kind, ErrorKind::cancelled);
  }
};

LOOPWRIGHT_TEST(TestOfflineRenderer, void)
#include "test_offline_renderer.moc"
