// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/random_embedder.h"

#include <cassert>
#include <cmath>

#include "engine/base/random.h"
#include "engine/numerics/parallel_for.h"

namespace loopwright {
namespace {

/// Where an element of a row stands.
std::size_t place(int row, int length, int element) {
  return static_cast<std::size_t>(row) * static_cast<std::size_t>(length) + static_cast<std::size_t>(element);
}

constexpr int kKernel = 3;
constexpr int kFirstStride = 2;
constexpr int kSecondStride = 4;
constexpr std::size_t kLoopsOfBlock = 64;

std::vector<int> columnsRead(const PitchLayout &layout) {
  std::vector<int> columns;
  for (const TrackLayout &track : layout.tracks)
    if (track.hasNotes())
      for (int column = track.firstColumn; column < track.endColumn(); ++column)
        columns.push_back(column);
  return columns;
}

std::vector<float> drawnWeights(RandomStream &stream, std::size_t count, std::size_t fanIn) {
  const double bound = 1.0 / std::sqrt(static_cast<double>(fanIn));
  std::vector<float> weights(count);
  for (float &weight : weights)
    weight = static_cast<float>((2 * stream.uniform() - 1) * bound);
  return weights;
}

/// Batch normalisation with the statistics it begins with (mean 0, variance 1), then LeakyReLU(0.2).
float activated(float value) {
  static const float scale = static_cast<float>(1.0 / std::sqrt(1.0 + 1e-5));
  const float normalised = value * scale;
  return normalised >= 0 ? normalised : 0.2F * normalised;
}

} // namespace

RandomEmbedder::RandomEmbedder(std::uint64_t seed, const PitchLayout &layout, int steps)
    : m_columns(columnsRead(layout)), m_steps(steps) {
  RandomStream stream(seed, "random embedder");
  const std::size_t flat = static_cast<std::size_t>(kChannels * steps / (kFirstStride * kSecondStride));
  m_first = drawnWeights(stream, kChannels * m_columns.size() * kKernel, m_columns.size() * kKernel);
  m_second = drawnWeights(stream, kChannels * kChannels * kKernel, kChannels * kKernel);
  m_linear = drawnWeights(stream, kDims * flat, flat);
  m_bias = drawnWeights(stream, kDims, flat);
}

RandomEmbedder::RandomEmbedder(const PitchLayout &layout, int steps, std::vector<float> first,
                               std::vector<float> second, std::vector<float> linear, std::vector<float> bias)
    : m_columns(columnsRead(layout)), m_steps(steps), m_first(std::move(first)), m_second(std::move(second)),
      m_linear(std::move(linear)), m_bias(std::move(bias)) {
  assert(m_first.size() == kChannels * m_columns.size() * kKernel &&
         m_second.size() == kChannels * kChannels * kKernel);
  assert(m_bias.size() == kDims && m_linear.size() == static_cast<std::size_t>(kDims * steps));
}

std::int64_t RandomEmbedder::parameters() const {
  const std::size_t normalisations = 4 * kChannels; // scale and shift of two layers
  return static_cast<std::int64_t>(m_first.size() + m_second.size() + m_linear.size() + m_bias.size() + normalisations);
}

void RandomEmbedder::embedOne(const Pianoroll &loop, float *out) const {
  assert(loop.steps() == m_steps);
  const int firstSteps = m_steps / kFirstStride;
  const int secondSteps = firstSteps / kSecondStride;
  const int columns = static_cast<int>(m_columns.size());
  // The input is nearly empty: each active cell adds its weights to the outputs that see it.
  std::vector<float> hidden(static_cast<std::size_t>(kChannels * firstSteps), 0.0F); // [channel, step]
  for (int step = 0; step < m_steps; ++step)
    for (int column = 0; column < columns; ++column) {
      if (!loop.sounding.at(step, m_columns[static_cast<std::size_t>(column)]))
        continue;
      for (int tap = 0; tap < kKernel; ++tap) {
        const int position = step + 1 - tap; // input step = 2 * output step + tap - 1
        if (position < 0 || position % kFirstStride != 0 || position / kFirstStride >= firstSteps)
          continue;
        for (int channel = 0; channel < kChannels; ++channel)
          hidden[place(channel, firstSteps, position / kFirstStride)] +=
              m_first[place(channel * columns + column, kKernel, tap)];
      }
    }
  for (float &value : hidden)
    value = activated(value);

  std::vector<float> flat(place(kChannels, secondSteps, 0), 0.0F); // [channel, step]
  for (int channel = 0; channel < kChannels; ++channel)
    for (int step = 0; step < secondSteps; ++step) {
      float sum = 0;
      for (int from = 0; from < kChannels; ++from)
        for (int tap = 0; tap < kKernel; ++tap) {
          const int input = kSecondStride * step + tap - 1;
          if (input >= 0 && input < firstSteps)
            sum += hidden[place(from, firstSteps, input)] * m_second[place(channel * kChannels + from, kKernel, tap)];
        }
      flat[place(channel, secondSteps, step)] = activated(sum);
    }

  for (std::size_t dim = 0; dim < kDims; ++dim) {
    float sum = m_bias[dim];
    for (std::size_t i = 0; i < flat.size(); ++i)
      sum += flat[i] * m_linear[dim * flat.size() + i];
    out[dim] = sum;
  }
}

PointSet RandomEmbedder::embed(const std::vector<Pianoroll> &loops, int threads) const {
  PointSet points;
  points.dims = kDims;
  points.values.resize(loops.size() * kDims);
  parallelFor((loops.size() + kLoopsOfBlock - 1) / kLoopsOfBlock, threads, [&](std::size_t block) {
    const std::size_t end = std::min(loops.size(), (block + 1) * kLoopsOfBlock);
    for (std::size_t i = block * kLoopsOfBlock; i < end; ++i)
      embedOne(loops[i], points.values.data() + i * kDims);
  });
  return points;
}

} // namespace loopwright
