// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/generation/generator.h"
#include "app/session/starter_loops.h"
#include "engine/base/paths.h"
#include "engine/bundle/bundle_folder.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

constexpr int kPatience = 60'000; // the lane shares two cores with whatever else is tested

/// What one request was answered with.
struct Answer {
  QList<Candidate> candidates;
  bool finished = false;
  bool cancelled = false;
  QString sentence;
};

std::filesystem::path starter() { return *paths::resource("starter/bundle"); }

/// A copy of the starter that may be changed.
std::filesystem::path copyIn(const QTemporaryDir &folder, const char *name) {
  const auto copy = std::filesystem::path(folder.path().toStdString()) / name;
  std::filesystem::copy(starter(), copy, std::filesystem::copy_options::recursive);
  return copy;
}

QString text(const std::filesystem::path &path) { return QString::fromStdString(path.string()); }

bool sameContents(const QList<Candidate> &a, const QList<Candidate> &b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Candidate &x, const Candidate &y) { return x.content == y.content; });
}

} // namespace

class TestGenerator : public QObject {
  Q_OBJECT

  Generator m_generator;

  /// `meanwhile` is called after each candidate.
  Answer ask(const GenerationRequest &request, const std::function<void()> &meanwhile = {}) {
    Answer answer;
    QObject here;
    int number = 0;
    connect(&m_generator, &Generator::candidate, &here, [&](int of, const Candidate &candidate) {
      if (of != number)
        return;
      answer.candidates.append(candidate);
      if (meanwhile)
        meanwhile();
    });
    connect(&m_generator, &Generator::finished, &here, [&](int of, bool cancelled) {
      answer.finished = answer.finished || of == number;
      answer.cancelled = answer.cancelled || (of == number && cancelled);
    });
    connect(&m_generator, &Generator::failed, &here, [&](int of, const QString &sentence) {
      if (of == number)
        answer.sentence = sentence;
    });
    number = m_generator.generate(request);
    if (!QTest::qWaitFor([&] { return answer.finished || !answer.sentence.isEmpty(); }, kPatience))
      qWarning("no answer");
    return answer;
  }

  static GenerationRequest wanted(int count, std::uint64_t seed) {
    GenerationRequest request;
    request.count = count;
    request.seed = seed;
    return request;
  }

private Q_SLOTS:
  /// What is shipped as loops is like real loops to the shipped detector, and a piece of eight other bars less so.
  void starterLoopsAreLikeRealLoops() {
    const auto shareOf = [this](const LoopContent &content, LoopId id) {
      std::optional<LoopScore> found;
      QObject here;
      connect(&m_generator, &Generator::scored, &here, [&](const LoopScore &score) {
        if (score.loop == id)
          found = score;
      });
      m_generator.score("starter", content, id);
      return QTest::qWaitFor([&] { return found.has_value(); }, kPatience) ? found->shareBehind : -1;
    };
    LoopId id = 1;
    double least = 1;
    for (const ProjectContent::Loop &loop : starterLoops()) {
      const double share = shareOf(loop.content, ++id);
      QVERIFY2(share >= 0.1 && share <= 1, qPrintable(QString::number(share)));
      least = std::min(least, share);
    }
    LoopContent other = emptyLoop();
    NoteId note = 0;
    for (int bar = 0; bar < other.bars; ++bar)
      for (DocumentTrack &track : other.tracks)
        for (int step = 0; step < 16; ++step)
          if ((step * 7 + bar * bar * 3) % (bar + 3) == 0) {
            const Tick onset = bar * other.ticksPerBar() + step * 120;
            track.notes.append({++note, {onset, 120, track.isDrums() ? 36 + 2 * (bar % 3) : 30 + bar, 90}, false});
          }
    const double share = shareOf(other, ++id);
    QVERIFY2(share < least, qPrintable(QString::number(share)));
  }

  void initTestCase() { qputenv("OMP_WAIT_POLICY", "passive"); } // read when the module is loaded

  void warmsUp() {
    QSignalSpy ready(&m_generator, &Generator::ready);
    m_generator.warmUp();
    QVERIFY(ready.wait(kPatience));
    const auto info = ready.first().first().value<GeneratorInfo>();
    QCOMPARE(info.bundle, QStringLiteral("starter"));
    QCOMPARE(info.bundleHash.toStdString(), learning::BundleFolder::read(starter())->hash);
    QCOMPARE(info.bars, 8);
    QVERIFY(!m_generator.busy());
  }

