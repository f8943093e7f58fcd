// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/shift_jis.h"

#include <array>
#include <iconv.h>

namespace loopwright {
namespace {

bool isLead(unsigned char byte) { return (byte >= 0x81 && byte <= 0x9F) || (byte >= 0xE0 && byte <= 0xEF); }
bool isTrail(unsigned char byte) { return byte >= 0x40 && byte <= 0xFC && byte != 0x7F; }
bool isHalfWidthKatakana(unsigned char byte) { return byte >= 0xA1 && byte <= 0xDF; }

/// Punctuation and kana begin with the first three; Windows-1252 does not have the others.
bool isRareElsewhere(unsigned char lead) {
  return (lead >= 0x81 && lead <= 0x83) || lead == 0x8D || lead == 0x8F || lead == 0x90 || lead == 0x9D;
}

/// How much speaks for Shift-JIS; none: it cannot be.
std::optional<int> evidenceIn(std::string_view text) {
  int evidence = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80 || isHalfWidthKatakana(byte))
      continue;
    if (!isLead(byte) || at + 1 == text.size() || !isTrail(static_cast<unsigned char>(text[at + 1])))
      return std::nullopt;
    const bool plainTrail = static_cast<unsigned char>(text[++at]) < 0x80;
    if (isRareElsewhere(byte))
      evidence += 2;
    else if (byte < 0xA0)
      evidence += plainTrail ? -1 : 2; // a quotation mark before a letter
    else
      evidence += plainTrail ? -2 : 1; // an accented letter before a plain one
  }
  return evidence;
}

/// Ends the conversion whatever happens.
class Converter {
public:
  Converter() : m_handle(::iconv_open("UTF-8", "CP932")) {}
  ~Converter() {
    if (*this)
      ::iconv_close(m_handle);
  }
  Converter(const Converter &) = delete;
  Converter &operator=(const Converter &) = delete;
  explicit operator bool() const {
    return m_handle != reinterpret_cast<iconv_t>(-1); // NOLINT(performance-no-int-to-ptr): how iconv says it
  }
  std::optional<std::string> operator()(std::string_view text) {
    std::string input(text);
    std::string utf8;
    char *from = input.data();
    std::size_t left = input.size();
    while (left > 0) {
      std::array<char, 256> piece{};
      char *to = piece.data();
      std::size_t room = piece.size();
      const std::size_t before = left;
      const std::size_t done = ::iconv(m_handle, &from, &left, &to, &room);
      utf8.append(piece.data(), piece.size() - room);
      if (done == static_cast<std::size_t>(-1) && left == before)
        return std::nullopt;
    }
    return utf8;
  }

private:
  iconv_t m_handle;
};

} // namespace

std::optional<std::string> fromShiftJis(std::string_view text) {
  constexpr int kEnough = 2;
  if (evidenceIn(text).value_or(0) < kEnough)
    return std::nullopt;
  Converter convert;
  return convert ? convert(text) : std::nullopt;
}

} // namespace loopwright
