// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QListWidget>
#include <QPointer>
#include <QWidget>

#include "app/project/project.h"
#include "ui/library/fold_section.h"
#include "ui/library/loop_list_model.h"
#include "ui/menu_actions.h"

namespace loopwright::ui {

/// What there is to play and edit: the project's loops, the loops that the program brings, the files of late.
class LibraryPanel : public QWidget {
  Q_OBJECT
public:
  explicit LibraryPanel(QWidget *parent = nullptr);

  void setProject(Project *project);
  void setStarterLoops(const QList<ProjectContent::Loop> &loops);
  void setRecentFiles(const QStringList &files);
  MenuActions menu() const; ///< Loop: new, duplicate, rename, remove, next, previous

  QListView *loops() const { return m_loops; }

Q_SIGNALS:
  void fileChosen(const QString &path);
  /// A loop left the project: what would bring it back.
  void loopRemoved(const loopwright::ProjectContent::Loop &loop);

private:
  QAction *add(const QString &name, const QString &icon, const QString &text, const QKeySequence &key);
  void addLoop(const ProjectContent::Loop &loop);
  void duplicate();
  void remove();
  void step(int by);
  void showCurrent();

  QPointer<Project> m_project;
  LoopListModel *m_model;
  QListView *m_loops;
  QListWidget *m_starters;
  QListWidget *m_recent;
  FoldSection *m_recentSection;
  QList<ProjectContent::Loop> m_starterLoops;
  QAction *m_new, *m_duplicate, *m_rename, *m_remove, *m_previous, *m_next;
};

} // namespace loopwright::ui
