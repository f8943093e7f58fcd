// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

namespace loopwright::models {

/// `code-transformer`: a masked transformer over a codec's codes that samples new loops and fills holes in given ones,
/// many codes at a time and with an eye on both sides of a hole. See MODEL_CARD.md.
learning::ModelEntry codeTransformerEntry();

} // namespace loopwright::models
