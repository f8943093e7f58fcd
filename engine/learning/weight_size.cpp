// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/weight_size.h"

namespace loopwright::learning {

Status checkSize(const SafetensorsFile &file, std::int64_t values) {
  std::int64_t held = 0;
  for (const auto &[name, entry] : file.tensors())
    held += entry.elements();
  if (held < values)
    return failure(ErrorKind::badInput,
                   "it holds " + std::to_string(held) + " values, the recipe's network needs " + std::to_string(values),
                   file.where(), "the weights belong to another model");
  return {};
}

} // namespace loopwright::learning
