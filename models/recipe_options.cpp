// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recipe_options.h"

namespace loopwright::models {

Result<learning::Options> recipeOptions(const learning::BundlePart &part, const std::string &name,
                                        const learning::OptionSchema &schema) {
  const std::string where = "parts/" + name + "/recipe.json";
  if (!part.recipe.is_object() || !part.recipe.contains("options"))
    return failure(ErrorKind::badInput, "the " + name + "'s recipe has no options", where);
  learning::Options options(schema);
  if (auto set = options.set(part.recipe["options"], where); !set)
    return tl::unexpected(set.error());
  return options;
}

} // namespace loopwright::models
