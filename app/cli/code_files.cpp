// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/code_files.h"

#include <algorithm>

#include "engine/base/read_file.h"

namespace loopwright::cli {

Result<CodeFile> readCodeFile(const std::string &path) {
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
                   path, "give a file that \"loopwright encode\" wrote");
  }
  constexpr int kMostCodes = 1 << 20;
  for (const CodeStream &stream : file.streams)
    if (stream.codes < 1 || stream.codes > kMostCodes || stream.length < 1 || stream.length > kMostCodes)
      return failure(ErrorKind::badInput, "the stream \"" + stream.name + "\" has an impossible size", path,
                     "give a file that \"loopwright encode\" wrote");
  if (!file.streams.empty())
    if (Status fits = checkCodes(file.loops, file.streams); !fits)
      return failure(ErrorKind::badInput, fits.error().what, path + ", " + fits.error().where);
  return file;
}

nlohmann::json jsonOf(const CodeFile &codes) {
  nlohmann::json streams = nlohmann::json::array();
  for (const CodeStream &stream : codes.streams)
    streams.push_back({{"name", stream.name}, {"codes", stream.codes}, {"length", stream.length}});
  return {{"model", codes.model}, {"streams", streams}, {"loops", codes.loops}};
}

void remarkOnOtherModel(const CodeFile &codes, const learning::LoadedBundle &bundle) {
  if (!codes.model.empty() && codes.model != bundle.hash())
    CommandLine::remark("the codes were made by another model; they mean other music here");
}

} // namespace loopwright::cli
