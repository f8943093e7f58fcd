// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/seed_field.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include "ui/theme/theme.h"

namespace loopwright::ui {

SeedField::SeedField(GenerationSession &session, QWidget *parent) : QWidget(parent), m_session(session) {
  m_number.setObjectName(QStringLiteral("generate.seed"));
  m_number.setAccessibleName(tr("Seed"));
  m_number.setToolTip(tr("The same seed gives the same loops"));
  m_number.setRange(0, Seed::kMost);
  m_number.setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_number.setFixedHeight(kHit);
  m_number.setFixedWidth(18 * kUnit);

  m_newSeed.setObjectName(QStringLiteral("generate.new_seed"));
  m_newSeed.setIcon(Theme::instance().icon(QStringLiteral("dice")));
  m_newSeed.setText(tr("New Seed"));
  m_newSeed.setToolTip(tr("Pick a new random seed"));
  m_lock.setObjectName(QStringLiteral("generate.lock_seed"));
  m_lock.setText(tr("Lock Seed"));
  m_lock.setToolTip(tr("Keep this seed, to get the same loops again"));
  m_lock.setCheckable(true);
  for (const auto &[button, action] : {std::pair(&m_newSeedButton, &m_newSeed), std::pair(&m_lockButton, &m_lock)}) {
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(7 * kUnit, 7 * kUnit);
  }

  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kUnit);
  row->addWidget(&m_number); // the first that Tab comes to; it stands under the other fields, at the right
  row->insertWidget(0, &m_newSeedButton);
  row->insertWidget(1, &m_lockButton);
  setFocusProxy(&m_number);

  connect(&m_number, &QSpinBox::valueChanged, &session, &GenerationSession::setSeed);
  connect(&m_newSeed, &QAction::triggered, &session, &GenerationSession::rollSeed);
  connect(&m_lock, &QAction::toggled, &session, &GenerationSession::setSeedLocked);
  connect(&session, &GenerationSession::seedChanged, this, &SeedField::showSeed);
  showSeed();
}

void SeedField::showSeed() {
  const QSignalBlocker quiet(&m_number);
  m_number.setValue(m_session.seed().number());
  m_lock.setChecked(m_session.seed().locked());
  m_lock.setIcon(Theme::instance().icon(m_lock.isChecked() ? QStringLiteral("lock") : QStringLiteral("lock-open")));
}

} // namespace loopwright::ui
