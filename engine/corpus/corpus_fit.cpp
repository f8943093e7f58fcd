// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/corpus_fit.h"

namespace loopwright {

Status checkFit(const WindowShape &corpus, const WindowShape &model, const std::string &where) {
  if (corpus.layout.name == model.layout.name && corpus.bars == model.bars)
    return {};
  return failure(ErrorKind::badInput,
                 "the corpus has " + std::to_string(corpus.bars) + " bars of layout " + corpus.layout.name +
                     ", the model reads " + std::to_string(model.bars) + " of " + model.layout.name,
                 where, "import the music with the model's layout");
}

} // namespace loopwright
