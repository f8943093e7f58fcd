// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <limits>

#include "engine/learning/capabilities/codes/has_codes.h"
#include "engine/learning/capabilities/infills/infills.h"
#include "engine/learning/capabilities/latent/has_latent.h"
#include "engine/learning/capabilities/reconstructs/reconstructs.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "tests/suite.h"
#include "tests/unit/learning/tiny_training.h"

using namespace loopwright;
using namespace loopwright::learning;

namespace {

bool equal(const std::vector<Pianoroll> &a, const std::vector<Pianoroll> &b) {
  bool all = a.size() == b.size();
  for (std::size_t i = 0; all && i < a.size(); ++i)
    all = a[i].sounding == b[i].sounding && a[i].onset == b[i].onset;
  return all;
}

int differing(const std::vector<Pianoroll> &a, const std::vector<Pianoroll> &b) {
  int count = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    count += a[i].sounding == b[i].sounding && a[i].onset == b[i].onset ? 0 : 1;
  return count;
}

} // namespace

/// MusAE through the module, as programs use it: points, genres, and what cannot be.
class TestMusaeBundle : public QObject {
  Q_OBJECT

  QTemporaryDir m_temporary;
  std::filesystem::path m_folder = m_temporary.path().toStdString();
  NoProgress m_silent;
  int m_bundles = 0;

  Result<TrainingOutcome> train(const std::string &name, const std::string &model, const tiny::Settings &settings,
                                const std::string &corpus = "tracks4", const std::string &codec = {}) {
    TrainingRequest request;
    request.model = model;
    request.settings = settings;
    request.corpus = m_folder / (corpus + ".lwc");
    request.out = m_folder / name;
    request.seed = 5;
    if (!codec.empty())
      request.codec = m_folder / codec;
    tiny::Observer observer;
    return tiny::module().train(request, observer, observer.cancel);
  }
  std::unique_ptr<LoadedBundle> open(const std::string &name) const {
    auto opened = tiny::module().open(m_folder / name);
    if (!opened)
      qFatal("%s", opened.error().message().c_str());
    return std::move(*opened);
  }
  std::vector<Pianoroll> heldOut() const {
    const auto set = Corpus::open(m_folder / "tracks4.lwc")->load({Split::test, true, {}});
    std::vector<Pianoroll> rolls;
    for (std::size_t i = 0; i < set->size(); ++i)
      rolls.push_back(set->loop(i).roll);
    return rolls;
  }
  /// The genres round the flower.
  std::vector<std::string> petals() const {
    return BundleFolder::read(m_folder / "flower")->parts.at("codec").recipe.at("genres");
  }
  /// Where a genre's petal has its middle, all but the first two dimensions 0.
  std::array<double, 2> middleOf(const std::string &genre) const {
    const auto names = petals();
    const auto place = std::find(names.begin(), names.end(), genre) - names.begin();
    const double angle = 2 * std::acos(-1.0) * static_cast<double>(place) / static_cast<double>(names.size());
    return {std::cos(angle), std::sin(angle)};
  }
  /// What music stands at a place of the flower's plane.
  std::vector<Pianoroll> musicAt(LoadedBundle &bundle, double x, double y) const {
    LatentPoint point(6, 0);
    point[0] = static_cast<float>(x);
    point[1] = static_cast<float>(y);
    return *bundle.as<HasLatent>()->decode(std::vector<LatentPoint>{point});
  }

