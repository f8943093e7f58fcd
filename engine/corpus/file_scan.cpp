// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/file_scan.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace loopwright {
namespace {

namespace fs = std::filesystem;

bool looksLikeMidi(const fs::path &path) {
  std::string extension = path.extension().string();
  for (char &character : extension)
    character = static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
  return extension == ".mid" || extension == ".midi" || extension == ".kar" || extension == ".smf";
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
    fs::recursive_directory_iterator entry(root, fs::directory_options::skip_permission_denied, code);
    for (; !code && entry != fs::recursive_directory_iterator(); entry.increment(code)) {
      if (cancel.requested())
        return failure(ErrorKind::cancelled, "stopped while looking for files");
      if (!looksLikeMidi(entry->path()))
        continue;
      std::error_code entryCode;
      const fs::path file = fs::canonical(entry->path(), entryCode);
      if (entryCode || fs::is_directory(file, entryCode) || !seen.insert(file).second)
        continue;
      files.push_back(foundFile(file, rootName + "/" + entry->path().lexically_relative(root).generic_string()));
    }
    if (code)
      return failure(ErrorKind::badInput, "the folder cannot be read: " + code.message(), path.string());
  }
  std::sort(files.begin(), files.end(), [](const FoundFile &a, const FoundFile &b) { return a.name < b.name; });
  // Files that were named themselves may share a name.
  for (std::size_t i = 1; i < files.size(); ++i)
    for (int number = 2; files[i].name == files[i - 1].name; ++number)
      files[i].name += " (" + std::to_string(number) + ")";
  return files;
}

} // namespace loopwright
