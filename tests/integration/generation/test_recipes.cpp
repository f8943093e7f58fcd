// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/document/loop_edits.h"
#include "app/document/midi_import.h"
#include "app/generation/generation_session.h"
#include "app/recipes/recipe_file.h"
#include "tests/suite.h"
#include "tests/unit/cli/program.h"

using namespace loopwright;
using namespace loopwright::program;

/// What one of the two programs has made, the other makes again, byte for byte.
class TestRecipes : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  Generator m_generator;
  GenerationSession m_session{m_generator};
  LoopDocument m_loop{emptyLoop(), QStringLiteral("Loop")};

  QString path(const QString &name) const { return m_folder.filePath(name); }
  std::filesystem::path file(const QString &name) const { return path(name).toStdString(); }
  QByteArray bytes(const QString &name) const {
    QFile opened(path(name));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
  }

  /// What the window has sampled until it has nothing more to do.
  template <class Ask>
  QList<Candidate> sampled(Ask ask) {
    QList<Candidate> found;
    QObject here;
    connect(&m_session, &GenerationSession::candidateArrived, &here,
            [&found](const Candidate &made) { found.append(made); });
    connect(&m_session, &GenerationSession::problem, &here,
            [](const QString &sentence) { qWarning("%s", qPrintable(sentence)); });
    ask();
    if (!QTest::qWaitFor([this] { return !m_session.isRunning(); }, kSoon))
      qWarning("no answer");
    return found;
  }
  /// As the window exports it.
  static QByteArray exported(const Candidate &candidate) {
    return QByteArray::fromStdString(midiBytesOf(candidate.content, recipeText(candidate.recipe)));
  }
  QList<GenerationRecipe> recipesOf(const QString &name) const {
    QList<GenerationRecipe> recipes;
    if (const auto read = readRecipes(file(name)))
      for (const NamedRecipe &named : *read)
        recipes.append(named.recipe);
    return recipes;
  }
  /// The file is made again by the console program alone, and by the window from the recipe.
  void mustComeAgain(const QString &folder, const QStringList &names) {
    QCOMPARE(bytes(folder + "/recipe.json").isEmpty(), false);
    const Outcome again = run({"again", path(folder + "/recipe.json"), "--threads", "1", "--out", path(folder + "2")});
    QVERIFY2(again.status == 0, again.errors.constData());
    const QList<Candidate> made = sampled([&] { m_session.makeAllAgain(recipesOf(folder + "/recipe.json")); });
    QCOMPARE(made.size(), names.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
      const QByteArray first = bytes(folder + '/' + names[i]);
      QVERIFY(first.size() > 500);
      QCOMPARE(bytes(folder + "2/" + names[i]), first);
      QCOMPARE(exported(made[i]), first);
      // The MIDI file alone says it too.
      const Outcome one =
          run({"again", path(folder + '/' + names[i]), "--threads", "1", "--overwrite", "--out", path("one.mid")});
      QVERIFY2(one.status == 0, one.errors.constData());
      QCOMPARE(bytes("one.mid"), first);
    }
  }
  /// What the window has made is made again by the console program.
  void mustComeAgain(const Candidate &candidate) {
    QFile exportedFile(path("window.mid"));
    QVERIFY(exportedFile.open(QIODevice::WriteOnly));
    exportedFile.write(exported(candidate));
    exportedFile.close();
    const Outcome again =
        run({"again", path("window.mid"), "--threads", "1", "--overwrite", "--out", path("console.mid")});
    QVERIFY2(again.status == 0, again.errors.constData());
    QCOMPARE(bytes("console.mid"), exported(candidate));
  }

