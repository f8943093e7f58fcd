// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPointer>

#include "app/project/project.h"

namespace loopwright::ui {

/// The loops of a project, in its order; a loop is renamed by editing its row.
class LoopListModel : public QAbstractListModel {
  Q_OBJECT
public:
  using QAbstractListModel::QAbstractListModel;

  void setProject(Project *project);
  LoopDocument *document(const QModelIndex &index) const;
  QModelIndex indexOf(const LoopDocument *document) const;

  int rowCount(const QModelIndex &parent = {}) const override;
  QVariant data(const QModelIndex &index, int role) const override;
  bool setData(const QModelIndex &index, const QVariant &value, int role) override;
  Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
  void readDocuments();

  QPointer<Project> m_project;
  QList<QPointer<LoopDocument>> m_documents;
};

} // namespace loopwright::ui
