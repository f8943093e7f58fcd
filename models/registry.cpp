// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registry.h"

#include "models/cnn_vae/cnn_vae.h"
#include "models/code_prior/code_prior.h"
#include "models/code_transformer/code_transformer.h"
#include "models/loop_detector/loop_detector.h"
#include "models/lstm_vae/lstm_vae.h"
#include "models/musae/musae.h"
#include "models/vqvae/vqvae.h"

namespace loopwright::models {

const learning::ModelRegistry &registry() {
  static const learning::ModelRegistry models = {vqVaeEntry(),        codePriorEntry(), codeTransformerEntry(),
                                                 loopDetectorEntry(), cnnVaeEntry(),    nonArLstmVaeEntry(),
                                                 arLstmVaeEntry(),    musaeEntry()};
  return models;
}

} // namespace loopwright::models
