// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/training_process.h"

#include <QFile>
#include <QProcess>
#include <sys/resource.h>

#include "app/training/event_log.h"
#include "engine/base/paths.h"

namespace loopwright::training_process {

QString program() { return QString::fromStdString((paths::programFolder() / "loopwright").string()); }

QStringList arguments(const learning::TrainingRequest &request) {
  const auto text = [](const std::string &bytes) { return QString::fromStdString(bytes); };
  QStringList list = {QStringLiteral("train"),       text(request.model),     QStringLiteral("--corpus"),
                      text(request.corpus.string()), QStringLiteral("--out"), text(request.out.string())};
  if (!request.codec.empty())
    list << QStringLiteral("--codec") << text(request.codec.string());
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
  QProcess process;
  process.setProgram(program());
  process.setArguments(arguments(session.request));
  process.setStandardInputFile(QProcess::nullDevice());
  process.setStandardOutputFile(run_folder::eventsFile(folder), QIODevice::Append);
  process.setStandardErrorFile(run_folder::errorsFile(folder));
  qint64 id = 0;
  if (!process.startDetached(&id))
    return failure(ErrorKind::resource, "the training cannot be started: " + process.errorString().toStdString(),
                   program().toStdString());
  // Before it has threads, which inherit this.
  constexpr int kLowPriority = 10;
  ::setpriority(PRIO_PROCESS, static_cast<id_t>(id), kLowPriority);
  session.process = id;
  session.processStart = processStartTime(id);
  session.stop = RunSession::Stop::none;
  return session.write(folder);
}

} // namespace loopwright::training_process
