// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/generator.h"

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <thread>

#include "app/generation/loop_codes.h"
#include "app/generation/open_bundle.h"
#include "engine/learning/interface/fit_order.h"
#include "engine/learning/interface/selective_sampler.h"

namespace loopwright {
namespace {

// The first loop comes alone, to be heard at once. A sampler of recurrent networks needs about as long for eight.
constexpr std::int64_t kDrawnAtOnce = 8;
// Somebody waits: a model that makes so few loops is better left alone.
constexpr std::int64_t kCandidatesPerLoop = 100;

struct Job {
  enum class Kind { warmUp, draw, score, other };
  Kind kind = Kind::draw;
  int request = 0; ///< of one that draws
  GenerationRequest wanted;
  LoopContent loop; ///< that is to be scored
  Generator::Work work;
  CancellationToken cancel;
};

GeneratorInfo infoOf(const QString &folder, learning::LoadedBundle &bundle) {
  GeneratorInfo info;
  info.bundle = folder.isEmpty() ? starterBundle() : folder;
  info.bundleHash = QString::fromStdString(bundle.hash());
  info.standardFilter = bundle.samples()->standardFilter();
  info.repertoire = bundle.samples()->repertoire();
  info.layout = QString::fromStdString(bundle.layout().name);
  info.bars = bundle.bars();
  info.scores = bundle.scores() != nullptr;
  info.infills = bundle.infills() != nullptr;
  if (bundle.codes() != nullptr)
    info.streams = bundle.codes()->streams();
  return info;
}

learning::Rejection rejectionOf(const GenerationRequest &wanted, const learning::Scores *scores) {
  learning::Rejection rejection;
  rejection.candidatesPerLoop = kCandidatesPerLoop;
  if (wanted.rejectNonLoops && scores != nullptr)
    rejection.below = scores->threshold();
  else
    rejection.rate = wanted.rejectRate;
  return rejection;
}

Error noScorer(const QString &bundle) {
  return {ErrorKind::badInput, "this bundle has no loop detector, so no loop can be rejected", bundle.toStdString(),
          "reject nothing, or choose a bundle with one"};
}

Error tooFewLoops(std::int64_t kept, std::int64_t drawn) {
  return {ErrorKind::badInput,
          "of " + std::to_string(drawn) + " candidates only " + std::to_string(kept) +
              " are loops to the model's loop detector",
          "", "reject a share of them instead, or lower the temperature"};
}

Error allLocked() {
  return {ErrorKind::usage, "everything that is to be drawn anew is locked", "", "unlock some of its codes"};
}

Error otherBundle(const GeneratorInfo &info, const QString &expectedHash) {
  return {ErrorKind::badInput,
          "the bundle here (" + info.bundleHash.left(12).toStdString() + ") is not the one that made this loop (" +
              expectedHash.left(12).toStdString() + ")",
          info.bundle.toStdString(), "put that bundle back in its folder to make the loop again"};
}

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

