// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace loopwright {

/// How far a piece of long work has come.
struct Progress {
  std::string stage;      ///< what is being done, in the user's words: "Reading MIDI files"
  std::int64_t done = 0;  ///< units finished
  std::int64_t total = 0; ///< units in all, 0 if unknown
};

/// Receives progress. Work calls it from whichever thread it runs on, at any rate: sinks are thread-safe and
/// limit what they show.
class ProgressSink {
public:
  virtual ~ProgressSink() = default;
  virtual void report(const Progress &progress) = 0;
};

/// For callers that do not want to know.
class NoProgress final : public ProgressSink {
public:
  void report(const Progress &) override {}
};

} // namespace loopwright