  void samplesEightDifferentLoops() {
    QSignalSpy progress(&m_generator, &Generator::progress);
    GenerationRequest request = wanted(8, 7);
    request.microsecondsPerQuarter = 600000;
    const Answer answer = ask(request);
    QVERIFY2(answer.finished && !answer.cancelled, qPrintable(answer.sentence));
    QCOMPARE(answer.candidates.size(), 8);
    QSet<QString> hashes;
    QSet<int> ids;
    for (int i = 0; i < 8; ++i) {
      const Candidate &made = answer.candidates[i];
      hashes.insert(made.content.hash());
      ids.insert(made.id);
      QCOMPARE(made.recipe.seed, std::uint64_t(7));
      QCOMPARE(made.recipe.number, std::int64_t(i));
      QCOMPARE(made.recipe.bundle, std::string("starter"));
      QVERIFY(!made.recipe.torch.empty() && !made.recipe.blas.empty() && !made.recipe.program.empty());
      QCOMPARE(made.content.bars, 8);
      QCOMPARE(made.content.microsecondsPerQuarter, 600000);
      qsizetype notes = 0;
      for (const DocumentTrack &track : made.content.tracks)
        notes += track.notes.size();
      QCOMPARE(made.metrics.at("notes"), static_cast<double>(notes));
      QCOMPARE(made.metrics.at("bass_notes") + made.metrics.at("drum_notes"), static_cast<double>(notes));
      QVERIFY(made.metrics.at("distinct_bars") >= 1 && made.metrics.at("distinct_bars") <= 8);
      QVERIFY(made.metrics.at("hd") >= 0 && made.metrics.at("hd") <= 1);
    }
    QCOMPARE(hashes.size(), 8);
    QCOMPARE(ids.size(), 8);
    QCOMPARE(progress.size(), 8);
    QCOMPARE(progress.last().mid(1, 3), QVariantList({8, 8, 8})); // nothing was rejected
  }

  /// A share rejected: the best of the same candidates, by score, each under its own number.
  void rejectsTheWorse() {
    const Answer all = ask(wanted(32, 9));
    QCOMPARE(all.candidates.size(), 32);
    QSignalSpy progress(&m_generator, &Generator::progress);
    GenerationRequest request = wanted(8, 9);
    request.rejectRate = 0.75;
    const Answer best = ask(request);
    QVERIFY2(best.finished, qPrintable(best.sentence));
    QCOMPARE(best.candidates.size(), 8);
    QCOMPARE(progress.last().mid(1, 3), QVariantList({8, 8, 32}));
    QVERIFY(progress.last().last().toDouble() > 0);
    const auto score = [](const Candidate &candidate) {
      const auto found = candidate.metrics.find("loop_score");
      return found == candidate.metrics.end() ? 1e30 : found->second;
    };
    double worstKept = 0;
    QSet<std::int64_t> kept;
    for (const Candidate &candidate : best.candidates) {
      const Candidate &same = all.candidates[static_cast<qsizetype>(candidate.recipe.number)];
      QCOMPARE(candidate.content, same.content);
      if (candidate.recipe.number >= 4) // the first of four comes by itself
        worstKept = std::max(worstKept, score(candidate));
      kept.insert(candidate.recipe.number);
    }
    for (const Candidate &candidate : all.candidates)
      QVERIFY(candidate.recipe.number < 4 || kept.contains(candidate.recipe.number) || score(candidate) >= worstKept);
  }

  void rejectsWhatIsNoLoop() {
    GenerationRequest request = wanted(3, 4);
    request.rejectNonLoops = true;
    const Answer answer = ask(request);
    QVERIFY2(answer.finished, qPrintable(answer.sentence));
    QCOMPARE(answer.candidates.size(), 3);
    const Answer sameSeed = ask(wanted(1 + static_cast<int>(answer.candidates.last().recipe.number), 4));
    // Among all candidates of the seed so far, no other one is as good as the worst of these.
    QList<std::int64_t> kept, asGood;
    double worst = 0;
    for (const Candidate &candidate : answer.candidates) {
      kept.append(candidate.recipe.number);
      worst = std::max(worst, candidate.metrics.at("loop_score"));
    }
    for (const Candidate &candidate : sameSeed.candidates)
      if (candidate.metrics.count("loop_score") > 0 && candidate.metrics.at("loop_score") <= worst + 1e-6)
        asGood.append(candidate.recipe.number);
    QCOMPARE(asGood, kept);
  }

