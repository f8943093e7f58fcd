// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "app/recipes/generation_recipe.h"

namespace loopwright {

/// A recipe as JSON, as it stands in projects, in MIDI files and in recipe.json. There it is what is common to all
/// loops, with a list "loops" of what is each one's own (recipe_file.h).
nlohmann::json jsonOf(const GenerationRecipe &recipe);
/// What a loop is asked to be, alone.
nlohmann::json jsonOf(const learning::Conditions &conditions);
/// None if it is no recipe or a value makes no sense. Recipes of older versions are read too: conditions under
/// "wishes", the bundle's hash under "bundle_hash", the loop of the seed under "number", whole numbers as text.
std::optional<GenerationRecipe> recipeFrom(const nlohmann::json &object);
/// The JSON on one line.
std::string recipeJsonText(const GenerationRecipe &recipe);
std::optional<GenerationRecipe> recipeFromJsonText(std::string_view text);

/// The text event of a MIDI file that tells how its loop was made: "loopwright " and the JSON on one line.
std::string recipeText(const GenerationRecipe &recipe);
std::optional<GenerationRecipe> recipeFromText(std::string_view text);

} // namespace loopwright
