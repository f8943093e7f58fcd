// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>
#include <memory>

#include "ui/place/place.h"
#include "ui/place/place_services.h"

namespace loopwright::ui {

/// A place as small as one can be, but with all that a place may have: a field, a menu whose command says something, a
/// button in the corner, a state, files of its own.
class ExamplePlace : public Place {
  Q_OBJECT
public:
  explicit ExamplePlace(const PlaceServices &services);
  ~ExamplePlace() override;

  QWidget *widget() override;
  QList<MenuActions> menus() override { return {{QStringLiteral("Example"), {m_say, m_back}}}; }
  QList<QAction *> cornerActions() override { return {m_say}; }
  QByteArray layoutState() const override { return m_field->text().toUtf8(); }
  void restoreLayout(const QByteArray &state) override { m_field->setText(QString::fromUtf8(state)); }
  bool take(const QString &path) override;
  void followSettings() override { ++followed; }

  int followed = 0;
  QString taken;

private:
  PlaceServices m_services;
  QAction *m_say, *m_back;
  QPointer<QLineEdit> m_field;
};

std::unique_ptr<Place> makeExamplePlace(const PlaceServices &services);

} // namespace loopwright::ui
