// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/run_list_file.h"

#include <nlohmann/json.hpp>

#include "engine/base/atomic_file.h"
#include "engine/base/paths.h"
#include "engine/base/read_file.h"

namespace loopwright::run_list_file {
namespace {

std::filesystem::path listFile() { return paths::stateFolder() / "runs.json"; }

Status write(const QStringList &folders) {
  if (auto created = createFolder(paths::stateFolder()); !created)
    return created;
  nlohmann::json list = nlohmann::json::array();
  for (const QString &folder : folders)
    list.push_back(folder.toStdString());
  return writeFileAtomically(listFile(), nlohmann::json({{"format", 1}, {"runs", list}}).dump(2) + "\n");
}

} // namespace

QStringList read() {
  const auto text = readFile(listFile(), 1 << 24);
  const auto object = text ? nlohmann::json::parse(*text, nullptr, false) : nlohmann::json();
  QStringList folders;
  if (object.is_object() && object.contains("runs") && object["runs"].is_array())
    for (const auto &entry : object["runs"])
      if (entry.is_string())
        folders.append(QString::fromStdString(entry.get<std::string>()));
  folders.removeDuplicates();
  return folders;
}

Status add(const QString &folder) {
  QStringList folders = read();
  folders.removeAll(folder);
  folders.prepend(folder);
  return write(folders);
}

Status remove(const QString &folder) {
  QStringList folders = read();
  folders.removeAll(folder);
  return write(folders);
}

} // namespace loopwright::run_list_file
