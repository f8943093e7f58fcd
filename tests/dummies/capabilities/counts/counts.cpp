// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dummies/capabilities/counts/counts.h"
#include "engine/learning/open_parts.h"

namespace loopwright::learning {
namespace {

class Counting final : public Counts {
public:
  explicit Counting(const OpenParts &parts) : m_parts(parts) {}
  int parts() const override { return static_cast<int>(m_parts.bundle.parts.size()); }

private:
  const OpenParts &m_parts;
};

} // namespace

/// Only what has a codec can be counted, so that the test sees a bundle without it too.
MadeCapability makeCounts(OpenParts &parts) {
  return {Counts::kName, parts.codec ? std::make_unique<Counting>(parts) : nullptr};
}

} // namespace loopwright::learning
