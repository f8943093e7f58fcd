// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <optional>

#include "app/document/midi_import.h"
#include "ui/input/number_field.h"
#include "ui/open/song_overview.h"

namespace loopwright::ui {

/// Asks which bars and which parts of a MIDI file become a loop, and shows them.
class OpenMidiDialog : public QDialog {
  Q_OBJECT
public:
  /// `name` of the file, for the title.
  OpenMidiDialog(MidiFile file, const QString &name, QWidget *parent = nullptr);

  MidiChoice choice() const;
  /// The loop of choice(); empty parts where nothing can be made of it.
  const LoopContent &content() const { return m_content; }

  /// The loop of a plain file, else what the user chooses; none if the user would not.
  static std::optional<LoopContent> loopOf(MidiFile file, const QString &name, QWidget *parent);

private:
  class Preview;
  void fillPartBox(QComboBox *box, bool drums, const QList<int> &suggested);
  void chooseFirstBar(int bar);
  void refresh();
  QString facts() const;

  const MidiFile m_file;
  LoopContent m_content;
  int m_wantedBars;
  SongOverview *m_overview;
  WholeNumberField *m_firstBar;
  WholeNumberField *m_bars;
  QComboBox *m_bass;
  QComboBox *m_drums;
  QCheckBox *m_others;
  Preview *m_preview;
  QLabel *m_summary;
  QPushButton *m_open;
};

} // namespace loopwright::ui
