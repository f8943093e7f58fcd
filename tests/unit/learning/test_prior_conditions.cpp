// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/code_prior/code_prior_sampler.h"
#include "models/code_prior/loop_forms.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::models;

namespace {

constexpr std::uint64_t kDrawn = 3;

CodePriorShape shapeWith(std::vector<std::int64_t> copies) {
  CodePriorShape shape;
  shape.codes = {9, 7};
  shape.length = 12;
  shape.embedding = 8;
  shape.layers = 2;
  shape.hidden = 11;
  shape.lags = {1, 2, 6};
  shape.positions = true;
  shape.copies = std::move(copies);
  shape.conditions = true;
  shape.genres = 3;
  return shape;
}

/// A network with random weights large enough that its opinions differ.
struct AskedNetwork {
  learning::Parameters parameters{11};
  CodePriorNetwork network;
  explicit AskedNetwork(const CodePriorShape &shape) : network(parameters, shape) {
    const at::NoGradGuard noGradient;
    for (const auto &[name, tensor] : parameters.trainable())
      tensor.mul_(name.find("head") != std::string::npos ? 6 : 2);
  }
  at::Tensor firstCode() const { return at::full({1 + network.shape().genres, network.shape().codes[0]}, 1. / 9); }
};

WindowSet someLoops() {
  WindowSet set;
  set.layout = *PitchLayout::named("loop57h");
  set.bars = 1;
  const std::vector<std::vector<std::string>> genres = {{"rock"}, {"jazz", "rock"}, {}, {"funk"}};
  for (std::size_t s = 0; s < genres.size(); ++s) {
    WindowSet::Song song;
    song.tempo = 80 + 40 * static_cast<double>(s);
    song.genres = genres[s];
    song.roll = Pianoroll(16, set.layout.columns());
    for (int step = 0; step < 4 * static_cast<int>(s + 1); ++step)
      song.roll.sounding.set(step, 0);
    song.roll.sounding.set(0, set.layout.columns() - 1); // a bass onset, which is no cell of its own
    set.windows.push_back({static_cast<std::int32_t>(s), 0});
    set.songs.push_back(std::move(song));
  }
  return set;
}

} // namespace

