// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exploration/code_file.h"

#include <nlohmann/json.hpp>

#include "engine/base/read_file.h"
#include "engine/inference/encode_loops.h"
#include "engine/learning/capabilities/codes/has_codes.h"

namespace loopwright {

Result<learning::HasCodes *> codecOf(learning::LoadedBundle &bundle) {
  if (bundle.as<learning::HasCodes>() == nullptr)
    return failure(ErrorKind::badInput, "this bundle's latent space is continuous, it has no codes", {},
                   "train vqvae makes a codec with codes");
  return bundle.as<learning::HasCodes>();
}

Result<CodeFile> readCodeFile(const std::filesystem::path &path) {
  const auto text = readFile(path, 1U << 30);
  if (!text)
    return tl::unexpected(text.error());
  const auto object = nlohmann::json::parse(*text, nullptr, false);
  CodeFile file;
  try {
    file.loops = object.at("loops").get<std::vector<LoopCodes>>();
    file.model = object.value("model", "");
    for (const nlohmann::json &stream : object.value("streams", nlohmann::json::array()))
      file.streams.push_back({stream.at("name"), stream.at("codes"), stream.at("length")});
  } catch (const nlohmann::json::exception &) {
    return failure(ErrorKind::badInput, "there is no list \"loops\" of codes in it, or its streams are no streams",
                   path.string(), "give a file that \"loopwright encode\" wrote");
  }
  constexpr int kMostCodes = 1 << 20;
  for (const CodeStream &stream : file.streams)
    if (stream.codes < 1 || stream.codes > kMostCodes || stream.length < 1 || stream.length > kMostCodes)
      return failure(ErrorKind::badInput, "the stream \"" + stream.name + "\" has an impossible size", path.string(),
                     "give a file that \"loopwright encode\" wrote");
  if (!file.streams.empty())
    if (Status fits = checkCodes(file.loops, file.streams); !fits)
      return failure(ErrorKind::badInput, fits.error().what, path.string() + ", " + fits.error().where);
  return file;
}

nlohmann::json jsonOf(const CodeFile &codes) {
  nlohmann::json streams = nlohmann::json::array();
  for (const CodeStream &stream : codes.streams)
    streams.push_back({{"name", stream.name}, {"codes", stream.codes}, {"length", stream.length}});
  return {{"model", codes.model}, {"streams", streams}, {"loops", codes.loops}};
}

bool isOfOtherModel(const CodeFile &codes, const learning::LoadedBundle &bundle) {
  return !codes.model.empty() && codes.model != bundle.hash();
}

Result<CodeFile> fittedTo(learning::LoadedBundle &bundle, CodeFile codes, const std::filesystem::path &path) {
  const auto codec = codecOf(bundle);
  if (!codec)
    return tl::unexpected(codec.error());
  codes.streams = (*codec)->streams();
  if (Status fits = checkCodes(codes.loops, codes.streams); !fits)
    return failure(ErrorKind::badInput, fits.error().what, path.string() + ", " + fits.error().where,
                   "use the model that made them");
  return codes;
}

Result<CodeFile> codesOf(learning::LoadedBundle &bundle, const std::vector<Pianoroll> &loops, ProgressSink &progress,
                         const CancellationToken &cancel) {
  const auto codec = codecOf(bundle);
  if (!codec)
    return tl::unexpected(codec.error());
  auto codes = learning::encodeLoops(**codec, loops, progress, cancel);
  if (!codes)
    return tl::unexpected(codes.error());
  return CodeFile{bundle.hash(), (*codec)->streams(), std::move(*codes)};
}

} // namespace loopwright
