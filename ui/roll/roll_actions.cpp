// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/roll_actions.h"

#include "ui/roll/note_commands.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {

RollActions::RollActions(RollView &view, QWidget &widget)
    : QObject(&widget), m_view(view), m_widget(widget), m_keyMenu(new KeyMenu(view, &widget)), m_tools(this),
      m_grids(this) {
  makeEdit();
  makeNotes();
  makeTools();
  makeView();
  makeGenerate();
  connect(&view, &RollView::viewChanged, this, &RollActions::follow);
  connect(&view, &RollView::selectionChanged, this, &RollActions::follow);
  connect(&view, &RollView::documentReplaced, this, &RollActions::followUndo);
  connect(&view.transport(), &Transport::mixChanged, this, &RollActions::follow);
  follow();
  followUndo();
}

QAction *RollActions::action(const char *name) const {
  return m_widget.findChild<QAction *>(QStringLiteral("roll.") + QLatin1String(name));
}

template <typename Run>
QAction *RollActions::add(const Spec &spec, Run run) {
  auto *action = new QAction(spec.text, &m_widget);
  action->setObjectName(QStringLiteral("roll.") + QLatin1String(spec.name));
  action->setShortcuts(spec.keys);
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(action, &QAction::triggered, this, run);
  m_widget.addAction(action);
  m_menus.last().actions.append(action);
  return action;
}

template <typename Field>
QAction *RollActions::addToggle(const Spec &spec, Field RollOptions::*field) {
  QAction *toggle = add(spec, [this, field] {
    RollOptions options = m_view.options();
    options.*field = !(options.*field);
    m_view.setOptions(options);
  });
  toggle->setCheckable(true);
  connect(&m_view, &RollView::viewChanged, toggle,
          [this, toggle, field] { toggle->setChecked(m_view.options().*field); });
  toggle->setChecked(m_view.options().*field);
  return toggle;
}

QAction *RollActions::addTool(const Spec &spec, Tool tool) {
  QAction *action = add(spec, [this, tool] {
    RollOptions options = m_view.options();
    options.tool = tool;
    m_view.setOptions(options);
  });
  action->setCheckable(true);
  action->setData(static_cast<int>(tool));
  m_tools.addAction(action);
  return action;
}

QAction *RollActions::addGrid(const Spec &spec, GridValue grid) {
  QAction *action = add(spec, [this, grid] {
    RollOptions options = m_view.options();
    options.grid = grid;
    m_view.setOptions(options);
  });
  action->setCheckable(true);
  action->setData(static_cast<qlonglong>(grid.ticks()));
  m_grids.addAction(action);
  return action;
}

void RollActions::makeEdit() {
  m_menus.append({tr("Edit"), {}});
  QAction *undo = add({"undo", tr("Undo"), {QKeySequence(tr("Ctrl+Z"))}}, [this] {
    if (m_view.document())
      m_view.document()->undoStack().undo();
  });
  QAction *redo = add({"redo", tr("Redo"), {QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))}}, [this] {
    if (m_view.document())
      m_view.document()->undoStack().redo();
  });
  for (QAction *action : {undo, redo}) // wherever the focus is: what is undone is the open document's
    action->setShortcutContext(Qt::WindowShortcut);
  undo->setIcon(Theme::instance().icon(QStringLiteral("undo")));
  redo->setIcon(Theme::instance().icon(QStringLiteral("redo")));
  m_menus.last().actions.append(nullptr);
  add({"cut", tr("Cut"), {QKeySequence(tr("Ctrl+X"))}}, [this] { cutSelection(m_view); });
  add({"copy", tr("Copy"), {QKeySequence(tr("Ctrl+C"))}}, [this] { copySelection(m_view); });
  add({"paste", tr("Paste at the Playhead"), {QKeySequence(tr("Ctrl+V"))}}, [this] {
    if (const QString sentence = pasteAtPlayhead(m_view); !sentence.isEmpty())
      Q_EMIT told(sentence);
  });
  add({"duplicate", tr("Duplicate"), {QKeySequence(tr("Ctrl+D"))}}, [this] { duplicateSelection(m_view); });
  add({"delete", tr("Delete"), {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)}},
      [this] { eraseSelection(m_view); });
  m_menus.last().actions.append(nullptr);
  add({"selectAll", tr("Select All"), {QKeySequence(tr("Ctrl+A"))}}, [this] { selectAll(m_view); });
  add({"selectBar", tr("Select Bar"), {QKeySequence(tr("B"))}}, [this] { selectBar(m_view, false); });
  add({"selectBarMore", tr("Extend Selection by a Bar"), {QKeySequence(tr("Shift+B"))}},
      [this] { selectBar(m_view, true); });
  add({"selectNone", tr("Deselect"), {QKeySequence(Qt::Key_Escape), QKeySequence(tr("Ctrl+Shift+A"))}},
      [this] { Q_EMIT escaped(); });
  add({"nextNote", tr("Next Note"), {QKeySequence(tr("]"))}}, [this] { goToNote(m_view, 1); });
  add({"previousNote", tr("Previous Note"), {QKeySequence(tr("["))}}, [this] { goToNote(m_view, -1); });
}

