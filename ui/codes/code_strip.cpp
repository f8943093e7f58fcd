// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codes/code_strip.h"

#include <QAccessible>
#include <QPaintEvent>
#include <algorithm>
#include <cmath>

#include "ui/codes/code_actions.h"
#include "ui/codes/code_strip_accessible.h"
#include "ui/codes/code_strip_painter.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kPatience = 300;   // ms; words that come and go with every edit would be a nuisance
constexpr int kUsualStreams = 3; // so that nothing moves when the starter's come

int below(int value, int end) { return std::clamp(value, 0, std::max(0, end - 1)); }

} // namespace

CodeStrip::CodeStrip(RollView &view, GenerationSession &session, QWidget *parent)
    : QWidget(parent), m_view(view), m_coder(session), m_actions(new CodeActions(*this)) {
  installCodeStripAccessibility();
  setObjectName(QStringLiteral("codes"));
  setAccessibleName(tr("Codes of the loop"));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatience);
  const auto repaint = [this] { update(); };
  connect(&m_patience, &QTimer::timeout, this, [this] {
    m_late = true;
    update();
  });
  connect(&view, &RollView::viewChanged, this, repaint);
  connect(&view.transport(), &Transport::moved, this, &CodeStrip::playheadMoved);
  connect(&Theme::instance(), &Theme::changed, this, repaint);
  connect(&m_coder, &LoopCoder::changed, this, &CodeStrip::codesChanged);
  connect(&m_coder, &LoopCoder::told, this, &CodeStrip::told);
  connect(&view, &RollView::documentReplaced, this, [this] {
    endDrag();
    m_selection = {};
    m_cursor = m_anchor = {};
    m_copiedFrom = {};
    m_coder.setDocument(m_view.document());
  });
  codesChanged();
}

CodeStrip::~CodeStrip() = default;

MenuActions CodeStrip::menu() const { return m_actions->menu(); }

QSize CodeStrip::sizeHint() const {
  const auto &loop = m_coder.coded();
  const int rows = loop                   ? std::max(1, static_cast<int>(loop->streams.size()))
                   : m_coder.isExpected() ? kUsualStreams
                                          : 1;
  return {RollGeometry::kHeadWidth + 200, 2 * kCodeMargin + rows * kCodeRow};
}

void CodeStrip::codesChanged() {
  const auto &loop = m_coder.coded();
  if (m_coder.isCurrent()) {
    m_patience.stop();
    m_late = false;
  } else {
    endDrag(); // it knows only the codes that it began with
    if (!m_late && !m_patience.isActive())
      m_patience.start();
  }
  if (loop) {
    m_selection = clipped(m_selection, loop->codes);
    m_cursor = {below(m_cursor.stream, loop->all().endStream), below(m_cursor.step, loop->steps())};
  }
  setAccessibleDescription(!loop ? m_coder.absence()
                           : m_coder.isCurrent()
                               ? tr("Use the arrow keys to move from cell to cell; hold Shift to select.")
                               : tr("Out of date: reading the codes."));
  m_actions->follow(m_copied.has_value(), !m_copiedFrom.empty());
  updateGeometry();
  update();
}

QRectF CodeStrip::rectOf(const CodeCell &cell) const {
  return m_coder.coded() ? codeRect(m_view.geometry(), *m_coder.coded(), cell) : QRectF();
}

std::optional<CodeCell> CodeStrip::cellAt(const QPointF &point) const {
  const auto &loop = m_coder.coded();
  const QRectF ruler = m_view.geometry().ruler();
  if (!loop || point.x() < ruler.left() || point.x() > ruler.right() || loop->ticksPerStep() < 1)
    return std::nullopt;
  const CodeCell cell = {
      static_cast<int>(std::floor((point.y() - kCodeMargin) / kCodeRow)),
      static_cast<int>(std::floor(double(m_view.geometry().tickAt(point.x())) / double(loop->ticksPerStep())))};
  return loop->all().contains(cell) ? std::optional(cell) : std::nullopt;
}

CodeRange CodeStrip::between(const CodeCell &a, const CodeCell &b) const {
  return {std::min(a.stream, b.stream), std::max(a.stream, b.stream) + 1, std::min(a.step, b.step),
          std::max(a.step, b.step) + 1};
}

void CodeStrip::select(const CodeRange &range, const CodeCell &cursor) {
  const auto &loop = m_coder.coded();
  if (!loop)
    return;
  const CodeCell before = m_cursor;
  m_selection = clipped(range, loop->codes);
  m_cursor = {below(cursor.stream, loop->all().endStream), below(cursor.step, loop->steps())};
  m_actions->follow(m_copied.has_value(), !m_copiedFrom.empty());
  if (!(before == m_cursor))
    announceCursor();
  update();
  Q_EMIT selectionChanged();
}

