// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_prior/code_prior_options.h"

#include <algorithm>
#include <set>

#include "engine/learning/training_schedule.h"
#include "models/prior_part.h"

namespace loopwright::models {

const learning::OptionSchema &codePriorSchema() {
  using List = std::vector<std::int64_t>;
  static const learning::OptionSchema schema = [] {
    learning::OptionSchema own = {
        {"embedding", "Dimensions of a code's embedding", std::int64_t{128}, 1, 4096, {}},
        {"layers", "LSTM layers", std::int64_t{4}, 1, 16, {}},
        {"hidden", "Width of a layer", std::int64_t{512}, 1, 4096, {}},
        {"lags", "Which earlier codes the model sees, counted back from the one it predicts", List{1}, 1, 4096, {}},
        {"positions", "Give the model the position in the loop", false, 0, 0, {}},
        {"copies", "How many latent steps back a code may be copied from; none: no copying", List{}, 1, 4096, {}},
        {"dropout", "Dropout between layers", 0.0, 0, 0.95, {}},
        {"code_dropout", "Share of the input codes replaced by random ones in training", 0.0, 0, 0.95, {}},
        {"conditions", "Give the model genre, tempo and density, so that you can ask for them", false, 0, 0, {}},
        {"condition_dropout", "Share of the training loops for which they are hidden", 0.12, 0, 1, {}},
        {"guidance", "Recommended guidance; 1: as learned", 1.0, 0, 10, {}},
        {"forms", "Most forms of training loops kept to sample from", std::int64_t{0}, 0, 65536, {}},
        {"form", "Recommend sampling with such a form", false, 0, 0, {}},
        {"decisive", "How the best epoch is chosen", std::string("accuracy"), 0, 0, {"accuracy", "nll"}},
    };
    addSamplingOptions(own, {0.7, 0, 1.0});
    learning::addTrainingOptions(own, {100, 10});
    return own;
  }();
  return schema;
}

Result<CodePriorShape> codePriorShape(const learning::Options &options,
                                      const std::vector<learning::CodeStream> &streams) {
  CodePriorShape shape;
  shape.codes.clear();
  shape.length = streams.front().length;
  for (const learning::CodeStream &stream : streams) {
    shape.codes.push_back(stream.codes);
    if (stream.length != streams.front().length)
      return failure(ErrorKind::badInput, "the codec's streams have different lengths");
  }
  shape.embedding = options.integer("embedding");
  shape.layers = options.integer("layers");
  shape.hidden = options.integer("hidden");
  shape.lags = options.list("lags");
  shape.positions = options.flag("positions");
  shape.copies = options.list("copies");
  shape.conditions = options.flag("conditions");
  shape.forms = options.integer("forms");
  for (const std::int64_t back : shape.copies)
    if (back >= shape.length || std::count(shape.copies.begin(), shape.copies.end(), back) > 1)
      return failure(ErrorKind::usage, "the copy from " + std::to_string(back) +
                                           " steps back is given twice or longer than the loop's " +
                                           std::to_string(shape.length) + " steps");
  std::set<std::int64_t> seen;
  for (const std::int64_t lag : shape.lags)
    if (lag >= shape.tokens() || !seen.insert(lag).second)
      return failure(ErrorKind::usage, "the lag " + std::to_string(lag) + " is given twice or longer than the loop's " +
                                           std::to_string(shape.tokens()) + " codes");
  if (shape.lags.front() != 1)
    return failure(ErrorKind::usage, "the first lag must be 1", "", "the code just before is always shown");
  return shape;
}

} // namespace loopwright::models