void RollActions::makeNotes() {
  m_menus.append({tr("Notes"), {}});
  const auto nudge = [this](int direction) {
    return [this, direction] {
      if (m_view.selection().empty())
        goToNote(m_view, direction);
      else
        moveSelection(m_view, direction * m_view.options().grid.ticks());
    };
  };
  const auto nudgeBar = [this](int direction) {
    return [this, direction] { moveSelection(m_view, direction * m_view.content().ticksPerBar()); };
  };
  const auto lengthen = [this](int direction) {
    return [this, direction] { lengthenSelection(m_view, direction * m_view.options().grid.ticks()); };
  };
  const auto transpose = [this](int semitones) { return [this, semitones] { transposeSelection(m_view, semitones); }; };
  add({"quantise", tr("Quantise"), {QKeySequence(tr("Q"))}}, [this] { quantiseSelection(m_view); });
  m_menus.last().actions.append(nullptr);
  add({"earlier", tr("Move Left by a Grid Step"), {QKeySequence(Qt::Key_Left)}}, nudge(-1));
  add({"later", tr("Move Right by a Grid Step"), {QKeySequence(Qt::Key_Right)}}, nudge(1));
  add({"barEarlier", tr("Move Left by a Bar"), {QKeySequence(tr("Ctrl+Left"))}}, nudgeBar(-1));
  add({"barLater", tr("Move Right by a Bar"), {QKeySequence(tr("Ctrl+Right"))}}, nudgeBar(1));
  add({"shorter", tr("Shorter"), {QKeySequence(tr("Shift+Left"))}}, lengthen(-1));
  add({"longer", tr("Longer"), {QKeySequence(tr("Shift+Right"))}}, lengthen(1));
  m_menus.last().actions.append(nullptr);
  add({"semitoneUp", tr("Transpose Up a Semitone"), {QKeySequence(Qt::Key_Up)}}, transpose(1));
  add({"semitoneDown", tr("Transpose Down a Semitone"), {QKeySequence(Qt::Key_Down)}}, transpose(-1));
  add({"octaveUp", tr("Transpose Up an Octave"), {QKeySequence(tr("Shift+Up")), QKeySequence(tr("Ctrl+Up"))}},
      transpose(12));
  add({"octaveDown", tr("Transpose Down an Octave"), {QKeySequence(tr("Shift+Down")), QKeySequence(tr("Ctrl+Down"))}},
      transpose(-12));
  add({"toneUp", tr("Transpose Up a Scale Step"), {QKeySequence(tr("Alt+Up"))}}, [this] { transposeInKey(m_view, 1); });
  add({"toneDown", tr("Transpose Down a Scale Step"), {QKeySequence(tr("Alt+Down"))}},
      [this] { transposeInKey(m_view, -1); });
  m_menus.last().actions.append(nullptr);
  add({"setVelocity", tr("Set Velocity…"), {QKeySequence(tr("Shift+V"))}}, [this] { Q_EMIT velocityRequested(); });
  m_menus.last().actions.append(nullptr);
  makeMix();
}

