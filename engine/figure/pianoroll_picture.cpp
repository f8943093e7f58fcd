// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figure/pianoroll_picture.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

#include "engine/music/pitch_layout.h"

namespace loopwright::figure {
namespace {

constexpr int kMostBars = 1024;

/// Drum columns as lanes from the top.
constexpr std::array<int, kDrumColumns> kLanes = {8, 6, 7, 5, 3, 4, 2, 1, 0};

int laneOfPitch(int pitch) {
  const int column = drumColumnOfPitch(pitch);
  const auto lane = std::find(kLanes.begin(), kLanes.end(), column);
  return lane == kLanes.end() ? -1 : static_cast<int>(lane - kLanes.begin());
}

bool isBlackKey(int pitch) {
  const int tone = pitch % 12;
  return tone == 1 || tone == 3 || tone == 6 || tone == 8 || tone == 10;
}

struct PitchRange {
  int low = 36; ///< inclusive
  int high = 48;
  int rows() const { return high - low + 1; }
};

/// Whole around what is played: from the C below to the C above, at least an octave.
PitchRange rangeOf(const LoopView &view) {
  int low = 128;
  int high = -1;
  for (const std::vector<Note> *notes : {&view.bass, &view.others})
    for (const Note &note : *notes) {
      low = std::min(low, note.pitch);
      high = std::max(high, note.pitch);
    }
  if (high < 0)
    return {};
  PitchRange range{low / 12 * 12, std::min(127, (high + 11) / 12 * 12)};
  if (range.rows() < 13)
    range.high = std::min(127, range.low + 12);
  return range;
}

/// Where time lies on the picture, and what is drawn into it: the part that the full picture and the small ones share.
class RollArea {
public:
  RollArea(const LoopView &view, const Theme &theme, Rectangle bass, Rectangle drums)
      : m_view(view), m_theme(theme), m_range(rangeOf(view)), m_bass(bass), m_drums(drums),
        m_pointsPerTick(bass.width / static_cast<double>(view.bars.back().end)) {}

  double x(Tick tick) const { return m_bass.x + static_cast<double>(tick) * m_pointsPerTick; }
  double rowHeight() const { return m_bass.height / m_range.rows(); }
  double laneHeight() const { return m_drums.height / kDrumColumns; }
  double pitchTop(int pitch) const { return m_bass.y + rowHeight() * (m_range.high - pitch); }
  double laneTop(int lane) const { return m_drums.y + laneHeight() * lane; }
  const PitchRange &range() const { return m_range; }

  void drawRows(Canvas &canvas) const {
    if (m_bass.height > 0)
      drawPitchRows(canvas);
    if (m_drums.height > 0)
      drawLanes(canvas);
  }

  void drawGrid(Canvas &canvas, bool steps) const {
    const Tick step = std::max(1, m_view.ticksPerQuarter / 4);
    const bool stepsFit = steps && static_cast<double>(step) * m_pointsPerTick >= 4;
    for (const Bar &bar : m_view.bars) {
      if (stepsFit)
        for (Tick tick = bar.first + step; tick < bar.end; tick += step)
          vertical(canvas, tick, 1, m_theme.stepLine);
      for (int beat = 1; beat < bar.numerator && x(bar.beat(1)) - x(bar.first) >= 3; ++beat)
        vertical(canvas, bar.beat(beat), 1, m_theme.beatLine);
    }
    for (const Bar &bar : m_view.bars)
      vertical(canvas, bar.first, steps ? 1.5 : 1, m_theme.barLine);
    vertical(canvas, m_view.bars.back().end, steps ? 1.5 : 1, m_theme.barLine);
  }

