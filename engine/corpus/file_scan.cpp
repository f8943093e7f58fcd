// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/file_scan.h"

#include <algorithm>
#include <cctype>
#include <deque>
#include <set>

namespace loopwright {
namespace {

namespace fs = std::filesystem;

bool looksLikeMidi(const fs::path &path) {
  std::string extension = path.extension().string();
  for (char &character : extension)
    character = static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
  return extension == ".mid" || extension == ".midi" || extension == ".kar" || extension == ".smf" ||
         extension == ".rmi";
}

FoundFile foundFile(const fs::path &file, std::string name) {
  FoundFile found{file, std::move(name), 0, 0};
  std::error_code code;
  const auto size = fs::file_size(file, code);
  found.size = code ? 0 : static_cast<std::int64_t>(size);
  const auto modified = fs::last_write_time(file, code);
  found.modified = code ? 0 : static_cast<std::int64_t>(modified.time_since_epoch().count());
  return found;
}

/// Goes through a folder to the bottom and then through the folders that links in it lead to, each folder once,
/// whatever circles they make. Folders below the first that may not be read are passed over.
class FolderWalk {
public:
  FolderWalk(fs::path root, const CancellationToken &cancel) : m_waiting{std::move(root)}, m_cancel(cancel) {}

  template <class Take>
  Status each(Take take) {
    bool first = true;
    while (!m_waiting.empty()) {
      const fs::path folder = m_waiting.front();
      m_waiting.pop_front();
      std::error_code code;
      if (!m_entered.insert(fs::canonical(folder, code)).second)
        continue;
      fs::directory_iterator entry(folder, code);
      if (code && first)
        return failure(ErrorKind::badInput, "the folder cannot be read: " + code.message(), folder.string());
      first = false;
      std::vector<fs::path> folders;
      for (; !code && entry != fs::directory_iterator(); entry.increment(code)) {
        if (m_cancel.requested())
          return failure(ErrorKind::cancelled, "stopped while looking for files");
        std::error_code kind;
        if (!entry->is_directory(kind))
          take(entry->path());
        else if (entry->is_symlink(kind))
          m_linked.insert(entry->path());
        else
          folders.push_back(entry->path());
      }
      m_waiting.insert(m_waiting.end(), folders.begin(), folders.end());
      if (m_waiting.empty()) { // a folder's own name goes before that of a link to it
        m_waiting.assign(m_linked.begin(), m_linked.end());
        m_linked.clear();
      }
    }
    return {};
  }

private:
  std::deque<fs::path> m_waiting;
  std::set<fs::path> m_linked;
  std::set<fs::path> m_entered; ///< canonical
  const CancellationToken &m_cancel;
};

} // namespace

Result<std::vector<FoundFile>> scanFiles(const std::vector<fs::path> &paths, const CancellationToken &cancel) {
  std::vector<FoundFile> files;
  std::set<fs::path> seen;
  std::set<std::string> rootNames;
  for (const fs::path &path : paths) {
    std::error_code code;
    const fs::path root = fs::canonical(path, code);
    if (code)
      return failure(ErrorKind::badInput, "there is no such file or folder", path.string());
    if (!fs::is_directory(root)) {
      if (seen.insert(root).second)
        files.push_back(foundFile(root, root.filename().string()));
      continue;
    }
    // Two folders of one name stay apart.
    std::string rootName = root.filename().string();
    for (int number = 2; !rootNames.insert(rootName).second; ++number)
      rootName = root.filename().string() + " (" + std::to_string(number) + ")";
    FolderWalk walk(root, cancel);
    const Status walked = walk.each([&](const fs::path &found) {
      if (!looksLikeMidi(found))
        return;
      std::error_code fileCode;
      const fs::path file = fs::canonical(found, fileCode);
      if (!fileCode && !fs::is_directory(file, fileCode) && seen.insert(file).second)
        files.push_back(foundFile(file, rootName + "/" + found.lexically_relative(root).generic_string()));
    });
    if (!walked)
      return tl::unexpected(walked.error());
  }
  std::sort(files.begin(), files.end(), [](const FoundFile &a, const FoundFile &b) { return a.name < b.name; });
  // Files that were named themselves may share a name.
  for (std::size_t i = 1; i < files.size(); ++i)
    for (int number = 2; files[i].name == files[i - 1].name; ++number)
      files[i].name += " (" + std::to_string(number) + ")";
  return files;
}

} // namespace loopwright
