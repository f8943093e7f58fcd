// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/roll_canvas.h"

#include <QAccessible>
#include <QPaintEvent>
#include <algorithm>
#include <cmath>

#include "ui/roll/roll_painter.h"

namespace loopwright::ui {
namespace {

constexpr int kEdgeInterval = 30;    ///< ms between steps of scrolling beyond an edge
constexpr double kPlayheadReach = 7; ///< px to each side: half of its handle

} // namespace

RollCanvas::RollCanvas(RollView &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_look(Theme::instance(), font()), m_timeBar(Qt::Horizontal, this),
      m_pitchBar(Qt::Vertical, this) {
  setObjectName(QStringLiteral("roll.canvas"));
  setAccessibleName(tr("Piano roll"));
  setAccessibleDescription(tr("The notes of the loop over time; press ] and [ to move from note to note."));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setMinimumSize(RollGeometry::kHeadWidth + 200, 210);
  m_timeBar.setAccessibleName(tr("Scroll through time"));
  m_pitchBar.setAccessibleName(tr("Scroll through pitches"));
  m_edgeTimer.setInterval(kEdgeInterval);
  connect(&m_edgeTimer, &QTimer::timeout, this, &RollCanvas::continueBeyondEdge);
  connect(&m_timeBar, &QScrollBar::valueChanged, this, [this](int value) {
    m_view.suspendFollowing();
    m_view.changeGeometry([value](RollGeometry &geometry) { geometry.setScrollX(value); });
  });
  connect(&m_pitchBar, &QScrollBar::valueChanged, this, [this](int value) {
    m_view.changeGeometry([value](RollGeometry &geometry) { geometry.setScrollPitch(value); });
  });
  connect(&view, &RollView::documentReplaced, this, [this] {
    m_gesture.reset();
    m_edgeTimer.stop();
    invalidateAll();
    // A drag knows only the content it began with: it ends when that is changed by something else.
    if (m_view.document())
      connect(m_view.document(), &LoopDocument::changed, this, &RollCanvas::cancelDrag, Qt::UniqueConnection);
  });
  connect(&view, &RollView::contentChanged, this, &RollCanvas::contentChanged);
  connect(&view, &RollView::selectionChanged, this, &RollCanvas::invalidateAll);
  connect(&view, &RollView::cursorMoved, this, &RollCanvas::announceCursor);
  connect(&view, &RollView::viewChanged, this, &RollCanvas::invalidateAll);
  connect(&view.transport(), &Transport::mixChanged, this, &RollCanvas::invalidateAll);
  connect(&view.transport(), &Transport::optionsChanged, this, &RollCanvas::invalidateAll);
  connect(&view.transport(), &Transport::moved, this, &RollCanvas::playheadMoved);
  connect(&view.transport(), &Transport::playingChanged, this, &RollCanvas::soundChanged);
  connect(&view.transport(), &Transport::previewChanged, this, &RollCanvas::soundChanged);
  connect(&view, &RollView::heardChanged, this, &RollCanvas::invalidateAll);
  connect(&Theme::instance(), &Theme::changed, this, &RollCanvas::newLook);
}

RollCanvas::~RollCanvas() = default;

void RollCanvas::newLook() {
  m_look = RollLook(Theme::instance(), font());
  invalidateAll();
}

void RollCanvas::changeEvent(QEvent *event) {
  if (event->type() == QEvent::FontChange)
    newLook();
  QWidget::changeEvent(event);
}

bool RollCanvas::cancelDrag() {
  if (!m_gesture)
    return false;
  m_edgeTimer.stop();
  const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
  gesture->cancel();
  m_view.endPreview();
  update();
  return true;
}

void RollCanvas::invalidate(const QRectF &area) {
  const QRect pixels = area.toAlignedRect() & rect();
  m_stale |= pixels;
  update(pixels);
}

void RollCanvas::invalidateAll() {
  placeScrollBars();
  m_stale = rect();
  update();
}

void RollCanvas::contentChanged(Tick from, Tick to) {
  constexpr double kReach = 8; // of outlines and of the velocity lane's heads
  const RollGeometry &geometry = m_view.geometry();
  const QRectF time = geometry.time();
  const double left = std::max(time.left(), geometry.xOf(from) - kReach);
  const double right = std::min(time.right(), geometry.xOf(to) + kReach);
  if (from < to && left < right)
    invalidate(QRectF(left, 0, right - left, height()));
}

void RollCanvas::placeScrollBars() {
  const RollGeometry &geometry = m_view.geometry();
  const QRect ruler = geometry.ruler().toRect();
  const QRect pitched = geometry.pitched().toRect();
  constexpr int kWidth = RollGeometry::kScrollBarWidth;
  const auto place = [](QScrollBar &bar, const QRect &area, int end, int page, int step, int value) {
    const QSignalBlocker quiet(bar);
    bar.setGeometry(area);
    bar.setRange(0, end);
    bar.setPageStep(std::max(1, page));
    bar.setSingleStep(std::max(1, step));
    bar.setValue(value);
    bar.setVisible(end > 0 && !area.isEmpty());
  };
  place(m_timeBar, QRect(ruler.left(), height() - kWidth, ruler.width(), kWidth),
        static_cast<int>(std::ceil(geometry.scrollXEnd())), ruler.width(), ruler.width() / 16,
        static_cast<int>(std::lround(geometry.scrollX())));
  place(m_pitchBar, QRect(width() - kWidth, pitched.top(), kWidth, pitched.height()), geometry.scrollPitchEnd(),
        pitched.height(), geometry.rowHeight(), geometry.scrollPitch());
}

void RollCanvas::resizeEvent(QResizeEvent *) {
  m_view.changeGeometry([this](RollGeometry &geometry) { geometry.setSize(size()); });
}

void RollCanvas::renderLayer() {
  const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
  if (m_layer.size() != pixels || m_layer.devicePixelRatio() != devicePixelRatioF()) {
    m_layer = QImage(pixels, QImage::Format_RGB32);
    m_layer.setDevicePixelRatio(devicePixelRatioF());
    m_stale = rect();
  }
  for (const QRect &area : m_stale)
    RollPainter(m_layer, m_view, m_look, area).paint();
  m_stale = {};
}

void RollCanvas::paintEvent(QPaintEvent *event) {
  renderLayer();
  QPainter painter(this);
  const double ratio = m_layer.devicePixelRatio();
  for (const QRect &area : event->region())
    painter.drawImage(QRectF(area), m_layer, QRectF(QPointF(area.topLeft()) * ratio, QSizeF(area.size()) * ratio));
  if (m_gesture) {
    painter.save();
    m_gesture->paint(painter, m_look.colors);
    painter.restore();
  }
  m_sounding.paint(painter, m_view, m_look);
  paintCursorNote(painter);
  paintHint(painter);
  paintPlayhead(painter);
}

QRect RollCanvas::playheadStrip(double x) const {
  const QRectF time = m_view.geometry().time();
  return QRectF(x - kPlayheadReach - 1, time.top(), 2 * kPlayheadReach + 2, time.height()).toAlignedRect();
}

void RollCanvas::paintPlayhead(QPainter &painter) const {
  const RollGeometry &geometry = m_view.geometry();
  const double x = geometry.xOf(m_view.transport().position());
  const QRectF time = geometry.time();
  if (!m_view.document() || x < time.left() - kPlayheadReach || x > time.right() + kPlayheadReach)
    return;
  painter.setClipRect(time.adjusted(-kPlayheadReach, 0, 0, 0));
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF ruler = geometry.ruler();
  painter.fillRect(QRectF(x - 0.75, ruler.bottom() - 4, 1.5, time.bottom() - ruler.bottom() + 4), m_look.colors.accent);
  const double tip = ruler.bottom() - 2;
  painter.setPen(Qt::NoPen);
  painter.setBrush(m_look.colors.accent);
  painter.drawPolygon(QPolygonF({{x - 6, tip - 10}, {x + 6, tip - 10}, {x + 6, tip - 6}, {x, tip}, {x - 6, tip - 6}}));
}

void RollCanvas::paintCursorNote(QPainter &painter) const {
  const QRectF note = m_view.rectOf(m_view.cursor());
  if (!hasFocus() || note.isEmpty())
    return;
  painter.save();
  const NotePlace *place = m_view.place(m_view.cursor());
  painter.setClipRect(place->track == m_view.drumTrack() ? m_view.geometry().drums() : m_view.geometry().pitched());
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(m_look.colors.accent, 1.5, Qt::DotLine));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(note.adjusted(-2.5, -2.5, 1.5, 2.5), 4, 4);
  painter.restore();
}

void RollCanvas::paintHint(QPainter &painter) const {
  if (!m_view.isEmpty() || m_gesture)
    return;
  const RollGeometry &geometry = m_view.geometry();
  const QRectF pane = geometry.pitched().isEmpty() ? geometry.drums() : geometry.pitched();
  const QString hint = m_view.document()
                           ? tr("This loop is empty. Click in the grid to draw notes, or let the model write some.")
                           : tr("No loop is open. Choose one in the library, drop a MIDI file here, or let the model "
                                "write some.");
  painter.setFont(Theme::font(TextSize::body));
  const QRectF room = pane.adjusted(40, 0, -40, -44);
  const QRectF text = painter.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, hint);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(m_look.colors.surface); // so that no line runs through the words
  painter.drawRoundedRect(text.adjusted(-16, -12, 16, 60), 8, 8);
  painter.setPen(m_look.colors.textDim);
  painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, hint);
}

