// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "app/generation/generation_session.h"

namespace loopwright::ui {

/// The bundle to sample from: the starter, the ones that were used (kept in the settings), or a folder to choose.
class BundleChoice : public QComboBox {
  Q_OBJECT
public:
  explicit BundleChoice(GenerationSession &session, QWidget *parent = nullptr);

private:
  void fill();
  void onChosen(int index);
  void remember();
  GenerationSession &m_session;
  QStringList m_used; ///< those that worked: they are offered again next time
};

} // namespace loopwright::ui
