// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/pieces.h"

namespace loopwright::reproduction {

Result<Pieces> Pieces::load(const std::filesystem::path &path, const WindowQuery &query) {
  const auto corpus = Corpus::open(path);
  if (!corpus)
    return tl::unexpected(corpus.error());
  if (!corpus->layout().offers(Encoding::states))
    return failure(ErrorKind::badInput, "pieces of the layout " + corpus->layout().name + " have no states",
                   path.string(), "import the music with --layout tracks4");
  auto set = corpus->load(query);
  if (!set)
    return tl::unexpected(set.error());
  Pieces pieces;
  pieces.m_set = std::move(*set);
  return pieces;
}

PieceList Pieces::where(const std::function<bool(std::size_t piece)> &wanted) const {
  PieceList pieces;
  for (std::size_t i = 0; i < size(); ++i)
    if (wanted(i))
      pieces.push_back(i);
  return pieces;
}

PieceList Pieces::of(Split split, std::size_t most) const {
  return evenly(where([&](std::size_t i) { return songOf(i).split == split; }), most);
}

std::vector<Pianoroll> Pieces::rolls(const PieceList &pieces) const {
  std::vector<Pianoroll> rolls;
  rolls.reserve(pieces.size());
  for (const std::size_t i : pieces)
    rolls.push_back(m_set.loop(i).roll);
  return rolls;
}

std::vector<TrackStates> Pieces::states(const PieceList &pieces) const {
  std::vector<TrackStates> states;
  states.reserve(pieces.size());
  for (const std::size_t i : pieces) {
    const WindowSet::Window &window = m_set.windows[i];
    const int first = m_set.firstStep(window);
    states.push_back(loopwright::statesOf(m_set.rollOf(window), m_set.layout, first, first + steps()));
  }
  return states;
}

std::vector<int> Pieces::families(const PieceList &pieces) const {
  std::vector<int> families;
  families.reserve(pieces.size());
  for (const std::size_t i : pieces)
    families.push_back(family(i));
  return families;
}

std::vector<TrackStates> statesOf(const std::vector<Pianoroll> &rolls, const PitchLayout &layout) {
  std::vector<TrackStates> states;
  states.reserve(rolls.size());
  for (const Pianoroll &roll : rolls)
    states.push_back(loopwright::statesOf(roll, layout, 0, roll.steps()));
  return states;
}

} // namespace loopwright::reproduction
