// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vqvae/vqvae_options.h"

#include <numeric>

#include "engine/learning/training_schedule.h"

namespace loopwright::models {

const learning::OptionSchema &vqVaeSchema() {
  using List = std::vector<std::int64_t>;
  static const learning::OptionSchema schema = [] {
    learning::OptionSchema own = {
        {"streams",
         "One codebook for all tracks, one codec each for drums and bass, or one each for skins, cymbals and bass",
         std::string("joint"),
         0,
         0,
         {"joint", "tracks", "kit"}},
        networkOption("Layers of loops-2022, or of loops-2021, whose kernels of 1 connect all columns", "loops-2022"),
        {"channels", "Width of the convolutions, one number per stream", List{128}, 4, 1024, {}},
        {"codes", "Size of the codebook, one number per stream", List{512}, 2, 65536, {}},
        {"code_size", "Dimensions of a code vector, one number per stream", List{16}, 1, 256, {}},
        {"code_steps", "Steps per code: 2, 4, 8 or 16 (8 bars give 64, 32, 16 or 8 codes)", std::int64_t{4}, 2, 16, {}},
        {"bar_aligned", "Encode each bar on its own, so that equal bars get equal codes", false, 0, 0, {}},
        {"commitment", "Weight of the commitment loss", 0.25, 0, 100, {}},
        {"codebook_decay", "Decay of the codebook's running statistics per batch", 0.99, 0, 1, {}},
        {"restart_below", "Restart codes whose running count falls below this; 0: never", 1.0, 0, 1e6, {}},
        {"codebook_start",
         "How codes are initialised: with normal noise, or with outputs of the encoder",
         std::string("normal"),
         0,
         0,
         {"normal", "data"}},
        onePitchOption(),
    };
    learning::addTrainingOptions(own, {500, 20});
    return own;
  }();
  return schema;
}

Result<std::vector<VqVaeStreamShape>> vqVaeStreams(const learning::Options &options, const PitchLayout &layout) {
  const TrackLayout *drums = layout.track(Role::drums);
  const TrackLayout *bass = layout.track(Role::bass);
  if (drums == nullptr || !layout.hasDrumComponents() || bass == nullptr || drums->firstColumn != 0 ||
      bass->firstColumn != drums->endColumn())
    return failure(ErrorKind::usage, "the codec needs a layout of drums, then bass, not " + layout.name);
  std::vector<VqVaeStreamShape> streams;
  const auto addStream = [&streams](const char *name, std::vector<std::int64_t> columns) {
    VqVaeStreamShape stream;
    stream.name = name;
    stream.columns = std::move(columns);
    streams.push_back(std::move(stream));
  };
  const auto range = [](int first, int end) {
    std::vector<std::int64_t> columns(static_cast<std::size_t>(end - first));
    std::iota(columns.begin(), columns.end(), first);
    return columns;
  };
  const std::string &division = options.text("streams");
  if (division == "joint") {
    addStream("loop", range(0, layout.columns()));
  } else {
    if (division == "tracks") {
      addStream("drums", range(0, drums->columns));
    } else {
      addStream("skins", {kKickColumn, kSnareColumn, kLowTomColumn, kMidTomColumn, kHighTomColumn});
      addStream("cymbals", {kClosedHatColumn, kOpenHatColumn, kCrashColumn, kRideColumn});
    }
    // The column of bass onsets, where the layout has one, belongs to the bass.
    addStream("bass", range(bass->firstColumn, layout.columns()));
  }
  for (const char *name : {"channels", "codes", "code_size"}) {
    const auto &list = options.list(name);
    if (list.size() != 1 && list.size() != streams.size())
      return failure(ErrorKind::usage,
                     std::string("the option \"") + name + "\" has " + std::to_string(list.size()) + " numbers for " +
                         std::to_string(streams.size()) + " streams",
                     "", "give one number, or one a stream");
  }
  const std::int64_t codeSteps = options.integer("code_steps");
  if ((codeSteps & (codeSteps - 1)) != 0)
    return failure(ErrorKind::usage, "a code cannot stand for " + std::to_string(codeSteps) + " steps", "code_steps",
                   "give 2, 4, 8 or 16");
  for (std::size_t s = 0; s < streams.size(); ++s) {
    const auto pick = [&](const char *name) {
      const auto &list = options.list(name);
      return list[list.size() == 1 ? 0 : s];
    };
    streams[s].channels = pick("channels");
    streams[s].codes = pick("codes");
    streams[s].codeSize = pick("code_size");
    streams[s].segment = options.flag("bar_aligned") ? layout.stepsPerBar() : 0;
    streams[s].codeSteps = codeSteps;
    streams[s].form = networkOf(options);
  }
  if (const OnePitchColumns pitches = onePitchColumns(options, layout); pitches.end > 0) {
    VqVaeStreamShape &last = streams.back(); // it has the bass, and its onsets behind it
    last.onePitch = {pitches.first - last.columns.front(), pitches.end - last.columns.front()};
  }
  return streams;
}

} // namespace loopwright::models
