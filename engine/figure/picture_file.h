// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>

#include "engine/base/result.h"
#include "engine/figure/canvas.h"

namespace loopwright::figure {

/// A picture before it has pixels: its size in points and the commands that draw it.
struct Picture {
  double width = 0;
  double height = 0;
  std::string title; ///< of the SVG document; the drawing shows it itself if it wants to
  std::function<void(Canvas &)> draw;
};

/// Writes it as PNG or SVG by the file's suffix (.png, .svg), `scale` pixels a point for PNG (0.25–8), beside the
/// path and renamed: on any error nothing is left behind. Errors: usage (suffix, scale), badInput (over 2^26 pixels),
/// resource (folder, disk).
Status writePicture(const std::filesystem::path &path, const Picture &picture, double scale = 1);

} // namespace loopwright::figure
