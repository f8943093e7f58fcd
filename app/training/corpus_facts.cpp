// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/corpus_facts.h"

#include <QDir>

#include "app/background/background_work.h"
#include "engine/base/paths.h"
#include "engine/corpus/corpus.h"

namespace loopwright {
namespace {

struct Facts {
  Corpus::Summary summary;
  QString layout;
  int bars = 0;
};

Result<Facts> read(const QString &path) {
  const auto corpus = Corpus::open(path.toStdString());
  if (!corpus)
    return tl::unexpected(corpus.error());
  auto summary = corpus->summary();
  if (!summary)
    return tl::unexpected(summary.error());
  return Facts{std::move(*summary), QString::fromStdString(corpus->layout().name), corpus->bars()};
}

} // namespace

void CorpusFacts::ask(const QString &corpus) {
  m_asked = corpus;
  if (corpus.isEmpty())
    return;
  inBackground(
      this, [corpus] { return read(corpus); },
      [this, corpus](const Result<Facts> &facts) {
        if (m_asked != corpus)
          return;
        if (!facts)
          return Q_EMIT failed(corpus, QString::fromStdString(facts.error().message()));
        const auto &summary = facts->summary;
        const auto loopsOf = [&summary](Split split) {
          const auto found = summary.distinctWindows.find(split);
          return found == summary.distinctWindows.end() ? 0 : found->second;
        };
        Q_EMIT told(corpus, loopsOf(Split::train), loopsOf(Split::valid) + loopsOf(Split::test), summary.songs,
                    facts->layout, facts->bars);
      });
}

QString CorpusFacts::folder() { return QString::fromStdString((paths::dataFolder() / "corpora").string()); }

QStringList CorpusFacts::known() {
  QStringList files;
  for (const QFileInfo &file : QDir(folder()).entryInfoList({QStringLiteral("*.lwc")}, QDir::Files, QDir::Time))
    files << file.filePath();
  return files;
}

} // namespace loopwright
