// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/option_form.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>
#include <limits>

#include "ui/input/number_field.h"
#include "ui/language/engine_text.h"

namespace loopwright::ui {
namespace {

QString textOf(const nlohmann::json &value) {
  if (value.is_string())
    return QString::fromStdString(value.get<std::string>());
  if (value.is_number_float())
    return QString::number(value.get<double>(), 'g', 12);
  if (value.is_array()) {
    QStringList parts;
    for (const auto &element : value)
      parts << textOf(element);
    return parts.join(',');
  }
  return QString::fromStdString(value.dump());
}

QString rangeOf(const learning::OptionSpec &spec) {
  const auto number = [](double value) { return QString::number(value, 'g', 6); };
  return spec.most > spec.least ? OptionForm::tr("%1 to %2").arg(number(spec.least), number(spec.most)) : QString();
}

/// A form is scrolled with the wheel; its fields must not change on the way.
class WheelGuard : public QObject {
public:
  using QObject::QObject;
  bool eventFilter(QObject *watched, QEvent *event) override {
    auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || widget == nullptr || widget->hasFocus())
      return false;
    event->ignore();
    return true;
  }
};

} // namespace

OptionForm::OptionForm(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_sheet(nullptr), m_grid(nullptr),
      m_nothing(new TonedLabel(TonedLabel::Tone::dim, TextSize::body, false, this)) {
  m_search->setObjectName(QStringLiteral("train.option_search"));
  m_search->setAccessibleName(tr("Search the options"));
  m_search->setPlaceholderText(tr("Search the options"));
  m_search->setClearButtonEnabled(true);
  m_search->addAction(Theme::instance().icon(QStringLiteral("search")), QLineEdit::LeadingPosition)
      ->setText(tr("Search"));
  m_nothing->setText(tr("No option matches."));
  m_nothing->hide();
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * kUnit);
  column->addWidget(m_search);
  column->addWidget(m_nothing);
  connect(m_search, &QLineEdit::textChanged, this, &OptionForm::showFound);
}

void OptionForm::setModel(const CatalogueModel &model, const QString &preset, const std::string &without) {
  m_rows.clear();
  delete m_sheet;
  m_sheet = new QWidget(this);
  m_grid = new QGridLayout(m_sheet);
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(3 * kUnit);
  m_grid->setVerticalSpacing(kUnit);
  m_grid->setColumnMinimumWidth(0, 36 * kUnit);
  m_grid->setColumnMinimumWidth(1, 40 * kUnit);
  m_grid->setColumnMinimumWidth(2, 7 * kUnit);
  m_grid->setColumnStretch(3, 1);
  layout()->addWidget(m_sheet);
  m_schema = model.description.options;
  const nlohmann::json values = model.values(preset.toStdString()).toJson();
  for (const learning::OptionSpec &spec : m_schema)
    if (spec.name != without)
      addRow(spec, textOf(values.at(spec.name)));
  showChanges();
  showFound();
}

void OptionForm::addRow(const learning::OptionSpec &spec, const QString &preset) {
  Row row;
  row.spec = spec;
  row.preset = preset;
  const QString name = QString::fromStdString(spec.name);
  const QString about = engineText(spec.description);
  row.name = new QLabel(QString(name).replace('_', ' '), m_sheet);
  addField(row);
  const QString range = rangeOf(spec);
  const QString tip = QStringLiteral("%1: %2%3").arg(name, about, range.isEmpty() ? QString() : " (" + range + ")");
  row.name->setBuddy(row.field);
  row.name->setToolTip(tip);
  row.field->setToolTip(tip);
  row.field->setObjectName(QStringLiteral("train.option.") + name);
  row.field->setAccessibleName(row.name->text());
  row.field->setAccessibleDescription(about);
  row.field->setMinimumHeight(kHit);
  row.about = new TonedLabel(TonedLabel::Tone::dim, TextSize::small, false, m_sheet);
  row.about->setText(about);
  row.about->setWordWrap(true);
  row.reset = new QToolButton(m_sheet);
  row.reset->setIcon(Theme::instance().icon(QStringLiteral("reset")));
  row.reset->setAccessibleName(tr("Reset %1").arg(row.name->text()));
  row.reset->setToolTip(tr("Reset to %1").arg(preset));
  connect(row.reset, &QToolButton::clicked, this, [set = row.setText, preset] { set(preset); });
  const int line = static_cast<int>(m_rows.size());
  m_grid->addWidget(row.name, line, 0);
  m_grid->addWidget(row.field, line, 1);
  m_grid->addWidget(row.reset, line, 2);
  m_grid->addWidget(row.about, line, 3);
  m_rows.push_back(std::move(row));
}

