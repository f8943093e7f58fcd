// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/candidate_card.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

#include "ui/generate/candidate_metrics.h"
#include "ui/generate/mini_roll.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kGlow = kUnit; // room around the card for the light of the one that plays
constexpr int kButton = 7 * kUnit;
constexpr int kHeader = 8 * kUnit;
constexpr int kFooter = 6 * kUnit;
constexpr int kSide = 2 * kUnit;
constexpr qreal kRadius = 6;
constexpr int kMetricsShown = 2;

} // namespace

CandidateCard::CandidateCard(const Candidate &candidate, QWidget *parent)
    : QWidget(parent), m_candidate(candidate), m_keep(this), m_play(this) {
  setObjectName(QStringLiteral("candidate"));
  setFixedSize(kWidth, kLeastHeight);
  m_keep.setIcon(Theme::instance().icon(QStringLiteral("pin")));
  m_keep.setCheckable(true);
  m_keep.setChecked(candidate.kept);
  m_keep.setObjectName(QStringLiteral("candidate.keep"));
  m_play.setObjectName(QStringLiteral("candidate.play"));
  int right = kWidth - kGlow - kUnit / 2;
  for (QToolButton *button : {&m_play, &m_keep}) {
    right -= kButton;
    button->setAutoRaise(true);
    // Keys do the same for the card that has the focus; a button with it would take the transport's Space.
    button->setFocusPolicy(Qt::NoFocus);
    button->setGeometry(right, kGlow + (kHeader - kButton) / 2, kButton, kButton);
  }
  connect(&m_keep, &QToolButton::toggled, this, [this](bool kept) {
    m_candidate.kept = kept;
    showNames();
    Q_EMIT keepToggled(kept);
  });
  connect(&m_play, &QToolButton::clicked, this, &CandidateCard::playToggled);
  connect(&Theme::instance(), &Theme::changed, this, &CandidateCard::showTheme);
  showTheme();
  setCurrent(false);
  setSounding(false, {});
}

QRect CandidateCard::rollArea() const {
  return rect().adjusted(kGlow + kSide, kGlow + kHeader, -kGlow - kSide, -kGlow - kFooter);
}

void CandidateCard::showTheme() {
  m_roll = {};
  update();
}

void CandidateCard::showNames() {
  QString name = tr("Candidate %1, seed %2, %3 notes")
                     .arg(m_place + 1)
                     .arg(m_candidate.recipe.seed)
                     .arg(m_candidate.metrics["notes"], 0, 'f', 0);
  if (m_candidate.kept)
    name = tr("%1, kept").arg(name);
  if (m_sounding)
    name = tr("%1, playing").arg(name);
  setAccessibleName(name);
  m_keep.setAccessibleName(tr("Keep candidate %1").arg(m_place + 1));
  m_keep.setToolTip(m_candidate.kept ? tr("Kept; click to unkeep (K)") : tr("Keep this candidate (K)"));
  m_play.setAccessibleName((m_sounding ? tr("Stop candidate %1") : tr("Play candidate %1")).arg(m_place + 1));
  m_play.setToolTip(m_sounding    ? tr("Back to the loop (Esc)")
                    : m_place < 9 ? tr("Play in time with the loop (Alt+%1)").arg(m_place + 1)
                                  : tr("Play in time with the loop (P)"));
}

void CandidateCard::setKept(bool kept) { m_keep.setChecked(kept); }

void CandidateCard::setPlace(int index) {
  m_place = index;
  showNames();
  update();
}

void CandidateCard::setCurrent(bool current) {
  m_current = current;
  // Tab comes to the current card only; the arrows go on from there.
  setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
  update();
}

void CandidateCard::setSounding(bool sounding, std::optional<double> playhead) {
  const bool changed = sounding != m_sounding || m_play.icon().isNull();
  m_sounding = sounding;
  m_playhead = playhead;
  if (changed) {
    m_play.setIcon(Theme::instance().icon(sounding ? QStringLiteral("stop") : QStringLiteral("play")));
    showNames();
    update();
  } else {
    update(rollArea());
  }
}

void CandidateCard::setSortedBy(const QString &metric) {
  m_known = metricTexts(m_candidate, metric);
  setToolTip(m_known.join(QLatin1Char('\n')));
  update();
}

QPixmap CandidateCard::dragPixmap() { return grab(rect().adjusted(kGlow, kGlow, -kGlow, -kGlow)); }

void CandidateCard::paintFrame(QPainter &painter) const {
  const Colors &colors = Theme::instance().colors();
  const QRectF frame = QRectF(rect()).adjusted(kGlow, kGlow, -kGlow, -kGlow);
  if (m_sounding)
    for (int ring = kGlow; ring > 0; --ring) {
      QColor light = colors.accent;
      light.setAlphaF(0.10F);
      painter.setPen(Qt::NoPen);
      painter.setBrush(light);
      painter.drawRoundedRect(frame.adjusted(-ring, -ring, ring, ring), kRadius + ring, kRadius + ring);
    }
  const bool marked = m_sounding || (m_current && hasFocus());
  const qreal width = marked ? 1.5 : 1;
  painter.setPen(QPen(marked ? colors.accent : m_current || m_hovered ? colors.textDim : colors.border, width));
  painter.setBrush(colors.raised);
  painter.drawRoundedRect(frame.adjusted(width / 2, width / 2, -width / 2, -width / 2), kRadius, kRadius);
}

