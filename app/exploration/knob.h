// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/analysis/attribute_directions.h"
#include "engine/analysis/knob_effects.h"
#include "engine/analysis/piece_attributes.h"
#include "engine/learning/interface/learning_module.h"

/// A knob that turns one property of pieces down and up through a model's continuous latent space.
namespace loopwright {

struct KnobOptions {
  std::string property; ///< key of a PieceAttribute of the model's layout: "total.notes", "up"
  int settings = 5;     ///< from the lowest to the highest
  double reach = 2;     ///< how far it turns either way, in standard deviations
  int threads = 0;      ///< 0: all cores; the result does not depend on it
};

/// Whether there can be such a knob. Errors (usage): fewer than 2 or more than 101 settings, a reach that is not above
/// 0 and at most 10.
Status checkKnob(const KnobOptions &options);

/// The number of a property among those of a layout's pieces (pieceAttributes). Errors (usage): there is none of that
/// key; it names those that there are.
Result<std::size_t> propertyNamed(const std::string &key, const PitchLayout &layout);

/// Where a property grows in a model's latent space, learned from the training pieces of a corpus. Errors: a bundle
/// without a continuous latent space, a corpus that the model does not read, one that does not say how the property
/// changes (badInput); as propertyNamed; of corpus and model; cancelled. The bundle's thread.
Result<AttributeDirection> learnKnob(learning::LoadedBundle &bundle, const std::filesystem::path &corpus,
                                     const KnobOptions &options, ProgressSink &progress,
                                     const CancellationToken &cancel);

/// Pieces at all settings of a knob.
struct TurnedPieces {
  std::vector<double> sigmas;             ///< [settings], ascending
  std::vector<Pianoroll> rolls;           ///< [pieces, settings], each track with one voice
  std::vector<PieceAttribute> attributes; ///< what was measured
  std::size_t property = 0;               ///< the knob's own among them
  KnobEffects effects;                    ///< of the model's raw pieces

  /// The attributes that moved beside the knob's own, most of all first: their numbers. None of a single piece, whose
  /// changes have no common measure.
  std::vector<std::size_t> othersByChange() const;
};

/// Turns pieces of the bundle's layout and bars. `direction`: learnKnob. Errors: as checkKnob and propertyNamed; a
/// bundle without a continuous latent space (badInput); no piece; of the model; cancelled. The bundle's thread.
Result<TurnedPieces> turnKnob(learning::LoadedBundle &bundle, const std::vector<Pianoroll> &pieces,
                              const AttributeDirection &direction, const KnobOptions &options, ProgressSink &progress,
                              const CancellationToken &cancel);

} // namespace loopwright
