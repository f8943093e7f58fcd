// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/jack_server.h"

#include <cstdint>

#include "engine/audio/loaded_function.h"

namespace loopwright {

std::optional<int> jackServerRate(const std::string &server) {
  // As jack.h has them; the library is there only if FluidSynth is linked to it.
  struct Client;
  constexpr int kNoStartServer = 0x01;
  constexpr int kServerName = 0x04;
  const auto open = loadedFunction<Client *(*)(const char *, int, int *, ...)>("jack_client_open");
  const auto rateOf = loadedFunction<std::uint32_t (*)(Client *)>("jack_get_sample_rate");
  const auto close = loadedFunction<int (*)(Client *)>("jack_client_close");
  if (open == nullptr || rateOf == nullptr || close == nullptr)
    return std::nullopt;
  Client *client = server.empty() ? open("Loopwright", kNoStartServer, nullptr)
                                  : open("Loopwright", kNoStartServer | kServerName, nullptr, server.c_str());
  if (client == nullptr)
    return std::nullopt;
  const auto rate = static_cast<int>(rateOf(client));
  close(client);
  return rate;
}

} // namespace loopwright