void RollCanvas::playheadMoved() {
  const double before = m_playheadX;
  const RollGeometry &geometry = m_view.geometry();
  m_playheadX = geometry.xOf(m_view.transport().position());
  if (m_view.following() && !m_gesture && !geometry.ruler().adjusted(0, 0, -1, 0).contains(m_playheadX, 1) &&
      geometry.scrollXEnd() > 0) {
    const double lead = geometry.ruler().width() / 16;
    const double target = geometry.scrollX() + m_playheadX - geometry.ruler().left() - lead;
    if (std::abs(std::clamp(target, 0.0, geometry.scrollXEnd()) - geometry.scrollX()) >= 1) {
      m_view.changeGeometry([target](RollGeometry &changed) { changed.setScrollX(target); });
      m_playheadX = geometry.xOf(m_view.transport().position());
    }
  }
  update(playheadStrip(before));
  update(playheadStrip(m_playheadX));
  soundChanged();
}

void RollCanvas::soundChanged() { update(m_sounding.follow(m_view)); }

void RollCanvas::announceCursor() {
  const std::vector<NoteId> &order = m_view.readingOrder();
  const auto at = std::find(order.begin(), order.end(), m_view.cursor());
  if (QAccessible::isActive() && at != order.end()) {
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(static_cast<int>(at - order.begin()));
    QAccessible::updateAccessibility(&event);
  }
  update();
}

void RollCanvas::focusInEvent(QFocusEvent *event) {
  QWidget::focusInEvent(event);
  update();
}

void RollCanvas::focusOutEvent(QFocusEvent *event) {
  QWidget::focusOutEvent(event);
  update();
}

} // namespace loopwright::ui
