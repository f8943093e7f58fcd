// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transport/tap_tempo.h"

#include <algorithm>

namespace loopwright::ui {
namespace {

constexpr qint64 kForgotten = 2000; // ms
constexpr int kMostTaps = 9;

} // namespace

std::optional<double> TapTempo::tap(qint64 milliseconds) {
  if (!m_taps.isEmpty() && milliseconds - m_taps.last() > kForgotten)
    m_taps.clear();
  m_taps.append(milliseconds);
  if (m_taps.size() > kMostTaps)
    m_taps.removeFirst();
  if (m_taps.size() < 2)
    return std::nullopt;
  QList<qint64> distances;
  for (qsizetype i = 1; i < m_taps.size(); ++i)
    distances << m_taps[i] - m_taps[i - 1];
  std::sort(distances.begin(), distances.end());
  const qsizetype half = distances.size() / 2;
  const double median =
      distances.size() % 2 ? double(distances[half]) : double(distances[half - 1] + distances[half]) / 2;
  if (median <= 0)
    return std::nullopt;
  return 60000 / median;
}

} // namespace loopwright::ui
