// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

/// One line: icon, sentence, button, close. A stripe at the left says of what kind it is.
class NoticeRow : public QWidget {
public:
  NoticeRow(const NoticeBar::Notice &notice, QWidget *parent)
      : QWidget(parent), m_problem(notice.kind == NoticeBar::Kind::problem) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    auto *icon = new QLabel(this);
    icon->setPixmap(Theme::instance().icon(m_problem ? "warning" : "info").pixmap(QSize(18, 18), devicePixelRatioF()));
    layout->addWidget(icon);
    sentence = new QLabel(notice.sentence, this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sentence->setAccessibleName(notice.sentence);
    layout->addWidget(sentence, 1);
    if (!notice.button.isEmpty()) {
      auto *button = new QPushButton(notice.button, this);
      connect(button, &QPushButton::clicked, this, notice.action);
      layout->addWidget(button);
    }
    close = new QToolButton(this);
    close->setIcon(Theme::instance().icon("close"));
    close->setAccessibleName(NoticeBar::tr("Close this message"));
    close->setToolTip(close->accessibleName());
    layout->addWidget(close);
  }

  QLabel *sentence;
  QToolButton *close;

protected:
  void paintEvent(QPaintEvent *) override {
    const Colors &colors = Theme::instance().colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.border);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), colors.surfaceDim);
    painter.fillRect(QRect(0, 0, 4, height()), m_problem ? colors.wrong : colors.accent);
  }

private:
  bool m_problem;
};

} // namespace

NoticeBar::NoticeBar(QWidget *over) : QWidget(over), m_layout(new QVBoxLayout(this)) {
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(4);
  over->installEventFilter(this);
  hide();
}

bool NoticeBar::event(QEvent *event) {
  if (event->type() == QEvent::LayoutRequest)
    place();
  return QWidget::event(event);
}

bool NoticeBar::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() == QEvent::Resize)
    place();
  return QWidget::eventFilter(watched, event);
}

void NoticeBar::place() {
  constexpr int kMargin = 8, kWidest = 760;
  const QWidget *over = parentWidget();
  const int width = std::min(kWidest, over->width() - 2 * kMargin);
  m_layout->activate();
  const int height = std::max(m_layout->totalHeightForWidth(width), m_layout->totalMinimumSize().height());
  setGeometry((over->width() - width) / 2, over->height() - height - kMargin, width, height);
  raise();
}

void NoticeBar::show(const QString &subject, const Notice &said) {
  Notice notice = said;
  if (notice.sentence.isEmpty())
    return clear(subject);
  notice.sentence[0] = notice.sentence[0].toUpper(); // errors begin as they would behind a colon
  if (notice.sentence == sentence(subject))
    return;
  delete m_rows.take(subject);
  auto *row = new NoticeRow(notice, this);
  connect(row->close, &QToolButton::clicked, this, [this, subject] { clear(subject); });
  m_rows.insert(subject, row);
  m_layout->addWidget(row);
  if (notice.step != nullptr)
    connect(notice.step, &QUndoStack::indexChanged, row, [this, subject] { clear(subject); });
  row->show();
  setVisible(true);
  place();
}

void NoticeBar::clear(const QString &subject) {
  if (QWidget *row = m_rows.take(subject)) {
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater();
  }
  setVisible(!m_rows.isEmpty());
  if (!m_rows.isEmpty())
    place();
}

QString NoticeBar::sentence(const QString &subject) const {
  const QWidget *row = m_rows.value(subject);
  return row ? static_cast<const NoticeRow *>(row)->sentence->text() : QString();
}

} // namespace loopwright::ui
