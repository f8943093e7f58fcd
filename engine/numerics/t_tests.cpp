// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/t_tests.h"

#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>

namespace loopwright {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Student's distribution that answers NaN where it is asked about no number.
using Student = boost::math::students_t_distribution<
    double, boost::math::policies::policy<boost::math::policies::domain_error<boost::math::policies::ignore_error>>>;

TTest testOf(double difference, double squaredError, double degrees) {
  if (!(degrees > 0) || (squaredError == 0 && difference == 0))
    return {kNone, degrees > 0 ? degrees : kNone, kNone};
  if (squaredError == 0)
    return {difference > 0 ? std::numeric_limits<double>::infinity() : -std::numeric_limits<double>::infinity(),
            degrees, 0};
  const double t = difference / std::sqrt(squaredError);
  return {t, degrees, 2 * cdf(complement(Student(degrees), std::abs(t)))};
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
