// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

namespace loopwright::models {

/// The convolutional variational autoencoder of both loop papers. See MODEL_CARD.md.
learning::ModelEntry cnnVaeEntry();

} // namespace loopwright::models
