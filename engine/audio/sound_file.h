// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <sndfile.h>

namespace loopwright {

struct CloseSoundFile {
  void operator()(SNDFILE *file) const { sf_close(file); }
};
/// An open file of libsndfile.
using SoundFile = std::unique_ptr<SNDFILE, CloseSoundFile>;

} // namespace loopwright
