// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/commands/fuzzy_match.h"
#include "ui/commands/search_field.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kEntryRole = Qt::UserRole;

QString keysOf(const QAction &action) {
  QStringList keys;
  for (const QKeySequence &key : action.shortcuts())
    keys << key.toString(QKeySequence::NativeText);
  return keys.join(QStringLiteral(", "));
}

} // namespace

KeysPage::KeysPage(Settings &settings, const QList<CatalogEntry> &entries, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_table(new QTreeWidget), m_key(new QKeySequenceEdit),
      m_standard(new QPushButton(tr("Standard key"))), m_none(new QPushButton(tr("No key"))), m_remark(new QLabel) {
  for (const CatalogEntry &entry : entries)
    if (!entry.action->objectName().isEmpty())
      m_entries.append(entry);
  QLineEdit *field = searchField(tr("Find a command"), tr("Command to find"), this);
  m_table->setAccessibleName(tr("Commands and their keys"));
  m_table->setHeaderLabels({tr("Command"), tr("Menu"), tr("Keys")});
  m_table->setRootIsDecorated(false);
  m_table->setUniformRowHeights(true);
  for (int i = 0; i < m_entries.size(); ++i) {
    auto *row = new QTreeWidgetItem(m_table, {m_entries[i].text, m_entries[i].menu});
    row->setData(0, kEntryRole, i);
    row->setForeground(1, Theme::instance().colors().textDim);
    showRow(row);
  }
  m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  m_table->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
  m_table->header()->setStretchLastSection(false);
  m_key->setAccessibleName(tr("New key for the command"));
  for (auto *inner : m_key->findChildren<QLineEdit *>())
    inner->setAccessibleName(m_key->accessibleName());
  m_remark->setWordWrap(true);
  m_remark->setMinimumHeight(m_remark->fontMetrics().height() * 2);
  m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeft);

  auto *change = new QHBoxLayout;
  change->addWidget(m_key, 1);
  change->addWidget(m_standard);
  change->addWidget(m_none);
  auto *layout = new QVBoxLayout(this);
  layout->addWidget(field);
  layout->addWidget(m_table, 1);
  layout->addLayout(change);
  layout->addWidget(m_remark);

  connect(field, &QLineEdit::textChanged, this, &KeysPage::filter);
  connect(m_table, &QTreeWidget::currentItemChanged, this, &KeysPage::showChosen);
  connect(m_key, &QKeySequenceEdit::editingFinished, this, [this] {
    if (QTreeWidgetItem *row = current(); row && !m_key->keySequence().isEmpty())
      setKey(m_entries[row->data(0, kEntryRole).toInt()].action->objectName(), m_key->keySequence());
  });
  connect(m_standard, &QPushButton::clicked, this, [this] {
    store(m_entries[current()->data(0, kEntryRole).toInt()], std::nullopt);
    showRow(current());
    showChosen();
  });
  connect(m_none, &QPushButton::clicked, this, [this] {
    store(m_entries[current()->data(0, kEntryRole).toInt()], QList<QKeySequence>());
    showRow(current());
    showChosen();
  });
  m_table->setCurrentItem(m_table->topLevelItem(0));
  showChosen();
}

QTreeWidgetItem *KeysPage::current() const { return m_table->currentItem(); }

void KeysPage::showRow(QTreeWidgetItem *row) {
  row->setText(2, keysOf(*m_entries[row->data(0, kEntryRole).toInt()].action));
}

void KeysPage::showChosen() {
  for (QWidget *control :
       {static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_standard), static_cast<QWidget *>(m_none)})
    control->setEnabled(current());
  m_remark->clear();
  if (current())
    m_key->setKeySequence(m_entries[current()->data(0, kEntryRole).toInt()].action->shortcut());
}

void KeysPage::filter(const QString &query) {
  for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
    QTreeWidgetItem *row = m_table->topLevelItem(i);
    row->setHidden(!fuzzyMatch(query, row->text(1) + ' ' + row->text(0)));
  }
}

bool KeysPage::setKey(const QString &action, const QKeySequence &key) {
  const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&action](const CatalogEntry &candidate) {
    return candidate.action->objectName() == action;
  });
  if (entry == m_entries.end())
    return false;
  for (const CatalogEntry &other : std::as_const(m_entries))
    if (other.action != entry->action && other.action->shortcuts().contains(key) &&
        meetInContext(*other.action, *entry->action)) {
      m_remark->setText(tr("%1 is already the shortcut for “%2” (%3). Choose another key, or remove it there first.")
                            .arg(key.toString(QKeySequence::NativeText), other.text, other.menu));
      m_key->setKeySequence(entry->action->shortcut());
      return false;
    }
  store(*entry, QList<QKeySequence>{key});
  if (QTreeWidgetItem *row = m_table->topLevelItem(int(entry - m_entries.begin())))
    showRow(row);
  m_remark->setText(tr("“%1” is now %2.").arg(entry->text, key.toString(QKeySequence::NativeText)));
  return true;
}

void KeysPage::store(const CatalogEntry &entry, const std::optional<QList<QKeySequence>> &keys) {
  m_settings.setKeys(entry.action->objectName(), keys);
  applyKeys({entry}, m_settings);
}

} // namespace loopwright::ui
