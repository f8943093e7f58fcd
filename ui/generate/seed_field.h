// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QSpinBox>
#include <QToolButton>
#include <QWidget>

namespace loopwright::ui {

/// Which seed is sampled with: the number itself, a lock that keeps it, dice for another. What is shown made the loops
/// that were sampled last, until somebody changes it.
class SeedField : public QWidget {
  Q_OBJECT
public:
  explicit SeedField(QWidget *parent = nullptr);

  /// For the next request: the shown one where it is locked or was not used yet, else the one after it.
  std::uint64_t next() const;
  /// next(), which is shown from now on.
  std::uint64_t take();

  QAction *newSeedAction() { return &m_newSeed; }
  QAction *lockAction() { return &m_lock; }

Q_SIGNALS:
  void changed();

private:
  void showLock();
  QSpinBox m_number;
  QToolButton m_newSeedButton;
  QToolButton m_lockButton;
  QAction m_newSeed;
  QAction m_lock;
  bool m_used = false;
};

} // namespace loopwright::ui
