// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/musae/musae_codec.h"

#include <algorithm>
#include <cmath>

#include "engine/learning/gaussian_prior.h"
#include "engine/learning/interface/sampling_options.h"
#include "engine/learning/weight_size.h"
#include "engine/music/track_states.h"
#include "models/full_tiles.h"
#include "models/musae/musae_options.h"
#include "models/recipe_options.h"

namespace loopwright::models {
namespace {

/// The genres round the flower and how much of the training music each petal stands for, the centre last.
struct Genres {
  std::vector<std::string> names;
  std::vector<double> shares;
};

Result<Genres> genresOf(const nlohmann::json &recipe, const std::string &where) {
  Genres genres;
  try {
    genres.names = recipe.at("genres").get<std::vector<std::string>>();
    genres.shares = recipe.at("shares").get<std::vector<double>>();
  } catch (const nlohmann::json::exception &error) {
    return failure(ErrorKind::badInput, std::string("the codec's genres are damaged: ") + error.what(), where);
  }
  auto sorted = genres.names;
  std::sort(sorted.begin(), sorted.end());
  double sum = 0;
  for (const double share : genres.shares)
    sum += std::isfinite(share) && share >= 0 ? share : std::nan("");
  if (genres.names.size() > 256 || genres.shares.size() != genres.names.size() + 1 || !(sum > 0) ||
      std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end())
    return failure(ErrorKind::badInput, "the codec's genres make no sense", where);
  return genres;
}

/// Samples from places: from the genre that is asked for, between several, or from genres as often as the training
/// music was of them. The filter's temperature widens the noise.
class GenrePrior final : public learning::Prior {
public:
  GenrePrior(std::shared_ptr<const Places> places, Genres genres)
      : m_places(std::move(places)), m_genres(std::move(genres)) {
    m_knownConditions.genres = m_genres.names;
    std::sort(m_knownConditions.genres.begin(), m_knownConditions.genres.end());
    m_knownConditions.blends = !m_genres.names.empty();
  }

  learning::CodeFilter standardFilter() const override { return {}; }
  const learning::KnownConditions &knownConditions() const override { return m_knownConditions; }

  at::Tensor sample(const learning::SamplingOptions &options, const CancellationToken &cancel) override {
    if (cancel.requested())
      return {};
    std::vector<RandomStream> streams;
    for (std::int64_t i = 0; i < options.count; ++i)
      streams.emplace_back(options.seed, "sample", 0, 0, static_cast<std::uint64_t>(options.first + i));
    const at::Tensor noise = learning::normalRows(std::move(streams), m_places->noise()) * options.filter.temperature;
    return options.conditions.genres.empty()
               ? m_places->points(sampledPetals(options), noise)
               : m_places->blend(weightsOf(options.conditions).expand({options.count, -1}), noise);
  }

private:
  at::Tensor sampledPetals(const learning::SamplingOptions &options) const {
    double sum = 0;
    for (const double share : m_genres.shares)
      sum += share;
    at::Tensor petals = at::empty({options.count}, at::kLong);
    for (std::int64_t i = 0; i < options.count; ++i) {
      double left =
          sum * RandomStream(options.seed, "genre", 0, 0, static_cast<std::uint64_t>(options.first + i)).uniform();
      std::size_t petal = 0;
      while (petal + 1 < m_genres.shares.size() && (left -= m_genres.shares[petal]) >= 0)
        ++petal;
      petals.data_ptr<std::int64_t>()[i] = static_cast<std::int64_t>(petal);
    }
    return petals;
  }

  at::Tensor weightsOf(const learning::Conditions &conditions) const {
    at::Tensor weights = at::zeros({1, static_cast<std::int64_t>(m_genres.shares.size())}, at::kFloat);
    for (const learning::GenreShare &condition : conditions.genres) {
      const auto found = std::find(m_genres.names.begin(), m_genres.names.end(), condition.genre);
      weights.data_ptr<float>()[found - m_genres.names.begin()] += static_cast<float>(condition.share);
    }
    return weights;
  }

  std::shared_ptr<const Places> m_places;
  Genres m_genres;
  learning::KnownConditions m_knownConditions;
};

class MusaeCodec final : public learning::Codec {
public:
  MusaeCodec(std::unique_ptr<learning::Parameters> parameters, MusaeNetwork network,
             std::shared_ptr<const Places> places, Genres genres)
      : m_parameters(std::move(parameters)), m_network(std::move(network)), m_places(std::move(places)),
        m_genres(std::move(genres)) {}

  const std::vector<learning::CodeStream> &streams() const override { return m_none; }
  std::int64_t dimensions() const override { return m_network.shape().latent; }

  at::Tensor encode(const at::Tensor &states) override {
    const at::NoGradGuard noGradient;
    return inFullTiles(states, [this](const at::Tensor &rows) { return m_network.encode(rows).mean; });
  }

  at::Tensor decode(const at::Tensor &points) override {
    const at::NoGradGuard noGradient;
    return inFullTiles(points, [this](const at::Tensor &rows) {
      std::vector<at::Tensor> tracks;
      for (const at::Tensor &logits : m_network.decode(rows))
        tracks.push_back(logits.softmax(2).permute({1, 2, 0}));
      return at::cat(tracks, 1);
    });
  }

  std::unique_ptr<learning::Prior> prior() const override {
    return m_places ? std::make_unique<GenrePrior>(m_places, m_genres) : nullptr;
  }

private:
  std::vector<learning::CodeStream> m_none;
  std::unique_ptr<learning::Parameters> m_parameters;
  MusaeNetwork m_network;
  std::shared_ptr<const Places> m_places;
  Genres m_genres;
};

} // namespace

Result<std::unique_ptr<learning::Codec>> openMusaeCodec(const learning::BundleFolder &bundle,
                                                        const learning::BundlePart &part) {
  const std::string where = "parts/codec";
  const auto options = recipeOptions(part, "codec", musaeOptions());
  if (!options)
    return tl::unexpected(options.error());
  auto genres = genresOf(part.recipe, where);
  if (!genres)
    return tl::unexpected(genres.error());
  auto file = learning::SafetensorsFile::parse(part.weights, where + "/weights.safetensors");
  if (!file)
    return tl::unexpected(file.error());
  const auto count = static_cast<std::int64_t>(genres->names.size());
  const auto shape = musaeShape(*options, bundle.layout, bundle.bars * bundle.layout.stepsPerBar(), count);
  if (!shape)
    return tl::unexpected(shape.error());
  auto needed = learning::Parameters::withoutValues();
  const MusaeNetwork unfilled(needed, *shape); // registers what it needs
  fittedPlacesOf(*options, count, needed);
  if (auto fits = learning::checkSize(*file, needed.values()); !fits)
    return tl::unexpected(fits.error());
  auto parameters = std::make_unique<learning::Parameters>(0);
  MusaeNetwork network(*parameters, *shape);
  std::shared_ptr<const Places> places = fittedPlacesOf(*options, count, *parameters);
  if (places == nullptr)
    places = flowerOf(*options, count);
  if (auto filled = learning::copyInto(parameters->all(), *file); !filled)
    return tl::unexpected(filled.error());
  return std::make_unique<MusaeCodec>(std::move(parameters), std::move(network), std::move(places), std::move(*genres));
}

} // namespace loopwright::models
