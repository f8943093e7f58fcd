// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/genre_recognition.h"

#include <algorithm>
#include <set>

#include "engine/analysis/genre_control.h"
#include "engine/analysis/piece_features.h"

namespace loopwright::reproduction {
namespace {

/// What is known of the families of one class.
struct ClassFamilies {
  int number = 0;
  std::map<int, bool> trainedOn; ///< family -> whether models learn from it
};

std::vector<ClassFamilies> familiesOfClasses(const Pieces &pieces, const GenreClasses &classes) {
  std::vector<ClassFamilies> families(classes.names.size());
  for (std::size_t c = 0; c < families.size(); ++c)
    families[c].number = static_cast<int>(c);
  for (std::size_t i = 0; i < pieces.size(); ++i)
    if (const int own = classes.ofPiece[i]; own >= 0)
      families[static_cast<std::size_t>(own)].trainedOn.emplace(pieces.family(i), pieces.split(i) == Split::train);
  std::stable_sort(families.begin(), families.end(),
                   [](const auto &a, const auto &b) { return a.trainedOn.size() < b.trainedOn.size(); });
  return families;
}

} // namespace

FamilyHalves halveFamilies(const Pieces &pieces, const GenreClasses &classes) {
  std::map<int, bool> judged; // by family
  for (const ClassFamilies &own : familiesOfClasses(pieces, classes)) {
    std::size_t count = 0;
    for (const auto &[family, trainedOn] : own.trainedOn)
      count += judged.count(family) > 0 && judged.at(family) ? 1 : 0;
    const std::size_t wanted = std::max<std::size_t>(1, own.trainedOn.size() / 3);
    for (const bool known : {false, true})
      for (const auto &[family, trainedOn] : own.trainedOn)
        if (trainedOn == known && judged.count(family) == 0) {
          const bool judges = count < wanted;
          judged[family] = judges;
          count += judges ? 1 : 0;
        }
  }
  FamilyHalves halves;
  for (std::size_t i = 0; i < pieces.size(); ++i)
    if (classes.ofPiece[i] >= 0)
      (judged.at(pieces.family(i)) ? halves.judged : halves.learnt).push_back(i);
  return halves;
}

Result<std::optional<HeardGenres>> recogniseGenres(const Examination &of, const std::vector<std::string> &petals,
                                                   const std::vector<std::vector<TrackStates>> &states,
                                                   const GenreClasses &classes) {
  const PitchLayout &layout = of.pieces.layout();
  const FamilyHalves halves = halveFamilies(of.pieces, classes);
  GenrePieces training, heldOut, generated;
  HeardGenres heard;
  int count = 0; // classes that are told apart
  for (std::size_t c = 0; c < classes.names.size(); ++c) {
    const int number = static_cast<int>(c);
    std::vector<std::size_t> own;
    for (std::size_t petal = 0; petal < petals.size(); ++petal)
      if (classes.classOf(petals[petal]) == number)
        own.push_back(petal);
    const std::size_t most = of.sizes.learnt / classes.names.size();
    const PieceList learnt = evenly(classes.piecesOf(number, halves.learnt), most);
    const PieceList judged = evenly(classes.piecesOf(number, halves.judged), most);
    if (own.empty() || learnt.empty() || judged.empty())
      continue;
    const auto add = [&](GenrePieces &set, const std::vector<TrackStates> &pieces, const std::vector<int> &from) {
      for (std::vector<double> &row : pieceFeatures(pieces, layout))
        set.features.push_back(std::move(row));
      set.genres.insert(set.genres.end(), pieces.size(), count);
      set.families.insert(set.families.end(), from.begin(), from.end());
    };
    add(training, of.pieces.states(learnt), of.pieces.families(learnt));
    add(heldOut, of.pieces.states(judged), of.pieces.families(judged));
    std::vector<TrackStates> inTurn; // so that the first ones are of all petals
    for (std::size_t i = 0; i < states[own.front()].size(); ++i)
      for (const std::size_t petal : own)
        inTurn.push_back(states[petal][i]);
    add(generated, inTurn, {});
    heard.classes.push_back(classes.names[c]);
    heard.families.push_back(classes.families[c]);
    ++count;
  }
  if (count < 2)
    return std::nullopt;
  GenreControlOptions options;
  options.permutations = of.sizes.relearnt;
  options.seed = of.seed;
  const auto control =
      genreControl(training, heldOut, generated, count, options, of.laboratory.progress(), of.laboratory.cancel());
  if (!control)
    return tl::unexpected(control.error());
  heard.training = training.genres.size();
  heard.heldOut = control->heldOut;
  heard.generated = control->generated;
  heard.permutations = control->permutations;
  heard.chance = control->chance();
  heard.keptShare = control->keptShare();
  return heard;
}

} // namespace loopwright::reproduction
