// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/candidate_acceptance.h"
#include "ui/compose/compose_view.h"
#include "ui/export/loop_export.h"
#include "ui/library/length_actions.h"
#include "ui/place/place.h"
#include "ui/place/place_services.h"

namespace loopwright::ui {

/// Where loops are made: its view shows the open project and its open loop, and what goes between the panels, the model
/// and the files is connected here. It takes bundles, to generate with.
class ComposePlace : public Place {
  Q_OBJECT
public:
  explicit ComposePlace(const PlaceServices &services);
  ~ComposePlace() override;

  ComposeView *widget() override { return m_view.get(); }
  QList<MenuActions> menus() override;
  QList<QAction *> cornerActions() override { return m_view->foldActions(); }
  QList<QWidget *> placeKeyAreas() override;
  QByteArray layoutState() const override { return m_view->layoutState(); }
  void restoreLayout(const QByteArray &state) override { m_view->restoreLayout(state); }
  QVariant memory() const override { return QVariant::fromValue(m_view->tray()->unkept()); }
  void remember(const QVariant &memory) override;
  bool busy() const override { return m_export->isRendering(); }
  bool take(const QString &path) override;
  void followSettings() override;

private:
  void connectTransport();
  void connectRoll();
  void connectLibrary();
  void tell(const QString &subject, const QString &sentence);
  void showProject();
  void showDocument();
  void showRecipe();

  PlaceServices m_services;
  std::unique_ptr<ComposeView> m_view;
  LoopExport *m_export;
  LengthActions *m_lengths;
  CandidateAcceptance m_candidates;
  QAction *m_tighten, *m_recipe;
  int m_middleCOctave;
  bool m_showingProject = false;
};

std::unique_ptr<Place> makeComposePlace(const PlaceServices &services);

} // namespace loopwright::ui
