// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sound_page.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

/// Drivers under the names that people know.
QString driverName(const QString &driver) {
  if (driver == "pulseaudio")
    return QStringLiteral("PulseAudio, PipeWire");
  if (driver == "jack")
    return QStringLiteral("JACK");
  if (driver == "alsa")
    return QStringLiteral("ALSA");
  return driver;
}

} // namespace

SoundPage::SoundPage(Settings &settings, Transport &transport, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_transport(transport), m_driver(new QComboBox), m_device(new QLineEdit),
      m_soundFont(new QLineEdit), m_rate(new QComboBox), m_gain(new QSlider(Qt::Horizontal)),
      m_reverb(new QCheckBox(tr("Reverb"))), m_chorus(new QCheckBox(tr("Chorus"))), m_state(new QLabel) {
  const OutputSetup setup = settings.output();
  m_driver->addItem(tr("Automatic"), "auto");
  for (const std::string &driver : audioDrivers())
    m_driver->addItem(driverName(QString::fromStdString(driver)), QString::fromStdString(driver));
  m_driver->addItem(tr("No sound"), "none");
  m_driver->setCurrentIndex(std::max(0, m_driver->findData(QString::fromStdString(setup.driver))));
  m_driver->setAccessibleName(tr("Sound driver"));
  m_device->setText(QString::fromStdString(setup.device));
  m_device->setPlaceholderText(tr("The driver's default device"));
  m_device->setAccessibleName(tr("Sound device"));
  m_soundFont->setText(QString::fromStdString(setup.soundFont.string()));
  m_soundFont->setPlaceholderText(tr("The system's General MIDI sounds"));
  m_soundFont->setAccessibleName(tr("SoundFont file"));
  for (const int rate : {44100, 48000, 88200, 96000})
    m_rate->addItem(tr("%L1 Hz").arg(rate), rate);
  m_rate->setCurrentIndex(std::max(0, m_rate->findData(setup.sampleRate)));
  m_rate->setAccessibleName(tr("Sample rate"));
  m_gain->setMinimumHeight(kHit);
  m_gain->setRange(5, 200);
  m_gain->setValue(qRound(setup.gain * 100));
  m_gain->setAccessibleName(tr("Synthesizer gain in percent"));
  m_reverb->setChecked(setup.reverb);
  m_chorus->setChecked(setup.chorus);
  m_state->setWordWrap(true);
  m_state->setTextFormat(Qt::PlainText);
  m_state->setMinimumHeight(kHit);

  auto *tone = new QPushButton(Theme::instance().icon("volume"), tr("Play a test tone"));
  auto *form = new QFormLayout(this);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  form->setHorizontalSpacing(16);
  form->setVerticalSpacing(12);
  form->addRow(tr("Driver"), m_driver);
  form->addRow(tr("Device"), m_device);
  form->addRow(tr("Sample rate"), m_rate);
  form->addRow(tr("Sounds"), soundFontRow());
  form->addRow(tr("Gain"), m_gain);
  auto *effects = new QHBoxLayout;
  effects->addWidget(m_reverb);
  effects->addSpacing(16);
  effects->addWidget(m_chorus);
  effects->addStretch();
  form->addRow(tr("Effects"), effects);
  auto *test = new QHBoxLayout;
  test->addWidget(tone);
  test->addStretch();
  form->addRow(QString(), test);
  form->addRow(tr("Now"), m_state);
  Theme::align(*form);

  connect(m_driver, &QComboBox::activated, this, &SoundPage::apply);
  connect(m_rate, &QComboBox::activated, this, &SoundPage::apply);
  connect(m_device, &QLineEdit::editingFinished, this, &SoundPage::apply);
  connect(m_soundFont, &QLineEdit::editingFinished, this, &SoundPage::apply);
  connect(m_gain, &QSlider::valueChanged, this, &SoundPage::apply);
  connect(m_reverb, &QCheckBox::toggled, this, &SoundPage::apply);
  connect(m_chorus, &QCheckBox::toggled, this, &SoundPage::apply);
  connect(tone, &QPushButton::clicked, &m_transport, &Transport::testTone);
  connect(&m_transport, &Transport::noticeChanged, this, &SoundPage::showState);
  connect(&m_transport, &Transport::outputChanged, this, &SoundPage::showState);
  showState();
}

QWidget *SoundPage::soundFontRow() {
  auto *row = new QWidget;
  auto *layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  auto *choose = new QPushButton(tr("Choose…"));
  choose->setAccessibleName(tr("Choose a SoundFont file"));
  layout->addWidget(m_soundFont, 1);
  layout->addWidget(choose);
  connect(choose, &QPushButton::clicked, this, &SoundPage::chooseSoundFont);
  return row;
}

void SoundPage::chooseSoundFont() {
  const QString file =
      QFileDialog::getOpenFileName(this, tr("Choose a SoundFont"), QFileInfo(m_soundFont->text()).absolutePath(),
                                   tr("SoundFonts (*.sf2 *.sf3 *.SF2 *.SF3);;All files (*)"));
  if (file.isEmpty())
    return;
  m_soundFont->setText(file);
  apply();
}

void SoundPage::apply() {
  OutputSetup setup = m_settings.output();
  setup.driver = m_driver->currentData().toString().toStdString();
  setup.device = m_device->text().trimmed().toStdString();
  setup.soundFont = m_soundFont->text().trimmed().toStdString();
  setup.sampleRate = m_rate->currentData().toInt();
  setup.gain = float(m_gain->value()) / 100;
  setup.reverb = m_reverb->isChecked();
  setup.chorus = m_chorus->isChecked();
  m_settings.setOutput(setup);
  m_transport.openOutput(setup);
  showState();
}

void SoundPage::showState() {
  const QString notice = m_transport.notice();
  const QString driver = m_transport.driver();
  QPalette palette;
  if (!notice.isEmpty())
    palette.setColor(QPalette::WindowText, Theme::instance().colors().wrong);
  m_state->setPalette(palette);
  m_state->setText(m_transport.openingOutput() ? tr("Opening the sound device…")
                   : !notice.isEmpty()         ? notice
                   : driver == "none"          ? tr("No sound: playback runs silently.")
                                               : tr("Playing through %1.").arg(driverName(driver)));
}

} // namespace loopwright::ui