void RollActions::makeMix() {
  QAction *mute = add({"mute", tr("Mute Track"), {QKeySequence(tr("M"))}}, [this] {
    const int track = m_view.activeTrack();
    m_view.transport().setMuted(track, !m_view.transport().muted(track));
  });
  QAction *solo = add({"solo", tr("Solo Track"), {QKeySequence(tr("N"))}}, [this] {
    const int track = m_view.activeTrack();
    m_view.transport().setSoloed(track, !m_view.transport().soloed(track));
  });
  mute->setCheckable(true);
  solo->setCheckable(true);
  add({"menu", tr("Show Note Menu"), {QKeySequence(Qt::Key_Menu), QKeySequence(tr("Shift+F10"))}},
      [this] { Q_EMIT menuRequested(); });
}

void RollActions::makeTools() {
  m_menus.append({tr("Tools"), {}});
  const auto keys = [](const char *digit, const QString &letter) {
    return QList<QKeySequence>{QKeySequence(QLatin1String(digit)), QKeySequence(letter)};
  };
  Theme &theme = Theme::instance();
  addTool({"draw", tr("Draw"), keys("1", tr("Shift+D"))}, Tool::draw)->setIcon(theme.icon(QStringLiteral("tool-draw")));
  addTool({"select", tr("Select"), keys("2", tr("Shift+S"))}, Tool::select)
      ->setIcon(theme.icon(QStringLiteral("tool-select")));
  addTool({"erase", tr("Erase"), keys("3", tr("Shift+E"))}, Tool::erase)
      ->setIcon(theme.icon(QStringLiteral("tool-erase")));
  addTool({"velocity", tr("Velocity"), {QKeySequence(QStringLiteral("4"))}}, Tool::velocity)
      ->setIcon(theme.icon(QStringLiteral("tool-velocity")));
  m_menus.last().actions.append(nullptr);
  const auto grid = [this](const char *name, const QString &text, int digit, GridValue value) {
    QList<QKeySequence> key;
    if (digit > 0)
      key.append(QKeySequence(tr("Ctrl+%1").arg(digit)));
    addGrid({name, text, key}, value);
  };
  grid("gridWhole", tr("Grid: Whole Notes"), 1, {1, false});
  grid("gridHalf", tr("Grid: Half Notes"), 2, {2, false});
  grid("gridQuarter", tr("Grid: Quarter Notes"), 3, {4, false});
  grid("gridEighth", tr("Grid: Eighth Notes"), 4, {8, false});
  grid("gridSixteenth", tr("Grid: Sixteenth Notes"), 5, {16, false});
  grid("gridThirtySecond", tr("Grid: Thirty-second Notes"), 6, {32, false});
  grid("gridEighthTriplet", tr("Grid: Eighth Triplets"), 0, {8, true});
  grid("gridSixteenthTriplet", tr("Grid: Sixteenth Triplets"), 0, {16, true});
  addToggle({"snap", tr("Snap to Grid"), {}}, &RollOptions::snap)->setIcon(theme.icon(QStringLiteral("snap")));
}

