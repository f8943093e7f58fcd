// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/candidate_metrics.h"

#include <QCoreApplication>
#include <QStringList>

namespace loopwright::ui {
namespace {

struct CandidateMetrics {
  Q_DECLARE_TR_FUNCTIONS(CandidateMetrics)
};

QString textOf(const CandidateMetric &metric, const Candidate &candidate) {
  const auto value = candidate.metrics.find(metric.key);
  if (value == candidate.metrics.end())
    return {};
  return metric.text.arg(value->second, 0, 'f', metric.decimals);
}

} // namespace

const QList<CandidateMetric> &candidateMetrics() {
  static const QList<CandidateMetric> metrics = {
      {"notes", CandidateMetrics::tr("Notes"), CandidateMetrics::tr("%1 notes"), 0},
      {"distinct_bars", CandidateMetrics::tr("Distinct Bars"), CandidateMetrics::tr("%1 distinct bars"), 0},
      {"hd", CandidateMetrics::tr("Hamming Distance"), CandidateMetrics::tr("HD %1"), 2},
      {"up", CandidateMetrics::tr("Pitches per Bar"), CandidateMetrics::tr("UP %1"), 1},
      {"nd", CandidateMetrics::tr("Busy Steps per Bar"), CandidateMetrics::tr("ND %1"), 1},
      {"self_similarity", CandidateMetrics::tr("Self-Similarity"), CandidateMetrics::tr("self-similarity %1"), 2},
      {"loop_score", CandidateMetrics::tr("Loop Score"), CandidateMetrics::tr("score %1"), 2},
      {"fit", CandidateMetrics::tr("Fit"), CandidateMetrics::tr("fit %1"), 2},
  };
  return metrics;
}

QStringList metricTexts(const Candidate &candidate, const QString &sortedBy) {
  QStringList texts;
  for (const CandidateMetric &metric : candidateMetrics()) {
    const QString text = textOf(metric, candidate);
    if (!text.isEmpty() && sortedBy.toStdString() == metric.key)
      texts.prepend(text);
    else if (!text.isEmpty())
      texts.append(text);
  }
  return texts;
}

} // namespace loopwright::ui
