// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/loop_list_model.h"

#include "ui/library/loop_row.h"

namespace loopwright::ui {

void LoopListModel::setProject(Project *project) {
  if (m_project)
    m_project->disconnect(this);
  m_project = project;
  if (project)
    connect(project, &Project::documentsChanged, this, &LoopListModel::readDocuments);
  readDocuments();
}

void LoopListModel::readDocuments() {
  beginResetModel();
  for (const auto &document : std::as_const(m_documents))
    if (document)
      document->disconnect(this);
  m_documents.clear();
  if (m_project)
    for (LoopDocument *document : m_project->documents()) {
      m_documents.append(document);
      const auto tell = [this, document] {
        const QModelIndex index = indexOf(document);
        Q_EMIT dataChanged(index, index);
      };
      connect(document, &LoopDocument::changed, this, tell);
      connect(document, &LoopDocument::nameChanged, this, tell);
    }
  endResetModel();
}

LoopDocument *LoopListModel::document(const QModelIndex &index) const {
  return index.isValid() && index.row() < m_documents.size() ? m_documents[index.row()].data() : nullptr;
}

QModelIndex LoopListModel::indexOf(const LoopDocument *document) const {
  for (int row = 0; row < m_documents.size(); ++row)
    if (m_documents[row] == document)
      return index(row);
  return {};
}

int LoopListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_documents.size()); }

QVariant LoopListModel::data(const QModelIndex &index, int role) const {
  const LoopDocument *loop = document(index);
  if (!loop)
    return {};
  switch (role) {
  case Qt::DisplayRole:
  case Qt::EditRole:
    return loop->name();
  case kLoopContentRole:
    return QVariant::fromValue(loop->content());
  case kLoopDetailRole:
    return loopDetail(loop->content());
  case Qt::AccessibleTextRole:
    return QStringLiteral("%1, %2").arg(loop->name(), loopDetail(loop->content()));
  default:
    return {};
  }
}

bool LoopListModel::setData(const QModelIndex &index, const QVariant &value, int role) {
  LoopDocument *loop = document(index);
  const QString name = value.toString().simplified();
  if (!loop || role != Qt::EditRole || name.isEmpty())
    return false;
  loop->rename(tr("Rename the loop"), name);
  return true;
}

Qt::ItemFlags LoopListModel::flags(const QModelIndex &index) const {
  return QAbstractListModel::flags(index) | Qt::ItemIsEditable;
}

} // namespace loopwright::ui
