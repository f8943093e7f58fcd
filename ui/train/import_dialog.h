// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

#include "engine/corpus/import.h"
#include "ui/input/number_field.h"
#include "ui/train/toned_label.h"

namespace loopwright::ui {

/// How a folder of MIDI files becomes a corpus: what `loopwright import` can be told. It begins with what suits the
/// starter presets.
class ImportDialog : public QDialog {
  Q_OBJECT
public:
  explicit ImportDialog(const QString &folder, QWidget *parent = nullptr);
  ImportOptions options() const;

private:
  void showMeanings();
  QComboBox *m_layout, *m_grid, *m_rules;
  WholeNumberField *m_bars, *m_stride, *m_seed;
  QLineEdit *m_labels;
  TonedLabel *m_layoutAbout, *m_gridAbout, *m_rulesAbout;
};

} // namespace loopwright::ui
