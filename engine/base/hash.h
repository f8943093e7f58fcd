// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace loopwright {

using Sha256 = std::array<std::uint8_t, 32>;

/// SHA-256 fed piece by piece (FIPS 180-4). Not thread-safe; one instance a message.
class Sha256Hasher {
public:
  Sha256Hasher();
  ~Sha256Hasher();
  Sha256Hasher(const Sha256Hasher &) = delete;
  Sha256Hasher &operator=(const Sha256Hasher &) = delete;

  void add(const void *bytes, std::size_t size);
  void add(std::string_view text) { add(text.data(), text.size()); }
  /// Eight bytes, least significant first.
  void add(std::uint64_t value);
  /// The digest of all that was added; the hasher starts anew.
  Sha256 finish();

private:
  struct State;
  State *m_state;
};

Sha256 sha256(std::string_view bytes);
/// Lower-case hexadecimal, 64 characters.
std::string toHex(const Sha256 &hash);

} // namespace loopwright
