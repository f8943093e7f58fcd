// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/controls.h"

#include <cassert>
#include <string>

#include "engine/base/random.h"

namespace loopwright {
namespace {

/// Which source loop the i-th control loop is made of: one permutation after the other.
class SourceOrder {
public:
  SourceOrder(std::size_t sources, std::uint64_t seed, const std::string &stream)
      : m_sources(sources), m_seed(seed), m_stream(stream) {
    assert(sources > 0);
  }
  std::size_t of(std::size_t item) {
    const std::size_t round = item / m_sources;
    if (m_order.empty() || round != m_round) {
      m_round = round;
      m_order = RandomStream(m_seed, m_stream, round).permutation(static_cast<std::int64_t>(m_sources));
    }
    return static_cast<std::size_t>(m_order[item % m_sources]);
  }

private:
  std::size_t m_sources;
  std::uint64_t m_seed;
  std::string m_stream;
  std::size_t m_round = 0;
  std::vector<std::int64_t> m_order;
};

std::string streamOf(Control control) { return std::string("control ") + nameOf(control).key; }

void copyBar(const BitPlane &from, int fromBar, BitPlane &to, int toBar, int stepsPerBar) {
  for (int step = 0; step < stepsPerBar; ++step)
    for (int word = 0; word < from.wordsPerRow(); ++word)
      to.row(toBar * stepsPerBar + step)[word] = from.row(fromBar * stepsPerBar + step)[word];
}

/// The loop with bar `order[b]` in place of bar b.
Pianoroll withBars(const Pianoroll &loop, const std::vector<std::int64_t> &order, int stepsPerBar) {
  Pianoroll result(loop.steps(), loop.columns());
  for (std::size_t bar = 0; bar < order.size(); ++bar) {
    copyBar(loop.sounding, static_cast<int>(order[bar]), result.sounding, static_cast<int>(bar), stepsPerBar);
    copyBar(loop.onset, static_cast<int>(order[bar]), result.onset, static_cast<int>(bar), stepsPerBar);
  }
  return result;
}

/// Drum columns of one loop, all others (bass, its onsets, what else is pitched) of another.
Pianoroll swapped(const Pianoroll &drumLoop, const Pianoroll &otherLoop, const PitchLayout &layout) {
  Pianoroll result = otherLoop;
  for (const TrackLayout &track : layout.tracks)
    if (track.isDrums())
      for (int step = 0; step < result.steps(); ++step)
        for (int column = track.firstColumn; column < track.endColumn(); ++column) {
          result.sounding.set(step, column, drumLoop.sounding.at(step, column));
          result.onset.set(step, column, drumLoop.onset.at(step, column));
        }
  return result;
}

std::vector<double> columnDensities(const std::vector<Pianoroll> &loops) {
  std::vector<double> densities(static_cast<std::size_t>(loops.front().columns()), 0.0);
  for (std::size_t column = 0; column < densities.size(); ++column) {
    const int index = static_cast<int>(column);
    double active = 0;
    double cells = 0;
    for (const Pianoroll &loop : loops) {
      active += loop.sounding.count(0, loop.steps(), index, index + 1);
      cells += loop.steps();
    }
    densities[column] = active / cells;
  }
  return densities;
}

/// Each active cell of the noise is a note of its own.
Pianoroll noise(const std::vector<double> &densities, int steps, RandomStream stream) {
  Pianoroll result(steps, static_cast<int>(densities.size()));
  for (int step = 0; step < steps; ++step)
    for (std::size_t column = 0; column < densities.size(); ++column)
      if (stream.uniform() < densities[column])
        result.sounding.set(step, static_cast<int>(column));
  result.onset = result.sounding;
  return result;
}

} // namespace

std::vector<Control> controlsFor(const PitchLayout &layout) {
  std::vector<Control> controls = {Control::empty, Control::firstBar, Control::noise, Control::shuffledBars};
  if (layout.has(Role::drums) && layout.roles().size() > 1)
    controls.push_back(Control::swapped);
  controls.insert(controls.end(), {Control::resampled, Control::heldOut});
  return controls;
}

ControlName nameOf(Control control) {
  switch (control) {
  case Control::empty:
    return {"empty", "empty roll"};
  case Control::firstBar:
    return {"bar_1_repeated", "bar 1 repeated"};
  case Control::noise:
    return {"noise", "density-matched noise"};
  case Control::shuffledBars:
    return {"bars_shuffled", "bars shuffled"};
  case Control::swapped:
    return {"swap", "drums and bass swapped"};
  case Control::resampled:
    return {"training_resampled", "training resampled"};
  case Control::heldOut:
    return {"held_out", "held-out real loops"};
  }
  return {"", ""};
}

std::vector<Pianoroll> makeControl(Control control, const std::vector<Pianoroll> &training,
                                   const std::vector<Pianoroll> &heldOut, const PitchLayout &layout, std::size_t count,
                                   std::uint64_t seed) {
  const std::vector<Pianoroll> &sources = control == Control::heldOut ? heldOut : training;
  assert(!sources.empty());
  const std::string stream = streamOf(control);
  const int steps = sources.front().steps();
  const int bars = steps / layout.stepsPerBar();
  SourceOrder order(sources.size(), seed, stream);
  SourceOrder others(sources.size(), seed, stream + " partner");
  const std::vector<double> densities = control == Control::noise ? columnDensities(sources) : std::vector<double>();
  std::vector<Pianoroll> loops;
  loops.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    RandomStream own(seed, stream, 0, 1, i);
    const std::size_t index = order.of(i);
    const Pianoroll &source = sources[index];
    switch (control) {
    case Control::empty:
      loops.emplace_back(steps, source.columns());
      break;
    case Control::firstBar:
      loops.push_back(
          withBars(source, std::vector<std::int64_t>(static_cast<std::size_t>(bars), 0), layout.stepsPerBar()));
      break;
    case Control::noise:
      loops.push_back(noise(densities, steps, own));
      break;
    case Control::shuffledBars:
      loops.push_back(withBars(source, own.permutation(bars), layout.stepsPerBar()));
      break;
    case Control::swapped: {
      std::size_t partner = others.of(i);
      if (partner == index)
        partner = (partner + 1) % sources.size();
      loops.push_back(swapped(source, sources[partner], layout));
      break;
    }
    case Control::resampled:
    case Control::heldOut:
      loops.push_back(source);
      break;
    }
  }
  return loops;
}

std::vector<std::size_t> controlSources(Control control, std::size_t training, std::size_t heldOut, std::size_t count,
                                        std::uint64_t seed) {
  std::vector<std::size_t> sources;
  if (control == Control::empty || control == Control::noise)
    return sources;
  SourceOrder order(control == Control::heldOut ? heldOut : training, seed, streamOf(control));
  for (std::size_t i = 0; i < count; ++i)
    sources.push_back(order.of(i));
  return sources;
}

} // namespace loopwright
