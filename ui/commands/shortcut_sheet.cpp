// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/shortcut_sheet.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include "ui/commands/fuzzy_match.h"
#include "ui/commands/search_field.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

QString keysOf(const QAction &action) {
  QStringList keys;
  for (const QKeySequence &key : action.shortcuts())
    keys << key.toString(QKeySequence::NativeText);
  return keys.join(QStringLiteral("   "));
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<CatalogEntry> &entries, QWidget *parent)
    : QDialog(parent), m_entries(entries), m_table(new QTreeWidget(this)) {
  setObjectName("shortcutSheet");
  setWindowTitle(tr("Keyboard shortcuts"));
  setAttribute(Qt::WA_DeleteOnClose);
  QLineEdit *field = searchField(tr("Find a command"), tr("Command to find"), this);
  m_table->setAccessibleName(tr("Commands and their keys"));
  m_table->setHeaderLabels({tr("Command"), tr("Keys")});
  m_table->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
  m_table->setRootIsDecorated(false);
  m_table->setIndentation(12);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->header()->setStretchLastSection(false);
  m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  auto *print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
  connect(print, &QPushButton::clicked, this, &ShortcutSheet::print);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto *layout = new QVBoxLayout(this);
  layout->addWidget(field);
  layout->addWidget(m_table);
  layout->addWidget(buttons);
  connect(field, &QLineEdit::textChanged, this, &ShortcutSheet::show);
  show({});
  resize(560, 640);
  field->setFocus();
}

void ShortcutSheet::show(const QString &query) {
  m_table->clear();
  QTreeWidgetItem *menu = nullptr;
  for (const CatalogEntry &entry : m_entries) {
    if (!fuzzyMatch(query, entry.menu + ' ' + entry.text))
      continue;
    if (!menu || menu->text(0) != entry.menu) {
      menu = new QTreeWidgetItem(m_table, {entry.menu});
      menu->setFont(0, Theme::font(TextSize::body, true));
      menu->setFirstColumnSpanned(true);
      menu->setFlags(Qt::ItemIsEnabled);
    }
    auto *row = new QTreeWidgetItem(menu, {entry.text, keysOf(*entry.action)});
    row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
  }
  m_table->expandAll();
}

QString ShortcutSheet::html(const QList<CatalogEntry> &entries) {
  QString text = QStringLiteral("<h2>%1</h2><table cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">")
                     .arg(tr("Loopwright: keyboard shortcuts").toHtmlEscaped());
  QString menu;
  for (const CatalogEntry &entry : entries) {
    if (entry.menu != menu)
      text += QStringLiteral("<tr><td colspan=\"2\"><br><b>%1</b></td></tr>").arg(entry.menu.toHtmlEscaped());
    menu = entry.menu;
    text += QStringLiteral("<tr><td>%1</td><td align=\"right\">%2</td></tr>")
                .arg(entry.text.toHtmlEscaped(), keysOf(*entry.action).toHtmlEscaped());
  }
  return text + QStringLiteral("</table>");
}

void ShortcutSheet::print() {
  QPrinter printer;
  QPrintDialog dialog(&printer, this);
  if (dialog.exec() != QDialog::Accepted)
    return;
  QTextDocument document;
  document.setHtml(html(m_entries));
  document.print(&printer);
}

} // namespace loopwright::ui
