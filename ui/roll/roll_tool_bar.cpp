// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/roll_tool_bar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <array>

#include "ui/roll/note_names.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kButton = 32;

struct GridChoice {
  const char *text;
  const char *action;
};

constexpr std::array kGridChoices = {
    GridChoice{"1/1", "gridWhole"},           GridChoice{"1/2", "gridHalf"},
    GridChoice{"1/4", "gridQuarter"},         GridChoice{"1/8", "gridEighth"},
    GridChoice{"1/16", "gridSixteenth"},      GridChoice{"1/32", "gridThirtySecond"},
    GridChoice{"1/8 T", "gridEighthTriplet"}, GridChoice{"1/16 T", "gridSixteenthTriplet"},
};

int widthOf(const QWidget &widget) {
  return widget.minimumWidth() > 0 ? widget.minimumWidth() : widget.sizeHint().width();
}

} // namespace

RollToolBar::RollToolBar(RollView &view, const RollActions &actions, QWidget *parent)
    : QWidget(parent), m_view(view), m_actions(actions), m_layout(this), m_grid(this), m_key(this), m_track(this) {
  setObjectName(QStringLiteral("roll.toolBar"));
  m_layout.setContentsMargins(8, 4, 8, 4);
  m_layout.setSpacing(4);
  for (const char *tool : {"draw", "select", "erase", "velocity"})
    addButton(actions.action(tool));
  addDivider();
  makeGridChoice();
  addButton(actions.action("snap"));
  addDivider();
  for (const char *toggle : {"noteNames", "velocityLane", "ghosts", "keyTint"})
    addButton(actions.action(toggle));
  makeKeyChoice();
  m_keyLock = addButton(actions.action("keyLock"));
  m_layout.addStretch();
  makeTrackChoice();
  addButton(actions.action("follow"));
  addButton(actions.action("fit"));
  connect(&view, &RollView::viewChanged, this, &RollToolBar::follow);
  connect(&view, &RollView::documentReplaced, this, &RollToolBar::follow);
  connect(&view, &RollView::contentChanged, this, &RollToolBar::follow);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  follow();
}

QWidget *RollToolBar::addButton(QAction *action) {
  auto *button = new QToolButton(this);
  button->setDefaultAction(action);
  button->setObjectName(action->objectName() + QStringLiteral(".button"));
  button->setAccessibleName(action->text());
  button->setAutoRaise(true);
  button->setIconSize({20, 20});
  button->setFixedSize(kButton, kButton);
  button->setFocusPolicy(Qt::TabFocus);
  const QString key = action->shortcut().toString(QKeySequence::NativeText);
  action->setToolTip(key.isEmpty() ? action->text() : tr("%1 (%2)").arg(action->text(), key));
  button->installEventFilter(this);
  m_layout.addWidget(button);
  return button;
}

QList<QWidget *> RollToolBar::whereThereIsRoom() const { return {const_cast<QPushButton *>(&m_key), m_keyLock}; }

QSize RollToolBar::minimumSizeHint() const {
  QSize least = QWidget::minimumSizeHint();
  for (const QWidget *extra : whereThereIsRoom())
    if (!extra->isHidden())
      least.rwidth() -= widthOf(*extra) + m_layout.spacing();
  return least;
}

void RollToolBar::useRoom() {
  int needed = minimumSizeHint().width();
  for (const QWidget *extra : whereThereIsRoom())
    needed += widthOf(*extra) + m_layout.spacing();
  for (QWidget *extra : whereThereIsRoom())
    extra->setVisible(width() >= needed);
}

void RollToolBar::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  useRoom();
}

void RollToolBar::addDivider() { m_layout.addSpacing(13); }

void RollToolBar::makeGridChoice() {
  m_grid.setObjectName(QStringLiteral("roll.gridChoice"));
  m_grid.setAccessibleName(tr("Grid"));
  m_grid.setToolTip(tr("Grid (Ctrl+1 to Ctrl+6)"));
  m_grid.setFocusPolicy(Qt::TabFocus);
  m_grid.setMinimumHeight(28);
  m_grid.installEventFilter(this);
  for (const GridChoice &choice : kGridChoices)
    m_grid.addItem(QLatin1String(choice.text), QVariant::fromValue(m_actions.action(choice.action)));
  connect(&m_grid, &QComboBox::activated, this, [this](int i) { m_grid.itemData(i).value<QAction *>()->trigger(); });
  m_layout.addWidget(&m_grid);
}

void RollToolBar::makeKeyChoice() {
  m_key.setObjectName(QStringLiteral("roll.keyChoice"));
  m_key.setToolTip(tr("The key that is highlighted, and that the bass is kept in"));
  m_key.setMenu(m_actions.keyMenu());
  m_key.setFocusPolicy(Qt::TabFocus);
  m_key.setMinimumHeight(28);
  m_key.installEventFilter(this);
  m_layout.addWidget(&m_key);
}

void RollToolBar::makeTrackChoice() {
  m_track.setObjectName(QStringLiteral("roll.trackChoice"));
  m_track.setAccessibleName(tr("Track being edited"));
  m_track.setToolTip(tr("Which pitched track you edit; the others are shown as ghosts"));
  m_track.setFocusPolicy(Qt::TabFocus);
  m_track.setMinimumHeight(28);
  m_track.setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_track.installEventFilter(this);
  connect(&m_track, &QComboBox::activated, this,
          [this](int i) { m_view.setPitchedTrack(m_track.itemData(i).toInt()); });
  m_layout.addWidget(&m_track);
}

void RollToolBar::follow() {
  for (int i = 0; i < m_grid.count(); ++i)
    if (m_grid.itemData(i).value<QAction *>()->data().toLongLong() == m_view.options().grid.ticks())
      m_grid.setCurrentIndex(i);
  QStringList names;
  QList<int> tracks;
  for (int track = 0; track < m_view.content().tracks.size(); ++track)
    if (!m_view.content().tracks[track].isDrums()) {
      names.append(m_view.content().tracks[track].name);
      tracks.append(track);
    }
  QStringList shown;
  for (int i = 0; i < m_track.count(); ++i)
    shown.append(m_track.itemText(i));
  if (names != shown) {
    m_track.clear();
    for (qsizetype i = 0; i < names.size(); ++i)
      m_track.addItem(names[i], tracks[i]);
  }
  m_track.setCurrentIndex(m_track.findData(m_view.pitchedTrack()));
  m_track.setVisible(names.size() > 1);
  findChild<QToolButton *>(QStringLiteral("roll.ghosts.button"))->setVisible(names.size() > 1);
  const std::optional<Scale> &key = m_view.key();
  m_key.setText(key ? scaleName(*key) : tr("No key"));
  m_key.setAccessibleName(tr("Key: %1").arg(m_key.text()));
  useRoom();
}

bool RollToolBar::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && key->key() != Qt::Key_Space && key->key() != Qt::Key_Escape) {
      event->accept();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void RollToolBar::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Colors &colors = Theme::instance().colors();
  painter.fillRect(rect(), colors.window);
  painter.fillRect(0, height() - 1, width(), 1, colors.border);
}

} // namespace loopwright::ui
