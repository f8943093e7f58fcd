// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdlib>
#include <string>

#include "engine/bundle/bundle_folder.h"
#include "engine/bundle/safetensors.h"

using namespace loopwright::learning;

// The bytes as a weights file and as a bundle's manifest. What is accepted must hold what the header promises.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char *>(data), size);
  if (const auto file = SafetensorsFile::parse(bytes, "fuzz")) {
    unsigned sum = 0;
    for (const auto &[name, entry] : file->tensors()) {
      if (static_cast<std::size_t>(entry.elements()) * bytesOf(entry.type) != entry.bytes.size())
        std::abort();
      for (const char byte : entry.bytes)
        sum += static_cast<unsigned char>(byte);
    }
    const auto again = SafetensorsFile::parse(writeSafetensors(file->tensors(), file->metadata()), "again");
    if (!again || again->tensors().size() != file->tensors().size() || sum == ~0U)
      std::abort();
  }
  if (const auto bundle = BundleFolder::parseManifest(bytes, "fuzz"))
    if (bundle->bars < 1 || bundle->parts.empty())
      std::abort();
  return 0;
}
