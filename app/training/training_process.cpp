// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/training_process.h"

#include <QFile>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <spawn.h>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

#include "app/training/event_log.h"
#include "engine/base/paths.h"
#include "engine/base/priority.h"

namespace loopwright::training_process {

namespace {

/// The open files of a process to be, and that it leads a session of its own.
class SpawnSetup {
public:
  SpawnSetup() {
    posix_spawn_file_actions_init(&m_files);
    posix_spawnattr_init(&m_attributes);
    posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSID);
  }
  ~SpawnSetup() {
    posix_spawn_file_actions_destroy(&m_files);
    posix_spawnattr_destroy(&m_attributes);
  }
  SpawnSetup(const SpawnSetup &) = delete;
  SpawnSetup &operator=(const SpawnSetup &) = delete;
  void opens(int descriptor, const QString &file, int flags) {
    posix_spawn_file_actions_addopen(&m_files, descriptor, QFile::encodeName(file).constData(), flags, 0666);
  }

  posix_spawn_file_actions_t m_files{};
  posix_spawnattr_t m_attributes{};
};

/// A fork would copy the page tables of a window that has models in memory: too long for its event loop.
Result<pid_t> spawn(const QString &folder, const QString &program, const QStringList &arguments) {
  SpawnSetup setup;
  setup.opens(STDIN_FILENO, QStringLiteral("/dev/null"), O_RDONLY);
  setup.opens(STDOUT_FILENO, run_folder::eventsFile(folder), O_WRONLY | O_CREAT | O_APPEND);
  setup.opens(STDERR_FILENO, run_folder::errorsFile(folder), O_WRONLY | O_CREAT | O_TRUNC);
  QList<QByteArray> words = {QFile::encodeName(program)};
  for (const QString &argument : arguments)
    words << argument.toLocal8Bit();
  std::vector<char *> pointers;
  for (QByteArray &word : words)
    pointers.push_back(word.data());
  pointers.push_back(nullptr);
  pid_t id = 0;
  if (const int number =
          posix_spawn(&id, words[0].constData(), &setup.m_files, &setup.m_attributes, pointers.data(), environ);
      number != 0)
    return failure(ErrorKind::resource, std::string("the training cannot be started: ") + std::strerror(number),
                   program.toStdString());
  return id;
}

void yieldToTheWindow(pid_t process) {
  ::setpriority(PRIO_PROCESS, static_cast<id_t>(process), priority::kBackground);
  // Linux shares the processor among sessions first and has a priority for each; elsewhere there is no such file.
  std::ofstream("/proc/" + std::to_string(process) + "/autogroup") << priority::kBackground;
}

} // namespace

QString program() { return QString::fromStdString((paths::programFolder() / "loopwright").string()); }

QStringList arguments(const learning::TrainingRequest &request) {
  const auto text = [](const std::string &bytes) { return QString::fromStdString(bytes); };
  QStringList list = {QStringLiteral("train"),       text(request.model),     QStringLiteral("--corpus"),
                      text(request.corpus.string()), QStringLiteral("--out"), text(request.out.string())};
  if (!request.codec.empty())
    list << QStringLiteral("--codec") << text(request.codec.string());
  if (!request.newCodec.empty())
    list << QStringLiteral("--new-codec") << text(request.newCodec);
  if (!request.preset.empty())
    list << QStringLiteral("--preset") << text(request.preset);
  for (const auto &[name, value] : request.settings)
    list << QStringLiteral("--set") << text(name + "=" + value);
  if (!request.rules.empty())
    list << QStringLiteral("--rules") << text(request.rules);
  list << QStringLiteral("--seed") << QString::number(request.seed) << QStringLiteral("--json");
  if (request.resume)
    list << QStringLiteral("--resume");
  return list;
}

Status start(RunSession &session) {
  const QString folder = QString::fromStdString(session.request.out.string());
  if (!QFile::exists(program()))
    return failure(ErrorKind::resource, "the program that trains is not installed", program().toStdString(),
                   "install loopwright beside the studio");
  if (auto marked = EventLog::appendSession(run_folder::eventsFile(folder)); !marked)
    return marked;
  const Result<pid_t> begun = spawn(folder, program(), arguments(session.request));
  if (!begun)
    return tl::unexpected(begun.error());
  const auto id = static_cast<qint64>(*begun);
  yieldToTheWindow(*begun); // before it has threads, which inherit this
  session.process = id;
  session.processStart = processStartTime(id);
  session.stop = RunSession::Stop::none;
  return {};
}

} // namespace loopwright::training_process
