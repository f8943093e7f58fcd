// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loopwright {

/// What users call a model by: the name of its folder. A training's model is in the folder "bundle" of the training,
/// which gives it its name.
QString bundleTitle(const QString &folder);

} // namespace loopwright
