// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/loop_files.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>

#include "engine/audio/wav_file.h"
#include "engine/base/atomic_file.h"
#include "engine/corpus/corpus.h"
#include "engine/corpus/corpus_fit.h"
#include "engine/figure/pianoroll_picture.h"
#include "engine/midi/smf.h"

namespace loopwright::cli {

namespace {

std::string lowerCase(std::string text) {
  for (char &letter : text)
    letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
  return text;
}

} // namespace

void LoopFileOptions::addOptions(CLI::App &command) {
  command.add_flag("--wav", wav, "Also write sound");
  command.add_flag("--png", png, "Also write a PNG picture");
  command.add_flag("--svg", svg, "Also write an SVG picture");
  command.add_option("--tempo", beatsPerMinute, "Quarters a minute of the files (default: 120, or that of a file)")
      ->check(CLI::Range(20.0, 400.0));
  static const std::map<std::string, Tail> tails = {
      {"none", Tail::none}, {"append", Tail::append}, {"wrap", Tail::wrap}};
  command
      .add_option("--tail", tail,
                  "What to do with sound that rings on after the last bar: none, append, wrap (default: wrap)")
      ->transform(CLI::CheckedTransformer(tails, CLI::ignore_case));
  command.add_option("--soundfont", soundFont, "SoundFont 2 file (default: the system's General MIDI one)");
  overwrite.addOption(command);
}

Result<LoopFile> writeLoop(const std::filesystem::path &folder, const std::string &name, Score score, int bars,
                           const LoopFileOptions &options, CommandLine &line) {
  if (options.beatsPerMinute)
    score.tempo.changes = {{0, static_cast<int>(std::lround(60e6 / *options.beatsPerMinute))}};
  LoopFile file;
  file.midi = folder / (name + ".mid");
  for (const Part &part : score.parts)
    file.notes[lowerCase(part.name)] += static_cast<int>(part.notes.size());
  if (auto written = writeFileAtomically(file.midi, midi::writeSmf(score)); !written)
    return tl::unexpected(written.error());
  if (options.wav) {
    RenderOptions sound;
    sound.bars = bars;
    sound.tail = options.tail;
    sound.soundFont = options.soundFont;
    NoProgress silent;
    auto rendered = renderScore(score, sound, silent, line.cancel);
    if (!rendered)
      return tl::unexpected(rendered.error());
    if (auto written = writeWavFile(folder / (name + ".wav"), rendered->audio); !written)
      return tl::unexpected(written.error());
  }
  if (options.png || options.svg) {
    auto view = figure::loopViewOf(score, name, bars);
    if (!view)
      return tl::unexpected(view.error());
    const figure::Picture picture = figure::pictureOfLoop(*view);
    if (options.png)
      if (auto written = figure::writePicture(folder / (name + ".png"), picture, 2); !written)
        return tl::unexpected(written.error());
    if (options.svg)
      if (auto written = figure::writePicture(folder / (name + ".svg"), picture); !written)
        return tl::unexpected(written.error());
  }
  return file;
}

Result<LoopFile> writeLoop(const std::filesystem::path &folder, const std::string &name, const Pianoroll &roll,
                           const PitchLayout &layout, const LoopFileOptions &options, CommandLine &line) {
  return writeLoop(folder, name, scoreOf(roll, layout), roll.steps() / layout.stepsPerBar(), options, line);
}

Result<nlohmann::json> writeLoops(const std::filesystem::path &folder, const std::vector<std::string> &names,
                                  const std::vector<Pianoroll> &rolls, const PitchLayout &layout,
                                  const LoopFileOptions &options, CommandLine &line) {
  nlohmann::json files = nlohmann::json::array();
  if (auto made = makeLoopFolder(folder); !made)
    return tl::unexpected(made.error());
  for (std::size_t i = 0; i < rolls.size(); ++i) {
    const auto file = writeLoop(folder, names[i], rolls[i], layout, options, line);
    if (!file)
      return tl::unexpected(file.error());
    files.push_back(file->midi.string());
    if (!line.json)
      std::printf("%s\n", file->midi.c_str());
  }
  return files;
}

Status writeRecipe(const std::filesystem::path &folder, const nlohmann::json &recipe) {
  return writeFileAtomically(folder / "recipe.json", recipe.dump(2) + "\n");
}

std::vector<std::string> numberedNames(const std::string &prefix, std::size_t count) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < count; ++i)
    names.push_back(prefix + "-" + std::to_string(i + 1));
  return names;
}

Result<std::vector<Pianoroll>> readLoops(const std::filesystem::path &path, const PitchLayout &layout, int bars,
                                         Grid grid, std::size_t most, Split split) {
  std::vector<Pianoroll> loops;
  if (path.extension() == ".lwc") {
    auto corpus = Corpus::open(path);
    if (!corpus)
      return tl::unexpected(corpus.error());
    if (auto fits = checkFit({corpus->layout(), corpus->bars()}, {layout, bars}, path.string()); !fits)
      return tl::unexpected(fits.error());
    auto set = corpus->load({split, true, {}});
    if (!set)
      return tl::unexpected(set.error());
    for (std::size_t i = 0; i < set->size() && loops.size() < most; ++i)
      loops.push_back(set->loop(i).roll);
    return loops;
  }
  auto content = midi::readSmfFile(path);
  if (!content)
    return tl::unexpected(content.error());
  for (const Score &score : content->scores) {
    QuantizerOptions options;
    options.grid = grid;
    const Quantization quantized = quantize(score, layout, options);
    if (quantized.problem != SongProblem::none)
      return tl::unexpected(refusal(quantized.problem, layout, path));
    const int steps = bars * layout.stepsPerBar();
    for (int first = 0; first + steps <= quantized.song.roll.steps() && loops.size() < most; first += steps)
      loops.push_back(quantized.song.roll.slice(first, first + steps));
  }
  if (loops.empty())
    return failure(ErrorKind::badInput, "the file has fewer than " + std::to_string(bars) + " bars", path.string());
  return loops;
}

Error refusal(SongProblem problem, const PitchLayout &layout, const std::filesystem::path &path) {
  std::string parts;
  for (const Role role : layout.needs)
    parts += (parts.empty() ? "a part for " : ", ") + std::string(nameOf(role));
  return {ErrorKind::badInput, describe(problem), path.string(),
          std::string(layout.anyMeter ? "give a file with " : "give a file in 4/4 with ") + parts};
}

void addSplitOption(CLI::App &command, Split &split) {
  static const std::map<std::string, Split> splits = {
      {"train", Split::train}, {"valid", Split::valid}, {"test", Split::test}};
  const auto named =
      std::find_if(splits.begin(), splits.end(), [&](const auto &entry) { return entry.second == split; });
  command
      .add_option("--split", split,
                  "Which part of a corpus to read: train, valid, test (default: " + named->first + ")")
      ->transform(CLI::CheckedTransformer(splits, CLI::ignore_case));
}

} // namespace loopwright::cli