void CodeStrip::regenerate() {
  if (!m_selection.empty())
    m_coder.regenerate(tr("Regenerate codes"), m_selection.cells());
}

void CodeStrip::lockOrUnlock() {
  const CodeCells cells = m_selection.cells(), locked = m_coder.locked();
  const bool locks = !std::includes(locked.begin(), locked.end(), cells.begin(), cells.end());
  if (!cells.empty())
    m_coder.setLocked(locks ? tr("Lock codes") : tr("Unlock codes"), cells, locks);
}

void CodeStrip::copy() {
  if (!m_coder.coded() || m_selection.empty())
    return;
  m_copied = patternOf(m_coder.coded()->codes, m_selection);
  m_copiedFrom = m_selection;
  m_actions->follow(true, true);
}

void CodeStrip::paste() {
  if (!m_copied || m_copied->codes.empty() || !m_coder.coded())
    return;
  const int step = m_selection.empty() ? m_cursor.step : m_selection.firstStep;
  const int stream = m_copied->firstStream;
  m_coder.setCodes(tr("Copy codes"), withPattern(m_coder.coded()->codes, *m_copied, step, m_coder.locked()));
  select({stream, stream + static_cast<int>(m_copied->codes.size()), step,
          step + static_cast<int>(m_copied->codes.front().size())},
         {stream, step});
  m_anchor = m_cursor;
}

void CodeStrip::swapWithCopied() {
  if (m_copiedFrom.empty() || !m_coder.coded())
    return;
  const int step = m_selection.empty() ? m_cursor.step : m_selection.firstStep;
  m_coder.setCodes(tr("Swap codes"),
                   withSwapped(m_coder.coded()->codes, m_copiedFrom, step - m_copiedFrom.firstStep, m_coder.locked()));
}

void CodeStrip::selectAll() {
  if (m_coder.coded())
    select(m_coder.coded()->all(), m_cursor);
}

void CodeStrip::selectNone() {
  if (m_drag == Drag::move)
    return endDrag();
  endDrag();
  select({}, m_cursor);
}

void CodeStrip::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const RollGeometry &geometry = m_view.geometry();
  const auto &loop = m_coder.coded();
  if (!loop)
    return paintNoCodes(painter, size(), geometry, m_coder.absence());
  const CodeCells locked = m_coder.locked();
  const LoopCodes codes = m_drag == Drag::move ? draggedCodes() : loop->codes;
  ShownCodes shown = {*loop, codes, locked, m_selection, std::nullopt, std::nullopt, !m_coder.isCurrent(), m_late};
  if (m_drag == Drag::move) {
    CodeRange target = m_selection;
    target.firstStep += m_distance;
    target.endStep += m_distance;
    shown.target = clipped(target, codes);
  }
  if (hasFocus())
    shown.cursor = m_cursor;
  paintCodes(painter, size(), geometry, shown);
  const double x = geometry.xOf(m_view.transport().position());
  if (m_view.document() && x >= geometry.ruler().left() && x <= geometry.ruler().right())
    painter.fillRect(QRectF(x - .75, 0, 1.5, height()), Theme::instance().colors().accent);
}

void CodeStrip::playheadMoved() {
  const auto strip = [this](double x) { return QRect(int(x) - 2, 0, 5, height()); };
  const double x = m_view.geometry().xOf(m_view.transport().position());
  update(strip(m_playheadX));
  update(strip(x));
  m_playheadX = x;
}

void CodeStrip::announceCursor() {
  if (!QAccessible::isActive() || !m_coder.coded() || !hasFocus())
    return;
  QAccessibleEvent event(this, QAccessible::Focus);
  event.setChild(m_cursor.stream * m_coder.coded()->steps() + m_cursor.step);
  QAccessible::updateAccessibility(&event);
}

void CodeStrip::showEvent(QShowEvent *event) {
  QWidget::showEvent(event);
  m_coder.setActive(true);
}

void CodeStrip::hideEvent(QHideEvent *event) {
  QWidget::hideEvent(event);
  m_coder.setActive(false);
}

void CodeStrip::focusInEvent(QFocusEvent *event) {
  QWidget::focusInEvent(event);
  announceCursor();
  update();
}

void CodeStrip::focusOutEvent(QFocusEvent *event) {
  QWidget::focusOutEvent(event);
  update();
}

} // namespace loopwright::ui
