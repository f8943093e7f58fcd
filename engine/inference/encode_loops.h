// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/capabilities/codes/has_codes.h"
#include "engine/learning/capabilities/latent/has_latent.h"
#include "engine/learning/interface/learning_module.h"

namespace loopwright::learning {

/// The codes of many loops, with progress. Errors as HasCodes::encode has, or cancelled.
Result<std::vector<LoopCodes>> encodeLoops(HasCodes &codec, const std::vector<Pianoroll> &loops, ProgressSink &progress,
                                           const CancellationToken &cancel);

/// The points of many loops in a continuous latent space, with progress. Errors as HasLatent::means has, or cancelled.
Result<std::vector<LatentPoint>> latentMeans(HasLatent &encoder, const std::vector<Pianoroll> &loops,
                                             ProgressSink &progress, const CancellationToken &cancel);

/// The music of many points of a continuous latent space. Errors as HasLatent::decode has, or cancelled.
Result<std::vector<Pianoroll>> decodePoints(HasLatent &decoder, const std::vector<LatentPoint> &points,
                                            ProgressSink &progress, const CancellationToken &cancel);

} // namespace loopwright::learning
