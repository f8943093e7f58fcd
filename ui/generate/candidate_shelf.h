// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <map>

#include "ui/generate/candidate_card.h"

namespace loopwright::ui {

/// The cards of the tray side by side, and their order: those kept, then the newest batch, or by a metric.
class CandidateShelf : public QWidget {
  Q_OBJECT
public:
  static constexpr int kMostUnkept = 16;

  explicit CandidateShelf(QWidget *parent = nullptr);

  CandidateCard *add(const Candidate &candidate);
  void remove(CandidateCard *card);
  /// Empty: in the order they were made.
  void sortBy(const QString &metric, bool lowestFirst);

  void setHeight(int height); ///< of the cards, as far as they go with it

  const QList<CandidateCard *> &cards() const { return m_cards; } ///< as shown, left to right
  CandidateCard *card(int id) const;                              ///< nullptr if it is not here

Q_SIGNALS:
  void removing(loopwright::ui::CandidateCard *card);
  void dropped(const loopwright::Candidate &candidate); ///< to make room for a newer one

private:
  void put();
  void arrange();
  QList<CandidateCard *> m_cards;
  CandidateCard *m_newest = nullptr;
  std::map<int, int> m_batchOf; ///< by candidate id
  int m_batches = 0;
  int m_height = CandidateCard::kLeastHeight;
  QString m_metric;
  bool m_lowestFirst = false;
};

} // namespace loopwright::ui
