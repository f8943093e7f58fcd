// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bundle/bundle_folder.h"

#include <unistd.h>

#include "engine/base/atomic_file.h"
#include "engine/base/hash.h"
#include "engine/base/read_file.h"

namespace loopwright::learning {
namespace {

constexpr int kFormat = 1;
constexpr int kMostBars = 64;
constexpr std::uint64_t kLargestText = 4U << 20;
constexpr const char *kAdvice = "the bundle is damaged; get or train it again";

bool isPlainName(const std::string &name) {
  // Part names become folder names: nothing but lower-case letters, digits and hyphens.
  return !name.empty() && name.size() <= 40 &&
         name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
}

Result<nlohmann::json> readJson(const std::filesystem::path &path) {
  auto text = readFile(path, kLargestText);
  if (!text)
    return tl::unexpected(text.error());
  auto object = nlohmann::json::parse(*text, nullptr, false);
  if (!object.is_object())
    return failure(ErrorKind::badInput, "this is not a JSON object", path.string(), kAdvice);
  return object;
}

} // namespace

Result<BundleFolder> BundleFolder::parseManifest(const std::string &text, const std::string &where) {
  const auto bad = [&where](const std::string &what) { return failure(ErrorKind::badInput, what, where, kAdvice); };
  const auto manifest = nlohmann::json::parse(text, nullptr, false);
  if (!manifest.is_object())
    return bad("this is not a JSON object");
  if (!manifest.contains("format") || !manifest["format"].is_number_integer() ||
      manifest["format"].get<std::int64_t>() < 1)
    return bad("the key \"format\" is missing or out of range");
  if (manifest["format"].get<std::int64_t>() > kFormat)
    return failure(ErrorKind::badInput, "this bundle has a newer format than this program reads", where,
                   "update Loopwright to use it");
  if (!manifest.contains("layout") || !manifest["layout"].is_string())
    return bad("the key \"layout\" is missing");
  if (!manifest.contains("bars") || !manifest["bars"].is_number_integer() || manifest["bars"].get<std::int64_t>() < 1 ||
      manifest["bars"].get<std::int64_t>() > kMostBars)
    return bad("the key \"bars\" is missing or out of range");
  if (!manifest.contains("parts") || !manifest["parts"].is_object() || manifest["parts"].empty())
    return bad("the key \"parts\" is missing or empty");

  BundleFolder bundle;
  bundle.hash = toHex(sha256(text));
  bundle.bars = manifest["bars"].get<int>();
  auto layout = PitchLayout::named(manifest["layout"].get<std::string>());
  if (!layout)
    return bad(layout.error().what);
  bundle.layout = std::move(*layout);
  for (const auto &[name, entry] : manifest["parts"].items()) {
    if (!isPlainName(name))
      return bad("a part has an impossible name");
    if (!entry.is_object() || !entry.contains("model") || !entry["model"].is_string() || !entry.contains("weights") ||
        !entry["weights"].is_string() || !entry.contains("recipe") || !entry["recipe"].is_string())
      return bad("the part \"" + name + "\" lacks its model or hashes");
    BundlePart part;
    part.model = entry["model"].get<std::string>();
    part.weightsHash = entry["weights"].get<std::string>();
    part.recipe = entry["recipe"]; // the recipe's hash, until read() puts the recipe itself here
    bundle.parts.emplace(name, std::move(part));
  }
  return bundle;
}

namespace {

/// Of what the recipe says of the content, not of how long it took: two trainings alike give one bundle.
std::string recipeHash(nlohmann::json recipe) {
  for (const char *timed : {"budget", "figures"})
    if (const auto found = recipe.find(timed); found != recipe.end() && found->is_object())
      found->erase("seconds");
  return toHex(sha256(recipe.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n"));
}

/// Where bundle.json lies: in the folder, or in the bundle of a run folder.
std::filesystem::path bundleIn(const std::filesystem::path &given) {
  std::error_code code;
  return std::filesystem::exists(given / "bundle" / "bundle.json", code) ? given / "bundle" : given;
}

} // namespace

Result<BundleFolder> BundleFolder::readManifest(const std::filesystem::path &given) {
  const auto manifestPath = bundleIn(given) / "bundle.json";
  std::error_code code;
  if (!std::filesystem::exists(manifestPath, code))
    return failure(ErrorKind::badInput, "there is no bundle here (no bundle.json)", given.string(),
                   "give the folder of a bundle or of a finished training");
  auto text = readFile(manifestPath, kLargestText);
  if (!text)
    return tl::unexpected(text.error());
  return parseManifest(*text, manifestPath.string());
}

Result<BundleFolder> BundleFolder::read(const std::filesystem::path &given) {
  const auto folder = bundleIn(given);
  auto bundle = readManifest(given);
  if (!bundle)
    return bundle;
  for (auto &[name, part] : bundle->parts) {
    const auto partFolder = folder / "parts" / name;
    auto weights = readFile(partFolder / "weights.safetensors");
    if (!weights)
      return tl::unexpected(weights.error());
    if (toHex(sha256(*weights)) != part.weightsHash)
      return failure(ErrorKind::badInput, "the weights are not those that bundle.json names",
                     (partFolder / "weights.safetensors").string(), kAdvice);
    part.weights = std::move(*weights);
    const auto recipePath = partFolder / "recipe.json";
    auto recipeText = readFile(recipePath, kLargestText);
    if (!recipeText)
      return tl::unexpected(recipeText.error());
    // Older bundles have the hash of the file, times included.
    const auto hash = part.recipe.get<std::string>();
    const bool asWritten = toHex(sha256(*recipeText)) == hash;
    const nlohmann::json parsed = nlohmann::json::parse(*recipeText, nullptr, false);
    if (!asWritten && (!parsed.is_object() || recipeHash(parsed) != hash))
      return failure(ErrorKind::badInput, "the recipe is not the one that bundle.json names", recipePath.string(),
                     kAdvice);
    auto recipe = readJson(recipePath);
    if (!recipe)
      return tl::unexpected(recipe.error());
    part.recipe = std::move(*recipe);
  }
  return bundle;
}

Status BundleFolder::write(const std::filesystem::path &folder) const {
  std::error_code code;
  if (std::filesystem::exists(folder, code))
    return failure(ErrorKind::usage, "the folder exists already", folder.string(), "bundles are never changed");
  if (folder.has_parent_path())
    if (auto created = createFolder(folder.parent_path()); !created)
      return created;
  std::string temporary = folder.string() + ".XXXXXX";
  if (::mkdtemp(temporary.data()) == nullptr)
    return failure(ErrorKind::resource, "the folder cannot be created", folder.string(),
                   "choose a place that you may write to");
  std::filesystem::permissions(temporary, static_cast<std::filesystem::perms>(0755), code);

  const auto fill = [&]() -> Status {
    nlohmann::json manifest = {{"format", kFormat}, {"layout", layout.name}, {"bars", bars}};
    for (const auto &[name, part] : parts) {
      const auto partFolder = std::filesystem::path(temporary) / "parts" / name;
      if (auto created = createFolder(partFolder); !created)
        return created;
      if (auto written = writeFileAtomically(partFolder / "weights.safetensors", part.weights); !written)
        return written;
      if (auto written = writeFileAtomically(partFolder / "recipe.json", part.recipe.dump(2) + "\n"); !written)
        return written;
      manifest["parts"][name] = {
          {"model", part.model}, {"weights", toHex(sha256(part.weights))}, {"recipe", recipeHash(part.recipe)}};
    }
    return writeFileAtomically(std::filesystem::path(temporary) / "bundle.json", manifest.dump(2) + "\n");
  };
  auto written = fill();
  if (written) {
    std::filesystem::rename(temporary, folder, code);
    if (code)
      written = failure(ErrorKind::resource, "cannot be put in place: " + code.message(), folder.string());
  }
  if (!written)
    std::filesystem::remove_all(temporary, code);
  return written;
}

} // namespace loopwright::learning
