// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/roll_view.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace loopwright::ui {
namespace {

constexpr Tick kLongestHit = kTicksPerQuarter; // a drum hit's drawn end depends on the next hit of its lane

} // namespace

std::pair<Tick, Tick> changedTicks(const LoopContent &before, const LoopContent &after) {
  const std::pair<Tick, Tick> everything{0, std::max(before.length(), after.length())};
  if (before.length() != after.length() || before.beatsPerBar != after.beatsPerBar ||
      before.beatUnit != after.beatUnit || before.tracks.size() != after.tracks.size())
    return everything;
  Tick from = everything.second;
  Tick to = 0;
  for (qsizetype track = 0; track < after.tracks.size(); ++track) {
    if (before.tracks[track].role != after.tracks[track].role || before.tracks[track].name != after.tracks[track].name)
      return everything;
    const QList<DocumentNote> &old = before.tracks[track].notes;
    const QList<DocumentNote> &now = after.tracks[track].notes;
    if (old.constData() == now.constData())
      continue;
    const auto first = std::mismatch(old.begin(), old.end(), now.begin(), now.end());
    auto oldEnd = old.end();
    auto nowEnd = now.end();
    while (oldEnd != first.first && nowEnd != first.second && *std::prev(oldEnd) == *std::prev(nowEnd)) {
      --oldEnd;
      --nowEnd;
    }
    for (const auto &[begin, end] : {std::pair(first.first, oldEnd), std::pair(first.second, nowEnd)})
      for (auto note = begin; note != end; ++note) {
        from = std::min(from, note->note.onset - kLongestHit);
        to = std::max({to, note->note.end(), note->note.onset + kLongestHit});
      }
  }
  return from < to ? std::pair(from, to) : std::pair(Tick(0), Tick(0));
}

RollView::RollView(Transport &transport, QObject *parent) : QObject(parent), m_transport(transport) {
  // What the user scrolled before does not count once playing begins anew.
  connect(&transport, &Transport::playingChanged, this, [this] { m_followSuspended = false; });
  connect(&transport, &Transport::previewChanged, this, [this] {
    indexHeard();
    Q_EMIT heardChanged();
  });
}

const LoopContent &RollView::committed() const {
  static const LoopContent nothing = emptyLoop();
  return m_document ? m_document->content() : nothing;
}

bool RollView::isEmpty() const {
  const LoopContent &shown = content();
  return !m_document || std::all_of(shown.tracks.begin(), shown.tracks.end(),
                                    [](const DocumentTrack &track) { return track.notes.isEmpty(); });
}

void RollView::setDocument(LoopDocument *document) {
  if (m_document)
    disconnect(m_document, nullptr, this, nullptr);
  m_document = document;
  m_preview.reset();
  m_pitchedTrack = m_drumTrack = m_activeTrack = -1;
  if (document) {
    connect(document, &LoopDocument::changed, this, [this](const LoopContent &before) {
      const LoopContent shown = m_preview ? *m_preview : before;
      m_preview.reset();
      contentReplaced(shown);
    });
    connect(document, &QObject::destroyed, this, [this] { setDocument(nullptr); });
  }
  chooseTracks();
  index();
  updateExtent();
  setSelection({});
  m_cursor = 0;
  fit();
  Q_EMIT documentReplaced();
}

void RollView::chooseTracks() {
  const LoopContent &shown = content();
  const auto isKind = [&shown](int track, bool drums) {
    return track >= 0 && track < shown.tracks.size() && shown.tracks[track].isDrums() == drums;
  };
  if (!isKind(m_pitchedTrack, false))
    m_pitchedTrack = shown.leadingPitchedTrack();
  if (!isKind(m_drumTrack, true))
    m_drumTrack = shown.trackOf(Role::drums);
  if (!isShown(m_activeTrack))
    m_activeTrack = m_pitchedTrack >= 0 ? m_pitchedTrack : m_drumTrack;
}

void RollView::index() {
  const LoopContent &shown = content();
  if (!m_preview) // lanes do not come and go during a drag
    m_lanes = DrumLanes(m_drumTrack >= 0 ? &shown.tracks[m_drumTrack] : nullptr);
  if (!m_preview || !m_likelyKey)
    m_likelyKey = likelyScale(shown);
  m_pitchedRows = m_pitchedTrack >= 0 ? NoteRows(shown.tracks[m_pitchedTrack], m_pitchedTrack) : NoteRows();
  m_drumRows = m_drumTrack >= 0 ? NoteRows(shown.tracks[m_drumTrack], m_drumTrack, m_lanes) : NoteRows();
  m_notesById = NotesById(shown);
  m_readingOrder.reset();
  indexHeard();
}

