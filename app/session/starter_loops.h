// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/project.h"

namespace loopwright {

/// The loops that the program ships (resources/starter/loops), the best first; none where they are missing.
QList<ProjectContent::Loop> starterLoops();

/// What a first start opens: the starter loops, or an empty loop where they are missing.
ProjectContent starterProject();
/// What "New project" opens: one empty loop.
ProjectContent emptyProject();

} // namespace loopwright
