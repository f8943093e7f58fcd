// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/hash.h"

#include <nettle/sha2.h>

namespace loopwright {

struct Sha256Hasher::State {
  sha256_ctx context;
};

Sha256Hasher::Sha256Hasher() : m_state(new State) { sha256_init(&m_state->context); }
Sha256Hasher::~Sha256Hasher() { delete m_state; }

void Sha256Hasher::add(const void *bytes, std::size_t size) {
  sha256_update(&m_state->context, size, static_cast<const std::uint8_t *>(bytes));
}

void Sha256Hasher::add(std::uint64_t value) {
  std::uint8_t bytes[8];
  for (std::uint8_t &byte : bytes) {
    byte = static_cast<std::uint8_t>(value & 0xFF);
    value >>= 8;
  }
  add(bytes, sizeof bytes);
}

Sha256 Sha256Hasher::finish() {
  Sha256 digest;
  sha256_digest(&m_state->context, digest.size(), digest.data()); // also re-initialises the context
  return digest;
}

Sha256 sha256(std::string_view bytes) {
  Sha256Hasher hasher;
  hasher.add(bytes);
  return hasher.finish();
}

std::string toHex(const Sha256 &hash) {
  static const char digits[] = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t byte : hash) {
    text += digits[byte >> 4];
    text += digits[byte & 15];
  }
  return text;
}

} // namespace loopwright
