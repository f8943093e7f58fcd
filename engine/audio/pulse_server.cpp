// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/pulse_server.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

namespace loopwright {
namespace {

bool listens(const std::string &path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.size() >= sizeof(address.sun_path))
    return false;
  std::memcpy(address.sun_path, path.data(), path.size());
  const int end = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (end < 0)
    return false;
  const bool connected = connect(end, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
  close(end);
  return connected;
}

} // namespace

bool pulseServerRuns() {
  if (const char *named = std::getenv("PULSE_SERVER"); named != nullptr && *named != '\0') {
    std::string server = named;
    if (server.rfind("unix:", 0) == 0)
      server.erase(0, 5);
    return server.empty() || server.front() != '/' || listens(server);
  }
  std::vector<std::string> sockets = {"/run/pulse/native"};
  for (const auto &[variable, below] :
       {std::pair("PULSE_RUNTIME_PATH", "/native"), {"XDG_RUNTIME_DIR", "/pulse/native"}})
    if (const char *folder = std::getenv(variable); folder != nullptr)
      sockets.push_back(std::string(folder) + below);
  return std::any_of(sockets.begin(), sockets.end(), listens);
}

} // namespace loopwright
