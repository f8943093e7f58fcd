// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "app/generation/generation_session.h"
#include "ui/menu_actions.h"

namespace loopwright::ui {

/// The session as a form for sampling new loops: bundle, number, what they are asked to be, temperature, top-k, top-p,
/// rejection with its price, seed with its lock, progress, stop.
class GeneratePanel : public QWidget {
  Q_OBJECT
public:
  explicit GeneratePanel(GenerationSession &session, QWidget *parent = nullptr);
  ~GeneratePanel() override;

  void setPassageWords(const QString &words); ///< "bars 3–4 of Bass"; empty: whole loops
  void setSection(QWidget *section);          ///< what stands under the form where there is room; once

  QAction *generateAction() const;        ///< "Generate 8 loops", with the form's number
  QList<MenuActions> menuActions() const; ///< generate, new seed, lock seed, as recommended, stop

private:
  class Implementation;
  std::unique_ptr<Implementation> m_implementation;
};

} // namespace loopwright::ui
