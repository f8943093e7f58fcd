// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transport/transport_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

QLabel *caption(const QString &text, QWidget *parent) {
  auto *label = new QLabel(text, parent);
  label->setFont(Theme::font(TextSize::small));
  label->setForegroundRole(QPalette::PlaceholderText);
  return label;
}

} // namespace

TransportBar::TransportBar(Transport &transport, PlayActions &actions, QWidget *parent)
    : QWidget(parent), m_transport(transport), m_tempo(new NumberField(this)), m_swing(new WholeNumberField(this)),
      m_position(new PositionDisplay(this)), m_sounding(new QLabel(this)), m_soundingKind(caption({}, this)),
      m_meter(new LevelMeter(this)), m_volume(new QSlider(Qt::Horizontal, this)) {
  setAccessibleName(tr("Transport"));
  setFixedHeight(60);
  m_tempo->setRange(PlayActions::kSlowest, PlayActions::kFastest);
  m_tempo->setDecimals(1);
  m_tempo->setKeyboardTracking(false);
  m_tempo->setAccessibleName(tr("Tempo in quarter notes per minute"));
  m_tempo->setToolTip(tr("Tempo in quarter notes per minute"));
  m_tempo->setFixedWidth(84);
  m_swing->setRange(kStraight, kMostSwing);
  m_swing->setSuffix(tr(" %"));
  m_swing->setKeyboardTracking(false);
  m_swing->setAccessibleName(tr("Swing in percent"));
  m_swing->setToolTip(tr("Swing for playback and export: 50 % is straight, 67 % is a shuffle"));
  m_swing->setFixedWidth(76);
  m_volume->setRange(0, 150);
  m_volume->setFixedWidth(96);
  m_volume->setAccessibleName(tr("Master volume in percent"));
  m_volume->setToolTip(tr("Master volume"));
  m_sounding->setFont(Theme::font(TextSize::body, true));
  m_sounding->setTextFormat(Qt::PlainText);
  m_sounding->setMinimumWidth(40);
  m_sounding->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_soundingKind->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  auto *volumeIcon = new QLabel(this);
  const auto drawIcon = [this, volumeIcon] {
    volumeIcon->setPixmap(Theme::instance().icon("volume").pixmap(QSize(18, 18), devicePixelRatioF()));
  };
  drawIcon();
  connect(&Theme::instance(), &Theme::changed, this, drawIcon);

  auto *sounding = new QVBoxLayout;
  sounding->setSpacing(0);
  sounding->addStretch();
  sounding->addWidget(m_soundingKind);
  sounding->addWidget(m_sounding);
  sounding->addStretch();

  auto *layout = new QHBoxLayout(this);
  layout->setContentsMargins(12, 4, 16, 4);
  layout->setSpacing(4);
  layout->addWidget(button(actions.backToStart));
  layout->addWidget(button(actions.play, true));
  layout->addWidget(button(actions.stop));
  layout->addSpacing(8);
  layout->addWidget(button(actions.loop));
  layout->addWidget(button(actions.metronome));
  layout->addSpacing(16);
  layout->addWidget(m_position);
  layout->addSpacing(12);
  layout->addWidget(m_tempo);
  layout->addWidget(caption(tr("BPM"), this));
  layout->addSpacing(4);
  layout->addWidget(button(actions.tap));
  layout->addSpacing(12);
  layout->addWidget(m_swing);
  layout->addWidget(caption(tr("Swing"), this));
  layout->addSpacing(20);
  layout->addLayout(sounding, 1);
  layout->addSpacing(16);
  layout->addWidget(m_meter);
  layout->addSpacing(12);
  layout->addWidget(volumeIcon);
  layout->addWidget(m_volume);

  connect(m_tempo, &QDoubleSpinBox::valueChanged, &actions, &PlayActions::setTempo);
  connect(m_swing, &QSpinBox::valueChanged, &actions, &PlayActions::setSwing);
  connect(m_volume, &QSlider::valueChanged, this,
          [this](int percent) { m_transport.setMasterVolume(float(percent) / 100); });
  const auto showVolume = [this] {
    const QSignalBlocker quiet(m_volume);
    m_volume->setValue(qRound(m_transport.masterVolume() * 100));
  };
  connect(&m_transport, &Transport::mixChanged, this, showVolume);
  connect(&m_transport, &Transport::levelsChanged, m_meter, &LevelMeter::setLevels);
  connect(&m_transport, &Transport::moved, this, &TransportBar::showPosition);
  connect(&m_transport, &Transport::playingChanged, this, &TransportBar::showSounding);
  connect(&m_transport, &Transport::previewChanged, this, &TransportBar::showSounding);
  connect(&m_transport, &Transport::optionsChanged, this, &TransportBar::showSounding);
  showVolume();
  setDocument(nullptr);
}

