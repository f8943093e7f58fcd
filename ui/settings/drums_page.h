// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <array>

#include "app/playback/transport.h"
#include "app/settings/settings.h"
#include "ui/input/number_field.h"

namespace loopwright::ui {

/// As which notes the drum lanes are heard and exported.
class DrumsPage : public QWidget {
  Q_OBJECT
public:
  DrumsPage(Settings &settings, Transport &transport, QWidget *parent = nullptr);

private:
  QWidget *noteRow(std::size_t lane, const QString &name);
  void apply();
  void show(const DrumMap &map);

  Settings &m_settings;
  Transport &m_transport;
  std::array<WholeNumberField *, kDrumColumns> m_notes{}; ///< by lane, from the kick on
  std::array<QLabel *, kDrumColumns> m_sounds{};
  QPushButton *m_reset;
};

} // namespace loopwright::ui
