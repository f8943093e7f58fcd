// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "engine/learning/interface/learning_module.h"

namespace loopwright {

/// One line of RUN/events.jsonl.
struct RunRecord {
  enum class Kind { session, event, error };
  Kind kind = Kind::event;
  learning::TrainingEvent event;
  QString text; ///< error: the sentence

  /// Nothing for a line that is none of these. Numbers that are none (JSON has no NaN) are NaN.
  static std::optional<RunRecord> parse(const QByteArray &line);
};

/// Reads what is appended to RUN/events.jsonl. The file is written by another process: a last line may be a part
/// still, and any line may be damaged.
class EventLog {
public:
  explicit EventLog(const QString &file) : m_file(file) {}

  /// The records in the next at most `limit` bytes.
  QList<RunRecord> readMore(qint64 limit);
  /// Whether the last call came to the end of the file.
  bool atEnd() const { return m_atEnd; }
  /// Marks the beginning of a session.
  static Status appendSession(const QString &file);

private:
  QString m_file;
  qint64 m_offset = 0;
  QByteArray m_partial;
  bool m_tooLong = false; // the partial line is longer than any of ours: it is being skipped
  bool m_atEnd = false;
};

} // namespace loopwright
