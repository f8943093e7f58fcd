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

/// `matrix` [n, n], finite, symmetric; 0 <= wanted <= n. About 9 n^3 operations, and n^2 values of memory.
SymmetricEigen symmetricEigen(const std::vector<double> &matrix, int n, int wanted);

} // namespace loopwright
