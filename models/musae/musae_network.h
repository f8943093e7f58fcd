// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/learning/conv_blocks.h"
#include "engine/learning/lstm_layer.h"

namespace loopwright::models {

/// How the encoder's last layer says a deviation.
enum class DeviationForm {
  printed,     ///< exp(2 s), equation 10
  logVariance, ///< exp(s / 2), the reference
};

struct MusaeShape {
  std::int64_t tracks = 4;
  std::int64_t steps = 32;
  std::int64_t stepsPerBar = 16;
  std::int64_t states = 130;
  std::int64_t latent = 512;
  std::int64_t encoder = 512; ///< of each direction
  std::int64_t encoderLayers = 3;
  std::int64_t decoder = 1024;
  std::int64_t decoderLayers = 3;
  std::int64_t critic = 1024;
  std::int64_t labels = 0; ///< genres that the critic is told, one of them for none; 0: it sees the point alone
  DeviationForm form = DeviationForm::printed;
  bool clock = false; ///< decoders are told the step within the bar and the bar
  /// Steps of a span: each has dimensions of the point of its own, which the same weights read and tell everywhere;
  /// divides the steps. 0: the point is of the whole piece.
  std::int64_t span = 0;
  std::int64_t common = 0;    ///< dimensions, at least, that belong to the whole piece where spans have their own
  std::int64_t embedding = 0; ///< numbers that stand for a state of a track where spans are read
  std::int64_t local = 0;     ///< width of the layer that reads a span by itself, and of the one that tells it
  std::int64_t slice = 0;     ///< numbers that each step of a decoder is told of its span
  double firstDeviation = 1;  ///< that the encoder begins with, in units of the space
  double leastDeviation = 0;  ///< added to each, inside the networks
  double narrowUnit = 1; ///< what counts as 1 inside the networks in all dimensions but the first two, for the critic
                         ///< in all

  std::int64_t spans() const { return span > 0 ? steps / span : 0; }
  /// Dimensions of a span; those of the whole piece come first, then span by span.
  std::int64_t ownDimensions() const { return span > 0 ? (latent - common) / spans() : 0; }
  std::int64_t wholeDimensions() const { return latent - spans() * ownDimensions(); }
};

/// A normal distribution over points, dimension by dimension, float [N, D] each.
struct MusaePosterior {
  at::Tensor mean, deviation;
  at::Tensor pointsAt(const at::Tensor &noise) const { return mean + deviation * noise; }
};

/// Encoder and decoders of MusAE (sections 3.2.1 and 3.2.2, equations 7 to 13). Music is states int64 [N, K, T].
class MusaeNetwork {
public:
  MusaeNetwork(learning::Parameters &parameters, const MusaeShape &shape);

  const MusaeShape &shape() const { return m_shape; }
  /// Bidirectional LSTM layers over all tracks together, each state as +1 among -1; the last outputs of both
  /// directions say mean and deviation. With spans a state is read as a vector that is learnt, and the outputs where
  /// either direction has read a span say its own dimensions, together with a layer that reads the span by itself.
  MusaePosterior encode(const at::Tensor &states) const;
  /// Points [N, D] -> logits float [T, N, states], one tensor a track: LSTM layers that are given the point at every
  /// step, and begin, outputs and cells of every layer, with one linear map of it. With spans they are given what is
  /// the whole piece's and slices of what a layer makes of it and of what is the span's; a step says its state from
  /// the last layer's output and its slice.
  std::vector<at::Tensor> decode(const at::Tensor &points) const;
  /// Points as the discriminator is shown them: in the narrow unit in all dimensions, so that places round the circle
  /// are as far apart as they are for who sees the narrow ones.
  at::Tensor forCritic(const at::Tensor &points) const { return points / m_shape.narrowUnit; }

private:
  struct Direction {
    std::vector<learning::LstmWeights> layers;
  };
  /// What says dimensions of a point.
  struct Head {
    learning::Linear mean, deviation;
  };
  struct Decoder {
    learning::Linear begin, slices;
    std::vector<learning::LstmWeights> layers;
    learning::Linear says;
  };
  Head addHead(learning::Parameters &parameters, const std::string &prefix, std::int64_t read,
               std::int64_t dimensions) const;
  at::Tensor embedded(const at::Tensor &states) const;
  at::Tensor firstGates(const at::Tensor &read, const learning::LstmWeights &layer) const;
  at::Tensor readSpans(const at::Tensor &read, const at::Tensor &onwards, const at::Tensor &backwards) const;
  at::Tensor tellSpans(const at::Tensor &units) const;
  at::Tensor slicesOf(const Decoder &decoder, const at::Tensor &told) const;
  at::Tensor decoderInput(const Decoder &decoder, const at::Tensor &units, const at::Tensor &slices) const;
  MusaeShape m_shape;
  Direction m_onwards, m_backwards;
  Head m_whole, m_own;
  at::Tensor m_embedding;                      ///< [K * states, embedding]
  learning::Linear m_readsLocal, m_tellsLocal; ///< a span by itself
  std::vector<Decoder> m_decoders;
  at::Tensor m_unit;  ///< [D]
  at::Tensor m_clock; ///< [T, stepsPerBar + bars]
};

/// The sum over the tracks of the mean cross-entropy a step, in nats (the first term of equation 3); `logits` as
/// MusaeNetwork::decode gives them, `states` int64 [N, K, T].
at::Tensor reconstructionLoss(const std::vector<at::Tensor> &logits, const at::Tensor &states);

/// The discriminator (section 3.2.3): two layers of tanh and a linear one that says how much a point looks as if it
/// came from the prior. Points are as MusaeNetwork::forCritic has them; what it is told of the genre stands behind
/// them.
class MusaeCritic {
public:
  MusaeCritic(learning::Parameters &parameters, const MusaeShape &shape);
  /// x [N, D + labels] -> scores [N]
  at::Tensor score(const at::Tensor &x) const;
  /// The gradient of the scores by the points, [N, D], as a function of the weights that has gradients itself.
  at::Tensor slope(const at::Tensor &x) const;

private:
  std::int64_t m_latent;
  learning::Linear m_first, m_second, m_last;
};

/// Equations 4 to 6 as the critic minimises them: the encoder's points score low, the prior's high, and the slope
/// between them, at share real + (1 - share) fake with `share` [N, 1], has length 1.
struct CriticLoss {
  at::Tensor distance; ///< mean score of the prior's points less that of the encoder's: the Wasserstein estimate
  at::Tensor penalty;
  at::Tensor loss; ///< penaltyWeight * penalty - distance
};
CriticLoss criticLoss(const MusaeCritic &critic, const at::Tensor &real, const at::Tensor &fake,
                      const at::Tensor &labels, const at::Tensor &share, double penaltyWeight);

} // namespace loopwright::models