  /// loops-2021's latent copy: bar 5 comes nearer to bar 1, nothing else changes.
  void tightens() {
    GenerationRequest loose = wanted(16, 6);
    loose.filter = learning::CodeFilter{1.5, 0, 1.0}; // else bars 1 and 5 are nearly always equal
    const Answer sampled = ask(loose);
    QSignalSpy tightened(&m_generator, &Generator::tightened);
    int nearer = 0, asked = 0;
    for (const Candidate &candidate : sampled.candidates) {
      if (candidate.metrics.at("hd") < 0.01)
        continue;
      tightened.clear();
      m_generator.tighten(QString(), {candidate.content, allCells(candidate.content)});
      QVERIFY(tightened.wait(kPatience));
      const auto loop = tightened.first().first().value<TightenedLoop>();
      QCOMPARE(loop.before, candidate.content);
      QVERIFY(loop.cells.bars == std::set<int>{4});
      QVERIFY(std::abs(loop.distanceBefore - candidate.metrics.at("hd")) < 1e-9);
      nearer += loop.distanceAfter < loop.distanceBefore;
      ++asked;
      CellMask others = allCells(candidate.content);
      others.bars.erase(4);
      QCOMPARE(replaceCells(loop.content, candidate.content, loop.cells).hash(), candidate.content.hash());
      QCOMPARE(notesIn(loop.content, others), notesIn(candidate.content, others)); // the same by name
    }
    QVERIFY(asked >= 3);
    QCOMPARE(nearer, asked);
  }

