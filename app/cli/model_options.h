// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/cli/command_line.h"
#include "app/cli/loop_files.h"
#include "app/recipes/generation_recipe.h"
#include "engine/learning/interface/learning_module.h"

namespace loopwright::cli {

/// How a command computes: --threads, --device.
struct ComputeArguments {
  learning::ComputeOptions options;
  void addOptions(CLI::App &command);
  /// The learning module, loaded and set up. Warns on stderr when the BLAS is slow.
  Result<learning::LearningModule *> load() const;
};

/// The folder of a bundle: of this path or, where there is none, of one that the program ships under this name
/// ("starter", "vae", "musae").
std::filesystem::path bundleNamed(const std::string &name);

/// Which bundle a command uses: --model, a folder or the name of one that the program ships (bundleNamed);
/// one of those that it ships if it is left out.
struct ModelArguments {
  std::string folder;
  ComputeArguments compute;
  void addOptions(CLI::App &command);
  /// What recipes of loops of this bundle have in common: which it is, the tempo of their files, versions. It is open.
  GenerationRecipe recipe(const learning::LoadedBundle &bundle, const LoopFileOptions &files) const;
  /// Left out: the starter, whose prior makes loops.
  Result<std::unique_ptr<learning::LoadedBundle>> open() const { return open("starter"); }
  /// The same for commands that take loops through a codec. Errors: a bundle without one.
  Result<std::unique_ptr<learning::LoadedBundle>> openCodec() const;
  /// The same for commands that read or write codes. Errors: a codec with a continuous latent space.
  Result<std::unique_ptr<learning::LoadedBundle>> openCodes() const;
  /// For commands that move through a continuous latent space; left out: the starter's VAE. Errors: a bundle without.
  Result<std::unique_ptr<learning::LoadedBundle>> openLatent() const;

private:
  Result<std::unique_ptr<learning::LoadedBundle>> open(const std::string &standard) const;
};

/// Which loop detector a command asks: --scorer; the one in the command's own bundle if it is left out.
struct ScorerArguments {
  std::string folder;
  void addOptions(CLI::App &command);
  /// Opens --scorer. Nothing if it is left out. Errors: a bundle without a loop detector.
  Result<std::unique_ptr<learning::LoadedBundle>> open(const ComputeArguments &compute) const;
};

/// How codes are sampled: --temperature, --top-k, --top-p; what is left out is as the model's card recommends.
class FilterArguments {
public:
  void addOptions(CLI::App &command);
  /// The recommended filter with what was given. Errors: values that make no sense.
  Result<learning::CodeFilter> over(learning::CodeFilter standard) const;

private:
  learning::CodeFilter m_given;
  CLI::Option *m_temperature = nullptr;
  CLI::Option *m_topK = nullptr;
  CLI::Option *m_topP = nullptr;
};

/// What new loops are asked to be: --genre, --for-tempo, --density, --guidance, --form.
class ConditionArguments {
public:
  void addOptions(CLI::App &command);
  /// What was given over what the model's card recommends. Errors: what the model does not know.
  Result<learning::Conditions> over(const learning::KnownConditions &knownConditions) const;
  std::optional<double> tempo() const;

private:
  learning::Conditions m_given;
  std::string m_genres;
  double m_tempo = 0;
  double m_density = 0;
  CLI::Option *m_tempoOption = nullptr;
  CLI::Option *m_densityOption = nullptr;
  CLI::Option *m_guidance = nullptr;
  CLI::Option *m_form = nullptr;
};

} // namespace loopwright::cli
