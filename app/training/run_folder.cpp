// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/run_folder.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <nlohmann/json.hpp>
#include <sys/wait.h>

#include "engine/base/atomic_file.h"
#include "engine/base/paths.h"
#include "engine/base/read_file.h"

namespace loopwright {
namespace {

constexpr std::uint64_t kLargestSession = 1 << 20;

std::filesystem::path sessionFile(const QString &folder) {
  return std::filesystem::path(folder.toStdString()) / "session.json";
}

nlohmann::json jsonOf(const learning::TrainingRequest &request) {
  return {{"model", request.model},       {"preset", request.preset},
          {"settings", request.settings}, {"corpus", request.corpus.string()},
          {"out", request.out.string()},  {"codec", request.codec.string()},
          {"rules", request.rules},       {"seed", request.seed},
          {"new_codec", request.newCodec}};
}

learning::TrainingRequest requestOf(const nlohmann::json &object) {
  learning::TrainingRequest request;
  request.model = object.at("model").get<std::string>();
  request.preset = object.at("preset").get<std::string>();
  request.settings = object.at("settings").get<std::vector<std::pair<std::string, std::string>>>();
  request.corpus = object.at("corpus").get<std::string>();
  request.out = object.at("out").get<std::string>();
  request.codec = object.at("codec").get<std::string>();
  request.newCodec = object.value("new_codec", std::string());
  request.rules = object.at("rules").get<std::string>();
  request.seed = object.at("seed").get<std::uint64_t>();
  return request;
}

} // namespace

quint64 processStartTime(qint64 process) {
  QFile file(QStringLiteral("/proc/%1/stat").arg(process));
  if (process <= 0 || !file.open(QIODevice::ReadOnly))
    return 0;
  // "PID (NAME) STATE …": the name may hold anything; the start time is the 20th word after the state.
  const QByteArray text = file.readAll();
  const QList<QByteArray> words = text.mid(text.lastIndexOf(')') + 2).split(' ');
  if (words.size() < 20 || words[0] == "Z" || words[0] == "X") {
    ::waitpid(static_cast<pid_t>(process), nullptr, WNOHANG); // if it is ours, nobody else asks how it ended
    return 0;
  }
  return words[19].toULongLong();
}

bool RunSession::alive() const { return processStart != 0 && processStartTime(process) == processStart; }

Result<RunSession> RunSession::read(const QString &folder) {
  const auto file = sessionFile(folder);
  const auto text = readFile(file, kLargestSession);
  if (!text)
    return tl::unexpected(text.error());
  try {
    const auto object = nlohmann::json::parse(*text);
    RunSession session;
    session.request = requestOf(object.at("request"));
    session.process = object.at("process").get<qint64>();
    session.processStart = object.at("process_start").get<quint64>();
    const auto stop = object.at("stop").get<std::string>();
    session.stop = stop == "now" ? Stop::now : stop == "after step" ? Stop::afterStep : Stop::none;
    return session;
  } catch (const nlohmann::json::exception &problem) {
    return failure(ErrorKind::badInput, std::string("what is known of this training cannot be read: ") + problem.what(),
                   file.string(), "begin it anew in another folder");
  }
}

Status RunSession::write(const QString &folder) const {
  const char *const stops[] = {"none", "after step", "now"};
  const nlohmann::json object = {{"request", jsonOf(request)},
                                 {"process", process},
                                 {"process_start", processStart},
                                 {"stop", stops[static_cast<int>(stop)]}};
  return writeFileAtomically(sessionFile(folder),
                             object.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

namespace run_folder {

QString eventsFile(const QString &folder) { return folder + QStringLiteral("/events.jsonl"); }
QString errorsFile(const QString &folder) { return folder + QStringLiteral("/errors.log"); }
QString bundle(const QString &folder) { return folder + QStringLiteral("/bundle"); }
bool begun(const QString &folder) {
  return QFile::exists(folder + QStringLiteral("/run.json")) ||
         QFile::exists(folder + QStringLiteral("/codec/run.json"));
}
bool finished(const QString &folder) { return QFile::exists(bundle(folder) + QStringLiteral("/bundle.json")); }

QString lastSentence(const QString &folder) {
  QFile file(errorsFile(folder));
  if (!file.open(QIODevice::ReadOnly))
    return {};
  constexpr qint64 kTail = 16384;
  file.seek(qMax<qint64>(0, file.size() - kTail));
  const QString text = QString::fromUtf8(file.read(kTail)).trimmed();
  const QString line = text.mid(text.lastIndexOf('\n') + 1);
  const QString mark = QStringLiteral("loopwright: ");
  return line.startsWith(mark) ? line.mid(mark.size()) : line;
}

QString suggestion(const QString &model) {
  const QString runs = QString::fromStdString((paths::dataFolder() / "runs").string());
  const QString first = QStringLiteral("%1/%2-%3").arg(runs, model, QDate::currentDate().toString(Qt::ISODate));
  QString folder = first;
  for (int number = 2; QFile::exists(folder); ++number)
    folder = QStringLiteral("%1-%2").arg(first).arg(number);
  return folder;
}

} // namespace run_folder
} // namespace loopwright
