// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_prior/code_prior_options.h"

#include <set>

namespace loopwright::models {

const learning::OptionSchema &codePriorSchema() {
  using List = std::vector<std::int64_t>;
  static const learning::OptionSchema schema = {
      {"embedding", "Dimensions of a code's embedding", std::int64_t{128}, 1, 4096, {}},
      {"layers", "LSTM layers", std::int64_t{4}, 1, 16, {}},
      {"hidden", "Width of a layer", std::int64_t{512}, 1, 4096, {}},
      {"lags", "Which earlier codes are shown, counted back from the one to be told", List{1}, 1, 4096, {}},
      {"positions", "Show the place in the loop", false, 0, 0, {}},
      {"dropout", "Share of values dropped between layers", 0.0, 0, 0.95, {}},
      {"code_dropout", "Share of shown codes replaced by random ones in training", 0.0, 0, 0.95, {}},
      {"batch_size", "Loops a step", std::int64_t{2048}, 1, 65536, {}},
      {"epochs", "Passes over the training loops", std::int64_t{100}, 1, 1000000, {}},
      {"learning_rate", "Rate of the first epoch", 1e-3, 0, 10, {}},
      {"lowest_rate", "Rate that the cosine ends at", 5e-6, 0, 10, {}},
      {"weight_decay", "Decoupled weight decay", 0.01, 0, 10, {}},
      {"average_from", "Share of the epochs after which weights are averaged; 1: never", 0.7, 0, 1, {}},
      {"average_rate", "Rate that the averaging phase anneals to", 5e-5, 0, 10, {}},
      {"average_anneal", "Epochs of that annealing", std::int64_t{10}, 0, 100000, {}},
      {"patience", "Epochs without improvement before training stops; 0: never", std::int64_t{0}, 0, 1000000, {}},
      {"transpose", "Each visit shows the bass in another key", false, 0, 0, {}},
      {"validation_loops", "Held-out loops used to judge an epoch, at most", std::int64_t{4096}, 1, 10000000, {}},
      {"temperature", "Temperature recommended for sampling", 0.7, 0, 100, {}},
      {"top_k", "Top-k recommended for sampling; 0: all", std::int64_t{0}, 0, 65536, {}},
      {"top_p", "Top-p recommended for sampling; 1: all", 1.0, 1e-6, 1, {}},
      {"decisive", "What decides which epoch is the best", std::string("accuracy"), 0, 0, {"accuracy", "nll"}},
      {"half_precision", "Store the weights in 16 bits", false, 0, 0, {}},
  };
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