private Q_SLOTS:
  void initTestCase() {
    qputenv("OMP_WAIT_POLICY", "passive"); // read when the module is loaded
    m_session.setLoop(&m_loop);
    m_generator.warmUp();
    QTRY_VERIFY_WITH_TIMEOUT(m_session.model(), kSoon);
  }

  void consoleToWindow_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addRow("plain") << QStringList();
    QTest::addRow("raw, at another tempo") << QStringList{"--raw", "--tempo", "93.5"};
    QTest::addRow("filter, conditions, rejection")
        << QStringList{"--temperature", "0.9", "--top-k", "40", "--form", "--reject", "0.5"};
  }
  void consoleToWindow() {
    QFETCH(QStringList, options);
    const QString folder = QStringLiteral("generated%1").arg(options.size());
    const Outcome made =
        run(QStringList{"generate", "-n", "3", "--seed", "9", "--threads", "1", "--out", path(folder)} + options);
    QVERIFY2(made.status == 0, made.errors.constData());
    mustComeAgain(folder, {"loop-01.mid", "loop-02.mid", "loop-03.mid"});
  }

  void infilledByTheConsole() {
    const Outcome made = run({"generate", "-n", "1", "--seed", "4", "--threads", "1", "--out", path("ground")});
    QVERIFY2(made.status == 0, made.errors.constData());
    const Outcome filled = run({"infill", path("ground/loop-01.mid"), "--bars", "3-4", "--tracks", "bass", "-n", "2",
                                "--threads", "1", "--out", path("filled")});
    QVERIFY2(filled.status == 0, filled.errors.constData());
    mustComeAgain(QStringLiteral("filled"), {"infill-01.mid", "infill-02.mid"});
  }

  void windowToConsole() {
    m_session.setSeed(31);
    m_session.setNumber(2);
    m_session.setFilter({0.9, 40, 1});
    WantedConditions wanted = m_session.conditions();
    wanted.form = true;
    m_session.setConditions(wanted);
    m_session.setRejection({0.5, false});
    m_loop.commit(QStringLiteral("Tempo"), withTempo(m_loop.content(), 461538));
    const QList<Candidate> made = sampled([this] { m_session.generate(); });
    QCOMPARE(made.size(), 2);
    for (const Candidate &candidate : made)
      mustComeAgain(candidate);

    // Bars of a loop with swing, in which a beat of the bass is locked.
    LoopContent ground = withSwing(made.first().content, 58);
    const CodeStream &stream = m_session.model()->streams.back();
    ground.locks = {{QString::fromStdString(stream.name), 2 * ground.ticksPerBar(), ground.ticksPerBar()}};
    m_loop.commit(QStringLiteral("A loop"), ground);
    m_session.setSelection([](const LoopContent &) { return CellMask{{0}, {2, 3, 6}}; });
    const QList<Candidate> passages = sampled([this] { m_session.generate(); });
    m_session.setSelection({});
    QCOMPARE(passages.size(), 2);
    for (const Candidate &candidate : passages) {
      QVERIFY(candidate.recipe.canComeAgain() && !candidate.recipe.passage.empty());
      mustComeAgain(candidate);
    }
  }

  /// recipe.json as the version before wrote it: without bundle and tempo, conditions under another name.
  void recipesOfTheVersionBefore() {
    const Outcome made = run({"generate", "-n", "2", "--seed", "12", "--threads", "1", "--out", path("now")});
    QVERIFY2(made.status == 0, made.errors.constData());
    nlohmann::json old = nlohmann::json::parse(bytes("now/recipe.json").toStdString());
    old["wishes"] = old["conditions"];
    for (const char *key : {"conditions", "bundle", "microseconds_per_quarter", "program", "torch", "blas"})
      old.erase(key);
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("before")));
    QFile recipe(path("before/recipe.json"));
    QVERIFY(recipe.open(QIODevice::WriteOnly));
    recipe.write(QByteArray::fromStdString(old.dump()));
    recipe.close();
    const auto now = recipesOf(QStringLiteral("now/recipe.json")),
               before = recipesOf(QStringLiteral("before/recipe.json"));
    QCOMPARE(before.size(), 2);
    for (int i = 0; i < 2; ++i) {
      QCOMPARE(before[i].number, now[i].number);
      QCOMPARE(before[i].seed, std::uint64_t(12));
      QCOMPARE(before[i].bundleHash, now[i].bundleHash);
      QVERIFY(before[i].conditions == now[i].conditions);
    }
    const auto beside = recipeOfMidi(file(QStringLiteral("before/loop-02.mid")), {});
    QVERIFY(beside && beside->number == before[1].number);
    const QList<Candidate> again = sampled([&] { m_session.makeAllAgain(before); });
    QCOMPARE(again.size(), 2);
    for (int i = 0; i < 2; ++i) {
      Candidate same = again[i]; // but for the versions, which nobody wrote down
      same.recipe = now[i];
      same.content.microsecondsPerQuarter = 500000;
      QCOMPARE(exported(same), bytes(QStringLiteral("now/loop-0%1.mid").arg(i + 1)));
    }
  }

  void whatCannotComeAgain() {
    QFile wrong(path("wrong.json"));
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write("{\"loops\": [{\"candidate\": -1}]}");
    wrong.close();
    const Outcome refused = run({"again", path("wrong.json"), "--out", path("none")});
    QVERIFY2(refused.status == 3 && refused.errors.contains("how loops were made"), refused.errors.constData());
    QVERIFY(!QFile::exists(path("none")));
    GenerationRecipe other;
    other.bundle = "starter";
    other.bundleHash = std::string(64, '0');
    QSignalSpy problems(&m_session, &GenerationSession::problem);
    m_session.makeAgain(other);
    QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, kSoon);
    QVERIFY(!m_session.isRunning());
  }
};

LOOPWRIGHT_TEST(TestRecipes, QCoreApplication)

#include "test_recipes.moc"
