// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <set>

#include "engine/learning/capabilities/samples/samples.h"
#include "tests/suite.h"
#include "tests/unit/learning/tiny_training.h"

using namespace loopwright;
using namespace loopwright::learning;

namespace {

const std::string kUnicode = "drum'n'bass, sp\xC3\xA4\xC5\xA5", kColon = "R&B: slow",
                  kJapanese = "\xE6\xBC\x94\xE6\xAD\x8C";

/// Eight songs of eight genres each, none in two songs.
std::vector<std::string> manyGenres() {
  std::vector<std::string> songs;
  for (int song = 0; song < 8; ++song) {
    std::string genres;
    for (int genre = 0; genre < 8; ++genre)
      genres += (genre == 0 ? "g" : ";g") + std::to_string(8 * song + genre);
    songs.push_back(std::move(genres));
  }
  return songs;
}

} // namespace

/// Which genres get a petal, of all kinds of corpora.
class TestMusaeGenres : public QObject {
  Q_OBJECT

  QTemporaryDir m_temporary;
  std::filesystem::path m_folder = m_temporary.path().toStdString();
  int m_runs = 0;

  /// The corpus of a name, imported once.
  std::filesystem::path corpus(const std::string &name, const std::vector<std::string> &genres) const {
    const auto made = m_folder / name / "tracks4.lwc";
    return std::filesystem::exists(made) ? made : tiny::makeCorpus(m_folder / name, "tracks4", 2, genres);
  }
  Result<TrainingOutcome> train(const std::filesystem::path &music, const tiny::Settings &more) {
    TrainingRequest request;
    request.model = "musae";
    request.settings = tiny::with(tiny::with(tiny::kMusae, {{"epochs", "1"}}), more);
    request.corpus = music;
    request.out = m_folder / ("run" + std::to_string(++m_runs));
    tiny::Observer observer;
    return tiny::module().train(request, observer, observer.cancel);
  }
  nlohmann::json recipeOf(const TrainingOutcome &outcome) const {
    return BundleFolder::read(outcome.bundle)->parts.at("codec").recipe;
  }
  /// The genres of the training songs, with the number of songs.
  std::map<std::string, int> genresOf(const std::filesystem::path &music) const {
    const auto set = Corpus::open(music)->load({Split::train, true, {}});
    std::set<int> songs;
    for (const auto &window : set->windows)
      songs.insert(window.song);
    std::map<std::string, int> counts;
    for (const int song : songs)
      for (const std::string &genre : set->songs[static_cast<std::size_t>(song)].genres)
        ++counts[genre];
    return counts;
  }

private Q_SLOTS:
  void petals_data() {
    QTest::addColumn<QString>("music");
    QTest::addColumn<int>("most");
    QTest::newRow("two at once, and none") << "usual" << 32;
    QTest::newRow("one genre") << "one" << 32;
    QTest::newRow("one petal") << "usual" << 1;
    QTest::newRow("more genres than petals") << "many" << 32;
    QTest::newRow("as many petals as genres") << "many" << 256;
    QTest::newRow("commas and all letters") << "unicode" << 32;
  }
  void petals() {
    QFETCH(QString, music);
    QFETCH(int, most);
    const auto songs = music == "one"     ? std::vector<std::string>(8, "rock")
                       : music == "many"  ? manyGenres()
                       : music == "usual" ? tiny::kGenres
                                          : std::vector<std::string>{kUnicode, kColon,   kJapanese + ";" + kUnicode,
                                                                     kUnicode, kColon,   kJapanese,
                                                                     kColon,   kJapanese};
    const auto made = corpus(music.toStdString(), songs);
    const auto known = genresOf(made);
    const auto outcome = train(made, {{"petals", std::to_string(most)}});
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message().c_str());
    const auto recipe = recipeOf(*outcome);
    const std::vector<std::string> genres = recipe.at("genres");
    const std::vector<double> shares = recipe.at("shares");
    QCOMPARE(genres.size(), std::min(known.size(), static_cast<std::size_t>(most)));
    QCOMPARE(shares.size(), genres.size() + 1);
    int fewest = 100; // songs of a genre that has a petal
    for (const std::string &genre : genres) {
      QVERIFY2(known.count(genre) == 1, genre.c_str());
      fewest = std::min(fewest, known.at(genre));
    }
    for (const auto &[genre, count] : known)
      QVERIFY(std::find(genres.begin(), genres.end(), genre) != genres.end() || count <= fewest);
    for (std::size_t petal = 0; petal < genres.size(); ++petal)
      QVERIFY(shares[petal] > 0);
    if (music == "one")
      QCOMPARE(shares.back(), 0.0);

