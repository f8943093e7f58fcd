// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figure/theme.h"

namespace loopwright::figure {
namespace {

constexpr Color rgb(unsigned value) {
  return {static_cast<std::uint8_t>(value >> 16 & 255), static_cast<std::uint8_t>(value >> 8 & 255),
          static_cast<std::uint8_t>(value & 255), 1};
}

} // namespace

const Theme &lightTheme() {
  static const Theme theme = {
      rgb(0xf6f7f9),
      rgb(0xffffff),
      rgb(0xf1f3f6),
      rgb(0xaeb6c2),
      rgb(0xd9dde4),
      rgb(0xeceff3),
      rgb(0x22272f),
      rgb(0x5a6472),
      rgb(0x2f6fb7),
      rgb(0xd9691e),
      rgb(0x5c8a6b),
      rgb(0xffffff),
      rgb(0x4a525e),
      {rgb(0x0072b2), rgb(0xd55e00), rgb(0x009e73), rgb(0xcc79a7), rgb(0xa8780a), rgb(0x4a9bd1), rgb(0x555d69)}};
  return theme;
}

const Theme &darkTheme() {
  static const Theme theme = {
      rgb(0x16191e),
      rgb(0x20242b),
      rgb(0x1b1f25),
      rgb(0x515966),
      rgb(0x343a44),
      rgb(0x292e36),
      rgb(0xe6e9ee),
      rgb(0xa3acb9),
      rgb(0x6fb1f2),
      rgb(0xf39a57),
      rgb(0x8fc3a0),
      rgb(0xa3aab6),
      rgb(0x272c34),
      {rgb(0x5ab4e5), rgb(0xf08a3c), rgb(0x2fc79a), rgb(0xe29bc2), rgb(0xe8c547), rgb(0x9db8ff), rgb(0xb4bcc8)}};
  return theme;
}

} // namespace loopwright::figure
