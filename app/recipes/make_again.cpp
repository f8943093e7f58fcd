// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/make_again.h"

#include "app/recipes/recipe_json.h"
#include "app/recipes/sampled_fills.h"
#include "engine/learning/capabilities/codes/has_codes.h"
#include "engine/learning/capabilities/infills/infills.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "engine/music/roll_notes.h"

namespace loopwright {
namespace {

Result<PlainLoop> passageAgain(learning::LoadedBundle &bundle, const GenerationRecipe &recipe, ProgressSink &progress,
                               const CancellationToken &cancel) {
  if (!recipe.around)
    return failure(ErrorKind::badInput, "the recipe does not know the loop around \"" + recipe.passage + "\"", {},
                   "give a recipe of this version");
  const PlainLoop &around = *recipe.around;
  const PitchLayout &layout = bundle.layout();
  if (around.bars != bundle.bars() || around.beatsPerBar != 4 || around.beatUnit != 4 || layout.beatsPerBar != 4)
    return failure(ErrorKind::badInput,
                   "the model reads " + std::to_string(bundle.bars()) + " bars in 4/4, this loop is another");
  auto region = regionNamed(recipe.passage, layout, around.bars);
  if (!region)
    return tl::unexpected(region.error());
  learning::InfillRequest request;
  request.loop = rollOf(around, layout);
  request.region = std::move(*region);
  if (bundle.as<learning::HasCodes>() != nullptr) {
    const std::vector<CodeStream> &streams = bundle.as<learning::HasCodes>()->streams();
    request.region =
        withoutCells(std::move(request.region),
                     regionOf(lockedCells(around.locks, around.length(), streams), streams, layout, around.bars));
  }
  request.sampling.count = 1;
  request.sampling.first = recipe.number;
  request.sampling.seed = recipe.seed;
  request.sampling.filter = recipe.filter;
  request.sampling.conditions = recipe.conditions;
  auto sampled = sampledFills(bundle, request, false, progress, cancel);
  if (!sampled)
    return tl::unexpected(sampled.error());
  if (sampled->fills.empty())
    return failure(ErrorKind::cancelled, "stopped");
  Pianoroll roll = std::move(sampled->fills.front().roll);
  keepOneVoice(roll, layout);
  return patched(around, roll, request.region, layout);
}

} // namespace

CodeCells lockedCells(const std::vector<PlainLoop::Lock> &locks, Tick length, const std::vector<CodeStream> &streams) {
  CodeCells cells;
  for (const PlainLoop::Lock &lock : locks)
    for (int stream = 0; stream < static_cast<int>(streams.size()); ++stream) {
      const CodeStream &told = streams[static_cast<std::size_t>(stream)];
      const Tick ticks = told.length > 0 ? length / told.length : 0;
      if (lock.stream != told.name || ticks < 1)
        continue;
      for (Tick step = (lock.first + ticks - 1) / ticks; (step + 1) * ticks <= lock.first + lock.length; ++step)
        if (step < told.length)
          cells.insert({stream, static_cast<int>(step)});
    }
  return cells;
}

PlainLoop plainLoopOf(const Pianoroll &roll, const PitchLayout &layout, int microsecondsPerQuarter) {
  PlainLoop loop;
  loop.bars = roll.steps() / layout.stepsPerBar();
  if (microsecondsPerQuarter > 0)
    loop.microsecondsPerQuarter = microsecondsPerQuarter;
  // Bass before drums, as they are shown; other layouts in their order.
  for (const bool drums : {false, true})
    for (const TrackLayout &track : layout.tracks)
      if (track.hasNotes() && track.isDrums() == drums)
        loop.tracks.push_back(
            {track.role, trackTitle(nameOf(track.role)), drums ? 0 : track.program, notesOf(roll, layout, track, {})});
  return loop;
}

Score scoreOf(const PlainLoop &loop, const GenerationRecipe &recipe) {
  Score score = scoreOf(loop);
  score.text = recipeText(recipe);
  return score;
}

Error otherBundle(const std::string &bundle, const std::string &hash, const std::string &expectedHash) {
  constexpr std::size_t kShown = 12;
  return {ErrorKind::badInput,
          "the bundle here (" + hash.substr(0, kShown) + ") is not the one that made this loop (" +
              expectedHash.substr(0, kShown) + ")",
          bundle, "put that bundle back in its folder to make the loop again"};
}

Result<PlainLoop> madeAgain(learning::LoadedBundle &bundle, const GenerationRecipe &recipe, ProgressSink &progress,
                            const CancellationToken &cancel) {
  if (!recipe.bundleHash.empty() && recipe.bundleHash != bundle.hash())
    return tl::unexpected(otherBundle(recipe.bundle, bundle.hash(), recipe.bundleHash));
  if (!recipe.passage.empty())
    return passageAgain(bundle, recipe, progress, cancel);
  if (bundle.as<learning::Samples>() == nullptr)
    return failure(ErrorKind::badInput, "this bundle has no prior to sample loops from", recipe.bundle,
                   "give the one that made the loop by --model");
  learning::SamplingOptions options;
  options.count = 1;
  options.first = recipe.number;
  options.seed = recipe.seed;
  options.filter = recipe.filter;
  options.conditions = recipe.conditions;
  auto sampled = bundle.as<learning::Samples>()->sample(options, progress, cancel);
  if (!sampled)
    return tl::unexpected(sampled.error());
  if (sampled->rolls.empty())
    return failure(ErrorKind::cancelled, "stopped");
  Pianoroll roll = std::move(sampled->rolls.front());
  if (!recipe.raw)
    keepOneVoice(roll, bundle.layout());
  return plainLoopOf(roll, bundle.layout(), recipe.microsecondsPerQuarter);
}

} // namespace loopwright
