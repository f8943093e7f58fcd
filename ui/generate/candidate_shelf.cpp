// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/candidate_shelf.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

/// Sampled by the same request, one after the other.
bool follows(const GenerationRecipe &next, const GenerationRecipe &before) {
  return next.bundleHash == before.bundleHash && next.seed == before.seed && next.number == before.number + 1;
}

double valueOf(const CandidateCard &card, const std::string &metric, double unknown) {
  const auto &metrics = card.candidate().metrics;
  const auto found = metrics.find(metric);
  return found == metrics.end() ? unknown : found->second;
}

} // namespace

CandidateShelf::CandidateShelf(QWidget *parent) : QWidget(parent) {
  setAccessibleName(tr("Candidates"));
  put();
}

CandidateCard *CandidateShelf::card(int id) const {
  const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                  [id](const CandidateCard *card) { return card->candidate().id == id; });
  return found == m_cards.end() ? nullptr : *found;
}

CandidateCard *CandidateShelf::add(const Candidate &candidate) {
  auto *card = new CandidateCard(candidate, this);
  if (m_newest == nullptr || !follows(candidate.recipe, m_newest->candidate().recipe)) {
    ++m_batches;
    if (m_metric.isEmpty())
      arrange(); // what was kept meanwhile comes to the front
    const auto unkept =
        std::find_if(m_cards.begin(), m_cards.end(), [](const CandidateCard *one) { return !one->candidate().kept; });
    m_cards.insert(unkept, card);
  } else {
    m_cards.insert(m_cards.indexOf(m_newest) + 1, card);
  }
  m_newest = card;
  m_batchOf[candidate.id] = m_batches;

  QList<CandidateCard *> unkept = m_cards;
  unkept.removeIf([](const CandidateCard *one) { return one->candidate().kept; });
  if (unkept.size() > kMostUnkept) {
    CandidateCard *oldest =
        *std::min_element(unkept.begin(), unkept.end(), [](const CandidateCard *a, const CandidateCard *b) {
          return a->candidate().id < b->candidate().id;
        });
    const Candidate leaving = oldest->candidate();
    remove(oldest);
    Q_EMIT dropped(leaving);
  }
  if (!m_metric.isEmpty())
    arrange();
  put();
  card->show();
  return card;
}

void CandidateShelf::remove(CandidateCard *card) {
  m_cards.removeOne(card);
  m_batchOf.erase(card->candidate().id);
  if (m_newest == card)
    m_newest = nullptr;
  Q_EMIT removing(card);
  card->hide();
  card->deleteLater(); // it may be in one of its own events
  put();
}

void CandidateShelf::sortBy(const QString &metric, bool lowestFirst) {
  m_metric = metric;
  m_lowestFirst = lowestFirst;
  for (CandidateCard *card : m_cards)
    card->setSortedBy(metric);
  arrange();
  put();
}

void CandidateShelf::setHeight(int height) {
  m_height = std::clamp(height, CandidateCard::kLeastHeight, CandidateCard::kMostHeight);
  put();
}

void CandidateShelf::arrange() {
  if (m_metric.isEmpty()) {
    const auto rank = [this](const CandidateCard *card) {
      const Candidate &candidate = card->candidate();
      const int batch = m_batchOf.at(candidate.id);
      return candidate.kept ? std::tuple(0, 0, candidate.id) : std::tuple(1, -batch, candidate.id);
    };
    std::sort(m_cards.begin(), m_cards.end(),
              [&rank](const CandidateCard *a, const CandidateCard *b) { return rank(a) < rank(b); });
    return;
  }
  const std::string metric = m_metric.toStdString();
  const double sign = m_lowestFirst ? 1 : -1;
  std::stable_sort(m_cards.begin(), m_cards.end(), [&](const CandidateCard *a, const CandidateCard *b) {
    constexpr double kLast = std::numeric_limits<double>::infinity();
    return sign * valueOf(*a, metric, sign * kLast) < sign * valueOf(*b, metric, sign * kLast);
  });
}

void CandidateShelf::put() {
  int x = 0;
  for (int i = 0; i < m_cards.size(); ++i) {
    m_cards[i]->setPlace(i);
    m_cards[i]->setSortedBy(m_metric);
    m_cards[i]->setFixedHeight(m_height);
    m_cards[i]->move(x, 0);
    x += CandidateCard::kWidth;
    if (i > 0)
      setTabOrder(m_cards[i - 1], m_cards[i]);
  }
  setFixedSize(x, m_height);
}

} // namespace loopwright::ui
