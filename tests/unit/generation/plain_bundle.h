// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/capabilities/codes/has_codes.h"
#include "engine/learning/capabilities/infills/infills.h"
#include "engine/learning/capabilities/latent/has_latent.h"
#include "engine/learning/capabilities/reconstructs/reconstructs.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "engine/learning/capabilities/scores/scores.h"
#include "engine/learning/interface/learning_module.h"
#include "engine/music/roll_notes.h"

namespace loopwright::examples {

/// A bundle of 2 bars that can be computed by hand: the stream "drums" has a code a beat, the kicks of its four steps
/// as a number (1, 2, 4, 8), the stream "bass" the same of the lowest pitch. Its prior samples 15 everywhere.
class PlainBundle : public learning::LoadedBundle,
                    public learning::HasCodes,
                    public learning::Samples,
                    public learning::Infills {
public:
  static constexpr int kBars = 2, kSteps = 8, kPerCode = 4;

  PlainBundle() {
    std::vector<int> drums, bass;
    for (int column = 0; column < layout().columns(); ++column)
      (column < kDrumColumns ? drums : bass).push_back(column);
    m_streams = {{"drums", 16, kSteps, drums}, {"bass", 16, kSteps, bass}};
  }

  const std::string &hash() const override { return m_hash; }
  const PitchLayout &layout() const override {
    static const PitchLayout named = *PitchLayout::named("loop57");
    return named;
  }
  int bars() const override { return kBars; }
  learning::Capability *capability(std::string_view name) override {
    if (name == HasCodes::kName && coded)
      return static_cast<HasCodes *>(this);
    if (name == Samples::kName)
      return static_cast<Samples *>(this);
    if (name == Infills::kName && infilling)
      return static_cast<Infills *>(this);
    return nullptr;
  }

  const std::vector<CodeStream> &streams() const override { return m_streams; }
  Result<std::vector<LoopCodes>> encode(const std::vector<Pianoroll> &rolls) override {
    std::vector<LoopCodes> loops;
    for (const Pianoroll &roll : rolls) {
      LoopCodes codes(2, std::vector<int>(kSteps));
      for (std::size_t stream = 0; stream < 2; ++stream)
        for (int step = 0; step < roll.steps(); ++step)
          if (roll.sounding.at(step, column(stream)))
            codes[stream][static_cast<std::size_t>(step / kPerCode)] += 1 << step % kPerCode;
      loops.push_back(codes);
    }
    return loops;
  }
  Result<std::vector<Pianoroll>> decode(const std::vector<LoopCodes> &loops) override {
    std::vector<Pianoroll> rolls;
    for (const LoopCodes &codes : loops) {
      Pianoroll roll(kSteps * kPerCode, layout().columns());
      for (std::size_t stream = 0; stream < 2; ++stream)
        for (int step = 0; step < roll.steps(); ++step)
          roll.sounding.set(step, column(stream),
                            (codes[stream][static_cast<std::size_t>(step / kPerCode)] >> step % kPerCode & 1) != 0);
      deriveOnsets(roll, layout());
      rolls.push_back(roll);
    }
    return rolls;
  }

  learning::CodeFilter standardFilter() const override { return {}; }
  const learning::KnownConditions &knownConditions() const override {
    static const learning::KnownConditions nothing;
    return nothing;
  }
  Result<learning::SampledLoops> sample(const learning::SamplingOptions &, ProgressSink &,
                                        const CancellationToken &) override {
    return learning::SampledLoops();
  }
  Result<learning::InfilledLoops> infill(const learning::InfillRequest &request, ProgressSink &,
                                         const CancellationToken &cancel) override {
    asked = request;
    learning::InfilledLoops found;
    found.loops.cancelled = cancel.requested();
    LoopCodes codes = encode({request.loop})->front();
    for (std::size_t stream = 0; stream < 2; ++stream)
      for (int step = 0; step < kSteps; ++step)
        if (request.region.at(step * kPerCode, column(stream)))
          codes[stream][static_cast<std::size_t>(step)] = 15;
    found.loops.codes = {codes};
    found.loops.rolls = *decode({codes});
    found.fits = {0};
    found.bleeds = {0};
    return found;
  }

  bool coded = true, infilling = true;
  std::optional<learning::InfillRequest> asked; ///< of infill(), last

private:
  static int column(std::size_t stream) { return stream == 0 ? kKickColumn : kDrumColumns; }
  std::string m_hash = "plain";
  std::vector<CodeStream> m_streams;
};

} // namespace loopwright::examples
