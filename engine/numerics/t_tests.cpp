// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/t_tests.h"

#include <cmath>
#include <limits>

namespace loopwright {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// The continued fraction of the incomplete beta function by Lentz's method; converges fast for x below
/// (a + 1) / (a + b + 2).
double betaFraction(double a, double b, double x) {
  constexpr double kTiny = 1e-300;
  constexpr int kMostTerms = 10000;
  const auto guarded = [](double value) { return std::abs(value) < kTiny ? kTiny : value; };
  double c = 1;
  double d = 1 / guarded(1 - (a + b) * x / (a + 1));
  double fraction = d;
  for (int m = 1; m < kMostTerms; ++m) {
    const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guarded(1 + even * d);
    c = guarded(1 + even / c);
    fraction *= d * c;
    const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guarded(1 + odd * d);
    c = guarded(1 + odd / c);
    fraction *= d * c;
    if (std::abs(d * c - 1) < 1e-16)
      break;
  }
  return fraction;
}

/// The regularised incomplete beta function I_x(a, b).
double incompleteBeta(double a, double b, double x) {
  if (x <= 0)
    return 0;
  if (x >= 1)
    return 1;
  const double front =
      std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
  if (x < (a + 1) / (a + b + 2))
    return front * betaFraction(a, b, x) / a;
  return 1 - front * betaFraction(b, a, 1 - x) / b;
}

TTest testOf(double difference, double squaredError, double degrees) {
  if (!(degrees > 0) || (squaredError == 0 && difference == 0))
    return {kNone, degrees > 0 ? degrees : kNone, kNone};
  if (squaredError == 0)
    return {difference > 0 ? std::numeric_limits<double>::infinity() : -std::numeric_limits<double>::infinity(),
            degrees, 0};
  const double t = difference / std::sqrt(squaredError);
  return {t, degrees, incompleteBeta(degrees / 2, 0.5, degrees / (degrees + t * t))};
}

struct Moments {
  double count = 0;
  double mean = 0;
  double squares = 0; ///< of the deviations from the mean, summed

  explicit Moments(const std::vector<double> &values) : count(static_cast<double>(values.size())) {
    for (const double value : values)
      mean += value / count;
    for (const double value : values)
      squares += (value - mean) * (value - mean);
  }
  double variance() const { return count > 1 ? squares / (count - 1) : 0; }
};

} // namespace

TTests tTests(const std::vector<double> &a, const std::vector<double> &b) {
  const Moments of[] = {Moments(a), Moments(b)};
  const double difference = of[0].mean - of[1].mean;
  TTests tests;
  if (a.empty() || b.empty()) {
    tests.independent = tests.welch = {kNone, kNone, kNone};
    return tests;
  }
  const double degrees = of[0].count + of[1].count - 2;
  const double pooled = degrees > 0 ? (of[0].squares + of[1].squares) / degrees : 0;
  tests.independent = testOf(difference, pooled * (1 / of[0].count + 1 / of[1].count), degrees);

  const double errorA = of[0].variance() / of[0].count;
  const double errorB = of[1].variance() / of[1].count;
  const bool canVary = a.size() > 1 && b.size() > 1;
  const double welchDegrees = !canVary ? 0
                              : errorA + errorB > 0
                                  ? (errorA + errorB) * (errorA + errorB) /
                                        (errorA * errorA / (of[0].count - 1) + errorB * errorB / (of[1].count - 1))
                                  : degrees;
  tests.welch = testOf(difference, errorA + errorB, welchDegrees);

  if (a.size() == b.size()) {
    std::vector<double> differences;
    for (std::size_t i = 0; i < a.size(); ++i)
      differences.push_back(a[i] - b[i]);
    const Moments paired(differences);
    tests.paired = testOf(paired.mean, paired.variance() / paired.count, paired.count - 1);
  }
  return tests;
}

} // namespace loopwright
