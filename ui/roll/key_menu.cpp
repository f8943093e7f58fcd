// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/key_menu.h"

#include "ui/roll/note_names.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {

KeyMenu::KeyMenu(RollView &view, QWidget *parent)
    : QMenu(tr("Key"), parent), m_view(view), m_root(tr("Root"), this), m_mode(tr("Scale"), this), m_roots(this),
      m_modes(this), m_ofNotes(addAction(tr("From the Notes"))) {
  setObjectName(QStringLiteral("roll.keyMenu"));
  menuAction()->setObjectName(QStringLiteral("roll.key"));
  setIcon(Theme::instance().icon(QStringLiteral("key-tint")));
  m_ofNotes->setObjectName(QStringLiteral("roll.keyOfNotes"));
  m_ofNotes->setCheckable(true);
  connect(m_ofNotes, &QAction::triggered, this, [this] { choose(std::nullopt); });
  addMenu(&m_root);
  addMenu(&m_mode);
  const auto now = [this] { return m_view.key().value_or(Scale()); };
  for (int root = 0; root < 12; ++root)
    connect(add(m_root, QStringLiteral("roll.keyRoot%1").arg(root), rootName(root), m_roots), &QAction::triggered, this,
            [this, root, now] {
              choose(Scale{root, now().mode});
            });
  for (int i = 0; i < kModes; ++i) {
    const auto mode = static_cast<Mode>(i);
    QString name = modeName(mode);
    name[0] = name[0].toUpper();
    connect(add(m_mode, QStringLiteral("roll.keyMode%1").arg(i), name, m_modes), &QAction::triggered, this,
            [this, mode, now] {
              choose(Scale{now().root, mode});
            });
  }
  connect(&view, &RollView::viewChanged, this, &KeyMenu::follow);
  connect(&view, &RollView::contentChanged, this, &KeyMenu::follow);
  connect(&view, &RollView::documentReplaced, this, &KeyMenu::follow);
  follow();
}

QAction *KeyMenu::add(QMenu &menu, const QString &name, const QString &text, QActionGroup &group) {
  QAction *action = menu.addAction(text);
  action->setObjectName(name);
  action->setCheckable(true);
  group.addAction(action);
  return action;
}

/// Who chooses a key wants to see it.
void KeyMenu::choose(const std::optional<Scale> &key) {
  RollOptions options = m_view.options();
  options.key = key;
  options.keyTint = true;
  m_view.setOptions(options);
  follow(); // the check mark that a click has set by itself
}

void KeyMenu::follow() {
  const std::optional<Scale> &likely = m_view.likelyKey();
  m_ofNotes->setText(likely ? tr("From the Notes: %1").arg(scaleName(*likely)) : tr("From the Notes"));
  m_ofNotes->setChecked(!m_view.options().key);
  const std::optional<Scale> &key = m_view.key();
  for (int root = 0; root < 12; ++root)
    m_roots.actions().at(root)->setText(rootName(root, Scale{root, key.value_or(Scale()).mode}.hasFlats()));
  for (const auto &[group, index] :
       {std::pair(&m_roots, key ? key->root : -1), std::pair(&m_modes, key ? static_cast<int>(key->mode) : -1)}) {
    if (QAction *before = group->checkedAction(); index < 0 && before)
      before->setChecked(false);
    else if (index >= 0)
      group->actions().at(index)->setChecked(true);
  }
}

} // namespace loopwright::ui
