// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/result.h"

namespace loopwright {

std::string Error::message() const {
  std::string text = where.empty() ? what : where + ": " + what;
  if (!advice.empty())
    text += "; " + advice;
  return text + ".";
}

tl::unexpected<Error> failure(ErrorKind kind, std::string what, std::string where, std::string advice) {
  return tl::unexpected<Error>(Error{kind, std::move(what), std::move(where), std::move(advice)});
}

} // namespace loopwright