/// Something that has other tracks than the document is heard, but not shown.
void RollView::indexHeard() {
  m_heard.reset();
  const auto &sounding = m_transport.previewed();
  const LoopContent &own = content();
  if (!sounding || !m_document || m_transport.document() != m_document ||
      sounding->tracks.size() != own.tracks.size() ||
      !std::equal(own.tracks.begin(), own.tracks.end(), sounding->tracks.begin(),
                  [](const DocumentTrack &a, const DocumentTrack &b) { return a.isDrums() == b.isDrums(); }))
    return;
  Heard heard{*sounding, {}, {}};
  if (m_pitchedTrack >= 0)
    heard.pitched = NoteRows(heard.content.tracks[m_pitchedTrack], m_pitchedTrack);
  if (m_drumTrack >= 0)
    heard.drums = NoteRows(heard.content.tracks[m_drumTrack], m_drumTrack, m_lanes);
  m_heard = std::move(heard);
}

const DocumentNote &RollView::heardNoteAt(const NoteRows &rows, const ShownNote &shown) const {
  return m_heard->content.tracks[rows.track()].notes[shown.index];
}

void RollView::updateExtent() {
  const RollExtent extent{content().length(), m_pitchedTrack >= 0, m_drumTrack >= 0 ? m_lanes.size() : 0,
                          m_options.velocityLane};
  if (extent == m_geometry.extent())
    return;
  m_geometry.setExtent(extent);
  Q_EMIT viewChanged();
}

void RollView::contentReplaced(const LoopContent &before) {
  const std::optional<Scale> likely = m_likelyKey;
  chooseTracks();
  index();
  updateExtent();
  keepSelectionTrue();
  const auto [from, to] = changedTicks(before, content());
  Q_EMIT contentChanged(from, to);
  if (m_options.keyTint && !m_options.key && !(m_likelyKey == likely))
    Q_EMIT viewChanged();
  // What came in the place of all notes is shown as a loop that was opened; nothing jumps for an edit.
  if (m_geometry.rowsFit() && !isEmpty() && !sharesNotes(before)) {
    const auto [low, high] = pitches();
    m_geometry.fitRows(low, high);
    Q_EMIT viewChanged();
  }
}

bool RollView::sharesNotes(const LoopContent &before) const {
  bool any = false;
  for (const DocumentTrack &track : before.tracks)
    for (const DocumentNote &note : track.notes) {
      any = true;
      if (place(note.id))
        return true;
    }
  return !any;
}

void RollView::setPreview(LoopContent preview) {
  const LoopContent before = content();
  m_preview = std::move(preview);
  contentReplaced(before);
}

void RollView::endPreview() {
  if (!m_preview)
    return;
  const LoopContent before = *m_preview;
  m_preview.reset();
  contentReplaced(before);
}

bool RollView::commit(const QString &step, LoopContent next, const QString &mergeKey) {
  const bool changed = m_document && m_document->commit(step, std::move(next), mergeKey);
  endPreview();
  return changed;
}

void RollView::setPitchedTrack(int track) {
  if (track == m_pitchedTrack || track < 0 || track >= content().tracks.size() || content().tracks[track].isDrums())
    return;
  m_pitchedTrack = m_activeTrack = track;
  index();
  keepSelectionTrue();
  Q_EMIT viewChanged();
}

QList<int> RollView::ghostTracks() const {
  QList<int> ghosts;
  for (int track = 0; track < content().tracks.size(); ++track)
    if (!content().tracks[track].isDrums() && track != m_pitchedTrack)
      ghosts.append(track);
  return ghosts;
}

void RollView::setActiveTrack(int track) {
  if (track == m_activeTrack || !isShown(track))
    return;
  m_activeTrack = track;
  Q_EMIT viewChanged();
}

const DocumentNote *RollView::note(NoteId id) const {
  const NotePlace *at = place(id);
  return at ? &content().tracks[at->track].notes[at->index] : nullptr;
}

const DocumentNote &RollView::noteAt(const NoteRows &rows, const ShownNote &shown) const {
  return content().tracks[rows.track()].notes[shown.index];
}

QRectF RollView::rectOf(const NoteRows &rows, int row, const ShownNote &shown) const {
  const bool drums = rows.track() == m_drumTrack;
  const double x = m_geometry.xOf(shown.onset);
  return QRectF(x, drums ? m_geometry.laneTop(row) : m_geometry.pitchTop(row), m_geometry.xOf(shown.end) - x,
                drums ? m_geometry.laneHeight() : m_geometry.rowHeight());
}

QRectF RollView::rectOf(NoteId id) const {
  const NotePlace *at = place(id);
  if (!at || !isShown(at->track))
    return {};
  const Note &note = content().tracks[at->track].notes[at->index].note;
  const NoteRows &rows = rowsOf(at->track);
  const int row = at->track == m_drumTrack ? m_lanes.laneOf(note.pitch) : note.pitch;
  for (const ShownNote &shown : rows.row(row))
    if (shown.index == at->index)
      return rectOf(rows, row, shown);
  return {};
}

void RollView::select(NoteSet notes, std::optional<CellMask> region) {
  for (auto id = notes.begin(); id != notes.end();) {
    const NotePlace *at = place(*id);
    id = at && isShown(at->track) ? std::next(id) : notes.erase(id);
  }
  if (notes == m_selection && region == m_region)
    return;
  m_selection = std::move(notes);
  m_region = std::move(region);
  Q_EMIT selectionChanged();
}

