// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/corpus_facts.h"

#include <QDir>
#include <QPointer>
#include <QThreadPool>

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
  QThreadPool::globalInstance()->start([self = QPointer<CorpusFacts>(this), corpus, thread = this->thread()] {
    auto facts = read(corpus);
    auto *courier = new QObject; // carries the answer over, whether or not the one who asked is there still
    courier->moveToThread(thread);
    QMetaObject::invokeMethod(courier, [self, corpus, courier, facts = std::move(facts)]() mutable {
      courier->deleteLater();
      if (self == nullptr || self->m_asked != corpus)
        return;
      if (!facts)
        return Q_EMIT self->failed(corpus, QString::fromStdString(facts.error().message()));
      auto &loops = facts->summary.distinctWindows;
      Q_EMIT self->told(corpus, loops[Split::train], loops[Split::valid], facts->summary.songs, facts->layout,
                        facts->bars);
    });
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
