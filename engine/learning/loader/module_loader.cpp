// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/loader/module_loader.h"

#include <cstdlib>
#include <dlfcn.h>

#include "engine/base/paths.h"

namespace loopwright::learning {
namespace {

constexpr const char *kFileName = "loopwright-learning.so";

std::filesystem::path moduleFile() {
  if (const char *given = std::getenv("LOOPWRIGHT_LEARNING"))
    return given;
  const auto root = paths::programFolder().parent_path();
  for (const auto &folder : {root / "lib" / "loopwright", root / "lib"}) {
    std::error_code code;
    if (std::filesystem::exists(folder / kFileName, code))
      return folder / kFileName;
  }
  return root / "lib" / "loopwright" / kFileName;
}

Result<LearningModule *> open() {
  const auto file = moduleFile();
  void *library = ::dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr)
    return failure(ErrorKind::resource, std::string("the learning module cannot be loaded: ") + ::dlerror(),
                   file.string(), "install LibTorch and build the target loopwright-learning");
  const auto factory = reinterpret_cast<LearningFactory>(::dlsym(library, kLearningFactoryName));
  LearningModule *module = factory != nullptr ? factory(kLearningInterface) : nullptr;
  if (module == nullptr)
    return failure(ErrorKind::resource, "the learning module was made for another version of Loopwright", file.string(),
                   "build or install both from the same version");
  return module;
}

} // namespace

Result<LearningModule *> loadLearningModule() {
  static const Result<LearningModule *> module = open();
  return module;
}

} // namespace loopwright::learning
