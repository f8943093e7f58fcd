// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QListWidget>
#include <QStackedWidget>

#include "ui/settings/drums_page.h"
#include "ui/settings/keys_page.h"
#include "ui/settings/look_page.h"
#include "ui/settings/sound_page.h"

namespace loopwright::ui {

/// All settings. Each works at once; there is nothing to confirm.
class SettingsDialog : public QDialog {
  Q_OBJECT
public:
  enum Page { soundPage, drumsPage, lookPage, keysPage };

  SettingsDialog(Settings &settings, Transport &transport, const QList<CatalogEntry> &entries,
                 const QList<std::pair<QString, QString>> &languages, QWidget *parent);

  void showPage(Page page) { m_pages->setCurrentRow(page); }
  LookPage *look() const { return m_look; }

private:
  QListWidget *m_pages;
  LookPage *m_look;
};

} // namespace loopwright::ui