void RollActions::makeView() {
  m_menus.append({tr("View"), {}});
  Theme &theme = Theme::instance();
  addToggle({"noteNames", tr("Note Names"), {QKeySequence(tr("G"))}}, &RollOptions::noteNames)
      ->setIcon(theme.icon(QStringLiteral("note-names")));
  addToggle({"velocityLane", tr("Velocity Lane"), {QKeySequence(tr("V"))}}, &RollOptions::velocityLane)
      ->setIcon(theme.icon(QStringLiteral("velocity-lane")));
  addToggle({"ghosts", tr("Show Other Tracks as Ghosts"), {QKeySequence(tr(","))}}, &RollOptions::ghosts)
      ->setIcon(theme.icon(QStringLiteral("ghosts")));
  addToggle({"keyTint", tr("Highlight the Key"), {QKeySequence(tr("K"))}}, &RollOptions::keyTint)
      ->setIcon(theme.icon(QStringLiteral("key-tint")));
  addToggle({"keyLock", tr("Keep Bass in Key"), {QKeySequence(tr("Shift+K"))}}, &RollOptions::keyLock)
      ->setIcon(theme.icon(QStringLiteral("lock")));
  m_menus.last().actions.append(m_keyMenu->menuAction());
  addToggle({"follow", tr("Follow Playhead"), {}}, &RollOptions::follow)->setIcon(theme.icon(QStringLiteral("follow")));
  m_menus.last().actions.append(nullptr);
  const auto zoomTime = [this](double factor) {
    return [this, factor] {
      m_view.changeGeometry(
          [factor](RollGeometry &geometry) { geometry.zoomTime(factor, geometry.ruler().center().x()); });
    };
  };
  add({"zoomIn", tr("Zoom In"), {QKeySequence(tr("Ctrl++")), QKeySequence(tr("Ctrl+="))}}, zoomTime(1.25));
  add({"zoomOut", tr("Zoom Out"), {QKeySequence(tr("Ctrl+-"))}}, zoomTime(0.8));
  add({"fit", tr("Fit"), {QKeySequence(tr("Ctrl+0"))}}, [this] {
    m_view.fit();
  })->setIcon(theme.icon(QStringLiteral("zoom-fit")));
}

void RollActions::makeGenerate() {
  m_menus.append({tr("Generate"), {}});
  add({"regenerate", tr("Regenerate"), {QKeySequence(tr("Ctrl+R"))}}, [this] {
    Q_EMIT regenerateRequested();
  })->setShortcutContext(Qt::WindowShortcut); // wherever the focus is, as all that generates
}

QList<QAction *> RollActions::contextActions() const {
  QList<QAction *> actions;
  for (const char *name :
       {"cut", "copy", "paste", "duplicate", "delete", "", "quantise", "semitoneUp", "semitoneDown", "octaveUp",
        "octaveDown", "shorter", "longer", "setVelocity", "", "selectAll", "selectNone", "", "regenerate"})
    actions.append(*name == '\0' ? nullptr : action(name));
  return actions;
}

void RollActions::follow() {
  const RollOptions &options = m_view.options();
  for (QAction *tool : m_tools.actions())
    tool->setChecked(tool->data().toInt() == static_cast<int>(options.tool));
  for (QAction *grid : m_grids.actions())
    grid->setChecked(grid->data().toLongLong() == options.grid.ticks());
  const int track = m_view.activeTrack();
  action("mute")->setChecked(m_view.transport().muted(track));
  action("solo")->setChecked(m_view.transport().soloed(track));
}

void RollActions::followUndo() {
  for (const QMetaObject::Connection &connection : m_undoConnections)
    disconnect(connection);
  m_undoConnections.clear();
  QAction *undo = action("undo");
  QAction *redo = action("redo");
  LoopDocument *document = m_view.document();
  if (!document) {
    undo->setEnabled(false);
    redo->setEnabled(false);
    return;
  }
  QUndoStack &stack = document->undoStack();
  const auto undoText = [undo](const QString &step) {
    undo->setText(step.isEmpty() ? tr("Undo") : tr("Undo %1").arg(step));
  };
  const auto redoText = [redo](const QString &step) {
    redo->setText(step.isEmpty() ? tr("Redo") : tr("Redo %1").arg(step));
  };
  undo->setEnabled(stack.canUndo());
  redo->setEnabled(stack.canRedo());
  undoText(stack.undoText());
  redoText(stack.redoText());
  m_undoConnections = {connect(&stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled),
                       connect(&stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled),
                       connect(&stack, &QUndoStack::undoTextChanged, undo, undoText),
                       connect(&stack, &QUndoStack::redoTextChanged, redo, redoText)};
}

} // namespace loopwright::ui
