// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/interface/conditions.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace loopwright::learning {
namespace {

constexpr double kMostGuidance = 10;
constexpr double kSlowest = 1, kFastest = 1000; // quarters a minute
constexpr double kLeastShare = 1e-6, kLargestShare = 1e6;
const char *const kShareAdvice = "give a number from 0.000001 to 1000000, as in rock:0.7,jazz:0.3";

bool isShare(double share) { return share >= kLeastShare && share <= kLargestShare; }

/// The number that is the whole text, without regard to the user's language; 0 if it is none.
double shareIn(const std::string &text) {
  double share = 0;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), share);
  return parsed.ec == std::errc() && parsed.ptr == text.data() + text.size() ? share : 0;
}

std::string listOf(const std::vector<std::string> &genres) {
  std::string text;
  for (const std::string &genre : genres)
    text += (text.empty() ? "" : ", ") + genre;
  return text;
}

tl::unexpected<Error> knowsNoGenres() {
  return failure(ErrorKind::usage, "this model knows no genres", "--genre",
                 "train musae, or code-prior with --set conditions=true, on a corpus with genres");
}

} // namespace

bool operator==(const Conditions &a, const Conditions &b) {
  return a.genres == b.genres && a.tempo == b.tempo && a.density == b.density && a.guidance == b.guidance &&
         a.form == b.form;
}

Status KnownConditions::check(const Conditions &conditions) const {
  if (!conditions.genres.empty() && genres.empty())
    return knowsNoGenres();
  for (const GenreShare &condition : conditions.genres) {
    if (!std::binary_search(genres.begin(), genres.end(), condition.genre))
      return failure(ErrorKind::usage, "this model knows no genre \"" + condition.genre + "\"", "--genre",
                     "it knows " + listOf(genres));
    if (!isShare(condition.share))
      return failure(ErrorKind::usage, "the share of " + condition.genre + " makes no sense", "--genre", kShareAdvice);
  }
  if (conditions.genres.size() > 1 && !blends)
    return failure(ErrorKind::usage, "this model can be asked for one genre at a time", "--genre",
                   "ask for one, or use a musae model");
  if (conditions.tempo && !tempo)
    return failure(ErrorKind::usage, "this model knows no tempo", "--tempo", "");
  if (conditions.tempo && !(*conditions.tempo >= kSlowest && *conditions.tempo <= kFastest))
    return failure(ErrorKind::usage, "the tempo makes no sense", "--tempo", "give quarters a minute, from 1 to 1000");
  if (conditions.density && !density)
    return failure(ErrorKind::usage, "this model knows no density", "--density", "");
  if (conditions.density && !(*conditions.density > 0 && std::isfinite(*conditions.density)))
    return failure(ErrorKind::usage, "the density makes no sense", "--density", "give sounding cells a bar, above 0");
  if (!(conditions.guidance >= 0 && conditions.guidance <= kMostGuidance))
    return failure(ErrorKind::usage, "the guidance makes no sense", "--guidance", "give a number from 0 to 10");
  if (conditions.form && !form)
    return failure(ErrorKind::usage, "this model knows no forms of loops", "--form",
                   "train code-prior with --set forms=1024");
  return {};
}

Result<std::vector<GenreShare>> KnownConditions::sharesOf(const std::string &text) const {
  if (genres.empty())
    return knowsNoGenres();
  std::vector<GenreShare> shares;
  std::size_t place = 0;
  while (place <= text.size()) {
    // The longest genre that stands here and ends where a share, the next genre or nothing follows.
    const std::string *found = nullptr;
    for (const std::string &genre : genres) {
      const std::size_t end = place + genre.size();
      if (text.compare(place, genre.size(), genre) == 0 &&
          (end == text.size() || text[end] == ',' || text[end] == ':') &&
          (found == nullptr || genre.size() > found->size()))
        found = &genre;
    }
    if (found == nullptr)
      return failure(ErrorKind::usage, "this model knows no genre \"" + text.substr(place) + "\"", "--genre",
                     "it knows " + listOf(genres));
    place += found->size();
    double share = 1;
    if (place < text.size() && text[place] == ':') {
      const std::size_t end = std::min(text.find(',', place), text.size());
      const std::string number = text.substr(place + 1, end - place - 1);
      share = shareIn(number);
      if (!isShare(share))
        return failure(ErrorKind::usage, "\"" + number + "\" is no share of " + *found, "--genre", kShareAdvice);
      place = end;
    }
    const auto named = std::find_if(shares.begin(), shares.end(),
                                    [found](const GenreShare &condition) { return condition.genre == *found; });
    if (named != shares.end())
      return failure(ErrorKind::usage, "the genre " + *found + " is asked for twice", "--genre", "name it once");
    shares.push_back({*found, share});
    if (place == text.size())
      break;
    ++place; // over the comma
  }
  return shares;
}

} // namespace loopwright::learning
