// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <cmath>
#include <csignal>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/corpus/corpus.h"
#include "engine/corpus/held_out.h"
#include "engine/corpus/label_file.h"
#include "tests/suite.h"
#include "tests/unit/corpus/example_songs.h"

using namespace loopwright;
namespace fs = std::filesystem;

class TestImport : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::string m_hash; ///< of the `many` songs, imported in one go by one thread

  fs::path at(const std::string &name) const { return fs::path(m_folder.path().toStdString()) / name; }
  static constexpr int kMany = 600;

private Q_SLOTS:
  void initTestCase() {
    for (int song = 0; song < kMany; ++song)
      example::writeSong(at("many/" + std::to_string(song % 7) + "/" + std::to_string(song) + ".mid"),
                         example::song(std::uint64_t(song), 8 + song % 5, 3));
    ImportOptions options;
    options.threads = 1;
    const auto report = example::import(at("many"), at("one.lwc"), options);
    QVERIFY2(report.has_value(), report ? "" : report.error().message().c_str());
    QCOMPARE(report->files, kMany);
    QCOMPARE(report->filesUsed, kMany);
    QCOMPARE(report->songs, kMany);
    QCOMPARE(report->filesFromBefore, 0);
    m_hash = report->contentHash;
    QCOMPARE(Corpus::open(at("one.lwc"))->contentHash(), m_hash);
  }

  void threads_data() {
    QTest::addColumn<int>("threads");
    QTest::newRow("2") << 2;
    QTest::newRow("5") << 5;
    QTest::newRow("as many as there are") << 0;
  }
  void threads() {
    QFETCH(int, threads);
    ImportOptions options;
    options.threads = threads;
    options.overwrite = true;
    const auto report = example::import(at("many"), at("threads.lwc"), options);
    QVERIFY(report.has_value());
    QCOMPARE(report->contentHash, m_hash);
  }

  /// A loop detector keeps what scores below its threshold, beside the rules, and its scores stay in the corpus.
  void scorerChooses() {
    const auto kicks = [](const Pianoroll &roll) {
      int count = 0;
      for (int step = 0; step < roll.steps(); ++step)
        count += roll.sounding.at(step, kKickColumn) ? 1 : 0;
      return double(count);
    };
    ImportOptions options;
    options.overwrite = true;
    const auto everything = example::import(at("many"), at("all.lwc"), options);
    QVERIFY(everything.has_value());
    const double threshold = 30;
    options.scorer = WindowScorer{"detector", threshold, [&](const std::vector<Pianoroll> &rolls) {
                                    std::vector<double> scores;
                                    for (const Pianoroll &roll : rolls) // 27 kicks: no score
                                      scores.push_back(kicks(roll) == 27 ? std::nan("") : kicks(roll));
                                    return Result<std::vector<double>>(std::move(scores));
                                  }};
    const auto report = example::import(at("many"), at("scored.lwc"), options);
    QVERIFY(report.has_value());
    const auto all = Corpus::open(at("all.lwc"))->load({std::nullopt, false});
    std::vector<double> expected;
    for (std::size_t i = 0; i < all->size(); ++i)
      if (const double score = kicks(all->loop(i).roll); score < threshold && score != 27)
        expected.push_back(score);
    QVERIFY(!expected.empty() && expected.size() < all->size());
    QCOMPARE(report->loops, std::int64_t(expected.size()));
    QCOMPARE(report->windows, everything->windows);
    QCOMPARE(report->rules.back().rejected, std::int64_t(all->size() - expected.size()));
    const auto corpus = Corpus::open(at("scored.lwc"));
    const auto windows = corpus->load({std::nullopt, false});
    std::vector<double> found;
    for (std::size_t i = 0; i < windows->size(); ++i)
      found.push_back(kicks(windows->loop(i).roll));
    QCOMPARE(found, expected);
    const auto scores = corpus->scores();
    QVERIFY(scores.has_value());
    QCOMPARE(scores->size(), std::size_t{1});
    QCOMPARE(scores->at("detector"), expected);

    options.scorer->scores = [](const std::vector<Pianoroll> &) {
      return Result<std::vector<double>>(failure(ErrorKind::badInput, "the detector reads other loops"));
    };
    const auto refused = example::import(at("many"), at("refused.lwc"), options);
    QVERIFY(!refused.has_value());
    QVERIFY(QString::fromStdString(refused.error().message()).contains("reads other loops"));
    QVERIFY(!fs::exists(at("refused.lwc")));
  }

  /// A random choice of distinct loops: the same for a seed, another for another one, and nothing that repeats them.
  void asManyAsWanted() {
    ImportOptions options;
    options.overwrite = true;
    const auto all = example::import(at("many"), at("all.lwc"), options);
    QVERIFY(all.has_value());
    options.most = all->distinctLoops / 2;
    std::set<std::string> hashes;
    for (const std::uint64_t seed : {1U, 1U, 2U}) {
      options.seed = seed;
      const auto some = example::import(at("many"), at("some.lwc"), options);
      QVERIFY(some.has_value());
      QCOMPARE(some->loops, *options.most);
      QCOMPARE(some->distinctLoops, *options.most);
      QCOMPARE(some->windows, all->windows);
      const auto windows = Corpus::open(at("some.lwc"))->load({std::nullopt, false});
      QCOMPARE(std::int64_t(windows->size()), *options.most);
      hashes.insert(some->contentHash);
    }
    QCOMPARE(hashes.size(), std::size_t{2});
    options.seed = 1;
    options.most = 10 * all->distinctLoops;
    const auto more = example::import(at("many"), at("some.lwc"), options);
    QCOMPARE(more->loops, all->distinctLoops);
  }

  void settingsChangeTheHash_data() {
    QTest::addColumn<QString>("change");
    for (const char *change : {"seed", "rules", "stride", "bars", "grid", "layout", "a file less"})
      QTest::newRow(change) << change;
  }
  void settingsChangeTheHash() {
    QFETCH(QString, change);
    ImportOptions options;
    options.overwrite = true;
    fs::path folder = at("many");
    if (change == "seed")
      options.seed = 2;
    else if (change == "rules")
      options.rules = *RuleSet::named("relaxed");
    else if (change == "stride")
      options.stride = 2;
    else if (change == "bars")
      options.bars = 4;
    else if (change == "grid")
      options.grid = Grid::nearest;
    else if (change == "layout")
      options.layout = *PitchLayout::named("loop57h");
    else
      folder = at("many/3");
    const auto report = example::import(folder, at("changed.lwc"), options);
    QVERIFY(report.has_value());
    QVERIFY(report->contentHash != m_hash);
  }

  void killedAndResumed() {
    const fs::path corpus = at("killed.lwc");
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
      std::atomic<int> read{0};
      ImportOptions options;
      options.threads = 2;
      const auto unused = example::import(at("many"), corpus, options, [&read](std::string_view bytes) {
        if (++read == kMany - 50)
          ::kill(::getpid(), SIGKILL);
        return midi::readScores(bytes);
      });
      ::_exit(unused ? 1 : 2);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    QVERIFY(!fs::exists(corpus));
    QVERIFY(fs::exists(at("killed.lwc.partial")));
    QVERIFY(!Corpus::open(at("killed.lwc.partial")));

    std::atomic<int> read{0};
    const auto report = example::import(at("many"), corpus, {}, [&read](std::string_view bytes) {
      ++read;
      return midi::readScores(bytes);
    });
    QVERIFY(report.has_value());
    QVERIFY(report->filesFromBefore > 0);
    QCOMPARE(int(report->filesFromBefore) + read.load(), kMany);
    QCOMPARE(report->contentHash, m_hash);
    QVERIFY(!fs::exists(at("killed.lwc.partial")));
    QVERIFY(!fs::exists(at("killed.lwc.partial-journal")));
  }

  void cancelledAndResumed() {
    const fs::path corpus = at("cancelled.lwc");
    CancellationToken cancel;
    std::atomic<int> read{0};
    NoProgress progress;
    const auto stopped = importFiles(
        {at("many")}, corpus,
        [&](std::string_view bytes) {
          if (++read == 100)
            cancel.request();
          return midi::readScores(bytes);
        },
        {}, progress, cancel);
    QVERIFY(!stopped);
    QVERIFY(stopped.error().kind == ErrorKind::cancelled);
    QVERIFY(read < 300);
    QVERIFY(!fs::exists(corpus));
    QVERIFY(fs::exists(at("cancelled.lwc.partial")));
    const auto report = example::import(at("many"), corpus);
    QVERIFY(report.has_value());
    QVERIFY(report->filesFromBefore >= 90);
    QCOMPARE(report->contentHash, m_hash);
  }

  void resumedAfterChanges() {
    // Between two runs one file vanishes, one is rewritten and one is added: the corpus is that of the second state.
    fs::copy(at("many/1"), at("moving"));
    CancellationToken cancel;
    NoProgress progress;
    std::atomic<int> read{0};
    const auto reader = [&](std::string_view bytes) {
      if (++read == 80)
        cancel.request();
      return midi::readScores(bytes);
    };
    QVERIFY(!importFiles({at("moving")}, at("moving.lwc"), reader, {}, progress, cancel));
    fs::remove(at("moving/1.mid"));
    example::writeSong(at("moving/8.mid"), example::song(9001, 20));
    example::writeSong(at("moving/new.mid"), example::song(9002, 20));
    const auto resumed = example::import(at("moving"), at("moving.lwc"));
    const auto straight = example::import(at("moving"), at("straight.lwc"));
    QVERIFY(resumed.has_value() && straight.has_value());
    QVERIFY(resumed->filesFromBefore > 0);
    QCOMPARE(resumed->files, straight->files);
    QCOMPARE(resumed->contentHash, straight->contentHash);
  }

  void anotherLayoutStartsAnew() {
    CancellationToken cancel;
    NoProgress progress;
    const auto reader = [&](std::string_view bytes) {
      cancel.request();
      return midi::readScores(bytes);
    };
    QVERIFY(!importFiles({at("many/2")}, at("anew.lwc"), reader, {}, progress, cancel));
    ImportOptions options;
    options.layout = *PitchLayout::named("loop93");
    const auto report = example::import(at("many/2"), at("anew.lwc"), options);
    QVERIFY(report.has_value());
    QCOMPARE(report->filesFromBefore, 0);
    QCOMPARE(Corpus::open(at("anew.lwc"))->load({})->songs.front().roll.columns(), 93);
  }

  /// Links to folders are followed, circles are not, and a file that is reached twice counts once.
  void linkedFolders() {
    example::writeSong(at("disk/rock/a.mid"), example::song(91, 16));
    example::writeSong(at("disk/b.RMI"), example::song(92, 16));
    example::writeSong(at("linked/own.kar"), example::song(93, 16));
    fs::create_directory_symlink(at("disk/rock"), at("linked/rock"));
    fs::create_directory_symlink(at("disk/rock"), at("linked/again"));
    fs::create_symlink(at("disk/b.RMI"), at("linked/b.RMI"));
    fs::create_directory_symlink(at("linked"), at("linked/circle"));
    const auto report = example::import(at("linked"), at("linked.lwc"));
    QVERIFY2(report, report ? "" : report.error().message().c_str());
    QCOMPARE(report->files, 3);
    QCOMPARE(report->filesUsed, 3);
  }

  void oneImportAtATime() {
    NoProgress progress;
    CancellationToken cancel;
    Status second;
    ImportOptions options;
    options.threads = 1;
    const auto first = importFiles(
        {at("many/3")}, at("once.lwc"),
        [&](std::string_view bytes) {
          if (second) {
            const auto other = example::import(at("many/3"), at("once.lwc"));
            second = other ? Status() : tl::unexpected(other.error());
          }
          return midi::readScores(bytes);
        },
        options, progress, cancel);
    QVERIFY2(first, first ? "" : first.error().message().c_str());
    QVERIFY(!second);
    QCOMPARE(second.error().what, std::string("another import is writing this corpus"));
    QVERIFY(!fs::exists(at("once.lwc.partial.lock")));
  }

  void skippedFiles() {
    const fs::path folder = at("skipped");
    const Pianoroll roll = example::song(77, 16);
    const Score whole = scoreOf(roll, example::loop57());
    example::writeSong(folder / "good.mid", roll);
    example::writeSong(folder / "copy.mid", roll);
    example::write(folder / "empty.mid", "");
    example::write(folder / "text.mid", "this is no MIDI file, whatever its name says");
    example::write(folder / "cut.mid", midi::writeSmf(whole).substr(0, 60)); // before the first note
    std::string smpte = midi::writeSmf(whole);
    smpte[12] = static_cast<char>(-25);
    example::write(folder / "smpte.mid", smpte);
    example::writeSong(folder / "short.mid", example::song(78, 7));
    Score waltz = whole;
    waltz.meter.changes = {{0, 3, 4}};
    example::write(folder / "waltz.mid", midi::writeSmf(waltz));
    Score noDrums = whole;
    Score noBass = whole;
    for (std::size_t i = 0; i < whole.parts.size(); ++i) {
      if (whole.parts[i].isDrums())
        noDrums.parts[i].notes.clear();
      else
        noBass.parts[i].notes.clear();
    }
    example::write(folder / "nodrums.mid", midi::writeSmf(noDrums));
    example::write(folder / "nobass.mid", midi::writeSmf(noBass));
    Score noMeter = scoreOf(example::song(79, 16), example::loop57());
    noMeter.meter.changes.clear();
    example::write(folder / "nometer.MID", midi::writeSmf(noMeter));
    example::write(folder / "notes.txt", "not looked at");

    const auto report = example::import(folder, at("skipped.lwc"));
    QVERIFY(report.has_value());
    QCOMPARE(report->files, 11);
    QCOMPARE(report->filesUsed, 3);
    QCOMPARE(report->songs, 2);
    QCOMPARE(report->filesOfKnownSongs, 1);
    QCOMPARE(report->filesWithoutMeter, 1);
    std::map<std::string, std::string> problems;
    std::int64_t skipped = 0;
    for (const auto &file : report->outcomes)
      if (!file.problem.empty())
        problems[file.name] = file.problem;
    for (const auto &[problem, files] : report->filesSkipped)
      skipped += files;
    QCOMPARE(skipped, 8);
    QCOMPARE(int(problems.size()), 8);
    QCOMPARE(problems["skipped/empty.mid"], std::string("empty"));
    QCOMPARE(problems["skipped/text.mid"], std::string("not MIDI"));
    QCOMPARE(problems["skipped/cut.mid"], std::string("damaged"));
    QCOMPARE(problems["skipped/smpte.mid"], std::string("SMPTE time"));
    QCOMPARE(problems["skipped/short.mid"], std::string(describe(SongProblem::tooShort)));
    QCOMPARE(problems["skipped/waltz.mid"], std::string(describe(SongProblem::otherMeter)));
    QCOMPARE(problems["skipped/nodrums.mid"], std::string(describe(SongProblem::noDrums)));
    QCOMPARE(problems["skipped/nobass.mid"], std::string(describe(SongProblem::noBass)));
    for (const auto &file : report->outcomes)
      if (file.problem == "damaged")
        QVERIFY2(file.detail.find("byte ") != std::string::npos, file.detail.c_str());
  }

  void refusals_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("corpus");
    QTest::addColumn<QString>("labels");
    QTest::addColumn<int>("bars");
    QTest::addColumn<QString>("message");
    QTest::newRow("corpus exists") << "many/1"
                                   << "one.lwc"
                                   << "" << 8 << "--overwrite";
    QTest::newRow("a folder") << "many/1"
                              << "many"
                              << "" << 8 << "there is a file";
    QTest::newRow("no such input") << "nowhere"
                                   << "r.lwc"
                                   << "" << 8 << "no such file or folder";
    QTest::newRow("no MIDI file") << "texts"
                                  << "r.lwc"
                                  << "" << 8 << "no MIDI file";
    QTest::newRow("no such folder") << "many/1"
                                    << "no/such/folder/r.lwc"
                                    << "" << 8 << "no such folder to write";
    QTest::newRow("labels absent") << "many/1"
                                   << "r.lwc"
                                   << "absent.csv" << 8 << "absent.csv";
    QTest::newRow("labels without path") << "many/1"
                                         << "r.lwc"
                                         << "texts/a.csv" << 8 << "\"path\"";
    QTest::newRow("no bars") << "many/1"
                             << "r.lwc"
                             << "" << 0 << "--bars";
    QTest::newRow("too many bars") << "many/1"
                                   << "r.lwc"
                                   << "" << 65 << "--bars";
  }
  void refusals() {
    QFETCH(QString, input);
    QFETCH(QString, corpus);
    QFETCH(QString, labels);
    QFETCH(int, bars);
    QFETCH(QString, message);
    example::write(at("texts/a.csv"), "name,genre\nx,y\n");
    ImportOptions options;
    options.bars = bars;
    if (!labels.isEmpty())
      options.labelFiles = {at(labels.toStdString())};
    const auto report = example::import(at(input.toStdString()), at(corpus.toStdString()), options);
    QVERIFY(!report);
    QVERIFY2(report.error().message().find(message.toStdString()) != std::string::npos,
             report.error().message().c_str());
    QVERIFY(!fs::exists(at("r.lwc")) && !fs::exists(at("r.lwc.partial")));
    QCOMPARE(Corpus::open(at("one.lwc"))->contentHash(), m_hash);
  }

  void labelsNameFamilies() {
    std::string csv = "path,genre,groove_file\r\n";
    for (int song = 0; song < 40; ++song) {
      const std::string name = "set, \"" + std::to_string(song) + "\".mid";
      example::writeSong(at("labelled/" + name), example::song(std::uint64_t(5000 + song), 12));
      csv += "\"set, \"\"" + std::to_string(song) + "\"\".mid\",rock,groove" + std::to_string(song / 8) + "\r\n";
    }
    example::write(at("labelled/labels.csv"), csv + "absent.mid,rock,groove0\r\n");
    ImportOptions options;
    options.labelFiles = {at("labelled/labels.csv")};
    const auto report = example::import(at("labelled"), at("labelled.lwc"), options);
    QVERIFY2(report.has_value(), report ? "" : report.error().message().c_str());
    QCOMPARE(report->labelledSongs, 40);
    QCOMPARE(report->families, 5);
    QCOMPARE(report->largestFamilySongs, 8);
  }

  void tagsOfLabels() {
    using Tags = std::vector<std::string>;
    QCOMPARE(tagsOf("rock"), Tags{"rock"});
    QCOMPARE(tagsOf(" funk ;jazz; hip hop"), (Tags{"funk", "jazz", "hip hop"}));
    QCOMPARE(tagsOf("a;;b;"), (Tags{"a", "b"}));
    QVERIFY(tagsOf("").empty() && tagsOf(" ; ;").empty());
  }

  /// Genres and styles of all label files, each once.
  void genresOfSongs() {
    std::uint64_t vocabulary = 9000;
    for (const char *name : {"one", "two", "three"})
      example::writeSong(at(std::string("tagged/") + name + ".mid"), example::song(++vocabulary, 12));
    example::write(at("tagged/a.csv"), "path,genre,style\none.mid,rock; funk,swing\ntwo.mid,,\n");
    example::write(at("tagged/b.csv"), "path,genre\none.mid,funk;soul\n");
    ImportOptions options;
    options.labelFiles = {at("tagged/a.csv"), at("tagged/b.csv")};
    const auto report = example::import(at("tagged"), at("tagged.lwc"), options);
    QVERIFY2(report.has_value(), report ? "" : report.error().message().c_str());
    const auto set = Corpus::open(at("tagged.lwc"))->load({});
    QVERIFY(set.has_value());
    QCOMPARE(set->songs.size(), std::size_t{3});
    for (const auto &song : set->songs)
      QCOMPARE(song.genres, song.path.find("one.mid") != std::string::npos
                                ? (std::vector<std::string>{"rock", "funk", "swing", "soul"})
                                : std::vector<std::string>());
  }

  void duplicatesCrossNoSplit() {
    for (std::uint64_t song = 0; song < 30; ++song) {
      const Pianoroll roll = example::song(8000 + song, 16);
      const std::string name = std::to_string(song);
      example::writeSong(at("variants/" + name + "a.mid"), roll);
      example::writeSong(at("variants/" + name + "b.mid"), example::transposed(roll, 3));
      example::writeSong(at("variants/" + name + "c.mid"), example::rotated(roll, 5));
    }
    const auto report = example::import(at("variants"), at("variants.lwc"));
    QVERIFY(report.has_value());
    const auto corpus = Corpus::open(at("variants.lwc"));
    std::map<std::uint64_t, Split> splitOfKey;
    std::set<std::string> seen;
    const auto all = corpus->load({std::nullopt, true});
    QVERIFY(all.has_value());
    std::set<std::uint64_t> keys;
    for (const auto &window : all->windows) {
      const auto &roll = all->songs[std::size_t(window.song)].roll;
      keys.insert(windowKeys(barPatterns(roll, all->layout), window.firstBar, 8).rotated.low);
    }
    QCOMPARE(keys.size(), all->size()); // none repeats another in any way
    QVERIFY(report->distinctLoops * 2 < report->loops);
    QCOMPARE(report->heldOutDrumPartsInTraining, 0.0);
    // The three forms of a song are one family.
    QCOMPARE(report->families, 30);
  }

  void heldOutDrumPartsAreNew() {
    const auto corpus = Corpus::open(at("one.lwc"));
    const auto set = corpus->load({});
    QVERIFY(set.has_value());
    QVERIFY(heldOutDrumPartsInTraining(*set) < .05);
    QVERIFY(distinctDrumBars(*set) > 1000);
    // The measure sees a leak: the same windows, split at random.
    WindowSet leaky = *set;
    WindowSet twice = leaky;
    for (auto &song : twice.songs)
      song.split = Split::test;
    for (auto &song : leaky.songs)
      song.split = Split::train;
    const auto shift = static_cast<std::int32_t>(leaky.songs.size());
    leaky.songs.insert(leaky.songs.end(), twice.songs.begin(), twice.songs.end());
    for (const auto &window : twice.windows)
      leaky.windows.push_back({window.song + shift, window.firstBar});
    QCOMPARE(heldOutDrumPartsInTraining(leaky), 1.0);
  }

  void realMusic() {
    const char *named = std::getenv("LOOPWRIGHT_CORPORA");
    const fs::path corpora = named != nullptr ? fs::path(named) : fs::path(LOOPWRIGHT_SOURCE_DIR) / "../shared/corpora";
    fs::path folder = corpora / "mma_genres" / "rock";
    if (!fs::exists(folder))
      folder = at("many"); // a machine without the corpora still checks the rule
    ImportOptions options;
    options.rules = *RuleSet::named("cells");
    const auto report = example::import(folder, at("real.lwc"), options);
    QVERIFY(report.has_value());
    QVERIFY(report->loops > 500);
    QVERIFY(report->families >= 3);
    QVERIFY2(report->heldOutDrumPartsInTraining < .05, qPrintable(QString::number(report->heldOutDrumPartsInTraining)));
    for (const std::int64_t loops : report->distinctLoopsBySplit)
      QVERIFY(loops > 0);
  }
};

LOOPWRIGHT_TEST(TestImport, void)
#include "test_import.moc"
