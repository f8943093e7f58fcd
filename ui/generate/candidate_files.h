// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "app/generation/candidate.h"
#include "engine/base/result.h"

namespace loopwright::ui {

/// "loop-7-3": seed and number, without an ending.
QString fileNameOf(const Candidate &candidate);

/// With its recipe as a text event. Not synced to the disk: for a program that reads it at once.
Status writeMidiFile(const Candidate &candidate, const std::filesystem::path &path);

} // namespace loopwright::ui
