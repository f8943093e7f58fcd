// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/registry.h"

namespace loopwright::learning {

Result<const ModelEntry *> findModel(const ModelRegistry &registry, const std::string &name) {
  std::string known;
  for (const ModelEntry &entry : registry) {
    if (entry.description.name == name)
      return &entry;
    known += (known.empty() ? "" : ", ") + entry.description.name;
  }
  return failure(ErrorKind::usage, "there is no model \"" + name + "\"", "", "the models are " + known);
}

void ModelEntry::setPresets(std::map<std::string, std::string> texts) {
  presets = std::move(texts);
  description.presets.clear();
  for (const auto &[name, text] : presets)
    description.presets.push_back(name);
}

Result<std::unique_ptr<Codec>> openCodec(const ModelRegistry &registry, const BundleFolder &bundle) {
  const auto part = bundle.parts.find("codec");
  if (part == bundle.parts.end())
    return failure(ErrorKind::badInput, "the bundle has no codec", bundle.hash.substr(0, 12));
  auto model = findModel(registry, part->second.model);
  if (!model)
    return tl::unexpected(model.error());
  if (!(*model)->openCodec)
    return failure(ErrorKind::badInput, "the model " + part->second.model + " is no codec", "parts/codec");
  if (auto reads = readsLayout((*model)->description, bundle.layout, "bundle.json"); !reads)
    return tl::unexpected(reads.error());
  return (*model)->openCodec(bundle, part->second);
}

} // namespace loopwright::learning
