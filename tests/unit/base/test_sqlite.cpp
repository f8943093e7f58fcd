// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QTemporaryDir>

#include "engine/base/atomic_file.h"
#include "engine/base/sqlite.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

const SqliteDatabase::Identity kThing{0x54484E47, 3, "thing"};
using Access = SqliteDatabase::Access;

} // namespace

class TestSqlite : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("thing.db").toStdString();
  }

  void oddFileNames_data() {
    QTest::addColumn<QString>("name");
    for (const char *name : {"a?b#c%20.lwc", "a&mode=memory", "?mode=memory", "file:x", "%00", "%2e%2e", "a b\tc\nd",
                             "ä€🎸", "'quoted\"", "back\\slash", "+", "-"})
      QTest::newRow(name) << QString::fromUtf8(name);
  }
  void oddFileNames() {
    QFETCH(QString, name);
    const std::filesystem::path path = std::filesystem::path(m_folder->path().toStdString()) / name.toStdString();
    {
      auto made = SqliteDatabase::create(path, kThing);
      QVERIFY2(made.has_value(), made ? "" : made.error().message().c_str());
      QVERIFY(made->execute("CREATE TABLE t(x); INSERT INTO t VALUES(17);").has_value());
    }
    QVERIFY(std::filesystem::is_regular_file(path));
    for (const Access access : {Access::read, Access::readWrite}) {
      auto opened = SqliteDatabase::open(path, kThing, access);
      QVERIFY2(opened.has_value(), opened ? "" : opened.error().message().c_str());
      auto statement = opened->prepare("SELECT x FROM t");
      QVERIFY(statement.has_value() && statement->step().value());
      QCOMPARE(statement->integer(0), std::int64_t{17});
    }
    const std::filesystem::directory_iterator begin(m_folder->path().toStdString());
    QCOMPARE(std::distance(begin, std::filesystem::directory_iterator()), std::ptrdiff_t{1});
  }

  void versions_data() {
    QTest::addColumn<int>("stored");
    QTest::addColumn<bool>("opens");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("older") << 1 << true;
    QTest::newRow("same") << 3 << true;
    QTest::newRow("newer") << 4 << false;
    QTest::newRow("negative") << -1 << false;
  }
  void versions() {
    QFETCH(int, stored);
    QFETCH(bool, opens);
    SqliteDatabase::Identity identity = kThing;
    identity.version = stored;
    QVERIFY(SqliteDatabase::create(m_path, identity).has_value());
    const auto opened = SqliteDatabase::open(m_path, kThing, Access::read);
    QCOMPARE(opened.has_value(), opens);
    if (opens) {
      QCOMPARE(opened->version(), stored);
      return;
    }
    QCOMPARE(opened.error().kind, ErrorKind::badInput);
    QCOMPARE(opened.error().where, m_path.string());
    if (stored > 3)
      QCOMPARE(opened.error().message(),
               m_path.string() + ": this thing has format version 4, newer than version 3 that this program reads; "
                                 "update Loopwright to open it.");
  }

  void otherKindsAreRefused() {
    SqliteDatabase::Identity other = kThing;
    other.applicationId += 1;
    QVERIFY(SqliteDatabase::create(m_path, other).has_value());
    const auto opened = SqliteDatabase::open(m_path, kThing, Access::readWrite);
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().what, std::string("this is not a Loopwright thing"));
  }

  void otherFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray(5000, 'x');
    QTest::newRow("cut after the magic") << QByteArray("SQLite format 3\0", 16);
  }
  void otherFilesAreRefused() {
    QFETCH(QByteArray, bytes);
    QVERIFY(writeFileAtomically(m_path, {bytes.constData(), static_cast<std::size_t>(bytes.size())}).has_value());
    const auto opened = SqliteDatabase::open(m_path, kThing, Access::readWrite);
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().what, std::string("this is not a Loopwright thing"));
  }

  void missingAndExisting() {
    const auto missing = SqliteDatabase::open(m_path, kThing, Access::readWrite);
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error().what, std::string("there is no such thing"));
    QVERIFY(!std::filesystem::exists(m_path)); // opening creates nothing
    QVERIFY(SqliteDatabase::create(m_path, kThing).has_value());
    const auto again = SqliteDatabase::create(m_path, kThing);
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().kind, ErrorKind::usage);
    const auto nowhere = SqliteDatabase::create(m_path / "below", kThing);
    QVERIFY(!nowhere.has_value());
    QCOMPARE(nowhere.error().kind, ErrorKind::resource);
  }

  void valuesComeBack() {
    auto database = SqliteDatabase::create(m_path, kThing);
    QVERIFY(database->execute("CREATE TABLE t(i, r, s, b, n)").has_value());
    auto insert = database->prepare("INSERT INTO t VALUES(?, ?, ?, ?, ?)");
    const std::string blob("\0\xFF\0", 3);
    for (int i = 0; i < 2; ++i) { // a statement can be run again
      insert->bind(1, std::int64_t{1} << 62).bind(2, 0.1).bind(3, std::string_view("ä\0b", 4));
      insert->bindBlob(4, i == 0 ? blob : "").bindNull(5);
      QVERIFY(insert->run().has_value());
    }
    auto select = database->prepare("SELECT i, r, s, b, n FROM t ORDER BY rowid");
    QVERIFY(select->step().value());
    QCOMPARE(select->integer(0), std::int64_t{1} << 62);
    QCOMPARE(select->real(1), 0.1);
    QCOMPARE(select->text(2), std::string("ä\0b", 4));
    QCOMPARE(select->blob(3), std::string_view(blob));
    QVERIFY(select->isNull(4));
    QVERIFY(select->step().value());
    QVERIFY(!select->isNull(3) && select->blob(3).empty());
    QVERIFY(!select->step().value());
    QVERIFY(select->step().value()); // and begins anew
  }

  void readingCannotWrite() {
    QVERIFY(SqliteDatabase::create(m_path, kThing).has_value());
    auto database = SqliteDatabase::open(m_path, kThing, Access::read);
    const Status written = database->execute("CREATE TABLE t(x)");
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, ErrorKind::resource);
    QCOMPARE(written.error().where, m_path.string());
  }

  void wrongSqlIsAnError() {
    auto database = SqliteDatabase::create(m_path, kThing);
    QVERIFY(!database->prepare("SELECT nothing FROM nowhere").has_value());
    QVERIFY(!database->execute("CREATE").has_value());
    QVERIFY(database->execute("CREATE TABLE t(x UNIQUE); INSERT INTO t VALUES(1)").has_value());
    auto twice = database->prepare("INSERT INTO t VALUES(1)");
    QVERIFY(!twice->run().has_value());
  }

private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::filesystem::path m_path;
};

LOOPWRIGHT_TEST(TestSqlite, void)
#include "test_sqlite.moc"