    // What it learned it can be asked for.
    const auto opened = tiny::module().open(outcome->bundle);
    QVERIFY2(opened.has_value(), opened ? "" : opened.error().message().c_str());
    Samples &samples = *(*opened)->as<Samples>();
    auto sorted = genres;
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(samples.knownConditions().genres, sorted);
    const auto condition = samples.knownConditions().sharesOf(
        genres.size() == 1 ? genres.front() : genres.front() + ":0.25," + genres.back() + ":0.75");
    QVERIFY2(condition.has_value(), condition ? "" : condition.error().message().c_str());
    QCOMPARE(condition->front().genre, genres.front());
    QCOMPARE(condition->back().genre, genres.back());
    NoProgress silent;
    for (const auto &asked : {std::vector<GenreShare>(), *condition}) {
      SamplingOptions options;
      options.conditions.genres = asked;
      const auto sampled = samples.sample(options, silent, {});
      QVERIFY2(sampled.has_value(), sampled ? "" : sampled.error().message().c_str());
      QCOMPARE(sampled->rolls.size(), std::size_t{8});
    }
  }

  /// The order that is asked for, with blanks round the names; genres that it leaves out belong to the centre.
  void orderThatIsAskedFor() {
    const auto made = corpus("usual", tiny::kGenres);
    const auto all = recipeOf(*train(made, {})).at("shares").get<std::vector<double>>();
    const auto outcome = train(made, {{"petal_order", " jazz ;funk;"}, {"petals", "1"}});
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message().c_str());
    const auto recipe = recipeOf(*outcome);
    QCOMPARE(recipe.at("genres").get<std::vector<std::string>>(), (std::vector<std::string>{"jazz", "funk"}));
    const auto shares = recipe.at("shares").get<std::vector<double>>();
    double sum = 0, sumOfAll = 0;
    for (const double share : shares)
      sum += share;
    for (const double share : all)
      sumOfAll += share;
    QCOMPARE(sum, sumOfAll);
    QVERIFY(shares.back() > all.back());

    const auto unicode = corpus(
        "unicode", {kUnicode, kColon, kJapanese + ";" + kUnicode, kUnicode, kColon, kJapanese, kColon, kJapanese});
    const auto named = train(unicode, {{"petal_order", kJapanese + ";" + kUnicode + ";" + kColon}});
    QVERIFY2(named.has_value(), named ? "" : named.error().message().c_str());
    QCOMPARE(recipeOf(*named).at("genres").get<std::vector<std::string>>(),
             (std::vector<std::string>{kJapanese, kUnicode, kColon}));
  }

  void refusesOrders_data() {
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown genre") << "rock;polka"
                                   << "no song of the corpus is of the genre \"polka\"";
    QTest::newRow("commas between") << "rock,jazz"
                                    << "no song of the corpus is of the genre \"rock,jazz\"";
    QTest::newRow("a genre twice") << "rock;jazz; rock"
                                   << "\"rock\" stands twice";
    QTest::newRow("nothing but separators") << ";; ;"
                                            << "names no genre";
  }
  void refusesOrders() {
    QFETCH(QString, order);
    QFETCH(QString, says);
    const auto outcome = train(corpus("usual", tiny::kGenres), {{"petal_order", order.toStdString()}});
    QVERIFY(!outcome.has_value());
    const QString message = QString::fromStdString(outcome.error().message());
    QVERIFY2(message.contains(says) && message.contains("petal_order") && !message.contains('\n'), qPrintable(message));
  }

  /// Music without genres has no flower, but one Gaussian.
  void withoutGenres() {
    const auto made = corpus("silent about it", std::vector<std::string>(8));
    const auto refused = train(made, {});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::badInput);
    const std::string message = refused.error().message();
    QVERIFY2(message.find("no song of the corpus has a genre") != std::string::npos &&
                 message.find("prior=gaussian") != std::string::npos,
             message.c_str());
    const auto outcome = train(made, {{"prior", "gaussian"}});
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message().c_str());
    QVERIFY(recipeOf(*outcome).at("genres").empty());
    QVERIFY((*tiny::module().open(outcome->bundle))->as<Samples>()->knownConditions().genres.empty());
  }
};

LOOPWRIGHT_TEST(TestMusaeGenres, void)
#include "test_musae_genres.moc"
