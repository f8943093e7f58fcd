// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace loopwright {

/// Eigenvalues of a real symmetric matrix, the largest first, and the vectors of unit length that belong to the first
/// ones: [wanted, n], a vector a row, of either sign.
struct SymmetricEigen {
  std::vector<double> values;
  std::vector<double> vectors;
};

/// `matrix` [n, n], finite, row-major. Householder's reduction to three diagonals, then QR steps with Wilkinson's shift
/// (Golub and Van Loan, Matrix Computations, 8.3). About 6 n^3 operations.
SymmetricEigen symmetricEigen(std::vector<double> matrix, int n, int wanted);

} // namespace loopwright
