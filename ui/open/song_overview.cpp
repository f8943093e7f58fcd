// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/open/song_overview.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr qreal kLineHeight = 18; // of the bar numbers
constexpr qreal kTrackHeight = 28;
constexpr qreal kGap = 4;

} // namespace

SongOverview::SongOverview(const MidiFile &file, QWidget *parent) : QWidget(parent), m_file(file) {
  setObjectName(QStringLiteral("open.overview"));
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setFixedHeight(sizeHint().height());
  setMinimumWidth(sizeHint().width());
  setFont(Theme::font(TextSize::small));
}

QSize SongOverview::sizeHint() const { return {560, static_cast<int>(kLineHeight + 2 * kTrackHeight + 3 * kGap)}; }

void SongOverview::setChoice(const MidiChoice &choice) {
  m_choice = choice;
  m_bass = notesPerBar(choice.pitched.mid(0, 1));
  m_drums = notesPerBar(choice.drums);
  setAccessibleName(tr("Bars in the file"));
  setAccessibleDescription(
      tr("Bars %1 to %2 of %3 chosen").arg(choice.firstBar + 1).arg(choice.firstBar + choice.bars).arg(m_bass.size()));
  update();
}

std::vector<int> SongOverview::notesPerBar(const QList<int> &parts) const {
  std::vector<int> counts(m_file.bars.size(), 0);
  for (const int part : parts) {
    std::size_t bar = 0;
    for (const Note &note : m_file.score.parts[static_cast<std::size_t>(part)].notes) {
      while (bar + 1 < counts.size() && m_file.bars[bar].end <= note.onset)
        ++bar;
      ++counts[bar];
    }
  }
  return counts;
}

QRectF SongOverview::strip() const { return QRectF(rect()).adjusted(1, kLineHeight, -1, -1); }

qreal SongOverview::xOf(int bar) const {
  return strip().left() + strip().width() * bar / static_cast<qreal>(m_file.bars.size());
}

void SongOverview::paintDensity(QPainter &painter, const QRectF &area, const std::vector<int> &notes,
                                const QColor &color) const {
  const int most = std::max(1, *std::max_element(notes.begin(), notes.end()));
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  for (int bar = 0; bar < static_cast<int>(notes.size()); ++bar) {
    const int count = notes[static_cast<std::size_t>(bar)];
    if (count == 0)
      continue;
    const qreal height = std::max<qreal>(2, area.height() * count / most);
    const qreal width = xOf(bar + 1) - xOf(bar);
    const QRectF block(xOf(bar), area.bottom() - height, width > 3 ? width - 1 : width, height);
    painter.drawRoundedRect(block, std::min(2., width / 4), 2);
  }
}

void SongOverview::paintBarNumbers(QPainter &painter) const {
  const Colors &colors = Theme::instance().colors();
  const QFontMetricsF metrics(font());
  qreal free = strip().left();
  // Where the meter changes its name is more telling than the number.
  const auto label = [&](int bar, const QString &text, const QColor &color) {
    const qreal width = metrics.horizontalAdvance(text);
    if (xOf(bar) < free || xOf(bar) + width > strip().right())
      return;
    painter.setPen(color);
    painter.drawText(QRectF(xOf(bar), 0, width + 1, kLineHeight - 2), Qt::AlignLeft | Qt::AlignVCenter, text);
    free = xOf(bar) + width + 3 * kGap;
  };
  const int count = static_cast<int>(m_file.bars.size());
  int step = 1;
  for (const int wanted : {1, 2, 4, 8, 16, 32, 64, 128, 256, 512})
    if (step = wanted; (xOf(wanted) - xOf(0)) >= 44)
      break;
  for (int bar = 0; bar < count; ++bar) {
    const MeterSection &section = m_file.meters[meterSectionOf(m_file, bar)];
    if (m_file.meters.size() > 1 && section.firstBar == bar)
      label(bar, QStringLiteral("%1 · %2/%3").arg(bar + 1).arg(section.numerator).arg(section.denominator),
            colors.text);
    else if (bar % step == 0)
      label(bar, QString::number(bar + 1), colors.textDim);
  }
}

void SongOverview::paintEvent(QPaintEvent *) {
  const Theme &theme = Theme::instance();
  const Colors &colors = theme.colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(colors.border, 1));
  painter.setBrush(colors.surface);
  painter.drawRoundedRect(strip().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

  const QRectF window(QPointF(xOf(m_choice.firstBar), strip().top()),
                      QPointF(xOf(m_choice.firstBar + m_choice.bars), strip().bottom()));
  painter.setPen(Qt::NoPen);
  painter.setBrush(colors.selection);
  painter.drawRoundedRect(window, 4, 4);
  const QRectF bass(strip().left(), strip().top() + kGap, strip().width(), kTrackHeight);
  paintDensity(painter, bass, m_bass, theme.trackColor(false, 0));
  paintDensity(painter, bass.translated(0, kTrackHeight + kGap), m_drums, theme.trackColor(true, 0));
  painter.setPen(QPen(colors.accent, hasFocus() ? 2.5 : 1.5));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(window.adjusted(1, 1, -1, -1), 4, 4);
  paintBarNumbers(painter);
}

void SongOverview::choose(int bar) {
  const int last = static_cast<int>(m_file.bars.size()) - 1;
  if (bar = std::clamp(bar, 0, last); bar != m_choice.firstBar)
    Q_EMIT firstBarChosen(bar);
}

void SongOverview::mousePressEvent(QMouseEvent *event) {
  const auto bar = static_cast<int>((event->position().x() - strip().left()) * static_cast<qreal>(m_file.bars.size()) /
                                    strip().width());
  choose(bar);
}

void SongOverview::mouseMoveEvent(QMouseEvent *event) {
  if (event->buttons() & Qt::LeftButton)
    mousePressEvent(event);
}

void SongOverview::keyPressEvent(QKeyEvent *event) {
  switch (event->key()) {
  case Qt::Key_Left:
    return choose(m_choice.firstBar - 1);
  case Qt::Key_Right:
    return choose(m_choice.firstBar + 1);
  case Qt::Key_PageUp:
    return choose(m_choice.firstBar - m_choice.bars);
  case Qt::Key_PageDown:
    return choose(m_choice.firstBar + m_choice.bars);
  case Qt::Key_Home:
    return choose(0);
  case Qt::Key_End:
    return choose(static_cast<int>(m_file.bars.size()) - m_choice.bars);
  default:
    QWidget::keyPressEvent(event);
  }
}

} // namespace loopwright::ui
