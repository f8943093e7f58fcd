// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/result.h"
#include "engine/figure/raster_canvas.h"

namespace loopwright::figure {

/// The bytes of a PNG file (8 bits a channel, no alpha). Same image, same bytes.
Result<std::string> pngBytes(const Image &image);

} // namespace loopwright::figure
