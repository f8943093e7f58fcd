// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/tighten_action.h"

#include <QLocale>

#include "ui/compose/passage_words.h"

namespace loopwright::ui {

TightenAction::TightenAction(GenerationSession &session, NoticeBar &notices, QObject *parent)
    : QAction(tr("Tighten Loop"), parent), m_session(session), m_notices(notices) {
  setObjectName(QStringLiteral("generate.tighten"));
  setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
  setToolTip(tr("Make the selected bars of the second half, or its first bar, more like the bars half a loop earlier"));
  connect(this, &QAction::triggered, &session, &GenerationSession::tighten);
  connect(&session, &GenerationSession::tightened, this,
          [this](LoopDocument *loop, const TightenedLoop &tight) { take(*loop, tight); });
  connect(&session, &GenerationSession::tighteningFailed, this, [this](const QString &sentence) {
    m_notices.show("tighten", {NoticeBar::Kind::problem, sentence, {}, {}});
  });
}

void TightenAction::take(LoopDocument &loop, const TightenedLoop &tight) {
  const QLocale numbers;
  const auto percent = [&numbers](double share) { return numbers.toString(100 * share, 'f', 1); };
  const QString where = passageWords(tight.before, tight.cells);
  const bool changed = m_session.commit(loop, tr("Tighten %1").arg(where), tight.content);
  if (&loop != m_session.loop())
    return;
  m_notices.show("tighten",
                 {NoticeBar::Kind::hint,
                  changed ? tr("Tightened %1: %2 % of cells differed from the bars half a loop earlier; now %3 % do.")
                                .arg(where, percent(tight.distanceBefore), percent(tight.distanceAfter))
                          : tr("Nothing to tighten in %1.").arg(where),
                  {},
                  {},
                  &loop.undoStack()});
}

} // namespace loopwright::ui
