// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace loopwright {

/// Reads what a corpus holds, on a worker thread. GUI thread.
class CorpusFacts : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;
  /// told() or failed() follows, for the corpus that was asked about last.
  void ask(const QString &corpus);
  /// Where imports go: DATA/corpora.
  static QString folder();
  /// The corpora there, newest first.
  static QStringList known();

Q_SIGNALS:
  /// Different loops, as an import counts them.
  void told(const QString &corpus, qint64 toTrainOn, qint64 heldOut, qint64 songs, const QString &layout, int bars);
  void failed(const QString &corpus, const QString &sentence);

private:
  QString m_asked;
};

} // namespace loopwright
