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

/// Number of notes and digest as tests/golden/mido_notes.py has them.
std::pair<int, QString> digestOf(const midi::SmfContent &content) {
  std::vector<std::array<Tick, 6>> lines;
  for (const Score &score : content.scores)
    for (const Part &part : score.parts)
      for (const Note &note : part.notes)
        lines.push_back({part.track, part.channel, note.onset, note.duration, note.pitch, note.velocity});
  std::sort(lines.begin(), lines.end());
  std::string text;
  for (const auto &line : lines)
    for (std::size_t i = 0; i < line.size(); ++i)
      text += std::to_string(line[i]) + (i + 1 < line.size() ? ' ' : '\n');
  return {static_cast<int>(lines.size()), QString::fromStdString(toHex(sha256(text)))};
}

void compare(const Result<midi::SmfContent> &content, const QString &name, int notes, const QString &digest) {
  QVERIFY2(content.has_value(), content ? "" : content.error().message().c_str());
  const auto [count, hash] = digestOf(*content);
  QVERIFY2(count == notes && hash == digest,
           qPrintable(QString("%1: %2 notes here, %3 there").arg(name).arg(count).arg(notes)));
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
      compare(midi::readSmf({bytes.constData(), static_cast<std::size_t>(bytes.size())}), it.key(), entry[1].toInt(),
              entry[2].toString());
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
      const QJsonArray entry = it.value().toArray();
      compare(midi::readSmfFile(path), it.key(), entry[0].toInt(), entry[1].toString());
      if (QTest::currentTestFailed())
        return;
      ++compared;
    }
    qInfo("%d corpus files compared", compared);
    QVERIFY(corpora.empty() || compared >= 300);
  }

  void refusals() {
    const std::filesystem::path corpora = corporaFolder();
    for (const char *list : {"refused", "refused_by_mido"}) {
      const QJsonObject files = m_golden[list].toObject();
      for (auto it = files.begin(); it != files.end(); ++it) {
        const std::filesystem::path path = corpora / it.key().toStdString();
        std::error_code code;
        if (!corpora.empty() && std::filesystem::exists(path, code))
          QVERIFY2(midi::readSmfFile(path).has_value() == (list == std::string("refused_by_mido")),
                   qPrintable(it.key()));
      }
    }
  }

private:
  QJsonObject m_golden;
};

LOOPWRIGHT_TEST(TestMidoNotes, void)
#include "test_mido_notes.moc"
