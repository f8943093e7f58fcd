// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tighten_action.h"

#include <QLocale>

#include "ui/shell/passage_words.h"

namespace loopwright::ui {

TightenAction::TightenAction(Generator &generator, Workspace &workspace, NoticeBar &notices,
                             std::function<QString()> bundle, std::function<CellMask()> passage, QObject *parent)
    : QAction(tr("Tighten Loop"), parent), m_generator(generator), m_workspace(workspace), m_notices(notices),
      m_bundle(std::move(bundle)), m_passage(std::move(passage)) {
  setObjectName(QStringLiteral("generate.tighten"));
  setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
  setToolTip(tr("Draw the selected bars of the second half, or its first one, nearer to those half a loop before"));
  connect(this, &QAction::triggered, this, &TightenAction::ask);
  connect(&generator, &Generator::tightened, this, &TightenAction::take);
  connect(&generator, &Generator::tighteningFailed, this, [this](const QString &sentence) {
    m_notices.show("tighten", {NoticeBar::Kind::problem, sentence, {}, {}});
  });
}

void TightenAction::ask() {
  if (const LoopDocument *document = m_workspace.document())
    m_generator.tighten(m_bundle(), {document->content(), m_passage()});
}

void TightenAction::take(const TightenedLoop &loop) {
  LoopDocument *document = m_workspace.document();
  if (!document || document->content() != loop.before)
    return; // edited meanwhile: what was asked about is no more
  const QLocale numbers;
  const auto percent = [&numbers](double share) { return numbers.toString(100 * share, 'f', 1); };
  const QString where = passageWords(loop.before, loop.cells);
  if (document->commit(tr("Tighten %1").arg(where), loop.content))
    m_notices.show("tighten", {NoticeBar::Kind::hint,
                               tr("Tightened %1: %2 % of the cells differed from half a loop before, now %3 %.")
                                   .arg(where, percent(loop.distanceBefore), percent(loop.distanceAfter)),
                               {},
                               {}});
  else
    m_notices.show("tighten", {NoticeBar::Kind::hint, tr("There is nothing to tighten in %1.").arg(where), {}, {}});
}

} // namespace loopwright::ui
