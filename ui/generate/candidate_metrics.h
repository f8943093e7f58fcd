// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <string>

#include "app/generation/candidate.h"

namespace loopwright::ui {

/// What candidates can be sorted by.
struct CandidateMetric {
  std::string key; ///< in Candidate::metrics
  QString name;    ///< "Hamming distance", translated
  QString text;    ///< with the number: "%1 notes", "HD %1", translated
  int decimals = 0;
};
const QList<CandidateMetric> &candidateMetrics();

/// "112 notes"; empty if it is not known of this candidate.
QString textOf(const CandidateMetric &metric, const Candidate &candidate);

/// "112 notes · 5 bars differ · HD 0.08", what it is sorted by first.
QString metricsLine(const Candidate &candidate, const QString &sortedBy);

} // namespace loopwright::ui
