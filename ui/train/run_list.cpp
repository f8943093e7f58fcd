// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/run_list.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/theme/theme.h"
#include "ui/train/run_words.h"

namespace loopwright::ui {
namespace {

enum Role { kFolder = Qt::UserRole, kState, kSecond, kThird, kDone };

QColor stateColor(TrainingRun::State state) {
  const Colors &colors = Theme::instance().colors();
  using State = TrainingRun::State;
  switch (state) {
  case State::running:
  case State::stopping:
  case State::finished:
    return colors.accent;
  case State::failed:
    return colors.wrong;
  default:
    return colors.textDim;
  }
}

/// Three lines of text, a dot for the state, a bar while it runs.
class RunDelegate : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
    const int line = QFontMetrics(Theme::font(TextSize::body)).height();
    return {50 * kUnit, 3 * line + 7 * kUnit};
  }

  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
    const Colors &colors = Theme::instance().colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(kUnit, kUnit / 2, -kUnit, -kUnit / 2);
    painter->setPen(Qt::NoPen);
    if (option.state & QStyle::State_Selected)
      painter->setBrush(colors.selection);
    else if (option.state & QStyle::State_MouseOver)
      painter->setBrush(colors.hover);
    else
      painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(card, 6, 6);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
      painter->setPen(QPen(colors.accent, 2));
      painter->setBrush(Qt::NoBrush);
      painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 5, 5);
    }

    const auto state = static_cast<TrainingRun::State>(index.data(kState).toInt());
    const QRect inside = card.adjusted(3 * kUnit, 2 * kUnit, -3 * kUnit, -2 * kUnit);
    const QFont body = Theme::font(TextSize::body, true), small = Theme::font(TextSize::small);
    const int line = QFontMetrics(Theme::font(TextSize::body)).height();
    const QString word = run_words::stateWord(state);
    const int wordWidth = QFontMetrics(small).horizontalAdvance(word);
    const QRect first(inside.left(), inside.top(), inside.width(), line);
    painter->setFont(small);
    painter->setPen(state == TrainingRun::State::failed ? colors.wrong : colors.textDim);
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, word);
    painter->setPen(QPen(stateColor(state), 1.5));
    const bool filled = state == TrainingRun::State::finished || state == TrainingRun::State::running;
    painter->setBrush(filled ? QBrush(stateColor(state)) : QBrush(Qt::NoBrush));
    painter->drawEllipse(QPointF(first.right() - wordWidth - 2.5 * kUnit, first.center().y() + 1), 3, 3);
    const auto text = [&](const QRect &place, const QFont &font, const QColor &color, const QString &words) {
      painter->setFont(font);
      painter->setPen(color);
      painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                        QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
    };
    text(first.adjusted(0, 0, -wordWidth - 5 * kUnit, 0), body, colors.text, index.data(Qt::DisplayRole).toString());
    text(first.translated(0, line + kUnit / 2), small, colors.textDim, index.data(kSecond).toString());
    text(first.translated(0, 2 * line + kUnit), small, colors.textDim, index.data(kThird).toString());
    if (state == TrainingRun::State::running || state == TrainingRun::State::stopping) {
      QRectF bar(inside.left(), inside.bottom() + 2, inside.width(), 3);
      painter->setPen(Qt::NoPen);
      painter->setBrush(colors.beatLine);
      painter->drawRoundedRect(bar, 1.5, 1.5);
      bar.setWidth(std::max(3.0, bar.width() * index.data(kDone).toDouble()));
      painter->setBrush(colors.accent);
      painter->drawRoundedRect(bar, 1.5, 1.5);
    }
    painter->restore();
  }
};

} // namespace

RunList::RunList(TrainingRuns &runs, QWidget *parent) : QListView(parent), m_runs(runs) {
  setObjectName(QStringLiteral("train.runs"));
  setAccessibleName(tr("Trainings"));
  setModel(&m_model);
  setItemDelegate(new RunDelegate(this));
  setFrameShape(QFrame::NoFrame);
  setEditTriggers(NoEditTriggers);
  setMouseTracking(true);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  viewport()->setAutoFillBackground(false);
  connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
    if (!m_filling && index.isValid())
      Q_EMIT chosenChanged(index.data(kFolder).toString());
  });
  connect(&runs, &TrainingRuns::runsChanged, this, &RunList::fill);
  connect(&runs, &TrainingRuns::eventsArrived, this, [this](const QString &folder) {
    const auto run = m_runs.run(folder);
    for (int row = 0; run && row < m_model.rowCount(); ++row)
      if (m_model.item(row)->data(kFolder).toString() == folder)
        describe(*m_model.item(row), *run);
  });
  connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
  fill();
}

void RunList::describe(QStandardItem &item, const TrainingRun &run) const {
  const auto events = m_runs.events(run.folder);
  const RunProgress progress = progressOf(events);
  const QString model = tr("%1 on %2").arg(run.model, run_words::corpusName(run));
  QStringList third;
  if (progress.epochs > 0)
    third << run_words::epoch(progress);
  if (const QString figure = run_words::lastFigure(events); !figure.isEmpty())
    third << figure;
  if (third.isEmpty())
    third << run.sentence;
  item.setText(run_words::title(run));
  item.setData(run.folder, kFolder);
  item.setData(static_cast<int>(run.state), kState);
  item.setData(model, kSecond);
  item.setData(third.join(QStringLiteral(" · ")), kThird);
  item.setData(progress.done, kDone);
  item.setData(QStringList{item.text(), run_words::stateWord(run.state), model, third.join(QStringLiteral(", "))}.join(
                   QStringLiteral(", ")),
               Qt::AccessibleTextRole);
  item.setToolTip(run.folder);
}

void RunList::fill() {
  const QString before = chosen();
  m_filling = true;
  const auto list = m_runs.runs();
  m_model.setRowCount(static_cast<int>(list.size()));
  for (int row = 0; row < m_model.rowCount(); ++row) {
    if (m_model.item(row) == nullptr)
      m_model.setItem(row, new QStandardItem);
    describe(*m_model.item(row), list[row]);
  }
  choose(before);
  m_filling = false;
}

void RunList::choose(const QString &folder) {
  const bool filling = std::exchange(m_filling, true);
  selectionModel()->clear();
  for (int row = 0; row < m_model.rowCount(); ++row)
    if (!folder.isEmpty() && m_model.item(row)->data(kFolder).toString() == folder)
      setCurrentIndex(m_model.index(row, 0));
  m_filling = filling;
}

QString RunList::chosen() const { return currentIndex().data(kFolder).toString(); }

} // namespace loopwright::ui
