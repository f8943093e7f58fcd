// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <cstring>
#include <fstream>

#include "tests/suite.h"
#include "tests/unit/learning/tiny_training.h"

using namespace loopwright;
using namespace loopwright::learning;
using Kind = TrainingEvent::Kind;
using End = TrainingOutcome::End;

class TestTraining : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_temporary;
  std::filesystem::path m_folder;
  int m_runs = 0;

  /// What is trained: a codec or a prior on one of the codecs of initTestCase.
  struct Subject {
    const char *name;
    const char *model;
    const tiny::Settings &settings;
    const char *codec;
    const char *part;
    const char *decisive;
    const char *loss;
    const char *layout = "loop57";
    bool averages = true; ///< the average of the last epochs' weights is validated as one epoch more
  };
  static const std::vector<Subject> &subjects() {
    const char *const cells = "valid/cell_error", *const bound = "valid/nll_elbo",
                      *const rebuilt = "train/reconstruction";
    static const std::vector<Subject> all = {
        {"joint codec", "vqvae", tiny::kJointCodec, "", "codec", cells, rebuilt},
        {"codec a track", "vqvae", tiny::kTracksCodec, "", "codec", cells, rebuilt},
        {"prior of the paper", "code-prior", tiny::kPaperPrior, "joint", "prior", "valid/accuracy", "train/nll"},
        {"prior with lags", "code-prior", tiny::kLagsPrior, "tracks", "prior", "valid/nll", "train/nll"},
        {"codec of table d", "vqvae", tiny::kPrintedCodec, "", "codec", cells, rebuilt},
        {"CNN-VAE", "cnn-vae", tiny::kCnnVae, "", "codec", bound, rebuilt},
        {"NonAR LSTM-VAE", "nonar-lstm-vae", tiny::kNonArVae, "", "codec", bound, rebuilt},
        {"AR LSTM-VAE", "ar-lstm-vae", tiny::kArVae, "", "codec", bound, rebuilt},
        {"transformer", "code-transformer", tiny::kMaskedPrior, "tracks", "prior", "valid/nll", "train/nll"},
        {"MusAE", "musae", tiny::kMusae, "", "codec", "valid/accuracy", rebuilt, "tracks4", false},
        {"MusAE of one Gaussian", "musae", tiny::kGaussianMusae, "", "codec", "valid/accuracy", rebuilt, "tracks4",
         false},
        {"MusAE of beats", "musae", tiny::kMusaeOfBeats, "", "codec", "valid/accuracy", rebuilt, "tracks4", false}};
    return all;
  }
  static void subjectRows() {
    QTest::addColumn<int>("subject");
    for (std::size_t i = 0; i < subjects().size(); ++i)
      QTest::newRow(subjects()[i].name) << static_cast<int>(i);
  }

  TrainingRequest request(const Subject &subject, const tiny::Settings &more = {}) {
    TrainingRequest request;
    request.model = subject.model;
    request.settings = tiny::with(subject.settings, more);
    request.corpus = m_folder / (std::string(subject.layout) + ".lwc");
    request.out = m_folder / ("run" + std::to_string(++m_runs));
    request.seed = 5;
    if (*subject.codec != 0)
      request.codec = m_folder / subject.codec;
    return request;
  }

  /// Of the settings those that the subject's model has.
  static tiny::Settings known(const Subject &subject, const tiny::Settings &settings) {
    tiny::Settings found;
    for (const ModelDescription &model : tiny::module().models())
      for (const OptionSpec &option : model.options)
        for (const auto &setting : settings)
          if (model.name == subject.model && option.name == setting.first)
            found.push_back(setting);
    return found;
  }

  /// Trains to the end, going on as often as the observer stops it; the number of stops, -1 after an error.
  int trainInPieces(TrainingRequest request, const std::function<bool(const TrainingEvent &)> &stopAt) {
    for (int stops = 0;; ++stops) {
      tiny::Observer observer(stopAt);
      const auto outcome = tiny::module().train(request, observer, observer.cancel);
      if (!outcome) {
        qWarning("%s", outcome.error().message().c_str());
        return -1;
      }
      if (outcome->end != End::cancelled)
        return stops;
      if (!outcome->bundle.empty() || std::filesystem::exists(request.out / "bundle") || stops > 200)
        return -1;
      request.resume = true;
    }
  }

  /// The straight training of a subject, made once.
  std::filesystem::path straight(const Subject &subject) {
    static std::map<std::string, std::filesystem::path> made;
    auto &path = made[subject.name];
    if (path.empty()) {
      const auto wanted = request(subject);
      if (trainInPieces(wanted, {}) == 0)
        path = wanted.out;
    }
    return path;
  }

