// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "engine/corpus/import.h"

namespace loopwright::ui {

/// What became of each file of an import: a table that can be sorted, searched and copied.
class ImportReportDialog : public QDialog {
  Q_OBJECT
public:
  ImportReportDialog(const ImportReport &report, QWidget *parent);
};

} // namespace loopwright::ui
