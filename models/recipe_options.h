// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/bundle/bundle_folder.h"
#include "engine/learning/interface/options.h"

namespace loopwright::models {

/// The options that a part of a bundle was trained with, by its recipe. `name`: of the part, "codec". Errors
/// (badInput): a recipe without options; options that the schema does not know.
Result<learning::Options> recipeOptions(const learning::BundlePart &part, const std::string &name,
                                        const learning::OptionSchema &schema);

} // namespace loopwright::models
