// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QSpinBox>
#include <QToolButton>
#include <QWidget>

#include "app/generation/generation_session.h"

namespace loopwright::ui {

/// The session's seed: the number itself, a lock that keeps it, dice for another.
class SeedField : public QWidget {
  Q_OBJECT
public:
  explicit SeedField(GenerationSession &session, QWidget *parent = nullptr);

  QAction *newSeedAction() { return &m_newSeed; }
  QAction *lockAction() { return &m_lock; }

private:
  void showSeed();
  GenerationSession &m_session;
  QSpinBox m_number;
  QToolButton m_newSeedButton;
  QToolButton m_lockButton;
  QAction m_newSeed;
  QAction m_lock;
};

} // namespace loopwright::ui
