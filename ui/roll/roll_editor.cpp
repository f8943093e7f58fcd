// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/roll_editor.h"

#include <QFocusEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/roll/mix_buttons.h"
#include "ui/roll/roll_accessible.h"
#include "ui/roll/roll_actions.h"
#include "ui/roll/roll_canvas.h"
#include "ui/roll/roll_tool_bar.h"
#include "ui/roll/roll_view_state.h"
#include "ui/roll/velocity_dialog.h"

namespace loopwright::ui {

class RollEditor::Implementation {
public:
  Implementation(RollEditor &editor, Transport &transport)
      : view(transport), actions(view, editor), toolBar(view, actions), canvas(view), fill(&canvas),
        pitchedMix(view, false, &canvas), drumMix(view, true, &canvas) {}

  void placeFill() {
    const RollGeometry &geometry = view.geometry();
    const QRectF pane = geometry.pitched().isEmpty() ? geometry.drums() : geometry.pitched();
    fill.adjustSize();
    fill.move((pane.center() - QPointF(fill.width() / 2.0, 0)).toPoint());
    fill.setVisible(view.isEmpty());
  }

  void showMenu(const QPoint &place, QWidget *parent) {
    QMenu menu(parent);
    for (QAction *action : actions.contextActions())
      if (action)
        menu.addAction(action);
      else
        menu.addSeparator();
    menu.exec(place);
  }

  void askForVelocity(QWidget *parent) {
    if (view.selection().empty())
      return;
    VelocityDialog dialog(view.selection().size(), view.note(*view.selection().begin())->note.velocity, parent);
    if (dialog.exec() == QDialog::Accepted)
      changeVelocity(view, dialog.change());
  }

  RollView view;
  RollActions actions;
  RollToolBar toolBar;
  RollCanvas canvas;
  QPushButton fill; ///< over an empty roll
  MixButtons pitchedMix;
  MixButtons drumMix;
};

RollEditor::RollEditor(Transport &transport, QWidget *parent) : QWidget(parent) {
  installRollAccessibility();
  m_implementation = std::make_unique<Implementation>(*this, transport);
  Implementation &parts = *m_implementation;
  setObjectName(QStringLiteral("roll"));
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(&parts.toolBar);
  layout->addWidget(&parts.canvas, 1);
  parts.fill.setText(tr("Generate Loops"));
  parts.fill.setObjectName(QStringLiteral("roll.fill"));
  parts.fill.setMinimumHeight(32);

  connect(&parts.view, &RollView::selectionChanged, this, &RollEditor::selectionChanged);
  connect(&parts.actions, &RollActions::regenerateRequested, this, &RollEditor::regenerateRequested);
  connect(&parts.fill, &QPushButton::clicked, this, &RollEditor::newCandidatesRequested);
  connect(&parts.actions, &RollActions::escaped, this, [&parts] {
    if (!parts.canvas.cancelDrag())
      parts.view.setSelection({});
  });
  connect(&parts.canvas, &RollCanvas::menuRequested, this,
          [this, &parts](const QPoint &place) { parts.showMenu(place, this); });
  connect(&parts.actions, &RollActions::velocityRequested, this, [this, &parts] { parts.askForVelocity(this); });
  connect(&parts.view, &RollView::viewChanged, this, &RollEditor::viewStateChanged);
  connect(&parts.actions, &RollActions::told, this, &RollEditor::told);
  connect(&parts.actions, &RollActions::menuRequested, &parts.canvas, &RollCanvas::requestMenuAtCursor);
  const auto place = [&parts] { parts.placeFill(); };
  connect(&parts.view, &RollView::viewChanged, this, place);
  connect(&parts.view, &RollView::contentChanged, this, place);
  connect(&parts.view, &RollView::documentReplaced, this, place);
  place();
}

RollEditor::~RollEditor() = default;

/// No focus proxy: with one Tab would go past the tool bar.
void RollEditor::focusInEvent(QFocusEvent *event) { m_implementation->canvas.setFocus(event->reason()); }

void RollEditor::setDocument(LoopDocument *document) { m_implementation->view.setDocument(document); }
LoopDocument *RollEditor::document() const { return m_implementation->view.document(); }
RollView &RollEditor::view() const { return m_implementation->view; }
const NoteSet &RollEditor::selection() const { return m_implementation->view.selection(); }
void RollEditor::setSelection(const NoteSet &selection) { m_implementation->view.setSelection(selection); }
std::optional<CellMask> RollEditor::selectedCells() const { return m_implementation->view.selectedCells(); }
CellMask RollEditor::passage() const { return m_implementation->view.passage(); }
void RollEditor::selectPassage(const CellMask &passage) {
  RollView &shown = m_implementation->view;
  shown.selectRegion(passage, notesIn(shown.content(), passage));
}
QJsonObject RollEditor::viewState() const { return viewStateOf(m_implementation->view); }
void RollEditor::restoreViewState(const QJsonObject &state) {
  loopwright::ui::restoreViewState(m_implementation->view, state);
}
void RollEditor::showNewNames() { m_implementation->view.setOptions(m_implementation->view.options()); }
QList<MenuActions> RollEditor::menuActions() const { return m_implementation->actions.menus(); }

} // namespace loopwright::ui
