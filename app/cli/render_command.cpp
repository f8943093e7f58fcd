// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <map>
#include <memory>

#include "app/cli/overwrite.h"
#include "engine/audio/offline_renderer.h"
#include "engine/audio/wav_file.h"
#include "engine/figure/pianoroll_picture.h"
#include "engine/midi/smf.h"

namespace loopwright::cli {
namespace {

const std::map<std::string, Tail> kTails = {{"none", Tail::none}, {"append", Tail::append}, {"wrap", Tail::wrap}};

struct RenderRequest {
  std::string input;
  std::string output;
  std::string soundFont;
  std::string tail = "append";
  int sampleRate = 44100;
  bool floatSamples = false;
  double scale = 1;
  bool dark = false;
  Overwrite overwrite;
};

Result<Score> readScore(const std::string &path) {
  auto content = midi::readSmfFile(path);
  if (!content)
    return tl::unexpected(content.error());
  if (content->scores.size() != 1)
    return failure(ErrorKind::badInput,
                   "the file holds " + std::to_string(content->scores.size()) +
                       " pieces, only files with one are rendered",
                   path, "save the piece as format 0 or 1");
  return std::move(content->scores.front());
}

Status renderPicture(const CommandLine &line, const RenderRequest &request, const Score &score) {
  auto view = figure::loopViewOf(score, std::filesystem::path(request.input).stem().string());
  if (!view)
    return tl::unexpected(view.error());
  const std::size_t bars = view->bars.size();
  figure::LoopPictureOptions options;
  if (request.dark)
    options.theme = figure::darkTheme();
  Status written =
      figure::writePicture(request.output, figure::pictureOfLoop(std::move(*view), options), request.scale);
  if (!written)
    return written;
  if (line.json)
    CommandLine::print({{"file", request.output}, {"bars", bars}});
  else
    std::printf("%s: a picture of %zu bars\n", request.output.c_str(), bars);
  return {};
}

Status renderSound(CommandLine &line, const RenderRequest &request, const Score &score) {
  RenderOptions options;
  options.soundFont = request.soundFont;
  options.sampleRate = request.sampleRate;
  options.tail = kTails.at(request.tail);
  const auto sound = renderScore(score, options, line.progress, line.cancel);
  if (!sound)
    return tl::unexpected(sound.error());
  const WavSamples format = request.floatSamples ? WavSamples::float32 : WavSamples::pcm16;
  if (Status written = writeWavFile(request.output, sound->audio, format); !written)
    return written;
  for (const SynthChannel &missing : sound->silent)
    CommandLine::remark(missing.drums ? "the SoundFont has no drums: they are silent"
                                      : "the SoundFont has nothing for program " + std::to_string(missing.program + 1) +
                                            ": its notes are silent");
  const double seconds = static_cast<double>(sound->audio.frames()) / sound->audio.sampleRate;
  if (line.json) {
    CommandLine::print({{"file", request.output},
                        {"bars", sound->bars},
                        {"seconds", seconds},
                        {"sample_rate", sound->audio.sampleRate},
                        {"frames", sound->audio.frames()},
                        {"body_frames", sound->bodyFrames},
                        {"peak_db", sound->peakDecibels},
                        {"scaled_by", sound->scale}});
    return {};
  }
  std::printf("%s: %d bars, %.2f s, peak %.1f dBFS\n", request.output.c_str(), sound->bars, seconds,
              sound->peakDecibels);
  if (sound->scale != 1)
    CommandLine::remark("the sound was " + std::string(sound->scale < 1 ? "too loud" : "quiet") +
                        ", all of it was scaled by " + std::to_string(sound->scale));
  return {};
}

Status runRender(CommandLine &line, const RenderRequest &request) {
  const std::string suffix = std::filesystem::path(request.output).extension().string();
  const bool picture = suffix == ".png" || suffix == ".svg";
  if (!picture && suffix != ".wav")
    return failure(ErrorKind::usage, "it is not clear what to render", request.output,
                   "use a name that ends in .wav, .png or .svg");
  if (auto free = request.overwrite.checkFile(request.output); !free)
    return free;
  const auto score = readScore(request.input);
  if (!score)
    return tl::unexpected(score.error());
  return picture ? renderPicture(line, request, *score) : renderSound(line, request, *score);
}

} // namespace

void addRender(CLI::App &app, CommandLine &line) {
  auto request = std::make_shared<RenderRequest>();
  CLI::App *command = app.add_subcommand("render", "Render a MIDI file as sound (.wav) or as a picture (.png, .svg)");
  command->add_option("FILE", request->input, "The MIDI file")->required();
  command->add_option("--out", request->output, "The file to write; its suffix says what")->required();
  request->overwrite.addOption(*command);
  command->add_option("--soundfont", request->soundFont, "SoundFont 2 file (default: the system's General MIDI one)");
  command->add_option("--tail", request->tail, "What rings on after the last bar: none, append, wrap")
      ->check(CLI::IsMember(kTails))
      ->capture_default_str();
  command->add_option("--rate", request->sampleRate, "Sample rate, Hz, 8000 to 96000")->capture_default_str();
  command->add_flag("--float", request->floatSamples, "32-bit float samples instead of 16-bit integers");
  command->add_option("--scale", request->scale, "Pixels a point of a PNG, 0.25 to 8")->capture_default_str();
  command->add_flag("--dark", request->dark, "Picture with light notes on a dark ground");
  line.addJsonOption(*command);
  command->callback([&line, request] { line.chosen = [&line, request] { return runRender(line, *request); }; });
}

} // namespace loopwright::cli
