// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/run_page.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>

#include "app/training/run_folder.h"
#include "ui/train/run_words.h"

namespace loopwright::ui {
namespace {

using Tone = TonedLabel::Tone;

/// A button for an action, with a shorter text of its own.
QPushButton *buttonFor(QAction *action, const QString &text, QWidget *parent) {
  auto *button = new QPushButton(action->icon(), text, parent);
  button->setObjectName(action->objectName() + QStringLiteral(".button"));
  const auto follow = [button, action] {
    button->setEnabled(action->isEnabled());
    button->setVisible(action->isVisible());
    button->setToolTip(action->toolTip());
  };
  QObject::connect(action, &QAction::changed, button, follow);
  QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
  follow();
  return button;
}

} // namespace

RunPage::RunPage(TrainingRuns &runs, RunActions &actions, QWidget *parent)
    : QWidget(parent), m_runs(runs), m_actions(actions), m_title(new TonedLabel(Tone::normal, TextSize::large)),
      m_about(new TonedLabel(Tone::dim)), m_progressText(new TonedLabel(Tone::normal, TextSize::body, true)),
      m_rate(new TonedLabel(Tone::dim)), m_sentence(new TonedLabel(Tone::dim)), m_bar(new QProgressBar),
      m_stop(buttonFor(actions.stop, tr("Stop"), this)), m_stopNow(buttonFor(actions.stopNow, tr("Stop Now"), this)),
      m_resume(buttonFor(actions.resume, tr("Resume"), this)),
      m_use(buttonFor(actions.useResult, tr("Generate with This Model"), this)),
      m_trainOn(buttonFor(actions.trainOn, tr("Train a Model on It…"), this)),
      m_show(buttonFor(actions.showFolder, tr("Show Folder"), this)), m_charts(new RunCharts), m_table(new EpochTable) {
  m_progressText->setObjectName(QStringLiteral("train.progress"));
  m_rate->setObjectName(QStringLiteral("train.rate"));
  m_sentence->setObjectName(QStringLiteral("train.sentence"));
  m_sentence->setWordWrap(true);
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_bar->setTextVisible(false);
  m_bar->setFixedHeight(3 * kUnit);
  m_bar->setRange(0, 1000);
  m_bar->setAccessibleName(tr("Training progress"));

  auto *names = new QVBoxLayout;
  names->setSpacing(0);
  names->addWidget(m_title);
  names->addWidget(m_about);
  auto *header = new QHBoxLayout;
  header->setSpacing(2 * kUnit);
  header->addLayout(names, 1);
  for (QWidget *button : {m_show, m_stopNow, m_stop, m_resume, m_use, m_trainOn})
    header->addWidget(button, 0, Qt::AlignTop);
  auto *progress = new QHBoxLayout;
  progress->setSpacing(3 * kUnit);
  progress->addWidget(m_progressText);
  progress->addWidget(m_bar, 1);
  progress->addWidget(m_rate);

  auto *figures = new QWidget;
  auto *caption = new TonedLabel(Tone::normal, TextSize::body, true);
  caption->setText(tr("Every epoch"));
  auto *copy = new QToolButton;
  copy->setDefaultAction(m_table->copyAction());
  copy->setAccessibleName(m_table->copyAction()->text());
  auto *captionRow = new QHBoxLayout;
  captionRow->addWidget(caption, 1);
  captionRow->addWidget(copy);
  auto *figureColumn = new QVBoxLayout(figures);
  figureColumn->setContentsMargins(0, kUnit, 0, 0);
  figureColumn->setSpacing(kUnit);
  figureColumn->addLayout(captionRow);
  figureColumn->addWidget(m_table, 1);

  auto *halves = new QSplitter(Qt::Vertical);
  halves->addWidget(m_charts);
  halves->addWidget(figures);
  halves->setStretchFactor(0, 3);
  halves->setStretchFactor(1, 2);
  halves->setChildrenCollapsible(false);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(5 * kUnit, 4 * kUnit, 5 * kUnit, 4 * kUnit);
  column->setSpacing(3 * kUnit);
  column->addLayout(header);
  column->addLayout(progress);
  column->addWidget(m_sentence);
  column->addWidget(halves, 1);
  column->addStretch();
  m_figures = halves;

  connect(&runs, &TrainingRuns::runsChanged, this, &RunPage::showState);
  connect(&runs, &TrainingRuns::eventsArrived, this, [this](const QString &folder) {
    if (folder != m_folder)
      return;
    showState();
    showFigures();
  });
  connect(&actions, &RunActions::problem, this, &RunPage::showProblem);
}

void RunPage::setRun(const QString &folder) {
  m_folder = folder;
  m_actions.setRun(folder);
  showState();
  showFigures();
}

void RunPage::showProblem(const QString &sentence) {
  m_sentence->setTone(Tone::wrong);
  m_sentence->setText(sentence);
  m_sentence->show();
}

void RunPage::showState() {
  using State = TrainingRun::State;
  const auto run = m_runs.run(m_folder);
  if (!run)
    return;
  const RunProgress progress = progressOf(m_runs.events(m_folder));
  const bool active = run->state == State::running || run->state == State::stopping;
  m_title->setText(run_words::title(*run));
  QStringList about = {tr("%1 on %2").arg(run->model, run_words::corpusName(*run))};
  if (!run->request.preset.empty())
    about << tr("preset %1").arg(QString::fromStdString(run->request.preset));
  about << tr("seed %1").arg(run->request.seed) << run_words::stateWord(run->state);
  m_about->setText(about.join(QStringLiteral(" · ")));
  m_progressText->setText(progress.epochs > 0 ? run_words::epoch(progress) : QString());
  m_bar->setValue(static_cast<int>(1000 * (run->state == State::finished ? 1 : progress.done)));
  m_bar->setVisible(progress.epochs > 0);
  m_rate->setText(active ? run_words::rate(progress) : QString());
  m_sentence->setTone(run->state == State::failed ? Tone::wrong : Tone::dim);
  m_sentence->setText(run->sentence);
  m_sentence->setVisible(!run->sentence.isEmpty());
  m_rate->setVisible(!m_rate->text().isEmpty());
  m_figures->setVisible(active || progress.epochs > 0);
  // What ended before it began has nothing to go on from.
  m_resume->setText(run_folder::begun(m_folder) ? tr("Resume") : tr("Try Again"));
  m_stop->setVisible(run->state == State::running);
  m_stopNow->setVisible(run->state == State::stopping);
  m_resume->setVisible(!active && run->state != State::finished);
  for (const auto &[button, action] :
       {std::pair(m_use, m_actions.useResult), std::pair(m_trainOn, m_actions.trainOn)}) {
    button->setProperty("primary", run->hasBundle);
    button->setIcon(run->hasBundle ? QIcon() : action->icon()); // icons are not drawn in the accent's text
    button->update();
  }
}

void RunPage::showEvent(QShowEvent *event) {
  QWidget::showEvent(event);
  showFigures();
}

void RunPage::showFigures() {
  if (!isVisible())
    return; // drawn when it is looked at
  const RunSeries series = seriesOf(m_runs.events(m_folder));
  m_charts->setSeries(series);
  m_table->setSeries(series);
}

} // namespace loopwright::ui
