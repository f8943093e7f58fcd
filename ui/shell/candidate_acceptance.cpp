// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/candidate_acceptance.h"

#include <algorithm>

#include "ui/generate/candidate_files.h"
#include "ui/shell/passage_words.h"

namespace loopwright::ui {

CandidateAcceptance::CandidateAcceptance(Workspace &workspace, Transport &transport, const Settings &settings,
                                         ComposePlace &compose, LoopExport &loopExport, NoticeBar &notices)
    : m_workspace(workspace), m_transport(transport), m_settings(settings), m_compose(compose), m_export(loopExport),
      m_notices(notices) {
  connectPanel();
  connectTray();
  connect(m_compose.roll(), &RollEditor::selectionChanged, this, &CandidateAcceptance::showPassage);
  connect(&m_compose.codes()->coder(), &LoopCoder::changed, this, &CandidateAcceptance::showPassage); // what is locked
}

void CandidateAcceptance::connectPanel() {
  GeneratePanel *panel = m_compose.generate();
  RollEditor *roll = m_compose.roll();
  connect(panel, &GeneratePanel::candidateArrived, m_compose.tray(), &CandidateTray::add);
  connect(panel, &GeneratePanel::candidateArrived, this, [this] { m_notices.clear("welcome"); });
  connect(panel, &GeneratePanel::replacementArrived, this, &CandidateAcceptance::regenerate);
  connect(panel, &GeneratePanel::problem, this, &CandidateAcceptance::showProblem);
  panel->setPassageSource([this]() -> std::optional<Passage> {
    const LoopDocument *document = m_workspace.document();
    if (!document)
      return std::nullopt;
    CellMask cells = passage();
    if (isWhole(document->content(), cells) && document->content().locks.isEmpty())
      return std::nullopt;
    return Passage{document->content(), std::move(cells)};
  });
  connect(roll, &RollEditor::newCandidatesRequested, panel, &GeneratePanel::generate);
  connect(roll, &RollEditor::regenerateRequested, this, [this, panel] {
    if (m_compose.codes()->hasFocus())
      m_compose.codes()->regenerate();
    else
      panel->generateOne();
  });
}

void CandidateAcceptance::connectTray() {
  CandidateTray *tray = m_compose.tray();
  RollEditor *roll = m_compose.roll();
  tray->setGenerateAction(m_compose.generate()->generateAction());
  connect(tray, &CandidateTray::problem, this, &CandidateAcceptance::showProblem);
  connect(tray, &CandidateTray::makeAgainRequested, m_compose.generate(), &GeneratePanel::makeAgain);
  connect(roll, &RollEditor::acceptRequested, tray, &CandidateTray::accept);
  connect(tray, &CandidateTray::accepted, this, [this, tray](const Candidate &candidate) {
    const auto shown = tray->candidates();
    const auto at = std::find_if(shown.begin(), shown.end(), [&](const Candidate &c) { return c.id == candidate.id; });
    acceptInPlace(candidate, tr("Accept candidate %1").arg(at - shown.begin() + 1));
  });
  connect(tray, &CandidateTray::exportRequested, this, [this](const Candidate &candidate, ExportFormat format) {
    if (format == ExportFormat::midi)
      m_export.exportMidi(candidate.content, fileNameOf(candidate), candidate.recipe);
    else
      m_export.exportSound(candidate.content, fileNameOf(candidate));
  });
  // What is heard is what accepting gives.
  tray->setHeard([this](const Candidate &candidate) {
    return m_workspace.document() ? m_compose.codes()->coder().withCandidate(candidate.content, passage())
                                  : candidate.content;
  });
  connect(roll, &RollEditor::selectionChanged, tray, &CandidateTray::hearAgain);
  tray->setSent([this](const Candidate &candidate) {
    const LoopDocument *document = m_workspace.document();
    const LoopContent played = document ? playedLike(candidate.content, document->content()) : candidate.content;
    return withDrumMap(played, m_settings.drumMap());
  });
  connect(tray, &CandidateTray::keptChanged, this, [this, tray] {
    if (m_workspace.project())
      m_workspace.project()->setKept(tray->kept());
  });
}

void CandidateAcceptance::showProblem(const QString &sentence) {
  m_notices.show("generate", {NoticeBar::Kind::problem, sentence, {}, {}});
}

CellMask CandidateAcceptance::passage() const {
  return passageOf(m_workspace.document()->content(), m_compose.roll()->selection());
}

void CandidateAcceptance::showPassage() {
  const LoopDocument *document = m_workspace.document();
  QString words;
  if (document) {
    const CellMask cells = passage();
    if (!isWhole(document->content(), cells))
      words = passageWords(document->content(), cells);
    else if (!document->content().locks.isEmpty())
      words = tr("all that is not locked");
  }
  m_compose.generate()->setPassageWords(words);
}

/// What was selected, or the whole loop, as the model has drawn it anew. The new notes of a passage are selected, so
/// that the next ones take their place.
void CandidateAcceptance::regenerate(const Candidate &candidate) {
  LoopDocument *document = m_workspace.document();
  if (!document)
    return;
  if (candidate.passage.empty() || isWhole(document->content(), candidate.passage))
    return accept(candidate, tr("Regenerate the loop"), allCells(document->content()));
  accept(candidate, tr("Regenerate %1").arg(passageWords(document->content(), candidate.passage)), candidate.passage);
  m_compose.roll()->setSelection(notesIn(document->content(), candidate.passage));
}

void CandidateAcceptance::acceptInPlace(const Candidate &candidate, const QString &step) {
  LoopDocument *document = m_workspace.document();
  if (!document)
    return;
  const CellMask place = passage();
  if (isWhole(document->content(), place))
    return accept(candidate, step, place);
  const QString where = passageWords(document->content(), place);
  accept(candidate, tr("%1 in %2").arg(step, where), place);
  m_notices.show("passage", {NoticeBar::Kind::hint, tr("Only %1 changed, as it was selected.").arg(where),
                             tr("Take the whole loop"), [this, candidate, step] {
                               m_notices.clear("passage");
                               accept(candidate, step, allCells(m_workspace.document()->content()));
                             }});
}

void CandidateAcceptance::accept(const Candidate &candidate, const QString &step, const CellMask &passage) {
  LoopDocument *document = m_workspace.document();
  if (!document)
    return;
  m_notices.clear("passage");
  LoopContent next = m_compose.codes()->coder().withCandidate(candidate.content, passage);
  if (isWhole(document->content(), passage))
    document->commitMade(step, std::move(next), candidate.recipe);
  else
    document->commit(step, std::move(next));
  m_transport.endPreview();
}

} // namespace loopwright::ui
