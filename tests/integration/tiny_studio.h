// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/integration/example_sound.h"
#include "tests/unit/cli/program.h"
#include "tests/unit/learning/tiny_training.h"

namespace loopwright::program {

inline QStringList settings(const tiny::Settings &list) {
  QStringList arguments;
  for (const auto &[name, value] : list)
    arguments << "--set" << QString::fromStdString(name + "=" + value);
  return arguments;
}

/// A folder with music, and models that the program trained on it in a second.
class TinyStudio : public QObject {
protected:
  QTemporaryDir m_folder;
  QString path(const QString &name) const { return m_folder.filePath(name); }
  std::filesystem::path file(const QString &name) const { return path(name).toStdString(); }

  QStringList trainCodec(const QString &out, const tiny::Settings &more = {}) const {
    return QStringList{"train", "vqvae", "--corpus", path("corpus.lwc"), "--out", path(out), "--threads", "1"} +
           settings(tiny::with(tiny::kTracksCodec, more));
  }
  QStringList trainPrior(const QString &out, const tiny::Settings &more = {}) const {
    return QStringList{"train",       "code-prior", "--corpus", path("corpus.lwc"), "--codec",
                       path("codec"), "--out",      path(out),  "--threads",        "1"} +
           settings(tiny::with(tiny::kLagsPrior, more));
  }
  QByteArray bytes(const QString &name) const {
    QFile opened(path(name));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
  }
  void write(const QString &name, const QByteArray &content) const {
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile opened(path(name));
    QVERIFY(opened.open(QIODevice::WriteOnly) && opened.write(content) == content.size());
  }
  /// A copy of the finished model with something changed.
  void writeBundle(const QString &name, const std::function<void(learning::BundleFolder &)> &change) const {
    auto bundle = learning::BundleFolder::read(file("model"));
    QVERIFY(bundle.has_value());
    change(*bundle);
    QVERIFY(bundle->write(file(name)).has_value());
  }
  QStringList everything() const {
    QStringList names;
    QDirIterator walk(m_folder.path(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
      names << walk.next();
    names.sort();
    return names;
  }

  /// Eight songs, a corpus, "codec", "model" and codes.
  void makeModels() {
    for (std::uint64_t s = 1; s <= 8; ++s)
      example::writeSong(file("midi") / (std::to_string(s) + ".mid"), example::song(s, 14, 5));
    write("midi/broken.mid", "MThd no MIDI file");
    const Outcome imported = run({"import", path("midi"), "--corpus", path("corpus.lwc")});
    QVERIFY2(imported.status == 0, imported.errors.constData());
    for (const QStringList &train : {trainCodec("codec"), trainPrior("model")}) {
      const Outcome trained = run(train);
      QVERIFY2(trained.status == 0, trained.errors.constData());
    }
    QCOMPARE(run({"encode", path("midi/1.mid"), "--model", path("codec"), "--out", path("codes.json")}).status, 0);
  }

  /// The folder "detector", made once: a loop detector that knows twelve recordings.
  void trainDetector() {
    if (QFileInfo::exists(path("detector")))
      return;
    QVERIFY(example::writeSounds(file("sound")));
    const QStringList train = {"train",          "loop-detector", "--corpus",      path("sound"), "--out",
                               path("detector"), "--set",         "pretraining=5", "--set",       "epochs=40",
                               "--set",          "threshold=10",  "--threads",     "1",           "--json"};
    const Outcome trained = run(train);
    QVERIFY2(trained.status == 0, trained.errors.constData());
  }
};

} // namespace loopwright::program
