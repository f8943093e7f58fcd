// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/capabilities/latent/has_latent.h"
#include "engine/learning/guard.h"
#include "engine/learning/open_parts.h"

namespace loopwright::learning {
namespace {

class Latent final : public HasLatent {
public:
  explicit Latent(OpenParts &parts) : m_parts(parts) {}

  int dimensions() const override { return static_cast<int>(m_parts.codec->dimensions()); }

  Result<std::vector<LatentPoint>> means(const std::vector<Pianoroll> &rolls) override {
    return guarded<std::vector<LatentPoint>>([&]() -> Result<std::vector<LatentPoint>> {
      if (rolls.empty())
        return std::vector<LatentPoint>();
      auto means = m_parts.latentsOf(rolls);
      if (!means)
        return tl::unexpected(means.error());
      const at::Tensor plain = means->contiguous();
      const auto *data = plain.data_ptr<float>();
      std::vector<LatentPoint> points;
      for (std::int64_t i = 0; i < plain.size(0); ++i, data += plain.size(1))
        points.emplace_back(data, data + plain.size(1));
      return points;
    });
  }

  Result<std::vector<Pianoroll>> decode(const std::vector<LatentPoint> &points) override {
    return guarded<std::vector<Pianoroll>>([&]() -> Result<std::vector<Pianoroll>> {
      at::Tensor latents =
          at::empty({static_cast<std::int64_t>(points.size()), m_parts.codec->dimensions()}, at::kFloat);
      auto *data = latents.data_ptr<float>();
      for (const LatentPoint &point : points) {
        if (static_cast<std::int64_t>(point.size()) != m_parts.codec->dimensions())
          return failure(ErrorKind::badInput, "a point has " + std::to_string(point.size()) +
                                                  " numbers, the model's space " +
                                                  std::to_string(m_parts.codec->dimensions()) + " dimensions");
        data = std::copy(point.begin(), point.end(), data);
      }
      if (!at::isfinite(latents).all().item<bool>())
        return failure(ErrorKind::badInput, "a point holds a number that is not finite");
      std::vector<Pianoroll> rolls;
      m_parts.appendDecoded(latents, rolls);
      return rolls;
    });
  }

private:
  OpenParts &m_parts;
};

} // namespace

MadeCapability makeLatent(OpenParts &parts) {
  const bool can = parts.codec && parts.codec->dimensions() > 0;
  return {HasLatent::kName, can ? std::make_unique<Latent>(parts) : nullptr};
}

} // namespace loopwright::learning
