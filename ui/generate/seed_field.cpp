// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/seed_field.h"

#include <QHBoxLayout>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <limits>

#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kMostByDice = 9999; // short enough to remember and to say

int rolled() { return QRandomGenerator::global()->bounded(1, kMostByDice + 1); }

} // namespace

SeedField::SeedField(QWidget *parent) : QWidget(parent) {
  m_number.setObjectName(QStringLiteral("generate.seed"));
  m_number.setAccessibleName(tr("Seed"));
  m_number.setToolTip(tr("The same seed gives the same loops"));
  m_number.setRange(0, std::numeric_limits<int>::max());
  m_number.setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_number.setFixedHeight(kHit);
  m_number.setFixedWidth(18 * kUnit);
  m_number.setValue(rolled());

  m_newSeed.setObjectName(QStringLiteral("generate.new_seed"));
  m_newSeed.setIcon(Theme::instance().icon(QStringLiteral("dice")));
  m_newSeed.setText(tr("New Seed"));
  m_newSeed.setToolTip(tr("Roll a new seed"));
  m_lock.setObjectName(QStringLiteral("generate.lock_seed"));
  m_lock.setText(tr("Lock Seed"));
  m_lock.setToolTip(tr("Keep this seed, so that the same loops come again"));
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

  connect(&m_number, &QSpinBox::valueChanged, this, [this] {
    m_used = false;
    Q_EMIT changed();
  });
  connect(&m_newSeed, &QAction::triggered, this, [this] { m_number.setValue(rolled()); });
  connect(&m_lock, &QAction::toggled, this, [this] {
    showLock();
    Q_EMIT changed();
  });
  showLock();
}

void SeedField::showLock() {
  m_lock.setIcon(Theme::instance().icon(m_lock.isChecked() ? QStringLiteral("lock") : QStringLiteral("lock-open")));
}

std::uint64_t SeedField::next() const {
  const auto shown = static_cast<std::uint64_t>(m_number.value());
  const bool stays = m_lock.isChecked() || !m_used || m_number.value() == m_number.maximum();
  return stays ? shown : shown + 1;
}

std::uint64_t SeedField::take() {
  const std::uint64_t seed = next();
  {
    const QSignalBlocker quiet(&m_number);
    m_number.setValue(static_cast<int>(seed));
  }
  m_used = true;
  Q_EMIT changed();
  return seed;
}

} // namespace loopwright::ui
