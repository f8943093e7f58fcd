// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>

#include "app/document/loop_edits.h"
#include "app/session/starter_loops.h"
#include "tests/gui/views_of.h"
#include "tests/tour/view_tour_parts.h"
#include "ui/library/track_strip.h"

namespace loopwright::ui::tour {
namespace {

constexpr int kPatience = 20000; // ms for a batch of candidates
constexpr int kBatch = 8;

/// Waits for what was asked for; whether it came.
bool generated(MainWindow &window, qsizetype wanted) {
  const auto failed = [&window] { return !window.notices().sentence("generate").isEmpty(); };
  live(kPatience, [&] { return failed() || composeOf(window).tray()->candidates().size() >= wanted; });
  return !failed();
}

/// The strip with what can be done there: locked bars, a selection, the hand that drags it.
void codes(MainWindow &window, const ViewVisitor &visit) {
  CodeStrip *strip = composeOf(window).codes();
  live(kPatience, [strip] { return strip->coder().isCurrent() || !strip->coder().isExpected(); });
  if (!strip->coder().isCurrent())
    return;
  const int bar = strip->coder().coded()->stepsPerBar();
  const CodeRange all = strip->coder().coded()->all();
  strip->select({0, 2, 0, 2 * bar}, {0, 0});
  trigger(window, "codes.lock");
  strip->select({0, all.endStream, 4 * bar, 5 * bar}, {0, 4 * bar});
  strip->setFocus();
  visit("codes-locked-and-selected", window);
  answering("menu-codes-of-the-strip", visit, [strip] {
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, strip->mapToGlobal(QPoint(400, 10)));
    QApplication::sendEvent(strip, &asked);
  });
  const QPointF from = strip->rectOf({1, 4 * bar}).center(), to = strip->rectOf({1, 6 * bar}).center();
  const auto send = [strip](QEvent::Type type, const QPointF &at, Qt::MouseButton button) {
    QMouseEvent event(type, at, strip->mapToGlobal(at), button, Qt::LeftButton, {});
    QApplication::sendEvent(strip, &event);
  };
  send(QEvent::MouseButtonPress, from, Qt::LeftButton);
  send(QEvent::MouseMove, to, Qt::NoButton);
  visit("codes-dragged", window);
  strip->selectNone();
  for (int i = 0; i < 3; ++i)
    trigger(window, "roll.zoomIn");
  visit("codes-zoomed", window);
  trigger(window, "roll.fit");
  trigger(window, "roll.undo"); // the lock
  composeOf(window).setFocus();
}

void addStarters(CandidateTray &tray) {
  const auto loops = starterLoops();
  for (int i = 0; i < kBatch && !loops.isEmpty(); ++i) {
    Candidate candidate;
    candidate.id = newCandidateId();
    candidate.content = loops[i % loops.size()].content;
    candidate.recipe.seed = 4096;
    candidate.recipe.number = i;
    candidate.metrics = {{"notes", 96. + i}, {"distinct_bars", 6.}};
    tray.add(candidate);
  }
}

void folds(MainWindow &window, bool shown) {
  for (QAction *fold : composeOf(window).foldActions())
    fold->setChecked(shown);
}

LoopContent fourTracks(const LoopContent &loop) {
  LoopContent content = loop;
  const std::pair<const char *, int> others[] = {{"Piano", 0}, {"Strings", 48}};
  for (const auto &[name, program] : others) {
    DocumentTrack track;
    track.name = QString::fromLatin1(name);
    track.program = program;
    for (int bar = 0; bar < content.bars; ++bar)
      for (const int pitch : {48 + program / 4, 52 + program / 4, 55 + program / 4 + bar % 2}) {
        DocumentNote note;
        note.note = {bar * content.ticksPerBar() + (program ? 0 : 480), program ? 1920 : 960, pitch, 70 + 5 * bar};
        track.notes.append(note);
      }
    content.tracks.insert(content.tracks.size() - 1, track);
    settleNotes(content, int(content.tracks.size()) - 2);
  }
  return content;
}

LoopDocument *open(MainWindow &window, const QString &name, const LoopContent &content) {
  Project *project = window.workspace().project();
  LoopDocument *document = project->addDocument({name, content, std::nullopt});
  project->setCurrent(document);
  return document;
}

} // namespace

