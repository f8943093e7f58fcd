// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one precompiled header of everything that knows torch. Only headers of other people belong here.
#include <torch/torch.h>
