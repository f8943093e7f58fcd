// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/generation_session.h"

#include <algorithm>

#include "app/generation/loop_codes.h"
#include "app/generation/open_bundle.h"

namespace loopwright {
namespace {

constexpr int kUsualTempo = 500000; // microseconds a quarter, where no loop is open

bool sameFilter(const learning::CodeFilter &a, const learning::CodeFilter &b) {
  return a.temperature == b.temperature && a.topK == b.topK && a.topP == b.topP;
}

} // namespace

GenerationSession::GenerationSession(Generator &generator, QObject *parent)
    : QObject(parent), m_generator(generator), m_bundle(starterBundle()) {
  connect(&generator, &Generator::ready, this, &GenerationSession::onReady);
  connect(&generator, &Generator::candidate, this, &GenerationSession::onCandidate);
  connect(&generator, &Generator::failed, this, &GenerationSession::onFailed);
  connect(&generator, &Generator::progress, this, [this](int request, int done, int, int sampled, double seconds) {
    if (m_running && request == m_running->request)
      Q_EMIT progressed(done, sampled, seconds);
  });
  connect(&generator, &Generator::finished, this, [this](int request, bool cancelled) {
    if (!m_running || request != m_running->request)
      return;
    if (cancelled)
      m_again.clear();
    if (m_again.isEmpty())
      end();
    else
      makeNextAgain();
  });
  connect(&generator, &Generator::tightened, this, [this](const TightenedLoop &tight) {
    const bool awaited = m_tightening.erase(tight.loop) > 0;
    LoopDocument *document = loop(tight.loop);
    if (awaited && document && document->content() == tight.before) // else what was asked about is no more
      Q_EMIT tightened(document, tight);
  });
  connect(&generator, &Generator::tighteningFailed, this, [this](const QString &sentence, LoopId id) {
    if (m_tightening.erase(id) > 0 && m_loop && m_loop->id() == id)
      Q_EMIT tighteningFailed(sentence);
  });
}

void GenerationSession::setBundle(const QString &folder) {
  const QString bundle = folder.isEmpty() ? starterBundle() : folder;
  if (bundle == m_bundle)
    return;
  m_bundle = bundle;
  Q_EMIT bundleChanged();
  m_generator.warmUp(m_bundle);
}

void GenerationSession::setNumber(int number) {
  if (std::exchange(m_number, number) != number)
    Q_EMIT numberChanged();
}

void GenerationSession::setSeed(int number) {
  m_seed.set(number);
  Q_EMIT seedChanged();
}

void GenerationSession::rollSeed() {
  m_seed.roll();
  Q_EMIT seedChanged();
}

void GenerationSession::setSeedLocked(bool locked) {
  m_seed.setLocked(locked);
  Q_EMIT seedChanged();
}

std::uint64_t GenerationSession::takeSeed() {
  const std::uint64_t seed = m_seed.take();
  Q_EMIT seedChanged();
  return seed;
}

void GenerationSession::setFilter(const learning::CodeFilter &filter) {
  m_filter = filter;
  Q_EMIT filterChanged();
}

void GenerationSession::onReady(const GeneratorInfo &info) {
  if (info.bundle != m_bundle)
    return;
  const bool follows = sameFilter(m_filter, m_standardFilter);
  m_standardFilter = info.standardFilter;
  if (follows)
    m_filter = m_standardFilter;
  m_conditions.follow(m_known, info.knownConditions);
  m_known = info.knownConditions;
  m_model = info;
  m_modelFailed = false;
  Q_EMIT filterChanged();
  Q_EMIT modelChanged();
}

void GenerationSession::onFailed(int request, const QString &sentence) {
  if (request == 0) {
    m_model.reset();
    m_modelFailed = true;
    Q_EMIT modelChanged();
  } else if (m_running && request == m_running->request) {
    m_again.clear();
    end();
  } else {
    return;
  }
  Q_EMIT problem(sentence);
}

void GenerationSession::setLoop(LoopDocument *loop) { m_loop = loop; }

LoopDocument *GenerationSession::loop(LoopId id) const {
  if (m_find)
    return m_find(id);
  return m_loop && m_loop->id() == id ? m_loop.data() : nullptr;
}

std::optional<Passage> GenerationSession::passage() const {
  if (!m_loop)
    return std::nullopt;
  const LoopContent &content = m_loop->content();
  CellMask cells = m_cells ? m_cells(content) : allCells(content);
  if (isWhole(content, cells) && content.locks.isEmpty())
    return std::nullopt;
  return Passage{content, std::move(cells)};
}

GenerationRequest GenerationSession::request() const {
  GenerationRequest request;
  request.loop = m_loop ? m_loop->id() : 0;
  request.bundle = m_bundle;
  request.count = m_number;
  request.seed = m_seed.next();
  request.filter = m_filter;
  request.microsecondsPerQuarter = m_loop ? m_loop->content().microsecondsPerQuarter : kUsualTempo;
  request.conditions = m_conditions.of(m_known, 60e6 / request.microsecondsPerQuarter);
  if (m_model && m_model->scores) {
    request.rejectNonLoops = m_rejection.nonLoops;
    request.rejectRate = m_rejection.nonLoops ? 0 : m_rejection.rate;
  }
  request.passage = passage();
  return request;
}

void GenerationSession::start(GenerationRequest request, Purpose purpose) {
  Running running;
  running.count = request.count;
  running.purpose = purpose;
  if (const LoopDocument *document = loop(request.loop))
    running.loop.emplace(*document);
  running.request = m_generator.generate(request);
  m_running = std::move(running);
  Q_EMIT runningChanged();
}

void GenerationSession::generate() {
  m_again.clear();
  GenerationRequest wanted = request();
  wanted.seed = takeSeed();
  start(std::move(wanted), Purpose::candidates);
}

void GenerationSession::regenerate() {
  m_again.clear();
  if (!m_loop)
    return;
  GenerationRequest wanted = request();
  wanted.seed = takeSeed();
  wanted.count = 1;
  start(std::move(wanted), Purpose::replacement);
}

void GenerationSession::makeAgain(const GenerationRecipe &recipe) { makeAllAgain({recipe}); }

void GenerationSession::makeAllAgain(const QList<GenerationRecipe> &recipes) {
  m_again = recipes;
  m_againFor = m_loop ? m_loop->id() : 0;
  makeNextAgain();
}

void GenerationSession::makeNextAgain() {
  if (m_again.isEmpty())
    return;
  const GenerationRecipe recipe = m_again.takeFirst();
  if (!recipe.canComeAgain()) {
    m_again.clear();
    Q_EMIT problem(tr("These bars were generated to fit the loop around them. To get them again, select the same bars "
                      "there and generate with seed %1.")
                       .arg(recipe.seed));
    return;
  }
  GenerationRequest wanted;
  wanted.loop = m_againFor;
  wanted.bundle = QString::fromStdString(recipe.bundle);
  wanted.expectedHash = QString::fromStdString(recipe.bundleHash);
  wanted.count = 1;
  wanted.first = recipe.number;
  wanted.seed = recipe.seed;
  wanted.filter = recipe.filter;
  wanted.conditions = recipe.conditions;
  wanted.raw = recipe.raw;
  if (!recipe.passage.empty())
    wanted.passage = passageOf(recipe);
  wanted.microsecondsPerQuarter =
      recipe.microsecondsPerQuarter > 0 ? recipe.microsecondsPerQuarter : request().microsecondsPerQuarter;
  start(std::move(wanted), Purpose::candidates);
}

void GenerationSession::tighten() {
  if (!m_loop)
    return;
  const LoopContent &content = m_loop->content();
  m_tightening.insert(m_loop->id());
  m_generator.tighten(m_bundle, {content, m_cells ? m_cells(content) : allCells(content)}, m_loop->id());
}

void GenerationSession::cancel() { m_generator.cancel(); }

void GenerationSession::forget() {
  m_generator.cancel();
  m_tightening.clear();
  m_again.clear();
  if (m_running)
    end();
  Q_EMIT forgotten();
}

void GenerationSession::end() {
  m_running.reset();
  Q_EMIT runningChanged();
}

void GenerationSession::onCandidate(int request, const Candidate &candidate) {
  if (!m_running || request != m_running->request)
    return;
  LoopDocument *document = m_running->loop ? loop(m_running->loop->id()) : nullptr;
  if (m_running->loop && !document) { // the loop is gone: nobody waits for the others
    m_again.clear();
    return cancel();
  }
  if (m_running->purpose == Purpose::candidates)
    Q_EMIT candidateArrived(candidate);
  else if (document && m_running->loop->takesNotes(*document))
    Q_EMIT replacementArrived(document, candidate);
  else if (document)
    Q_EMIT cameTooLate(
        tr("“%1” was edited while new bars were being generated, so it was left as it is.").arg(document->name()));
}

LoopContent GenerationSession::placed(const LoopContent &loop, const LoopContent &candidate,
                                      const CellMask &passage) const {
  const auto layout = PitchLayout::named(m_model ? m_model->layout.toStdString() : std::string());
  return layout ? withCandidate(loop, candidate, passage, m_model->streams, *layout)
                : withCandidate(loop, candidate, passage);
}

bool GenerationSession::commit(LoopDocument &loop, const QString &step, LoopContent next,
                               const std::optional<GenerationRecipe> &recipe) {
  const bool changed = recipe ? loop.commitMade(step, std::move(next), *recipe) : loop.commit(step, std::move(next));
  if (changed && &loop != m_loop)
    Q_EMIT changedElsewhere(&loop, step);
  return changed;
}

} // namespace loopwright
