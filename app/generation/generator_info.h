// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "engine/learning/interface/learning_module.h"

namespace loopwright {

/// What a bundle can do, for the panel's form.
struct GeneratorInfo {
  QString bundle;
  QString bundleHash;
  learning::CodeFilter standardFilter;
  learning::KnownConditions knownConditions;
  QString layout;
  int bars = 8;
  bool scores = false;             ///< has a scorer, so candidates can be rejected
  bool infills = false;            ///< regenerates passages
  std::vector<CodeStream> streams; ///< of the discrete codes that it turns loops into; none: it cannot
};

/// Of a bundle from this folder; empty: the starter.
GeneratorInfo infoOf(const QString &folder, learning::LoadedBundle &bundle);

} // namespace loopwright
