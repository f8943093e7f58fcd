// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/import.h"
#include "engine/base/atomic_file.h"
#include "engine/base/csv.h"
#include "engine/base/file_lock.h"
#include "engine/base/utf8.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <fcntl.h>
#include <mutex>
#include <thread>
#include <unistd.h>

#include "engine/base/atomic_file.h"
#include "engine/base/csv.h"
#include "engine/base/file_lock.h"
#include "engine/base/utf8.h"
#include "engine/corpus/corpus_assembly.h"
#include "engine/corpus/corpus_schema.h"
#include "engine/corpus/corpus_writer.h"

namespace loopwright {
namespace {

namespace fs = std::filesystem;

/// Reads files on several threads and hands the readings to the thread that asks for them, in any order. Readers wait
/// when the queue is full, so that memory stays small however fast they are.
class ReadingPool {
public:
  ReadingPool(const std::vector<const FoundFile *> &files, const ScoreReader &reader, const ImportOptions &options,
              int threads, const CancellationToken &cancel)
      : m_files(files), m_reader(reader), m_options(options), m_cancel(cancel), m_running(threads) {
    for (int i = 0; i < threads; ++i)
      m_threads.emplace_back([this] { work(); });
  }
  ~ReadingPool() {
    {
      const std::lock_guard lock(m_mutex);
      m_stop = true;
    }
    m_room.notify_all();
    for (std::thread &thread : m_threads)
      thread.join();
  }
  ReadingPool(const ReadingPool &) = delete;
  ReadingPool &operator=(const ReadingPool &) = delete;

  /// The next reading; none after the last, or once cancelled.
  std::optional<FileReading> next() {
    std::unique_lock lock(m_mutex);
    m_ready.wait(lock, [this] { return !m_readings.empty() || m_running == 0; });
    if (m_readings.empty())
      return std::nullopt;
    FileReading reading = std::move(m_readings.front());
    m_readings.pop_front();
    m_room.notify_one();
    return reading;
  }

private:
  static constexpr std::size_t kWaiting = 64; ///< readings in the queue

  void work() {
    for (;;) {
      const std::size_t index = m_next.fetch_add(1);
      if (index >= m_files.size() || m_cancel.requested())
        break;
      FileReading reading =
          readSongs(*m_files[index], m_reader, m_options.layout, m_options.grid, m_options.parts, m_options.bars);
      std::unique_lock lock(m_mutex);
      m_room.wait(lock, [this] { return m_readings.size() < kWaiting || m_stop; });
      if (m_stop)
        break;
      m_readings.push_back(std::move(reading));
      m_ready.notify_one();
    }
    const std::lock_guard lock(m_mutex);
    --m_running;
    m_ready.notify_all();
  }

