// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command_palette.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/commands/fuzzy_match.h"
#include "ui/commands/search_field.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kRowHeight = 32;
constexpr int kMostRows = 11;
constexpr int kWidth = 560;
constexpr int kEntryRole = Qt::UserRole; // index into the entries
constexpr int kMenuRole = Qt::UserRole + 1;
constexpr int kKeysRole = Qt::UserRole + 2;

/// Name at the left, the menu it stands in after it, its keys at the right.
class CommandDelegate : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
    const Colors &colors = Theme::instance().colors();
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    QStyleOptionViewItem panel = option;
    panel.viewItemPosition = QStyleOptionViewItem::OnlyOne;
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    QRect rest = option.rect.adjusted(12, 0, -12, 0);
    const QString keys = index.data(kKeysRole).toString();
    painter->setFont(Theme::font(TextSize::small));
    painter->setPen(enabled ? colors.textDim : colors.textOff);
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, keys);
    rest.setRight(rest.right() - painter->fontMetrics().horizontalAdvance(keys) - 12);
    painter->setFont(option.font);
    painter->setPen(enabled ? colors.text : colors.textOff);
    const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width());
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, name);
    rest.setLeft(rest.left() + painter->fontMetrics().horizontalAdvance(name) + 12);
    painter->setFont(Theme::font(TextSize::small));
    painter->setPen(enabled ? colors.textDim : colors.textOff);
    painter->drawText(
        rest, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(kMenuRole).toString(), Qt::ElideRight, rest.width()));
  }

  QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, kRowHeight}; }
};

} // namespace

CommandPalette::CommandPalette(const QList<CatalogEntry> &entries, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_entries(entries),
      m_field(searchField(tr("Type a command"), tr("Command to find"), this)), m_list(new QListWidget(this)) {
  setObjectName("commandPalette");
  setWindowTitle(tr("Commands"));
  setAttribute(Qt::WA_DeleteOnClose);
  m_list->setAccessibleName(tr("Commands found"));
  m_list->setItemDelegate(new CommandDelegate(m_list));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->viewport()->setAutoFillBackground(false);
  m_list->setMouseTracking(true);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 8);
  layout->addWidget(m_field);
  layout->addWidget(m_list);
  m_field->setMinimumHeight(36);
  m_field->installEventFilter(this);
  connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
  connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
  search({});
  const QRect over = parent->window()->geometry();
  move(over.center().x() - width() / 2, over.top() + std::max(40, over.height() / 8));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event) {
  const bool press = event->type() == QEvent::KeyPress;
  if (watched == m_field && (press || event->type() == QEvent::ShortcutOverride)) {
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      event->accept(); // whatever Enter means in the window behind
      if (press)
        run();
      return true;
    }
    if (!press)
      return QDialog::eventFilter(watched, event);
    if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
      const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 8 : -8;
      m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

void CommandPalette::search(const QString &query) {
  struct Hit {
    int entry;
    int score;
  };
  QList<Hit> hits;
  for (int i = 0; i < m_entries.size(); ++i) {
    // A hit in the name counts for more than one that needs the menu's name.
    const auto name = fuzzyMatch(query, m_entries[i].text);
    const auto path = fuzzyMatch(query, m_entries[i].menu + ' ' + m_entries[i].text);
    if (name || path)
      hits.append(
          {i, std::max(name ? *name + 64 : 0, path.value_or(0)) - (m_entries[i].action->isEnabled() ? 0 : 4096)});
  }
  // Of equally good ones the shorter name: "D" before "D♭".
  std::stable_sort(hits.begin(), hits.end(), [this](const Hit &a, const Hit &b) {
    return std::pair(-a.score, m_entries[a.entry].text.size()) < std::pair(-b.score, m_entries[b.entry].text.size());
  });
  m_list->clear();
  for (const Hit &hit : hits) {
    const CatalogEntry &entry = m_entries[hit.entry];
    auto *item = new QListWidgetItem(entry.text, m_list);
    item->setData(kEntryRole, hit.entry);
    item->setData(kMenuRole, entry.menu);
    item->setData(kKeysRole, entry.action->shortcut().toString(QKeySequence::NativeText));
    if (!entry.action->isEnabled())
      item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
  }
  if (hits.isEmpty())
    (new QListWidgetItem(tr("No command matches these letters."), m_list))->setFlags(Qt::NoItemFlags);
  m_list->setCurrentRow(0);
  m_list->setFixedHeight(std::clamp(m_list->count(), 1, kMostRows) * kRowHeight);
  layout()->activate();
  resize(kWidth, layout()->sizeHint().height());
}

QAction *CommandPalette::chosen() const {
  const QListWidgetItem *item = m_list->currentItem();
  if (!item || !(item->flags() & Qt::ItemIsEnabled))
    return nullptr;
  return m_entries[item->data(kEntryRole).toInt()].action;
}

void CommandPalette::run() {
  QAction *action = chosen();
  if (!action)
    return;
  accept();
  // After the focus has gone back to where it was: some commands are for the view that has it.
  QTimer::singleShot(0, action, &QAction::trigger);
}

} // namespace loopwright::ui
