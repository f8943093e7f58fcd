// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "app/recipes/recipe_json.h"
#include "engine/base/result.h"

namespace loopwright {

/// A recipe and the MIDI file beside it that it has made.
struct NamedRecipe {
  std::string file; ///< "loop-01.mid", in the recipe's folder; empty: it is not known
  GenerationRecipe recipe;
};

/// FOLDER/recipe.json: how the loops beside it were made.
constexpr const char *kRecipeFile = "recipe.json";

/// `common` with "loops": what is each one's own, with their "candidate" and "file".
nlohmann::json recipesJson(const GenerationRecipe &common, nlohmann::json loops);
Status writeRecipes(const std::filesystem::path &folder, const nlohmann::json &recipes);

/// The recipes of a recipe.json, or the one of a MIDI file: its own text's, or the one that a recipe.json beside it has
/// of it. At least one. Errors: no such file, no recipe in it, a loop whose values make no sense. Any thread.
Result<std::vector<NamedRecipe>> readRecipes(const std::filesystem::path &path);
/// The same for a MIDI file whose text is known; none: nothing is known of how it was made.
std::optional<GenerationRecipe> recipeOfMidi(const std::filesystem::path &path, const std::string &text);

/// The names of the files that a recipe.json says how to make; none where there is no recipe.
std::vector<std::string> filesOfRecipes(const std::filesystem::path &recipeFile);

} // namespace loopwright
