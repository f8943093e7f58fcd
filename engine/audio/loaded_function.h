// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <dlfcn.h>

namespace loopwright {

/// A function of a library that FluidSynth may or may not be linked to; nullptr if it is not loaded.
template <class Function>
Function loadedFunction(const char *name) {
  return reinterpret_cast<Function>(dlsym(RTLD_DEFAULT, name));
}

} // namespace loopwright
