// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/utf8.h"

#include <array>
#include <cstddef>
#include <cstdint>

#include "engine/base/shift_jis.h"

namespace loopwright {
namespace {

/// Windows-1252 from 0x80 to 0x9F; 0xFFFD where it has no character.
constexpr std::array<std::uint16_t, 32> kWindows1252 = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

/// The length of the UTF-8 sequence at `at`, 0 if there is no valid one (overlong forms, surrogates, above U+10FFFF).
std::size_t sequenceLength(std::string_view text, std::size_t at) {
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at);
  if (lead < 0x80)
    return 1;
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || at + length > text.size())
    return 0;
  for (std::size_t i = at + 1; i < at + length; ++i)
    if ((byte(i) & 0xC0) != 0x80)
      return 0;
  const unsigned char second = byte(at + 1);
  const bool wrong = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
                     (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
  return wrong ? 0 : length;
}

bool isUtf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = sequenceLength(text, at);
    if (length == 0)
      return false;
    at += length;
  }
  return true;
}

/// Code points up to U+FFFF, all that Windows-1252 has.
void append(std::string &utf8, std::uint32_t code) {
  if (code < 0x80) {
    utf8 += static_cast<char>(code);
  } else if (code < 0x800) {
    utf8 += static_cast<char>(0xC0 | code >> 6);
    utf8 += static_cast<char>(0x80 | (code & 0x3F));
  } else {
    utf8 += static_cast<char>(0xE0 | code >> 12);
    utf8 += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    utf8 += static_cast<char>(0x80 | (code & 0x3F));
  }
}

void appendWindows1252(std::string &utf8, unsigned char byte) {
  append(utf8, byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80U] : byte);
}

bool isControl(unsigned char byte) { return byte < 0x20 || byte == 0x7F; }

} // namespace

std::string asUtf8(std::string_view name) {
  if (isUtf8(name))
    return std::string(name);
  if (auto japanese = fromShiftJis(name))
    return *japanese;
  std::string utf8;
  for (const char byte : name)
    appendWindows1252(utf8, static_cast<unsigned char>(byte));
  return utf8;
}

std::string toUtf8(std::string_view text, std::size_t limit) {
  while (!text.empty() && text.back() == '\0')
    text.remove_suffix(1);
  std::string utf8;
  std::optional<std::string> japanese;
  if (!isUtf8(text) && (japanese = fromShiftJis(text)))
    text = *japanese;
  const bool already = isUtf8(text);
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const std::size_t length = already ? sequenceLength(text, at) : 1;
    const std::size_t before = utf8.size();
    if (isControl(byte))
      utf8 += ' ';
    else if (already)
      utf8 += text.substr(at, length);
    else
      appendWindows1252(utf8, byte);
    if (utf8.size() > limit) {
      utf8.resize(before);
      break;
    }
    at += length;
  }
  return utf8;
}

} // namespace loopwright
