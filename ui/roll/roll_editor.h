// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

#include "app/document/loop_document.h"
#include "app/playback/transport.h"
#include "ui/menu_actions.h"

namespace loopwright::ui {

class RollView;

/// The piano roll: ruler, bass keys with the pitched notes, nine named drum lanes, velocity lane, tool bar. Shows and
/// edits one LoopDocument. Keyboard commands work while it has the focus (Qt::WidgetWithChildrenShortcut).
class RollEditor : public QWidget {
  Q_OBJECT
public:
  explicit RollEditor(Transport &transport, QWidget *parent = nullptr);
  ~RollEditor() override;

  void setDocument(LoopDocument *document); ///< nullptr: an empty place that says how to fill it
  LoopDocument *document() const;

  /// What it shows and where that lies, for what is shown beside it.
  RollView &view() const;

  const NoteSet &selection() const;
  void setSelection(const NoteSet &selection);
  std::optional<CellMask> selectedCells() const; ///< RollView::selectedCells
  CellMask passage() const;                      ///< RollView::passage
  void selectPassage(const CellMask &passage);   ///< with all its notes

  /// How it is used and what of the loop it shows, for the project's file.
  QJsonObject viewState() const;
  void restoreViewState(const QJsonObject &state);

  void showNewNames(); ///< setMiddleCOctave() was called

  /// For the menus: Edit (undo, redo, cut, copy, paste, …), Notes, Tools, View.
  QList<MenuActions> menuActions() const;

Q_SIGNALS:
  void selectionChanged();
  void viewStateChanged();
  void told(const QString &sentence); ///< what the user must know of a command
  void regenerateRequested();         ///< Ctrl+R
  void newCandidatesRequested();      ///< the button in an empty roll

protected:
  void focusInEvent(QFocusEvent *event) override;

private:
  class Implementation;
  std::unique_ptr<Implementation> m_implementation;
};

} // namespace loopwright::ui
