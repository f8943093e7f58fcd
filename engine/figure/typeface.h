// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace loopwright::figure {

/// Text as coverage: [height, width] bytes, 255 where the ink covers a pixel whole.
struct TextMask {
  int width = 0;
  int height = 0;
  int baseline = 0; ///< rows above the base line
  std::vector<std::uint8_t> coverage;
};

/// The system's sans-serif face by fontconfig and FreeType, DejaVu Sans where it is; a built-in 5 x 7 face of capitals
/// and digits where there is no font at all. Thread-safe.
class Typeface {
public:
  /// Text of that em size in pixels. Broken UTF-8 becomes U+FFFD.
  static TextMask draw(std::string_view text, double size, bool bold);
  static double width(std::string_view text, double size, bool bold);
};

/// What is drawn where no font is found.
TextMask drawWithBuiltInFace(std::string_view text, double size);

/// The code points of a UTF-8 text, U+FFFD for each byte that is none.
std::u32string codePointsOf(std::string_view text);

} // namespace loopwright::figure
