// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

#include "engine/audio/wav_file.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

AudioBuffer ramp(int frames) {
  AudioBuffer audio;
  for (int i = 0; i < frames; ++i) {
    audio.samples.push_back(static_cast<float>(i) / static_cast<float>(frames));
    audio.samples.push_back(-0.25F);
  }
  return audio;
}

/// Files of this process cannot grow beyond so many bytes: what a full disk looks like.
class FullDisk {
public:
  explicit FullDisk(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    ::getrlimit(RLIMIT_FSIZE, &m_before);
    rlimit limit = m_before;
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
  rlimit m_before{};
};

} // namespace

class TestWavFile : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void readsBack_data() {
    QTest::addColumn<bool>("asFloat");
    QTest::newRow("16 bit") << false;
    QTest::newRow("float") << true;
  }
  void readsBack() {
    QFETCH(bool, asFloat);
    QTemporaryDir folder;
    const std::string path = folder.filePath("a.wav").toStdString();
    AudioBuffer audio = ramp(1000);
    audio.sampleRate = 48000;
    audio.samples[10] = 1.5F;
    QVERIFY(writeWavFile(path, audio, asFloat ? WavSamples::float32 : WavSamples::pcm16));
    const auto back = readSoundFile(path);
    QVERIFY(back);
    QCOMPARE(back->sampleRate, 48000);
    QCOMPARE(back->frames(), audio.frames());
    for (std::size_t i = 0; i < audio.samples.size(); ++i) {
      const float expected = asFloat ? audio.samples[i] : std::min(audio.samples[i], 1.0F);
      QVERIFY(std::abs(back->samples[i] - expected) <= (asFloat ? 0.0F : 1.0F / 16384));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
  }

  void sixteenBitHeader() {
    const auto bytes = wavBytes(ramp(100));
    QVERIFY(bytes);
    QCOMPARE(bytes->size(), std::size_t(44 + 400));
    QCOMPARE(bytes->substr(0, 4), std::string("RIFF"));
  }

  void sameBytes() {
    for (const WavSamples format : {WavSamples::pcm16, WavSamples::float32})
      QVERIFY(*wavBytes(ramp(500), format) == *wavBytes(ramp(500), format));
  }

  void unwritable() {
    const Status status = writeWavFile("/nonexistent/folder/a.wav", ramp(10));
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::resource);
  }

  void fullDiskLeavesTheOldFile() {
    QTemporaryDir folder;
    const std::string path = folder.filePath("a.wav").toStdString();
    QVERIFY(writeWavFile(path, ramp(10)));
    {
      const FullDisk full(2048);
      const Status status = writeWavFile(path, ramp(100000));
      QVERIFY(!status);
      QCOMPARE(status.error().kind, ErrorKind::resource);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"a.wav"});
    QCOMPARE(readSoundFile(path)->frames(), std::int64_t(10));
  }

  void noSound() {
    QTemporaryDir folder;
    QFile file(folder.filePath("a.wav"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("RIFFnothing");
    file.close();
    const auto read = readSoundFile(folder.filePath("a.wav").toStdString());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::badInput);
  }
};

LOOPWRIGHT_TEST(TestWavFile, void)
#include "test_wav_file.moc"
