// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <QTimer>
#include <algorithm>
#include <ctime>
#include <fstream>

namespace loopwright::examples {

/// How long the event loop was away, how much of that it computed itself and how much it stood in line for a processor
/// that others had, and what the user had done last.
class Watchdog {
public:
  struct Gap {
    double wall, computed, inLine; ///< ms
    QString doing;
    double blocked() const { return wall - inLine; } ///< what is the program's own doing
  };

  Watchdog() {
    m_pulse.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_pulse, &QTimer::timeout, [this] {
      const double computed = threadTime(), inLine = lineTime();
      gaps.append({double(m_clock.nsecsElapsed()) / 1e6, computed - m_computed, inLine - m_inLine, doing});
      m_clock.start();
      m_computed = computed;
      m_inLine = inLine;
    });
    m_computed = threadTime();
    m_inLine = lineTime();
    m_clock.start();
    m_pulse.start(4);
  }
  /// Longest first.
  QList<Gap> sorted() const {
    QList<Gap> all = gaps;
    std::sort(all.begin(), all.end(), [](const Gap &a, const Gap &b) { return a.wall > b.wall; });
    return all;
  }
  QList<Gap> gaps;
  QString doing;

private:
  static double threadTime() {
    timespec now = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
  }
  /// As the kernel counts it; 0 where it does not.
  static double lineTime() {
    std::ifstream statistics("/proc/thread-self/schedstat");
    double run = 0, inLine = 0;
    statistics >> run >> inLine;
    return inLine / 1e6;
  }
  QTimer m_pulse;
  QElapsedTimer m_clock;
  double m_computed = 0, m_inLine = 0;
};

} // namespace loopwright::examples
