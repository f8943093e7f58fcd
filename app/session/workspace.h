// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "app/project/project.h"

namespace loopwright {

/// Holds the project that is open. GUI thread.
class Workspace : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;

  Project *project() const { return m_project.get(); } ///< nullptr only before the first
  LoopDocument *document() const;                      ///< the loop that is open in it
  void setProject(std::unique_ptr<Project> project);

Q_SIGNALS:
  void projectChanged();
  void documentChanged();

private:
  std::unique_ptr<Project> m_project;
};

} // namespace loopwright