  int draw(GenerationRequest wanted) {
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
  void score(const QString &bundle, const LoopContent &loop) {
    m_score.request(); // nobody wants to know of the loop before any more
    Job job;
    job.kind = Job::Kind::score;
    job.wanted.bundle = bundle;
    job.loop = loop;
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
    if (job.kind == Job::Kind::warmUp || job.kind == Job::Kind::draw)
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
  void tellCandidate(const Job &job, Candidate made, int done, std::int64_t drawn, double seconds) {
    if (job.wanted.passage)
      made.passage = job.wanted.passage->cells;
    tell([this, request = job.request, done, total = job.wanted.count, drawn, seconds, made = std::move(made)] {
      Q_EMIT m_owner.candidate(request, made);
      Q_EMIT m_owner.progress(request, done, total, static_cast<int>(drawn), seconds);
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
  void draw(const Job &job);
  void drawLoops(const Job &job, learning::LoadedBundle &bundle, GenerationRecipe recipe);
  void fill(const Job &job, learning::LoadedBundle &bundle, GenerationRecipe recipe);
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
      draw(job);
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
  (void)(*bundle)->samples()->sample(options, progress, job.cancel);
}

void Generator::Lane::score(const Job &job) {
  if (job.cancel.requested())
    return;
  // A bundle that cannot be opened was told of when it was chosen.
  auto bundle = m_bundle.open(job.wanted.bundle);
  if (!bundle || (*bundle)->scores() == nullptr || job.loop.bars != (*bundle)->bars())
    return;
  const PitchLayout &layout = (*bundle)->layout();
  const auto scores = (*bundle)->scores()->scores({rollOf(job.loop, layout)}, layout);
  if (!scores)
    return;
  LoopScore found;
  found.threshold = (*bundle)->scores()->threshold();
  if (!std::isnan(scores->front()))
    found.score = scores->front();
  tell([this, cancel = job.cancel, found] {
    if (!cancel.requested())
      Q_EMIT m_owner.scored(found);
  });
}

void Generator::Lane::draw(const Job &job) {
  const GenerationRequest &wanted = job.wanted;
  auto bundle = m_bundle.open(wanted.bundle);
  if (!bundle)
    return tellFailure(job, bundle.error());
  const GeneratorInfo info = infoOf(wanted.bundle, **bundle);
  if (!wanted.expectedHash.isEmpty() && wanted.expectedHash != info.bundleHash)
    return tellFailure(job, otherBundle(info, wanted.expectedHash));
  GenerationRecipe recipe;
  recipe.bundle = info.bundle;
  recipe.bundleHash = info.bundleHash;
  recipe.seed = wanted.seed;
  recipe.microsecondsPerQuarter = wanted.microsecondsPerQuarter;
  recipe.filter = wanted.filter.value_or(info.standardFilter);
  recipe.wishes = wanted.wishes.value_or(info.repertoire.standard);
  recipe.program = QStringLiteral(LOOPWRIGHT_VERSION);
  recipe.torch = QString::fromStdString(m_bundle.compute().torch);
  recipe.blas = QString::fromStdString(m_bundle.compute().blas);

  const std::optional<Passage> &passage = wanted.passage;
  const bool read = passage && (*bundle)->infills() != nullptr && isRead(passage->loop, (*bundle)->bars());
  if (read && !(isWhole(passage->loop, passage->cells) && lockedRegion(passage->loop, **bundle).count() == 0))
    fill(job, **bundle, std::move(recipe));
  else
    drawLoops(job, **bundle, std::move(recipe));
}

void Generator::Lane::drawLoops(const Job &job, learning::LoadedBundle &bundle, GenerationRecipe recipe) {
  const GenerationRequest &wanted = job.wanted;
  learning::SamplingOptions options;
  options.seed = recipe.seed;
  options.filter = recipe.filter;
  options.wishes = recipe.wishes;
  options.first = wanted.first;
  learning::Scores *scores = bundle.scores();
  if (scores == nullptr && (wanted.rejectNonLoops || wanted.rejectRate > 0))
    return tellFailure(job, noScorer(recipe.bundle));
  const PitchLayout &layout = bundle.layout();
  learning::SelectiveSampler sampler(*bundle.samples(), scores, layout, options, rejectionOf(wanted, scores));
  NoProgress noProgress;
  int done = 0;
  std::int64_t drawn = 0;
  double seconds = 0;
  while (done < wanted.count && !job.cancel.requested()) {
    const std::int64_t asked = done == 0 ? 1 : std::min<std::int64_t>(kDrawnAtOnce, wanted.count - done);
    auto selected = sampler.draw(asked, noProgress, job.cancel);
    if (!selected)
      return tellFailure(job, selected.error());
    drawn += selected->candidates;
    seconds += selected->seconds;
    const std::vector<Pianoroll> &rolls = selected->loops.rolls;
    for (std::size_t i = 0; i < rolls.size(); ++i) {
      recipe.number = selected->numbers[i];
      Candidate made = candidateOf(recipe, rolls[i], layout);
      if (!std::isnan(selected->scores[i]))
        made.metrics["loop_score"] = selected->scores[i];
      ++done;
      tellCandidate(job, std::move(made), done, drawn, seconds);
    }
    if (static_cast<std::int64_t>(rolls.size()) < asked && !selected->loops.cancelled)
      return tellFailure(job, tooFewLoops(done, drawn));
  }
  tellEnd(job, done < wanted.count);
}

void Generator::Lane::fill(const Job &job, learning::LoadedBundle &bundle, GenerationRecipe recipe) {
  const GenerationRequest &wanted = job.wanted;
  const PitchLayout &layout = bundle.layout();
  learning::InfillRequest request;
  request.loop = rollOf(wanted.passage->loop, layout);
  request.region = regionOf(*wanted.passage, layout);
  if (request.region.count() == 0) // tracks that the model does not know
    return drawLoops(job, bundle, std::move(recipe));
  request.region = withoutCells(std::move(request.region), lockedRegion(wanted.passage->loop, bundle));
  if (request.region.count() == 0)
    return tellFailure(job, allLocked());
  recipe.passage = nameOf(*wanted.passage);
  request.sampling.seed = recipe.seed;
  request.sampling.filter = recipe.filter;
  recipe.wishes.form = false; // what surrounds the passage says what it repeats
  request.sampling.wishes = recipe.wishes;
  NoProgress noProgress;
  int done = 0;
  while (done < wanted.count && !job.cancel.requested()) {
    request.sampling.first = wanted.first + done;
    request.sampling.count = done == 0 ? 1 : wanted.count - done;
    const auto filled = bundle.infills()->infill(request, noProgress, job.cancel);
    if (!filled)
      return tellFailure(job, filled.error());
    std::vector<double> scores(filled->loops.rolls.size(), std::numeric_limits<double>::quiet_NaN());
    if (bundle.scores() != nullptr && !scores.empty())
      if (auto scored = bundle.scores()->scores(filled->loops.rolls, layout))
        scores = std::move(*scored);
    for (const std::size_t i : learning::bestFitFirst(filled->fits)) {
      recipe.number = request.sampling.first + static_cast<std::int64_t>(i);
      Candidate made = candidateOf(recipe, filled->loops.rolls[i], layout, &wanted.passage->loop, &request.region);
      made.metrics["fit"] = filled->fits[i];
      if (!std::isnan(scores[i]))
        made.metrics["loop_score"] = scores[i];
      ++done;
      tellCandidate(job, std::move(made), done, done, 0);
    }
    if (filled->loops.cancelled)
      break;
  }
  tellEnd(job, done < wanted.count);
}

Generator::Generator(QObject *parent) : QObject(parent), m_lane(std::make_unique<Lane>(*this)) {}
Generator::~Generator() = default;

void Generator::warmUp(const QString &bundle) { m_lane->warmUp(bundle); }
void Generator::score(const QString &bundle, const LoopContent &loop) { m_lane->score(bundle, loop); }
void Generator::ask(const QString &bundle, Work work) { m_lane->other(bundle, std::move(work)); }

void Generator::tighten(const QString &bundle, const Passage &passage) {
  ask(bundle, [this, passage](const Result<learning::LoadedBundle *> &opened) -> std::function<void()> {
    auto found =
        opened ? loopwright::tightened(**opened, passage) : Result<TightenedLoop>(tl::unexpected(opened.error()));
    if (found)
      return [this, found = std::move(*found)] { Q_EMIT tightened(found); };
    return [this, sentence = QString::fromStdString(found.error().message())] { Q_EMIT tighteningFailed(sentence); };
  });
}

int Generator::generate(const GenerationRequest &request) {
  m_lane->cancelAll();
  return m_lane->draw(request);
}

void Generator::cancel() { m_lane->cancelAll(); }
bool Generator::busy() const { return m_lane->busy(); }

} // namespace loopwright
