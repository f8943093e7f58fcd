// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figure/png_writer.h"

#include <png.h>

namespace loopwright::figure {

Result<std::string> pngBytes(const Image &image) {
  png_image png{};
  png.version = PNG_IMAGE_VERSION;
  png.width = static_cast<png_uint_32>(image.width);
  png.height = static_cast<png_uint_32>(image.height);
  png.format = PNG_FORMAT_RGB;
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(png);
  std::string bytes(size, '\0');
  if (png_image_write_to_memory(&png, bytes.data(), &size, 0, image.pixels.data(), 0, nullptr) == 0)
    return failure(ErrorKind::resource, std::string("the picture cannot be written as PNG: ") + png.message);
  bytes.resize(size);
  return bytes;
}

} // namespace loopwright::figure