  void drawNotes(Canvas &canvas, double radius) const {
    drawPitched(canvas, m_view.others, m_theme.otherPitched, radius);
    drawPitched(canvas, m_view.bass, m_theme.bass, radius);
    const double gap = laneHeight() >= 8 ? 2 : 0.75;
    const double width = std::max(1.5, static_cast<double>(m_view.ticksPerQuarter) / 4 * m_pointsPerTick - 1);
    for (const Note &note : m_view.drums) {
      const int lane = laneOfPitch(note.pitch);
      if (lane >= 0 && isInside(note))
        canvas.fillRectangle({x(note.onset) + 0.5, laneTop(lane) + gap, width, laneHeight() - 2 * gap}, radius,
                             shaded(m_theme.drums, note.velocity));
    }
  }

private:
  void drawPitchRows(Canvas &canvas) const {
    canvas.fillRectangle(m_bass, 0, m_theme.surface);
    for (int pitch = m_range.low; pitch <= m_range.high; ++pitch)
      if (isBlackKey(pitch))
        canvas.fillRectangle({m_bass.x, pitchTop(pitch), m_bass.width, rowHeight()}, 0, m_theme.surfaceDim);
  }

  void drawLanes(Canvas &canvas) const {
    canvas.fillRectangle(m_drums, 0, m_theme.surface);
    for (int lane = 1; lane < kDrumColumns; lane += 2)
      canvas.fillRectangle({m_drums.x, laneTop(lane), m_drums.width, laneHeight()}, 0, m_theme.surfaceDim);
  }

  bool isInside(const Note &note) const { return note.onset >= 0 && note.onset < m_view.bars.back().end; }

  static Color shaded(Color color, int velocity) {
    return color.withOpacity(std::clamp(0.4 + 0.6 * velocity / 90.0, 0.0, 1.0));
  }

  void drawPitched(Canvas &canvas, const std::vector<Note> &notes, Color color, double radius) const {
    const double gap = rowHeight() >= 6 ? 0.5 : 0;
    for (const Note &note : notes) {
      if (!isInside(note))
        continue;
      const double end = x(std::min(note.end(), m_view.bars.back().end));
      const double width = std::max(1.5, end - x(note.onset) - 1);
      canvas.fillRectangle({x(note.onset) + 0.5, pitchTop(note.pitch) + gap, width, rowHeight() - 2 * gap}, radius,
                           shaded(color, note.velocity));
    }
  }

  void vertical(Canvas &canvas, Tick tick, double width, Color color) const {
    for (const Rectangle &area : {m_bass, m_drums})
      if (area.height > 0)
        canvas.fillRectangle({x(tick) - width / 2, area.y, width, area.height}, 0, color);
  }