  void tighteningWhatCannotBe() {
    QSignalSpy failed(&m_generator, &Generator::tighteningFailed);
    const LoopContent four = emptyLoop(4);
    m_generator.tighten(QString(), {four, allCells(four)});
    QVERIFY(failed.wait(kPatience));
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("8 bars")));
  }

  /// Passages: what is around them stays, those after the first come best first; a loop of another size is no passage.
  void regeneratesAPassage() {
    const Candidate loop = ask(wanted(1, 2)).candidates.first();
    GenerationRequest request = wanted(6, 3);
    const int bass = loop.content.trackOf(Role::bass);
    request.passage = Passage{loop.content, {{bass}, {1, 2, 6}}};
    const Answer filled = ask(request);
    QVERIFY2(filled.finished, qPrintable(filled.sentence));
    QCOMPARE(filled.candidates.size(), 6);
    QSet<QString> hashes;
    for (int i = 0; i < 6; ++i) {
      const Candidate &made = filled.candidates[i];
      QCOMPARE(made.recipe.passage, std::string("2,3,7 bass"));
      QVERIFY(made.passage.tracks == request.passage->cells.tracks && made.passage.bars == request.passage->cells.bars);
      QCOMPARE(replaceCells(made.content, loop.content, made.passage).hash(), loop.content.hash());
      QVERIFY(i < 2 || made.metrics.at("fit") <= filled.candidates[i - 1].metrics.at("fit"));
      hashes.insert(made.content.hash());
    }
    QVERIFY(hashes.size() >= 3);
    QVERIFY(sameContents(filled.candidates, ask(request).candidates));
    request.passage->loop = emptyLoop(4);
    const Answer whole = ask(request);
    QCOMPARE(whole.candidates.size(), 6);
    QVERIFY(whole.candidates.first().recipe.passage.empty() && whole.candidates.first().content.bars == 8);
  }

  void nothingIsRejectedWithoutALoopDetector() {
    const QTemporaryDir folder;
    auto bundle = *learning::BundleFolder::read(starter());
    bundle.parts.erase("scorer");
    const auto place = std::filesystem::path(folder.path().toStdString()) / "deaf";
    QVERIFY(bundle.write(place));
    GenerationRequest request = wanted(1, 1);
    request.bundle = text(place);
    QCOMPARE(ask(request).candidates.size(), 1);
    request.rejectRate = 0.5;
    const Answer answer = ask(request);
    QVERIFY(answer.candidates.isEmpty());
    QVERIFY2(answer.sentence.contains(QStringLiteral("no loop detector")), qPrintable(answer.sentence));
  }

  void sameSeedSameLoops() {
    const Answer first = ask(wanted(3, 11));
    QVERIFY(first.finished);
    QVERIFY(sameContents(first.candidates, ask(wanted(3, 11)).candidates));
    QVERIFY(!sameContents(first.candidates, ask(wanted(3, 12)).candidates));
  }

  void aLoopDoesNotDependOnTheOthers() {
    const Answer many = ask(wanted(12, 5));
    QCOMPARE(many.candidates.size(), 12);
    const Answer few = ask(wanted(3, 5));
    QVERIFY(sameContents(few.candidates, many.candidates.mid(0, 3)));
    GenerationRequest later = wanted(2, 5);
    later.first = 9;
    QVERIFY(sameContents(ask(later).candidates, many.candidates.mid(9, 2)));
  }

  void makesAgain() {
    GenerationRequest request = wanted(5, 21);
    request.filter = learning::CodeFilter{0.8, 40, 0.9};
    const Answer first = ask(request);
    QCOMPARE(first.candidates.size(), 5);
    const Candidate &made = first.candidates.last();
    GenerationRequest again = wanted(1, made.recipe.seed);
    again.bundle = QString::fromStdString(made.recipe.bundle);
    again.expectedHash = QString::fromStdString(made.recipe.bundleHash);
    again.first = made.recipe.number;
    again.filter = made.recipe.filter;
    const Answer answer = ask(again);
    QCOMPARE(answer.candidates.size(), 1);
    QCOMPARE(answer.candidates.first().content.hash(), made.content.hash());
    QCOMPARE(answer.candidates.first().metrics, made.metrics);

    again.expectedHash = QString(64, QLatin1Char('a'));
    const Answer other = ask(again);
    QVERIFY(other.candidates.isEmpty());
    QVERIFY2(other.sentence.contains(QStringLiteral("aaaaaaaaaaaa")), qPrintable(other.sentence));
  }

  void cancelKeepsWhatIsFinished() {
    const Answer whole = ask(wanted(4, 3));
    const Answer stopped = ask(wanted(4000, 3), [this] { m_generator.cancel(); });
    QVERIFY(stopped.finished && stopped.cancelled);
    QVERIFY(!stopped.candidates.isEmpty());
    QVERIFY(stopped.candidates.size() < 4000);
    QCOMPARE(stopped.candidates.first().content, whole.candidates.first().content);
    QVERIFY(!m_generator.busy());
  }

  void aNewRequestTakesTheOldOnesPlace() {
    QSignalSpy finished(&m_generator, &Generator::finished);
    const int old = m_generator.generate(wanted(4000, 1));
    const Answer answer = ask(wanted(2, 2));
    QCOMPARE(answer.candidates.size(), 2);
    QCOMPARE(finished.first(), QVariantList({old, true}));
    QVERIFY(!m_generator.busy());
  }

  void badBundles_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("says");
    static const QTemporaryDir folder;
    QTest::newRow("no such folder") << folder.filePath(QStringLiteral("nowhere")) << QStringLiteral("nowhere");

    const auto damaged = copyIn(folder, "damaged");
    QFile weights(text(damaged / "parts" / "prior" / "weights.safetensors"));
    QVERIFY(weights.open(QIODevice::ReadWrite) && weights.seek(weights.size() / 2) && weights.write("wrong") == 5);
    weights.close();
    QTest::newRow("damaged weights") << text(damaged) << QStringLiteral("damaged");

    const auto cut = copyIn(folder, "cut");
    std::filesystem::resize_file(cut / "bundle.json", 100);
    QTest::newRow("cut manifest") << text(cut) << QStringLiteral("bundle.json");

    const auto foreign = copyIn(folder, "foreign");
    QFile manifest(text(foreign / "bundle.json"));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const QByteArray changed = manifest.readAll().replace("loop57", "tuba9");
    manifest.close();
    QVERIFY(manifest.open(QIODevice::WriteOnly | QIODevice::Truncate) && manifest.write(changed) == changed.size());
    manifest.close();
    QTest::newRow("another layout") << text(foreign) << QStringLiteral("tuba9");

    auto codec = *learning::BundleFolder::read(starter());
    codec.parts.erase("prior");
    const auto half = std::filesystem::path(folder.path().toStdString()) / "half";
    QVERIFY(codec.write(half));
    QTest::newRow("no prior") << text(half) << QStringLiteral("no prior");
  }
  void badBundles() {
    QFETCH(QString, folder);
    QFETCH(QString, says);
    GenerationRequest request = wanted(2, 1);
    request.bundle = folder;
    const Answer answer = ask(request);
    QVERIFY(answer.candidates.isEmpty());
    QVERIFY2(answer.sentence.contains(says) && answer.sentence.contains(folder), qPrintable(answer.sentence));
    QCOMPARE(ask(wanted(1, 1)).candidates.size(), 1);
  }

  void aFolderWithAnotherBundleIsReadAnew() {
    const QTemporaryDir folder;
    const auto place = copyIn(folder, "place");
    GenerationRequest request = wanted(1, 1);
    request.bundle = text(place);
    const auto usedHash = [&] {
      const Answer answer = ask(request);
      return answer.candidates.isEmpty() ? QString()
                                         : QString::fromStdString(answer.candidates.first().recipe.bundleHash);
    };
    const QString before = usedHash();
    auto other = *learning::BundleFolder::read(starter());
    other.parts.at("prior").recipe["seed"] = 12345;
    std::filesystem::remove_all(place);
    QVERIFY(other.write(place));
    const QString after = usedHash();
    QVERIFY(!before.isEmpty() && before != after);
    QCOMPARE(after.toStdString(), learning::BundleFolder::read(place)->hash);
  }
};

LOOPWRIGHT_TEST(TestGenerator, QCoreApplication)
#include "test_generator.moc"
