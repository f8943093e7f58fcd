// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "engine/base/result.h"

namespace loopwright {

/// STATE/runs.json: the folders of the trainings that were started from the window, newest first.
namespace run_list_file {
QStringList read(); ///< empty if there is none or it is damaged
/// Puts a folder first, or takes it off. Other windows' entries stay.
Status add(const QString &folder);
Status remove(const QString &folder);
} // namespace run_list_file

} // namespace loopwright
