// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/learning/lstm_layer.h"
#include "engine/learning/parameters.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::learning;

namespace {

/// The largest difference, in the largest absolute value of what is expected.
double relativeGap(const at::Tensor &actual, const at::Tensor &expected) {
  return ((actual - expected).abs().max() / expected.abs().max()).item<double>();
}

struct Case {
  Case(std::int64_t steps, std::int64_t loops, std::int64_t in, std::int64_t hidden)
      : parameters(1), x(parameters.addNormal("x", {steps, loops, in})) {
    weights.input = parameters.addUniform("input", {4 * hidden, in}, hidden);
    weights.hidden = parameters.addUniform("hidden", {4 * hidden, hidden}, hidden);
    weights.biasInput = parameters.addUniform("bias_input", {4 * hidden}, hidden);
    weights.biasHidden = parameters.addUniform("bias_hidden", {4 * hidden}, hidden);
    pull = Parameters(2).addNormal("pull", {steps, loops, hidden}).detach();
  }
  at::Tensor torchOutputs() const {
    const at::Tensor zeros = at::zeros({1, x.size(1), weights.hidden.size(1)});
    return std::get<0>(at::lstm(x, {zeros, zeros},
                                {weights.input, weights.hidden, weights.biasInput, weights.biasHidden}, true, 1, 0,
                                true, false, false));
  }
  /// Gradients of a weighted sum of the outputs, in the order of the parameters.
  std::vector<at::Tensor> gradients(const at::Tensor &outputs) const {
    parameters.clearGradients();
    (outputs * pull).sum().backward();
    std::vector<at::Tensor> result;
    for (const auto &[name, parameter] : parameters.trainable())
      result.push_back(parameter.grad().clone());
    return result;
  }

  Parameters parameters;
  at::Tensor x, pull;
  LstmWeights weights;
};

} // namespace

class TestLstmLayer : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void equalsTorch_data() {
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("loops");
    QTest::addColumn<int>("in");
    QTest::addColumn<int>("hidden");
    QTest::newRow("the paper's first layer, a small batch") << 31 << 12 << 128 << 512;
    QTest::newRow("odd sizes") << 5 << 3 << 7 << 9;
    QTest::newRow("one loop") << 9 << 1 << 4 << 6;
    QTest::newRow("one step") << 1 << 4 << 6 << 5;
  }
  void equalsTorch() {
    QFETCH(int, steps);
    QFETCH(int, loops);
    QFETCH(int, in);
    QFETCH(int, hidden);
    const Case sizes(steps, loops, in, hidden);
    const at::Tensor expected = sizes.torchOutputs();
    const at::Tensor actual = lstmLayer(sizes.x, sizes.weights);
    QVERIFY(relativeGap(actual, expected) < 1e-5);
    const std::vector<at::Tensor> expectedGradients = sizes.gradients(expected);
    const std::vector<at::Tensor> actualGradients = sizes.gradients(actual);
    for (std::size_t i = 0; i < expectedGradients.size(); ++i) {
      const std::string &name = sizes.parameters.trainable()[i].first;
      if (steps == 1 && name == "hidden") // no step has another before it
        QCOMPARE(actualGradients[i].abs().max().item<double>(), 0.0);
      else
        QVERIFY2(relativeGap(actualGradients[i], expectedGradients[i]) < 1e-5, name.c_str());
    }
  }

  /// From a state of its own, whose gradients come back too.
  void beginsWithAState() {
    Case sizes(7, 5, 4, 6);
    const LstmState state{sizes.parameters.addNormal("hidden state", {5, 6}),
                          sizes.parameters.addNormal("cell state", {5, 6})};
    const auto &w = sizes.weights;
    const at::Tensor expected =
        std::get<0>(at::lstm(sizes.x, {state.hidden.unsqueeze(0), state.cell.unsqueeze(0)},
                             {w.input, w.hidden, w.biasInput, w.biasHidden}, true, 1, 0, true, false, false));
    const at::Tensor actual = lstmLayer(sizes.x, w, state);
    QVERIFY(relativeGap(actual, expected) < 1e-5);
    const auto expectedGradients = sizes.gradients(expected);
    const auto actualGradients = sizes.gradients(actual);
    for (std::size_t i = 0; i < expectedGradients.size(); ++i)
      QVERIFY2(relativeGap(actualGradients[i], expectedGradients[i]) < 1e-5,
               sizes.parameters.trainable()[i].first.c_str());
  }

  void stepsByItself() {
    const at::NoGradGuard noGradient;
    const Case sizes(6, 5, 4, 8);
    const auto &w = sizes.weights;
    const at::Tensor expected = lstmLayer(sizes.x, w);
    at::Tensor cells = at::zeros({5, 8}), outputs = at::zeros({5, 8}), scratch = at::empty({5, 8});
    for (std::int64_t t = 0; t < 6; ++t) {
      at::Tensor gates = at::addmm(w.biasInput + w.biasHidden, sizes.x[t], w.input.t());
      gates.addmm_(outputs, w.hidden.t());
      lstmStep(gates, cells, outputs, scratch);
      QVERIFY(relativeGap(outputs, expected[t]) < 1e-5);
    }
  }

  void readsAnyMemoryOrder() {
    const Case sizes(6, 4, 5, 8);
    const at::Tensor turned = sizes.x.detach().transpose(0, 1).contiguous().transpose(0, 1);
    QVERIFY(!turned.is_contiguous());
    QVERIFY(at::equal(lstmLayer(turned, sizes.weights), lstmLayer(sizes.x, sizes.weights)));
  }

  void repeatsByteForByte() {
    const Case sizes(31, 40, 64, 128);
    const std::vector<at::Tensor> first = sizes.gradients(lstmLayer(sizes.x, sizes.weights));
    const std::vector<at::Tensor> second = sizes.gradients(lstmLayer(sizes.x, sizes.weights));
    for (std::size_t i = 0; i < first.size(); ++i)
      QVERIFY(at::equal(first[i], second[i]));
  }

  void biasGradientsAreApart() {
    const Case sizes(3, 2, 4, 5);
    sizes.gradients(lstmLayer(sizes.x, sizes.weights));
    sizes.weights.biasInput.grad().zero_();
    QVERIFY(sizes.weights.biasHidden.grad().abs().max().item<double>() > 0);
  }
};

LOOPWRIGHT_TEST(TestLstmLayer, void)
#include "test_lstm_layer.moc"
