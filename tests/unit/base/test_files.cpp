// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QTemporaryDir>

#include <csignal>
#include <fstream>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/base/atomic_file.h"
#include "engine/base/file_lock.h"
#include "engine/base/paths.h"
#include "engine/base/read_file.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

/// The exit status of `work` in a process of its own, so that limits and rights are not ours for good.
int inChild(const std::function<int()> &work) {
  const pid_t child = ::fork();
  if (child == 0)
    ::_exit(work());
  int status = -1;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// 0: written, 1: refused as a missing resource with a sentence, 2: refused in another way.
int outcome(const Status &status) {
  if (status)
    return 0;
  return status.error().kind == ErrorKind::resource && !status.error().message().empty() ? 1 : 2;
}

std::size_t entries(const std::filesystem::path &folder) {
  const std::filesystem::directory_iterator begin(folder);
  return static_cast<std::size_t>(std::distance(begin, std::filesystem::directory_iterator()));
}

} // namespace

class TestFiles : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("file ä?#%.bin").toStdString();
  }

  void writesAndReplaces() {
    const std::string bytes("a\0b\xFF", 4);
    QVERIFY(writeFileAtomically(m_path, bytes).has_value());
    QCOMPARE(readFile(m_path).value(), bytes);
    QVERIFY(writeFileAtomically(m_path, "").has_value());
    QCOMPARE(readFile(m_path).value(), std::string());
    QCOMPARE(entries(folder()), std::size_t{1});
  }

  void newFilesHaveTheUsersMode() {
    const mode_t before = ::umask(027);
    const Status written = writeFileAtomically(m_path, "x");
    ::umask(before);
    QVERIFY(written.has_value());
    struct stat status = {};
    QCOMPARE(::stat(m_path.c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0640U);
  }

  void fullDiskLeavesTheOldFile() {
    QVERIFY(writeFileAtomically(m_path, "old").has_value());
    const int result = inChild([this] {
      // What a full disk does to a write: a part goes through, then it fails.
      std::signal(SIGXFSZ, SIG_IGN);
      const rlimit limit{4096, 4096};
      if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 3;
      return outcome(writeFileAtomically(m_path, std::string(100000, 'n')));
    });
    QCOMPARE(result, 1);
    QCOMPARE(readFile(m_path).value(), std::string("old"));
    QCOMPARE(entries(folder()), std::size_t{1});
  }

  void unwritableFolderLeavesTheOldFile() {
    QVERIFY(writeFileAtomically(m_path, "old").has_value());
    QCOMPARE(::chmod(folder().c_str(), 0555), 0);
    const int result = inChild([this] {
      if (::geteuid() == 0 && ::setuid(65534) != 0) // nothing is unwritable to root
        return 3;
      return outcome(writeFileAtomically(m_path, "new"));
    });
    QCOMPARE(::chmod(folder().c_str(), 0755), 0);
    QCOMPARE(result, 1);
    QCOMPARE(readFile(m_path).value(), std::string("old"));
    QCOMPARE(entries(folder()), std::size_t{1});
  }

  void impossiblePathsAreRefused() {
    QVERIFY(writeFileAtomically(m_path, "file").has_value());
    QCOMPARE(outcome(writeFileAtomically(folder() / "none" / "file", "x")), 1);
    QCOMPARE(outcome(writeFileAtomically(m_path / "below a file", "x")), 1);
    QCOMPARE(outcome(createFolder(m_path / "below a file")), 1);
    QVERIFY(createFolder(folder() / "a" / "b").has_value());
    QVERIFY(createFolder(folder() / "a" / "b").has_value());
    QCOMPARE(outcome(writeFileAtomically(folder() / "a", "x")), 1); // a folder is not replaced
    QCOMPARE(entries(folder()), std::size_t{2});
  }

  void readsUpToTheLimit() {
    QVERIFY(writeFileAtomically(m_path, "12345").has_value());
    QCOMPARE(readFile(m_path, 5).value(), std::string("12345"));
    const auto larger = readFile(m_path, 4);
    QVERIFY(!larger.has_value());
    QCOMPARE(larger.error().kind, ErrorKind::badInput);
    QCOMPARE(larger.error().what, std::string("has 5 bytes, more than the 4 allowed here"));
    QCOMPARE(larger.error().where, m_path.string());
  }

  void largeFilesAreRefusedUnread() {
    { std::ofstream(m_path).put('x'); }
    std::filesystem::resize_file(m_path, std::uintmax_t{1} << 40); // sparse
    QVERIFY(!readFile(m_path).has_value());
  }

  void readsOnlyFiles() {
    QCOMPARE(readFile(folder() / "none").error().what, std::string("there is no such file"));
    QCOMPARE(readFile(folder()).error().what, std::string("this is not a regular file"));
    QCOMPARE(readFile("/dev/zero").error().what, std::string("this is not a regular file"));
  }

  void aLockHasOneHolder() {
    const auto taken = [this] { return outcome(FileLock::take(m_path).map([](const auto &) {})) == 0; };
    const auto free = [this] {
      const auto lock = FileLock::take(m_path);
      return lock && *lock != nullptr;
    };
    {
      const auto lock = FileLock::take(m_path);
      QVERIFY(lock && *lock != nullptr);
      QVERIFY(taken() && !free()); // not even by this process
      QCOMPARE(inChild([&free] { return free() ? 0 : 1; }), 1);
    }
    QCOMPARE(entries(folder()), std::size_t{0});
    QVERIFY(free());
    // Whose holder dies leaves the file, but not the lock.
    QCOMPARE(inChild([this] { return FileLock::take(m_path).value().release() != nullptr ? 0 : 1; }), 0);
    QCOMPARE(entries(folder()), std::size_t{1});
    QVERIFY(free());
    QCOMPARE(entries(folder()), std::size_t{0});
    QCOMPARE(outcome(FileLock::take(folder() / "none" / "lock").map([](const auto &) {})), 1);
  }

  void foldersFollowTheXdgSpecification() {
    qputenv("HOME", "/home/anyone");
    qputenv("XDG_STATE_HOME", "/var/anywhere");
    QCOMPARE(paths::stateFolder(), std::filesystem::path("/var/anywhere/loopwright"));
    qputenv("XDG_STATE_HOME", "relative");
    QCOMPARE(paths::stateFolder(), std::filesystem::path("/home/anyone/.local/state/loopwright"));
    qunsetenv("XDG_CACHE_HOME");
    QCOMPARE(paths::cacheFolder(), std::filesystem::path("/home/anyone/.cache/loopwright"));
    qputenv("LOOPWRIGHT_RESOURCES", QByteArray::fromStdString(folder().string()));
    QVERIFY(writeFileAtomically(folder() / "thing", "x").has_value());
    QCOMPARE(paths::resource("thing").value(), folder() / "thing");
    QVERIFY(!paths::resource("no such thing").has_value());
  }

private:
  std::filesystem::path folder() const { return m_folder->path().toStdString(); }
  std::unique_ptr<QTemporaryDir> m_folder;
  std::filesystem::path m_path;
};

LOOPWRIGHT_TEST(TestFiles, void)
#include "test_files.moc"