void CandidateCard::paintText(QPainter &painter) const {
  const Colors &colors = Theme::instance().colors();
  const QRect header(kGlow + kSide, kGlow, m_keep.x() - kGlow - kSide, kHeader);
  const QFont strong = Theme::font(TextSize::body, true);
  const QString number = QString::number(m_place + 1);
  painter.setFont(strong);
  painter.setPen(m_sounding ? colors.accent : colors.text);
  painter.drawText(header, Qt::AlignVCenter, number);
  const int beside = QFontMetrics(strong).horizontalAdvance(QStringLiteral("00")) + kUnit;
  const QFont small = Theme::font(TextSize::small);
  painter.setFont(small);
  painter.setPen(colors.textDim);
  const QString made = tr("Seed %1 · %2").arg(m_candidate.recipe.seed).arg(m_candidate.recipe.number + 1);
  painter.drawText(header.adjusted(beside, 0, 0, 0), Qt::AlignVCenter,
                   QFontMetrics(small).elidedText(made, Qt::ElideRight, header.width() - beside));
  const QRect footer(kGlow + kSide, height() - kGlow - kFooter, width() - 2 * (kGlow + kSide), kFooter);
  const QString known = m_known.mid(0, kMetricsShown).join(QStringLiteral(" · "));
  painter.drawText(footer, Qt::AlignVCenter, QFontMetrics(small).elidedText(known, Qt::ElideRight, footer.width()));
}

CellMask CandidateCard::fresh() const {
  return isWhole(m_candidate.content, m_candidate.passage) ? CellMask() : m_candidate.passage;
}

void CandidateCard::paintEvent(QPaintEvent *) {
  const Colors &colors = Theme::instance().colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintFrame(painter);
  paintText(painter);
  const QRect area = rollArea();
  painter.setPen(Qt::NoPen);
  painter.setBrush(colors.window);
  painter.drawRoundedRect(area, 3, 3);
  const QRect notes = area.adjusted(kUnit / 2, kUnit / 2, -kUnit / 2, -kUnit / 2);
  if (m_roll.deviceIndependentSize() != QSizeF(notes.size()) || m_roll.devicePixelRatio() != devicePixelRatioF())
    m_roll = miniRoll(m_candidate.content, notes.size(), devicePixelRatioF(), fresh());
  painter.drawPixmap(notes.topLeft(), m_roll);
  if (m_sounding && m_playhead) {
    painter.setBrush(colors.accent);
    const Tick tick = static_cast<Tick>(*m_playhead * static_cast<double>(m_candidate.content.length()));
    const qreal x = miniRollX(notes, m_candidate.content, fresh(), tick);
    painter.drawRect(QRectF(x - 0.75, area.top(), 1.5, area.height()));
  }
}

void CandidateCard::mousePressEvent(QMouseEvent *event) {
  if (event->button() != Qt::LeftButton)
    return QWidget::mousePressEvent(event);
  m_pressedAt = event->pos();
  m_doubleClicked = false;
  Q_EMIT pressed();
}

void CandidateCard::mouseMoveEvent(QMouseEvent *event) {
  if (!m_pressedAt || (event->pos() - *m_pressedAt).manhattanLength() < QApplication::startDragDistance())
    return;
  m_pressedAt.reset();
  Q_EMIT dragRequested();
}

void CandidateCard::mouseReleaseEvent(QMouseEvent *event) {
  if (event->button() != Qt::LeftButton || !m_pressedAt)
    return;
  m_pressedAt.reset();
  if (!m_doubleClicked && rect().contains(event->pos()))
    Q_EMIT playToggled();
}

void CandidateCard::mouseDoubleClickEvent(QMouseEvent *event) {
  if (event->button() != Qt::LeftButton)
    return;
  m_pressedAt = event->pos();
  m_doubleClicked = true;
  Q_EMIT acceptRequested();
}

void CandidateCard::contextMenuEvent(QContextMenuEvent *event) {
  Q_EMIT pressed();
  const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
  Q_EMIT menuRequested(byMouse ? event->globalPos() : mapToGlobal(rollArea().center()));
}

void CandidateCard::focusInEvent(QFocusEvent *event) {
  Q_EMIT pressed();
  QWidget::focusInEvent(event);
}

void CandidateCard::enterEvent(QEnterEvent *) {
  m_hovered = true;
  update();
}

void CandidateCard::leaveEvent(QEvent *) {
  m_hovered = false;
  update();
}

} // namespace loopwright::ui
