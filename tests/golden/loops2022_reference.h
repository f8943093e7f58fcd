// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <algorithm>
#include <cmath>
#include <functional>

#include "engine/learning/parameters.h"
#include "tests/unit/analysis/golden_formula.h"

/// The weights, inputs and rules of comparison of tests/golden/loops2022.py.
namespace golden {

inline bool endsWith(const std::string &text, const std::string &end) {
  return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

/// A tensor's values by its name and shape.
inline at::Tensor formulaValues(const std::string &name, at::IntArrayRef shape) {
  if (endsWith(name, "codebook.sum")) {
    const std::string stem = name.substr(0, name.size() - 3);
    return formulaValues(stem + "embedding", shape) * formulaValues(stem + "count", {shape[0]}).unsqueeze(1);
  }
  at::Tensor values = at::empty(shape, at::kFloat);
  const std::vector<double> u = uniform(name, static_cast<std::size_t>(values.numel()));
  double fanIn = 1;
  for (std::size_t d = 1; d < shape.size(); ++d)
    fanIn *= static_cast<double>(shape[d]);
  const bool isNorm = name.find(".norm") != std::string::npos;
  for (std::size_t i = 0; i < u.size(); ++i) {
    double value = 2 * u[i] - 1;
    if (isNorm && endsWith(name, ".weight"))
      value = 1 + 0.1 * value;
    else if (isNorm && endsWith(name, ".running_var"))
      value = 1 + 0.5 * value;
    else if (isNorm)
      value = 0.1 * value;
    else if (endsWith(name, "codebook.count"))
      value = 0.98 + 2 * u[i];
    else if (name.find("embedding") == std::string::npos)
      value = shape.size() >= 2 ? value / std::sqrt(fanIn) : 0.1 * value;
    values.data_ptr<float>()[i] = static_cast<float>(value);
  }
  return values;
}

inline void fill(const loopwright::learning::Parameters &parameters) {
  const at::NoGradGuard noGradient;
  for (const auto &[name, tensor] : parameters.all())
    tensor.copy_(formulaValues(name, tensor.sizes()));
}

/// A tensor of what `value` makes of the formula's numbers in [0, 1).
inline at::Tensor filled(const char *name, at::IntArrayRef shape, const std::function<double(double)> &value) {
  at::Tensor x = at::empty(shape, at::kFloat);
  const auto u = uniform(name, static_cast<std::size_t>(x.numel()));
  for (std::size_t i = 0; i < u.size(); ++i)
    x.data_ptr<float>()[i] = static_cast<float>(value(u[i]));
  return x;
}

/// The largest distance of a tensor's values from a list of numbers.
inline double gap(const at::Tensor &found, const nlohmann::json &expected) {
  const at::Tensor values = found.detach().to(at::kDouble).flatten();
  return (values - at::tensor(expected.get<std::vector<double>>(), at::kDouble)).abs().max().item<double>();
}

/// What is wrong with a number beside its golden {"value", "gap"}; empty if nothing.
inline QString numberProblem(double value, const nlohmann::json &expected) {
  const double tolerance = std::max(1e-5, 3 * expected.at("gap").get<double>());
  const double wanted = expected.at("value").get<double>();
  return std::abs(value - wanted) <= tolerance ? QString() : QString("%1, not %2").arg(value).arg(wanted);
}

/// The same of a tensor beside its golden summary. `scale`: the size of the values that 1e-5 refers to, where they are
/// far smaller than 1 (gradients).
inline QString tensorProblem(const at::Tensor &tensor, const nlohmann::json &expected, double scale = 1) {
  const at::Tensor values = tensor.detach().to(at::kDouble).contiguous();
  if (values.sizes().vec() != expected.at("shape").get<std::vector<std::int64_t>>())
    return "another shape";
  const double tolerance = std::max(1e-5 * scale, 3 * expected.at("gap").get<double>());
  const auto count = static_cast<double>(values.numel());
  const double *data = values.data_ptr<double>();
  const auto compare = [&](const char *list, std::int64_t stride) -> QString {
    const auto wanted = expected.at(list).get<std::vector<double>>();
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      const double value = data[static_cast<std::int64_t>(i) * stride];
      if (!(std::abs(value - wanted[i]) <= tolerance))
        return QString("%1[%2] is %3, not %4 within %5")
            .arg(list)
            .arg(i)
            .arg(value, 0, 'g', 10)
            .arg(wanted[i], 0, 'g', 10)
            .arg(tolerance);
    }
    return {};
  };
  if (auto problem = compare("first", 1); !problem.isEmpty())
    return problem;
  if (expected.contains("strided"))
    if (auto problem = compare("strided", expected.at("stride").get<std::int64_t>()); !problem.isEmpty())
      return problem;
  const auto sum = [&](const char *name, double value, double allowed) {
    const double wanted = expected.at(name).get<double>();
    return std::abs(value - wanted) <= allowed
               ? QString()
               : QString("%1 is %2, not %3").arg(name).arg(value, 0, 'g', 10).arg(wanted, 0, 'g', 10);
  };
  if (auto problem = sum("norm", values.norm().item<double>(), tolerance * std::sqrt(count)); !problem.isEmpty())
    return problem;
  if (auto problem = sum("abs_sum", values.abs().sum().item<double>(), tolerance * count); !problem.isEmpty())
    return problem;
  return sum("sum", values.sum().item<double>(), tolerance * count);
}

/// The first problem of tensors by name beside a golden object of summaries.
inline QString tensorsProblem(const std::function<at::Tensor(const std::string &)> &tensorOf,
                              const nlohmann::json &expected, bool relative = false) {
  for (const auto &[name, summary] : expected.items()) {
    const at::Tensor tensor = tensorOf(name);
    if (!tensor.defined())
      return QString::fromStdString(name) + " is missing";
    const double scale = relative ? tensor.detach().abs().max().item<double>() : 1;
    if (auto problem = tensorProblem(tensor, summary, scale); !problem.isEmpty())
      return QString::fromStdString(name) + ": " + problem;
  }
  return {};
}

/// AdamW's first step moves a value by almost exactly the rate against its gradient's sign, so that gaps of whole
/// tensors say little: compares the first values whose gradient is sure.
inline QString firstStepProblem(const at::Tensor &after, const nlohmann::json &expectedAfter,
                                const nlohmann::json &gradient) {
  const auto wanted = expectedAfter.at("first").get<std::vector<double>>();
  const auto gradients = gradient.at("first").get<std::vector<double>>();
  const at::Tensor values = after.detach().contiguous();
  for (std::size_t i = 0; i < std::min(wanted.size(), gradients.size()); ++i) {
    const double unsure = std::max(1e-6, 100 * gradient.at("gap").get<double>());
    if (gradients[i] != 0 && std::abs(gradients[i]) < unsure)
      continue;
    if (!(std::abs(static_cast<double>(values.data_ptr<float>()[i]) - wanted[i]) <= 1e-5))
      return QString("value %1 is %2, not %3")
          .arg(i)
          .arg(static_cast<double>(values.data_ptr<float>()[i]))
          .arg(wanted[i]);
  }
  return {};
}

/// What the paper's networks give in python3-torch: loops2022.py's output.
inline const nlohmann::json &reference() {
  static const nlohmann::json document = read("loops2022.json");
  return document;
}

} // namespace golden

/// Fails the test with the sentence that a comparison gives, unless it is empty.
#define NO_PROBLEM(expression)                                                                                         \
  do {                                                                                                                 \
    const QString problem = expression;                                                                                \
    QVERIFY2(problem.isEmpty(), qPrintable(problem));                                                                  \
  } while (false)
