// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_file.h"

#include "engine/base/atomic_file.h"
#include "engine/base/read_file.h"
#include "engine/midi/smf.h"

namespace loopwright {
namespace {

constexpr std::uint64_t kLargestRecipes = std::uint64_t(64) << 20;

Error noRecipe(const std::filesystem::path &path) {
  return {ErrorKind::badInput, "the file does not say how loops were made", path.string(),
          "give the recipe.json of generated loops, or one of their MIDI files"};
}

Result<std::vector<NamedRecipe>> recipesOf(const nlohmann::json &json, const std::filesystem::path &path) {
  std::vector<NamedRecipe> recipes;
  if (const auto loops = json.is_object() ? json.find("loops") : json.end();
      json.is_object() && loops != json.end() && loops->is_array()) {
    nlohmann::json common = json;
    common.erase("loops");
    for (const nlohmann::json &loop : *loops) {
      if (!loop.is_object())
        return tl::unexpected(noRecipe(path));
      common["candidate"] = loop.value("candidate", nlohmann::json());
      const auto recipe = recipeFrom(common);
      if (!recipe)
        return tl::unexpected(noRecipe(path));
      const nlohmann::json file = loop.value("file", nlohmann::json());
      recipes.push_back(
          {file.is_string() ? std::filesystem::path(file.get<std::string>()).filename().string() : "", *recipe});
    }
  } else if (const auto recipe = recipeFrom(json)) {
    recipes.push_back({"", *recipe});
  }
  if (recipes.empty())
    return tl::unexpected(noRecipe(path));
  return recipes;
}

Result<std::vector<NamedRecipe>> readJson(const std::filesystem::path &path) {
  const auto text = readFile(path, kLargestRecipes);
  if (!text)
    return tl::unexpected(text.error());
  return recipesOf(nlohmann::json::parse(*text, nullptr, false), path);
}

} // namespace

nlohmann::json recipesJson(const GenerationRecipe &common, nlohmann::json loops) {
  nlohmann::json json = jsonOf(common);
  json.erase("candidate");
  json["loops"] = std::move(loops);
  return json;
}

Status writeRecipes(const std::filesystem::path &folder, const nlohmann::json &recipes) {
  return writeFileAtomically(folder / kRecipeFile,
                             recipes.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

std::optional<GenerationRecipe> recipeOfMidi(const std::filesystem::path &path, const std::string &text) {
  if (auto told = recipeFromText(text))
    return told;
  if (const auto beside = readJson(path.parent_path() / kRecipeFile))
    for (const NamedRecipe &named : *beside)
      if (named.file == path.filename().string())
        return named.recipe;
  return std::nullopt;
}

Result<std::vector<NamedRecipe>> readRecipes(const std::filesystem::path &path) {
  if (path.extension() == ".json")
    return readJson(path);
  const auto content = midi::readSmfFile(path);
  if (!content)
    return tl::unexpected(content.error());
  const auto recipe = recipeOfMidi(path, content->scores.empty() ? std::string() : content->scores.front().text);
  if (!recipe)
    return tl::unexpected(noRecipe(path));
  return std::vector<NamedRecipe>{{path.filename().string(), *recipe}};
}

std::vector<std::string> filesOfRecipes(const std::filesystem::path &recipeFile) {
  std::vector<std::string> names;
  const auto text = readFile(recipeFile, kLargestRecipes);
  const nlohmann::json recipe = text ? nlohmann::json::parse(*text, nullptr, false) : nlohmann::json();
  if (!recipe.is_object())
    return names;
  for (const char *list : {"loops", "pieces"})
    if (const auto made = recipe.find(list); made != recipe.end() && made->is_array())
      for (const nlohmann::json &each : *made)
        if (const auto file = each.is_object() ? each.find("file") : each.end(); each.is_object() && file != each.end())
          if (file->is_string())
            names.push_back(std::filesystem::path(file->get<std::string>()).filename().string());
  return names;
}

} // namespace loopwright
