// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/symmetric_eigen.h"

#include <Eigen/Eigenvalues>

namespace loopwright {

SymmetricEigen symmetricEigen(const std::vector<double> &matrix, int n, int wanted) {
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(
      Eigen::Map<const Eigen::MatrixXd>(matrix.data(), n, n)); // its values ascend
  SymmetricEigen result;
  for (int i = n - 1; i >= 0; --i)
    result.values.push_back(solver.eigenvalues()[i]);
  for (int i = n - 1; i >= n - wanted; --i) {
    const auto vector = solver.eigenvectors().col(i);
    result.vectors.insert(result.vectors.end(), vector.data(), vector.data() + n);
  }
  return result;
}

} // namespace loopwright
