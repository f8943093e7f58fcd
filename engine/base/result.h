// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace loopwright {

/// What went wrong, as far as a caller may want to act on it; the command line turns it into its exit status.
enum class ErrorKind {
  usage,     ///< an option or value that makes no sense (exit status 2)
  badInput,  ///< a file or value that is damaged, of another kind or version (3)
  cancelled, ///< the user stopped it before there was any result (4)
  resource,  ///< a device, library, file system or memory that is missing or full (5)
};

/// An error says what, where and what to do. Plain text, one sentence each, without a final full stop.
struct Error {
  ErrorKind kind = ErrorKind::badInput;
  std::string what;   ///< "the file ends inside a track"
  std::string where;  ///< path, byte offset, key: "song.mid, byte 1042"; may be empty
  std::string advice; ///< what to do about it; may be empty

  /// "WHERE: WHAT; ADVICE." as shown to a user.
  std::string message() const;
};

template <class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

/// The value to return for a failure: `return failure(ErrorKind::badInput, "…", path);`
tl::unexpected<Error> failure(ErrorKind kind, std::string what, std::string where = {}, std::string advice = {});

} // namespace loopwright
