// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/compose_view.h"

#include <QDataStream>
#include <QEvent>
#include <QFocusEvent>
#include <QIODevice>
#include <QScrollArea>
#include <QVBoxLayout>
#include <cmath>

#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kLibraryWidth = 188; // both as they are beside a roll of two thirds in a window of 1440
constexpr int kGenerateWidth = 212;
constexpr int kRollHeight = 380;       // with its tool bar, before the codes fold
constexpr double kRollShare = 2 / 3.;  // of the window's width
constexpr double kLeastShare = 3 / 5.; // before the library folds
constexpr double kLibraryShare = 0.47; // of what is left beside the roll

} // namespace

ComposeView::ComposeView(Transport &transport, GenerationSession &session, QWidget *parent)
    : QWidget(parent), m_roll(new RollEditor(transport)), m_library(new LibraryPanel),
      m_tracks(new TrackStrips(transport)), m_generate(new GeneratePanel(session)),
      m_facts(new LoopFacts(session.generator())), m_codes(new CodeStrip(m_roll->view(), session)),
      m_tray(new CandidateTray(transport)), m_side(new QWidget), m_columns(new QSplitter(Qt::Horizontal)),
      m_rows(new QSplitter(Qt::Vertical)), m_top(new QSplitter(Qt::Horizontal)) {
  auto *side = new QVBoxLayout(m_side);
  side->setContentsMargins(0, 0, 0, 8);
  side->setSpacing(8);
  side->addWidget(m_library, 1);
  auto *tracks = new FoldSection(tr("Tracks"), m_tracks, m_side);
  tracks->layout()->setContentsMargins(8, 0, 8, 0);
  side->addWidget(tracks);
  m_side->setMinimumWidth(184);
  m_generate->setSection(new FoldSection(tr("This loop"), m_facts));

  auto *middle = new QWidget;
  auto *under = new QVBoxLayout(middle);
  under->setContentsMargins(0, 0, 0, 0);
  under->setSpacing(0);
  under->addWidget(m_roll, 1);
  under->addWidget(m_codes);
  m_top->addWidget(middle);
  m_top->addWidget(m_generate);
  m_rows->addWidget(m_top);
  m_rows->addWidget(m_tray);
  m_columns->addWidget(m_side);
  m_columns->addWidget(m_rows);
  for (QSplitter *splitter : {m_columns, m_rows, m_top})
    splitter->setChildrenCollapsible(false);
  m_top->setStretchFactor(0, 1);
  m_rows->setStretchFactor(0, 1);
  m_columns->setStretchFactor(1, 1);
  m_columns->setSizes({kLibraryWidth, 1000});
  m_top->setSizes({1000, kGenerateWidth});
  m_rows->setSizes({1000, m_tray->sizeHint().height()});
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_columns);

  m_showLibrary = fold("view.library", "library", tr("&Library and Tracks"), Qt::Key_F6, m_side);
  m_showCodes = fold("view.codes", "codes", tr("Co&des"), Qt::Key_F5, m_codes);
  m_showTray = fold("view.candidates", "candidates", tr("&Candidates"), Qt::Key_F7, m_tray);
  m_showGenerate = fold("view.generate", "generate", tr("&Generate Panel"), Qt::Key_F8, m_generate);
  // Who folds or unfolds it himself decides.
  connect(m_showLibrary, &QAction::triggered, this, [this] { m_foldedByWidth = false; });
  connect(m_showCodes, &QAction::triggered, this, [this] { m_foldedByHeight = false; });
}

QAction *ComposeView::fold(const QString &name, const QString &icon, const QString &text, const QKeySequence &key,
                           QWidget *panel) {
  auto *action = new QAction(Theme::instance().icon(icon), text, this);
  action->setObjectName(name);
  action->setShortcut(key);
  action->setCheckable(true);
  action->setChecked(true);
  connect(action, &QAction::toggled, panel, &QWidget::setVisible);
  return action;
}

MenuActions ComposeView::menu() const {
  return {tr("View"), {nullptr, m_showLibrary, m_showCodes, m_showTray, m_showGenerate}};
}

