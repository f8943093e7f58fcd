// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <limits>
#include <sqlite3.h>
#include <sys/resource.h>

#include "app/project/project.h"
#include "app/recipes/recipe_json.h"
#include "engine/base/random.h"
#include "tests/suite.h"
#include "tests/unit/app/content_rules.h"

using namespace loopwright;
using namespace loopwright::test;

namespace {

GenerationRecipe recipe() {
  GenerationRecipe recipe;
  recipe.bundle = "starter";
  recipe.bundleHash = "ab12";
  recipe.seed = std::numeric_limits<std::uint64_t>::max();
  recipe.number = 7;
  recipe.filter = {0.9, 50, 0.95};
  recipe.program = "0.1.0";
  recipe.torch = "1.13";
  recipe.blas = "OpenBLAS";
  return recipe;
}

ProjectContent sample() {
  ProjectContent project;
  LoopContent loop = loopOf({{0, 240, 28, 80}, {960, 480, 31, 1}}, {{0, 120, 36, 127}, {480, 7, 56, 100}}, 8);
  loop.tracks[0].notes[1].generated = true;
  loop.tracks[0].name = QStringLiteral("Baß 低音");
  loop.microsecondsPerQuarter = 461538;
  loop.locks = {{QStringLiteral("skins"), 0, 480}, {QStringLiteral("bass"), 15 * 960, 960}};
  project.loops.append({QStringLiteral("Loop 1"), loop, recipe()});
  LoopContent waltz = loopOf({{100, 1, 127, 5}}, {}, 16);
  waltz.beatsPerBar = 3;
  waltz.swing = 63;
  waltz.tracks.append(waltz.tracks[0]);
  waltz.tracks.removeAt(1);
  project.loops.append({QString(), waltz, std::nullopt});
  project.current = 1;
  Candidate candidate;
  candidate.content = loopOf({}, {{0, 120, 36, 100}}, 4);
  candidate.recipe = recipe();
  candidate.metrics = {{"hd", 0.25}, {"loop_score", -1.5}};
  project.kept.append(candidate);
  project.view = QJsonObject{{QStringLiteral("zoom"), 1.5}};
  return project;
}

QStringList summary(const ProjectContent &project) {
  QStringList lines;
  for (const auto &loop : project.loops)
    lines << loop.name + ' ' + loop.content.hash() + ' ' +
                 (loop.recipe ? QString::fromStdString(recipeText(*loop.recipe)) : QString());
  for (const auto &candidate : project.kept) {
    lines << candidate.content.hash() + ' ' + QString::fromStdString(recipeText(candidate.recipe));
    for (const auto &[name, value] : candidate.metrics)
      lines << QString::fromStdString(name) + QString::number(value);
  }
  lines << QString::number(project.current) << QString::fromUtf8(QJsonDocument(project.view).toJson());
  return lines;
}

QByteArray bytesOf(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void execute(const QString &path, const QByteArray &sql) {
  sqlite3 *database = nullptr;
  QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
  char *message = nullptr;
  QVERIFY2(sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) == SQLITE_OK, message);
  sqlite3_close(database);
}

} // namespace

