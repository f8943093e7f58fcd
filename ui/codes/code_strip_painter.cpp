// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codes/code_strip_painter.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <set>

#include "engine/music/pitch_layout.h"
#include "ui/codes/code_words.h"
#include "ui/roll/roll_look.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr double kStale = 0.6; // of the colour that is left
constexpr int kLockSize = 12;
constexpr double kRound = 3;

QFont smallFont(bool strong = false) {
  QFont font = Theme::font(TextSize::small, strong);
  font.setPixelSize(11);
  return font;
}

/// The hue of the one track that a stream tells of; that of no track in particular where it tells of several.
QColor hueOf(const CodeStream &stream, const PitchLayout &layout) {
  std::set<Role> told;
  for (const TrackLayout &track : layout.tracks)
    for (const int column : stream.columns)
      if (column >= track.firstColumn && column < track.endColumn())
        told.insert(track.role);
  const Theme &theme = Theme::instance();
  if (told.size() != 1)
    return theme.colors().otherPitched;
  int pitched = 0;
  for (const Role role : layout.roles())
    if (role == *told.begin())
      return theme.trackColor(role == Role::drums, pitched);
    else if (role != Role::drums)
      ++pitched;
  return theme.colors().otherPitched;
}

class StripPainter {
public:
  StripPainter(QPainter &painter, const QSize &size, const RollGeometry &geometry)
      : m_painter(painter), m_size(size), m_geometry(geometry), m_colors(Theme::instance().colors()),
        m_time(geometry.ruler().left(), 0, geometry.ruler().width(), size.height()) {
    m_painter.setRenderHint(QPainter::Antialiasing);
  }

  void ground(Tick length) {
    m_painter.fillRect(QRect(QPoint(), m_size), m_colors.window);
    const double end = std::clamp(m_geometry.xOf(length), m_time.left(), m_time.right());
    m_painter.fillRect(QRectF(m_time.topLeft(), QPointF(end, m_time.bottom())), m_colors.surface);
    m_painter.fillRect(QRectF(m_time.left() - 1, 0, 1, m_size.height()), m_colors.border);
  }

  void bars(const CodedLoop &loop) {
    for (int bar = 0; bar <= loop.loop.bars; ++bar) {
      const double x = std::round(m_geometry.xOf(bar * loop.loop.ticksPerBar()));
      m_painter.fillRect(QRectF(x, 0, 1, m_size.height()), m_colors.barLine);
    }
  }

  void heads(const CodedLoop &loop, bool outOfDate) {
    m_painter.setFont(smallFont(true));
    m_painter.setPen(m_colors.text);
    m_painter.save();
    m_painter.translate(RollGeometry::kTrackStripWidth / 2. + 1, m_size.height() / 2.);
    m_painter.rotate(-90);
    m_painter.drawText(QRectF(-m_size.height() / 2., -10, m_size.height(), 20), Qt::AlignCenter,
                       QCoreApplication::translate("Codes", "Codes"));
    m_painter.restore();
    m_painter.setFont(smallFont());
    for (std::size_t stream = 0; stream < loop.streams.size(); ++stream) {
      const double top = kCodeMargin + kCodeRow * static_cast<double>(stream);
      m_painter.fillRect(QRectF(0, top, 3, kCodeRow), hueOf(loop.streams[stream], loop.layout));
      const QRectF place(RollGeometry::kTrackStripWidth, top,
                         RollGeometry::kHeadWidth - RollGeometry::kTrackStripWidth - 8, kCodeRow);
      m_painter.setPen(outOfDate ? m_colors.textOff : m_colors.text);
      m_painter.drawText(
          place, Qt::AlignRight | Qt::AlignVCenter,
          m_painter.fontMetrics().elidedText(streamName(loop.streams[stream]), Qt::ElideRight, int(place.width())));
    }
  }

  void cell(const ShownCodes &shown, const CodeCell &at) {
    const QRectF whole = codeRect(m_geometry, shown.loop, at);
    if (whole.right() < m_time.left() || whole.left() > m_time.right())
      return;
    const int code = shown.codes[static_cast<std::size_t>(at.stream)][static_cast<std::size_t>(at.step)];
    const QRectF box = whole.adjusted(1, 1, 0, -1);
    QColor fill = Theme::instance().codeColor(code);
    if (shown.outOfDate)
      fill = mixedColor(m_colors.surface, fill, kStale);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(box, kRound, kRound);
    const bool locked = shown.locked.count(at) > 0;
    if (locked) {
      QColor lines = m_colors.text;
      lines.setAlphaF(.16F);
      m_painter.setBrush(QBrush(lines, Qt::BDiagPattern));
      m_painter.drawRoundedRect(box, kRound, kRound);
    }
    const bool numbered = numbersFit(shown.loop, at.stream, locked ? kLockSize + 8 : 2);
    if (numbered) {
      const QString number = QString::number(code);
      m_painter.setPen(shown.outOfDate ? m_colors.textDim : m_colors.text);
      if (locked)
        m_painter.drawText(box.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, number);
      else
        m_painter.drawText(box, Qt::AlignCenter, number);
    }
    if (locked && box.width() >= kLockSize) {
      const double left = numbered ? box.right() - kLockSize - 3 : box.center().x() - kLockSize / 2.;
      drawLock(QRectF(left, box.center().y() - kLockSize / 2., kLockSize, kLockSize));
    }
  }

