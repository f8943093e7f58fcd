// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/symmetric_eigen.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace loopwright {
namespace {

/// A symmetric matrix as Q T Q': T has the diagonals, Q is the product of reflections I - scale v v'.
class Tridiagonal {
public:
  std::vector<double> diagonal;
  std::vector<double> beside; ///< [n - 1]

  Tridiagonal(std::vector<double> matrix, std::size_t n)
      : diagonal(n), beside(n > 0 ? n - 1 : 0), m_n(n), m_matrix(std::move(matrix)), m_scales(n, 0.0) {
    for (std::size_t k = 0; k + 2 < n; ++k)
      reduceColumn(k);
    for (std::size_t i = 0; i < n; ++i)
      diagonal[i] = m_matrix[i * n + i];
    if (n >= 2)
      beside[n - 2] = m_matrix[(n - 2) * n + n - 1];
  }

  /// Q times the vector.
  void turnBack(double *vector) const {
    for (std::size_t k = m_n < 2 ? 0 : m_n - 2; k-- > 0;) {
      const double *reflector = m_matrix.data() + k * m_n;
      double product = 0;
      for (std::size_t i = k + 1; i < m_n; ++i)
        product += reflector[i] * vector[i];
      product *= m_scales[k];
      for (std::size_t i = k + 1; i < m_n; ++i)
        vector[i] -= product * reflector[i];
    }
  }

private:
  /// Reflects what is right of the diagonal of row k onto its first place; row k keeps the reflector.
  void reduceColumn(std::size_t k) {
    double *reflector = m_matrix.data() + k * m_n;
    double rest = 0;
    for (std::size_t i = k + 2; i < m_n; ++i)
      rest += reflector[i] * reflector[i];
    const double first = reflector[k + 1];
    if (rest == 0) {
      beside[k] = first;
      return;
    }
    beside[k] = std::copysign(std::sqrt(first * first + rest), -first);
    reflector[k + 1] = first - beside[k];
    const double scale = 2 / (reflector[k + 1] * reflector[k + 1] + rest);
    m_scales[k] = scale;
    std::vector<double> change(m_n, 0.0);
    double product = 0;
    for (std::size_t i = k + 1; i < m_n; ++i) {
      const double *row = m_matrix.data() + i * m_n;
      for (std::size_t j = k + 1; j < m_n; ++j)
        change[i] += row[j] * reflector[j];
      change[i] *= scale;
      product += change[i] * reflector[i];
    }
    for (std::size_t i = k + 1; i < m_n; ++i)
      change[i] -= scale / 2 * product * reflector[i];
    for (std::size_t i = k + 1; i < m_n; ++i) {
      double *row = m_matrix.data() + i * m_n;
      for (std::size_t j = k + 1; j < m_n; ++j)
        row[j] -= reflector[i] * change[j] + change[i] * reflector[j];
    }
  }

  std::size_t m_n;
  std::vector<double> m_matrix;
  std::vector<double> m_scales;
};

/// Makes the part [low, high] of T more diagonal by one QR step; `rows` [n, n] turn with it.
void turn(Tridiagonal &t, std::size_t low, std::size_t high, std::vector<double> &rows) {
  const std::size_t n = t.diagonal.size();
  const double half = (t.diagonal[high - 1] - t.diagonal[high]) / 2, last = t.beside[high - 1];
  const double shift = t.diagonal[high] - last * last / (half + std::copysign(std::hypot(half, last), half));
  double x = t.diagonal[low] - shift, z = t.beside[low];
  for (std::size_t k = low; k < high; ++k) {
    const double length = std::hypot(x, z);
    const double c = length == 0 ? 1 : x / length, s = length == 0 ? 0 : z / length;
    if (k > low)
      t.beside[k - 1] = length;
    const double a = t.diagonal[k], b = t.diagonal[k + 1], e = t.beside[k];
    t.diagonal[k] = c * c * a + 2 * c * s * e + s * s * b;
    t.diagonal[k + 1] = s * s * a - 2 * c * s * e + c * c * b;
    t.beside[k] = c * s * (b - a) + (c * c - s * s) * e;
    if (k + 1 < high) {
      x = t.beside[k];
      z = s * t.beside[k + 1];
      t.beside[k + 1] *= c;
    }
    double *upper = rows.data() + k * n, *lower = upper + n;
    for (std::size_t i = 0; i < n; ++i) {
      const double up = upper[i], low2 = lower[i];
      upper[i] = c * up + s * low2;
      lower[i] = c * low2 - s * up;
    }
  }
}

} // namespace

SymmetricEigen symmetricEigen(std::vector<double> matrix, int n, int wanted) {
  const auto size = static_cast<std::size_t>(n);
  Tridiagonal t(std::move(matrix), size);
  std::vector<double> rows(size * size, 0.0);
  for (std::size_t i = 0; i < size; ++i)
    rows[i * size + i] = 1;
  double largest = 0;
  for (std::size_t i = 0; i < size; ++i)
    largest = std::max({largest, std::abs(t.diagonal[i]), i + 1 < size ? std::abs(t.beside[i]) : 0.0});
  const double nothing = std::numeric_limits<double>::epsilon() * largest * 1e-3;
  // Two or three steps a value are usual; the limit only ends what rounding could keep going.
  std::size_t high = size - 1;
  for (std::size_t steps = 0; high > 0 && steps < 60 * size; ++steps) {
    for (std::size_t i = 0; i < high; ++i)
      if (std::abs(t.beside[i]) <= nothing + std::numeric_limits<double>::epsilon() *
                                                 std::sqrt(std::abs(t.diagonal[i]) * std::abs(t.diagonal[i + 1])))
        t.beside[i] = 0;
    while (high > 0 && t.beside[high - 1] == 0)
      --high;
    if (high == 0)
      break;
    std::size_t low = high - 1;
    while (low > 0 && t.beside[low - 1] != 0)
      --low;
    turn(t, low, high, rows);
  }

  std::vector<std::size_t> order(size);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return t.diagonal[a] > t.diagonal[b]; });
  SymmetricEigen result;
  for (const std::size_t index : order)
    result.values.push_back(t.diagonal[index]);
  for (std::size_t i = 0; i < static_cast<std::size_t>(wanted); ++i) {
    double *vector = rows.data() + order[i] * size;
    t.turnBack(vector);
    result.vectors.insert(result.vectors.end(), vector, vector + size);
  }
  return result;
}

} // namespace loopwright
