// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/base/csv.h"
#include "tests/suite.h"

using namespace loopwright;

class TestCsv : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void reads() {
    const auto records = parseCsv("\xEF\xBB\xBFpath,genre\r\n\r\n\"a, \"\"b\"\"\nc\",jazz\n,").value();
    const std::vector<std::vector<std::string>> expected = {{"path", "genre"}, {"a, \"b\"\nc", "jazz"}, {"", ""}};
    QVERIFY(records == expected);
    QVERIFY(parseCsv("").value().empty());
    QVERIFY(parseCsv("path,genre\ra,b\r").value() ==
            (std::vector<std::vector<std::string>>{{"path", "genre"}, {"a", "b"}}));
  }

  void anOpenQuoteIsRefused() {
    const auto records = parseCsv("path,genre\na,\"rock\nb,jazz\n");
    QVERIFY(!records);
    QCOMPARE(records.error().what, std::string("a quote in record 2 is never closed"));
  }

  void writesWhatItReads() {
    const std::vector<std::string> plain = {"a", "", "b c", "1.5"};
    QCOMPARE(csvRecord(plain), std::string("a,,b c,1.5\n"));
    const std::vector<std::string> odd = {"a,b", "say \"so\"", "two\nlines", "\r", "späť", ""};
    const auto records = parseCsv(csvRecord(plain) + csvRecord(odd)).value();
    QVERIFY(records.size() == 2 && records[0] == plain && records[1] == odd);
  }
};

LOOPWRIGHT_TEST(TestCsv, void)
#include "test_csv.moc"
