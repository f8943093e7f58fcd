// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include "app/training/training_runs.h"
#include "tests/unit/learning/tiny_training.h"

namespace loopwright::tiny {

/// A user's folders of their own for the length of a test, with a small corpus in them.
class LearningPlace {
public:
  LearningPlace() {
    qputenv("XDG_DATA_HOME", path("data").toUtf8());
    qputenv("XDG_STATE_HOME", path("state").toUtf8());
    qputenv("XDG_CACHE_HOME", path("cache").toUtf8());
    qputenv("XDG_CONFIG_HOME", path("config").toUtf8());
  }
  QString path(const QString &name) const { return m_folder.filePath(name); }
  std::filesystem::path file(const QString &name) const { return path(name).toStdString(); }

  /// Whether the program that trains finds its module.
  static bool hasModule() {
    return qEnvironmentVariableIsSet("LOOPWRIGHT_LEARNING") ||
           QFile::exists(QStringLiteral(LOOPWRIGHT_BINARY_DIR "/lib/loopwright/loopwright-learning.so"));
  }

  /// A training of `epochs` epochs, each a fraction of a second.
  learning::TrainingRequest codec(const QString &out, int epochs = 3) {
    if (m_corpus.empty())
      m_corpus = makeCorpus(file("music"));
    learning::TrainingRequest request;
    request.model = "vqvae";
    request.settings = with(kTracksCodec, {{"epochs", std::to_string(epochs)}, {"average_from", "1"}});
    request.corpus = m_corpus;
    request.out = file(out);
    return request;
  }

private:
  QTemporaryDir m_folder;
  std::filesystem::path m_corpus;
};

} // namespace loopwright::tiny
