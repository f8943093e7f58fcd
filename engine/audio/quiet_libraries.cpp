// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/quiet_libraries.h"

#include <cstdlib>
#include <fluidsynth.h>
#include <mutex>

#include "engine/audio/loaded_function.h"

namespace loopwright {
namespace {

using JackMessage = void (*)(const char *);
using AlsaMessage = void (*)(const char *, int, const char *, int, const char *, ...);

void ignoreJack(const char *) {}
void ignoreAlsa(const char *, int, const char *, int, const char *, ...) {}

} // namespace

void quietenSoundLibraries() {
  static std::once_flag once;
  std::call_once(once, [] {
    for (int level = FLUID_PANIC; level < LAST_LOG_LEVEL; ++level)
      fluid_set_log_function(level, nullptr, nullptr);
    for (const char *name : {"jack_set_error_function", "jack_set_info_function"})
      if (const auto set = loadedFunction<void (*)(JackMessage)>(name))
        set(ignoreJack);
    if (const auto set = loadedFunction<int (*)(AlsaMessage)>("snd_lib_error_set_handler"))
      set(ignoreAlsa);
    setenv("JACK_NO_START_SERVER", "1", 0); // programs with threads set it before they begin one
  });
}

} // namespace loopwright
