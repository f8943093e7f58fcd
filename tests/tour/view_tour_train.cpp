// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <cmath>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include "app/training/run_folder.h"
#include "app/training/run_list_file.h"
#include "app/training/training_process.h"
#include "engine/base/paths.h"
#include "tests/tour/view_tour_parts.h"
#include "ui/train/corpus_choice.h"

namespace loopwright::ui::tour {
namespace {

constexpr int kEpochs = 20;
constexpr int kSteps = 40;

/// A training that has come so far, as its process would have written it.
void writeEvents(QFile &file, int epochsDone) {
  const auto line = [&file](const char *event, int epoch, int step, const nlohmann::json &values) {
    const nlohmann::json object = {{"event", event},  {"epoch", epoch},  {"epochs", kEpochs},
                                   {"step", step},    {"steps", kSteps}, {"seconds", 3. * (epoch * kSteps + step)},
                                   {"values", values}};
    file.write(QByteArray::fromStdString(object.dump()) + '\n');
  };
  file.write("{\"event\":\"session\"}\n");
  line("begin", 0, 0, nlohmann::json::object());
  for (int epoch = 0; epoch <= std::min(epochsDone, kEpochs - 1); ++epoch) {
    const double at = 2.2 * std::exp(-epoch / 5.) + .9;
    const int steps = epoch < epochsDone ? kSteps : kSteps / 3;
    for (int step = 0; step < steps; ++step)
      line("step", epoch, step, {{"train/loss", at + .12 * std::sin(step * 7.3 + epoch) - .01 * step}});
    if (epoch < epochsDone)
      line("epoch", epoch, kSteps,
           {{"train/loss", at},
            {"valid/loss", at + .05 + .01 * epoch},
            {"train/codebook", .3 * at},
            {"valid/codebook", .32 * at},
            {"valid/f1_all", .95 - .6 * std::exp(-epoch / 4.)},
            {"valid/f1_bass", .89 - .6 * std::exp(-epoch / 5.)},
            {"valid/f1_kick", .99 - .5 * std::exp(-epoch / 3.)}});
  }
}

struct Example {
  const char *name;
  const char *model;
  int epochsDone;
  bool running;
  const char *error;
};

void write(const QString &runs, const Example &example) {
  const QString folder = runs + '/' + QLatin1String(example.name);
  QDir().mkpath(run_folder::bundle(folder));
  RunSession session;
  session.request.model = example.model;
  session.request.preset = "starter";
  session.request.corpus = "/home/you/music/evenings.lwc";
  session.request.out = folder.toStdString();
  if (example.running) {
    session.process = getpid();
    session.processStart = processStartTime(session.process);
  }
  QFile events(run_folder::eventsFile(folder));
  QFile errors(run_folder::errorsFile(folder));
  if (!session.write(folder) || !events.open(QIODevice::WriteOnly) || !errors.open(QIODevice::WriteOnly))
    return;
  if (*example.error)
    events.write("{\"event\":\"session\"}\n");
  else
    writeEvents(events, example.epochsDone);
  errors.write(example.error);
  if (example.epochsDone == kEpochs) {
    QFile bundle(run_folder::bundle(folder) + "/bundle.json");
    bundle.open(QIODevice::WriteOnly);
    events.write("{\"event\":\"end\",\"text\":\"finished\",\"epoch\":19,\"epochs\":20}\n");
  }
  (void)run_list_file::add(folder);
}

void form(TrainView &place, MainWindow &window, const ViewVisitor &visit) {
  place.findChild<QPushButton *>("train.new.button")->click();
  const auto *models = place.findChild<QComboBox *>("train.model");
  if (QFile::exists(training_process::program()))
    live(5000, [models] { return models->count() > 0; });
  visit("train-new", window);
  auto *corpus = place.findChild<CorpusChoice *>();
  if (const auto loops = paths::resource("starter/loops")) {
    corpus->importFolder(QString::fromStdString(loops->string()));
    visit("train-importing", window);
    live(10000, [&] { return !corpus->corpus().isEmpty(); });
    live(300);
    visit("train-imported", window);
  }
  if (auto *options = place.findChild<QToolButton *>("train.show_options"); options && options->isEnabled()) {
    options->click();
    visit("train-options", window);
  }
}

} // namespace

/// In folders of its own: the user's trainings stay what they are.
void train(MainWindow &window, const ViewVisitor &visit) {
  window.places().setCurrent("train");
  visit("train-welcome", window);
  QTemporaryDir home;
  std::map<const char *, QByteArray> before;
  for (const char *variable : {"XDG_STATE_HOME", "XDG_DATA_HOME"}) {
    before[variable] = qgetenv(variable);
    qputenv(variable, home.filePath(QLatin1String(variable)).toUtf8());
  }
  const Example examples[] = {
      {"codec-broken", "vqvae", 0, false, "loopwright: evenings.lwc: the corpus has no loops; import more music\n"},
      {"codec-interrupted", "vqvae", 4, false, ""},
      {"codec", "vqvae", kEpochs, false, ""},
      {"prior", "code-prior", 7, true, ""}};
  for (const Example &example : examples)
    write(home.filePath("runs"), example);
  auto *stack = window.findChild<QStackedWidget *>();
  {
    TrainingRuns runs;
    TrainView place(runs);
    stack->addWidget(&place);
    stack->setCurrentWidget(&place);
    live(600);
    auto *list = place.findChild<QListView *>("train.runs");
    for (const char *name : {"train-running", "train-finished", "train-interrupted", "train-failed"}) {
      const int row = name == QLatin1String("train-running") ? 0 : list->currentIndex().row() + 1;
      list->setCurrentIndex(list->model()->index(row, 0));
      live(200);
      visit(name, window);
    }
    form(place, window, visit);
    stack->removeWidget(&place);
  }
  for (const auto &[variable, value] : before)
    value.isNull() ? qunsetenv(variable) : qputenv(variable, value);
  window.places().setCurrent("compose");
}

} // namespace loopwright::ui::tour