void ComposeView::setProject(Project *project) { m_library->setProject(project); }

void ComposeView::setDocument(LoopDocument *document) {
  m_roll->setDocument(document);
  m_tracks->setDocument(document);
  m_facts->setDocument(document);
}

bool ComposeView::event(QEvent *event) {
  if (event->type() == QEvent::LayoutRequest)
    shareRoom(); // a panel needs other room than before
  return QWidget::event(event);
}

/// No focus proxy: with one Tab would go past everything before the roll.
void ComposeView::focusInEvent(QFocusEvent *event) { m_roll->setFocus(event->reason()); }

void ComposeView::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  shareRoom();
  foldWhereNarrow();
}

void ComposeView::shareRoom() {
  shareWidth();
  foldWhereLow();
}

/// The panels at the sides share what the roll leaves, but never have less than they need.
void ComposeView::shareWidth() {
  const int left = width() - int(std::ceil(window()->width() * kRollShare)) - 2 * m_columns->handleWidth();
  const int library = int(left * kLibraryShare);
  m_side->setMaximumWidth(std::max(library, m_side->minimumWidth()));
  m_generate->setMaximumWidth(std::max(left - library, m_generate->minimumSizeHint().width()));
  // A splitter does not shrink by itself what has become too wide.
  for (const auto &[splitter, panel] :
       {std::pair(m_columns, m_side), std::pair(m_top, static_cast<QWidget *>(m_generate))}) {
    QList<int> sizes = splitter->sizes();
    const int at = splitter->indexOf(panel);
    if (const int over = sizes[at] - panel->maximumWidth(); over > 0) {
      sizes[at] -= over;
      sizes[1 - at] += over;
      splitter->setSizes(sizes);
    }
  }
}

void ComposeView::foldWhereNarrow() {
  const int roll = width() - m_side->maximumWidth() - m_generate->maximumWidth() - 2 * m_columns->handleWidth();
  const bool narrow = roll < window()->width() * kLeastShare;
  if (narrow == m_narrow)
    return;
  m_narrow = narrow;
  const bool folds = narrow && m_showLibrary->isChecked();
  const bool unfolds = !narrow && m_foldedByWidth;
  m_foldedByWidth = folds;
  if (folds || unfolds)
    m_showLibrary->setChecked(unfolds);
}

/// Where the roll would be lower than it should be, the codes make room.
void ComposeView::foldWhereLow() {
  const int tray = m_showTray->isChecked() ? m_tray->sizeHint().height() + m_rows->handleWidth() : 0;
  const bool low = height() - tray < kRollHeight + m_codes->sizeHint().height();
  if (low == m_low)
    return;
  m_low = low;
  const bool folds = low && m_showCodes->isChecked();
  const bool unfolds = !low && m_foldedByHeight;
  m_foldedByHeight = folds;
  if (folds || unfolds)
    m_showCodes->setChecked(unfolds);
}

QByteArray ComposeView::layoutState() const {
  QByteArray state;
  QDataStream stream(&state, QIODevice::WriteOnly);
  stream << m_columns->saveState() << m_rows->saveState() << m_top->saveState()
         << (m_showLibrary->isChecked() || m_foldedByWidth) << m_showTray->isChecked() << m_showGenerate->isChecked()
         << (m_showCodes->isChecked() || m_foldedByHeight);
  return state;
}

void ComposeView::restoreLayout(const QByteArray &state) {
  QDataStream stream(state);
  QByteArray columns, rows, top;
  bool library = true, tray = true, generate = true;
  stream >> columns >> rows >> top >> library >> tray >> generate;
  if (stream.status() != QDataStream::Ok)
    return;
  m_columns->restoreState(columns);
  m_rows->restoreState(rows);
  m_top->restoreState(top);
  m_showLibrary->setChecked(library);
  m_showTray->setChecked(tray);
  m_showGenerate->setChecked(generate);
  bool codes = true; // older settings say nothing of them
  stream >> codes;
  m_showCodes->setChecked(stream.status() != QDataStream::Ok || codes);
}

} // namespace loopwright::ui
