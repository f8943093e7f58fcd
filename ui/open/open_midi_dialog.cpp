// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/open/open_midi_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "app/document/loop_edits.h"
#include "ui/generate/mini_roll.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

QString counted(qsizetype count, const QString &one, const QString &many) { return count == 1 ? one : many.arg(count); }

} // namespace

/// The chosen bars as a small roll.
class OpenMidiDialog::Preview : public QWidget {
public:
  using QWidget::QWidget;
  void show(const LoopContent &content) {
    m_content = content;
    update();
  }

protected:
  void paintEvent(QPaintEvent *) override {
    const Colors &colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.border, 1));
    painter.setBrush(colors.surface);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, 6, 6);
    paintMiniRoll(painter, frame.adjusted(8, 8, -8, -8), m_content);
  }

private:
  LoopContent m_content;
};

OpenMidiDialog::OpenMidiDialog(MidiFile file, const QString &name, QWidget *parent)
    : QDialog(parent), m_file(std::move(file)), m_wantedBars(m_file.suggestion.bars),
      m_overview(new SongOverview(m_file, this)), m_firstBar(new WholeNumberField(this)),
      m_bars(new WholeNumberField(this)), m_bass(new QComboBox(this)), m_drums(new QComboBox(this)),
      m_others(new QCheckBox(this)), m_preview(new Preview(this)), m_summary(new QLabel(this)), m_open(nullptr) {
  setObjectName(QStringLiteral("open.midi"));
  setWindowTitle(tr("Open %1").arg(name));

  auto *title = new QLabel(tr("Which bars become the loop?"), this);
  title->setFont(Theme::font(TextSize::large, true));
  auto *facts = new QLabel(this->facts(), this);
  facts->setFont(Theme::font(TextSize::small));

  m_firstBar->setObjectName(QStringLiteral("open.firstBar"));
  m_firstBar->setAccessibleName(tr("First bar"));
  m_firstBar->setRange(1, static_cast<int>(m_file.bars.size()));
  m_firstBar->setValue(m_file.suggestion.firstBar + 1);
  m_bars->setObjectName(QStringLiteral("open.bars"));
  m_bars->setAccessibleName(tr("Number of bars"));
  m_bass->setObjectName(QStringLiteral("open.bass"));
  m_bass->setAccessibleName(tr("Part for the bass"));
  m_drums->setObjectName(QStringLiteral("open.drums"));
  m_drums->setAccessibleName(tr("Part for the drums"));
  fillPartBox(m_bass, false, m_file.suggestion.pitched);
  fillPartBox(m_drums, true, m_file.suggestion.drums);
  const auto pitched =
      std::count_if(m_file.parts.begin(), m_file.parts.end(), [](const MidiPart &part) { return !part.drums; });
  m_others->setObjectName(QStringLiteral("open.others"));
  m_others->setText(tr("Also open the other pitched parts, one track each"));
  m_others->setVisible(pitched > 1);
  m_preview->setObjectName(QStringLiteral("open.preview"));
  m_preview->setFixedHeight(136);
  m_preview->setAccessibleName(tr("The loop"));
  m_summary->setFont(Theme::font(TextSize::small));

  auto *bars = new QHBoxLayout;
  bars->setSpacing(2 * kUnit);
  const auto labelled = [this](const QString &text, QWidget *field) {
    auto *label = new QLabel(text, this);
    label->setBuddy(field);
    label->setMinimumHeight(field->sizeHint().height()); // in line with its field
    return label;
  };
  bars->addWidget(m_firstBar);
  bars->addSpacing(2 * kUnit);
  bars->addWidget(labelled(tr("Length"), m_bars));
  bars->addWidget(m_bars);
  bars->addStretch();
  auto *form = new QFormLayout;
  form->setHorizontalSpacing(3 * kUnit);
  form->setVerticalSpacing(2 * kUnit);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->addRow(labelled(tr("First bar"), m_firstBar), bars);
  form->addRow(labelled(tr("Bass"), m_bass), m_bass);
  form->addRow(labelled(tr("Drums"), m_drums), m_drums);
  form->addRow(QString(), m_others);

  auto *buttons = new QDialogButtonBox(this);
  m_open = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
  m_open->setObjectName(QStringLiteral("open.accept"));
  m_open->setDefault(true);
  m_open->setProperty("primary", true);
  buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);

  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(4 * kUnit, 4 * kUnit, 4 * kUnit, 4 * kUnit);
  layout->setSpacing(3 * kUnit);
  layout->addWidget(title);
  layout->addWidget(facts);
  layout->addWidget(m_overview);
  layout->addLayout(form);
  layout->addWidget(m_preview);
  layout->addWidget(m_summary);
  layout->addWidget(buttons);

  connect(m_overview, &SongOverview::firstBarChosen, this, [this](int bar) { chooseFirstBar(bar); });
  connect(m_firstBar, &QSpinBox::valueChanged, this, [this] { refresh(); });
  connect(m_bars, &QSpinBox::valueChanged, this, [this](int count) {
    m_wantedBars = count;
    refresh();
  });
  connect(m_bass, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
  connect(m_drums, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
  connect(m_others, &QCheckBox::toggled, this, [this] { refresh(); });
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  refresh();
  m_overview->setFocus();
}

QString OpenMidiDialog::facts() const {
  QStringList meters;
  for (const MeterSection &section : m_file.meters)
    if (const QString meter = QStringLiteral("%1/%2").arg(section.numerator).arg(section.denominator);
        !meters.contains(meter))
      meters << meter;
  if (meters.size() > 4)
    meters = meters.mid(0, 4) << QStringLiteral("…");
  const double tempo = 60e6 / m_file.score.tempo.microsecondsPerQuarterAt(m_file.bars.front().first);
  return QStringList({counted(static_cast<qsizetype>(m_file.bars.size()), tr("1 bar"), tr("%1 bars")),
                      meters.join(QStringLiteral(", ")), tr("%1 BPM").arg(tempo, 0, 'f', 0),
                      counted(m_file.parts.size(), tr("1 part"), tr("%1 parts"))})
      .join(QStringLiteral("  ·  "));
}

void OpenMidiDialog::fillPartBox(QComboBox *box, bool drums, const QList<int> &suggested) {
  for (int i = 0; i < m_file.parts.size(); ++i) {
    const MidiPart &part = m_file.parts[i];
    if (part.drums == drums)
      box->addItem(tr("%1 – %2, channel %3")
                       .arg(part.name, counted(part.notes, tr("1 note"), tr("%1 notes")))
                       .arg(part.channel + 1),
                   i);
  }
  box->addItem(drums ? tr("No drums") : tr("No bass"), -1);
  box->setCurrentIndex(box->findData(suggested.value(0, -1)));
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(24);
}

MidiChoice OpenMidiDialog::choice() const {
  MidiChoice choice;
  choice.firstBar = m_firstBar->value() - 1;
  const MeterSection &section = m_file.meters[meterSectionOf(m_file, choice.firstBar)];
  choice.bars = std::min({m_wantedBars, kMostBars, section.firstBar + section.bars - choice.firstBar});
  if (const int drums = m_drums->currentData().toInt(); drums >= 0)
    choice.drums = {drums};
  const int bass = m_bass->currentData().toInt();
  if (bass >= 0)
    choice.pitched = {bass};
  if (m_others->isChecked())
    for (int i = 0; i < m_file.parts.size() && choice.pitched.size() < kMostPitchedTracks; ++i)
      if (!m_file.parts[i].drums && i != bass)
        choice.pitched.append(i);
  return choice;
}

void OpenMidiDialog::chooseFirstBar(int bar) {
  // A whole window fits in most places; near a section's end the frame stops there before it gets shorter.
  const MeterSection &section = m_file.meters[meterSectionOf(m_file, bar)];
  const int last = section.firstBar + section.bars - std::min(m_wantedBars, section.bars);
  m_firstBar->setValue(std::min(bar, last) + 1);
}

void OpenMidiDialog::refresh() {
  const MidiChoice chosen = choice();
  const MeterSection &section = m_file.meters[meterSectionOf(m_file, chosen.firstBar)];
  {
    const QSignalBlocker quiet(m_bars);
    m_bars->setRange(1, std::min(kMostBars, section.firstBar + section.bars - chosen.firstBar));
    m_bars->setValue(chosen.bars);
    m_bars->setSuffix(QLatin1Char(' ') + (chosen.bars == 1 ? tr("bar") : tr("bars")));
  }
  const auto content = contentOf(m_file, chosen);
  m_content = content ? *content : emptyLoop(chosen.bars);
  m_overview->setChoice(chosen);
  m_preview->show(m_content);
  int pitched = 0;
  int drums = 0;
  for (const DocumentTrack &track : m_content.tracks)
    (track.isDrums() ? drums : pitched) += static_cast<int>(track.notes.size());
  m_summary->setText(!content               ? QString::fromStdString(content.error().message())
                     : pitched + drums == 0 ? tr("These bars are silent. Move the frame to where there are notes.")
                                            : tr("%1 BPM, %2/%3: %4 and %5")
                                                  .arg(m_content.beatsPerMinute(), 0, 'f', 0)
                                                  .arg(m_content.beatsPerBar)
                                                  .arg(m_content.beatUnit)
                                                  .arg(counted(pitched, tr("1 pitched note"), tr("%1 pitched notes")),
                                                       counted(drums, tr("1 drum hit"), tr("%1 drum hits"))));
  m_preview->setAccessibleDescription(m_summary->text());
  m_open->setText(counted(chosen.bars, tr("Open 1 bar"), tr("Open %1 bars")));
  m_open->setEnabled(content.has_value());
}

std::optional<LoopContent> OpenMidiDialog::loopOf(MidiFile file, const QString &name, QWidget *parent) {
  if (file.plain)
    if (auto content = contentOf(file, file.suggestion))
      return *std::move(content);
  OpenMidiDialog dialog(std::move(file), name, parent);
  if (dialog.exec() != QDialog::Accepted)
    return std::nullopt;
  return dialog.content();
}

} // namespace loopwright::ui
