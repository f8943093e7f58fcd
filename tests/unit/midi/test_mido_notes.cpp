// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <vector>

#include "engine/base/hash.h"
#include "engine/midi/smf.h"
#include "tests/suite.h"
#include "tests/unit/midi/corpora.h"

using namespace loopwright;

namespace {

template <std::size_t Size>
std::pair<int, QString> digestOf(std::vector<std::array<Tick, Size>> lines) {
  std::sort(lines.begin(), lines.end());
  std::string text;
  for (const auto &line : lines)
    for (std::size_t i = 0; i < line.size(); ++i)
      text += std::to_string(line[i]) + (i + 1 < line.size() ? ' ' : '\n');
  return {static_cast<int>(lines.size()), QString::fromStdString(toHex(sha256(text)))};
}

/// Number of notes and digest as tests/golden/mido_notes.py has them.
std::pair<int, QString> notesOf(const midi::SmfContent &content) {
  std::vector<std::array<Tick, 6>> lines;
  for (std::size_t i = 0; i < content.scores.size(); ++i)
    for (const Part &part : content.scores[i].parts)
      for (const Note &note : part.notes)
        lines.push_back({content.format == 2 ? static_cast<int>(i) : part.track, part.channel, note.onset,
                         note.duration, note.pitch, note.velocity});
  return digestOf(std::move(lines));
}

/// The same of the channel events that are no notes.
std::pair<int, QString> eventsOf(const midi::SmfContent &content) {
  std::vector<std::array<Tick, 5>> lines;
  for (std::size_t score = 0; score < content.scores.size(); ++score)
    for (std::size_t track = 0; track < content.scores[score].tracks.size(); ++track)
      for (const FileEvent &event : content.scores[score].tracks[track].events) {
        const auto byte = [&event](std::size_t i) {
          return i < event.bytes.size() ? Tick{static_cast<unsigned char>(event.bytes[i])} : Tick{-1};
        };
        if (byte(0) < 0xF0)
          lines.push_back(
              {static_cast<Tick>(content.format == 2 ? score : track), event.tick, byte(0), byte(1), byte(2)});
      }
  return digestOf(std::move(lines));
}

/// What each note sounds like.
std::pair<int, QString> soundsOf(const Score &score) {
  std::vector<std::array<Tick, 6>> lines;
  for (const Part &part : score.parts)
    for (const Note &note : part.notes)
      lines.push_back({part.track, part.channel, part.program, part.isDrums() ? 1 : 0, note.onset, note.pitch});
  return digestOf(std::move(lines));
}

/// `golden`: number and digest of the notes, number and digest of the events.
void compare(const Result<midi::SmfContent> &content, const QString &name, const QJsonArray &golden) {
  QVERIFY2(content.has_value(), content ? "" : content.error().message().c_str());
  const auto [notes, notesHash] = notesOf(*content);
  QVERIFY2(notes == golden[0].toInt() && notesHash == golden[1].toString(),
           qPrintable(QString("%1: %2 notes here, %3 there").arg(name).arg(notes).arg(golden[0].toInt())));
  const auto [events, eventsHash] = eventsOf(*content);
  QVERIFY2(events == golden[2].toInt() && eventsHash == golden[3].toString(),
           qPrintable(QString("%1: %2 events here, %3 there").arg(name).arg(events).arg(golden[2].toInt())));
}

/// Read, written and read again: the same.
void compareAgain(const midi::SmfContent &content, const QString &name) {
  for (const Score &score : content.scores) {
    const auto again = midi::readSmf(midi::writeSmf(score));
    QVERIFY2(again && again->scores.size() == 1, qPrintable(name));
    const Score &read = again->scores.front();
    QVERIFY2(read.ticksPerQuarter == score.ticksPerQuarter && read.length == score.length && read.text == score.text,
             qPrintable(name));
    QVERIFY2(read.tempo.changes == score.tempo.changes && read.meter.changes == score.meter.changes, qPrintable(name));
    QVERIFY2(notesOf({1, {read}, {}}) == notesOf({1, {score}, {}}), qPrintable(name + ": other notes"));
    QCOMPARE(read.tracks.size(), score.tracks.size());
    for (std::size_t track = 0; track < score.tracks.size(); ++track)
      QVERIFY2(read.tracks[track].events == score.tracks[track].events &&
                   read.tracks[track].name == score.tracks[track].name,
               qPrintable(QString("%1: other events in track %2").arg(name).arg(track)));
    QVERIFY2(soundsOf(read) == soundsOf(score), qPrintable(name + ": other sounds"));
  }
}

} // namespace

/// Our reading beside python3-mido's.
class TestMidoNotes : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    QFile file(LOOPWRIGHT_SOURCE_DIR "/tests/golden/data/mido_notes.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_golden = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(m_golden["own"].toObject().size() >= 9);
    QVERIFY(m_golden["files"].toObject().size() >= 300);
  }

  void ownFiles() {
    const QJsonObject own = m_golden["own"].toObject();
    for (auto it = own.begin(); it != own.end(); ++it) {
      const QJsonArray entry = it.value().toArray();
      const QByteArray bytes = QByteArray::fromHex(entry[0].toString().toLatin1());
      const auto content = midi::readSmf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
      compare(content, it.key(), {entry[1], entry[2], entry[3], entry[4]});
      if (!QTest::currentTestFailed())
        compareAgain(*content, it.key());
      if (QTest::currentTestFailed())
        return;
    }
  }

  /// Where the corpora are not at hand there is nothing to compare; ownFiles() stands in.
  void corpusFiles() {
    const std::filesystem::path corpora = corporaFolder();
    int compared = 0;
    const QJsonObject files = m_golden["files"].toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
      const std::filesystem::path path = corpora / it.key().toStdString();
      std::error_code code;
      if (corpora.empty() || !std::filesystem::exists(path, code))
        continue;
      const auto content = midi::readSmfFile(path);
      compare(content, it.key(), it.value().toArray());
      if (!QTest::currentTestFailed())
        compareAgain(*content, it.key());
      if (QTest::currentTestFailed())
        return;
      ++compared;
    }
    qInfo("%d corpus files compared", compared);
    QVERIFY(corpora.empty() || compared >= 300);
  }

  /// Other real files, read, written and read again.
  void moreFilesComeBack() {
    int files = 0;
    for (const auto &path : midiFiles(corporaFolder(), 5))
      if (const auto content = midi::readSmfFile(path)) {
        compareAgain(*content, QString::fromStdString(path.string()));
        if (QTest::currentTestFailed())
          return;
        ++files;
      }
    qInfo("%d files came back", files);
    QVERIFY(corporaFolder().empty() || files >= 1000);
  }

  /// What mido refuses is read with a remark, or refused too.
  void refusals() {
    const std::filesystem::path corpora = corporaFolder();
    for (const char *list : {"refused", "refused_by_mido"}) {
      const QJsonObject files = m_golden[list].toObject();
      for (auto it = files.begin(); it != files.end(); ++it) {
        const std::filesystem::path path = corpora / it.key().toStdString();
        std::error_code code;
        if (corpora.empty() || !std::filesystem::exists(path, code))
          continue;
        const auto content = midi::readSmfFile(path);
        if (list == std::string("refused_by_mido"))
          QVERIFY2(content, qPrintable(it.key()));
        else
          QVERIFY2(!content || !content->remarks.empty(), qPrintable(it.key()));
      }
    }
  }

private:
  QJsonObject m_golden;
};

LOOPWRIGHT_TEST(TestMidoNotes, void)
#include "test_mido_notes.moc"
