// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMap>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <sndfile.h>

#include "engine/audio/loop_anomalies.h"
#include "engine/audio/mel_filterbank.h"
#include "engine/audio/sound_correlations.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_formula.h"

using namespace loopwright;

namespace {

constexpr double kPi = 3.14159265358979323846;
constexpr int kBarSamples = 4000;

double largestGap(const std::vector<double> &found, const nlohmann::json &expected) {
  double gap = found.size() == expected.size() ? 0 : 1e9;
  for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i)
    gap = std::max(gap, std::abs(found[i] - expected[i].get<double>()));
  return gap;
}

/// The sound of tests/golden/loop_detector.py.
std::vector<float> goldenSound() {
  constexpr std::array<int, 8> kKinds = {0, 1, 0, 2, 0, 1, 0, 3};
  std::vector<float> samples;
  for (std::size_t bar = 0; bar < kKinds.size(); ++bar) {
    const double kind = kKinds[bar];
    auto rough = golden::uniform("sound." + std::to_string(bar), kBarSamples);
    for (double &value : rough)
      value = 2 * value - 1;
    for (int i = 0; i < kBarSamples; ++i) {
      double smooth = 0; // the middle part of the full convolution with eight times 1/8
      for (int k = i - 4; k < i + 4; ++k)
        if (k >= 0 && k < kBarSamples)
          smooth += rough[static_cast<std::size_t>(k)] / 8;
      const double tone = std::sin(2 * kPi * (200 + 150 * kind) * i / 8000);
      samples.push_back(static_cast<float>(0.2 * rough[static_cast<std::size_t>(i)] * (kind + 1) / 4 +
                                           smooth * (4 - kind) / 4 + 0.1 * tone));
    }
  }
  return samples;
}

void writeSound(const QString &path, const std::vector<float> &samples, int rate = 8000, int channels = 1,
                int format = SF_FORMAT_WAV | SF_FORMAT_FLOAT) {
  SF_INFO info{};
  info.samplerate = rate;
  info.channels = channels;
  info.format = format;
  SNDFILE *file = sf_open(path.toUtf8().constData(), SFM_WRITE, &info);
  QVERIFY(file != nullptr);
  const auto written = sf_write_float(file, samples.data(), static_cast<sf_count_t>(samples.size()));
  sf_close(file);
  QCOMPARE(written, static_cast<sf_count_t>(samples.size()));
}

/// A roll of 8 bars of loop57 with these cells in each bar.
Pianoroll rollOf(const std::vector<std::vector<std::pair<int, int>>> &bars) {
  Pianoroll roll(128, 57);
  for (std::size_t bar = 0; bar < bars.size(); ++bar)
    for (const auto &[step, column] : bars[bar])
      roll.sounding.set(static_cast<int>(bar) * 16 + step, column);
  return roll;
}

} // namespace