private Q_SLOTS:
  void initTestCase() {
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path().toStdString();
    tiny::makeCorpus(m_folder);
    tiny::makeCorpus(m_folder / "four", "tracks4");
    std::filesystem::rename(m_folder / "four" / "tracks4.lwc", m_folder / "tracks4.lwc");
    for (const auto &[name, index] : {std::pair<const char *, std::size_t>{"joint", 0}, {"tracks", 1}}) {
      auto wanted = request(subjects()[index], {{"epochs", "2"}, {"average_from", "1"}});
      wanted.out = m_folder / name;
      QCOMPARE(trainInPieces(wanted, {}), 0);
    }
  }

  void reportsWhatItDoes_data() { subjectRows(); }
  void reportsWhatItDoes() {
    QFETCH(int, subject);
    const Subject &chosen = subjects()[static_cast<std::size_t>(subject)];
    const std::size_t epochs = chosen.averages ? 5 : 4;
    const auto wanted = request(chosen);
    tiny::Observer observer;
    const auto outcome = tiny::module().train(wanted, observer, observer.cancel);
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message().c_str());
    QVERIFY(outcome->end == End::finished);
    QCOMPARE(outcome->bundle, wanted.out / "bundle");
    QVERIFY(observer.events.front().kind == Kind::begin && observer.events.back().kind == Kind::end);
    QVERIFY(!observer.events.front().text.empty());
    const auto steps = static_cast<std::size_t>(observer.events.front().steps);
    QVERIFY(steps >= 2); // otherwise the tests of stops in the middle of an epoch test nothing
    QCOMPARE(observer.count(Kind::step), 4 * steps);
    QCOMPARE(observer.count(Kind::epoch), epochs);
    QCOMPARE(observer.count(Kind::checkpoint), std::size_t{4});
    QCOMPARE(tiny::readLog(wanted.out).size(), epochs);
    for (const TrainingEvent &event : observer.events)
      for (const auto &[name, value] : event.values)
        QVERIFY2(std::isfinite(value), name.c_str());
    // The bundle is that of the best epoch.
    const auto bundle = BundleFolder::read(outcome->bundle);
    QVERIFY(bundle.has_value());
    const auto &recipe = bundle->parts.at(chosen.part).recipe;
    const std::string metric = chosen.decisive;
    const bool higher = metric == "valid/accuracy";
    double best = tiny::number(wanted.out, 0, metric);
    for (std::size_t epoch = 1; epoch < epochs; ++epoch) {
      const double value = tiny::number(wanted.out, epoch, metric);
      best = higher ? std::max(best, value) : std::min(best, value);
    }
    QCOMPARE(recipe.at("figures").at(metric).get<double>(), best);
    QCOMPARE(outcome->values.at(metric), best);
    for (const char *key : {"options", "seed", "corpus", "program", "torch", "blas", "threads", "budget"})
      QVERIFY2(recipe.contains(key), key);
  }

  void lossesFall_data() { subjectRows(); }
  void lossesFall() {
    QFETCH(int, subject);
    const Subject &chosen = subjects()[static_cast<std::size_t>(subject)];
    tiny::Settings more = known(chosen, {{"epochs", "10"}, {"average_from", "1"}});
    if (std::strcmp(chosen.part, "prior") == 0)
      more.emplace_back("dropout", "0");
    if (std::strcmp(chosen.model, "code-prior") == 0)
      more.emplace_back("code_dropout", "0");
    const auto wanted = request(chosen, more);
    QCOMPARE(trainInPieces(wanted, {}), 0);
    const double first = tiny::number(wanted.out, 0, chosen.loss);
    const double last = tiny::number(wanted.out, 9, chosen.loss);
    QVERIFY2(last < 0.9 * first, qPrintable(QString("from %1 to %2").arg(first).arg(last)));
  }

  /// The weight of the divergence rises from 0, the truth is shown less and less, and the kept weights have a bound on
  /// the likelihood that holds the divergence.
  void autoencodersTellTheirCourse_data() {
    QTest::addColumn<int>("subject");
    for (std::size_t i = 0; i < subjects().size(); ++i)
      if (std::strstr(subjects()[i].model, "-vae") != nullptr)
        QTest::newRow(subjects()[i].name) << static_cast<int>(i);
  }
  void autoencodersTellTheirCourse() {
    QFETCH(int, subject);
    const auto run = straight(subjects()[static_cast<std::size_t>(subject)]);
    const auto rows = tiny::readLog(run);
    int bounds = 0;
    for (std::size_t epoch = 0; epoch < rows.size(); ++epoch) {
      const double sum =
          tiny::number(run, epoch, "valid/reconstruction") + tiny::number(run, epoch, "valid/divergence");
      QVERIFY(std::abs(sum - tiny::number(run, epoch, "valid/nll_elbo")) < 1e-6 * sum);
      for (const char *group : {"all", "bass", "kick", "snare", "hats", "other_drums"})
        QVERIFY(!rows[epoch].at(std::string("valid/f1_") + group).empty());
      if (epoch < 4) {
        QVERIFY(std::abs(tiny::number(run, epoch, "train/beta") - (1 - std::pow(0.9, epoch))) < 1e-12);
        if (rows[epoch].count("train/shown") != 0)
          QVERIFY(std::abs(tiny::number(run, epoch, "train/shown") -
                           2 / (2 + std::exp(static_cast<double>(epoch) / 2))) < 1e-12);
      }
      if (!rows[epoch].at("valid/nll_bound").empty()) {
        ++bounds;
        QVERIFY(tiny::number(run, epoch, "valid/nll_bound") < 1.05 * tiny::number(run, epoch, "valid/nll_elbo"));
        QCOMPARE(BundleFolder::read(run)->parts.at("codec").recipe.at("figures").at("valid/nll_bound").get<double>(),
                 tiny::number(run, epoch, "valid/nll_bound"));
      }
    }
    QCOMPARE(bounds, 1);
  }

  void sameSeedSameBytes_data() { subjectRows(); }
  void sameSeedSameBytes() {
    QFETCH(int, subject);
    const Subject &chosen = subjects()[static_cast<std::size_t>(subject)];
    const auto again = request(chosen);
    QCOMPARE(trainInPieces(again, {}), 0);
    QCOMPARE(tiny::difference(straight(chosen), again.out), QString());
    auto other = request(chosen);
    other.seed = 6;
    QCOMPARE(trainInPieces(other, {}), 0);
    QVERIFY(tiny::difference(straight(chosen), other.out).startsWith("other weights"));
  }

  /// Held out by window it learns from other music than by family, and says so.
  void holdsOutWindows() {
    const Subject &chosen = subjects()[0];
    auto wanted = request(chosen);
    wanted.splitWindows = true;
    QCOMPARE(trainInPieces(wanted, {}), 0);
    QVERIFY(tiny::difference(straight(chosen), wanted.out).startsWith("other weights"));
    const auto bundle = BundleFolder::read(wanted.out);
    QCOMPARE(bundle->parts.at("codec").recipe.at("split").get<std::string>(), std::string("windows"));
    QCOMPARE(BundleFolder::read(straight(chosen))->parts.at("codec").recipe.at("split").get<std::string>(),
             std::string("families"));
  }

  void stopAndResume_data() {
    QTest::addColumn<int>("subject");
    QTest::addColumn<QString>("where");
    for (std::size_t i = 0; i < subjects().size(); ++i)
      for (const char *where : {"begin", "first step", "middle", "last step of an epoch", "last step of all", "epoch",
                                "checkpoint", "last checkpoint", "average validated", "every step"})
        if (subjects()[i].averages || std::strcmp(where, "average validated") != 0)
          QTest::addRow("%s, %s", subjects()[i].name, where) << static_cast<int>(i) << QString(where);
  }
  void stopAndResume() {
    QFETCH(int, subject);
    QFETCH(QString, where);
    const Subject &chosen = subjects()[static_cast<std::size_t>(subject)];
    const auto before = straight(chosen);
    QVERIFY(!before.empty());
    bool stopped = false;
    const auto isPlace = [&](const TrainingEvent &event) {
      if (where == "begin")
        return event.kind == Kind::begin;
      if (where == "first step")
        return event.kind == Kind::step && event.epoch == 0 && event.step == 1;
      if (where == "middle")
        return event.kind == Kind::step && event.epoch == 2 && event.step == event.steps / 2;
      if (where == "last step of an epoch")
        return event.kind == Kind::step && event.epoch == 1 && event.step == event.steps;
      if (where == "last step of all")
        return event.kind == Kind::step && event.epoch == 3 && event.step == event.steps;
      if (where == "epoch")
        return event.kind == Kind::epoch && event.epoch == 2;
      if (where == "checkpoint")
        return event.kind == Kind::checkpoint && event.epoch == 1;
      if (where == "last checkpoint")
        return event.kind == Kind::checkpoint && event.epoch == 4;
      return event.kind == Kind::epoch && event.epoch == 4; // average validated
    };
    const auto again = request(chosen);
    int steps = 0;
    const int stops = trainInPieces(again, [&](const TrainingEvent &event) {
      steps += event.kind == Kind::step ? 1 : 0;
      if (where == "every step")
        return event.kind == Kind::step;
      const bool stop = !stopped && isPlace(event);
      stopped = stopped || stop;
      return stop;
    });
    QCOMPARE(stops, where == "every step" ? steps : 1);
    QCOMPARE(tiny::difference(before, again.out), QString());
  }

  void patience() {
    const auto wanted = request(subjects()[2], {{"learning_rate", "0"},
                                                {"lowest_rate", "0"},
                                                {"weight_decay", "0"},
                                                {"average_from", "1"},
                                                {"patience", "2"},
                                                {"epochs", "9"}});
    tiny::Observer observer;
    const auto outcome = tiny::module().train(wanted, observer, observer.cancel);
    QVERIFY(outcome.has_value());
    QVERIFY(outcome->end == End::stoppedEarly);
    QCOMPARE(observer.count(Kind::epoch), std::size_t{3}); // the best one, then two no better
    QVERIFY(std::filesystem::exists(wanted.out / "bundle" / "bundle.json"));

    // The same when it was stopped just before it would have ended.
    const auto again = request(subjects()[2], {{"learning_rate", "0"},
                                               {"lowest_rate", "0"},
                                               {"weight_decay", "0"},
                                               {"average_from", "1"},
                                               {"patience", "2"},
                                               {"epochs", "9"}});
    QCOMPARE(trainInPieces(
                 again, [](const TrainingEvent &event) { return event.kind == Kind::checkpoint && event.epoch == 3; }),
             1);
    QCOMPARE(tiny::difference(wanted.out, again.out), QString());
  }

  void lossThatIsNoNumber_data() { subjectRows(); }
  void lossThatIsNoNumber() {
    QFETCH(int, subject);
    auto wanted = request(subjects()[static_cast<std::size_t>(subject)]);
    tiny::Observer observer([](const TrainingEvent &event) { return event.kind == Kind::epoch; });
    QVERIFY(tiny::module().train(wanted, observer, observer.cancel).has_value());

    // A checkpoint whose weights are finite, but so large that the next loss is not.
    const auto path = wanted.out / "checkpoints" / "last.safetensors";
    const auto file = SafetensorsFile::read(path);
    QVERIFY(file.has_value());
    auto tensors = file->tensors();
    std::vector<std::vector<float>> kept;
    for (auto &[name, entry] : tensors)
      if (name.find("weight") != std::string::npos && entry.type == ElementType::f32 &&
          name.find("adamw") == std::string::npos && name.find("average") == std::string::npos) {
        kept.emplace_back(entry.bytes.size() / 4, 3e38F);
        entry.bytes = std::string_view(reinterpret_cast<const char *>(kept.back().data()), entry.bytes.size());
      }
    const std::string poisoned = writeSafetensors(tensors, file->metadata());
    std::ofstream(path, std::ios::binary | std::ios::trunc) << poisoned;

    wanted.resume = true;
    tiny::Observer second;
    const auto outcome = tiny::module().train(wanted, second, second.cancel);
    QVERIFY(!outcome.has_value());
    const QString message = QString::fromStdString(outcome.error().message());
    QVERIFY2(message.contains("finite number") && message.contains("epoch 1") && message.contains("learning rate"),
             qPrintable(message));
    QCOMPARE(*readFile(path), poisoned); // the last checkpoint is as it was
    QVERIFY(!std::filesystem::exists(wanted.out / "bundle"));

    // One that is not finite is refused before anything is done with it.
    kept.front().front() = std::numeric_limits<float>::quiet_NaN();
    std::ofstream(path, std::ios::binary | std::ios::trunc) << writeSafetensors(tensors, file->metadata());
    tiny::Observer third;
    const auto refused = tiny::module().train(wanted, third, third.cancel);
    QVERIFY(!refused.has_value());
    QVERIFY2(refused.error().message().find("not a finite number") != std::string::npos,
             refused.error().message().c_str());
    QCOMPARE(third.count(Kind::step), std::size_t{0});
  }

  void aRateThatIsTooHigh() {
    // Whatever comes of it: an error with a sentence or a training of finite numbers, never NaN on disk.
    for (const Subject &subject : subjects()) {
      auto wanted =
          request(subject, known(subject, {{"learning_rate", "10"}, {"lowest_rate", "10"}, {"weight_decay", "10"}}));
      tiny::Observer observer;
      const auto outcome = tiny::module().train(wanted, observer, observer.cancel);
      if (!outcome)
        QVERIFY2(outcome.error().message().find("learning rate") != std::string::npos,
                 outcome.error().message().c_str());
      const auto path = wanted.out / "checkpoints" / "last.safetensors";
      if (!std::filesystem::exists(path))
        continue;
      const auto file = SafetensorsFile::read(path);
      QVERIFY(file.has_value());
      for (const auto &[name, entry] : file->tensors())
        for (std::size_t i = 0; entry.type == ElementType::f32 && i < entry.bytes.size() / 4; ++i) {
          float value = 0;
          std::memcpy(&value, entry.bytes.data() + 4 * i, 4);
          QVERIFY2(std::isfinite(value), (std::string(subject.name) + ": " + name).c_str());
        }
    }
  }

  void resumesOnlyWhatWasBegun_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << "nothing"
                             << "";
    QTest::newRow("another option") << "option"
                                    << "options";
    QTest::newRow("another number of epochs") << "epochs"
                                              << "options";
    QTest::newRow("another seed") << "seed"
                                  << "seed";
    QTest::newRow("another corpus") << "corpus"
                                    << "corpus";
    QTest::newRow("other rules") << "rules"
                                 << "rules";
    QTest::newRow("windows held out, not families") << "windows"
                                                    << "split";
    QTest::newRow("another codec") << "codec"
                                   << "codec";
    QTest::newRow("another model") << "model"
                                   << "model";
    QTest::newRow("no --resume") << "anew"
                                 << "--resume";
    QTest::newRow("nothing to resume") << "elsewhere"
                                       << "no training in this folder";
    QTest::newRow("damaged run.json") << "damaged"
                                      << "begun with another";
    QTest::newRow("truncated checkpoint") << "truncated"
                                          << "last.safetensors";
    QTest::newRow("checkpoint of another model") << "foreign"
                                                 << "last.safetensors";
  }
  void resumesOnlyWhatWasBegun() {
    QFETCH(QString, change);
    QFETCH(QString, says);
    auto wanted = request(subjects()[2]);
    tiny::Observer observer([](const TrainingEvent &event) { return event.kind == Kind::epoch; });
    QVERIFY(tiny::module().train(wanted, observer, observer.cancel).has_value());
    const auto checkpoint = wanted.out / "checkpoints" / "last.safetensors";
    wanted.resume = true;
    if (change == "option")
      wanted.settings.emplace_back("dropout", "0.3");
    else if (change == "epochs")
      wanted.settings.emplace_back("epochs", "5");
    else if (change == "seed")
      wanted.seed = 99;
    else if (change == "corpus") {
      const auto folder = m_folder / "other";
      example::writeSong(folder / "midi" / "extra.mid", example::song(77, 10, 6));
      wanted.corpus = tiny::makeCorpus(folder);
    } else if (change == "rules")
      wanted.rules = "all";
    else if (change == "windows")
      wanted.splitWindows = true;
    else if (change == "codec") {
      auto other = request(subjects()[0], {{"epochs", "1"}, {"average_from", "1"}});
      other.seed = 8;
      QCOMPARE(trainInPieces(other, {}), 0);
      wanted.codec = other.out;
    } else if (change == "model") {
      wanted.model = "vqvae";
      wanted.settings = tiny::kJointCodec;
    } else if (change == "anew")
      wanted.resume = false;
    else if (change == "elsewhere")
      wanted.out = m_folder / "nothing here";
    else if (change == "damaged")
      std::ofstream(wanted.out / "run.json", std::ios::trunc) << "{\"model\":";
    else if (change == "truncated")
      std::filesystem::resize_file(checkpoint, 1000);
    else if (change == "foreign")
      std::filesystem::copy_file(m_folder / "joint" / "checkpoints" / "last.safetensors", checkpoint,
                                 std::filesystem::copy_options::overwrite_existing);
    tiny::Observer second;
    const auto outcome = tiny::module().train(wanted, second, second.cancel);
    QCOMPARE(outcome.has_value(), says.isEmpty());
    if (outcome)
      return;
    const QString message = QString::fromStdString(outcome.error().message());
    QVERIFY2(message.contains(says), qPrintable(message));
    QCOMPARE(second.count(Kind::step), std::size_t{0});
    QCOMPARE(std::filesystem::exists(m_folder / "nothing here"), false);
  }

  void aFinishedRunIsNotTouched() {
    const auto before = straight(subjects()[2]);
    for (const bool resume : {false, true}) {
      auto wanted = request(subjects()[2]);
      wanted.out = before;
      wanted.resume = resume;
      tiny::Observer observer;
      const auto outcome = tiny::module().train(wanted, observer, observer.cancel);
      QVERIFY(!outcome.has_value());
      QCOMPARE(outcome.error().kind, ErrorKind::usage);
      QVERIFY(outcome.error().message().find("finished") != std::string::npos);
    }
  }

  void refusesRequests_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("says");
    for (const auto &[change, says] :
         std::vector<std::pair<const char *, const char *>>{{"model", "vqvae, code-prior"},
                                                            {"preset", "the presets are"},
                                                            {"option", "the options are"},
                                                            {"value", "from 1 to 1000000"},
                                                            {"no codec", "--codec"},
                                                            {"codec", "/nowhere"},
                                                            {"corpus", "/nowhere"},
                                                            {"rules", "no such rules"},
                                                            {"lags", "lag"},
                                                            {"streams", "streams"},
                                                            {"continuous codec", "continuous latent space"},
                                                            {"steps of a code", "3 steps"},
                                                            {"layout", "layout"}})
      QTest::newRow(change) << change << says;
  }
  void refusesRequests() {
    QFETCH(QString, change);
    QFETCH(QString, says);
    auto wanted = request(subjects()[2]);
    if (change == "model")
      wanted.model = "vqvea";
    else if (change == "preset")
      wanted.preset = "loops-2023";
    else if (change == "option")
      wanted.settings.emplace_back("learing_rate", "1");
    else if (change == "value")
      wanted.settings.emplace_back("epochs", "0");
    else if (change == "no codec")
      wanted.codec.clear();
    else if (change == "codec")
      wanted.codec = "/nowhere/bundle";
    else if (change == "corpus")
      wanted.corpus = "/nowhere/corpus.lwc";
    else if (change == "rules")
      wanted.rules = "no such rules";
    else if (change == "lags")
      wanted.settings.emplace_back("lags", "1,8");
    else if (change == "streams") {
      wanted = request(subjects()[1]);
      wanted.settings.emplace_back("channels", "8,8,8");
    } else if (change == "continuous codec") {
      wanted.codec = straight(subjects()[5]);
    } else if (change == "steps of a code") {
      wanted = request(subjects()[1]);
      wanted.settings.emplace_back("code_steps", "3");
    } else if (change == "layout")
      wanted.corpus = tiny::makeCorpus(m_folder / "h", "loop57h");
    tiny::Observer observer;
    const auto outcome = tiny::module().train(wanted, observer, observer.cancel);
    QVERIFY(!outcome.has_value());
    const QString message = QString::fromStdString(outcome.error().message());
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY(!std::filesystem::exists(wanted.out));
  }
};

LOOPWRIGHT_TEST(TestTraining, void)
#include "test_training.moc"