class TestPriorConditions : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() { at::set_num_threads(1); }

  /// A code is sampled from plain + guidance * (asked - plain), both as the network tells them when it is shown the
  /// sequence at once.
  void guidanceMovesAwayFromWhatIsPlain_data() {
    QTest::addColumn<bool>("copies");
    QTest::addColumn<double>("guidance");
    for (const bool copies : {false, true})
      for (const double guidance : {0.0, 1.0, 2.5})
        QTest::addRow("%s, %g", copies ? "copies" : "heads", guidance) << copies << guidance;
  }
  void guidanceMovesAwayFromWhatIsPlain() {
    QFETCH(bool, copies);
    QFETCH(double, guidance);
    const at::NoGradGuard noGradient;
    const CodePriorShape shape = shapeWith(copies ? std::vector<std::int64_t>{3, 6} : std::vector<std::int64_t>{});
    const AskedNetwork prior(shape);
    PriorSampling sampling;
    sampling.first = 4;
    sampling.count = 40;
    sampling.seed = kDrawn;
    sampling.filter.temperature = 0;
    sampling.conditions = {1, 95, 17};
    sampling.guidance = guidance;
    const at::Tensor tokens = CodePriorSampler(prior.network, prior.firstCode()).sample(sampling, CancellationToken());
    const ConditionRows rows(shape.genres);
    const auto asked = prior.network.logits(tokens, rows.weights({sampling.conditions}));
    const auto plain = prior.network.logits(tokens);
    const auto sampled = prior.network.targets(tokens);
    int different = 0;
    for (std::size_t s = 0; s < asked.size(); ++s) {
      const at::Tensor told = plain[s] + guidance * (asked[s] - plain[s]);
      const at::Tensor own = told.gather(2, sampled[s].unsqueeze(2)).squeeze(2);
      const at::Tensor best = std::get<0>(told.max(2));
      QVERIFY2((best - own).max().item<double>() < 2e-3,
               qPrintable(QString::number((best - own).max().item<double>())));
      different += plain[s].argmax(2).ne(sampled[s]).sum().item<int>();
    }
    QVERIFY(guidance == 0 ? different < 5 : different > 50);
  }

  /// Nothing asked is what the network is told when nothing is known.
  void nothingAskedIsNothingKnown() {
    const at::NoGradGuard noGradient;
    const CodePriorShape shape = shapeWith({});
    const AskedNetwork prior(shape);
    const at::Tensor tokens = at::randint(0, 7, {3, shape.tokens()}, at::kLong);
    const at::Tensor unknown = ConditionRows(shape.genres).weights({LoopConditions(), LoopConditions(), {}});
    for (std::size_t s = 0; s < 2; ++s) {
      const at::Tensor all = prior.network.logits(tokens)[s];
      QVERIFY(at::allclose(all, prior.network.logits(tokens, unknown)[s], 1e-5, 1e-5));
      QVERIFY(!at::allclose(all, prior.network.logits(tokens, ConditionRows(3).weights({{2, 0, 0}}))[s], 1e-2, 1e-2));
    }
  }

  void conditionRows() {
    const ConditionRows rows(3);
    const at::Tensor weights = rows.weights({{-1, 0, 0}, {2, 90, 6}, {0, 20, 4}, {1, 500, 100}});
    QCOMPARE(weights.size(1), rows.rows());
    const auto at = [&](std::int64_t loop, std::int64_t row) { return weights[loop][row].item<float>(); };
    QVERIFY(weights.sum(1).sub(3).abs().lt(1e-5).all().item<bool>()); // one row, or two in shares, of each kind
    QVERIFY(at(0, 0) == 1 && at(0, 4) == 1 && at(0, 4 + 9) == 1);
    QVERIFY(at(1, 3) == 1);
    QVERIFY(std::abs(at(1, 6) - 0.5F) < 1e-6F && std::abs(at(1, 7) - 0.5F) < 1e-6F);   // 90 between 80 and 100
    QVERIFY(std::abs(at(1, 14) - 0.5F) < 1e-6F && std::abs(at(1, 15) - 0.5F) < 1e-6F); // 6 between 4 and 8
    QVERIFY(at(2, 5) == 1 && at(2, 14) == 1);                                          // below the lowest
    QVERIFY(at(3, 12) > 0.999F && at(3, 25) > 0.999F);                                 // above the highest
  }

  void knownOfLoops() {
    const WindowSet set = someLoops();
    const std::vector<std::string> genres = genresOf(set);
    QCOMPARE(genres, (std::vector<std::string>{"funk", "jazz", "rock"}));
    const ConditionedLoops loops(set, genres);
    const auto known = loops.known({0, 1, 2, 3});
    QCOMPARE(known[0].genre, std::int64_t{2});
    QCOMPARE(known[1].genre, std::int64_t{1});
    QCOMPARE(known[2].genre, std::int64_t{-1});
    QCOMPARE(known[3].tempo, 200.0);
    QCOMPARE(known[2].density, 12.0);
    QCOMPARE(loops.usualTempo().low, 80.0);
    QCOMPARE(loops.usualTempo().high, 200.0);

    learning::TrainingClock clock;
    int nothing = 0, jazz = 0, rock = 0, tempoAlone = 0;
    constexpr int kVisits = 4000;
    for (clock.epoch = 0; clock.epoch < kVisits; ++clock.epoch) {
      const LoopConditions shown = loops.shown({1}, 0.12, clock).front();
      nothing += shown.genre < 0 && shown.tempo <= 0 && shown.density <= 0 ? 1 : 0;
      tempoAlone += shown.genre < 0 && shown.tempo > 0 && shown.density <= 0 ? 1 : 0;
      jazz += shown.genre == 1 ? 1 : 0;
      rock += shown.genre == 2 ? 1 : 0;
    }
    const auto near = [](int count, double share) {
      return std::abs(count - share * kVisits) < 4 * std::sqrt(share * kVisits);
    };
    QVERIFY(near(nothing, 0.12 + 0.88 / 64));
    QVERIFY(near(tempoAlone, 0.88 * 3 / 64));
    QVERIFY(near(jazz, 0.88 * 0.75 / 2) && near(rock, 0.88 * 0.75 / 2));
  }

  /// Bars of 4 codes of one of two streams: A A' B A, where A' differs in one place; the other stream repeats nothing.
  void formsOfLoops() {
    CodePriorShape shape;
    shape.codes = {9, 99};
    shape.length = 16;
    const std::vector<std::int16_t> first = {1, 2, 3, 4, 1, 2, 5, 4, 6, 6, 6, 6, 1, 2, 3, 4};
    at::Tensor tokens = at::arange(32, at::kShort).unsqueeze(0);
    for (std::int64_t step = 0; step < 16; ++step)
      tokens[0][step * 2] = first[static_cast<std::size_t>(step)];
    const at::Tensor forms = formsOf(tokens, shape, 4, 3, kDrawn);
    QCOMPARE(forms.size(0), std::int64_t{3});
    const std::vector<std::int16_t> expected = {0, 0, 0, 0, 4, 4, 0, 4, 0, 0, 0, 0, 12, 12, 12, 12};
    for (std::int64_t row = 0; row < 3; ++row)
      for (std::int64_t step = 0; step < 16; ++step) {
        QCOMPARE(forms[row][step * 2].item<std::int16_t>(), expected[static_cast<std::size_t>(step)]);
        QCOMPARE(forms[row][step * 2 + 1].item<std::int16_t>(), std::int16_t{0});
      }
    QVERIFY(areForms(forms, shape, 4));
    for (const auto &[place, back] : {std::pair<std::int64_t, int>{2, 4}, {31, 16}, {31, 5}, {31, -4}}) {
      at::Tensor damaged = forms.clone();
      damaged[0][place] = back;
      QVERIFY(!areForms(damaged, shape, 4));
    }
  }

  /// What the sampled form ties is equal; everything else is sampled as without a form.
  void samplesByForm() {
    const CodePriorShape shape = shapeWith({3});
    const AskedNetwork prior(shape);
    const at::Tensor none = at::zeros({2, shape.tokens()}, at::kShort);
    at::Tensor forms = none.clone();
    for (std::int64_t step = 3; step < 12; ++step)
      forms[0][step * 2] = 3;
    for (std::int64_t step = 9; step < 12; ++step)
      forms[1][step * 2 + 1] = 9;
    PriorSampling sampling;
    sampling.count = 60;
    sampling.seed = kDrawn;
    const CancellationToken never;
    const at::Tensor plain = CodePriorSampler(prior.network, prior.firstCode()).sample(sampling, never);
    sampling.form = true;
    const at::Tensor free = CodePriorSampler(prior.network, prior.firstCode(), none).sample(sampling, never);
    QVERIFY(free.equal(plain));
    const at::Tensor tied = CodePriorSampler(prior.network, prior.firstCode(), forms).sample(sampling, never);
    int byForm[2] = {0, 0};
    for (std::int64_t loop = 0; loop < sampling.count; ++loop) {
      const auto stream = [&](const at::Tensor &tokens, std::int64_t s) { return tokens[loop].slice(0, s, 24, 2); };
      const at::Tensor own = stream(tied, 0), other = stream(tied, 1);
      const bool firstForm = own.slice(0, 3).equal(own.slice(0, 0, 9));
      const bool secondForm = other.slice(0, 9).equal(other.slice(0, 0, 3));
      QVERIFY(firstForm || secondForm);
      ++byForm[firstForm ? 0 : 1];
      if (!firstForm) // sampled as ever up to the first tie
        QVERIFY(tied[loop].slice(0, 0, 19).equal(plain[loop].slice(0, 0, 19)));
    }
    QVERIFY(byForm[0] > 15 && byForm[1] > 15);
  }

  /// The histogram of a genre begins its loops.
  void firstCodeIsTheGenres() {
    const CodePriorShape shape = shapeWith({});
    const AskedNetwork prior(shape);
    at::Tensor shares = at::zeros({4, 9}, at::kFloat);
    for (std::int64_t row = 0; row < 4; ++row)
      shares[row][row + 2] = 1;
    const CodePriorSampler sampler(prior.network, shares);
    PriorSampling sampling;
    sampling.count = 5;
    for (std::int64_t genre = -1; genre < 3; ++genre) {
      sampling.conditions.genre = genre;
      QVERIFY(sampler.sample(sampling, CancellationToken()).select(1, 0).eq(genre + 3).all().item<bool>());
    }
  }
};

LOOPWRIGHT_TEST(TestPriorConditions, void)
#include "test_prior_conditions.moc"
