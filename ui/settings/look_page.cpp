// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/look_page.h"

#include <QFormLayout>

#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

QComboBox *choice(const QString &name, const QList<std::pair<QString, QVariant>> &items, const QVariant &current) {
  auto *box = new QComboBox;
  box->setAccessibleName(name);
  for (const auto &[text, value] : items)
    box->addItem(text, value);
  box->setCurrentIndex(std::max(0, box->findData(current)));
  box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  return box;
}

} // namespace

LookPage::LookPage(Settings &settings, const QList<std::pair<QString, QString>> &languages, QWidget *parent)
    : QWidget(parent) {
  auto *scheme =
      choice(tr("Colours"), {{tr("Follow the system"), "system"}, {tr("Light"), "light"}, {tr("Dark"), "dark"}},
             settings.scheme());
  QList<std::pair<QString, QVariant>> spoken = {{tr("Follow the system"), QString()},
                                                {QStringLiteral("English"), QStringLiteral("en")}};
  for (const auto &[code, name] : languages)
    spoken.append({name, code});
  auto *language = choice(tr("Language"), spoken, settings.language());
  language->setParent(this);
  language->setObjectName(QStringLiteral("settings.language"));
  auto *octave =
      choice(tr("Name of middle C"), {{QStringLiteral("C4"), 4}, {QStringLiteral("C3"), 3}}, settings.middleCOctave());

  auto *form = new QFormLayout(this);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  form->setHorizontalSpacing(16);
  form->setVerticalSpacing(12);
  form->addRow(tr("Colours"), scheme);
  form->addRow(tr("Middle C is"), octave);
  language->setVisible(!languages.isEmpty());
  if (!languages.isEmpty())
    form->addRow(tr("Language"), language);
  form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
  Theme::align(*form);

  connect(scheme, &QComboBox::activated, this, [this, &settings, scheme] {
    settings.setScheme(scheme->currentData().toString());
    Q_EMIT schemeChosen(settings.scheme());
  });
  connect(language, &QComboBox::activated, this, [this, &settings, language] {
    settings.setLanguage(language->currentData().toString());
    Q_EMIT languageChosen(settings.language());
  });
  connect(octave, &QComboBox::activated, this, [this, &settings, octave] {
    settings.setMiddleCOctave(octave->currentData().toInt());
    Q_EMIT middleCOctaveChosen(settings.middleCOctave());
  });
}

} // namespace loopwright::ui
