// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace loopwright::ui {

SettingsDialog::SettingsDialog(Settings &settings, Transport &transport, const QList<CatalogEntry> &entries,
                               const QList<std::pair<QString, QString>> &languages, QWidget *parent)
    : QDialog(parent), m_pages(new QListWidget), m_look(new LookPage(settings, languages)) {
  setObjectName("settingsDialog");
  setWindowTitle(tr("Settings"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto *stack = new QStackedWidget;
  const auto add = [&](const QString &icon, const QString &text, QWidget *page) {
    auto *item = new QListWidgetItem(Theme::instance().icon(icon), text, m_pages);
    item->setSizeHint({140, 36});
    page->layout()->setContentsMargins(16, 12, 16, 0);
    stack->addWidget(page);
  };
  add("volume", tr("Sound"), new SoundPage(settings, transport));
  add("drums", tr("Drums"), new DrumsPage(settings, transport));
  add("look", tr("Look"), m_look);
  add("keyboard", tr("Keys"), new KeysPage(settings, entries));
  m_pages->setAccessibleName(tr("Settings pages"));
  m_pages->setFixedWidth(148);
  m_pages->setFrameShape(QFrame::NoFrame);
  m_pages->viewport()->setAutoFillBackground(false);
  connect(m_pages, &QListWidget::currentRowChanged, stack, &QStackedWidget::setCurrentIndex);
  m_pages->setCurrentRow(0);
  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto *content = new QHBoxLayout;
  content->addWidget(m_pages);
  content->addWidget(stack, 1);
  auto *layout = new QVBoxLayout(this);
  layout->addLayout(content, 1);
  layout->addWidget(buttons);
  resize(760, 520);
}

} // namespace loopwright::ui
