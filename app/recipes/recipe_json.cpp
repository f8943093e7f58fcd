// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_json.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace loopwright {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kTextPrefix = "loopwright ";
constexpr int kMostBars = 256;
constexpr std::size_t kMostTracks = 64;
constexpr std::size_t kMostNotes = 100000;
constexpr std::size_t kMostLocks = 4096;

Json jsonOf(const std::optional<double> &number) { return number ? Json(*number) : Json(); }

const Json *find(const Json &object, const char *key) {
  const auto found = object.find(key);
  return found == object.end() ? nullptr : &*found;
}

/// Under the key, or under the one that older versions wrote.
const Json *find(const Json &object, const char *key, const char *older) {
  const Json *found = find(object, key);
  return found != nullptr ? found : find(object, older);
}

std::string text(const Json *value) { return value != nullptr && value->is_string() ? value->get<std::string>() : ""; }

/// As people write it: 1, not 1.0.
Json plainNumber(double value) {
  constexpr double kLargest = 1e9;
  return std::abs(value) < kLargest && value == std::floor(value) ? Json(static_cast<std::int64_t>(value))
                                                                  : Json(value);
}

double real(const Json *value, double otherwise) {
  return value != nullptr && value->is_number() ? value->get<double>() : otherwise;
}

std::optional<double> realOrNone(const Json *value) {
  return value != nullptr && value->is_number() ? std::optional<double>(value->get<double>()) : std::nullopt;
}

bool flag(const Json *value) { return value != nullptr && value->is_boolean() && value->get<bool>(); }

/// A whole number in [least, most], written as one or as text.
template <class Number>
bool read(const Json *value, Number least, Number most, Number &number) {
  if (value == nullptr)
    return false;
  if (value->is_number_integer()) {
    if (!value->is_number_unsigned() && value->get<std::int64_t>() < 0)
      return false;
    const auto whole = value->get<std::uint64_t>();
    if (whole > static_cast<std::uint64_t>(most))
      return false;
    number = static_cast<Number>(whole);
  } else if (value->is_string()) {
    const std::string digits = value->get<std::string>();
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (parsed.ec != std::errc() || parsed.ptr != digits.data() + digits.size())
      return false;
  } else {
    return false;
  }
  return number >= least && number <= most;
}

/// Recipes without conditions are of loops that were asked nothing.
learning::Conditions conditionsFrom(const Json *object) {
  learning::Conditions conditions;
  if (object == nullptr || !object->is_object())
    return conditions;
  if (const Json *genres = find(*object, "genres"); genres != nullptr && genres->is_object())
    for (const auto &[genre, share] : genres->items())
      conditions.genres.push_back({genre, real(&share, 1)});
  if (const std::string genre = text(find(*object, "genre")); !genre.empty()) // as recipes of one genre were written
    conditions.genres.push_back({genre, 1});
  conditions.tempo = realOrNone(find(*object, "tempo"));
  conditions.density = realOrNone(find(*object, "density"));
  conditions.guidance = real(find(*object, "guidance"), 1);
  conditions.form = flag(find(*object, "form"));
  return conditions;
}

Json jsonOf(const PlainLoop &loop) {
  Json tracks = Json::array(), locks = Json::array();
  for (const PlainLoop::Track &track : loop.tracks) {
    Json notes = Json::array();
    for (const Note &note : track.notes)
      notes.push_back({note.onset, note.duration, note.pitch, note.velocity});
    tracks.push_back(
        {{"role", nameOf(track.role)}, {"name", track.name}, {"program", track.program}, {"notes", std::move(notes)}});
  }
  for (const PlainLoop::Lock &lock : loop.locks)
    locks.push_back({{"stream", lock.stream}, {"first", lock.first}, {"length", lock.length}});
  return {{"bars", loop.bars},          {"beats_per_bar", loop.beatsPerBar},
          {"beat_unit", loop.beatUnit}, {"microseconds_per_quarter", loop.microsecondsPerQuarter},
          {"swing", loop.swing},        {"tracks", std::move(tracks)},
          {"locks", std::move(locks)}};
}

std::optional<Note> noteFrom(const Json &values, Tick length) {
  Note note;
  if (!values.is_array() || values.size() != 4 || !read<Tick>(&values[0], 0, length - 1, note.onset) ||
      !read<Tick>(&values[1], 1, length - note.onset, note.duration) || !read(&values[2], 0, 127, note.pitch) ||
      !read(&values[3], 1, 127, note.velocity))
    return std::nullopt;
  return note;
}

