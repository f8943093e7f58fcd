// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <cstring>
#include <utility>

#include "engine/base/random.h"
#include "engine/learning/capabilities/codes/has_codes.h"
#include "engine/learning/capabilities/latent/has_latent.h"
#include "engine/learning/capabilities/reconstructs/reconstructs.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "tests/suite.h"
#include "tests/unit/learning/tiny_training.h"

using namespace loopwright;
using namespace loopwright::learning;

namespace {

/// The same weights without one tensor, or with it changed.
std::string edited(const std::string &weights, const std::string &name,
                   const std::function<void(std::map<std::string, TensorEntry> &)> &edit) {
  const auto file = SafetensorsFile::parse(weights, "edited");
  auto tensors = file->tensors();
  if (tensors.count(name) == 0)
    return {};
  edit(tensors);
  return writeSafetensors(tensors, file->metadata());
}

} // namespace

class TestBundleParts : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_temporary;
  std::filesystem::path m_folder, m_corpus;
  int m_bundles = 0;

  bool train(const char *name, const char *model, const tiny::Settings &settings, const char *codec = "",
             std::uint64_t seed = 5) {
    TrainingRequest request;
    request.model = model;
    request.settings = tiny::with(settings, {{"epochs", "1"}, {"average_from", "1"}});
    request.corpus = m_corpus;
    request.out = m_folder / name;
    request.seed = seed;
    if (*codec != 0)
      request.codec = m_folder / codec;
    tiny::Observer observer;
    const auto outcome = tiny::module().train(request, observer, observer.cancel);
    if (!outcome)
      qWarning("%s", outcome.error().message().c_str());
    return outcome.has_value();
  }

  std::vector<Pianoroll> testLoops() const {
    const auto set = Corpus::open(m_corpus)->load({Split::test, true, {}});
    std::vector<Pianoroll> rolls;
    for (std::size_t i = 0; i < set->size(); ++i)
      rolls.push_back(set->loop(i).roll);
    return rolls;
  }

