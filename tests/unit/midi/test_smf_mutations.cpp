// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <chrono>
#include <cstdlib>
#include <malloc.h>
#include <new>
#include <string>
#include <vector>

#include "engine/base/read_file.h"
#include "engine/midi/smf.h"
#include "engine/music/quantizer.h"
#include "engine/music/roll_notes.h"
#include "tests/suite.h"
#include "tests/unit/midi/corpora.h"
#include "tests/unit/midi/random_score.h"

namespace {

/// Bytes in use and their peak, counted by the operators below. One thread.
std::size_t bytesInUse = 0;
std::size_t peakBytes = 0;

void *counted(std::size_t size) {
  void *memory = std::malloc(size);
  bytesInUse += ::malloc_usable_size(memory);
  peakBytes = std::max(peakBytes, bytesInUse);
  return memory;
}

void release(void *memory) {
  bytesInUse -= ::malloc_usable_size(memory);
  std::free(memory);
}

} // namespace

void *operator new(std::size_t size) {
  void *memory = counted(size);
  if (memory == nullptr)
    throw std::bad_alloc();
  return memory;
}
void *operator new(std::size_t size, const std::nothrow_t &) noexcept { return counted(size); }
void operator delete(void *memory) noexcept { release(memory); }
void operator delete(void *memory, std::size_t) noexcept { release(memory); }
void operator delete(void *memory, const std::nothrow_t &) noexcept { release(memory); }

using namespace loopwright;

namespace {

constexpr std::size_t kMostMemory = std::size_t{256} << 20;
constexpr double kMostSeconds = 1.0;

/// Files to damage: real ones where there are corpora, and always some of our own, of all formats.
std::vector<std::string> originals() {
  std::vector<std::string> files;
  for (std::uint64_t item = 0; item < 12; ++item) {
    RandomStream random(11, "originals", 0, 0, item);
    std::string file = midi::writeSmf(randomScore(random));
    file[9] = static_cast<char>(item % 3); // formats 0 and 2 have the same chunks
    files.push_back(std::move(file));
  }
  for (const auto &path : midiFiles(corporaFolder(), 40))
    if (auto bytes = readFile(path, 200000))
      files.push_back(std::move(*bytes));
  return files;
}

std::size_t place(const std::string &bytes, RandomStream &random) {
  return bytes.empty() ? 0 : static_cast<std::size_t>(random.below(bytes.size()));
}

/// One kind of damage, drawn: flipped bits, a cut, a doubled or a foreign piece, a lost piece, a wrong length field.
void damage(std::string &bytes, RandomStream &random) {
  const std::size_t at = place(bytes, random);
  const std::size_t size = std::min<std::size_t>(static_cast<std::size_t>(random.below(400)), bytes.size() - at);
  switch (random.below(12)) {
  case 1:
    bytes.resize(at);
    break;
  case 2:
    bytes.insert(at, bytes.substr(at, size));
    break;
  case 3:
    for (std::size_t i = 0; i < size; ++i)
      bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(at), static_cast<char>(random.below(256)));
    break;
  case 4:
    bytes.erase(at, size);
    break;
  case 5: {
    const std::size_t chunk = bytes.find(random.below(4) == 0 ? "MThd" : "MTrk", at);
    for (std::size_t i = 4; chunk != std::string::npos && i < 8 && chunk + i < bytes.size(); ++i)
      if (random.below(2) == 0)
        bytes[chunk + i] = static_cast<char>(random.below(256));
    break;
  }
  case 6:
    for (std::size_t i = at; i < at + size; ++i)
      bytes[i] = '\xFF';
    break;
  default: // most often, as it leaves most of a file readable
    if (!bytes.empty())
      bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1U << random.below(8)));
  }
}

} // namespace

