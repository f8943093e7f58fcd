// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <limits>

#include "engine/learning/interface/conditions.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::learning;

using Shares = std::vector<GenreShare>;
Q_DECLARE_METATYPE(Shares)

namespace {

KnownConditions knowing(std::vector<std::string> genres, bool blends = true) {
  KnownConditions knownConditions;
  knownConditions.genres = std::move(genres);
  knownConditions.blends = blends;
  return knownConditions;
}

/// Sorted, as a model's genres are.
const std::vector<std::string> kKnown = {"R&B",  "R&B: slow", "drum'n'bass, sp\xC3\xA4\xC5\xA5",
                                         "jazz", "rock",      "rock, hard"};

} // namespace

/// What can be asked of genres.
class TestKnownConditions : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void readsShares_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Shares>("shares");
    const auto row = [](const char *text, const Shares &shares) { QTest::newRow(text) << QByteArray(text) << shares; };
    row("rock", {{"rock", 1}});
    row("rock:3", {{"rock", 3}});
    row("rock,jazz", {{"rock", 1}, {"jazz", 1}});
    row("rock:0.7,jazz:0.3", {{"rock", 0.7}, {"jazz", 0.3}});
    row("jazz:1e-3,rock", {{"jazz", 0.001}, {"rock", 1}});
    row("rock, hard", {{"rock, hard", 1}});
    row("rock, hard:2,rock:.5", {{"rock, hard", 2}, {"rock", 0.5}});
    row("R&B: slow", {{"R&B: slow", 1}});
    row("R&B: slow:0.25,R&B:4", {{"R&B: slow", 0.25}, {"R&B", 4}});
    row("drum'n'bass, sp\xC3\xA4\xC5\xA5:2,jazz", {{"drum'n'bass, sp\xC3\xA4\xC5\xA5", 2}, {"jazz", 1}});
  }
  void readsShares() {
    QFETCH(QByteArray, text);
    QFETCH(Shares, shares);
    const auto read = knowing(kKnown).sharesOf(text.toStdString());
    QVERIFY2(read.has_value(), read ? "" : read.error().message().c_str());
    QCOMPARE(*read, shares);
  }

  void refusesShares_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *text, const char *says) {
      QTest::newRow(*text == 0 ? "nothing" : text) << QByteArray(text) << QByteArray(says);
    };
    row("", "no genre \"\"");
    row("polka", "no genre \"polka\"; it knows");
    row("Rock", "no genre \"Rock\"");
    row("rocks", "no genre \"rocks\"");
    row("rock ", "no genre \"rock \"");
    row("rock,", "no genre \"\"");
    row(",rock", "no genre \",rock\"");
    row("rock,polka:1", "no genre \"polka:1\"");
    row("rock:", "\"\" is no share of rock");
    row("rock:0", "\"0\" is no share of rock");
    row("rock:-1", "\"-1\" is no share of rock");
    row("rock:nan", "\"nan\" is no share of rock");
    row("rock:inf", "\"inf\" is no share of rock");
    row("rock:1e39", "\"1e39\" is no share of rock");
    row("rock:1e-50", "\"1e-50\" is no share of rock");
    row("rock:1e999", "\"1e999\" is no share of rock");
    row("rock:much", "\"much\" is no share of rock");
    row("rock:1 ,jazz", "\"1 \" is no share of rock");
    row("rock:0.5:0.5", "\"0.5:0.5\" is no share of rock");
    row("rock:0.2,jazz:0.3,rock:0.5", "rock is asked for twice");
  }
  void refusesShares() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, says);
    const auto read = knowing(kKnown).sharesOf(text.toStdString());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::usage);
    const QByteArray message = QByteArray::fromStdString(read.error().message());
    QVERIFY2(message.contains(says) && message.contains("--genre") && !message.contains('\n'), message.constData());
  }

  void knowsNoGenres() {
    const auto read = KnownConditions().sharesOf("rock");
    QVERIFY(!read.has_value());
    QVERIFY(read.error().message().find("knows no genres") != std::string::npos);
    Conditions conditions;
    conditions.genres = {{"rock", 1}};
    QVERIFY(!KnownConditions().check(conditions).has_value());
    QVERIFY(KnownConditions().check({}).has_value());
  }

  void severalGenresNeedBlends() {
    Conditions conditions;
    conditions.genres = {{"rock", 0.7}, {"jazz", 0.3}};
    QVERIFY(knowing(kKnown).check(conditions).has_value());
    const Status refused = knowing(kKnown, false).check(conditions);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::usage);
    QVERIFY(refused.error().message().find("one genre at a time") != std::string::npos);
    conditions.genres.pop_back();
    QVERIFY(knowing(kKnown, false).check(conditions).has_value());
  }

  void sharesThatMakeNoSense() {
    for (const double share :
         {0.0, -1.0, 1e-7, 1e7, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()}) {
      Conditions conditions;
      conditions.genres = {{"rock", 1}, {"jazz", share}};
      const Status refused = knowing(kKnown).check(conditions);
      QVERIFY2(!refused, qPrintable(QString::number(share)));
      QVERIFY(refused.error().message().find("share of jazz") != std::string::npos);
    }
  }
};

LOOPWRIGHT_TEST(TestKnownConditions, void)
#include "test_known_conditions.moc"