private Q_SLOTS:
  void initTestCase() {
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path().toStdString();
    m_corpus = tiny::makeCorpus(m_folder);
    QVERIFY(train("joint", "vqvae", tiny::kJointCodec));
    QVERIFY(train("tracks", "vqvae", tiny::kTracksCodec));
    QVERIFY(train("kit", "vqvae",
                  tiny::with(tiny::kTracksCodec,
                             {{"streams", "kit"}, {"channels", "6"}, {"codes", "16,8,12"}, {"code_size", "4"}})));
    QVERIFY(train("printed", "vqvae", tiny::kPrintedCodec));
    QVERIFY(train("cnn", "cnn-vae", tiny::kCnnVae));
    QVERIFY(
        train("cnn 2022", "cnn-vae", tiny::with(tiny::kCnnVae, {{"network", "loops-2022"}, {"mean_norm", "false"}})));
    QVERIFY(train("cnn beats", "cnn-vae", tiny::with(tiny::kCnnVae, {{"point_of", "beats"}, {"latent", "1"}})));
    QVERIFY(train("nonar", "nonar-lstm-vae", tiny::kNonArVae));
    QVERIFY(train("ar", "ar-lstm-vae", tiny::kArVae));
    QVERIFY(train("paper", "code-prior", tiny::kPaperPrior, "joint"));
    QVERIFY(train("lags", "code-prior", tiny::kLagsPrior, "tracks"));
  }

  void capabilities() {
    const auto codec = tiny::module().open(m_folder / "tracks");
    QVERIFY(codec.has_value());
    QVERIFY((*codec)->as<HasCodes>() != nullptr && (*codec)->as<Reconstructs>() != nullptr);
    QVERIFY((*codec)->as<Samples>() == nullptr && (*codec)->as<HasLatent>() == nullptr);
    const auto &streams = (*codec)->as<HasCodes>()->streams();
    QCOMPARE(streams.size(), std::size_t{2});
    QCOMPARE(streams[0].name + " " + streams[1].name, std::string("drums bass"));
    QCOMPARE(streams[0].codes, 16);
    QCOMPARE(streams[1].codes, 12);
    QCOMPARE(streams[0].length, 8);
    QCOMPARE((*codec)->bars(), 2);

    const auto prior = tiny::module().open(m_folder / "paper");
    QVERIFY(prior.has_value());
    QVERIFY((*prior)->as<Samples>() != nullptr);
    QCOMPARE((*prior)->as<Samples>()->standardFilter().temperature, 0.7);
    // The prior's bundle holds the very codec that it was trained on.
    QCOMPARE(BundleFolder::read(m_folder / "paper")->parts.at("codec").weights,
             BundleFolder::read(m_folder / "joint")->parts.at("codec").weights);
  }

  void codesAndBack_data() {
    QTest::addColumn<QString>("bundle");
    QTest::newRow("joint") << "joint";
    QTest::newRow("tracks") << "tracks";
    QTest::newRow("kit") << "kit";
    QTest::newRow("of table d") << "printed";
  }
  void codesAndBack() {
    QFETCH(QString, bundle);
    const auto loops = testLoops();
    QVERIFY(loops.size() >= 2);
    const auto opened = tiny::module().open(m_folder / bundle.toStdString());
    HasCodes &codec = *(*opened)->as<HasCodes>();
    const auto codes = codec.encode(loops);
    QVERIFY(codes.has_value());
    QCOMPARE(codes->size(), loops.size());
    const auto rolls = codec.decode(*codes);
    QVERIFY(rolls.has_value());
    NoProgress progress;
    const auto rebuilt = (*opened)->as<Reconstructs>()->reconstruct(loops, progress, CancellationToken());
    QVERIFY(rebuilt.has_value());
    QCOMPARE(rolls->size(), loops.size());
    for (std::size_t i = 0; i < rolls->size(); ++i)
      QVERIFY((*rolls)[i].sounding == (*rebuilt)[i].sounding && (*rolls)[i].onset == (*rebuilt)[i].onset);

    // Codes from a file are nobody's friends.
    for (const auto &damage : std::vector<std::function<void(LoopCodes &)>>{
             [](LoopCodes &loop) { loop.pop_back(); }, [](LoopCodes &loop) { loop.push_back(loop.front()); },
             [](LoopCodes &loop) { loop.front().pop_back(); }, [](LoopCodes &loop) { loop.back().push_back(0); },
             [](LoopCodes &loop) { loop.back().back() = -1; }, [](LoopCodes &loop) { loop.back().back() = 16; },
             [](LoopCodes &loop) { loop.front().front() = 2147483647; }}) {
      auto damaged = *codes;
      damage(damaged.back());
      const auto refused = codec.decode(damaged);
      QVERIFY(!refused.has_value());
      QCOMPARE(refused.error().kind, ErrorKind::badInput);
    }
    QVERIFY(!codec.encode({Pianoroll(32, 58)}).has_value());
    QVERIFY(!codec.encode({Pianoroll(16, 57)}).has_value());
  }

  /// With the option "one_pitch", whatever a codec is given to decode.
  void oneBassPitchAtATime_data() {
    QTest::addColumn<QString>("bundle");
    for (const char *name : {"tracks", "kit", "cnn"})
      QTest::newRow(name) << name;
  }
  void oneBassPitchAtATime() {
    QFETCH(QString, bundle);
    const auto opened = tiny::module().open(m_folder / bundle.toStdString());
    RandomStream random(3, "anything", 0, 0);
    Result<std::vector<Pianoroll>> rolls;
    if (HasCodes *codec = (*opened)->as<HasCodes>()) {
      std::vector<LoopCodes> codes(20);
      for (LoopCodes &loop : codes)
        for (const CodeStream &stream : codec->streams()) {
          loop.emplace_back();
          for (int step = 0; step < stream.length; ++step)
            loop.back().push_back(static_cast<int>(random.below(static_cast<std::uint64_t>(stream.codes))));
        }
      rolls = codec->decode(codes);
    } else {
      std::vector<LatentPoint> points(20, LatentPoint(8));
      for (LatentPoint &point : points)
        for (float &value : point)
          value = static_cast<float>(3 * random.normal());
      rolls = (*opened)->as<HasLatent>()->decode(points);
    }
    QVERIFY(rolls.has_value());
    const TrackLayout &bass = *(*opened)->layout().track(Role::bass);
    int notes = 0;
    for (const Pianoroll &roll : *rolls)
      for (int step = 0; step < roll.steps(); ++step) {
        const int pitches = roll.sounding.count(step, step + 1, bass.firstColumn, bass.endColumn());
        QVERIFY(pitches <= 1);
        notes += pitches;
      }
    QVERIFY(notes > 0);
  }

  static void continuousRows() {
    QTest::addColumn<QString>("bundle");
    for (const char *name : {"cnn", "cnn 2022", "cnn beats", "nonar", "ar"})
      QTest::newRow(name) << name;
  }
  void pointsAndBack_data() { continuousRows(); }
  void pointsAndBack() {
    QFETCH(QString, bundle);
    const auto loops = testLoops();
    const auto opened = tiny::module().open(m_folder / bundle.toStdString());
    QVERIFY2(opened.has_value(), opened ? "" : opened.error().message().c_str());
    QVERIFY((*opened)->as<HasCodes>() == nullptr && (*opened)->as<Samples>() != nullptr &&
            (*opened)->as<Reconstructs>() != nullptr);
    HasLatent &latent = *(*opened)->as<HasLatent>();
    QCOMPARE(latent.dimensions(), 8);
    const auto points = latent.means(loops);
    QVERIFY(points.has_value());
    QCOMPARE(points->size(), loops.size());
    const auto rolls = latent.decode(*points);
    QVERIFY(rolls.has_value());
    NoProgress progress;
    const auto rebuilt = (*opened)->as<Reconstructs>()->reconstruct(loops, progress, CancellationToken());
    QVERIFY(rebuilt.has_value());
    QCOMPARE(rolls->size(), loops.size());
    for (std::size_t i = 0; i < rolls->size(); ++i)
      QVERIFY((*rolls)[i].sounding == (*rebuilt)[i].sounding && (*rolls)[i].onset == (*rebuilt)[i].onset);

    QVERIFY(latent.means({})->empty() && latent.decode(std::vector<LatentPoint>())->empty());
    for (const auto &damage : std::vector<std::function<void(LatentPoint &)>>{
             [](LatentPoint &point) { point.pop_back(); }, [](LatentPoint &point) { point.push_back(0); },
             [](LatentPoint &point) { point.front() = std::numeric_limits<float>::quiet_NaN(); },
             [](LatentPoint &point) { point.back() = std::numeric_limits<float>::infinity(); }}) {
      auto damaged = *points;
      damage(damaged.back());
      const auto refused = latent.decode(damaged);
      QVERIFY(!refused.has_value());
      QCOMPARE(refused.error().kind, ErrorKind::badInput);
    }
    QVERIFY(!latent.means({Pianoroll(32, 58)}).has_value());
    QVERIFY(!latent.means({Pianoroll(16, 57)}).has_value());
  }

  /// New loops are what stands at points sampled from the standard normal distribution, as far out as the temperature
  /// says.
  void samplesFromTheNormalDistribution_data() { continuousRows(); }
  void samplesFromTheNormalDistribution() {
    QFETCH(QString, bundle);
    const auto opened = tiny::module().open(m_folder / bundle.toStdString());
    Samples &samples = *(*opened)->as<Samples>();
    QCOMPARE(samples.standardFilter().temperature, 1.0);
    NoProgress progress;
    SamplingOptions options;
    options.count = 5;
    options.first = 2;
    options.seed = 9;
    for (const double temperature : {1.0, 0.5, 0.0}) {
      options.filter.temperature = temperature;
      std::vector<LatentPoint> points;
      for (std::uint64_t i = 2; i < 7; ++i) {
        RandomStream random(9, "sample", 0, 0, i);
        LatentPoint point(8);
        for (float &value : point)
          value = static_cast<float>(random.normal()) * static_cast<float>(temperature);
        points.push_back(point);
      }
      const auto expected = (*opened)->as<HasLatent>()->decode(points);
      const auto sampled = samples.sample(options, progress, CancellationToken());
      QVERIFY(expected.has_value() && sampled.has_value() && sampled->codes.empty());
      for (std::size_t i = 0; i < 5; ++i)
        QVERIFY(sampled->rolls[i].sounding == (*expected)[i].sounding);
    }
    options.filter = {};
    options.filter.topK = 5;
    const auto refused = samples.sample(options, progress, CancellationToken());
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().message().find("top-k") != std::string::npos);
    options.filter = {};
    options.filter.topP = 0.9;
    QVERIFY(!samples.sample(options, progress, CancellationToken()).has_value());
    CancellationToken cancelled;
    cancelled.request();
    const auto stopped = samples.sample({}, progress, cancelled);
    QVERIFY(stopped.has_value() && stopped->cancelled && stopped->rolls.empty());
  }

  void takesEveryLayout_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<int>("bars");
    for (const char *model : {"cnn-vae", "nonar-lstm-vae", "ar-lstm-vae", "vqvae"})
      for (const auto &[layout, bars] : {std::pair<const char *, int>{"loop57h", 2}, {"loop93", 4}})
        QTest::addRow("%s, %s", model, layout) << QString(model) << QString(layout) << bars;
  }
  void takesEveryLayout() {
    QFETCH(QString, model);
    QFETCH(QString, layout);
    QFETCH(int, bars);
    const auto place = m_folder / layout.toStdString();
    if (!std::filesystem::exists(place))
      tiny::makeCorpus(place, layout.toStdString(), bars);
    const auto before = std::exchange(m_corpus, place / (layout.toStdString() + ".lwc"));
    const std::string name = (model + " " + layout).toStdString();
    const tiny::Settings &settings = model == "cnn-vae"          ? tiny::kCnnVae
                                     : model == "vqvae"          ? tiny::kPrintedCodec
                                     : model == "nonar-lstm-vae" ? tiny::kNonArVae
                                                                 : tiny::kArVae;
    const bool trained = train(name.c_str(), model.toStdString().c_str(), settings);
    const auto loops = testLoops();
    m_corpus = before;
    QVERIFY(trained);
    const auto opened = tiny::module().open(m_folder / name);
    QVERIFY2(opened.has_value(), opened ? "" : opened.error().message().c_str());
    QCOMPARE(QString::fromStdString((*opened)->layout().name), layout);
    QCOMPARE((*opened)->bars(), bars);
    NoProgress progress;
    const auto rebuilt = (*opened)->as<Reconstructs>()->reconstruct(loops, progress, CancellationToken());
    QVERIFY2(rebuilt.has_value(), rebuilt ? "" : rebuilt.error().message().c_str());
    QCOMPARE(rebuilt->size(), loops.size());
    QCOMPARE(rebuilt->front().columns(), (*opened)->layout().columns());
    QCOMPARE(rebuilt->front().steps(), 16 * bars);
  }

  void aLoopDependsOnItsNumberAlone_data() {
    QTest::addColumn<QString>("bundle");
    QTest::newRow("one stream") << "paper";
    QTest::newRow("two streams") << "lags";
    for (const char *name : {"cnn", "cnn 2022", "cnn beats", "nonar", "ar"})
      QTest::newRow(name) << name;
  }
  void aLoopDependsOnItsNumberAlone() {
    QFETCH(QString, bundle);
    const auto opened = tiny::module().open(m_folder / bundle.toStdString());
    NoProgress progress;
    const auto sample = [&](std::int64_t first, std::int64_t count) {
      SamplingOptions options;
      options.first = first;
      options.count = count;
      options.seed = 9;
      return *(*opened)->as<Samples>()->sample(options, progress, CancellationToken());
    };
    const SampledLoops all = sample(0, 600); // more than are sampled at once
    QCOMPARE(all.rolls.size(), std::size_t{600});
    for (const auto &[first, count] : std::vector<std::pair<std::size_t, std::size_t>>{
             {0, 1}, {0, 7}, {0, 33}, {0, 100}, {511, 2}, {555, 45}, {599, 1}}) {
      const SampledLoops some = sample(static_cast<std::int64_t>(first), static_cast<std::int64_t>(count));
      QCOMPARE(some.rolls.size(), count);
      QCOMPARE(some.codes.empty(), all.codes.empty());
      for (std::size_t i = 0; i < count; ++i) {
        if (!all.codes.empty())
          QCOMPARE(some.codes[i], all.codes[first + i]);
        QVERIFY(some.rolls[i].sounding == all.rolls[first + i].sounding);
      }
    }
    for (const std::int64_t count : {std::int64_t{0}, std::int64_t{-1}, std::numeric_limits<std::int64_t>::max()}) {
      SamplingOptions options;
      options.count = count;
      QVERIFY(!(*opened)->as<Samples>()->sample(options, progress, CancellationToken()).has_value());
    }
    SamplingOptions cold;
    cold.filter.temperature = -1;
    QVERIFY(!(*opened)->as<Samples>()->sample(cold, progress, CancellationToken()).has_value());
  }

  void halfPrecision() {
    QVERIFY(train("half", "vqvae", tiny::with(tiny::kJointCodec, {{"half_precision", "true"}})));
    QVERIFY(train("half cnn", "cnn-vae", tiny::with(tiny::kCnnVae, {{"half_precision", "true"}})));
    QVERIFY(train("half prior", "code-prior", tiny::with(tiny::kPaperPrior, {{"half_precision", "true"}}), "joint"));
    for (const auto &[half, full, part] : std::vector<std::array<const char *, 3>>{
             {"half", "joint", "codec"}, {"half cnn", "cnn", "codec"}, {"half prior", "paper", "prior"}}) {
      const auto halfBundle = BundleFolder::read(m_folder / half);
      const auto fullBundle = BundleFolder::read(m_folder / full);
      const auto small = SafetensorsFile::parse(halfBundle->parts.at(part).weights, "half");
      const auto large = SafetensorsFile::parse(fullBundle->parts.at(part).weights, "full");
      QCOMPARE(small->tensors().size(), large->tensors().size());
      for (const auto &[name, entry] : large->tensors()) {
        QVERIFY(small->tensors().at(name).type == ElementType::f16);
        QCOMPARE(small->tensors().at(name).bytes.size() * 2, entry.bytes.size());
      }
      const auto opened = tiny::module().open(m_folder / half);
      QVERIFY2(opened.has_value(), opened ? "" : opened.error().message().c_str());
      NoProgress progress;
      if (Samples *samples = (*opened)->as<Samples>())
        QCOMPARE(samples->sample({}, progress, CancellationToken())->rolls.size(), std::size_t{8});
      // Rounding the weights changes few cells.
      const auto loops = testLoops();
      const auto a = (*opened)->as<Reconstructs>()->reconstruct(loops, progress, CancellationToken());
      const auto b = (*tiny::module().open(m_folder / full))
                         ->as<Reconstructs>()
                         ->reconstruct(loops, progress, CancellationToken());
      int different = 0, cells = 0;
      for (std::size_t i = 0; i < loops.size(); ++i)
        for (int step = 0; step < loops[i].steps(); ++step)
          for (int column = 0; column < loops[i].columns(); ++column, ++cells)
            different += (*a)[i].sounding.at(step, column) != (*b)[i].sounding.at(step, column) ? 1 : 0;
      QVERIFY2(different < cells / 50, qPrintable(QString("%1 of %2").arg(different).arg(cells)));
    }
  }

  void refusesContinuous_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("says");
    for (const auto &[change, says] :
         std::vector<std::pair<const char *, const char *>>{{"a learned prior", "no other prior"},
                                                            {"missing tensor", "encoder.2.norm1.bias"},
                                                            {"enormous network", "values"},
                                                            {"another layout", "values"},
                                                            {"another number of bars", "values"},
                                                            {"another model", "channels"},
                                                            {"impossible options", "latent"},
                                                            {"no options", "options"}})
      QTest::newRow(change) << change << says;
  }
  void refusesContinuous() {
    QFETCH(QString, change);
    QFETCH(QString, says);
    BundleFolder bundle = *BundleFolder::read(m_folder / "cnn");
    BundlePart &codec = bundle.parts.at("codec");
    const std::string norm = "encoder.2.norm1.bias";
    if (change == "a learned prior")
      bundle.parts.emplace("prior", BundleFolder::read(m_folder / "paper")->parts.at("prior"));
    else if (change == "missing tensor")
      codec.weights = edited(codec.weights, norm, [&](auto &tensors) {
        tensors["spare"] = tensors[norm]; // so that the number of values is right
        tensors.erase(norm);
      });
    else if (change == "enormous network") {
      codec.recipe["options"]["channels"] = 1024;
      codec.recipe["options"]["latent"] = 4096;
    } else if (change == "another layout")
      bundle.layout = *PitchLayout::named("loop93");
    else if (change == "another number of bars")
      bundle.bars = 64;
    else if (change == "another model")
      codec.model = "ar-lstm-vae";
    else if (change == "impossible options")
      codec.recipe["options"]["latent"] = 0;
    else
      codec.recipe.erase("options");
    const auto folder = m_folder / ("changed" + std::to_string(++m_bundles));
    QVERIFY(bundle.write(folder).has_value());
    const auto opened = tiny::module().open(folder);
    QVERIFY(!opened.has_value());
    const QString message = QString::fromStdString(opened.error().message());
    QVERIFY2(message.contains(says), qPrintable(message));
  }

  void refuses_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("says");
    for (const auto &[change, says] :
         std::vector<std::pair<const char *, const char *>>{{"prior of another codec", "another codec"},
                                                            {"missing tensor", "streams.0.encoder.2.norm1.bias"},
                                                            {"wrong shape", "[8, 1, 8, 3]"},
                                                            {"fewer values", "values"},
                                                            {"NaN", "not a finite number"},
                                                            {"garbage weights", "parts/codec/weights.safetensors"},
                                                            {"other options", "values"},
                                                            {"enormous codec", "values"},
                                                            {"enormous prior", "values"},
                                                            {"impossible options", "channels"},
                                                            {"unknown option", "chanels"},
                                                            {"no options", "options"},
                                                            {"recipe is a list", "options"},
                                                            {"prior without its codec's name", "codec"},
                                                            {"no codec", "no codec"},
                                                            {"codec is a prior", "no codec"},
                                                            {"unknown model", "vqvea"},
                                                            {"negative histogram", "no distribution"},
                                                            {"another number of bars", "values"}})
      QTest::newRow(change) << change << says;
  }
  void refuses() {
    QFETCH(QString, change);
    QFETCH(QString, says);
    BundleFolder bundle = *BundleFolder::read(m_folder / "lags");
    BundlePart &codec = bundle.parts.at("codec");
    BundlePart &prior = bundle.parts.at("prior");
    const std::string norm = "streams.0.encoder.2.norm1.bias", conv = "streams.0.encoder.2.conv1.weight";
    std::vector<float> values;
    if (change == "prior of another codec") {
      QVERIFY(train("other tracks", "vqvae", tiny::kTracksCodec, "", 6));
      codec = BundleFolder::read(m_folder / "other tracks")->parts.at("codec");
    } else if (change == "missing tensor") {
      codec.weights = edited(codec.weights, norm, [&](auto &tensors) {
        tensors["spare"] = tensors[norm]; // so that the number of values is right
        tensors.erase(norm);
      });
    } else if (change == "wrong shape") {
      codec.weights = edited(codec.weights, conv, [&](auto &tensors) { tensors[conv].shape = {8, 1, 8, 3}; });
    } else if (change == "fewer values") {
      codec.weights = edited(codec.weights, norm, [&](auto &tensors) { tensors.erase(norm); });
    } else if (change == "NaN" || change == "negative histogram") {
      const std::string name = change == "NaN" ? norm : "first_code";
      std::string &weights = change == "NaN" ? codec.weights : prior.weights;
      const bool isNan = change == "NaN";
      weights = edited(weights, name, [&](auto &tensors) {
        values.assign(tensors[name].bytes.size() / 4, isNan ? std::numeric_limits<float>::quiet_NaN() : -0.5F);
        tensors[name].bytes = std::string_view(reinterpret_cast<const char *>(values.data()), 4 * values.size());
      });
    } else if (change == "garbage weights") {
      codec.weights = "no weights";
    } else if (change == "other options") {
      codec.recipe["options"]["channels"] = {8, 7};
    } else if (change == "enormous codec") {
      codec.recipe["options"]["channels"] = {1024};
      codec.recipe["options"]["codes"] = {65536};
      codec.recipe["options"]["code_size"] = {256};
      bundle.parts.erase("prior");
    } else if (change == "enormous prior") {
      prior.recipe["options"]["hidden"] = 4096;
      prior.recipe["options"]["layers"] = 16;
      prior.recipe["options"]["embedding"] = 4096;
    } else if (change == "impossible options") {
      codec.recipe["options"]["channels"] = {-8};
    } else if (change == "unknown option") {
      codec.recipe["options"]["chanels"] = {8};
    } else if (change == "no options") {
      codec.recipe.erase("options");
    } else if (change == "recipe is a list") {
      prior.recipe["options"] = nlohmann::json::array();
    } else if (change == "prior without its codec's name") {
      prior.recipe["codec"] = 3;
    } else if (change == "no codec") {
      bundle.parts.erase("codec");
    } else if (change == "codec is a prior") {
      codec.model = "code-prior";
    } else if (change == "unknown model") {
      prior.model = "vqvea";
    } else if (change == "another number of bars") {
      bundle.bars = 64;
    }
    if (bundle.parts.count("prior") != 0 && bundle.parts.count("codec") != 0 && prior.recipe.is_object() &&
        change != "prior of another codec" && change != "prior without its codec's name")
      prior.recipe["codec"] = toHex(sha256(codec.weights));
    const auto folder = m_folder / ("changed" + std::to_string(++m_bundles));
    QVERIFY(bundle.write(folder).has_value());
    const auto opened = tiny::module().open(folder);
    QVERIFY(!opened.has_value());
    QVERIFY(opened.error().kind == ErrorKind::badInput || opened.error().kind == ErrorKind::usage);
    const QString message = QString::fromStdString(opened.error().message());
    QVERIFY2(message.contains(says), qPrintable(message));
  }
};

LOOPWRIGHT_TEST(TestBundleParts, void)
#include "test_bundle_parts.moc"
