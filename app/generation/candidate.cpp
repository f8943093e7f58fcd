// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/candidate.h"

#include <QStringList>
#include <atomic>

namespace loopwright {

int newCandidateId() {
  static std::atomic<int> last{0};
  return ++last;
}

QString textOf(const GenerationRecipe &recipe) {
  const QStringList lines = {
      QStringLiteral("bundle %1").arg(recipe.bundle),
      QStringLiteral("hash %1").arg(recipe.bundleHash),
      QStringLiteral("seed %1").arg(recipe.seed),
      QStringLiteral("number %1").arg(recipe.number + 1),
      QStringLiteral("temperature %1").arg(recipe.filter.temperature),
      QStringLiteral("top-k %1").arg(recipe.filter.topK),
      QStringLiteral("top-p %1").arg(recipe.filter.topP),
      QStringLiteral("loopwright %1").arg(recipe.program),
      QStringLiteral("torch %1").arg(recipe.torch),
      QStringLiteral("blas %1").arg(recipe.blas),
  };
  return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace loopwright
