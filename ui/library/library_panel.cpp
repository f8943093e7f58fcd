// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_panel.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include "ui/library/loop_row.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

/// A name that no loop of the project has yet: "Loop 2", "Loop 3".
QString freeName(const Project &project, const QString &condition) {
  const auto taken = [&project](const QString &name) {
    const auto documents = project.documents();
    return std::any_of(documents.begin(), documents.end(),
                       [&name](const LoopDocument *document) { return document->name() == name; });
  };
  if (!taken(condition))
    return condition;
  for (int number = 2;; ++number)
    if (QString name = QStringLiteral("%1 %2").arg(condition).arg(number); !taken(name))
      return name;
}

void prepare(QAbstractItemView *view, const QString &name) {
  view->setAccessibleName(name);
  view->setFrameShape(QFrame::NoFrame);
  view->setMouseTracking(true);
  view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  view->setTextElideMode(Qt::ElideRight);
  view->viewport()->setAutoFillBackground(false);
}

} // namespace

LibraryPanel::LibraryPanel(QWidget *parent)
    : QWidget(parent), m_model(new LoopListModel(this)), m_loops(new QListView(this)),
      m_starters(new QListWidget(this)), m_recent(new QListWidget(this)) {
  setAccessibleName(tr("Library"));
  m_new = add("loop.new", "add", tr("&New Loop"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
  m_duplicate = add("loop.duplicate", "duplicate", tr("&Duplicate Loop"), Qt::CTRL | Qt::SHIFT | Qt::Key_D);
  m_rename = add("loop.rename", "rename", tr("&Rename Loop"), Qt::Key_F2);
  m_remove = add("loop.remove", "remove", tr("Re&move Loop"), {});
  m_previous = add("loop.previous", "chevron-up", tr("&Previous Loop"), Qt::CTRL | Qt::Key_PageUp);
  m_next = add("loop.next", "chevron-down", tr("N&ext Loop"), Qt::CTRL | Qt::Key_PageDown);

  prepare(m_loops, tr("Loops of the project"));
  m_loops->setModel(m_model);
  m_loops->setItemDelegate(new LoopRow(m_loops));
  m_loops->setEditTriggers(QAbstractItemView::DoubleClicked);
  prepare(m_starters, tr("Starter loops"));
  m_starters->setItemDelegate(new LoopRow(m_starters));
  prepare(m_recent, tr("Recent files"));

  auto *loops = new FoldSection(tr("Loops"), m_loops, this);
  loops->addButton(m_new);
  loops->addButton(m_duplicate);
  loops->addButton(m_remove);
  auto *starters = new FoldSection(tr("Starter loops"), m_starters, this);
  starters->setFolded(true);
  m_recentSection = new FoldSection(tr("Recent files"), m_recent, this);
  m_recentSection->setFolded(true);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 4, 0);
  layout->setSpacing(4);
  layout->addWidget(loops, 3);
  layout->addWidget(starters, 2);
  layout->addWidget(m_recentSection, 1);
  layout->addStretch();
  for (const auto &[section, stretch] : {std::pair(loops, 3), std::pair(starters, 2), std::pair(m_recentSection, 1)})
    connect(section, &FoldSection::foldedChanged, this, [layout, section = section, stretch = stretch](bool folded) {
      layout->setStretchFactor(section, folded ? 0 : stretch);
    });
  layout->setStretchFactor(starters, 0);
  layout->setStretchFactor(m_recentSection, 0);

  connect(m_new, &QAction::triggered, this, [this] { addLoop({tr("Loop"), emptyLoop(), std::nullopt}); });
  connect(m_duplicate, &QAction::triggered, this, &LibraryPanel::duplicate);
  connect(m_rename, &QAction::triggered, this, [this] {
    m_loops->setFocus();
    m_loops->edit(m_loops->currentIndex());
  });
  connect(m_remove, &QAction::triggered, this, &LibraryPanel::remove);
  connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
  connect(m_next, &QAction::triggered, this, [this] { step(1); });
  connect(m_loops->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
    LoopDocument *document = m_model->document(index);
    if (m_project && document && document != m_project->current())
      m_project->setCurrent(document);
  });
  connect(m_starters, &QListWidget::itemActivated, this,
          [this] { addLoop(m_starterLoops.value(m_starters->currentRow())); });
  connect(m_recent, &QListWidget::itemActivated, this,
          [this](const QListWidgetItem *item) { Q_EMIT fileChosen(item->data(Qt::UserRole).toString()); });
  setRecentFiles({});
}

QAction *LibraryPanel::add(const QString &name, const QString &icon, const QString &text, const QKeySequence &key) {
  auto *action = new QAction(Theme::instance().icon(icon), text, this);
  action->setObjectName(name);
  action->setShortcut(key);
  addAction(action);
  return action;
}

MenuActions LibraryPanel::menu() const {
  return {tr("Loop"), {m_new, m_duplicate, m_rename, m_remove, nullptr, m_previous, m_next}};
}

void LibraryPanel::setProject(Project *project) {
  if (m_project)
    m_project->disconnect(this);
  m_project = project;
  m_model->setProject(project);
  if (project) {
    connect(project, &Project::currentChanged, this, &LibraryPanel::showCurrent);
    connect(project, &Project::documentsChanged, this, &LibraryPanel::showCurrent);
  }
  showCurrent();
}

void LibraryPanel::setStarterLoops(const QList<ProjectContent::Loop> &loops) {
  m_starterLoops = loops;
  m_starters->clear();
  for (const auto &loop : loops) {
    auto *item = new QListWidgetItem(loop.name, m_starters);
    item->setData(kLoopContentRole, QVariant::fromValue(loop.content));
    item->setData(kLoopDetailRole, loopDetail(loop.content));
    item->setToolTip(tr("Double-click or press Enter to add it to the project"));
  }
}

void LibraryPanel::setRecentFiles(const QStringList &files) {
  m_recent->clear();
  for (const QString &file : files) {
    auto *item = new QListWidgetItem(QFileInfo(file).fileName(), m_recent);
    item->setData(Qt::UserRole, file);
    item->setToolTip(file);
  }
  m_recentSection->setVisible(!files.isEmpty());
}

void LibraryPanel::addLoop(const ProjectContent::Loop &loop) {
  if (!m_project)
    return;
  ProjectContent::Loop named = loop;
  named.name = freeName(*m_project, loop.name);
  m_project->setCurrent(m_project->addDocument(named));
}

void LibraryPanel::duplicate() {
  if (!m_project)
    return;
  const LoopDocument *current = m_project->current();
  addLoop({current->name(), current->content(), current->recipe()});
}

void LibraryPanel::remove() {
  if (!m_project || m_project->documents().size() < 2)
    return;
  LoopDocument *current = m_project->current();
  const ProjectContent::Loop loop{current->name(), current->content(), current->recipe(), current->id()};
  m_project->removeDocument(current);
  Q_EMIT loopRemoved(loop);
}

void LibraryPanel::step(int by) {
  if (!m_project)
    return;
  const auto documents = m_project->documents();
  const qsizetype at = documents.indexOf(m_project->current()) + by;
  if (at >= 0 && at < documents.size())
    m_project->setCurrent(documents[at]);
}

void LibraryPanel::showCurrent() {
  if (m_project)
    m_loops->setCurrentIndex(m_model->indexOf(m_project->current()));
  m_remove->setEnabled(m_project && m_project->documents().size() > 1);
}

} // namespace loopwright::ui
