// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace loopwright {

/// The sample rate, in Hz, of the JACK server of this name (empty: the default one); nullopt if it does not run.
/// FluidSynth does not tell it.
std::optional<int> jackServerRate(const std::string &server);

} // namespace loopwright
