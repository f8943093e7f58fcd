// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/generator.h"

#include <cmath>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <thread>

#include "app/generation/open_bundle.h"
#include "app/generation/sample_candidates.h"
#include "engine/base/priority.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "engine/learning/capabilities/scores/scores.h"

namespace loopwright {
namespace {

struct Job {
  enum class Kind { warmUp, sample, score, other };
  Kind kind = Kind::sample;
  int request = 0; ///< of one that samples
  GenerationRequest wanted;
  LoopContent loop; ///< that is to be scored
  LoopId id = 0;
  Generator::Work work;
  CancellationToken cancel;
};

} // namespace

/// The thread and what it shares with the GUI's. It tells its results through the GUI thread's queue.
class Generator::Lane {
public:
  explicit Lane(Generator &owner) : m_owner(owner), m_thread([this] { run(); }) {}
  ~Lane() {
    cancelAll();
    {
      const std::lock_guard lock(m_mutex);
      m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
  }

  int sample(GenerationRequest wanted) {
    Job job;
    job.request = ++m_lastRequest;
    job.wanted = std::move(wanted);
    m_open.insert(job.request);
    add(std::move(job));
    return m_lastRequest;
  }
  void warmUp(const QString &bundle) {
    Job job;
    job.kind = Job::Kind::warmUp;
    job.wanted.bundle = bundle;
    add(std::move(job));
  }
  void score(const QString &bundle, const LoopContent &loop, LoopId id) {
    m_score.request(); // nobody wants to know of the loop before any more
    Job job;
    job.kind = Job::Kind::score;
    job.wanted.bundle = bundle;
    job.loop = loop;
    job.id = id;
    m_score = job.cancel;
    add(std::move(job));
  }

  void cancelAll() {
    for (const CancellationToken &cancel : m_cancels)
      cancel.request();
    m_cancels.clear();
  }
  bool busy() const { return !m_open.empty(); }

  void other(const QString &bundle, Generator::Work work) {
    Job job;
    job.kind = Job::Kind::other;
    job.wanted.bundle = bundle;
    job.work = std::move(work);
    add(std::move(job));
  }

private:
  void add(Job job) {
    if (job.kind == Job::Kind::warmUp || job.kind == Job::Kind::sample)
      m_cancels.push_back(job.cancel);
    {
      const std::lock_guard lock(m_mutex);
      m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
  }
  template <class Function>
  void tell(Function function) {
    QMetaObject::invokeMethod(&m_owner, std::move(function), Qt::QueuedConnection);
  }
  void tellEnd(const Job &job, bool cancelled) {
    tell([this, request = job.request, cancelled] {
      m_open.erase(request);
      Q_EMIT m_owner.finished(request, cancelled);
    });
  }
  void tellCandidate(const Job &job, Candidate made, const Sampled &sampled) {
    tell([this, request = job.request, total = job.wanted.count, sampled, made = std::move(made)] {
      Q_EMIT m_owner.candidate(request, made);
      Q_EMIT m_owner.progress(request, sampled.done, total, static_cast<int>(sampled.candidates), sampled.seconds);
    });
  }
  void tellFailure(const Job &job, const Error &error) {
    tell([this, request = job.request, sentence = QString::fromStdString(error.message())] {
      m_open.erase(request);
      Q_EMIT m_owner.failed(request, sentence);
    });
  }

  void run();
  void warmUp(const Job &job);
  void sample(const Job &job);
  void score(const Job &job);

  Generator &m_owner;
  // GUI thread only.
  int m_lastRequest = 0;
  std::set<int> m_open;
  std::vector<CancellationToken> m_cancels;
  CancellationToken m_score; ///< of the loop that was asked about last
  // Lane only.
  OpenBundle m_bundle;
  // Both.
  std::mutex m_mutex;
  std::condition_variable m_wake;
  std::deque<Job> m_jobs;
  bool m_ending = false;
  std::thread m_thread; // last: it uses the others
};

void Generator::Lane::run() {
  lowerThreadPriority(priority::kAwaited);
  for (;;) {
    Job job;
    {
      std::unique_lock lock(m_mutex);
      m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
      if (m_ending)
        return;
      job = std::move(m_jobs.front());
      m_jobs.pop_front();
    }
    if (job.kind == Job::Kind::warmUp)
      warmUp(job);
    else if (job.kind == Job::Kind::score)
      score(job);
    else if (job.kind == Job::Kind::other)
      tell(job.work(m_bundle.open(job.wanted.bundle)));
    else if (job.cancel.requested())
      tellEnd(job, true);
    else
      sample(job);
  }
}

void Generator::Lane::warmUp(const Job &job) {
  auto bundle = m_bundle.open(job.wanted.bundle);
  if (!bundle)
    return tellFailure(job, bundle.error());
  tell([this, info = infoOf(job.wanted.bundle, **bundle)] { Q_EMIT m_owner.ready(info); });
  // The first sample starts the thread pool and fills the caches. Nobody waits for its loop or its errors.
  NoProgress progress;
  learning::SamplingOptions options;
  options.count = 1;
  (void)(*bundle)->as<learning::Samples>()->sample(options, progress, job.cancel);
}

void Generator::Lane::score(const Job &job) {
  if (job.cancel.requested())
    return;
  // A bundle that cannot be opened was told of when it was chosen.
  auto bundle = m_bundle.open(job.wanted.bundle);
  if (!bundle || (*bundle)->as<learning::Scores>() == nullptr || job.loop.bars != (*bundle)->bars())
    return;
  const PitchLayout &layout = (*bundle)->layout();
  const auto scores = (*bundle)->as<learning::Scores>()->scores({rollOf(job.loop, layout)}, layout);
  if (!scores)
    return;
  LoopScore found;
  found.loop = job.id;
  if (!std::isnan(scores->front()))
    found.score = scores->front();
  found.shareBehind = (*bundle)->as<learning::Scores>()->shareBehind(scores->front());
  tell([this, cancel = job.cancel, found] {
    if (!cancel.requested())
      Q_EMIT m_owner.scored(found);
  });
}

void Generator::Lane::sample(const Job &job) {
  auto bundle = m_bundle.open(job.wanted.bundle);
  if (!bundle)
    return tellFailure(job, bundle.error());
  const auto all = sampleCandidates(
      **bundle, infoOf(job.wanted.bundle, **bundle), m_bundle.compute(), job.wanted, job.cancel,
      [this, &job](Candidate made, const Sampled &sampled) { tellCandidate(job, std::move(made), sampled); });
  if (!all)
    return tellFailure(job, all.error());
  tellEnd(job, !*all);
}

Generator::Generator(QObject *parent) : QObject(parent), m_lane(std::make_unique<Lane>(*this)) {}
Generator::~Generator() = default;

void Generator::warmUp(const QString &bundle) { m_lane->warmUp(bundle); }
void Generator::score(const QString &bundle, const LoopContent &loop, LoopId id) { m_lane->score(bundle, loop, id); }
void Generator::ask(const QString &bundle, Work work) { m_lane->other(bundle, std::move(work)); }

void Generator::tighten(const QString &bundle, const Passage &passage, LoopId id) {
  ask(bundle, [this, passage, id](const Result<learning::LoadedBundle *> &opened) -> std::function<void()> {
    auto found =
        opened ? loopwright::tightened(**opened, passage) : Result<TightenedLoop>(tl::unexpected(opened.error()));
    if (!found)
      return [this, id, sentence = QString::fromStdString(found.error().message())] {
        Q_EMIT tighteningFailed(sentence, id);
      };
    found->loop = id;
    return [this, found = std::move(*found)] { Q_EMIT tightened(found); };
  });
}

int Generator::generate(const GenerationRequest &request) {
  m_lane->cancelAll();
  return m_lane->sample(request);
}

void Generator::cancel() { m_lane->cancelAll(); }
bool Generator::busy() const { return m_lane->busy(); }

} // namespace loopwright
