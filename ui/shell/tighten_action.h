// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <functional>

#include "app/generation/generator.h"
#include "app/session/workspace.h"
#include "ui/shell/notice_bar.h"

namespace loopwright::ui {

/// "Tighten Loop": asks the model, takes what it has made of the open loop as one step and says by how much the bars
/// have come nearer to each other.
class TightenAction : public QAction {
  Q_OBJECT
public:
  /// `bundle` and `passage` are asked when it is triggered.
  TightenAction(Generator &generator, Workspace &workspace, NoticeBar &notices, std::function<QString()> bundle,
                std::function<CellMask()> passage, QObject *parent);

private:
  void ask();
  void take(const TightenedLoop &loop);

  Generator &m_generator;
  Workspace &m_workspace;
  NoticeBar &m_notices;
  std::function<QString()> m_bundle;
  std::function<CellMask()> m_passage;
};

} // namespace loopwright::ui
