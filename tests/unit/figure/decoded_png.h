// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <png.h>
#include <string>

#include "engine/figure/raster_canvas.h"

namespace loopwright::figure {

/// What another reader (libpng) makes of the file; an empty image if it refuses.
inline Image decodedPng(const std::string &path) {
  png_image png{};
  png.version = PNG_IMAGE_VERSION;
  Image image;
  if (png_image_begin_read_from_file(&png, path.c_str()) == 0)
    return image;
  png.format = PNG_FORMAT_RGB;
  image.pixels.resize(PNG_IMAGE_SIZE(png));
  if (png_image_finish_read(&png, nullptr, image.pixels.data(), 0, nullptr) == 0)
    return {};
  image.width = static_cast<int>(png.width);
  image.height = static_cast<int>(png.height);
  return image;
}

inline bool isNear(const std::uint8_t *pixel, Color color, int tolerance = 3) {
  const auto close = [tolerance](int a, int b) { return a - b <= tolerance && b - a <= tolerance; };
  return close(pixel[0], color.red) && close(pixel[1], color.green) && close(pixel[2], color.blue);
}

} // namespace loopwright::figure
