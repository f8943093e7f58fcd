// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_transformer/code_transformer_options.h"

#include "engine/learning/training_schedule.h"
#include "models/prior_part.h"

namespace loopwright::models {

const learning::OptionSchema &codeTransformerSchema() {
  static const learning::OptionSchema schema = [] {
    learning::OptionSchema own = {
        {"width", "Width of a layer", std::int64_t{128}, 1, 4096, {}},
        {"layers", "Layers", std::int64_t{3}, 1, 64, {}},
        {"heads", "Attention heads per layer; must divide the width", std::int64_t{4}, 1, 256, {}},
        {"copies", "Let codes be copied from other steps of their stream", true, 0, 0, {}},
        {"dropout", "Dropout in training", 0.1, 0, 0.95, {}},
        {"regions",
         "Share of the training loops in which whole bars are masked instead of single codes",
         0.5,
         0,
         1,
         {}},
        {"passes", "Passes used to sample a loop", std::int64_t{12}, 1, 4096, {}},
        {"boldness",
         "How random the order is in which codes are fixed; 0: always the most certain first",
         2.0,
         0,
         100,
         {}},
    };
    addSamplingOptions(own, {1.0, 0, 1.0});
    learning::addTrainingOptions(own, {40, 10});
    return own;
  }();
  return schema;
}

Result<CodeTransformerShape> codeTransformerShape(const learning::Options &options,
                                                  const std::vector<learning::CodeStream> &streams, int bars) {
  CodeTransformerShape shape;
  shape.codes.clear();
  shape.length = streams.front().length;
  shape.bars = bars;
  for (const learning::CodeStream &stream : streams) {
    shape.codes.push_back(stream.codes);
    if (stream.length != streams.front().length || stream.length % bars != 0)
      return failure(ErrorKind::badInput,
                     "the codec's streams have different lengths, or no whole number of codes a bar");
  }
  shape.width = options.integer("width");
  shape.layers = options.integer("layers");
  shape.heads = options.integer("heads");
  shape.copies = options.flag("copies");
  if (shape.width % shape.heads != 0)
    return failure(ErrorKind::usage,
                   std::to_string(shape.heads) + " heads do not divide a width of " + std::to_string(shape.width),
                   "--set heads");
  return shape;
}

} // namespace loopwright::models
