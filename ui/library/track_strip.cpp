// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_strip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>

#include "app/document/loop_edits.h"
#include "ui/library/program_names.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

QString nameOf(const DocumentTrack &track) {
  return track.isDrums() ? drumKitName(track.program) : programName(track.program);
}

} // namespace

TrackStrip::TrackStrip(Transport &transport, LoopDocument &document, int track, QWidget *parent)
    : QWidget(parent), m_transport(transport), m_document(&document), m_track(track), m_program(new QPushButton(this)),
      m_volume(new QSlider(Qt::Horizontal, this)), m_pan(new QSlider(Qt::Horizontal, this)) {
  const QString name = this->track().name;
  setAccessibleName(tr("Track %1").arg(name));
  m_program->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  m_program->setFocusPolicy(Qt::TabFocus);
  m_program->setMenu(new QMenu(m_program));
  connect(m_program->menu(), &QMenu::aboutToShow, this, &TrackStrip::fillPrograms);
  m_mute = toggle(tr("M", "mute"), tr("Mute %1").arg(name));
  m_solo = toggle(tr("S", "solo"), tr("Solo %1").arg(name));
  m_volume->setRange(0, 150);
  m_volume->setAccessibleName(tr("Volume of %1 in percent").arg(name));
  m_volume->setToolTip(tr("Volume"));
  m_pan->setRange(-100, 100);
  m_pan->setFixedWidth(36);
  m_pan->setAccessibleName(tr("Pan of %1").arg(name));
  m_pan->setToolTip(tr("Pan"));

  auto *mix = new QHBoxLayout;
  mix->setSpacing(4);
  mix->addWidget(m_mute);
  mix->addWidget(m_solo);
  mix->addSpacing(4);
  mix->addWidget(m_volume, 1);
  mix->addSpacing(4);
  mix->addWidget(m_pan);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 4, 0, 4);
  layout->setSpacing(4);
  layout->addWidget(m_program);
  layout->addLayout(mix);

  connect(m_mute, &QToolButton::toggled, this, [this](bool on) { m_transport.setMuted(m_track, on); });
  connect(m_solo, &QToolButton::toggled, this, [this](bool on) { m_transport.setSoloed(m_track, on); });
  connect(m_volume, &QSlider::valueChanged, this,
          [this](int percent) { m_transport.setVolume(m_track, float(percent) / 100); });
  connect(m_pan, &QSlider::valueChanged, this,
          [this](int percent) { m_transport.setPan(m_track, float(percent) / 100); });
  showTrack();
  showMix();
}

QToolButton *TrackStrip::toggle(const QString &text, const QString &name) {
  auto *button = new QToolButton(this);
  button->setText(text);
  button->setCheckable(true);
  button->setProperty("framed", true);
  button->setFocusPolicy(Qt::TabFocus);
  button->setFixedSize(28, 28);
  button->setFont(Theme::font(TextSize::small, true));
  button->setToolTip(name);
  button->setAccessibleName(name);
  return button;
}

void TrackStrip::showTrack() {
  const QString sound = nameOf(track());
  constexpr int kAround = 32; // of the words: margins and arrow
  m_program->setText(m_program->fontMetrics().elidedText(sound, Qt::ElideRight, m_program->width() - kAround));
  m_program->setToolTip(tr("Instrument of %1").arg(track().name));
  m_program->setAccessibleName(tr("Instrument of %1: %2").arg(track().name, sound));
  update();
}

void TrackStrip::showMix() {
  const QSignalBlocker mute(m_mute);
  const QSignalBlocker solo(m_solo);
  const QSignalBlocker volume(m_volume);
  const QSignalBlocker pan(m_pan);
  m_mute->setChecked(m_transport.muted(m_track));
  m_solo->setChecked(m_transport.soloed(m_track));
  m_volume->setValue(qRound(m_transport.volume(m_track) * 100));
  m_pan->setValue(qRound(m_transport.pan(m_track) * 100));
}

void TrackStrip::fillPrograms() {
  QMenu *menu = m_program->menu();
  menu->clear();
  const auto add = [this](QMenu *to, int program, const QString &name) {
    QAction *action = to->addAction(name, this, [this, program] { setProgram(program); });
    action->setCheckable(true);
    action->setChecked(program == track().program);
  };
  if (track().isDrums()) {
    for (const int kit : drumKits())
      add(menu, kit, drumKitName(kit));
    return;
  }
  for (int family = 0; family < 16; ++family) {
    QMenu *below = menu->addMenu(programFamily(family));
    for (int program = family * 8; program < family * 8 + 8; ++program)
      add(below, program, programName(program));
  }
}

void TrackStrip::setProgram(int program) {
  const LoopContent next = withProgram(m_document->content(), m_track, program);
  m_document->commit(tr("Change instrument to %1").arg(nameOf(next.tracks[m_track])), next);
  m_transport.audition(track(), track().isDrums() ? 38 : 40, 100);
}

void TrackStrip::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  showTrack();
}

void TrackStrip::paintEvent(QPaintEvent *) {
  if (!m_document || m_track >= m_document->content().tracks.size())
    return;
  int pitched = 0;
  for (int i = 0; i < m_track; ++i)
    pitched += m_document->content().tracks[i].isDrums() ? 0 : 1;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(Theme::instance().trackColor(track().isDrums(), pitched));
  painter.drawRoundedRect(QRectF(0, 4, 4, height() - 8), 2, 2);
}

} // namespace loopwright::ui
