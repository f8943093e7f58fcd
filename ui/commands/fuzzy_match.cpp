// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/fuzzy_match.h"

#include <algorithm>
#include <vector>

namespace loopwright::ui {

std::optional<int> fuzzyMatch(const QString &query, const QString &text) {
  QString wanted = query.toCaseFolded();
  wanted.remove(' ');
  if (wanted.isEmpty())
    return 0;
  const QString in = text.toCaseFolded();
  constexpr int kNever = -100000;
  // best[j]: the score of the letters so far with the last of them at j.
  std::vector<int> best(std::size_t(in.size()), kNever);
  for (qsizetype i = 0; i < wanted.size(); ++i) {
    std::vector<int> next(best.size(), kNever);
    int before = i == 0 ? 0 : kNever; // the best score that ends anywhere before j
    for (qsizetype j = 0; j < in.size(); ++j) {
      const auto at = std::size_t(j);
      if (in[j] == wanted[i]) {
        const bool wordStart = j == 0 || !in[j - 1].isLetterOrNumber();
        const int joined = i > 0 && j > 0 ? best[at - 1] + 8 : kNever;
        next[at] = std::max(before, joined) + 1 + (wordStart ? 6 : 0);
      }
      if (i > 0)
        before = std::max(before, best[at]);
    }
    best = std::move(next);
  }
  const int score = best.empty() ? kNever : *std::max_element(best.begin(), best.end());
  if (score < 0)
    return std::nullopt;
  return score * 16 - int(std::min<qsizetype>(in.size(), 15));
}

} // namespace loopwright::ui
