// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/mix_buttons.h"

namespace loopwright::ui {
namespace {

constexpr int kSide = 28;
constexpr int kBetween = 4;

} // namespace

MixButtons::MixButtons(RollView &view, bool drums, QWidget *parent)
    : QWidget(parent), m_view(view), m_drums(drums), m_mute(this), m_solo(this) {
  m_mute.setObjectName(drums ? QStringLiteral("roll.drums.mute") : QStringLiteral("roll.pitched.mute"));
  m_solo.setObjectName(drums ? QStringLiteral("roll.drums.solo") : QStringLiteral("roll.pitched.solo"));
  m_mute.setText(tr("M", "mute"));
  m_solo.setText(tr("S", "solo"));
  int y = 0;
  for (QToolButton *button : {&m_mute, &m_solo}) {
    button->setCheckable(true);
    button->setProperty("framed", true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setGeometry(0, y, kSide, kSide);
    y += kSide + kBetween;
  }
  resize(kSide, y - kBetween);
  connect(&m_mute, &QToolButton::clicked, this, [this](bool on) { m_view.transport().setMuted(track(), on); });
  connect(&m_solo, &QToolButton::clicked, this, [this](bool on) { m_view.transport().setSoloed(track(), on); });
  connect(&view.transport(), &Transport::mixChanged, this, &MixButtons::follow);
  connect(&view, &RollView::viewChanged, this, &MixButtons::follow);
  connect(&view, &RollView::documentReplaced, this, &MixButtons::follow);
  follow();
}

void MixButtons::follow() {
  const QRectF pane = m_drums ? m_view.geometry().drums() : m_view.geometry().pitched();
  setVisible(track() >= 0 && pane.height() >= height());
  if (track() < 0)
    return;
  const QRectF strip = RollGeometry::stripOf(pane);
  move(static_cast<int>(strip.left()) + 5, static_cast<int>(strip.top()) + 4);
  const QString name = m_view.content().tracks[track()].name;
  m_mute.setChecked(m_view.transport().muted(track()));
  m_solo.setChecked(m_view.transport().soloed(track()));
  m_mute.setToolTip(tr("Mute %1 (M)").arg(name));
  m_solo.setToolTip(tr("Hear only %1 (N)").arg(name));
  m_mute.setAccessibleName(tr("Mute %1").arg(name));
  m_solo.setAccessibleName(tr("Solo %1").arg(name));
}

} // namespace loopwright::ui
