// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figure/typeface.h"

#include <algorithm>
#include <cmath>
#include <fontconfig/fontconfig.h>
#include <ft2build.h>
#include <memory>
#include <mutex>
#include FT_FREETYPE_H

namespace loopwright::figure {
namespace {

/// A face and its size belong to one thread at a time: all use of FreeType goes through here.
class Faces {
public:
  static Faces &instance() {
    static Faces faces;
    return faces;
  }
  std::mutex &mutex() { return m_mutex; }

  /// Set to the size, nullptr where there is no font.
  FT_Face face(bool bold, double size) {
    FT_Face face = m_faces[bold ? 1 : 0];
    if (face == nullptr || FT_Set_Char_Size(face, 0, std::lround(std::clamp(size, 1.0, 1000.0) * 64), 72, 72) != 0)
      return nullptr;
    return face;
  }

private:
  Faces() {
    if (FT_Init_FreeType(&m_library) != 0)
      return;
    m_faces[0] = open("DejaVu Sans:style=Book");
    m_faces[1] = open("DejaVu Sans:bold");
    if (m_faces[1] == nullptr)
      m_faces[1] = m_faces[0];
  }

  FT_Face open(const char *wanted) {
    const std::unique_ptr<FcPattern, void (*)(FcPattern *)> pattern(
        FcNameParse(reinterpret_cast<const FcChar8 *>(wanted)), FcPatternDestroy);
    if (!pattern)
      return nullptr;
    FcPatternAddString(pattern.get(), FC_FAMILY, reinterpret_cast<const FcChar8 *>("sans"));
    FcPatternAddBool(pattern.get(), FC_SCALABLE, FcTrue);
    FcConfigSubstitute(nullptr, pattern.get(), FcMatchPattern);
    FcDefaultSubstitute(pattern.get());
    FcResult result = FcResultNoMatch;
    const std::unique_ptr<FcPattern, void (*)(FcPattern *)> match(FcFontMatch(nullptr, pattern.get(), &result),
                                                                  FcPatternDestroy);
    FcChar8 *file = nullptr;
    int index = 0;
    FT_Face face = nullptr;
    if (!match || FcPatternGetString(match.get(), FC_FILE, 0, &file) != FcResultMatch)
      return nullptr;
    FcPatternGetInteger(match.get(), FC_INDEX, 0, &index);
    return FT_New_Face(m_library, reinterpret_cast<const char *>(file), index, &face) == 0 ? face : nullptr;
  }

  // Kept until the program ends: other static objects may still draw.
  FT_Library m_library = nullptr;
  FT_Face m_faces[2] = {nullptr, nullptr};
  std::mutex m_mutex;
};

double advanceOf(FT_Face face) { return static_cast<double>(face->glyph->linearHoriAdvance) / 65536; }

void blend(TextMask &mask, const FT_Bitmap &bitmap, int left, int top) {
  for (int y = 0; y < static_cast<int>(bitmap.rows); ++y)
    for (int x = 0; x < static_cast<int>(bitmap.width); ++x) {
      const int column = left + x;
      const int row = top + y;
      if (column < 0 || column >= mask.width || row < 0 || row >= mask.height)
        continue;
      std::uint8_t &pixel = mask.coverage[static_cast<std::size_t>(row) * static_cast<std::size_t>(mask.width) +
                                          static_cast<std::size_t>(column)];
      pixel = std::max(pixel, bitmap.buffer[y * bitmap.pitch + x]);
    }
}

double widthWith(FT_Face face, const std::u32string &points) {
  double width = 0;
  for (const char32_t point : points)
    if (FT_Load_Char(face, point, FT_LOAD_TARGET_LIGHT) == 0)
      width += advanceOf(face);
  return width;
}

} // namespace

std::u32string codePointsOf(std::string_view text) {
  std::u32string points;
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const int length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    char32_t point = length == 1 ? lead : length == 0 ? 0 : lead & (0xff >> (length + 1));
    bool good = length > 0 && i + static_cast<std::size_t>(length) <= text.size();
    for (int k = 1; good && k < length; ++k) {
      const auto next = static_cast<unsigned char>(text[i + static_cast<std::size_t>(k)]);
      good = (next & 0xc0) == 0x80;
      point = point << 6 | (next & 0x3f);
    }
    good = good && !(point >= 0xd800 && point < 0xe000) && point < 0x110000 && !(length == 3 && point < 0x800) &&
           !(length == 4 && point < 0x10000);
    points += good ? point : U'\uFFFD';
    i += good ? static_cast<std::size_t>(length) : 1;
  }
  return points;
}

double Typeface::width(std::string_view text, double size, bool bold) {
  Faces &faces = Faces::instance();
  const std::lock_guard lock(faces.mutex());
  FT_Face face = faces.face(bold, size);
  return face != nullptr ? widthWith(face, codePointsOf(text)) : drawWithBuiltInFace(text, size).width;
}

TextMask Typeface::draw(std::string_view text, double size, bool bold) {
  Faces &faces = Faces::instance();
  const std::lock_guard lock(faces.mutex());
  FT_Face face = faces.face(bold, size);
  if (face == nullptr)
    return drawWithBuiltInFace(text, size);
  const std::u32string points = codePointsOf(text);
  TextMask mask;
  // A margin for what hangs over the advance.
  const int margin = static_cast<int>(std::ceil(size / 4));
  mask.width = static_cast<int>(std::ceil(widthWith(face, points))) + margin;
  mask.baseline = static_cast<int>(std::ceil(1.1 * size));
  mask.height = mask.baseline + static_cast<int>(std::ceil(0.4 * size));
  mask.coverage.assign(static_cast<std::size_t>(mask.width) * static_cast<std::size_t>(mask.height), 0);
  double pen = 0;
  for (const char32_t point : points) {
    if (FT_Load_Char(face, point, FT_LOAD_RENDER | FT_LOAD_TARGET_LIGHT) != 0)
      continue;
    const int left = static_cast<int>(std::lround(pen)) + face->glyph->bitmap_left;
    blend(mask, face->glyph->bitmap, left, mask.baseline - face->glyph->bitmap_top);
    pen += advanceOf(face);
  }
  return mask;
}

} // namespace loopwright::figure
