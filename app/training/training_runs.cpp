// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/training_runs.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <csignal>

#include "app/training/followed_run.h"
#include "app/training/run_list_file.h"
#include "app/training/training_process.h"
#include "app/training/write_queue.h"
#include "engine/base/atomic_file.h"

namespace loopwright {
namespace {

constexpr int kFollowEvery = 200;  // ms, while a training runs
constexpr int kCatchUpEvery = 10;  // ms, while there is more to read
constexpr int kLongestTurn = 4;    // ms of reading at a time: the window must not notice
constexpr qint64 kPiece = 1 << 15; // bytes

} // namespace

class TrainingRuns::Implementation {
public:
  explicit Implementation(TrainingRuns &owner)
      : m_owner(owner), m_writes([&owner](const Error &error) {
          QMetaObject::invokeMethod(
              &owner, [&owner, sentence = QString::fromStdString(error.message())] { Q_EMIT owner.problem(sentence); },
              Qt::QueuedConnection);
        }) {
    for (const QString &folder : run_list_file::read())
      if (auto session = RunSession::read(folder))
        m_runs.push_back(std::make_unique<FollowedRun>(folder, *session));
    QObject::connect(&m_timer, &QTimer::timeout, &owner, [this] { follow(); });
    m_timer.setSingleShot(true);
    m_timer.start(0);
  }

  FollowedRun *find(const QString &folder) {
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [&folder](const auto &run) { return run->folder() == folder; });
    return found == m_runs.end() ? nullptr : found->get();
  }

  Status launch(RunSession session, const QString &folder) {
    if (auto started = training_process::start(session); !started)
      return started;
    m_writes.post([session, folder] { return session.write(folder); });
    m_writes.post([folder] { return run_list_file::add(folder); });
    const auto place =
        std::find_if(m_runs.begin(), m_runs.end(), [&folder](const auto &run) { return run->folder() == folder; });
    auto run = place == m_runs.end() ? nullptr : std::move(*place);
    if (place != m_runs.end())
      m_runs.erase(place);
    if (run != nullptr && session.request.resume)
      run->setSession(session);
    else
      run = std::make_unique<FollowedRun>(folder, session);
    m_runs.insert(m_runs.begin(), std::move(run));
    m_timer.start(0);
    Q_EMIT m_owner.runsChanged();
    return {};
  }

  /// Asks the process to end; it is one of ours as long as its start time is the one we noted.
  void signal(const QString &folder, int number, RunSession::Stop stop) {
    FollowedRun *run = find(folder);
    if (run == nullptr || !run->session().alive())
      return;
    RunSession session = run->session();
    session.stop = stop;
    // If this cannot be noted, a training that ends by the signal is listed as interrupted; it ends all the same.
    m_writes.post([session, folder] { return session.write(folder); });
    ::kill(static_cast<pid_t>(session.process), number);
    run->setSession(session);
    m_timer.start(0);
    Q_EMIT m_owner.runsChanged();
  }

private:
  friend class TrainingRuns;
  void follow();
  TrainingRuns &m_owner;
  std::vector<std::unique_ptr<FollowedRun>> m_runs; // newest first
  QTimer m_timer;
  WriteQueue m_writes;
};

void TrainingRuns::Implementation::follow() {
  QElapsedTimer turn;
  turn.start();
  struct News {
    QString folder;
    QList<learning::TrainingEvent> events;
  };
  std::vector<News> news;
  bool changed = false, more = false, alive = false;
  for (const auto &run : m_runs) {
    if (!run->open())
      continue;
    const auto before = run->run();
    if (turn.elapsed() < kLongestTurn)
      if (auto events = run->follow(kPiece); !events.isEmpty())
        news.push_back({run->folder(), std::move(events)});
    const auto &now = run->run();
    changed |= before.state != now.state || before.sentence != now.sentence || before.hasBundle != now.hasBundle;
    more |= !run->caughtUp();
    alive |= run->open();
  }
  if (more || alive)
    m_timer.start(more ? kCatchUpEvery : kFollowEvery);
  // A receiver may change the list.
  for (const News &each : news)
    Q_EMIT m_owner.eventsArrived(each.folder, each.events);
  if (changed)
    Q_EMIT m_owner.runsChanged();
}

TrainingRuns::TrainingRuns(QObject *parent) : QObject(parent), m_implementation(new Implementation(*this)) {}

TrainingRuns::~TrainingRuns() = default;

QList<TrainingRun> TrainingRuns::runs() const {
  QList<TrainingRun> list;
  for (const auto &run : m_implementation->m_runs)
    list.append(run->run());
  return list;
}

std::optional<TrainingRun> TrainingRuns::run(const QString &folder) const {
  const FollowedRun *found = m_implementation->find(folder);
  return found != nullptr ? std::optional(found->run()) : std::nullopt;
}

Status TrainingRuns::start(const learning::TrainingRequest &request) {
  RunSession session;
  session.request = request;
  for (auto *path : {&session.request.corpus, &session.request.out, &session.request.codec})
    if (!path->empty())
      *path = std::filesystem::absolute(*path).lexically_normal();
  const QString folder = QDir::cleanPath(QString::fromStdString(session.request.out.string()));
  session.request.out = folder.toStdString();
  const FollowedRun *own = m_implementation->find(folder);
  const auto before = RunSession::read(folder); // another window may have begun it
  if ((own != nullptr && own->session().alive()) || (before && before->alive()))
    return failure(ErrorKind::usage, "a training is running in this folder", folder.toStdString(),
                   "wait for its end, stop it, or choose another folder");
  if (run_folder::begun(folder) && !request.resume)
    return failure(ErrorKind::usage, "there is a training in this folder", folder.toStdString(),
                   "resume it, or choose another folder");
  if (auto created = createFolder(session.request.out); !created)
    return created;
  if (!request.resume)
    QFile::remove(run_folder::eventsFile(folder)); // of an attempt that never began
  return m_implementation->launch(session, folder);
}

Status TrainingRuns::resume(const QString &folder) {
  const FollowedRun *own = m_implementation->find(folder);
  const Result<RunSession> session = own != nullptr ? own->session() : RunSession::read(folder);
  if (!session)
    return tl::unexpected(session.error());
  learning::TrainingRequest request = session->request;
  request.out = folder.toStdString();         // it may have been moved
  request.resume = run_folder::begun(folder); // else it ended before there was anything to go on with
  return start(request);
}

void TrainingRuns::stop(const QString &folder) {
  m_implementation->signal(folder, SIGINT, RunSession::Stop::afterStep);
}

void TrainingRuns::stopNow(const QString &folder) { m_implementation->signal(folder, SIGKILL, RunSession::Stop::now); }

void TrainingRuns::forget(const QString &folder) {
  auto &runs = m_implementation->m_runs;
  const FollowedRun *run = m_implementation->find(folder);
  if (run == nullptr || run->run().state == TrainingRun::State::running ||
      run->run().state == TrainingRun::State::stopping)
    return;
  m_implementation->m_writes.post([folder] { return run_list_file::remove(folder); });
  runs.erase(std::remove_if(runs.begin(), runs.end(), [run](const auto &each) { return each.get() == run; }),
             runs.end());
  Q_EMIT runsChanged();
}

QList<learning::TrainingEvent> TrainingRuns::events(const QString &folder) const {
  const FollowedRun *run = m_implementation->find(folder);
  return run != nullptr ? run->events() : QList<learning::TrainingEvent>();
}

} // namespace loopwright
