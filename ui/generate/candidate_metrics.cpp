// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/candidate_metrics.h"

#include <QCoreApplication>
#include <QStringList>

namespace loopwright::ui {
namespace {

QString tr(const char *text) { return QCoreApplication::translate("CandidateMetrics", text); }

QString textOf(const CandidateMetric &metric, const Candidate &candidate) {
  const auto value = candidate.metrics.find(metric.key);
  if (value == candidate.metrics.end())
    return {};
  return metric.text.arg(value->second, 0, 'f', metric.decimals);
}

} // namespace

const QList<CandidateMetric> &candidateMetrics() {
  static const QList<CandidateMetric> metrics = {
      {"notes", tr("Notes"), tr("%1 notes"), 0},
      {"distinct_bars", tr("Distinct Bars"), tr("%1 distinct bars"), 0},
      {"hd", tr("Hamming Distance"), tr("HD %1"), 2},
      {"up", tr("Pitches a Bar"), tr("UP %1"), 1},
      {"nd", tr("Busy Steps a Bar"), tr("ND %1"), 1},
      {"self_similarity", tr("Self-Similarity"), tr("self-similarity %1"), 2},
      {"loop_score", tr("Loop Score"), tr("score %1"), 2},
      {"fit", tr("Fit"), tr("fit %1"), 2},
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
