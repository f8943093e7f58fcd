// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prior_part.h"

#include "engine/learning/weight_size.h"
#include "models/recipe_options.h"

namespace loopwright::models {

void addSamplingOptions(learning::OptionSchema &schema, const learning::CodeFilter &standard) {
  schema.push_back({"temperature", "Recommended temperature", standard.temperature, 0, 100, {}});
  schema.push_back({"top_k", "Recommended top-k; 0: all", std::int64_t{standard.topK}, 0, 65536, {}});
  schema.push_back({"top_p", "Recommended top-p; 1: all", standard.topP, 1e-6, 1, {}});
}

learning::CodeFilter standardFilter(const learning::Options &options) {
  learning::CodeFilter filter;
  filter.temperature = options.real("temperature");
  filter.topK = static_cast<int>(options.integer("top_k"));
  filter.topP = options.real("top_p");
  return filter;
}

Status checkLoopsFit(const learning::TrainingLoops &loops, const learning::BundleFolder &codecBundle) {
  if (codecBundle.layout.name == loops.train.layout.name && codecBundle.bars == loops.train.bars)
    return {};
  return failure(ErrorKind::badInput,
                 "the corpus has " + std::to_string(loops.train.bars) + " bars of layout " + loops.train.layout.name +
                     ", the codec reads " + std::to_string(codecBundle.bars) + " of " + codecBundle.layout.name,
                 "--codec", "import the music with the codec's layout");
}

learning::BundleFolder withPrior(learning::BundleFolder codecBundle, learning::BundlePart prior) {
  prior.recipe["codec"] = codecBundle.parts.at("codec").weightsHash;
  codecBundle.parts.insert_or_assign("prior", std::move(prior));
  return codecBundle;
}

Result<learning::Options> priorOptions(const learning::BundleFolder &bundle, const learning::BundlePart &part,
                                       const learning::OptionSchema &schema) {
  auto options = recipeOptions(part, "prior", schema);
  if (!options)
    return options;
  if (!part.recipe.contains("codec") || !part.recipe["codec"].is_string())
    return failure(ErrorKind::badInput, "the prior's recipe does not say its codec", "parts/prior/recipe.json");
  if (part.recipe["codec"].get<std::string>() != bundle.parts.at("codec").weightsHash)
    return failure(ErrorKind::badInput, "the prior was trained for another codec than the one in this bundle",
                   "parts/prior/recipe.json", "use a bundle whose parts belong together");
  return options;
}

Result<learning::SafetensorsFile> priorWeights(const learning::BundlePart &part, std::int64_t values) {
  auto file = learning::SafetensorsFile::parse(part.weights, "parts/prior/weights.safetensors");
  if (!file)
    return file;
  if (auto fits = learning::checkSize(*file, values); !fits)
    return tl::unexpected(fits.error());
  return file;
}

} // namespace loopwright::models
