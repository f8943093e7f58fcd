// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/bundle_session.h"

namespace loopwright::learning {
namespace {

class Session final : public LoadedBundle {
public:
  Session(std::unique_ptr<OpenParts> parts, const CapabilityMakers &makers) : m_parts(std::move(parts)) {
    for (const CapabilityMaker make : makers)
      if (MadeCapability made = make(*m_parts); made.capability)
        m_capabilities.push_back(std::move(made));
  }

  const std::string &hash() const override { return m_parts->bundle.hash; }
  const PitchLayout &layout() const override { return m_parts->bundle.layout; }
  int bars() const override { return m_parts->bundle.bars; }
  Capability *capability(std::string_view name) override {
    for (const MadeCapability &made : m_capabilities)
      if (made.name == name)
        return made.capability.get();
    return nullptr;
  }

private:
  std::unique_ptr<OpenParts> m_parts;
  std::vector<MadeCapability> m_capabilities; ///< before m_parts goes, they go
};

} // namespace

Result<std::unique_ptr<LoadedBundle>> openBundle(const ModelRegistry &registry, const CapabilityMakers &makers,
                                                 const std::filesystem::path &folder) {
  auto parts = openParts(registry, folder);
  if (!parts)
    return tl::unexpected(parts.error());
  return std::make_unique<Session>(std::move(*parts), makers);
}

} // namespace loopwright::learning
