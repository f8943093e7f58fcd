// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

namespace loopwright::models {

/// How often each track is in each state: the least that reads states.
learning::ModelEntry dummyStatesEntry();

} // namespace loopwright::models
