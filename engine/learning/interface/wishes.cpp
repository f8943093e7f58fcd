// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/interface/wishes.h"

#include <algorithm>
#include <cmath>

namespace loopwright::learning {
namespace {

constexpr double kMostGuidance = 10;
constexpr double kSlowest = 1, kFastest = 1000; // quarters a minute

std::string listOf(const std::vector<std::string> &genres) {
  std::string text;
  for (const std::string &genre : genres)
    text += (text.empty() ? "" : ", ") + genre;
  return text;
}

} // namespace

bool operator==(const Wishes &a, const Wishes &b) {
  return a.genre == b.genre && a.tempo == b.tempo && a.density == b.density && a.guidance == b.guidance &&
         a.form == b.form;
}

Status Repertoire::check(const Wishes &wishes) const {
  if (!wishes.genre.empty() && genres.empty())
    return failure(ErrorKind::usage, "this model knows no genres", "--genre",
                   "train code-prior with --set conditions=true on a corpus with genres");
  if (!wishes.genre.empty() && !std::binary_search(genres.begin(), genres.end(), wishes.genre))
    return failure(ErrorKind::usage, "this model knows no genre \"" + wishes.genre + "\"", "--genre",
                   "it knows " + listOf(genres));
  if (wishes.tempo && !tempo)
    return failure(ErrorKind::usage, "this model knows no tempo", "--tempo", "");
  if (wishes.tempo && !(*wishes.tempo >= kSlowest && *wishes.tempo <= kFastest))
    return failure(ErrorKind::usage, "the tempo makes no sense", "--tempo", "give quarters a minute, from 1 to 1000");
  if (wishes.density && !density)
    return failure(ErrorKind::usage, "this model knows no density", "--density", "");
  if (wishes.density && !(*wishes.density > 0 && std::isfinite(*wishes.density)))
    return failure(ErrorKind::usage, "the density makes no sense", "--density", "give sounding cells a bar, above 0");
  if (!(wishes.guidance >= 0 && wishes.guidance <= kMostGuidance))
    return failure(ErrorKind::usage, "the guidance makes no sense", "--guidance", "give a number from 0 to 10");
  if (wishes.form && !form)
    return failure(ErrorKind::usage, "this model knows no forms of loops", "--form",
                   "train code-prior with --set forms=1024");
  return {};
}

} // namespace loopwright::learning
