// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/suite.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>

namespace loopwright::suite {
namespace {

std::map<std::string, Run> &tests() {
  static std::map<std::string, Run> known;
  return known;
}

int fail(const char *program) {
  std::fprintf(stderr, "usage: %s NAME [function[:row] …], where NAME is one of\n", program);
  for (const auto &[name, run] : tests())
    std::fprintf(stderr, "  %s\n", name.c_str());
  return 2;
}

} // namespace

bool add(const char *source, Run run) {
  return tests().emplace(std::filesystem::path(source).stem().string(), run).second;
}

} // namespace loopwright::suite

int main(int argc, char **argv) {
  using namespace loopwright::suite;
  const auto test = argc < 2 ? tests().end() : tests().find(argv[1]);
  if (test == tests().end())
    return fail(argv[0]);
  // As quietenSoundLibraries() wants it, before Qt Test begins a thread that reads the environment.
  setenv("JACK_NO_START_SERVER", "1", 1);
  argv[1] = argv[0];
  return test->second(argc - 1, argv + 1);
}
