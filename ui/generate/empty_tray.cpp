// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/empty_tray.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace loopwright::ui {

EmptyTray::EmptyTray(QWidget *parent) : QWidget(parent) {
  auto *words = new QLabel(tr("Generated loops appear here as cards. Play each in time with your loop, keep the good "
                              "ones, or drag one into another program."));
  words->setWordWrap(true);
  words->setAlignment(Qt::AlignCenter);
  m_fill.setObjectName(QStringLiteral("candidates.fill"));
  m_fill.setMinimumSize(44 * kUnit, 9 * kUnit);
  m_fill.hide();
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(3 * kUnit);
  column->addStretch();
  column->addWidget(words);
  column->addWidget(&m_fill, 0, Qt::AlignHCenter);
  column->addStretch();
  setFocusProxy(&m_fill);
}

void EmptyTray::setGenerateAction(QAction *action) {
  const auto follow = [this, action] {
    m_fill.setText(action->text());
    m_fill.setEnabled(action->isEnabled());
  };
  connect(action, &QAction::changed, this, follow);
  connect(&m_fill, &QPushButton::clicked, action, &QAction::trigger);
  follow();
  m_fill.show();
}

} // namespace loopwright::ui
