// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QWidget>

#include "ui/generate/candidate_actions.h"

namespace loopwright::ui {

/// Above the cards: how many there are, more of them, their order, clearing.
class TrayHeader : public QWidget {
  Q_OBJECT
public:
  explicit TrayHeader(const CandidateActions &actions, QWidget *parent = nullptr);

  void setGenerateAction(QAction *action);
  void showNumbers(qsizetype candidates, qsizetype kept);

private:
  void follow();
  QAction *m_generateAction = nullptr;
  QLabel m_title;
  QLabel m_count;
  QToolButton m_generate;
  QToolButton m_sort;
  QToolButton m_clear;
  QMenu m_sortMenu;
};

} // namespace loopwright::ui
