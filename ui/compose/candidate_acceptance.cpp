// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/candidate_acceptance.h"

#include <algorithm>

#include "ui/compose/passage_words.h"
#include "ui/generate/candidate_files.h"

namespace loopwright::ui {

CandidateAcceptance::CandidateAcceptance(Workspace &workspace, Transport &transport, GenerationSession &session,
                                         const Settings &settings, ComposeView &compose, LoopExport &loopExport,
                                         NoticeBar &notices)
    : m_workspace(workspace), m_transport(transport), m_session(session), m_settings(settings), m_compose(compose),
      m_export(loopExport), m_notices(notices) {
  connectSession();
  connectTray();
  connect(&m_workspace, &Workspace::projectChanged, this, [this] {
    m_session.forget();
    m_dropped.clear();
    m_notices.clear("dropped");
    for (const QString &subject : m_told.keys())
      m_notices.clear(subject);
    m_told.clear();
  });
  connect(&m_workspace, &Workspace::documentChanged, this, &CandidateAcceptance::showLoop);
  connect(m_compose.roll(), &RollEditor::selectionChanged, this, &CandidateAcceptance::showPassage);
  connect(&m_compose.codes()->coder(), &LoopCoder::changed, this, &CandidateAcceptance::showPassage); // what is locked
}

/// The session lives on, and must ask nobody who is gone.
CandidateAcceptance::~CandidateAcceptance() {
  m_session.setLoops({});
  m_session.setSelection({});
}

void CandidateAcceptance::connectSession() {
  m_session.setLoops([this](LoopId id) {
    const Project *project = m_workspace.project();
    return project != nullptr ? project->document(id) : nullptr;
  });
  m_session.setSelection([this](const LoopContent &) { return m_compose.roll()->passage(); });
  connect(&m_session, &GenerationSession::candidateArrived, this, [this](const Candidate &candidate) {
    m_notices.clear("welcome");
    m_compose.tray()->add(candidate);
    const LoopDocument *loop = m_session.loop(candidate.loop);
    if (loop != nullptr && loop != m_session.loop())
      tellElsewhere("candidates", *loop, tr("New candidates for “%1” are in its tray.").arg(loop->name()));
  });
  connect(&m_session, &GenerationSession::replacementArrived, this,
          [this](LoopDocument *loop, const Candidate &candidate) { regenerate(*loop, candidate); });
  connect(&m_session, &GenerationSession::problem, this, &CandidateAcceptance::showProblem);
  connect(&m_session, &GenerationSession::cameTooLate, this, [this](const QString &sentence) {
    m_notices.show("elsewhere", {NoticeBar::Kind::hint, sentence, {}, {}});
  });
  connect(&m_session, &GenerationSession::changedElsewhere, this, [this](LoopDocument *loop, const QString &step) {
    tellElsewhere("elsewhere", *loop, tr("“%1” has changed: %2.").arg(loop->name(), step));
  });
  const RollEditor *roll = m_compose.roll();
  connect(roll, &RollEditor::newCandidatesRequested, &m_session, &GenerationSession::generate);
  connect(roll, &RollEditor::regenerateRequested, this, [this] {
    if (m_compose.codes()->hasFocus())
      m_compose.codes()->regenerate();
    else
      m_session.regenerate();
  });
}

/// Of a loop that is not open, with the way there.
void CandidateAcceptance::tellElsewhere(const QString &subject, const LoopDocument &loop, const QString &sentence) {
  m_told[subject] = loop.id();
  m_notices.show(subject, {NoticeBar::Kind::hint, sentence, tr("Open it"), [this, subject, id = loop.id()] {
                             if (LoopDocument *found = m_session.loop(id))
                               m_workspace.project()->setCurrent(found);
                             m_notices.clear(subject);
                           }});
}

/// What was said of the loop before is not about this one.
void CandidateAcceptance::showLoop() {
  LoopDocument *loop = m_workspace.document();
  m_session.setLoop(loop);
  for (const char *subject : {"passage", "tighten", "codes", "roll"})
    m_notices.clear(subject);
  if (!loop)
    return;
  m_compose.tray()->showLoop(loop->id());
  for (const QString &subject : m_told.keys(loop->id())) // now it is seen
    m_notices.clear(subject);
}

void CandidateAcceptance::connectTray() {
  CandidateTray *tray = m_compose.tray();
  RollEditor *roll = m_compose.roll();
  tray->setGenerateAction(m_compose.generate()->generateAction());
  connect(tray, &CandidateTray::problem, this, &CandidateAcceptance::showProblem);
  connect(tray, &CandidateTray::dropped, this, [this](const Candidate &candidate) {
    m_dropped.append(candidate);
    showDropped();
  });
  connect(&m_session, &GenerationSession::runningChanged, this, [this] {
    if (m_session.isRunning())
      m_dropped.clear();
  });
  connect(tray, &CandidateTray::makeAgainRequested, &m_session, &GenerationSession::makeAgain);
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
    const LoopDocument *document = m_workspace.document();
    return document ? m_session.placed(document->content(), candidate.content, passage()) : candidate.content;
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

/// Brought back they are kept, or the next ones would drop them again.
void CandidateAcceptance::showDropped() {
  const QString sentence = m_dropped.size() == 1
                               ? tr("The oldest candidate left the tray to make room.")
                               : tr("The %1 oldest candidates left the tray to make room.").arg(m_dropped.size());
  m_notices.show("dropped", {NoticeBar::Kind::hint, sentence, tr("Keep them"), [this] {
                               for (Candidate &candidate : m_dropped) {
                                 candidate.kept = true;
                                 m_compose.tray()->add(candidate);
                               }
                               m_dropped.clear();
                               if (m_workspace.project())
                                 m_workspace.project()->setKept(m_compose.tray()->kept());
                               m_notices.clear("dropped");
                             }});
}

void CandidateAcceptance::showProblem(const QString &sentence) {
  m_notices.show("generate", {NoticeBar::Kind::problem, sentence, {}, {}});
}

CellMask CandidateAcceptance::passage() const { return m_compose.roll()->passage(); }

void CandidateAcceptance::showPassage() {
  const LoopDocument *document = m_workspace.document();
  QString words;
  if (document) {
    const CellMask cells = passage();
    if (!isWhole(document->content(), cells))
      words = passageWords(document->content(), cells);
    else if (!document->content().locks.isEmpty())
      words = tr("everything that is not locked");
  }
  m_compose.generate()->setPassageWords(words);
}

/// What was selected, or the whole loop, as the model has sampled it. The new notes of a passage are selected, so that
/// the next ones take their place.
void CandidateAcceptance::regenerate(LoopDocument &loop, const Candidate &candidate) {
  if (candidate.passage.empty() || isWhole(loop.content(), candidate.passage)) {
    Candidate whole = candidate; // the loop stays as long as it is
    whole.content = asLongAs(loop.content(), candidate.content);
    accept(loop, whole, tr("Regenerate the loop"), allCells(loop.content()));
    if (candidate.content.bars < loop.content().bars && &loop == m_workspace.document())
      m_notices.show("passage", {NoticeBar::Kind::hint,
                                 tr("The model generates %1 bars; they repeat to fill the loop's %2.")
                                     .arg(candidate.content.bars)
                                     .arg(loop.content().bars),
                                 {},
                                 {},
                                 &loop.undoStack()});
    return;
  }
  accept(loop, candidate, tr("Regenerate %1").arg(passageWords(loop.content(), candidate.passage)), candidate.passage);
  if (&loop == m_workspace.document())
    m_compose.roll()->selectPassage(candidate.passage);
}

void CandidateAcceptance::acceptInPlace(const Candidate &candidate, const QString &step) {
  LoopDocument *document = m_workspace.document();
  if (!document)
    return;
  const CellMask place = passage();
  if (isWhole(document->content(), place))
    return accept(*document, candidate, step, place);
  const QString where = passageWords(document->content(), place);
  accept(*document, candidate, tr("%1 in %2").arg(step, where), place);
  m_notices.show("passage", {NoticeBar::Kind::hint, tr("Only %1 changed, because it was selected.").arg(where),
                             tr("Take the whole loop"),
                             [this, candidate, step, id = document->id()] {
                               m_notices.clear("passage");
                               if (LoopDocument *loop = m_session.loop(id))
                                 accept(*loop, candidate, step, allCells(loop->content()));
                             },
                             &document->undoStack()});
}

void CandidateAcceptance::accept(LoopDocument &loop, const Candidate &candidate, const QString &step,
                                 const CellMask &passage) {
  const bool whole = isWhole(loop.content(), passage);
  m_session.commit(loop, step, m_session.placed(loop.content(), candidate.content, passage),
                   whole ? std::optional(candidate.recipe) : std::nullopt);
  if (&loop != m_workspace.document())
    return;
  m_notices.clear("passage");
  m_transport.endPreview();
}

} // namespace loopwright::ui
