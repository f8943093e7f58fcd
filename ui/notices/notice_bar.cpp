// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

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
    painter.fillRect(rect(), colors.surfaceDim);
    painter.fillRect(QRect(0, 0, width(), 1), colors.border);
    painter.fillRect(QRect(0, 0, 4, height()), m_problem ? colors.wrong : colors.accent);
  }

private:
  bool m_problem;
};

} // namespace

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(0);
  hide();
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
  setVisible(true);
}

void NoticeBar::clear(const QString &subject) {
  if (QWidget *row = m_rows.take(subject)) {
    row->hide();
    row->deleteLater();
  }
  setVisible(!m_rows.isEmpty());
}

QString NoticeBar::sentence(const QString &subject) const {
  const QWidget *row = m_rows.value(subject);
  return row ? static_cast<const NoticeRow *>(row)->sentence->text() : QString();
}

} // namespace loopwright::ui