  Result<SampledLoops> ask(LoadedBundle &bundle, const std::vector<GenreShare> &genres, std::int64_t count,
                           std::int64_t first = 0, double temperature = 1) {
    SamplingOptions options;
    options.seed = 9;
    options.count = count;
    options.first = first;
    options.filter.temperature = temperature;
    options.conditions.genres = genres;
    return bundle.as<Samples>()->sample(options, m_silent, {});
  }
  std::vector<Pianoroll> sample(LoadedBundle &bundle, const std::vector<GenreShare> &genres, std::int64_t count,
                                std::int64_t first = 0, double temperature = 1) {
    auto sampled = ask(bundle, genres, count, first, temperature);
    if (!sampled)
      qFatal("%s", sampled.error().message().c_str());
    return sampled->rolls;
  }

private Q_SLOTS:
  void initTestCase() {
    tiny::makeCorpus(m_folder / "loops");
    std::filesystem::rename(m_folder / "loops" / "loop57.lwc", m_folder / "loop57.lwc");
    tiny::makeCorpus(m_folder, "tracks4");
    for (const auto &[name, settings] : {std::pair<const char *, const tiny::Settings &>{"flower", tiny::kMusae},
                                         {"round", tiny::kGaussianMusae},
                                         {"beats", tiny::kMusaeOfBeats}}) {
      const auto outcome = train(name, "musae", settings);
      QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message().c_str());
    }
    QVERIFY(train("codes", "vqvae", tiny::with(tiny::kJointCodec, {{"epochs", "1"}}), "loop57").has_value());
    auto loud = *BundleFolder::read(m_folder / "flower");
    tiny::makeLouder(loud.parts.at("codec"));
    QVERIFY(loud.write(m_folder / "loud").has_value());
  }

  void knownConditions() {
    const auto flower = open("flower");
    const KnownConditions &known = flower->as<Samples>()->knownConditions();
    QCOMPARE(known.genres, (std::vector<std::string>{"funk", "jazz", "rock"}));
    QVERIFY(known.blends && !known.tempo && !known.density && !known.form && known.standard == Conditions());
    QCOMPARE(flower->as<Samples>()->standardFilter().temperature, 1.0);

    const auto recipe = BundleFolder::read(m_folder / "flower")->parts.at("codec").recipe;
    const std::vector<double> shares = recipe.at("shares");
    QCOMPARE(shares.size(), std::size_t{4}); // the last of music without a genre
    double sum = 0;
    for (const double share : shares)
      sum += share;
    const auto training = Corpus::open(m_folder / "tracks4.lwc")->load({Split::train, true, {}});
    QVERIFY(std::abs(sum - static_cast<double>(training->size())) < 1e-9);

    const auto round = open("round");
    QVERIFY(round->as<Samples>() != nullptr);
    QVERIFY(round->as<Samples>()->knownConditions().genres.empty() && !round->as<Samples>()->knownConditions().blends);
    const auto refused = ask(*round, {{"rock", 1}}, 1);
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().message().find("knows no genres") != std::string::npos);
  }

  void refusesTooFewDimensions() {
    const auto refused = train("few", "musae", tiny::with(tiny::kMusaeOfBeats, {{"latent", "10"}}));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::usage);
    QCOMPARE(refused.error().what, std::string("10 dimensions are too few for 3 of the whole piece and one of each of "
                                               "its 8 beats"));
  }

  void pointsAndBack_data() {
    QTest::addColumn<QString>("bundle");
    QTest::addColumn<int>("dimensions");
    for (const char *name : {"flower", "round", "loud"})
      QTest::newRow(name) << name << 6;
    QTest::newRow("beats") << "beats" << 20;
  }
  void pointsAndBack() {
    QFETCH(QString, bundle);
    QFETCH(int, dimensions);
    const auto pieces = heldOut();
    QVERIFY(pieces.size() >= 2);
    const auto opened = open(bundle.toStdString());
    QCOMPARE(opened->layout().name, std::string("tracks4"));
    QCOMPARE(opened->bars(), 2);
    QVERIFY(opened->as<HasCodes>() == nullptr && opened->as<Infills>() == nullptr);
    HasLatent &latent = *opened->as<HasLatent>();
    QCOMPARE(latent.dimensions(), dimensions);
    const auto points = latent.means(pieces);
    QVERIFY(points.has_value());
    QCOMPARE(points->size(), pieces.size());
    const auto decoded = latent.decode(*points);
    const auto rebuilt = opened->as<Reconstructs>()->reconstruct(pieces, m_silent, {});
    QVERIFY(decoded.has_value() && rebuilt.has_value());
    QVERIFY(equal(*decoded, *rebuilt));
    // A piece's point does not depend on what else is asked for, but for rounding.
    const LatentPoint alone = latent.means({pieces.back()})->front();
    for (std::size_t d = 0; d < alone.size(); ++d)
      QVERIFY(std::abs(alone[d] - points->back()[d]) <= 1e-5F * (1 + std::abs(alone[d])));
    for (const Pianoroll &roll : *decoded) {
      QCOMPARE(roll.steps(), 32);
      for (const TrackLayout &track : opened->layout().tracks)
        for (int step = 0; step < roll.steps(); ++step) {
          int voices = 0;
          for (int column = track.firstColumn; column < track.endColumn(); ++column)
            voices += roll.sounding.at(step, column) ? 1 : 0;
          QVERIFY(voices <= 1);
        }
    }
    if (bundle == "loud") // otherwise what follows tests nothing
      QVERIFY(differing(*decoded, std::vector<Pianoroll>(decoded->size(), decoded->front())) > 0);
    QVERIFY(!latent.means({Pianoroll(32, 57)}).has_value());
    QVERIFY(!latent.means({Pianoroll(128, opened->layout().columns())}).has_value());
    QVERIFY(!latent.decode(std::vector<LatentPoint>{LatentPoint(5)}).has_value());
    QVERIFY(!latent.decode(std::vector<LatentPoint>{LatentPoint(6, std::nanf(""))}).has_value());
  }

  /// Equations 14 to 18: the point of loop i is the petal's mean and its deviations times the loop's own noise.
  void samplesFromPetals() {
    const auto bundle = open("loud");
    const double outwards = std::sqrt(0.1), across = std::sqrt(0.001);
    for (const std::string genre : {"funk", "jazz", "rock"}) {
      const auto [c, s] = middleOf(genre);
      std::vector<LatentPoint> points;
      for (std::uint64_t i = 0; i < 12; ++i) {
        RandomStream random(9, "sample", 0, 0, i);
        std::array<double, 6> noise{};
        for (double &value : noise)
          value = random.normal();
        LatentPoint point = {static_cast<float>(c + c * outwards * noise[0] - s * across * noise[1]),
                             static_cast<float>(s + s * outwards * noise[0] + c * across * noise[1])};
        for (std::size_t d = 2; d < 6; ++d)
          point.push_back(static_cast<float>(across * noise[d]));
        points.push_back(std::move(point));
      }
      const auto sampled = sample(*bundle, {{genre, 1}}, 12);
      QVERIFY(differing(sampled, *bundle->as<HasLatent>()->decode(points)) <=
              1); // rounding, where two states are as likely
      QVERIFY(differing(sampled, std::vector<Pianoroll>(12, sampled.front())) > 0);
      QVERIFY(equal(sample(*bundle, {{genre, 1}}, 3, 0, 0),
                    [&, x = c, y = s] { return std::vector<Pianoroll>(3, musicAt(*bundle, x, y).front()); }()));
    }
    QVERIFY(differing(sample(*bundle, {{"rock", 1}}, 12), sample(*bundle, {{"jazz", 1}}, 12)) > 6);
  }

  /// Without a condition every loop is of a petal, or of the centre, as often as the training music was.
  void samplesGenresAsOftenAsTheMusicHasThem() {
    const auto bundle = open("loud");
    const auto recipe = BundleFolder::read(m_folder / "loud")->parts.at("codec").recipe;
    const std::vector<double> shares = recipe.at("shares");
    std::vector<Pianoroll> middles;
    for (const std::string &genre : petals()) {
      const auto [x, y] = middleOf(genre);
      middles.push_back(musicAt(*bundle, x, y).front());
    }
    middles.push_back(musicAt(*bundle, 0, 0).front());
    for (std::size_t a = 0; a < middles.size(); ++a)
      for (std::size_t b = 0; b < a; ++b)
        QVERIFY(!equal({middles[a]}, {middles[b]})); // otherwise nobody can say which was sampled
    constexpr int kDrawn = 600;
    std::vector<int> counts(middles.size(), 0);
    for (const Pianoroll &roll : sample(*bundle, {}, kDrawn, 0, 0)) {
      std::size_t found = 0;
      while (found < middles.size() && !equal({roll}, {middles[found]}))
        ++found;
      QVERIFY(found < middles.size());
      ++counts[found];
    }
    double sum = 0;
    for (const double share : shares)
      sum += share;
    for (std::size_t petal = 0; petal < counts.size(); ++petal) {
      const double expected = shares[petal] / sum;
      const double deviation = std::sqrt(expected * (1 - expected) / kDrawn);
      QVERIFY2(std::abs(counts[petal] / double{kDrawn} - expected) < 4 * deviation + 1e-9,
               qPrintable(QString("%1: %2, expected %3").arg(petal).arg(counts[petal]).arg(kDrawn * expected)));
    }
  }

  void blends() {
    const auto bundle = open("loud");
    const auto rock = sample(*bundle, {{"rock", 1}}, 24);
    QVERIFY(equal(sample(*bundle, {{"rock", 4}}, 24), rock)); // shares are relative
    QVERIFY(equal(sample(*bundle, {{"rock", 1e6}, {"jazz", 1e-6}}, 24), rock));
    const auto both = sample(*bundle, {{"rock", 0.75}, {"jazz", 0.25}}, 24);
    QVERIFY(equal(sample(*bundle, {{"jazz", 0.25}, {"rock", 0.75}}, 24), both));
    QVERIFY(equal(sample(*bundle, {{"jazz", 2}, {"rock", 6}}, 24), both));
    QVERIFY(differing(both, rock) > 0 && differing(both, sample(*bundle, {{"jazz", 1}}, 24)) > 0);
    // The middle of a blend lies between the middles of its petals.
    const auto [x, y] = middleOf("rock");
    const auto [u, v] = middleOf("jazz");
    QVERIFY(equal(sample(*bundle, {{"rock", 0.75}, {"jazz", 0.25}}, 1, 0, 0),
                  musicAt(*bundle, 0.75 * x + 0.25 * u, 0.75 * y + 0.25 * v)));
  }

  void aPieceDependsOnItsNumberAlone_data() {
    QTest::addColumn<QString>("bundle");
    QTest::addColumn<int>("genres");
    QTest::newRow("any genre") << "loud" << 0;
    QTest::newRow("one genre") << "loud" << 1;
    QTest::newRow("two genres") << "loud" << 2;
    QTest::newRow("one Gaussian") << "round" << 0;
  }
  void aPieceDependsOnItsNumberAlone() {
    QFETCH(QString, bundle);
    QFETCH(int, genres);
    const auto opened = open(bundle.toStdString());
    std::vector<GenreShare> condition = {{"jazz", 0.3}, {"rock", 0.7}};
    condition.resize(static_cast<std::size_t>(genres));
    const auto all = sample(*opened, condition, 600); // more than are sampled at once
    QCOMPARE(all.size(), std::size_t{600});
    for (const auto &[first, count] :
         std::vector<std::pair<std::ptrdiff_t, std::ptrdiff_t>>{{0, 1}, {0, 33}, {511, 2}, {555, 45}, {599, 1}})
      QVERIFY(equal(sample(*opened, condition, count, first), {all.begin() + first, all.begin() + first + count}));
  }

  void refusesConditions_data() {
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("says");
    QTest::newRow("top-k") << "top-k"
                           << "no top-k and no top-p";
    QTest::newRow("top-p") << "top-p"
                           << "no top-k and no top-p";
    QTest::newRow("temperature") << "temperature"
                                 << "temperature";
    QTest::newRow("tempo") << "tempo"
                           << "knows no tempo";
    QTest::newRow("genre") << "genre"
                           << "no genre \"polka\"; it knows funk, jazz, rock";
    QTest::newRow("share") << "share"
                           << "share of rock";
    QTest::newRow("none") << "none"
                          << "0 loops";
  }
  void refusesConditions() {
    QFETCH(QString, condition);
    QFETCH(QString, says);
    SamplingOptions options;
    if (condition == "top-k")
      options.filter.topK = 5;
    else if (condition == "top-p")
      options.filter.topP = 0.9;
    else if (condition == "temperature")
      options.filter.temperature = -1;
    else if (condition == "tempo")
      options.conditions.tempo = 90;
    else if (condition == "genre")
      options.conditions.genres = {{"rock", 1}, {"polka", 1}};
    else if (condition == "share")
      options.conditions.genres = {{"rock", 0}, {"jazz", 1}};
    else
      options.count = 0;
    const auto sampled = open("flower")->as<Samples>()->sample(options, m_silent, {});
    QVERIFY(!sampled.has_value());
    QCOMPARE(sampled.error().kind, ErrorKind::usage);
    const QString message = QString::fromStdString(sampled.error().message());
    QVERIFY2(message.contains(says) && !message.contains('\n'), qPrintable(message));
  }

  void stopsWhenAsked() {
    CancellationToken cancelled;
    cancelled.request();
    const auto stopped = open("flower")->as<Samples>()->sample({}, m_silent, cancelled);
    QVERIFY(stopped.has_value() && stopped->cancelled && stopped->rolls.empty());
  }

  void refusesBundles_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("says");
    for (const auto &[change, says] : std::vector<std::pair<const char *, const char *>>{
             {"no genres", "genres are damaged"},
             {"genres are a text", "genres are damaged"},
             {"genre is a number", "genres are damaged"},
             {"a genre twice", "genres make no sense"},
             {"genre too few", "genres make no sense"},
             {"300 genres", "genres make no sense"},
             {"no shares", "genres are damaged"},
             {"share too few", "genres make no sense"},
             {"negative share", "genres make no sense"},
             {"share that is no number", "genres are damaged"},
             {"shares of nothing", "genres make no sense"},
             {"a million dimensions", "latent"},
             {"more dimensions", "values"},
             {"enormous network", "values"},
             {"unknown option", "patals"},
             {"unknown prior", "prior"},
             {"no options", "options"},
             {"recipe is a list", "not a JSON object"},
             {"missing tensor", "values"},
             {"NaN", "not a finite number"},
             {"garbage weights", "parts/codec/weights.safetensors"},
             {"loops", "musae reads states, which layout loop57 does not have"},
             {"four tracks of codes", "reads cells, which layout tracks4 does not have"},
             {"another model", "reads cells, which layout tracks4 does not have"},
             {"another number of bars", "values"},
             {"a learned prior", "no other prior"}})
      QTest::newRow(change) << change << says;
  }
  void refusesBundles() {
    QFETCH(QString, change);
    QFETCH(QString, says);
    BundleFolder bundle = *BundleFolder::read(m_folder / (change == "four tracks of codes" ? "codes" : "flower"));
    BundlePart &codec = bundle.parts.at("codec");
    nlohmann::json &recipe = codec.recipe;
    const float notFinite = std::numeric_limits<float>::quiet_NaN();
    if (change == "no genres")
      recipe.erase("genres");
    else if (change == "genres are a text")
      recipe["genres"] = "rock";
    else if (change == "genre is a number")
      recipe["genres"][0] = 1;
    else if (change == "a genre twice")
      recipe["genres"][0] = recipe["genres"][1];
    else if (change == "genre too few")
      recipe["genres"].erase(0);
    else if (change == "300 genres") {
      for (int i = 0; i < 297; ++i) {
        recipe["genres"].push_back(std::to_string(i));
        recipe["shares"].push_back(1);
      }
    } else if (change == "no shares")
      recipe.erase("shares");
    else if (change == "share too few")
      recipe["shares"].erase(0);
    else if (change == "negative share")
      recipe["shares"][1] = -0.5;
    else if (change == "share that is no number")
      recipe["shares"][1] = std::nan(""); // null in a file
    else if (change == "shares of nothing")
      recipe["shares"] = {0, 0, 0, 0};
    else if (change == "a million dimensions")
      recipe["options"]["latent"] = 1000000;
    else if (change == "more dimensions")
      recipe["options"]["latent"] = 12;
    else if (change == "enormous network") {
      for (const char *width : {"latent", "encoder", "decoder", "critic"})
        recipe["options"][width] = 4096;
      recipe["options"]["encoder_layers"] = recipe["options"]["decoder_layers"] = 16;
    } else if (change == "unknown option")
      recipe["options"]["patals"] = 3;
    else if (change == "unknown prior")
      recipe["options"]["prior"] = "tulip";
    else if (change == "no options")
      recipe.erase("options");
    else if (change == "recipe is a list")
      recipe = nlohmann::json::array();
    else if (change == "missing tensor" || change == "NaN") {
      const auto file = SafetensorsFile::parse(codec.weights, "weights");
      auto tensors = file->tensors();
      TensorEntry &mean = tensors.at("posterior.mean.bias");
      std::string bytes(mean.bytes);
      std::memcpy(bytes.data(), &notFinite, sizeof(float));
      mean.bytes = bytes;
      if (change == "missing tensor")
        tensors.erase("posterior.mean.bias");
      codec.weights = writeSafetensors(tensors, file->metadata());
    } else if (change == "garbage weights")
      codec.weights = "no weights";
    else if (change == "loops")
      bundle.layout = *PitchLayout::named("loop57");
    else if (change == "four tracks of codes")
      bundle.layout = *PitchLayout::named("tracks4");
    else if (change == "another model")
      codec.model = "cnn-vae";
    else if (change == "another number of bars")
      bundle.bars = 64;
    else {
      BundlePart prior = codec;
      prior.model = "code-prior";
      bundle.parts.emplace("prior", std::move(prior));
    }
    const auto folder = m_folder / ("changed" + std::to_string(++m_bundles));
    QVERIFY(bundle.write(folder).has_value());
    const auto opened = tiny::module().open(folder);
    QVERIFY(!opened.has_value());
    QVERIFY(opened.error().kind == ErrorKind::badInput || opened.error().kind == ErrorKind::usage);
    const QString message = QString::fromStdString(opened.error().message());
    QVERIFY2(message.contains(says) && !message.contains('\n'), qPrintable(message));
  }

  void refusesPairs_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("corpus");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *model, const char *corpus, const char *codec, const char *says) {
      QTest::newRow(name) << QString(model) << QString(corpus) << QString(codec) << QString(says);
    };
    for (const char *model : {"vqvae", "cnn-vae", "nonar-lstm-vae", "ar-lstm-vae"})
      row(model, model, "tracks4", "", "reads cells, which layout tracks4 does not have");
    row("musae", "musae", "loop57", "", "musae reads states, which layout loop57 does not have");
    row("prior on four tracks", "code-prior", "tracks4", "flower", "reads cells, which layout tracks4 does not have");
    row("prior of its points", "code-prior", "loop57", "flower", "continuous latent space");
    row("transformer of its points", "code-transformer", "loop57", "flower", "continuous latent space");
  }
  void refusesPairs() {
    QFETCH(QString, model);
    QFETCH(QString, corpus);
    QFETCH(QString, codec);
    QFETCH(QString, says);
    const auto outcome = train("pair", model.toStdString(), {}, corpus.toStdString(), codec.toStdString());
    QVERIFY(!outcome.has_value());
    const QString message = QString::fromStdString(outcome.error().message());
    QVERIFY2(message.contains(says) && !message.contains('\n'), qPrintable(message));
    QVERIFY(!std::filesystem::exists(m_folder / "pair"));
  }
};

LOOPWRIGHT_TEST(TestMusaeBundle, void)
#include "test_musae_bundle.moc"