  void frame(const CodedLoop &loop, const CodeRange &range, const QColor &color, Qt::PenStyle style) {
    if (range.empty())
      return;
    const QRectF first = codeRect(m_geometry, loop, {range.firstStream, range.firstStep});
    const QRectF last = codeRect(m_geometry, loop, {range.endStream - 1, range.endStep - 1});
    m_painter.setPen(QPen(color, 2, style));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(QRectF(first.topLeft(), last.bottomRight()).adjusted(.5, 0, .5, 0), kRound + 1,
                              kRound + 1);
  }

  void late() {
    const QString words = QCoreApplication::translate("Codes", "out of date");
    m_painter.setFont(smallFont());
    const double wide = m_painter.fontMetrics().horizontalAdvance(words) + 16;
    const QRectF place(m_time.right() - wide - RollGeometry::kEndMargin - 4, m_size.height() / 2. - 10, wide, 20);
    m_painter.setPen(QPen(m_colors.border, 1));
    m_painter.setBrush(m_colors.raised);
    m_painter.drawRoundedRect(place, 10, 10);
    m_painter.setPen(m_colors.text);
    m_painter.drawText(place, Qt::AlignCenter, words);
  }

  void sentence(const QString &words) {
    m_painter.setFont(smallFont());
    m_painter.setPen(m_colors.textDim);
    const QRectF place = m_time.adjusted(12, 0, -12, 0);
    m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                       m_painter.fontMetrics().elidedText(words, Qt::ElideRight, int(place.width())));
  }

  const QRectF &time() const { return m_time; }
  const Colors &colors() const { return m_colors; }

private:
  /// All numbers of a row or none: of a few, one would think that the others have none. `beside`: px that a number
  /// needs around it.
  bool numbersFit(const CodedLoop &loop, int stream, int beside) const {
    const double step = m_geometry.xOf(loop.ticksPerStep()) - m_geometry.xOf(0);
    const double narrowest = std::floor(step) - 1; // cells begin at whole pixels, a gap after the one before
    const QString widest(QString::number(loop.streams[static_cast<std::size_t>(stream)].codes - 1).size(), '8');
    return narrowest >= m_painter.fontMetrics().horizontalAdvance(widest) + beside;
  }

  /// A padlock: the shackle and the body.
  void drawLock(const QRectF &place) {
    const double u = place.width() / 12;
    m_painter.setPen(QPen(m_colors.text, 1.3 * u));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawArc(QRectF(place.left() + 3.5 * u, place.top() + 1.5 * u, 5 * u, 7 * u), 0, 180 * 16);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.text);
    m_painter.drawRoundedRect(QRectF(place.left() + 2 * u, place.top() + 5 * u, 8 * u, 6 * u), u, u);
  }

  QPainter &m_painter;
  QSize m_size;
  const RollGeometry &m_geometry;
  const Colors &m_colors;
  QRectF m_time;
};

} // namespace

QRectF codeRect(const RollGeometry &geometry, const CodedLoop &loop, const CodeCell &cell) {
  const double left = std::round(geometry.xOf(cell.step * loop.ticksPerStep()));
  const double right = std::round(geometry.xOf((cell.step + 1) * loop.ticksPerStep()));
  return {left, double(kCodeMargin + kCodeRow * cell.stream), right - left, double(kCodeRow)};
}

void paintCodes(QPainter &painter, const QSize &size, const RollGeometry &geometry, const ShownCodes &shown) {
  StripPainter strip(painter, size, geometry);
  strip.ground(shown.loop.loop.length());
  strip.heads(shown.loop, shown.outOfDate);
  painter.save();
  painter.setClipRect(strip.time());
  strip.bars(shown.loop);
  painter.setFont(smallFont());
  for (const CodeCell &cell : shown.loop.all().cells())
    strip.cell(shown, cell);
  strip.frame(shown.loop, shown.selection, strip.colors().accent, Qt::SolidLine);
  if (shown.target)
    strip.frame(shown.loop, *shown.target, strip.colors().accent, Qt::DashLine);
  if (shown.cursor)
    strip.frame(shown.loop,
                {shown.cursor->stream, shown.cursor->stream + 1, shown.cursor->step, shown.cursor->step + 1},
                strip.colors().text, Qt::DotLine);
  painter.restore();
  if (shown.late)
    strip.late();
}

void paintNoCodes(QPainter &painter, const QSize &size, const RollGeometry &geometry, const QString &sentence) {
  StripPainter strip(painter, size, geometry);
  strip.ground(geometry.extent().length);
  strip.sentence(sentence);
}

} // namespace loopwright::ui
