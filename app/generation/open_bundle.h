// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
#include <memory>

#include "engine/learning/interface/learning_module.h"

namespace loopwright {

/// The learning module and the bundle that was used last, kept in memory. One thread, always the same.
class OpenBundle {
public:
  /// The bundle in this folder; empty or "starter": the one that the program ships. Read anew if the folder has
  /// another one than before. Valid until the next call.
  Result<learning::LoadedBundle *> open(const QString &folder);
  /// What is computed with, once a bundle was opened.
  const learning::ComputeDescription &compute() const { return m_compute; }

private:
  Status load();
  learning::LearningModule *m_module = nullptr;
  learning::ComputeDescription m_compute;
  std::filesystem::path m_folder;
  std::unique_ptr<learning::LoadedBundle> m_bundle;
};

/// How the recipe and the forms name the bundle that the program ships.
QString starterBundle();

} // namespace loopwright
