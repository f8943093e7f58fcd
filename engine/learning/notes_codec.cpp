// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "engine/learning/encoding_codecs.h"
#include "engine/music/roll_notes.h"

namespace loopwright::learning {
namespace {

constexpr std::int64_t kNumbers = 5; ///< of a note: track, onset, duration, pitch, velocity
using Row = std::array<std::int64_t, kNumbers>;

Tick inDocumentTicks(Tick tick, int ticksPerQuarter) {
  return (2 * tick * kTicksPerQuarter + ticksPerQuarter) / (2 * Tick{ticksPerQuarter});
}

std::vector<Row> rowsOf(const KeptNotes &notes, const PitchLayout &layout, int shift) {
  std::vector<Row> rows;
  for (std::size_t track = 0; track < notes.tracks.size(); ++track)
    for (const Note &note : notes.tracks[track]) {
      const Tick onset = inDocumentTicks(note.onset, notes.ticksPerQuarter);
      const Tick end = inDocumentTicks(note.end(), notes.ticksPerQuarter);
      const int pitch = note.pitch + (layout.tracks[track].isPitched() ? shift : 0);
      rows.push_back({static_cast<std::int64_t>(track), onset, end - onset, pitch, note.velocity});
    }
  std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a[1] < b[1]; });
  return rows;
}

/// int64 [N, L, 5], -1 behind the last note of a piece.
at::Tensor tensorOf(const std::vector<std::vector<Row>> &pieces) {
  std::size_t longest = 0;
  for (const std::vector<Row> &piece : pieces)
    longest = std::max(longest, piece.size());
  at::Tensor tensor =
      at::full({static_cast<std::int64_t>(pieces.size()), static_cast<std::int64_t>(longest), kNumbers}, -1, at::kLong);
  auto *data = tensor.data_ptr<std::int64_t>();
  for (std::size_t i = 0; i < pieces.size(); ++i)
    for (std::size_t note = 0; note < pieces[i].size(); ++note)
      std::copy(pieces[i][note].begin(), pieces[i][note].end(),
                data + (i * longest + note) * static_cast<std::size_t>(kNumbers));
  return tensor;
}

/// The notes of a roll, as far as it tells them.
KeptNotes notesOf(const Pianoroll &roll, const PitchLayout &layout) {
  KeptNotes notes;
  for (const TrackLayout &track : layout.tracks)
    notes.tracks.push_back(loopwright::notesOf(roll, layout, track));
  return notes;
}

class NotesCodec final : public TensorCodec {
public:
  at::Tensor ofWindows(const WindowSet &set, const std::vector<std::int64_t> &items,
                       const std::vector<int> &shifts) const override {
    std::vector<std::vector<Row>> pieces;
    for (std::size_t i = 0; i < items.size(); ++i) {
      const WindowSet::Window &window = set.windows[static_cast<std::size_t>(items[i])];
      pieces.push_back(rowsOf(set.notesOf(window), set.layout, shifts.empty() ? 0 : shifts[i]));
    }
    return tensorOf(pieces);
  }

  at::Tensor ofRolls(const std::vector<Pianoroll> &rolls, const PitchLayout &layout) const override {
    std::vector<std::vector<Row>> pieces;
    for (const Pianoroll &roll : rolls)
      pieces.push_back(rowsOf(notesOf(roll, layout), layout, 0));
    return tensorOf(pieces);
  }

  /// As long as its last note, in whole bars.
  std::vector<Pianoroll> rollsOf(const at::Tensor &output, const PitchLayout &layout) const override {
    const at::Tensor plain = output.detach().to(at::kCPU, at::kLong).contiguous();
    const auto *data = plain.data_ptr<std::int64_t>();
    const Tick ticksPerBar = Tick{kTicksPerQuarter} * layout.beatsPerBar;
    Tick end = 1;
    for (std::int64_t i = 0; i < plain.size(0) * plain.size(1); ++i)
      if (data[i * kNumbers] >= 0)
        end = std::max(end, data[i * kNumbers + 1] + data[i * kNumbers + 2]);
    const auto bars = static_cast<int>((end + ticksPerBar - 1) / ticksPerBar);
    std::vector<Pianoroll> rolls;
    for (std::int64_t i = 0; i < plain.size(0); ++i) {
      std::vector<RoleNotes> music;
      for (std::int64_t n = 0; n < plain.size(1); ++n, data += kNumbers)
        if (data[0] >= 0 && data[0] < static_cast<std::int64_t>(layout.tracks.size()))
          music.push_back({layout.tracks[static_cast<std::size_t>(data[0])].role,
                           {{data[1], data[2], static_cast<int>(data[3]), static_cast<int>(data[4])}}});
      rolls.push_back(rollOf(music, layout, bars * layout.stepsPerBar()));
    }
    return rolls;
  }
};

} // namespace

const TensorCodec &notesCodec() {
  static const NotesCodec codec;
  return codec;
}

} // namespace loopwright::learning
