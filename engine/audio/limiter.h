// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopwright {

/// Bends what is louder than 0.85 softly below full scale, in place, sample by sample. Returns the peak from before.
float limit(float *samples, int frames);

} // namespace loopwright