void OptionForm::addField(Row &row) {
  auto *guard = new WheelGuard(m_sheet);
  if (std::holds_alternative<bool>(row.spec.standard)) {
    auto *box = new QCheckBox(tr("on"), m_sheet);
    row.text = [box] { return box->isChecked() ? QStringLiteral("true") : QStringLiteral("false"); };
    row.setText = [box](const QString &text) { box->setChecked(text == QStringLiteral("true")); };
    row.field = box;
    row.setText(row.preset);
    connect(box, &QCheckBox::toggled, this, &OptionForm::showChanges);
  } else if (!row.spec.choices.empty()) {
    auto *choice = new QComboBox(m_sheet);
    for (const std::string &each : row.spec.choices)
      choice->addItem(QString::fromStdString(each));
    choice->installEventFilter(guard);
    row.text = [choice] { return choice->currentText(); };
    row.setText = [choice](const QString &text) { choice->setCurrentText(text); };
    row.field = choice;
    row.setText(row.preset);
    connect(choice, &QComboBox::currentTextChanged, this, &OptionForm::showChanges);
  } else if (std::holds_alternative<std::int64_t>(row.spec.standard)) {
    auto *spin = new WholeNumberField(m_sheet);
    constexpr double kMost = std::numeric_limits<int>::max();
    spin->setRange(static_cast<int>(std::max(row.spec.least, -kMost)),
                   static_cast<int>(std::min(row.spec.most, kMost)));
    row.text = [spin] { return QString::number(spin->value()); };
    row.setText = [spin](const QString &text) { spin->setValue(text.toInt()); };
    row.field = spin;
    row.setText(row.preset);
    connect(spin, &QSpinBox::valueChanged, this, &OptionForm::showChanges);
  } else {
    auto *line = new QLineEdit(m_sheet);
    const bool isNumber = std::holds_alternative<double>(row.spec.standard);
    row.text = [line, isNumber] {
      const QString text = line->text().trimmed();
      return isNumber ? QString(text).replace(u',', u'.') : text;
    };
    row.setText = [line](const QString &text) { line->setText(text); };
    row.field = line;
    row.setText(row.preset);
    connect(line, &QLineEdit::textChanged, this, &OptionForm::showChanges);
  }
}

void OptionForm::showChanges() {
  learning::Options accepts(m_schema);
  for (Row &row : m_rows) {
    const bool differs = row.text() != row.preset;
    const bool good = accepts.set(row.spec.name, row.text().toStdString()).has_value();
    row.reset->setVisible(differs);
    row.name->setFont(Theme::font(TextSize::body, differs));
    row.about->setTone(good ? TonedLabel::Tone::dim : TonedLabel::Tone::wrong);
    row.about->setText(good ? engineText(row.spec.description) : tr("Not accepted: enter %1").arg(rangeOf(row.spec)));
  }
  Q_EMIT changed();
}

void OptionForm::showFound() {
  const QString words = m_search->text().trimmed();
  bool any = false;
  for (Row &row : m_rows) {
    const bool found = words.isEmpty() || row.name->text().contains(words, Qt::CaseInsensitive) ||
                       (QString::fromStdString(row.spec.name + " ") + engineText(row.spec.description))
                           .contains(words, Qt::CaseInsensitive);
    any |= found;
    for (QWidget *widget : {static_cast<QWidget *>(row.name), row.field, static_cast<QWidget *>(row.about)})
      widget->setVisible(found);
    row.reset->setVisible(found && row.text() != row.preset);
  }
  m_nothing->setVisible(!any && !m_rows.empty());
}

std::vector<std::pair<std::string, std::string>> OptionForm::changes() const {
  std::vector<std::pair<std::string, std::string>> list;
  for (const Row &row : m_rows)
    if (row.text() != row.preset)
      list.emplace_back(row.spec.name, row.text().toStdString());
  return list;
}

QString OptionForm::problem() const {
  learning::Options accepts(m_schema);
  for (const Row &row : m_rows)
    if (const auto set = accepts.set(row.spec.name, row.text().toStdString()); !set)
      return QString::fromStdString(set.error().message());
  return {};
}

} // namespace loopwright::ui
