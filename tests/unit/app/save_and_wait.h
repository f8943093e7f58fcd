// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>

#include "app/project/project.h"
#include "app/project/project_source.h"

namespace loopwright::examples {

/// Saves, under another name if one is given, and waits: what went wrong, empty if nothing did.
inline QString saved(Project &project, const QString &path = {}) {
  QString problem;
  QEventLoop loop;
  QObject::connect(&project, &Project::saved, &loop, [&](const QString &said) {
    problem = said;
    loop.quit();
  });
  if (path.isEmpty())
    project.save();
  else
    project.saveAs(path.toStdString());
  loop.exec();
  return problem;
}

/// The project of a file or of a journal; nullptr: it cannot be read.
template <class Place>
std::unique_ptr<Project> opened(const Place &place) {
  auto source = Project::read(place);
  return source ? std::make_unique<Project>(std::move(*source)) : nullptr;
}

} // namespace loopwright::examples
