// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QToolButton>
#include <QWidget>

#include "app/generation/generation_session.h"
#include "ui/input/number_field.h"

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
  WholeNumberField m_number;
  QToolButton m_newSeedButton;
  QToolButton m_lockButton;
  QAction m_newSeed;
  QAction m_lock;
};

} // namespace loopwright::ui