void RollView::setSelection(NoteSet selection) { select(std::move(selection), std::nullopt); }

void RollView::selectRegion(const CellMask &region, NoteSet notes) {
  const CellMask cells = within(content(), region);
  select(std::move(notes), cells.empty() ? std::nullopt : std::optional(cells));
}

std::optional<CellMask> RollView::selectedCells() const {
  if (m_region)
    return m_region;
  return m_selection.empty() ? std::nullopt : std::optional(cellsOf(content(), m_selection));
}

CellMask RollView::passage() const { return m_region ? *m_region : passageOf(content(), m_selection); }

void RollView::keepSelectionTrue() {
  if (const NotePlace *at = place(m_cursor); !at || !isShown(at->track))
    m_cursor = 0;
  std::optional<CellMask> region = m_region;
  if (region) {
    *region = within(content(), *region);
    // Notes that are moved out of it take the selection with them.
    NoteSet there = notesIn(content(), *region);
    const bool left = std::any_of(m_selection.begin(), m_selection.end(),
                                  [&](NoteId id) { return place(id) != nullptr && there.count(id) == 0; });
    if (region->empty() || left)
      region.reset();
  }
  select(m_selection, std::move(region));
}

void RollView::setCursor(NoteId id) {
  m_cursor = id;
  Q_EMIT cursorMoved();
}

const std::vector<NoteId> &RollView::readingOrder() const {
  if (m_readingOrder)
    return *m_readingOrder;
  std::vector<std::tuple<Tick, bool, int, NoteId>> places; // in time, then as on screen: from the top
  for (const int track : {m_pitchedTrack, m_drumTrack})
    if (track >= 0)
      for (const DocumentNote &note : content().tracks[track].notes)
        places.emplace_back(note.note.onset, track == m_drumTrack, -note.note.pitch, note.id);
  std::sort(places.begin(), places.end());
  std::vector<NoteId> &ids = m_readingOrder.emplace();
  ids.reserve(places.size());
  for (const auto &place : places)
    ids.push_back(std::get<NoteId>(place));
  return ids;
}

void RollView::setOptions(const RollOptions &options) {
  m_options = options;
  updateExtent();
  Q_EMIT viewChanged();
}

Tick RollView::snapped(Tick tick, bool bypass) const {
  return m_options.snap && !bypass ? nearestGridLine(content(), tick, m_options.grid) : tick;
}

Tick RollView::snappedDown(Tick tick, bool bypass) const {
  return m_options.snap && !bypass ? gridLineAtOrBefore(content(), tick, m_options.grid) : tick;
}

Tick RollView::snappedDistance(Tick ticks, bool bypass) const {
  if (!m_options.snap || bypass)
    return ticks;
  const double grid = static_cast<double>(m_options.grid.ticks());
  return std::llround(static_cast<double>(ticks) / grid) * m_options.grid.ticks();
}

std::pair<int, int> RollView::pitches() const {
  if (m_pitchedTrack < 0 || content().tracks[m_pitchedTrack].notes.isEmpty())
    return {36, 60};
  const QList<DocumentNote> &notes = content().tracks[m_pitchedTrack].notes;
  const auto [lowest, highest] =
      std::minmax_element(notes.begin(), notes.end(),
                          [](const DocumentNote &a, const DocumentNote &b) { return a.note.pitch < b.note.pitch; });
  return {lowest->note.pitch, highest->note.pitch};
}

bool RollView::isHeard(int track) const {
  bool heard = !m_transport.muted(track);
  for (int other = 0; other < content().tracks.size(); ++other)
    heard = heard && (!m_transport.soloed(other) || m_transport.soloed(track));
  return heard;
}

void RollView::fit() {
  const auto [low, high] = pitches();
  m_geometry.fit(low, high);
  Q_EMIT viewChanged();
}

void RollView::reveal(NoteId id) {
  const NotePlace *at = place(id);
  const DocumentNote *shown = note(id);
  if (!at || !shown)
    return;
  constexpr double kRoom = 24;
  const QRectF pane = m_geometry.ruler();
  const double x = m_geometry.xOf(shown->note.onset);
  if (x < pane.left() || x > pane.right() - kRoom)
    m_geometry.setScrollX(m_geometry.scrollX() + x - pane.left() - pane.width() / 4);
  if (at->track == m_pitchedTrack) {
    const QRectF rows = m_geometry.pitched();
    const double top = m_geometry.pitchTop(shown->note.pitch);
    if (top < rows.top() || top + m_geometry.rowHeight() > rows.bottom())
      m_geometry.setScrollPitch(m_geometry.scrollPitch() + static_cast<int>(top - rows.center().y()));
  }
  Q_EMIT viewChanged();
}

bool RollView::following() const { return m_options.follow && !m_followSuspended && m_transport.playing(); }

void RollView::audition(int track, int pitch, int velocity) {
  if (track < 0 || track >= content().tracks.size())
    return;
  m_transport.audition(content().tracks[track], pitch, velocity);
  Q_EMIT auditioned(track, pitch, velocity);
}

} // namespace loopwright::ui
