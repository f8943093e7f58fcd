// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/generator_info.h"

#include "app/generation/open_bundle.h"
#include "engine/learning/capabilities/codes/has_codes.h"
#include "engine/learning/capabilities/infills/infills.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "engine/learning/capabilities/scores/scores.h"

namespace loopwright {

GeneratorInfo infoOf(const QString &folder, learning::LoadedBundle &bundle) {
  GeneratorInfo info;
  info.bundle = folder.isEmpty() ? starterBundle() : folder;
  info.bundleHash = QString::fromStdString(bundle.hash());
  info.standardFilter = bundle.as<learning::Samples>()->standardFilter();
  info.knownConditions = bundle.as<learning::Samples>()->knownConditions();
  info.layout = QString::fromStdString(bundle.layout().name);
  info.bars = bundle.bars();
  info.scores = bundle.as<learning::Scores>() != nullptr;
  info.infills = bundle.as<learning::Infills>() != nullptr;
  if (bundle.as<learning::HasCodes>() != nullptr)
    info.streams = bundle.as<learning::HasCodes>()->streams();
  return info;
}

} // namespace loopwright
