// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
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

/// "112 notes", "5 distinct bars", "HD 0.08" …: what is known of it, what it is sorted by first.
QStringList metricTexts(const Candidate &candidate, const QString &sortedBy);

} // namespace loopwright::ui