QWidget *TransportBar::button(QAction *action, bool large) {
  auto *button = new QToolButton(this);
  button->setDefaultAction(action);
  button->setIconSize(large ? QSize(28, 28) : QSize(20, 20));
  button->setFixedSize(large ? QSize(44, 44) : QSize(36, 36));
  button->setFocusPolicy(Qt::TabFocus);
  // The text of an action may change ("Play", "Pause"), and so does what a screen reader says.
  const auto name = [button, action] {
    const QString plain = action->text().remove('&');
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    button->setAccessibleName(plain);
    button->setToolTip(key.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, key));
  };
  connect(action, &QAction::changed, button, name);
  name();
  return button;
}

void TransportBar::setDocument(LoopDocument *document) {
  if (m_document)
    m_document->disconnect(this);
  m_document = document;
  if (document) {
    connect(document, &LoopDocument::changed, this, &TransportBar::showTempo);
    connect(document, &LoopDocument::changed, this, &TransportBar::showPosition);
    connect(document, &LoopDocument::nameChanged, this, &TransportBar::showSounding);
  }
  m_tempo->setEnabled(document);
  m_swing->setEnabled(document);
  showTempo();
  showPosition();
  showSounding();
}

void TransportBar::showTempo() {
  if (!m_document)
    return;
  const QSignalBlocker quiet(m_tempo);
  m_tempo->setValue(m_document->content().beatsPerMinute());
  const QSignalBlocker still(m_swing);
  m_swing->setValue(m_document->content().swing);
}

void TransportBar::showPosition() {
  if (!m_document)
    return m_position->setPosition(1, 1);
  const LoopContent &content = m_document->content();
  const Tick tick = m_transport.position();
  m_position->setPosition(int(tick / content.ticksPerBar()) + 1,
                          int(tick % content.ticksPerBar() / content.ticksPerBeat()) + 1);
}

void TransportBar::showSounding() {
  const bool preview = m_transport.previewId().has_value();
  const auto bars = m_transport.loopBars();
  const QString kind = preview                        ? tr("Listening to a candidate")
                       : !m_transport.playing()       ? tr("Ready to play")
                       : !bars                        ? tr("Playing")
                       : bars->end - bars->first == 1 ? tr("Playing bar %1").arg(bars->end)
                                                      : tr("Playing bars %1–%2").arg(bars->first + 1).arg(bars->end);
  m_soundingKind->setText(m_soundingKind->fontMetrics().elidedText(kind, Qt::ElideRight, m_sounding->width()));
  m_soundingKind->setToolTip(kind);
  m_soundingKind->setAccessibleName(kind);
  const QString name = m_transport.soundingName();
  m_sounding->setText(m_sounding->fontMetrics().elidedText(name, Qt::ElideRight, m_sounding->width()));
  m_sounding->setToolTip(name);
  m_sounding->setAccessibleName(tr("Now playing: %1").arg(name));
}

void TransportBar::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  showSounding();
}

void TransportBar::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.fillRect(QRect(0, 0, width(), 1), Theme::instance().colors().border);
}

} // namespace loopwright::ui