class TestSmfMutations : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void damagedFilesGiveAScoreOrAReason() {
    const std::vector<std::string> files = originals();
    int refused = 0, remarked = 0;
    for (std::uint64_t item = 0; item < 3000; ++item) {
      RandomStream random(12, "mutations", 0, 0, item);
      std::string bytes = files[static_cast<std::size_t>(item) % files.size()];
      for (std::uint64_t count = 1 + random.below(3); count > 0; --count)
        damage(bytes, random);
      peakBytes = bytesInUse;
      const std::size_t before = bytesInUse;
      const auto started = std::chrono::steady_clock::now();
      const auto content = midi::readSmf(bytes);
      if (content)
        check(*content);
      else
        checkError(content.error(), bytes.size());
      refused += content ? 0 : 1;
      remarked += content && !content->remarks.empty() ? 1 : 0;
      const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
      QVERIFY2(seconds < kMostSeconds, qPrintable(QString("mutation %1: %2 s").arg(item).arg(seconds)));
      QVERIFY2(peakBytes - before < kMostMemory, qPrintable(QString("mutation %1: %2").arg(item).arg(peakBytes)));
      if (QTest::currentTestFailed())
        qFatal("mutation %d", static_cast<int>(item));
    }
    qInfo("%zu files, %d of 3000 mutations refused, %d read with a remark", files.size(), refused, remarked);
    // Damage that is always refused, or never, would test only half of the reader.
    QVERIFY(refused > 50 && remarked > 1000);
  }

  void hostileFilesStaySmallAndQuick_data() {
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<bool>("track");
    QTest::newRow("notes that never end") << QByteArray("\x00\x90\x3C\x40", 4) << true;
    QTest::newRow("notes of one tick, highest pitch first")
        << QByteArray("\x00\x90\x3F\x40\x00\x3E\x40\x00\x3D\x40", 10) << true;
    QTest::newRow("note offs without notes") << QByteArray("\x00\x80\x3C\x40", 4) << true;
    QTest::newRow("a part a note") << QByteArray("\x00\xC0\x01\x00\x90\x3C\x40\x00\xC0\x02\x00\x90\x3C\x40", 14)
                                   << true;
    QTest::newRow("long overlapping bass notes") << QByteArray("\x01\xC0\x21\x01\x90\x1E\x40", 7) << true;
    QTest::newRow("tempo changes") << QByteArray("\x00\xFF\x51\x03\x01\x01\x01", 7) << true;
    QTest::newRow("tracks without events") << QByteArray("MTrk\0\0\0\0", 8) << false;
    QTest::newRow("tracks of one note") << QByteArray("MTrk\0\0\0\x04\0\x90\x3C\x40", 12) << false;
    QTest::newRow("tracks of one hit") << QByteArray("MTrk\0\0\0\x04\0\x99\x24\x40", 12) << false;
    QTest::newRow("unknown chunks") << QByteArray("XXXX\0\0\0\0", 8) << false;
    QTest::newRow("stray bytes") << QByteArray("MTr\0MT", 6) << false;
    QTest::newRow("lengths that overlap") << QByteArray("MTrk\0\xFF\xFF\xFF\0\xFF\x2F\0", 12) << false;
  }
  void hostileFilesStaySmallAndQuick() {
    QFETCH(QByteArray, unit);
    QFETCH(bool, track);
    constexpr int kSize = 1 << 20;
    QByteArray bytes("MThd\0\0\0\6\0\1\xFF\xFF\0\x60", 14);
    const int count = kSize / static_cast<int>(unit.size());
    if (track) {
      const int size = count * static_cast<int>(unit.size());
      bytes += "MTrk";
      for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(size >> shift & 0xFF);
    }
    for (int i = 0; i < count; ++i)
      bytes += unit;
    peakBytes = bytesInUse;
    const std::size_t before = bytesInUse;
    const auto started = std::chrono::steady_clock::now();
    const auto content = midi::readSmf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (content)
      check(*content);
    else
      checkError(content.error(), static_cast<std::size_t>(bytes.size()));
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    QVERIFY2(seconds < kMostSeconds, qPrintable(QString::number(seconds)));
    qInfo("%.3f s, %zu bytes at most", seconds, peakBytes - before);
    QVERIFY2(peakBytes - before < kMostMemory, qPrintable(QString::number(peakBytes - before)));
  }

private:
  static void checkError(const Error &error, std::size_t size) {
    QCOMPARE(error.kind, ErrorKind::badInput);
    QVERIFY(!error.what.empty());
    QVERIFY2(error.where.rfind("byte ", 0) == 0, error.where.c_str());
    QVERIFY(std::stoull(error.where.substr(5)) <= size);
  }

  static void check(const midi::SmfContent &content) {
    QVERIFY(content.format >= 0 && content.format <= 2);
    QVERIFY(content.remarks.size() <= 100);
    for (const Score &score : content.scores) {
      QVERIFY(score.ticksPerQuarter > 0);
      for (const TempoChange &change : score.tempo.changes)
        QVERIFY(change.microsecondsPerQuarter > 0);
      for (const Part &part : score.parts) {
        QVERIFY(!part.notes.empty());
        const Note *before = nullptr;
        for (const Note &note : part.notes) {
          const bool good = note.onset >= 0 && note.duration >= 0 && note.end() <= score.length && note.pitch >= 0 &&
                            note.pitch < 128 && note.velocity > 0 && note.velocity < 128 &&
                            (before == nullptr || before->onset <= note.onset);
          if (!good)
            QFAIL("a note that cannot be");
          before = &note;
        }
      }
      for (const PitchLayout &layout : PitchLayout::all()) {
        for (const Grid grid : {Grid::floor, Grid::nearest}) {
          const Quantization result = quantize(score, layout, {grid});
          if (result.problem == SongProblem::none)
            QCOMPARE(result.song.roll.steps(), layout.stepsPerBar() * result.song.bars);
        }
      }
    }
  }
};

LOOPWRIGHT_TEST(TestSmfMutations, void)
#include "test_smf_mutations.moc"
