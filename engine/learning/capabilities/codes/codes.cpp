// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/capabilities/codes/has_codes.h"
#include "engine/learning/code_tensors.h"
#include "engine/learning/guard.h"
#include "engine/learning/open_parts.h"

namespace loopwright::learning {
namespace {

class Codes final : public HasCodes {
public:
  explicit Codes(OpenParts &parts) : m_parts(parts) {}

  const std::vector<CodeStream> &streams() const override { return m_parts.codec->streams(); }

  Result<std::vector<LoopCodes>> encode(const std::vector<Pianoroll> &rolls) override {
    return guarded<std::vector<LoopCodes>>([&]() -> Result<std::vector<LoopCodes>> {
      if (rolls.empty())
        return std::vector<LoopCodes>();
      auto codes = m_parts.latentsOf(rolls);
      if (!codes)
        return tl::unexpected(codes.error());
      return loopCodesOf(*codes);
    });
  }

  Result<std::vector<Pianoroll>> decode(const std::vector<LoopCodes> &loops) override {
    return guarded<std::vector<Pianoroll>>([&]() -> Result<std::vector<Pianoroll>> {
      if (auto checked = checkCodes(loops, streams()); !checked)
        return tl::unexpected(checked.error());
      std::vector<Pianoroll> rolls;
      m_parts.appendDecoded(tensorOf(loops, streams()), rolls);
      return rolls;
    });
  }

private:
  OpenParts &m_parts;
};

} // namespace

MadeCapability makeCodes(OpenParts &parts) {
  const bool can = parts.codec && parts.codec->dimensions() == 0;
  return {HasCodes::kName, can ? std::make_unique<Codes>(parts) : nullptr};
}

} // namespace loopwright::learning
