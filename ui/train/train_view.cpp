// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/train_view.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

#include "ui/train/run_list.h"
#include "ui/train/run_page.h"
#include "ui/train/training_form.h"

namespace loopwright::ui {
namespace {

/// What stands there before the first training.
QWidget *makeWelcome(QAction *create) {
  auto *page = new QWidget;
  auto *title = new TonedLabel(TonedLabel::Tone::normal, TextSize::large);
  title->setText(TrainView::tr("Train a model on your music"));
  title->setAlignment(Qt::AlignCenter);
  auto *text = new TonedLabel(TonedLabel::Tone::dim);
  text->setText(TrainView::tr("Import a folder of MIDI files, train a model on its loops, and generate new ones with "
                              "it. Training runs in the background: you can go on composing, or close the window."));
  text->setWordWrap(true);
  text->setAlignment(Qt::AlignCenter);
  text->setFixedWidth(110 * kUnit);
  text->setMinimumHeight(text->heightForWidth(110 * kUnit));
  auto *button = new QPushButton(create->text());
  button->setObjectName(QStringLiteral("train.first"));
  button->setProperty("primary", true);
  button->setMinimumHeight(9 * kUnit);
  QObject::connect(button, &QPushButton::clicked, create, &QAction::trigger);
  auto *column = new QVBoxLayout(page);
  column->setSpacing(3 * kUnit);
  column->addStretch(2);
  for (QWidget *each : {static_cast<QWidget *>(title), static_cast<QWidget *>(text), static_cast<QWidget *>(button)})
    column->addWidget(each, 0, Qt::AlignHCenter);
  column->addStretch(3);
  return page;
}

} // namespace

class TrainView::Implementation : public QObject {
public:
  Implementation(TrainView &place, TrainingRuns &runs);
  void showNew();
  void showRun(const QString &folder);
  void showWhatThereIs();

private:
  friend class TrainView;
  TrainingRuns &m_runs;
  ModelCatalogue m_catalogue;
  QAction m_new;
  RunActions m_actions;
  QStackedWidget m_pages;
  QWidget *m_welcome;
  TrainingForm *m_form = nullptr;
  RunPage *m_page;
  RunList *m_list;
};

TrainView::Implementation::Implementation(TrainView &place, TrainingRuns &runs)
    : m_runs(runs), m_new(Theme::instance().icon(QStringLiteral("add")), TrainView::tr("New Training…")),
      m_actions(runs, m_catalogue), m_welcome(makeWelcome(&m_new)), m_form(new TrainingForm(runs, m_catalogue)),
      m_page(new RunPage(runs, m_actions)), m_list(new RunList(runs)) {
  m_new.setObjectName(QStringLiteral("train.new"));
  for (QWidget *page : {m_welcome, static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_page)})
    m_pages.addWidget(page);
  auto *title = new TonedLabel(TonedLabel::Tone::normal, TextSize::body, true);
  title->setText(TrainView::tr("Trainings"));
  auto *create = new QPushButton(m_new.icon(), TrainView::tr("New…"));
  create->setObjectName(QStringLiteral("train.new.button"));
  create->setAccessibleName(m_new.text());
  connect(create, &QPushButton::clicked, &m_new, &QAction::trigger);
  auto *head = new QHBoxLayout;
  head->setContentsMargins(4 * kUnit, 0, 2 * kUnit, 0);
  head->addWidget(title, 1);
  head->addWidget(create);
  auto *left = new QWidget;
  auto *column = new QVBoxLayout(left);
  column->setContentsMargins(0, 4 * kUnit, 0, 2 * kUnit);
  column->setSpacing(2 * kUnit);
  column->addLayout(head);
  column->addWidget(m_list, 1);
  auto *sides = new QSplitter;
  sides->addWidget(left);
  sides->addWidget(&m_pages);
  sides->setSizes({70 * kUnit, 200 * kUnit});
  sides->setStretchFactor(1, 1);
  sides->setChildrenCollapsible(false);
  auto *row = new QHBoxLayout(&place);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(sides);

  connect(&m_new, &QAction::triggered, this, &Implementation::showNew);
  connect(m_form->corpus().importAction(), &QAction::triggered, this, &Implementation::showNew);
  connect(m_list, &RunList::chosenChanged, this, &Implementation::showRun);
  connect(m_form, &TrainingForm::started, this, [this](const QString &folder) {
    m_list->choose(folder);
    showRun(folder);
  });
  connect(&runs, &TrainingRuns::runsChanged, this, &Implementation::showWhatThereIs);
  connect(&m_actions, &RunActions::bundleChosen, &place, &TrainView::bundleChosen);
  connect(&m_actions, &RunActions::codecChosen, this,
          [this](QString folder) { // the actions' own, which showNew() clears
            showNew();
            m_form->trainOn(folder);
          });
  showWhatThereIs();
}

void TrainView::Implementation::showNew() {
  m_list->choose({});
  m_actions.setRun({});
  m_form->prepare();
  m_pages.setCurrentWidget(m_form);
}

void TrainView::Implementation::showRun(const QString &folder) {
  m_catalogue.load(); // says what the result is good for
  m_page->setRun(folder);
  m_pages.setCurrentWidget(m_page);
}

/// The first run where nothing is shown; nothing of a run that is gone.
void TrainView::Implementation::showWhatThereIs() {
  if (m_pages.currentWidget() == m_form || !m_list->chosen().isEmpty())
    return;
  const auto list = m_runs.runs();
  if (list.isEmpty()) {
    m_pages.setCurrentWidget(m_welcome);
    m_actions.setRun({});
    return;
  }
  m_list->choose(list.first().folder);
  showRun(list.first().folder);
}

TrainView::TrainView(TrainingRuns &runs, QWidget *parent)
    : QWidget(parent), m_implementation(new Implementation(*this, runs)) {}

bool TrainView::isImporting() const { return m_implementation->m_form->corpus().isImporting(); }

TrainView::~TrainView() = default;

QList<MenuActions> TrainView::menuActions() const {
  Implementation &own = *m_implementation;
  return {{tr("Train"),
           {&own.m_new, own.m_form->corpus().importAction(), nullptr, own.m_actions.stop, own.m_actions.stopNow,
            own.m_actions.resume, nullptr, own.m_actions.useResult, own.m_actions.trainOn, own.m_actions.showFolder,
            own.m_page->table().copyAction(), own.m_actions.forget}}};
}

} // namespace loopwright::ui
