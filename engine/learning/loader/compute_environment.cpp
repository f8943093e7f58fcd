// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/loader/compute_environment.h"

#include <cstdlib>
#include <dlfcn.h>
#include <fstream>
#include <string>
#include <unistd.h>
#include <vector>

namespace loopwright::learning {
namespace {

constexpr const char *kSleeping = "OMP_WAIT_POLICY";
constexpr const char *kKernels = "OPENBLAS_CORETYPE";
constexpr const char *kBlas = "libopenblas.so.0";
constexpr const char *kOldestKernels = "Prescott"; ///< what OpenBLAS falls back to on x86-64

bool isMapped(const char *library) { return ::dlopen(library, RTLD_NOW | RTLD_NOLOAD) != nullptr; }

/// OpenBLAS's name for the kernels it takes of itself; empty where it is not there. It is not kept: when it is opened
/// again, it looks at the environment again.
std::string usualKernels() {
  void *blas = ::dlopen(kBlas, RTLD_LAZY | RTLD_LOCAL);
  if (blas == nullptr)
    return {};
  const auto name = reinterpret_cast<char *(*)()>(::dlsym(blas, "openblas_get_corename"));
  std::string kernels = name != nullptr ? name() : "";
  ::dlclose(blas);
  return kernels;
}

/// The newest kernels of OpenBLAS 0.3 that this processor can run; nullptr: none but the oldest.
const char *newestKernels() {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512vl"))
    return "SkylakeX";
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
    return "Haswell";
#endif
  return nullptr;
}

void executeAnew() {
  std::ifstream stream("/proc/self/cmdline", std::ios::binary);
  std::vector<std::string> arguments;
  for (std::string argument; std::getline(stream, argument, '\0');)
    arguments.push_back(argument);
  std::vector<char *> pointers;
  pointers.reserve(arguments.size() + 1);
  for (std::string &argument : arguments)
    pointers.push_back(argument.data());
  pointers.push_back(nullptr);
  if (!arguments.empty())
    ::execv("/proc/self/exe", pointers.data());
}

} // namespace

void prepareComputing() {
  bool tooLate = std::getenv(kSleeping) == nullptr && isMapped("libgomp.so.1");
  ::setenv(kSleeping, "passive", 0);
  const char *kernels = newestKernels();
  if (std::getenv(kKernels) == nullptr && kernels != nullptr && usualKernels() == kOldestKernels) {
    tooLate = tooLate || isMapped(kBlas);
    ::setenv(kKernels, kernels, 1);
  }
  if (tooLate)
    executeAnew();
}

} // namespace loopwright::learning