  const LoopView &m_view;
  const Theme &m_theme;
  PitchRange m_range;
  Rectangle m_bass;
  Rectangle m_drums;
  double m_pointsPerTick;
};

constexpr double kMargin = 16;
constexpr double kTitleHeight = 30;
constexpr double kRulerHeight = 18;
constexpr double kSectionName = 20;
constexpr double kNamesWidth = 92;
constexpr double kLaneHeight = 16;
constexpr double kSectionGap = 8;

void drawKeys(Canvas &canvas, const RollArea &area, const Theme &theme, double left, double right) {
  const PitchRange &range = area.range();
  const double top = area.pitchTop(range.high);
  const double height = area.pitchTop(range.low) + area.rowHeight() - top;
  canvas.fillRectangle({left - 1, top - 1, right - left + 1, height + 2}, 0, theme.barLine);
  canvas.fillRectangle({left, top, right - left, height}, 0, theme.whiteKey);
  for (int pitch = range.low; pitch <= range.high; ++pitch) {
    const double y = area.pitchTop(pitch);
    if (isBlackKey(pitch))
      canvas.fillRectangle({left, y, (right - left) * 0.62, area.rowHeight()}, 0, theme.blackKey);
    const int tone = pitch % 12;
    if ((tone == 0 || tone == 5) && pitch > range.low)
      canvas.fillRectangle({left, y + area.rowHeight() - 0.5, right - left, 1}, 0, theme.barLine);
  }
}

void drawKeyNames(Canvas &canvas, const RollArea &area, const Theme &theme, double right) {
  for (int pitch = area.range().low; pitch <= area.range().high; ++pitch)
    if (pitch % 12 == 0)
      canvas.drawText({right, area.pitchTop(pitch) + area.rowHeight() / 2 + 4}, "C" + std::to_string(pitch / 12 - 1),
                      {theme.textDim, 11, false, TextAnchor::end, false});
}

void drawRuler(Canvas &canvas, const RollArea &area, const LoopView &view, const Theme &theme, double baseline) {
  // Numbers only where they fit: every bar, or every 2nd, 4th, ...
  std::size_t every = 1;
  while (every < view.bars.size() && area.x(view.bars[every].first) - area.x(0) < 28)
    every *= 2;
  for (std::size_t i = 0; i < view.bars.size(); i += every)
    canvas.drawText({area.x(view.bars[i].first) + 3, baseline}, std::to_string(i + 1),
                    {theme.textDim, 11, false, TextAnchor::start, false});
}

std::string subtitleOf(const Score &score, std::size_t bars) {
  const int tempo = score.tempo.changes.empty() ? TempoChange().microsecondsPerQuarter
                                                : score.tempo.changes[0].microsecondsPerQuarter;
  const MeterChange meter = score.meter.changes.empty() ? MeterChange() : score.meter.changes[0];
  const bool steady =
      std::all_of(score.tempo.changes.begin(), score.tempo.changes.end(),
                  [tempo](const TempoChange &change) { return change.microsecondsPerQuarter == tempo; });
  const std::string speed = steady ? std::to_string(std::lround(6e7 / std::max(1, tempo))) + " BPM" : "varying tempo";
  return speed + " · " + std::to_string(meter.numerator) + "/" + std::to_string(meter.denominator) + " · " +
         std::to_string(bars) + (bars == 1 ? " bar" : " bars");
}

} // namespace

Result<LoopView> loopViewOf(const Score &score, std::string title, int bars) {
  auto grid = bars == 0 ? barsOf(score) : firstBarsOf(score, bars);
  if (!grid)
    return tl::unexpected(grid.error());
  if (grid->size() > static_cast<std::size_t>(kMostBars))
    return failure(ErrorKind::badInput,
                   "a piece of " + std::to_string(grid->size()) + " bars is too long for a picture", "",
                   "cut it into shorter pieces");
  LoopView view;
  view.title = std::move(title);
  view.subtitle = subtitleOf(score, grid->size());
  view.ticksPerQuarter = score.ticksPerQuarter;
  view.bars = std::move(*grid);
  for (const Part &part : score.parts) {
    std::vector<Note> &notes = part.isDrums() ? view.drums : part.isBass() ? view.bass : view.others;
    notes.insert(notes.end(), part.notes.begin(), part.notes.end());
  }
  const auto drums =
      std::count_if(score.parts.begin(), score.parts.end(), [](const Part &part) { return part.isDrums(); });
  const auto parts = static_cast<std::ptrdiff_t>(score.parts.size());
  view.hasDrums = drums > 0 || parts == 0;
  view.hasPitches = drums < parts || parts == 0;
  return view;
}

/// What the pitched pane of a picture shows.
const char *nameOfPitches(const LoopView &view) {
  return view.others.empty() ? "Bass" : view.bass.empty() ? "Notes" : "Bass and others";
}

std::vector<std::string> drumLaneNames() {
  std::vector<std::string> names;
  for (const int column : kLanes) {
    std::string name = kDrumComponents[static_cast<std::size_t>(column)].name;
    name[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
    names.push_back(name);
  }
  return names;
}

Picture pictureOfLoop(LoopView view, LoopPictureOptions options) {
  const PitchRange range = rangeOf(view);
  // Long pieces get narrower quarters, so that they stay one picture.
  const double quarters = static_cast<double>(view.bars.back().end) / view.ticksPerQuarter;
  const double rollWidth = quarters * std::min(options.quarterWidth, std::max(4.0, 4096 / quarters));
  const double row = std::clamp(std::floor(200.0 / range.rows()), 4.0, 10.0);
  const double left = kMargin + kSectionName + kNamesWidth;
  const Rectangle bass{left, kMargin + kTitleHeight + kRulerHeight, rollWidth,
                       view.hasPitches ? row * range.rows() : 0};
  const Rectangle drums{left, bass.bottom() + (view.hasPitches && view.hasDrums ? kSectionGap : 0), rollWidth,
                        view.hasDrums ? kLaneHeight * kDrumColumns : 0};
  Picture picture;
  picture.width = std::ceil(std::max(bass.right() + kMargin, 480.0));
  picture.height = std::ceil(drums.bottom() + kMargin);
  picture.title = view.title;
  picture.draw = [view = std::move(view), options, bass, drums, picture](Canvas &canvas) {
    const Theme &theme = options.theme;
    const RollArea area(view, theme, bass, drums);
    canvas.fillRectangle({0, 0, picture.width, picture.height}, 0, theme.paper);
    canvas.drawText({kMargin, kMargin + 14}, view.title, {theme.text, 15, true, TextAnchor::start, false});
    canvas.drawText({picture.width - kMargin, kMargin + 14}, view.subtitle,
                    {theme.textDim, 12, false, TextAnchor::end, false});
    drawRuler(canvas, area, view, theme, bass.y - 5);
    area.drawRows(canvas);
    area.drawGrid(canvas, true);
    area.drawNotes(canvas, 2);

    if (view.hasPitches) {
      const double keysLeft = bass.x - 36;
      drawKeys(canvas, area, theme, keysLeft, bass.x - 1);
      drawKeyNames(canvas, area, theme, keysLeft - 6);
      canvas.drawText({kMargin + 12, bass.y + bass.height / 2}, nameOfPitches(view),
                      {view.bass.empty() && !view.others.empty() ? theme.otherPitched : theme.bass, 12, true,
                       TextAnchor::middle, true});
    }
    if (!view.hasDrums)
      return;
    canvas.drawText({kMargin + 12, drums.y + drums.height / 2}, "Drums",
                    {theme.drums, 12, true, TextAnchor::middle, true});
    const std::vector<std::string> names = drumLaneNames();
    for (int lane = 0; lane < kDrumColumns; ++lane)
      canvas.drawText({bass.x - 8, area.laneTop(lane) + kLaneHeight / 2 + 4}, names[static_cast<std::size_t>(lane)],
                      {theme.text, 11, false, TextAnchor::end, false});
  };
  return picture;
}

Picture pictureOfLoops(std::vector<LoopView> views, ContactSheetOptions options) {
  constexpr double kPadding = 10;
  constexpr double kCaption = 22;
  constexpr double kBassHeight = 78;
  constexpr double kDrumHeight = 54;
  constexpr double kGap = 12;
  const double cardWidth = options.rollWidth + 2 * kPadding;
  const double cardHeight = kCaption + kBassHeight + 4 + kDrumHeight + 2 * kPadding;
  const int columns = std::max(1, std::min(options.columns, static_cast<int>(views.size())));
  const int rows = (static_cast<int>(views.size()) + columns - 1) / columns;
  Picture picture;
  picture.title = "Loops";
  picture.width = 2 * kMargin + columns * cardWidth + (columns - 1) * kGap;
  picture.height = 2 * kMargin + rows * cardHeight + std::max(0, rows - 1) * kGap;
  picture.draw = [=, views = std::move(views)](Canvas &canvas) {
    const Theme &theme = options.theme;
    canvas.fillRectangle({0, 0, picture.width, picture.height}, 0, theme.paper);
    for (std::size_t i = 0; i < views.size(); ++i) {
      const int column = static_cast<int>(i) % columns;
      const int row = static_cast<int>(i) / columns;
      const double x = kMargin + column * (cardWidth + kGap);
      const double y = kMargin + row * (cardHeight + kGap);
      canvas.fillRectangle({x - 1, y - 1, cardWidth + 2, cardHeight + 2}, 7, theme.beatLine);
      canvas.fillRectangle({x, y, cardWidth, cardHeight}, 6, theme.paper);
      canvas.drawText({x + kPadding, y + kPadding + 10}, views[i].title,
                      {theme.text, 12, true, TextAnchor::start, false});
      canvas.drawText({x + cardWidth - kPadding, y + kPadding + 10}, views[i].subtitle,
                      {theme.textDim, 11, false, TextAnchor::end, false});
      const Rectangle bass{x + kPadding, y + kPadding + kCaption, options.rollWidth, kBassHeight};
      const Rectangle drums{bass.x, bass.bottom() + 4, options.rollWidth, kDrumHeight};
      const RollArea area(views[i], theme, bass, drums);
      area.drawRows(canvas);
      area.drawGrid(canvas, false);
      area.drawNotes(canvas, 1);
    }
  };
  return picture;
}

} // namespace loopwright::figure
