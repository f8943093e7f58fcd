// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/tensor_codec.h"

namespace loopwright::learning {

// What tensorCodecOf chooses from, a source each.
const TensorCodec &cellsCodec();
const TensorCodec &statesCodec();
const TensorCodec &notesCodec();

} // namespace loopwright::learning
