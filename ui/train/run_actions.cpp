// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/run_actions.h"

#include <QDesktopServices>
#include <QUrl>

#include "app/training/run_folder.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {

RunActions::RunActions(TrainingRuns &runs, ModelCatalogue &catalogue, QObject *parent)
    : QObject(parent), m_runs(runs), m_catalogue(catalogue) {
  const auto add = [this](const char *name, const QString &text, const QString &tip, const char *icon) {
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setToolTip(tip);
    if (icon != nullptr)
      action->setIcon(Theme::instance().icon(QLatin1String(icon)));
    return action;
  };
  stop = add("train.stop", tr("Stop Training"), tr("Stop after this step and keep everything learned so far"), "stop");
  stopNow = add("train.stop_now", tr("Stop Training Now"),
                tr("Stop at once; anything learned since the last checkpoint is lost"), nullptr);
  resume = add("train.resume", tr("Resume Training"), tr("Resume from the last checkpoint"), "play");
  useResult = add("train.use", tr("Generate with This Model"), {}, "generate");
  trainOn = add("train.train_on", tr("Train a Model on This Codec…"),
                tr("A codec alone cannot write loops: train a model on its codes"), "train");
  showFolder = add("train.show_folder", tr("Show Training Folder"),
                   tr("Holds the log, the checkpoints and, at the end, the model"), "open");
  forget = add("train.forget", tr("Remove Training from List"), tr("Keeps the folder and everything in it"), "remove");
  connect(stop, &QAction::triggered, this, [this] { m_runs.stop(m_folder); });
  connect(stopNow, &QAction::triggered, this, [this] { m_runs.stopNow(m_folder); });
  connect(resume, &QAction::triggered, this, [this] {
    if (const auto resumed = m_runs.resume(m_folder); !resumed)
      Q_EMIT problem(QString::fromStdString(resumed.error().message()));
  });
  connect(useResult, &QAction::triggered, this, [this] { Q_EMIT bundleChosen(run_folder::bundle(m_folder)); });
  connect(trainOn, &QAction::triggered, this, [this] { Q_EMIT codecChosen(m_folder); });
  connect(&catalogue, &ModelCatalogue::loaded, this, &RunActions::show);
  connect(showFolder, &QAction::triggered, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
  connect(forget, &QAction::triggered, this, [this] { m_runs.forget(m_folder); });
  connect(&runs, &TrainingRuns::runsChanged, this, &RunActions::show);
  show();
}

void RunActions::setRun(const QString &folder) {
  m_folder = folder;
  show();
}

void RunActions::show() {
  using State = TrainingRun::State;
  const auto run = m_runs.run(m_folder);
  const bool active = run && (run->state == State::running || run->state == State::stopping);
  stop->setEnabled(run && run->state == State::running);
  stopNow->setEnabled(active);
  resume->setEnabled(run && !active && run->state != State::finished);
  const CatalogueModel *model = run ? m_catalogue.find(run->model) : nullptr;
  const bool codec = model && model->description.hasCodes;
  trainOn->setVisible(codec);
  trainOn->setEnabled(codec && run->hasBundle);
  useResult->setVisible(!codec && !(model && model->description.learnsFromSound));
  useResult->setEnabled(run && run->hasBundle && useResult->isVisible());
  useResult->setToolTip(!run || run->hasBundle ? tr("Generate loops with the model that this training made")
                                               : tr("The model is ready when the training ends"));
  showFolder->setEnabled(run.has_value());
  forget->setEnabled(run && !active);
}

} // namespace loopwright::ui
