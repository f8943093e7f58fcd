// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QSplitter>
#include <QWidget>

#include "app/generation/generation_session.h"
#include "app/playback/transport.h"
#include "ui/codes/code_strip.h"
#include "ui/generate/candidate_tray.h"
#include "ui/generate/generate_panel.h"
#include "ui/generate/loop_facts.h"
#include "ui/library/library_panel.h"
#include "ui/library/track_strips.h"
#include "ui/roll/roll_editor.h"

namespace loopwright::ui {

/// What the place where loops are made shows: library and tracks at the left, the roll in the middle with the loop's
/// codes under it, Generate at the right, candidates under them. Everything but the roll folds away; the roll has two
/// thirds of the width where the panels can do with the rest, and where it would have less than three fifths, the
/// library folds by itself, as the codes do where it would be too low.
class ComposeView : public QWidget {
  Q_OBJECT
public:
  ComposeView(Transport &transport, GenerationSession &session, QWidget *parent = nullptr);

  void setProject(Project *project);
  void setDocument(LoopDocument *document);

  RollEditor *roll() const { return m_roll; }
  CodeStrip *codes() const { return m_codes; }
  LibraryPanel *library() const { return m_library; }
  GeneratePanel *generate() const { return m_generate; }
  CandidateTray *tray() const { return m_tray; }
  MenuActions menu() const; ///< View: which panels are shown
  QList<QAction *> foldActions() const { return {m_showLibrary, m_showCodes, m_showTray, m_showGenerate}; }

  QByteArray layoutState() const;
  void restoreLayout(const QByteArray &state);

protected:
  bool event(QEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

private:
  QAction *fold(const QString &name, const QString &icon, const QString &text, const QKeySequence &key, QWidget *panel);
  void shareRoom();
  void shareWidth();
  void foldWhereNarrow();
  void foldWhereLow();

  RollEditor *m_roll;
  LibraryPanel *m_library;
  TrackStrips *m_tracks;
  GeneratePanel *m_generate;
  LoopFacts *m_facts;
  CodeStrip *m_codes;
  CandidateTray *m_tray;
  QWidget *m_side;
  QSplitter *m_columns, *m_rows, *m_top;
  QAction *m_showLibrary, *m_showCodes, *m_showGenerate, *m_showTray;
  bool m_narrow = false;
  bool m_foldedByWidth = false; ///< the library, for want of room
  bool m_low = false;
  bool m_foldedByHeight = false; ///< the codes
};

} // namespace loopwright::ui
