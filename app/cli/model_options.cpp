// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_options.h"

#include "engine/base/paths.h"
#include "engine/learning/interface/module_loader.h"

namespace loopwright::cli {

void ComputeArguments::addOptions(CLI::App &command) {
  command.add_option("--threads", options.threads, "Threads to compute with (default: all cores)");
  command.add_option("--device", options.device, "auto, cpu or cuda")->capture_default_str();
}

Result<learning::LearningModule *> ComputeArguments::load() const {
  learning::preferSleepingThreads();
  auto module = learning::loadLearningModule();
  if (!module)
    return module;
  if (auto configured = (*module)->configure(options); !configured)
    return tl::unexpected(configured.error());
  if ((*module)->compute().slowBlas)
    CommandLine::remark("the linear algebra library is not OpenBLAS: computing will take many times as long; "
                        "install libopenblas0-openmp");
  return module;
}

void ModelArguments::addOptions(CLI::App &command) {
  command.add_option("--model", folder, "The bundle to use (default: the starter)");
  compute.addOptions(command);
}

Result<std::unique_ptr<learning::LoadedBundle>> ModelArguments::open() const {
  std::filesystem::path path = folder;
  if (folder.empty()) {
    const auto starter = paths::resource("starter/bundle");
    if (!starter)
      return failure(ErrorKind::resource, "the starter bundle is not installed", "resources/starter/bundle",
                     "give a bundle by --model");
    path = *starter;
  }
  auto module = compute.load();
  if (!module)
    return tl::unexpected(module.error());
  return (*module)->open(path);
}

} // namespace loopwright::cli
