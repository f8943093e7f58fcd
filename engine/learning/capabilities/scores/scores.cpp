// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "engine/learning/capabilities/scores/scores.h"
#include "engine/learning/guard.h"
#include "engine/learning/open_parts.h"

namespace loopwright::learning {
namespace {

class Scoring final : public Scores {
public:
  explicit Scoring(OpenParts &parts) : m_parts(parts) {}

  double threshold() const override { return m_parts.scorer->threshold(); }
  double shareBehind(double score) const override { return m_parts.scorer->shareBehind(score); }

  Result<std::vector<double>> scores(const std::vector<Pianoroll> &rolls, const PitchLayout &layout) override {
    return guarded<std::vector<double>>([&]() -> Result<std::vector<double>> {
      const int bars = m_parts.scorer->bars();
      const auto pairs = static_cast<std::size_t>(barPairs(bars));
      std::vector<std::size_t> defined; // places of the rolls that have bars to compare
      std::vector<float> rows;
      for (std::size_t i = 0; i < rolls.size(); ++i) {
        if (rolls[i].steps() != bars * layout.stepsPerBar() || rolls[i].columns() != layout.columns())
          return failure(ErrorKind::badInput, "the loop detector reads " + std::to_string(bars) +
                                                  " bars, not a roll of " + std::to_string(rolls[i].steps()) +
                                                  " steps");
        if (const auto row = barCorrelation(rolls[i], layout, 0, bars, m_parts.scorer->mode())) {
          rows.insert(rows.end(), row->begin(), row->end());
          defined.push_back(i);
        }
      }
      std::vector<double> scores(rolls.size(), std::numeric_limits<double>::quiet_NaN());
      if (defined.empty())
        return scores;
      const at::Tensor found =
          m_parts.scorer
              ->score(at::from_blob(rows.data(),
                                    {static_cast<std::int64_t>(defined.size()), static_cast<std::int64_t>(pairs)},
                                    at::kFloat))
              .contiguous();
      for (std::size_t i = 0; i < defined.size(); ++i)
        scores[defined[i]] = static_cast<double>(found.data_ptr<float>()[i]);
      return scores;
    });
  }

private:
  OpenParts &m_parts;
};

} // namespace

MadeCapability makeScores(OpenParts &parts) {
  return {Scores::kName, parts.scorer ? std::make_unique<Scoring>(parts) : nullptr};
}

} // namespace loopwright::learning
