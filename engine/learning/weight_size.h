// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/bundle/safetensors.h"

namespace loopwright::learning {

/// An error if the file holds fewer values than a network needs: asked before the network is made, so that a recipe
/// cannot demand more memory than its weights have.
Status checkSize(const SafetensorsFile &file, std::int64_t values);

} // namespace loopwright::learning
