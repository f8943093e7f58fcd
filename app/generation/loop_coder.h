// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <optional>
#include <set>

#include "app/generation/generation_session.h"
#include "app/generation/loop_codes.h"

namespace loopwright {

/// The codes of the open loop, kept up to date while it is edited, and edits of them as steps of the document, which
/// reach it when another loop is open by then too. The model's work is done on the generator's lane; nothing here waits
/// for it. GUI thread.
class LoopCoder : public QObject {
  Q_OBJECT
public:
  explicit LoopCoder(GenerationSession &session, QObject *parent = nullptr);
  ~LoopCoder() override;

  void setDocument(LoopDocument *document);
  /// Whether anybody looks: nothing is read while nobody does.
  void setActive(bool active);

  /// The codes, or, while those of an edited loop are on their way, the ones before; none: absence() says why.
  const std::optional<CodedLoop> &coded() const { return m_coded; }
  bool isCurrent() const { return m_current; }
  /// Whether codes come without the user's doing: the model is being opened or reads the loop.
  bool isExpected() const { return m_expected; }
  bool isBusy() const;                                 ///< an edit of the open loop is on its way
  const QString &absence() const { return m_absence; } ///< one sentence
  CodeCells locked() const;

  /// Edits, each one step of the document called `step`; none begins while one is on its way or the codes are out of
  /// date. Cells are regenerated with the session's next seed and its filter.
  void setCodes(const QString &step, const LoopCodes &codes);
  void regenerate(const QString &step, const CodeCells &cells);
  void setLocked(const QString &step, const CodeCells &cells, bool locked);

Q_SIGNALS:
  void changed();                     ///< any of the above
  void told(const QString &sentence); ///< why an edit came to nothing

private:
  using Edit = std::function<Result<CodedLoop>(learning::LoadedBundle &bundle, const CodedLoop &loop,
                                               const CancellationToken &cancel)>;
  void update();
  void show(std::optional<CodedLoop> loop, bool current, const QString &absence);
  QString whyNone() const;
  void read();
  void begin(const QString &step, Edit edit);
  void end(const QString &step, LoopId id, const LoopContent &before, const Result<CodedLoop> &made);
  void remember(const CodedLoop &loop);
  std::optional<CodedLoop> known(const LoopContent &loop) const;

  GenerationSession &m_session;
  QPointer<LoopDocument> m_document;
  std::optional<CodedLoop> m_coded;
  QString m_absence;
  bool m_active = false, m_current = false, m_expected = true;
  std::set<LoopId> m_edited; ///< loops whose edits are on their way
  QList<CodedLoop> m_known;  ///< the last ones: what undo brings back has the codes that it had
  QTimer m_due;              ///< edits come faster than anybody reads
  CancellationToken m_reading, m_editing;
};

} // namespace loopwright
