// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figure/picture_file.h"

#include "engine/base/atomic_file.h"
#include "engine/figure/png_writer.h"
#include "engine/figure/raster_canvas.h"
#include "engine/figure/svg_canvas.h"

namespace loopwright::figure {

Status writePicture(const std::filesystem::path &path, const Picture &picture, double scale) {
  constexpr double kMostPixels = 1 << 26;
  if (path.extension() == ".svg") {
    SvgCanvas canvas(picture.width, picture.height, picture.title);
    picture.draw(canvas);
    return writeFileAtomically(path, canvas.document());
  }
  if (path.extension() != ".png")
    return failure(ErrorKind::usage, "pictures are written as PNG or SVG", path.string(),
                   "end its name in .png or .svg");
  if (!(scale >= 0.25 && scale <= 8))
    return failure(ErrorKind::usage, "this scale cannot be drawn", "", "give one from 0.25 to 8");
  if (picture.width * picture.height * scale * scale > kMostPixels)
    return failure(ErrorKind::badInput, "the picture would be too large", path.string(),
                   "use a smaller scale, fewer bars or an SVG");
  RasterCanvas canvas(picture.width, picture.height, scale);
  picture.draw(canvas);
  const auto bytes = pngBytes(canvas.image());
  if (!bytes)
    return tl::unexpected(bytes.error());
  return writeFileAtomically(path, *bytes);
}

} // namespace loopwright::figure
