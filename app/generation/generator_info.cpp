// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/generator_info.h"

#include "app/generation/open_bundle.h"

namespace loopwright {

GeneratorInfo infoOf(const QString &folder, learning::LoadedBundle &bundle) {
  GeneratorInfo info;
  info.bundle = folder.isEmpty() ? starterBundle() : folder;
  info.bundleHash = QString::fromStdString(bundle.hash());
  info.standardFilter = bundle.samples()->standardFilter();
  info.knownConditions = bundle.samples()->knownConditions();
  info.layout = QString::fromStdString(bundle.layout().name);
  info.bars = bundle.bars();
  info.scores = bundle.scores() != nullptr;
  info.infills = bundle.infills() != nullptr;
  if (bundle.codes() != nullptr)
    info.streams = bundle.codes()->streams();
  return info;
}

} // namespace loopwright
