// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/workspace.h"

#include <utility>

namespace loopwright {

LoopDocument *Workspace::document() const { return m_project ? m_project->current() : nullptr; }

void Workspace::setProject(std::unique_ptr<Project> project) {
  // The one before lives until nobody shows it any more.
  const auto before = std::exchange(m_project, std::move(project));
  if (before)
    before->disconnect(this);
  connect(m_project.get(), &Project::currentChanged, this, &Workspace::documentChanged);
  Q_EMIT projectChanged();
  Q_EMIT documentChanged();
}

} // namespace loopwright
