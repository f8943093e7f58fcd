// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/roll_view_state.h"

#include <array>
#include <cmath>

namespace loopwright::ui {
namespace {

constexpr std::array kTools = {"draw", "select", "erase", "velocity"};                           // by Tool
constexpr std::array kModeKeys = {"major", "minor", "dorian", "mixolydian", "minor_pentatonic"}; // by Mode
constexpr std::array kDivisions = {1, 2, 4, 8, 16, 32};

struct Toggle {
  const char *key;
  bool RollOptions::*option;
};
constexpr std::array kToggles = {
    Toggle{"snap", &RollOptions::snap},
    Toggle{"note_names", &RollOptions::noteNames},
    Toggle{"velocity_lane", &RollOptions::velocityLane},
    Toggle{"ghosts", &RollOptions::ghosts},
    Toggle{"key_tint", &RollOptions::keyTint},
    Toggle{"key_lock", &RollOptions::keyLock},
    Toggle{"follow", &RollOptions::follow},
};

QJsonObject jsonOf(const Scale &key) {
  return {{QStringLiteral("root"), key.root},
          {QStringLiteral("mode"), QLatin1String(kModeKeys[static_cast<std::size_t>(key.mode)])}};
}

/// None if it is no key.
std::optional<Scale> keyOf(const QJsonObject &object) {
  const int root = object.value(QLatin1String("root")).toInt(-1);
  const QString mode = object.value(QLatin1String("mode")).toString();
  for (std::size_t i = 0; i < kModeKeys.size(); ++i)
    if (mode == QLatin1String(kModeKeys[i]) && root >= 0 && root < 12)
      return Scale{root, static_cast<Mode>(i)};
  return std::nullopt;
}

/// A number of the object in [least, most], else the fallback.
double number(const QJsonObject &object, const char *key, double least, double most, double fallback) {
  const double value = object.value(QLatin1String(key)).toDouble(fallback);
  return value >= least && value <= most ? value : fallback;
}

} // namespace

QJsonObject viewStateOf(const RollView &view) {
  const RollOptions &options = view.options();
  const RollZoom zoom = view.geometry().zoom();
  QJsonObject state = {{QStringLiteral("tool"), QLatin1String(kTools[static_cast<std::size_t>(options.tool)])},
                       {QStringLiteral("grid"), options.grid.division},
                       {QStringLiteral("grid_triplet"), options.grid.triplet},
                       {QStringLiteral("whole_loop"), zoom.wholeLoop},
                       {QStringLiteral("pixels_per_tick"), zoom.pixelsPerTick},
                       {QStringLiteral("first_tick"), zoom.firstTick},
                       {QStringLiteral("rows_fit"), zoom.rowsFit},
                       {QStringLiteral("row_height"), zoom.rowHeight},
                       {QStringLiteral("middle_pitch"), zoom.middlePitch}};
  for (const Toggle &toggle : kToggles)
    state.insert(QLatin1String(toggle.key), options.*toggle.option);
  if (options.key)
    state.insert(QStringLiteral("key"), jsonOf(*options.key));
  return state;
}

void restoreViewState(RollView &view, const QJsonObject &state) {
  if (state.isEmpty())
    return;
  RollOptions options = view.options();
  const QString tool = state.value(QLatin1String("tool")).toString();
  for (std::size_t i = 0; i < kTools.size(); ++i)
    if (tool == QLatin1String(kTools[i]))
      options.tool = static_cast<Tool>(i);
  for (const int division : kDivisions)
    if (state.value(QLatin1String("grid")).toInt() == division)
      options.grid = {division, state.value(QLatin1String("grid_triplet")).toBool()};
  for (const Toggle &toggle : kToggles)
    options.*toggle.option = state.value(QLatin1String(toggle.key)).toBool(options.*toggle.option);
  options.key = keyOf(state.value(QLatin1String("key")).toObject());
  view.setOptions(options);
  view.changeGeometry([&state](RollGeometry &geometry) {
    const RollZoom now = geometry.zoom();
    RollZoom zoom;
    zoom.wholeLoop = state.value(QLatin1String("whole_loop")).toBool(now.wholeLoop);
    zoom.pixelsPerTick = number(state, "pixels_per_tick", 1e-6, 100, now.pixelsPerTick);
    zoom.firstTick = number(state, "first_tick", 0, 1e9, now.firstTick);
    zoom.rowsFit = state.value(QLatin1String("rows_fit")).toBool(now.rowsFit);
    zoom.rowHeight = static_cast<int>(number(state, "row_height", 1, 100, now.rowHeight));
    zoom.middlePitch = number(state, "middle_pitch", 0, 127, now.middlePitch);
    geometry.setZoom(zoom);
  });
}

} // namespace loopwright::ui
