// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/capabilities/reconstructs/reconstructs.h"
#include "engine/learning/guard.h"
#include "engine/learning/open_parts.h"

namespace loopwright::learning {
namespace {

class Reconstruction final : public Reconstructs {
public:
  explicit Reconstruction(OpenParts &parts) : m_parts(parts) {}

  Result<std::vector<Pianoroll>> reconstruct(const std::vector<Pianoroll> &rolls, ProgressSink &progress,
                                             const CancellationToken &cancel) override {
    return guarded<std::vector<Pianoroll>>([&]() -> Result<std::vector<Pianoroll>> {
      if (auto checked = m_parts.checkRolls(rolls); !checked)
        return tl::unexpected(checked.error());
      std::vector<Pianoroll> result;
      const auto total = static_cast<std::int64_t>(rolls.size());
      for (std::int64_t begin = 0; begin < total && !cancel.requested(); begin += kDecodedAtOnce) {
        const auto end = std::min(total, begin + kDecodedAtOnce);
        const std::vector<Pianoroll> some(rolls.begin() + begin, rolls.begin() + end);
        m_parts.appendDecoded(m_parts.codec->encode(m_parts.tensors->ofRolls(some, m_parts.bundle.layout)), result);
        progress.report({"Reconstructing loops", end, total});
      }
      if (cancel.requested())
        return failure(ErrorKind::cancelled, "stopped");
      return result;
    });
  }

private:
  OpenParts &m_parts;
};

} // namespace

MadeCapability makeReconstructs(OpenParts &parts) {
  return {Reconstructs::kName, parts.codec ? std::make_unique<Reconstruction>(parts) : nullptr};
}

} // namespace loopwright::learning