class TestProjectFile : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  QString pathTo(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
  void roundTrip() {
    const auto path = pathTo("round.lwp").toStdString();
    const auto written = sample().write(path);
    QVERIFY2(written, written ? "" : written.error().message().c_str());
    const auto read = ProjectContent::read(path);
    QVERIFY2(read, read ? "" : read.error().message().c_str());
    QCOMPARE(summary(*read), summary(sample()));
    for (const auto &loop : read->loops)
      QCOMPARE(brokenRule(loop.content), QString());
    QVERIFY(sample().write(path)); // over itself
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList({QStringLiteral("round.lwp")}));
  }

  void aLinkStaysALink() {
    const auto file = pathTo("target.lwp");
    QVERIFY(sample().write(file.toStdString()));
    QVERIFY(QFile::link(file, pathTo("link.lwp")));
    ProjectContent other = sample();
    other.loops.removeLast();
    QVERIFY(other.write(pathTo("link.lwp").toStdString()));
    QVERIFY(QFileInfo(pathTo("link.lwp")).isSymLink());
    QCOMPARE(ProjectContent::read(file.toStdString())->loops.size(), 1);
  }

  void releasedVersionsAreRead() {
    const auto read = ProjectContent::read(LOOPWRIGHT_SOURCE_DIR "/tests/unit/app/data/project_v1.lwp");
    QVERIFY2(read, read ? "" : read.error().message().c_str());
    ProjectContent straight = sample(); // version 1 had no swing
    straight.loops[1].content.swing = kStraight;
    straight.loops[0].content.locks.clear(); // nor version 2 locks
    QCOMPARE(summary(*read), summary(straight));
    const auto second = ProjectContent::read(LOOPWRIGHT_SOURCE_DIR "/tests/unit/app/data/project_v2.lwp");
    QVERIFY2(second, second ? "" : second.error().message().c_str());
    ProjectContent open = sample();
    open.loops[0].content.locks.clear();
    QCOMPARE(summary(*second), summary(open));
    const auto third = ProjectContent::read(LOOPWRIGHT_SOURCE_DIR "/tests/unit/app/data/project_v3.lwp");
    QVERIFY2(third, third ? "" : third.error().message().c_str());
    QCOMPARE(summary(*third), summary(sample()));
    const auto fourth = ProjectContent::read(LOOPWRIGHT_SOURCE_DIR "/tests/unit/app/data/project_v4.lwp");
    QVERIFY2(fourth, fourth ? "" : fourth.error().message().c_str());
    QCOMPARE(summary(*fourth), summary(sample()));
  }

  void badFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *sql, const char *says) {
      QTest::newRow(sql) << QByteArray(sql) << QString::fromLatin1(says);
    };
    row("PRAGMA user_version=6", "newer");
    row("PRAGMA user_version=4", "no project has"); // its tracks have no kinds beside their roles
    row("PRAGMA user_version=3", "no project has"); // its tracks have kinds instead of roles
    row("PRAGMA user_version=2", "no project has"); // it has no locks
    row("PRAGMA user_version=1", "no project has"); // and its table of loops is another
    row("INSERT INTO locks VALUES(77, 0, 'bass', 0, 480)", "lock of no loop");
    row("UPDATE locks SET first = 99999999", "a lock's beginning");
    row("UPDATE locks SET length = 0", "a lock's length");
    row("UPDATE locks SET stream = hex(zeroblob(600))", "a lock's stream of 1200 characters");
    row("WITH RECURSIVE n(i) AS (VALUES(10) UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
        "INSERT INTO locks SELECT 1, i, 'bass', 0, 480 FROM n",
        "too many locks");
    row("UPDATE loops SET swing = 80", "a swing of 80");
    row("PRAGMA user_version=0", "no format version");
    row("PRAGMA application_id=1", "not a Loopwright project");
    row("DROP TABLE notes", "lacks a table");
    row("CREATE TABLE more(x)", "no project has");
    row("ALTER TABLE notes RENAME TO n; CREATE VIEW notes AS SELECT * FROM n", "no project has");
    row("CREATE TRIGGER t AFTER INSERT ON notes BEGIN SELECT 1; END", "no project has");
    row("DELETE FROM loops WHERE kept = 0; DELETE FROM tracks; DELETE FROM notes", "no loop");
    row("UPDATE loops SET bars = 1000000", "a number of bars of 1000000");
    row("UPDATE loops SET bars = 'many'", "a number of bars");
    row("UPDATE notes SET onset = 99999999", "a note's beginning");
    row("UPDATE loops SET beats_per_bar = 0", "beats");
    row("UPDATE loops SET beat_unit = 5", "power of two");
    row("UPDATE loops SET microseconds_per_quarter = 0", "tempo");
    row("UPDATE loops SET name = hex(zeroblob(600))", "a name of 1200 characters");
    row("UPDATE loops SET recipe = hex(zeroblob(600000))", "recipe that is too long");
    row("UPDATE settings SET value = 300 WHERE key = 'current'", "an open loop of 300");
    row("UPDATE tracks SET role = 'brass'", "unknown role");
    row("UPDATE tracks SET program = 128", "program of 128");
    row("UPDATE tracks SET position = position + 10", "tracks");
    row("UPDATE tracks SET loop = loop + 50", "no loop");
    row("INSERT INTO notes VALUES(1, 5, 0, 0, 1, 1, 1, 0)", "no track");
    row("INSERT INTO notes VALUES(77, 0, 0, 0, 1, 1, 1, 0)", "no loop");
    row("UPDATE notes SET pitch = 128", "pitch of 128");
    row("UPDATE notes SET velocity = 0", "velocity of 0");
    row("UPDATE notes SET onset = -1", "beginning of -1");
    row("UPDATE notes SET duration = 9223372036854775807", "length");
    row("WITH RECURSIVE n(i) AS (VALUES(0) UNION ALL SELECT i + 1 FROM n WHERE i < 100001) "
        "INSERT INTO notes SELECT 1, 1, i + 10, 0, 1, 40, 1, 0 FROM n",
        "too many notes");
    row("WITH RECURSIVE n(i) AS (VALUES(10) UNION ALL SELECT i + 1 FROM n WHERE i < 300) "
        "INSERT INTO loops SELECT i, 0, i, '', 8, 4, 4, 500000, NULL, NULL, 50 FROM n",
        "too many loops");
  }
  void badFilesAreRefused() {
    QFETCH(QByteArray, sql);
    QFETCH(QString, says);
    const auto path = pathTo("bad.lwp");
    QFile::remove(path);
    QVERIFY(sample().write(path.toStdString()));
    execute(path, sql);
    const QByteArray before = bytesOf(path);
    const auto read = ProjectContent::read(path.toStdString());
    QVERIFY(!read);
    const QString message = QString::fromStdString(read.error().message());
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("bad.lwp")), qPrintable(message));
    QCOMPARE(bytesOf(path), before);
  }

  void filesThatAreNoProject() {
    QVERIFY(!ProjectContent::read(pathTo("missing.lwp").toStdString()));
    QVERIFY(!ProjectContent::read(m_folder.path().toStdString()));
    for (const QByteArray &bytes : {QByteArray(), QByteArray("a text file\n"), QByteArray("SQLite format 3\0", 16)}) {
      writeBytes(pathTo("text.lwp"), bytes);
      const auto read = ProjectContent::read(pathTo("text.lwp").toStdString());
      QVERIFY(!read);
      QVERIFY2(read.error().message().find("not a Loopwright project") != std::string::npos,
               read.error().message().c_str());
    }
    QFile huge(pathTo("huge.lwp"));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(qint64(1) << 33)); // sparse
    const auto read = ProjectContent::read(pathTo("huge.lwp").toStdString());
    QVERIFY(!read && read.error().message().find("larger") != std::string::npos);
    huge.remove();
  }

  void damagedBytesNeverCrash() {
    const auto path = pathTo("damaged.lwp");
    QVERIFY(sample().write(path.toStdString()));
    const QByteArray whole = bytesOf(path);
    for (qsizetype size = 0; size < whole.size(); size += 499) {
      writeBytes(path, whole.left(size));
      QVERIFY2(!ProjectContent::read(path.toStdString()), qPrintable(QString::number(size)));
    }
    RandomStream random(1, "project");
    int readable = 0;
    for (int round = 0; round < 400; ++round) {
      QByteArray bytes = whole;
      for (int i = 0; i < 8; ++i)
        bytes[static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(bytes.size())))] =
            static_cast<char>(random.below(256));
      writeBytes(path, bytes);
      const auto read = ProjectContent::read(path.toStdString());
      readable += read ? 1 : 0;
      if (read)
        for (const auto &loop : read->loops)
          QCOMPARE(brokenRule(loop.content), QString());
      else
        QVERIFY(!read.error().message().empty());
    }
    QVERIFY2(readable > 0 && readable < 400, qPrintable(QString::number(readable)));
  }

  void aFullDiskLeavesTheOldFile() {
    const auto path = pathTo("full.lwp");
    QVERIFY(sample().write(path.toStdString()));
    const QByteArray before = bytesOf(path);
    ProjectContent larger = sample();
    for (int i = 0; i < 100; ++i)
      larger.loops.append(larger.loops.first());
    rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    auto *handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small = {8192, old.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = larger.write(path.toStdString());
    ::setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QVERIFY2(written.error().message().find("full.lwp") != std::string::npos, written.error().message().c_str());
    QCOMPARE(bytesOf(path), before);
    QVERIFY(larger.write(path.toStdString())); // once there is room
    QVERIFY(!QDir(m_folder.path()).entryList(QDir::Files).join(' ').contains(QStringLiteral(".part")));
  }

  void aFolderThatCannotBeWritten() {
    writeBytes(pathTo("file"), "text");
    for (const QString &path : {pathTo("file") + QStringLiteral("/a.lwp"), QStringLiteral("/proc/a.lwp"),
                                pathTo("no/such/folder/a.lwp"), m_folder.path()}) {
      const auto written = sample().write(path.toStdString());
      QVERIFY(!written);
      QVERIFY2(!written.error().advice.empty(), written.error().message().c_str());
    }
    QVERIFY(QDir(m_folder.path()).exists());
  }

  void tooMuchIsNotWritten() {
    ProjectContent project = sample();
    while (project.loops.size() <= 256)
      project.loops.append(project.loops.first());
    const auto written = project.write(pathTo("many.lwp").toStdString());
    QVERIFY(!written && written.error().message().find("256 loops") != std::string::npos);
    project.loops.removeLast();
    QVERIFY(project.write(pathTo("many.lwp").toStdString()));
    QVERIFY(ProjectContent::read(pathTo("many.lwp").toStdString()));
  }

  void recipesAsText() {
    const auto read = recipeFromText(recipeText(recipe()));
    QVERIFY(read);
    QCOMPARE(recipeText(*read), recipeText(recipe()));
    QCOMPARE(read->seed, std::numeric_limits<std::uint64_t>::max());
    for (const char *text : {"", "loopwright", "loopwright {}", "loopwright [1]", "{\"seed\":\"1\"}"})
      QVERIFY(!recipeFromText(text));
    GenerationRecipe wrong = recipe();
    wrong.filter.topP = -3;
    QVERIFY(!recipeFromText(recipeText(wrong)));
    GenerationRecipe passage = recipe();
    passage.passage = "3,4 bass";
    passage.around = plainLoopOf(sample().loops.first().content);
    const auto around = recipeFromText(recipeText(passage));
    QVERIFY(around && *around == passage && around->canComeAgain());
    nlohmann::json outside = jsonOf(passage);
    outside["around"]["tracks"][0]["notes"][0][2] = 128; // a pitch that there is not
    QVERIFY(!recipeFrom(outside));
  }

  void recipesOfSeveralGenres() {
    GenerationRecipe blend = recipe();
    blend.conditions.genres = {{"R&B: slow, sp\xC3\xA4t", 0.125}, {"jazz", 0.3}, {"rock", 0.7}};
    const auto read = recipeFromText(recipeText(blend));
    QVERIFY(read);
    QVERIFY(read->conditions == blend.conditions);
    QCOMPARE(recipeText(*read), recipeText(blend));
    // The order in which genres are asked for says nothing.
    GenerationRecipe turned = blend;
    std::reverse(turned.conditions.genres.begin(), turned.conditions.genres.end());
    QCOMPARE(recipeText(turned), recipeText(blend));

    ProjectContent project = sample();
    project.loops.first().recipe = blend;
    project.kept.first().recipe = blend;
    QVERIFY(project.write(pathTo("blend.lwp").toStdString()));
    const auto again = ProjectContent::read(pathTo("blend.lwp").toStdString());
    QVERIFY(again);
    QVERIFY(again->loops.first().recipe->conditions == blend.conditions);
    QVERIFY(again->kept.first().recipe.conditions == blend.conditions);
  }

  /// As recipes were written when a condition held one genre or none.
  void recipesOfOneGenreAreRead() {
    nlohmann::json old = jsonOf(recipe());
    old.erase("conditions");
    const auto conditionsOf = [&old](const char *conditions) {
      old["wishes"] = nlohmann::json::parse(conditions);
      const auto read = recipeFrom(old);
      return read ? read->conditions : learning::Conditions();
    };
    learning::Conditions conditions = conditionsOf(R"({"genre": "jazz", "tempo": 90, "guidance": 1.5, "form": true})");
    QCOMPARE(conditions.genres, (std::vector<learning::GenreShare>{{"jazz", 1}}));
    QCOMPARE(conditions.tempo.value_or(0), 90.0);
    QCOMPARE(conditions.guidance, 1.5);
    QVERIFY(conditions.form);
    QVERIFY(conditionsOf(R"({"genre": ""})") == learning::Conditions());
    QVERIFY(conditionsOf(R"({"genre": null})") == learning::Conditions());
    QVERIFY(conditionsOf("{}") == learning::Conditions());
  }

  /// As the version before wrote them into projects: numbers of 64 bits as text, other keys.
  void recipesOfTheVersionBeforeAreRead() {
    const auto read = recipeFromText(
        R"(loopwright {"blas":"OpenBLAS","bundle":"starter","bundle_hash":"ab12","microseconds_per_quarter":461538,)"
        R"("number":"12","passage":"3,4 bass","program":"0.1.0","seed":"18446744073709551615","temperature":0.9,)"
        R"("top_k":40,"top_p":0.95,"torch":"1.13","wishes":{"density":null,"form":true,"genres":{"jazz":1},)"
        R"("guidance":1.5,"tempo":90}})");
    QVERIFY(read);
    QCOMPARE(read->seed, std::numeric_limits<std::uint64_t>::max());
    QCOMPARE(read->number, std::int64_t(12));
    QCOMPARE(read->bundleHash, std::string("ab12"));
    QCOMPARE(read->microsecondsPerQuarter, 461538);
    QCOMPARE(read->filter.topK, 40);
    QCOMPARE(read->conditions.tempo.value_or(0), 90.0);
    QVERIFY(read->conditions.form && !read->canComeAgain()); // nobody wrote down what was around it
  }

  /// data/project_v3_tracks.lwp was saved by the last program without roles: its tracks get theirs, and nothing else
  /// changes.
  void version3GetsRoles() {
    const std::filesystem::path source = LOOPWRIGHT_SOURCE_DIR "/tests/unit/app/data/project_v3_tracks.lwp";
    std::filesystem::copy_file(source, pathTo("version-3.lwp").toStdString());
    const auto project = ProjectContent::read(pathTo("version-3.lwp").toStdString());
    QVERIFY2(project, project ? "" : project.error().message().c_str());
    QCOMPARE(project->loops.size(), 2);
    const LoopContent &five = project->loops[0].content;
    QCOMPARE(five.hash(), QStringLiteral("d31a2c7c587637981ad7180e7817f522950cef58b5573562d080e4faf50ca854"));
    QList<Role> roles;
    for (const DocumentTrack &track : five.tracks)
      roles << track.role;
    // The first pitched track was the bass to every model; a second one with a bass's program accompanies it.
    QCOMPARE(roles, (QList<Role>{Role::bass, Role::chords, Role::strings, Role::chords, Role::drums}));
    QCOMPARE(five.swing, 60);
    QCOMPARE(five.locks.size(), 1);
    const LoopContent &flute = project->loops[1].content;
    QCOMPARE(flute.hash(), QStringLiteral("bbfcd1194f6aa28280a9e0e3597348ba9d7a9e085e643f9b95ad61e1c7034e6a"));
    QCOMPARE(flute.tracks[0].role, Role::bass);
    // Written anew it keeps them.
    QVERIFY(project->write(pathTo("version-4.lwp").toStdString()));
    const auto again = ProjectContent::read(pathTo("version-4.lwp").toStdString());
    QVERIFY(again && again->loops[0].content == five);
  }
};

LOOPWRIGHT_TEST(TestProjectFile, void)
#include "test_project_file.moc"
