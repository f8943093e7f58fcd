// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/cancellation.h"

namespace loopwright {

CancellationToken::CancellationToken() : m_requested(std::make_shared<std::atomic<bool>>(false)) {}

} // namespace loopwright
