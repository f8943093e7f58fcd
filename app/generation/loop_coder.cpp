// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/loop_coder.h"

#include "app/generation/passage.h"

namespace loopwright {
namespace {

constexpr int kPause = 100; // ms
constexpr int kMostKnown = 64;

bool sameNotes(const LoopContent &a, const LoopContent &b) {
  return a.bars == b.bars && a.beatsPerBar == b.beatsPerBar && a.beatUnit == b.beatUnit && a.tracks == b.tracks;
}

} // namespace

LoopCoder::LoopCoder(GenerationSession &session, QObject *parent) : QObject(parent), m_session(session) {
  m_due.setSingleShot(true);
  m_due.setInterval(kPause);
  connect(&m_due, &QTimer::timeout, this, &LoopCoder::read);
  connect(&session, &GenerationSession::modelChanged, this, &LoopCoder::update);
  connect(&session, &GenerationSession::forgotten, this, [this] {
    m_editing.request();
    m_editing = CancellationToken();
    m_edited.clear();
    update();
  });
  update();
}

LoopCoder::~LoopCoder() {
  m_reading.request();
  m_editing.request();
}

void LoopCoder::setDocument(LoopDocument *document) {
  if (m_document)
    m_document->disconnect(this);
  m_document = document;
  show(std::nullopt, false, {});
  if (document)
    connect(document, &LoopDocument::changed, this, &LoopCoder::update);
  update();
}

void LoopCoder::setActive(bool active) {
  m_active = active;
  update();
}

CodeCells LoopCoder::locked() const {
  return m_document && m_coded ? lockedCells(m_document->content(), m_coded->streams) : CodeCells();
}

bool LoopCoder::isBusy() const { return m_document && m_edited.count(m_document->id()) > 0; }

QString LoopCoder::whyNone() const {
  if (!m_document)
    return tr("No loop is open.");
  const std::optional<GeneratorInfo> &model = m_session.model();
  if (!model)
    return m_session.modelFailed() ? tr("There are no codes because the model cannot be used.")
                                   : tr("Loading the model…");
  if (model->streams.empty())
    return tr("This model has no codes. The starter does.");
  if (!isRead(m_document->content(), model->bars))
    return tr("This model reads loops of %n bars in 4/4; this loop is different.", nullptr, model->bars);
  return {};
}

void LoopCoder::update() {
  m_reading.request();
  m_due.stop();
  const QString why = whyNone();
  m_expected = why.isEmpty() || (m_document && !m_session.model() && !m_session.modelFailed());
  if (!why.isEmpty())
    return show(std::nullopt, false, why);
  if (std::optional<CodedLoop> loop = known(m_document->content()))
    return show(std::move(loop), true, {});
  std::optional<CodedLoop> before = std::move(m_coded);
  if (before && before->bundleHash != m_session.model()->bundleHash)
    before.reset();
  show(std::move(before), false, tr("Reading the codes…"));
  if (m_active)
    m_due.start();
}

void LoopCoder::show(std::optional<CodedLoop> loop, bool current, const QString &absence) {
  m_coded = std::move(loop);
  m_current = current;
  m_absence = absence;
  Q_EMIT changed();
}

void LoopCoder::read() {
  m_reading = CancellationToken();
  const auto answered = [this, cancel = m_reading](const LoopContent &asked, const Result<CodedLoop> &found) {
    if (cancel.requested() || !m_document || !sameNotes(asked, m_document->content()))
      return; // edited meanwhile: it is read again
    m_expected = found.has_value();
    if (!found)
      return show(std::nullopt, false, QString::fromStdString(found.error().message()));
    remember(*found);
    update();
  };
  m_session.generator().ask(m_session.model()->bundle,
                            [answered, cancel = m_reading, loop = m_document->content()](
                                const Result<learning::LoadedBundle *> &bundle) -> std::function<void()> {
                              if (cancel.requested())
                                return [] {};
                              auto found = bundle ? loopwright::coded(**bundle, loop)
                                                  : Result<CodedLoop>(tl::unexpected(bundle.error()));
                              return [answered, loop, found = std::move(found)] { answered(loop, found); };
                            });
}

void LoopCoder::setCodes(const QString &step, const LoopCodes &codes) {
  begin(step, [codes](learning::LoadedBundle &bundle, const CodedLoop &loop, const CancellationToken &) {
    return recoded(bundle, loop, codes);
  });
}

void LoopCoder::regenerate(const QString &step, const CodeCells &cells) {
  if (!m_current || isBusy())
    return; // the seed is not taken
  begin(step, [cells, seed = m_session.takeSeed(), filter = m_session.filter()](
                  learning::LoadedBundle &bundle, const CodedLoop &loop, const CancellationToken &cancel) {
    return regenerated(bundle, loop, cells, seed, filter, cancel);
  });
}

void LoopCoder::setLocked(const QString &step, const CodeCells &cells, bool locks) {
  if (!m_document || !m_coded)
    return;
  CodeCells next = locked();
  for (const CodeCell &cell : cells)
    if (locks)
      next.insert(cell);
    else
      next.erase(cell);
  m_document->commit(step, withLockedCells(m_document->content(), m_coded->streams, next));
}

void LoopCoder::begin(const QString &step, Edit edit) {
  if (!m_current || isBusy())
    return;
  const LoopId id = m_document->id();
  m_edited.insert(id);
  const auto answered = [this, step, id, cancel = m_editing](const LoopContent &before, const Result<CodedLoop> &made) {
    if (!cancel.requested())
      end(step, id, before, made);
  };
  m_session.generator().ask(m_session.model()->bundle,
                            [answered, edit = std::move(edit), cancel = m_editing,
                             loop = *m_coded](const Result<learning::LoadedBundle *> &bundle) -> std::function<void()> {
                              auto made = bundle ? edit(**bundle, loop, cancel)
                                                 : Result<CodedLoop>(tl::unexpected(bundle.error()));
                              return [answered, before = loop.loop, made = std::move(made)] { answered(before, made); };
                            });
  Q_EMIT changed();
}

void LoopCoder::end(const QString &step, LoopId id, const LoopContent &before, const Result<CodedLoop> &made) {
  m_edited.erase(id);
  LoopDocument *document = m_session.loop(id);
  if (document == nullptr || document->content() != before)
    return Q_EMIT changed(); // edited meanwhile, or gone: what was asked about is no more
  const bool open = document == m_document;
  if (!made) {
    if (open)
      Q_EMIT told(QString::fromStdString(made.error().message()));
    return Q_EMIT changed();
  }
  remember(*made);
  if (!m_session.commit(*document, step, made->loop) && open) {
    update();
    Q_EMIT told(tr("Nothing changed."));
  }
}

void LoopCoder::remember(const CodedLoop &loop) {
  m_known.removeIf([&loop](const CodedLoop &other) { return sameNotes(other.loop, loop.loop); });
  m_known.append(loop);
  if (m_known.size() > kMostKnown)
    m_known.removeFirst();
}

std::optional<CodedLoop> LoopCoder::known(const LoopContent &loop) const {
  for (auto other = m_known.rbegin(); other != m_known.rend(); ++other)
    if (other->bundleHash == m_session.model()->bundleHash && sameNotes(other->loop, loop)) {
      CodedLoop found = *other;
      found.loop = loop;
      return found;
    }
  return std::nullopt;
}

} // namespace loopwright
