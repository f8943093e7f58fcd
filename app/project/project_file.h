// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "app/project/project.h"

namespace loopwright {

/// A project file and a journal are the same kind of file; a journal also names the file whose changes it keeps.
struct ProjectFile {
  ProjectContent content;
  std::filesystem::path origin; ///< journals: the project's file, empty if it was never saved
};

/// Reads a project or journal. Nothing in it is trusted. Errors: no such file, another kind, newer, damaged, too large.
Result<ProjectFile> readProjectFile(const std::filesystem::path &path);

/// Writes it beside its place, syncs and renames. On any error an older file is intact and nothing is left behind.
/// Any thread.
Status writeProjectFile(const std::filesystem::path &path, const ProjectFile &file);

} // namespace loopwright
