// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/starter_loops.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/document/midi_import.h"
#include "engine/base/paths.h"

namespace loopwright {
namespace {

struct StarterLoops {
  Q_DECLARE_TR_FUNCTIONS(StarterLoops)
};

} // namespace

QList<ProjectContent::Loop> starterLoops() {
  QList<ProjectContent::Loop> loops;
  const auto folder = paths::resource("starter/loops");
  if (!folder)
    return loops;
  std::vector<std::filesystem::path> files;
  std::error_code problem;
  for (const auto &entry : std::filesystem::directory_iterator(*folder, problem))
    if (entry.path().extension() == ".mid")
      files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const auto &file : files)
    if (const auto read = openMidiFile(file))
      if (const auto content = contentOf(*read, read->suggestion))
        loops.append({StarterLoops::tr("Starter %1").arg(loops.size() + 1), *content, std::nullopt});
  return loops;
}

ProjectContent starterProject() {
  ProjectContent content = emptyProject();
  if (const auto loops = starterLoops(); !loops.isEmpty())
    content.loops = loops;
  return content;
}

ProjectContent emptyProject() {
  ProjectContent content;
  content.loops.append({StarterLoops::tr("Loop"), emptyLoop(), std::nullopt});
  return content;
}

} // namespace loopwright