class TestBarCorrelation : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void melFiltersAreTheReferences() {
    const auto reference = golden::read("loop_detector.json");
    const auto power = golden::uniform("power", 501);
    QVERIFY(largestGap(MelFilterbank(128, 1000, 8000).apply(power), reference.at("mel_8000")) < 1e-9);
    QVERIFY(largestGap(MelFilterbank(128, 1000, 22050).apply(power), reference.at("mel_22050")) < 1e-9);
  }

  void soundIsTheReferences_data() {
    QTest::addColumn<int>("mode");
    for (const CorrelationMode mode : {CorrelationMode::paper, CorrelationMode::corrected, CorrelationMode::matched})
      QTest::newRow(nameOf(mode)) << static_cast<int>(mode);
  }
  void soundIsTheReferences() {
    QFETCH(int, mode);
    const auto chosen = static_cast<CorrelationMode>(mode);
    const auto spectra = barSpectra({8000, goldenSound()}, 8, chosen);
    QVERIFY(spectra);
    const auto found = spectralCorrelation(*spectra, chosen);
    QVERIFY(found);
    const double gap = largestGap({found->begin(), found->end()},
                                  golden::read("loop_detector.json").at(std::string("sound_") + nameOf(chosen)));
    QVERIFY2(gap < 1e-5, qPrintable(QString::number(gap)));
  }

  void rollsCountDifferingCells() {
    const PitchLayout layout = *PitchLayout::named("loop57");
    // Bars 1 and 2 differ in 2 cells, the others are as bar 1 but for the last, which differs in 4.
    std::vector<std::vector<std::pair<int, int>>> bars(8, {{0, 0}, {4, 1}});
    bars[1] = {{0, 0}, {4, 1}, {8, 0}, {12, 20}};
    bars[7] = {{2, 0}, {6, 1}};
    const Pianoroll roll = rollOf(bars);
    const auto found = barCorrelation(roll, layout, 0, 8, CorrelationMode::matched);
    QVERIFY(found && found->size() == 28);
    // The largest distance is 6, between bars 2 and 8.
    QCOMPARE((*found)[0], static_cast<float>(1 - 2.0 / 6)); // 1 and 2
    QCOMPARE((*found)[1], 1.0F);                            // 1 and 3
    QCOMPARE((*found)[6], static_cast<float>(1 - 4.0 / 6)); // 1 and 8
    QCOMPARE((*found)[12], 0.0F);                           // 2 and 8
    const auto paper = barCorrelation(roll, layout, 0, 8, CorrelationMode::paper);
    QCOMPARE((*paper)[0], static_cast<float>(1 - 2.0 / (6 + 1e-5)));
  }

  void sameBarsHaveNoMatchedCorrelation() {
    const PitchLayout layout = *PitchLayout::named("loop57");
    for (const Pianoroll &roll :
         {Pianoroll(128, 57), rollOf(std::vector<std::vector<std::pair<int, int>>>(8, {{0, 0}}))}) {
      QVERIFY(!barCorrelation(roll, layout, 0, 8, CorrelationMode::matched));
      QCOMPARE(*barCorrelation(roll, layout, 0, 8, CorrelationMode::paper), std::vector<float>(28, 1.0F));
    }
  }

  void bassOnsetsCountNowhere() {
    const PitchLayout layout = *PitchLayout::named("loop57h");
    Pianoroll roll(128, layout.columns());
    roll.sounding.set(0, 0);
    const auto before = barCorrelation(roll, layout, 0, 8, CorrelationMode::matched);
    roll.sounding.set(20, layout.onsetsOf(Role::bass)->firstColumn);
    QCOMPARE(*barCorrelation(roll, layout, 0, 8, CorrelationMode::matched), *before);
  }

  void tempoStandsInNames_data() {
    QTest::addColumn<QString>("stem");
    QTest::addColumn<double>("tempo");
    QTest::newRow("number") << "rock_120_b" << 120.0;
    QTest::newRow("bpm") << "funk 98bpm 2" << 98.0;
    QTest::newRow("fraction") << "a-92.5-x" << 92.5;
    QTest::newRow("part of a word") << "16beat_082_2927" << 82.0;
    QTest::newRow("too slow") << "loop 12" << 0.0;
    QTest::newRow("none") << "loop" << 0.0;
  }
  void tempoStandsInNames() {
    QFETCH(QString, stem);
    QFETCH(double, tempo);
    QCOMPARE(tempoInName(stem.toStdString()), tempo);
  }

  /// A sine keeps its length and level through decoding, mixing and resampling.
  void decodes_data() {
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("WAV, 44.1 kHz stereo") << 44100 << 2 << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << "a.wav";
    QTest::newRow("WAV, 8 kHz") << 8000 << 1 << (SF_FORMAT_WAV | SF_FORMAT_FLOAT) << "a.wav";
    QTest::newRow("FLAC, 48 kHz") << 48000 << 1 << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16) << "a.flac";
    QTest::newRow("OGG, 44.1 kHz stereo") << 44100 << 2 << (SF_FORMAT_OGG | SF_FORMAT_VORBIS) << "a.ogg";
    QTest::newRow("MP3, 44.1 kHz") << 44100 << 1 << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III) << "a.mp3";
  }
  void decodes() {
    QFETCH(int, rate);
    QFETCH(int, channels);
    QFETCH(int, format);
    QFETCH(QString, name);
    QTemporaryDir folder;
    std::vector<float> samples;
    for (int i = 0; i < 2 * rate; ++i)
      for (int channel = 0; channel < channels; ++channel)
        samples.push_back(static_cast<float>(0.5 * std::sin(2 * kPi * 440 * i / rate)));
    writeSound(folder.filePath(name), samples, rate, channels, format);
    const auto audio = readMonoAudio(folder.filePath(name).toStdString(), 8000, 10, {});
    QVERIFY2(audio.has_value(), audio ? "" : audio.error().message().c_str());
    QVERIFY(std::abs(audio->seconds() - 2) < (name.endsWith("mp3") ? 0.12 : 0.002));
    double power = 0;
    for (std::size_t i = 4000; i < 12000; ++i)
      power += static_cast<double>(audio->samples[i]) * static_cast<double>(audio->samples[i]) / 8000;
    QVERIFY(std::abs(power - 0.125) < 0.005);
  }

  /// In turn: the same bars in another order, the same bars turned, the first bars of one loop and the last of another.
  void anomaliesAreMadeOfLoops() {
    std::vector<BarSpectra> loops;
    CorrelationTable table;
    for (int loop = 0; loop < 3; ++loop) {
      BarSpectra bars;
      for (int bar = 0; bar < 8; ++bar)
        bars.push_back(golden::uniform("bar." + std::to_string(8 * loop + bar), 16));
      table.rows.push_back(*spectralCorrelation(bars, table.mode));
      table.families.push_back("loop " + std::to_string(loop));
      loops.push_back(std::move(bars));
    }
    const auto likeness = [](const std::vector<float> &row, int i, int j) { // of bars i < j
      return row[static_cast<std::size_t>(i * 7 - i * (i - 1) / 2 + j - i - 1)];
    };
    CorrelationTable made = table;
    addAnomalies(made, loops, 30, 1);
    QCOMPARE(made.anomalies.size(), std::size_t{90});
    int withPartner = 0;
    for (std::size_t i = 0; i < made.anomalies.size(); ++i) {
      const CorrelationTable::Anomaly &anomaly = made.anomalies[i];
      const std::size_t loop = i / 30;
      std::vector<float> was = table.rows[loop], is = anomaly.row;
      QCOMPARE(anomaly.family, table.families[loop]);
      if (i % 3 == 2) {
        withPartner += anomaly.partner != anomaly.family ? 1 : 0;
        continue;
      }
      QCOMPARE(anomaly.partner, anomaly.family);
      if (i % 3 == 1) { // bars k and k + 1 stay neighbours, in a ring
        int turn = 0;
        for (int by = 1; by < 8; ++by) {
          bool same = true;
          for (int a = 0; a < 8; ++a)
            for (int b = a + 1; b < 8; ++b) {
              const auto [low, high] = std::minmax({(a + by) % 8, (b + by) % 8});
              same = same && std::abs(likeness(is, a, b) - likeness(was, low, high)) < 1e-6F;
            }
          turn = same ? by : turn;
        }
        QVERIFY(turn > 0);
      }
      std::sort(was.begin(), was.end());
      std::sort(is.begin(), is.end());
      for (std::size_t k = 0; k < was.size(); ++k)
        QVERIFY(std::abs(was[k] - is[k]) < 1e-6F);
    }
    QVERIFY(withPartner > 10);
    CorrelationTable again = table, other = table;
    addAnomalies(again, loops, 30, 1);
    addAnomalies(other, loops, 30, 2);
    QCOMPARE(again.anomalies[3].row, made.anomalies[3].row);
    QVERIFY(other.anomalies[3].row != made.anomalies[3].row);
  }

  /// A folder of everything that can be wrong: what can be used is used, the rest has its reason.
  void folderOfAllKinds() {
    QTemporaryDir folder;
    // Each bar four times as long: 8 bars at 120 quarters a minute.
    const std::vector<float> quick = goldenSound();
    std::vector<float> good;
    for (int bar = 0; bar < 8; ++bar)
      for (int times = 0; times < 4; ++times)
        good.insert(good.end(), quick.begin() + bar * kBarSamples, quick.begin() + (bar + 1) * kBarSamples);
    writeSound(folder.filePath("good_120_a.wav"), good);
    std::vector<float> silent = good;
    std::fill(silent.begin() + 8 * kBarSamples, silent.begin() + 12 * kBarSamples, 0.0F);
    writeSound(folder.filePath("silent_120_a.wav"), silent);
    writeSound(folder.filePath("short_120_a.wav"), std::vector<float>(1, 0.5F));
    writeSound(folder.filePath("long_120_a.wav"), std::vector<float>(8000 * 60, 0.5F));
    std::vector<float> broken = good;
    broken[100] = std::nanf("");
    writeSound(folder.filePath("broken_120_a.wav"), broken);
    writeSound(folder.filePath("no tempo.wav"), good);
    QFile text(folder.filePath("text_120.wav"));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no sound") > 0);
    text.close();
    // A header that claims three hours and holds nothing.
    QFile claim(folder.filePath("claim_120.wav"));
    QVERIFY(QFile::copy(folder.filePath("short_120_a.wav"), claim.fileName()) && claim.open(QIODevice::ReadWrite));
    claim.seek(4);
    claim.write(QByteArray::fromHex("ffffff7f"));
    claim.close();
    QFile table(folder.filePath("loops.csv"));
    QVERIFY(table.open(QIODevice::WriteOnly) && table.write("file,style,bpm\ngood_120_a.wav,funk,120\n") > 0);
    table.close();

    NoProgress progress;
    const auto found = readSoundCorrelations(folder.path().toStdString(), CorrelationRequest(), progress, {});
    QVERIFY(found);
    QCOMPARE(found->table.rows.size(), std::size_t{1});
    QCOMPARE(found->table.families.front(), std::string("funk"));
    QMap<QString, QString> reasons;
    for (const auto &[path, problem] : found->skipped)
      reasons[QFileInfo(QString::fromStdString(path)).fileName()] = QString::fromStdString(problem);
    QCOMPARE(reasons.size(), 7);
    QVERIFY(reasons["silent_120_a.wav"].contains("silent"));
    QVERIFY(reasons["short_120_a.wav"].contains("lasts"));
    QVERIFY(reasons["long_120_a.wav"].contains("longer"));
    QVERIFY(reasons["broken_120_a.wav"].contains("no number"));
    QVERIFY(reasons["no tempo.wav"].contains("tempo"));
    QVERIFY(reasons["text_120.wav"].contains("no readable sound file"));

    const CancellationToken cancelled;
    cancelled.request();
    QCOMPARE(readSoundCorrelations(folder.path().toStdString(), CorrelationRequest(), progress, cancelled).error().kind,
             ErrorKind::cancelled);
    QTemporaryDir empty;
    QVERIFY(!readSoundCorrelations(empty.path().toStdString(), CorrelationRequest(), progress, {}));
  }
};

LOOPWRIGHT_TEST(TestBarCorrelation, void)
#include "test_bar_correlation.moc"