std::optional<PlainLoop> loopFrom(const Json &object) {
  PlainLoop loop;
  if (!object.is_object() || !read(find(object, "bars"), 1, kMostBars, loop.bars) ||
      !read(find(object, "beats_per_bar"), 1, 255, loop.beatsPerBar) ||
      !read(find(object, "beat_unit"), 1, 64, loop.beatUnit) || (loop.beatUnit & (loop.beatUnit - 1)) != 0 ||
      !read(find(object, "microseconds_per_quarter"), 10000, 0xFFFFFF, loop.microsecondsPerQuarter) ||
      !read(find(object, "swing"), kStraight, kMostSwing, loop.swing))
    return std::nullopt;
  const Json *tracks = find(object, "tracks"), *locks = find(object, "locks");
  if (tracks == nullptr || !tracks->is_array() || tracks->size() > kMostTracks || locks == nullptr ||
      !locks->is_array() || locks->size() > kMostLocks)
    return std::nullopt;
  std::size_t all = 0;
  for (const Json &track : *tracks) {
    PlainLoop::Track plays;
    const Json *notes = track.is_object() ? find(track, "notes") : nullptr;
    if (notes == nullptr || !notes->is_array() || (all += notes->size()) > kMostNotes ||
        !read(find(track, "program"), 0, 127, plays.program))
      return std::nullopt;
    plays.role = roleNamed(text(find(track, "role"))).value_or(Role::strings);
    plays.name = text(find(track, "name"));
    for (const Json &values : *notes) {
      const auto note = noteFrom(values, loop.length());
      if (!note)
        return std::nullopt;
      plays.notes.push_back(*note);
    }
    loop.tracks.push_back(std::move(plays));
  }
  for (const Json &lock : *locks) {
    PlainLoop::Lock stays;
    if (!lock.is_object() || !read<Tick>(find(lock, "first"), 0, loop.length() - 1, stays.first) ||
        !read<Tick>(find(lock, "length"), 1, loop.length() - stays.first, stays.length))
      return std::nullopt;
    stays.stream = text(find(lock, "stream"));
    loop.locks.push_back(std::move(stays));
  }
  return loop;
}

} // namespace

Json jsonOf(const learning::Conditions &conditions) {
  Json genres = Json::object();
  for (const learning::GenreShare &condition : conditions.genres)
    genres[condition.genre] = condition.share;
  return {{"genres", std::move(genres)},
          {"tempo", jsonOf(conditions.tempo)},
          {"density", jsonOf(conditions.density)},
          {"guidance", plainNumber(conditions.guidance)},
          {"form", conditions.form}};
}

Json jsonOf(const GenerationRecipe &recipe) {
  Json json = {{"bundle", recipe.bundle},
               {"model", recipe.bundleHash},
               {"seed", recipe.seed},
               {"candidate", recipe.number},
               {"temperature", plainNumber(recipe.filter.temperature)},
               {"top_k", recipe.filter.topK},
               {"top_p", plainNumber(recipe.filter.topP)},
               {"conditions", jsonOf(recipe.conditions)},
               {"raw", recipe.raw},
               {"microseconds_per_quarter", recipe.microsecondsPerQuarter},
               {"program", recipe.program},
               {"torch", recipe.torch},
               {"blas", recipe.blas}};
  if (!recipe.passage.empty())
    json["passage"] = recipe.passage;
  if (recipe.around)
    json["around"] = jsonOf(*recipe.around);
  return json;
}

std::optional<GenerationRecipe> recipeFrom(const Json &object) {
  if (!object.is_object())
    return std::nullopt;
  GenerationRecipe recipe;
  constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
  if (!read<std::uint64_t>(find(object, "seed"), 0, std::numeric_limits<std::uint64_t>::max(), recipe.seed) ||
      !read<std::int64_t>(find(object, "candidate", "number"), 0, kMost, recipe.number))
    return std::nullopt;
  recipe.bundle = text(find(object, "bundle"));
  recipe.bundleHash = text(find(object, "model", "bundle_hash"));
  recipe.passage = text(find(object, "passage"));
  if (const Json *around = find(object, "around")) {
    recipe.around = loopFrom(*around);
    if (!recipe.around)
      return std::nullopt;
  }
  recipe.filter.temperature = real(find(object, "temperature"), -1);
  recipe.filter.topP = real(find(object, "top_p"), -1);
  recipe.conditions = conditionsFrom(find(object, "conditions", "wishes"));
  recipe.raw = flag(find(object, "raw"));
  const Json *tempo = find(object, "microseconds_per_quarter");
  if (!read(find(object, "top_k"), 0, std::numeric_limits<int>::max(), recipe.filter.topK) || !recipe.filter.check() ||
      (tempo != nullptr && !read(tempo, 0, std::numeric_limits<int>::max(), recipe.microsecondsPerQuarter)))
    return std::nullopt;
  recipe.program = text(find(object, "program"));
  recipe.torch = text(find(object, "torch"));
  recipe.blas = text(find(object, "blas"));
  return recipe;
}

std::optional<GenerationRecipe> recipeFromJsonText(std::string_view text) {
  return recipeFrom(Json::parse(text.begin(), text.end(), nullptr, false));
}

std::string recipeJsonText(const GenerationRecipe &recipe) {
  // A name that is no UTF-8 must not be what ends the program.
  return jsonOf(recipe).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string recipeText(const GenerationRecipe &recipe) { return std::string(kTextPrefix) + recipeJsonText(recipe); }

std::optional<GenerationRecipe> recipeFromText(std::string_view text) {
  if (text.substr(0, kTextPrefix.size()) != kTextPrefix)
    return std::nullopt;
  return recipeFromJsonText(text.substr(kTextPrefix.size()));
}

} // namespace loopwright
