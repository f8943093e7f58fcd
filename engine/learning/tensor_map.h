// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "engine/base/result.h"
#include "engine/bundle/safetensors.h"
#include "engine/learning/torch_pch.h"

namespace loopwright::learning {

/// Tensors by name: a state, a part's weights.
using TensorMap = std::map<std::string, at::Tensor>;

/// The file of these tensors (copied to the CPU); floats stored in half precision if asked for.
std::string toSafetensors(const TensorMap &tensors, const std::map<std::string, std::string> &metadata = {},
                          bool halfPrecision = false);

/// Copies the tensor of that name out of a file as float32 or int64. Errors: missing, another shape; they name the
/// tensor and both shapes.
Result<at::Tensor> tensorOf(const SafetensorsFile &file, const std::string &name, at::IntArrayRef shape);

/// Fills each tensor of `targets`, in place, from the file. All must be there in their shape; no value may be NaN or
/// infinite.
Status copyInto(const TensorMap &targets, const SafetensorsFile &file);

} // namespace loopwright::learning
