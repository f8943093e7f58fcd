// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <optional>

namespace loopwright::ui {

/// The tempo of a hand that taps quarters. Two seconds without a tap begin anew.
class TapTempo {
public:
  /// A tap at this time (ms of any clock). The tempo in quarters a minute, from the second tap on: by the median of the
  /// last eight distances.
  std::optional<double> tap(qint64 milliseconds);

private:
  QList<qint64> m_taps;
};

} // namespace loopwright::ui