  const std::vector<const FoundFile *> &m_files;
  const ScoreReader &m_reader;
  const ImportOptions &m_options;
  const CancellationToken &m_cancel;
  std::atomic<std::size_t> m_next{0};
  std::mutex m_mutex;
  std::condition_variable m_ready;
  std::condition_variable m_room;
  std::deque<FileReading> m_readings;
  int m_running;
  bool m_stop = false;
  std::vector<std::thread> m_threads;
};

Status checkOptions(const ImportOptions &options) {
  const int stride = options.stride.value_or(options.rules.stride);
  if (options.bars < 1 || options.bars > corpus_schema::kLongestWindow)
    return failure(ErrorKind::usage, "a window cannot have " + std::to_string(options.bars) + " bars", "--bars",
                   "use 1 to " + std::to_string(corpus_schema::kLongestWindow));
  if (stride < 1 || stride > corpus_schema::kLongestWindow)
    return failure(ErrorKind::usage, "windows cannot be " + std::to_string(stride) + " bars apart", "--stride",
                   "use 1 to " + std::to_string(corpus_schema::kLongestWindow));
  return options.rules.fits(options.layout);
}

Status cancelled(const fs::path &partial) {
  return failure(ErrorKind::cancelled, "the import was stopped", partial.string(),
                 "what was read is kept there: run the same import again to go on");
}

Status readAll(CorpusWriter &writer, const std::vector<FoundFile> &files, const ScoreReader &reader,
               const ImportOptions &options, ImportReport &report, ProgressSink &progress,
               const CancellationToken &cancel) {
  std::vector<const FoundFile *> unread;
  for (const FoundFile &file : files)
    if (!writer.knows(file))
      unread.push_back(&file);
  const auto total = static_cast<std::int64_t>(files.size());
  report.filesFromBefore = total - static_cast<std::int64_t>(unread.size());
  std::int64_t done = report.filesFromBefore;
  progress.report({"Reading MIDI files", done, total});
  const int machine = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
  const int threads = std::clamp(options.threads > 0 ? options.threads : machine, 1, 64);
  ReadingPool pool(unread, reader, options, threads, cancel);
  while (auto reading = pool.next()) {
    if (auto added = writer.add(*reading); !added)
      return added;
    progress.report({"Reading MIDI files", ++done, total});
  }
  return {};
}

/// What became of each file, for people and spreadsheets.
Status writeReport(const fs::path &file, const ImportReport &report) {
  std::string text = csvRecord({"file", "result", "songs", "reasons", "details"});
  for (const ImportReport::Outcome &outcome : report.outcomes)
    text += csvRecord({asUtf8(outcome.name), outcome.problem.empty() ? "used" : "skipped",
                       std::to_string(outcome.songs), outcome.problem, asUtf8(outcome.detail)});
  return writeFileAtomically(file, text);
}

/// "12 no bass part, 3 too short".
std::string reasonsInWords(const ImportReport &report) {
  std::vector<std::pair<std::int64_t, std::string>> reasons;
  for (const auto &[problem, files] : report.filesSkipped)
    reasons.emplace_back(-files, problem);
  std::sort(reasons.begin(), reasons.end());
  std::string words;
  for (const auto &[files, problem] : reasons)
    words += (words.empty() ? "" : ", ") + std::to_string(-files) + " " + problem;
  return words;
}

/// An error where nothing can be learned from what was imported.
Status checkUse(const ImportReport &report, const ImportOptions &options, const fs::path &corpusFile) {
  if (report.songs == 0)
    return failure(ErrorKind::badInput,
                   "none of the " + std::to_string(report.files) + " files gives a song for the layout " +
                       options.layout.name + " (" + reasonsInWords(report) + ")",
                   corpusFile.string(), "choose another layout or other music");
  return {};
}

/// The file's bytes reach the disk before its new name does.
Status moveIntoPlace(const fs::path &file, const fs::path &target) {
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
  if (descriptor >= 0)
    ::close(descriptor);
  std::error_code code;
  if (synced)
    fs::rename(file, target, code);
  if (!synced || code)
    return failure(ErrorKind::resource, "the finished corpus cannot be put in its place", target.string(),
                   "choose a folder that you may write to");
  return {};
}

} // namespace

Result<ImportReport> importFiles(const std::vector<fs::path> &paths, const fs::path &corpusFile,
                                 const ScoreReader &reader, const ImportOptions &options, ProgressSink &progress,
                                 const CancellationToken &cancel) {
  const auto start = std::chrono::steady_clock::now();
  if (auto sane = checkOptions(options); !sane)
    return tl::unexpected(sane.error());
  std::error_code code;
  if (fs::exists(corpusFile, code) && !options.overwrite)
    return failure(ErrorKind::usage, "there is a file of that name already", corpusFile.string(),
                   "add --overwrite to replace it, or choose another name");
  if (!options.reportFile.empty() && fs::exists(options.reportFile, code) && !options.overwrite)
    return failure(ErrorKind::usage, "there is a file of that name already", options.reportFile.string(),
                   "add --overwrite to replace it, or choose another name");
  if (fs::is_directory(corpusFile, code))
    return failure(ErrorKind::usage, "this is a folder", corpusFile.string(), "name a file to write");
  const fs::path folder = fs::absolute(corpusFile).parent_path();
  if (!fs::is_directory(folder, code))
    return failure(ErrorKind::usage, "there is no such folder to write the corpus to", folder.string(),
                   "make it first, or choose another one");
  if (::access(folder.c_str(), W_OK) != 0)
    return failure(ErrorKind::resource, "the corpus cannot be written here", folder.string(),
                   "choose a folder that you may write to");
  LabelsByFile labels;
  ImportReport report;
  for (const fs::path &labelFile : options.labelFiles) {
    const auto reading = addLabels(labelFile, labels);
    if (!reading)
      return tl::unexpected(reading.error());
    report.labelsWithoutFile += reading->notThere;
    report.unknownLabelColumns.insert(reading->unknownColumns.begin(), reading->unknownColumns.end());
  }
  auto files = scanFiles(paths, cancel);
  if (!files)
    return tl::unexpected(files.error());
  if (files->empty())
    return failure(ErrorKind::badInput, "there is no MIDI file here",
                   paths.empty() ? std::string() : paths.front().string(),
                   "name folders with .mid, .midi, .kar, .smf or .rmi files");

  fs::path partial = corpusFile;
  partial += ".partial";
  fs::path lockFile = partial;
  lockFile += ".lock";
  const auto lock = FileLock::take(lockFile);
  if (!lock)
    return tl::unexpected(lock.error());
  if (*lock == nullptr)
    return failure(ErrorKind::usage, "another import is writing this corpus", corpusFile.string(),
                   "wait for its end, or choose another name");
  fs::path packed = partial;
  packed += ".packed";
  Status done;
  bool useless = false;
  {
    auto writer = CorpusWriter::open(partial, options.layout.name + " " + corpus_schema::nameOf(options.grid) + " " +
                                                  std::to_string(options.bars) + " bars, parts " +
                                                  corpus_schema::nameOf(options.parts));
    if (!writer)
      return tl::unexpected(writer.error());
    done = readAll(*writer, *files, reader, options, report, progress, cancel);
    if (done && cancel.requested()) {
      if (auto kept = writer->commit(); !kept)
        return tl::unexpected(kept.error());
      done = cancelled(partial);
    }
    if (done)
      done = writer->keepOnly(*files);
    if (done)
      done = assembleCorpus(writer->database(), *files, labels, options, report, progress, cancel);
    if (done)
      done = writer->commit();
    if (done && !options.reportFile.empty())
      done = writeReport(options.reportFile, report);
    if (done) {
      done = checkUse(report, options, corpusFile);
      useless = !done;
    }
    if (done)
      done = writer->packInto(packed);
    if (!done && done.error().kind == ErrorKind::cancelled)
      done = cancelled(partial);
  }
  if (useless)
    fs::remove(partial, code);
  if (done)
    done = moveIntoPlace(packed, corpusFile);
  if (!done)
    return tl::unexpected(done.error());
  fs::remove(partial, code);
  report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return report;
}

} // namespace loopwright
