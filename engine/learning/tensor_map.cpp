// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/tensor_map.h"

namespace loopwright::learning {
namespace {

std::string shapeText(at::IntArrayRef shape) {
  std::string text = "[";
  for (const std::int64_t dimension : shape)
    text += (text.size() > 1 ? ", " : "") + std::to_string(dimension);
  return text + "]";
}

at::ScalarType scalarOf(ElementType type) {
  switch (type) {
  case ElementType::f16:
    return at::kHalf;
  case ElementType::f32:
    return at::kFloat;
  case ElementType::f64:
    return at::kDouble;
  case ElementType::i16:
    return at::kShort;
  case ElementType::i32:
    return at::kInt;
  case ElementType::i64:
    return at::kLong;
  case ElementType::u8:
    return at::kByte;
  }
  return at::kFloat;
}

ElementType elementOf(at::ScalarType type) {
  switch (type) {
  case at::kHalf:
    return ElementType::f16;
  case at::kDouble:
    return ElementType::f64;
  case at::kShort:
    return ElementType::i16;
  case at::kInt:
    return ElementType::i32;
  case at::kLong:
    return ElementType::i64;
  case at::kByte:
    return ElementType::u8;
  default:
    TORCH_CHECK(type == at::kFloat, "no safetensors type for this tensor");
    return ElementType::f32;
  }
}

} // namespace

std::string toSafetensors(const TensorMap &tensors, const std::map<std::string, std::string> &metadata,
                          bool halfPrecision) {
  std::map<std::string, at::Tensor> stored; // keeps the bytes alive until they are written
  std::map<std::string, TensorEntry> entries;
  for (const auto &[name, tensor] : tensors) {
    at::Tensor plain = tensor.detach().to(at::kCPU).contiguous();
    if (halfPrecision && plain.scalar_type() == at::kFloat)
      plain = plain.to(at::kHalf);
    stored.emplace(name, plain);
    TensorEntry entry;
    entry.type = elementOf(plain.scalar_type());
    entry.shape = plain.sizes().vec();
    entry.bytes = std::string_view(static_cast<const char *>(plain.data_ptr()), plain.nbytes());
    entries.emplace(name, std::move(entry));
  }
  return writeSafetensors(entries, metadata);
}

Result<at::Tensor> tensorOf(const SafetensorsFile &file, const std::string &name, at::IntArrayRef shape) {
  const std::string place = file.where() + ", tensor \"" + name + "\"";
  const auto found = file.tensors().find(name);
  if (found == file.tensors().end())
    return failure(ErrorKind::badInput, "the tensor is missing", place, "the weights belong to another model");
  const TensorEntry &entry = found->second;
  if (at::IntArrayRef(entry.shape) != shape)
    return failure(ErrorKind::badInput, "the shape is " + shapeText(entry.shape) + ", not " + shapeText(shape), place,
                   "the weights belong to another model");
  at::Tensor tensor = at::empty(shape, at::TensorOptions(scalarOf(entry.type)));
  std::memcpy(tensor.data_ptr(), entry.bytes.data(), entry.bytes.size());
  return tensor.is_floating_point() ? tensor.to(at::kFloat) : tensor.to(at::kLong);
}

Status copyInto(const TensorMap &targets, const SafetensorsFile &file) {
  const at::NoGradGuard noGradient;
  for (const auto &[name, target] : targets) {
    auto source = tensorOf(file, name, target.sizes());
    if (!source)
      return tl::unexpected(source.error());
    if (source->is_floating_point() && !at::isfinite(*source).all().item<bool>())
      return failure(ErrorKind::badInput, "a value is not a finite number", file.where() + ", tensor \"" + name + "\"",
                     "the weights are damaged");
    target.copy_(*source);
  }
  return {};
}

} // namespace loopwright::learning