void compose(MainWindow &window, const ViewVisitor &visit) {
  CandidateTray *tray = composeOf(window).tray();
  visit("first-run", window);
  window.notices().clear("welcome");
  window.notices().clear("sound");
  window.generation().generate();
  visit("generating", window);
  const bool any = generated(window, kBatch);
  if (!any) {
    visit("generating-failed", window);
    window.notices().clear("generate");
    addStarters(*tray);
  }
  window.transport().play();
  live(1300);
  visit("playing", window);
  tray->play(2);
  live(600);
  visit("candidate-plays", window);
  trigger(window, "candidates.keep");
  tray->accept();
  visit("candidate-accepted", window);
  window.transport().stop();
  codes(window, visit);

  const QSize size = window.size();
  window.resize(window.minimumSize());
  visit("smallest", window);
  folds(window, true);
  visit("smallest-all-panels", window);
  auto *rejection = window.findChild<QComboBox *>(QStringLiteral("generate.reject"));
  if (any) {
    rejection->setCurrentIndex(2); // its price is shown
    window.generation().generate();
    generated(window, 2 * kBatch);
    live(200);
  } else {
    addStarters(*tray);
  }
  window.resize(1920, 1080);
  visit("large", window);
  rejection->setCurrentIndex(0);
  window.resize(size);
  folds(window, false);
  visit("folded", window);
  folds(window, true);
}

void documents(MainWindow &window, const ViewVisitor &visit) {
  const LoopContent loop = window.workspace().document()->content();
  open(window, "Four tracks", fourTracks(loop));
  visit("four-tracks", window);
  for (auto *strip : window.findChildren<TrackStrip *>())
    if (auto *program = strip->findChild<QPushButton *>(); program && program->menu()) {
      program->menu()->popup(window.mapToGlobal(QPoint(80, 300)));
      visit("menu-instruments", *program->menu());
      program->menu()->close();
      break;
    }
  LoopContent sixteen = withBars(loop, 16);
  for (DocumentTrack &track : sixteen.tracks) {
    const QList<DocumentNote> first = track.notes;
    for (DocumentNote note : first) {
      note.id = 0;
      note.note.onset += loop.length();
      track.notes.append(note);
    }
  }
  for (int track = 0; track < sixteen.tracks.size(); ++track)
    settleNotes(sixteen, track);
  open(window, "A loop whose name is far too long for the place that it is given in the library", sixteen);
  visit("sixteen-bars-long-name", window);
  trigger(window, "roll.noteNames");
  trigger(window, "roll.selectAll");
  for (int i = 0; i < 6; ++i)
    trigger(window, "roll.zoomIn");
  visit("zoomed-names-selection", window);
  answering("menu-notes-in-the-roll", visit, [&] { trigger(window, "roll.menu"); });
  trigger(window, "roll.fit");
  trigger(window, "roll.keyTint");
  NoteSet selected; // bars 3 to 6
  for (const DocumentTrack &track : sixteen.tracks)
    for (const DocumentNote &note : track.notes)
      if (const Tick bar = note.note.onset / sixteen.ticksPerBar(); bar >= 2 && bar < 6)
        selected.insert(note.id);
  composeOf(window).roll()->setSelection(selected);
  trigger(window, "play.loopBars");
  window.transport().play();
  live(300);
  visit("selected-bars-go-round", window);
  window.transport().stop();
  trigger(window, "play.loopBars");
  if (auto *key = window.findChild<QMenu *>("roll.keyMenu")) {
    key->popup(window.mapToGlobal(QPoint(500, 100)));
    visit("menu-key", *key);
    key->close();
  }
  trigger(window, "roll.keyTint");
  if (auto *grid = window.findChild<QComboBox *>("roll.gridChoice")) {
    grid->showPopup();
    live(100);
    if (QWidget *popup = QApplication::activePopupWidget())
      visit("choice-of-grid", *popup);
    grid->hidePopup();
  }
  trigger(window, "roll.fit");
  trigger(window, "roll.noteNames");
  open(window, "Loop", emptyLoop());
  visit("empty-loop", window);
  window.workspace().project()->setCurrent(window.workspace().project()->documents().first());
}

} // namespace loopwright::ui::tour
