// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codes/code_edits.h"

namespace loopwright {
namespace {

/// Indices of the streams to edit.
Result<std::vector<std::size_t>> chosenStreams(const std::vector<CodeStream> &streams, const std::string &name) {
  std::vector<std::size_t> chosen;
  std::string known;
  for (std::size_t s = 0; s < streams.size(); ++s) {
    known += (known.empty() ? "" : ", ") + streams[s].name;
    if (name.empty() || streams[s].name == name)
      chosen.push_back(s);
  }
  if (chosen.empty())
    return failure(ErrorKind::usage, "the codes have no stream \"" + name + "\"", "", "the streams are " + known);
  return chosen;
}

Status checkSteps(const std::vector<int> &steps, const CodeStream &stream) {
  for (const int step : steps)
    if (step < 0 || step >= stream.length)
      return failure(ErrorKind::usage,
                     "there is no latent step " + std::to_string(step) + " in the stream \"" + stream.name + "\"", "",
                     "its steps are 0 to " + std::to_string(stream.length - 1));
  return {};
}

void copySteps(std::vector<int> &codes, const StepCopy &copy) {
  const std::vector<int> before = codes;
  for (std::size_t i = 0; i < copy.from.size(); ++i)
    codes[static_cast<std::size_t>(copy.to[i])] = before[static_cast<std::size_t>(copy.from[i])];
}

} // namespace

Result<std::vector<LoopCodes>> withStepsCopied(std::vector<LoopCodes> loops, const std::vector<CodeStream> &streams,
                                               const StepCopy &copy, const std::string &stream) {
  if (copy.from.size() != copy.to.size() || copy.from.empty())
    return failure(ErrorKind::usage,
                   std::to_string(copy.from.size()) + " latent steps cannot be copied to " +
                       std::to_string(copy.to.size()),
                   "", "name as many steps on both sides");
  const auto chosen = chosenStreams(streams, stream);
  if (!chosen)
    return tl::unexpected(chosen.error());
  for (const std::size_t s : *chosen) {
    for (const std::vector<int> *steps : {&copy.from, &copy.to})
      if (Status status = checkSteps(*steps, streams[s]); !status)
        return tl::unexpected(status.error());
    for (LoopCodes &loop : loops)
      copySteps(loop[s], copy);
  }
  return loops;
}

Result<std::vector<LoopCodes>> withBarFollowing(std::vector<LoopCodes> loops, const std::vector<CodeStream> &streams,
                                                int bars, int bar, int followed, const std::string &stream) {
  for (const int asked : {bar, followed})
    if (asked < 0 || asked >= bars)
      return failure(ErrorKind::usage, "there is no bar " + std::to_string(asked + 1), "",
                     "the bars are 1 to " + std::to_string(bars));
  const auto chosen = chosenStreams(streams, stream);
  if (!chosen)
    return tl::unexpected(chosen.error());
  for (const std::size_t s : *chosen) {
    if (streams[s].length % bars != 0)
      return failure(ErrorKind::usage,
                     "the " + std::to_string(streams[s].length) + " latent steps of the stream \"" + streams[s].name +
                         "\" are no whole number a bar",
                     "", "copy latent steps instead");
    const int steps = streams[s].length / bars;
    StepCopy copy;
    for (int step = 0; step < steps; ++step) {
      copy.from.push_back(followed * steps + step);
      copy.to.push_back(bar * steps + step);
    }
    for (LoopCodes &loop : loops)
      copySteps(loop[s], copy);
  }
  return loops;
}

} // namespace loopwright
