// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/event_log.h"

#include <QFile>
#include <limits>
#include <nlohmann/json.hpp>

namespace loopwright {
namespace {

using learning::TrainingEvent;
constexpr int kLongestLine = 65536;
constexpr std::size_t kMostValues = 512;

std::optional<TrainingEvent::Kind> kindNamed(const std::string &name) {
  using Kind = TrainingEvent::Kind;
  for (const auto &[known, kind] :
       {std::pair{"begin", Kind::begin}, std::pair{"step", Kind::step}, std::pair{"epoch", Kind::epoch},
        std::pair{"checkpoint", Kind::checkpoint}, std::pair{"end", Kind::end}})
    if (name == known)
      return kind;
  return std::nullopt;
}

/// A count in [0, 10^12]; 0 for anything else.
std::int64_t countOf(const nlohmann::json &object, const char *name) {
  const auto found = object.find(name);
  if (found == object.end() || !found->is_number_integer())
    return 0;
  const auto value = found->get<std::int64_t>();
  return value < 0 || value > 1'000'000'000'000 ? 0 : value;
}

double numberOf(const nlohmann::json &value) {
  return value.is_number() ? value.get<double>() : std::numeric_limits<double>::quiet_NaN();
}

std::string textOf(const nlohmann::json &object, const char *name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

std::optional<RunRecord> RunRecord::parse(const QByteArray &line) {
  const auto object = nlohmann::json::parse(line.begin(), line.end(), nullptr, false);
  if (!object.is_object())
    return std::nullopt;
  RunRecord record;
  const std::string name = textOf(object, "event");
  if (name == "session" || name == "error") {
    record.kind = name == "session" ? Kind::session : Kind::error;
    record.text = QString::fromStdString(textOf(object, "text"));
    return record;
  }
  const auto kind = kindNamed(name);
  if (!kind)
    return std::nullopt;
  record.event.kind = *kind;
  record.event.epoch = countOf(object, "epoch");
  record.event.epochs = countOf(object, "epochs");
  record.event.step = countOf(object, "step");
  record.event.steps = countOf(object, "steps");
  const double seconds = object.contains("seconds") ? numberOf(object["seconds"]) : 0;
  record.event.seconds = seconds >= 0 ? seconds : 0;
  record.event.text = textOf(object, "text");
  record.event.stage = textOf(object, "stage");
  const auto values = object.find("values");
  if (values != object.end() && values->is_object() && values->size() <= kMostValues)
    for (const auto &[key, value] : values->items())
      record.event.values[key] = numberOf(value);
  return record;
}

QList<RunRecord> EventLog::readMore(qint64 limit) {
  QList<RunRecord> records;
  QFile file(m_file);
  if (!file.open(QIODevice::ReadOnly) || !file.seek(m_offset)) {
    m_atEnd = true;
    return records;
  }
  const QByteArray bytes = file.read(limit);
  m_offset += bytes.size();
  m_atEnd = bytes.size() < limit;
  qsizetype begin = 0;
  for (qsizetype end = bytes.indexOf('\n'); end >= 0; begin = end + 1, end = bytes.indexOf('\n', begin)) {
    m_partial += bytes.mid(begin, end - begin);
    if (!m_tooLong && !m_partial.isEmpty())
      if (auto record = RunRecord::parse(m_partial))
        records.append(*record);
    m_partial.clear();
    m_tooLong = false;
  }
  m_partial += bytes.mid(begin);
  if (m_partial.size() > kLongestLine) {
    m_partial.clear();
    m_tooLong = true;
  }
  return records;
}

Status EventLog::appendSession(const QString &file) {
  QFile log(file);
  // A line of its own even where a killed process has left a part of one.
  const QByteArray line = "\n{\"event\":\"session\"}\n";
  if (!log.open(QIODevice::WriteOnly | QIODevice::Append) || log.write(line) != line.size())
    return failure(ErrorKind::resource, "the file cannot be written: " + log.errorString().toStdString(),
                   file.toStdString(), "choose a folder that can be written and has room");
  return {};
}

} // namespace loopwright
