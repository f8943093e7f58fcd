// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopwright {

/// Keeps FluidSynth, JACK and ALSA from writing to stderr in words of their own, and JACK from starting a server:
/// what goes wrong is said by whoever called them. Call it before each first use of FluidSynth. Any thread.
void quietenSoundLibraries();

} // namespace loopwright
