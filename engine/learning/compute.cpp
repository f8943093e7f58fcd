// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/compute.h"

#include <ATen/Config.h>
#include <ATen/Parallel.h>
#include <limits>
#include <malloc.h>
#include <thread>
#include <torch/version.h>

extern "C" {
// OpenBLAS's own controls; present in the library that torch uses if that is OpenBLAS.
// NOLINTBEGIN(readability-identifier-naming)
void openblas_set_num_threads(int) __attribute__((weak));
char *openblas_get_config() __attribute__((weak));
int openblas_get_parallel() __attribute__((weak));
// NOLINTEND(readability-identifier-naming)
}

namespace loopwright::learning {

void keepLargeBlocks() {
  ::mallopt(M_MMAP_THRESHOLD, 1 << 30);
  ::mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
  ::mallopt(M_TOP_PAD, 64 << 20);
}

Status configureCompute(const ComputeOptions &options) {
  if (options.device != "auto" && options.device != "cpu" && options.device != "cuda")
    return failure(ErrorKind::usage, "there is no device \"" + options.device + "\"", "--device",
                   "use auto, cpu or cuda");
  if (options.device == "cuda")
    return failure(ErrorKind::resource, "this build computes on the processor only", "--device", "use auto or cpu");
  if (options.threads < 0 || options.threads > 1024)
    return failure(ErrorKind::usage, std::to_string(options.threads) + " threads make no sense", "--threads",
                   "give 0 for all cores, or a number up to 1024");
  const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  const int threads = options.threads > 0 ? options.threads : cores;
  at::set_num_threads(threads);
  if (openblas_set_num_threads != nullptr)
    openblas_set_num_threads(threads);
  return {};
}

ComputeDescription describeCompute() {
  ComputeDescription description;
  description.torch = TORCH_VERSION;
  description.blas = openblas_get_config != nullptr ? openblas_get_config() : "unknown";
  if (openblas_get_parallel != nullptr && openblas_get_parallel() != 0)
    description.blas += openblas_get_parallel() == 2 ? " (openmp)" : " (pthread)";
  description.slowBlas = openblas_get_config == nullptr;
  description.device = "cpu";
  description.threads = at::get_num_threads();
  return description;
}

} // namespace loopwright::learning
