// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/deflate.h"

#include <algorithm>
#include <cassert>
#include <zlib.h>

namespace loopwright {
namespace {

/// Level 9 makes rolls 16% smaller and takes four times as long.
constexpr int kLevel = 6;

} // namespace

std::string deflated(std::string_view bytes) {
  uLongf size = compressBound(static_cast<uLong>(bytes.size()));
  std::string blob(size, '\0');
  [[maybe_unused]] const int code =
      compress2(reinterpret_cast<Bytef *>(blob.data()), &size, reinterpret_cast<const Bytef *>(bytes.data()),
                static_cast<uLong>(bytes.size()), kLevel);
  assert(code == Z_OK);
  blob.resize(size);
  return blob;
}

std::optional<std::string> inflated(std::string_view blob, std::size_t most) {
  std::string bytes(std::min(most, blob.size() * kLargestExpansion), '\0');
  auto size = static_cast<uLongf>(bytes.size());
  if (uncompress(reinterpret_cast<Bytef *>(bytes.data()), &size, reinterpret_cast<const Bytef *>(blob.data()),
                 static_cast<uLong>(blob.size())) != Z_OK)
    return std::nullopt;
  bytes.resize(size);
  return bytes;
}

} // namespace loopwright
