// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_options.h"

#include <cmath>

#include "engine/base/paths.h"
#include "engine/learning/capabilities/codes/has_codes.h"
#include "engine/learning/capabilities/latent/has_latent.h"
#include "engine/learning/capabilities/reconstructs/reconstructs.h"
#include "engine/learning/capabilities/scores/scores.h"
#include "engine/learning/loader/compute_environment.h"
#include "engine/learning/loader/module_loader.h"

namespace loopwright::cli {

void ComputeArguments::addOptions(CLI::App &command) {
  command.add_option("--threads", options.threads, "Threads to compute with (default: all cores)");
  command.add_option("--device", options.device, "auto, cpu or cuda")->capture_default_str();
}

Result<learning::LearningModule *> ComputeArguments::load() const {
  learning::prepareComputing();
  auto module = learning::loadLearningModule();
  if (!module)
    return module;
  if (auto configured = (*module)->configure(options); !configured)
    return tl::unexpected(configured.error());
  if ((*module)->compute().slowBlas)
    CommandLine::remark("the linear algebra library is not OpenBLAS: computing will take many times as long; "
                        "install libopenblas0-openmp");
  return module;
}

std::filesystem::path bundleNamed(const std::string &name) {
  const std::filesystem::path path = name;
  std::error_code code;
  if (path.filename() != path || std::filesystem::exists(path, code))
    return path;
  return paths::resource("starter/" + (name == "starter" ? "bundle" : name)).value_or(path);
}

void ModelArguments::addOptions(CLI::App &command) {
  command.add_option(
      "--model", folder,
      "The model to use: a bundle's folder, or starter, vae or musae, which come with the program (default: starter)");
  compute.addOptions(command);
}

Result<std::unique_ptr<learning::LoadedBundle>> ModelArguments::open(const std::string &standard) const {
  std::error_code code;
  const std::filesystem::path path = bundleNamed(folder.empty() ? standard : folder);
  if (folder.empty() && !std::filesystem::exists(path, code))
    return failure(ErrorKind::resource, "the starter bundle is not installed", "resources/starter",
                   "choose a model with --model");
  auto module = compute.load();
  if (!module)
    return tl::unexpected(module.error());
  return (*module)->open(path);
}

GenerationRecipe ModelArguments::recipe(const learning::LoadedBundle &bundle, const LoopFileOptions &files) const {
  GenerationRecipe recipe;
  std::error_code code;
  const std::filesystem::path path = folder;
  recipe.bundle = folder.empty()                        ? "starter"
                  : std::filesystem::exists(path, code) ? std::filesystem::absolute(path).lexically_normal().string()
                                                        : folder;
  recipe.bundleHash = bundle.hash();
  recipe.microsecondsPerQuarter =
      files.beatsPerMinute ? static_cast<int>(std::lround(60e6 / *files.beatsPerMinute)) : 500000;
  recipe.program = LOOPWRIGHT_VERSION;
  if (const auto module = learning::loadLearningModule()) {
    recipe.torch = (*module)->compute().torch;
    recipe.blas = (*module)->compute().blas;
  }
  return recipe;
}

Result<std::unique_ptr<learning::LoadedBundle>> ModelArguments::openCodec() const {
  auto bundle = open();
  if (bundle && (*bundle)->as<learning::Reconstructs>() == nullptr)
    return failure(ErrorKind::badInput, "this bundle has no codec", folder, "train vqvae makes one");
  return bundle;
}

Result<std::unique_ptr<learning::LoadedBundle>> ModelArguments::openCodes() const {
  auto bundle = openCodec();
  if (bundle && (*bundle)->as<learning::HasCodes>() == nullptr)
    return failure(ErrorKind::badInput, "this bundle's latent space is continuous, it has no codes", folder,
                   "train vqvae makes a codec with codes");
  return bundle;
}

Result<std::unique_ptr<learning::LoadedBundle>> ModelArguments::openLatent() const {
  auto bundle = open("vae");
  if (bundle && (*bundle)->as<learning::HasLatent>() == nullptr)
    return failure(ErrorKind::badInput, "this bundle has no continuous latent space", folder,
                   "choose a MusAE or VAE model with --model");
  return bundle;
}

void ScorerArguments::addOptions(CLI::App &command) {
  command.add_option("--scorer", folder, "The bundle of a loop detector (default: the model's own, if it has one)");
}

Result<std::unique_ptr<learning::LoadedBundle>> ScorerArguments::open(const ComputeArguments &compute) const {
  if (folder.empty())
    return std::unique_ptr<learning::LoadedBundle>();
  auto detector = ModelArguments{folder, compute}.open();
  if (detector && (*detector)->as<learning::Scores>() == nullptr)
    return failure(ErrorKind::badInput, "this bundle has no loop detector", folder, "train loop-detector makes one");
  return detector;
}

void FilterArguments::addOptions(CLI::App &command) {
  m_temperature = command.add_option("--temperature", m_given.temperature,
                                     "Below 1 more expected, above 1 more surprising; 0: always the most probable "
                                     "code (default: the model's)");
  m_topK = command.add_option("--top-k", m_given.topK, "Keep the K most probable codes; 0: all (default: the model's)");
  m_topP = command.add_option(
      "--top-p", m_given.topP,
      "Sample only from the most likely codes that together have the probability P; 1: all (default: the model's)");
}

Result<learning::CodeFilter> FilterArguments::over(learning::CodeFilter standard) const {
  if (m_temperature->count() > 0)
    standard.temperature = m_given.temperature;
  if (m_topK->count() > 0)
    standard.topK = m_given.topK;
  if (m_topP->count() > 0)
    standard.topP = m_given.topP;
  if (auto checked = standard.check(); !checked)
    return tl::unexpected(checked.error());
  return standard;
}

void ConditionArguments::addOptions(CLI::App &command) {
  command.add_option("--genre", m_genres,
                     "Music of this genre, of those that the model knows (info tells them), or between several: "
                     "rock:0.7,jazz:0.3");
  m_tempoOption =
      command.add_option("--for-tempo", m_tempo, "Generate loops that suit this tempo, in quarter notes per minute");
  m_densityOption = command.add_option("--density", m_density, "Generate loops with this many sounding cells per bar");
  m_guidance = command.add_option("--guidance", m_given.guidance,
                                  "How much more of what is asked for than the model learned; 1: as it learned "
                                  "(default: the model's)");
  m_form = command.add_flag("--form,!--no-form", m_given.form,
                            "Whether to take the pattern of repeated bars from a training loop (default: the model's)");
}

Result<learning::Conditions> ConditionArguments::over(const learning::KnownConditions &knownConditions) const {
  learning::Conditions conditions = knownConditions.standard;
  if (!m_genres.empty()) {
    auto shares = knownConditions.sharesOf(m_genres);
    if (!shares)
      return tl::unexpected(shares.error());
    conditions.genres = std::move(*shares);
  }
  conditions.tempo = tempo();
  if (m_densityOption->count() > 0)
    conditions.density = m_density;
  if (m_guidance->count() > 0)
    conditions.guidance = m_given.guidance;
  if (m_form->count() > 0)
    conditions.form = m_given.form;
  if (auto checked = knownConditions.check(conditions); !checked)
    return tl::unexpected(checked.error());
  return conditions;
}

std::optional<double> ConditionArguments::tempo() const {
  return m_tempoOption->count() > 0 ? std::optional<double>(m_tempo) : std::nullopt;
}

} // namespace loopwright::cli
