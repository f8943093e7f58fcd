// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

namespace loopwright::models {

/// The recurrent variational autoencoders of loops-2021. See MODEL_CARD.md.
learning::ModelEntry arLstmVaeEntry();
learning::ModelEntry nonArLstmVaeEntry();

} // namespace loopwright::models
