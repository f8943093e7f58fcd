// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codes/loop_codes.h"

#include <algorithm>

namespace loopwright {

Status checkCodes(const std::vector<LoopCodes> &loops, const std::vector<CodeStream> &streams) {
  for (std::size_t i = 0; i < loops.size(); ++i) {
    const std::string where = "loop " + std::to_string(i + 1);
    if (loops[i].size() != streams.size())
      return failure(ErrorKind::badInput,
                     "it has " + std::to_string(loops[i].size()) + " streams of codes, " +
                         std::to_string(streams.size()) + " are needed",
                     where);
    for (std::size_t s = 0; s < streams.size(); ++s) {
      const CodeStream &stream = streams[s];
      const std::vector<int> &codes = loops[i][s];
      if (codes.size() != static_cast<std::size_t>(stream.length))
        return failure(ErrorKind::badInput,
                       "its stream \"" + stream.name + "\" has " + std::to_string(codes.size()) + " codes, " +
                           std::to_string(stream.length) + " are needed",
                       where);
      if (std::any_of(codes.begin(), codes.end(), [&](int code) { return code < 0 || code >= stream.codes; }))
        return failure(ErrorKind::badInput,
                       "its stream \"" + stream.name + "\" has a code that is not in 0 to " +
                           std::to_string(stream.codes - 1),
                       where);
    }
  }
  return {};
}

} // namespace loopwright
