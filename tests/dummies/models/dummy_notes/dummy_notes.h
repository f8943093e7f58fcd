// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

namespace loopwright::models {

/// The mean pitch: the least that reads notes.
learning::ModelEntry dummyNotesEntry();

} // namespace loopwright::models
