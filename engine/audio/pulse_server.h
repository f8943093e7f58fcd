// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopwright {

/// Whether a PulseAudio server seems to listen: asking PulseAudio itself would start one. A server that $PULSE_SERVER
/// names on another machine is believed.
bool pulseServerRuns();

} // namespace loopwright
