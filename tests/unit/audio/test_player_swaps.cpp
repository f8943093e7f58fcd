// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <map>

#include "engine/base/random.h"
#include "tests/suite.h"
#include "tests/unit/audio/example_scores.h"
#include "tests/unit/audio/live_core.h"

using namespace loopwright;
using examples::LiveCore;
using Kind = PlayerCommand::Kind;

namespace {

PlaybackSchedule bassOf(std::vector<Note> notes, int microsecondsPerQuarter = 500000, int bars = 1) {
  Part bass = examples::bassPart();
  bass.notes = std::move(notes);
  return playbackScheduleOf(examples::scoreOfParts({bass}, bars, microsecondsPerQuarter), bars * examples::kBarTicks);
}

/// What must sound, told by going through all notes for every frame that is rendered.
struct Model {
  PlaybackSchedule schedule;
  LoopTimeline timeline;
  std::int64_t frame = 0;
  bool playing = false;
  std::map<std::pair<int, int>, int> held; ///< velocities by part and pitch

  void advance(std::int64_t frames) {
    if (!playing)
      return;
    std::int64_t pass = timeline.passAt(frame);
    // The end of a pass may be due at the first frame of the next one.
    for (pass = std::max<std::int64_t>(pass - 1, 0); timeline.frameOf(pass, 0) < frame + frames; ++pass)
      for (const PlaybackEvent &event : schedule.events) {
        const std::int64_t due = timeline.frameOf(pass, event.tick);
        if (due < frame || due >= frame + frames)
          continue;
        held.erase({event.part, event.pitch});
        if (event.velocity > 0)
          held[{event.part, event.pitch}] = event.velocity;
      }
    frame += frames;
  }

  void swap(const PlaybackSchedule &next) {
    const LoopTimeline before = timeline;
    timeline.loopTicks = next.loopTicks;
    timeline.microsecondsPerQuarter = next.microsecondsPerQuarter;
    timeline.firstTick = next.firstTick;
    if (!(before == timeline))
      frame = timeline.samePlaceAs(before, frame);
    const std::int64_t pass = timeline.passAt(frame);
    std::map<std::pair<int, int>, int> kept;
    for (const auto &[note, velocity] : held) {
      const auto part = static_cast<std::size_t>(note.first);
      if (part >= next.parts.size() || next.parts[part].drums != schedule.parts[part].drums)
        continue;
      bool sounds = false;
      for (const PlaybackEvent &event : next.events)
        if (event.part == note.first && event.pitch == note.second && timeline.frameOf(pass, event.tick) < frame)
          sounds = event.velocity > 0;
      if (sounds)
        kept[note] = velocity;
    }
    held = kept;
    schedule = next;
  }

  void locate(Tick tick) {
    held.clear();
    frame = timeline.frameOf(0, std::clamp<Tick>(tick - timeline.firstTick, 0, timeline.loopTicks - 1));
  }

  bool agrees(const PlayerCore &core) const {
    std::map<std::pair<int, int>, int> sounding;
    core.sounding().forEach([&](int part, int pitch, int velocity) { sounding[{part, pitch}] = velocity; });
    return sounding == held;
  }
};

/// A loop that is edited at random: notes come, go, move and change, and so do parts, tempo, length and the bars that
/// are gone round in.
class RandomLoop {
public:
  explicit RandomLoop(std::uint64_t seed) : m_random(seed, "loop") {
    m_parts = {examples::drumPart(), examples::bassPart()};
    for (int i = 0; i < 60; ++i)
      add();
  }

  void edit() {
    switch (m_random.below(9)) {
    case 0:
    case 1:
      return add();
    case 2:
      if (Part &part = anyPart(); !part.notes.empty())
        part.notes.erase(part.notes.begin() + static_cast<std::ptrdiff_t>(below(part.notes.size())));
      return;
    case 3:
    case 4:
      if (Part &part = anyPart(); !part.notes.empty())
        part.notes[below(part.notes.size())].onset = tick();
      return;
    case 5:
      if (Part &part = anyPart(); !part.notes.empty())
        part.notes[below(part.notes.size())].duration = 20 + static_cast<Tick>(below(2000));
      return;
    case 6:
      m_tempo = 150000 + static_cast<int>(below(1200000));
      return;
    case 7:
      m_firstBar = below(2) == 0 ? 0 : static_cast<int>(below(static_cast<std::size_t>(m_bars)));
      return;
    default:
      m_firstBar = 0;
      if (below(3) == 0)
        m_bars = 1 + static_cast<int>(below(4));
      else if (below(2) == 0)
        m_parts[1].program = static_cast<int>(below(8)) + 32;
      else
        std::swap(m_parts[0].channel, m_parts[1].channel);
    }
  }

  PlaybackSchedule schedule() const {
    return playbackScheduleOf(examples::scoreOfParts(m_parts, m_bars, m_tempo),
                              LoopSpan{m_firstBar * examples::kBarTicks, m_bars * examples::kBarTicks});
  }
  Tick tick() { return static_cast<Tick>(below(static_cast<std::size_t>(m_bars * examples::kBarTicks))); }

private:
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_random.below(bound)); }
  Part &anyPart() { return m_parts[below(m_parts.size())]; }
  void add() {
    anyPart().notes.push_back({tick(), 20 + static_cast<Tick>(below(1500)), 36 + static_cast<int>(below(12)),
                               60 + static_cast<int>(below(60))});
  }

  RandomStream m_random;
  std::vector<Part> m_parts;
  int m_bars = 2;
  int m_firstBar = 0;
  int m_tempo = 500000;
};

} // namespace

class TestPlayerSwaps : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aSwapOfTheSameIsNotHeard() {
    const auto sound = [](bool swaps) {
      LiveCore live;
      const PlaybackSchedule schedule = playbackScheduleOf(examples::rock(), 8 * examples::kBarTicks);
      live.use(schedule);
      live.send(Kind::play);
      for (int i = 0; i < 100; ++i) {
        live.render(3 * 256);
        if (swaps)
          live.use(schedule);
      }
      return live.left;
    };
    const std::vector<float> without = sound(false);
    QVERIFY(*std::max_element(without.begin(), without.end()) > 0.05F);
    QVERIFY(sound(true) == without);
  }

  void notesThatAreGoneEnd() {
    LiveCore live;
    live.use(bassOf({{0, 960, 40, 80}, {0, 960, 47, 80}}));
    live.send(Kind::play);
    live.render(4800);
    live.use(bassOf({{0, 1200, 40, 90}}));
    live.render(256);
    QCOMPARE(live.core.sounding().velocity(0, 40), 80); // goes on
    QCOMPARE(live.core.sounding().velocity(0, 47), 0);
    live.render(48000 - 4800);
    QCOMPARE(live.core.sounding().velocity(0, 40), 80); // its end is later now
    live.render(12000);
    QCOMPARE(live.core.sounding().count(), 0);
  }

  void aNoteMovedBeforeNowIsNotStuck() {
    LiveCore live;
    live.use(bassOf({{480, 480, 40, 80}}));
    live.send(Kind::play);
    live.render(20000);
    live.use(bassOf({{240, 480, 40, 80}})); // begun while it was not yet there
    live.render(16000);
    QCOMPARE(live.core.sounding().count(), 0);
    live.render(84000);
    QCOMPARE(live.core.sounding().count(), 1); // the next pass has it
  }

  void aSoundingNoteMovedBehindNowBeginsAgain() {
    LiveCore live;
    live.use(bassOf({{0, 960, 40, 80}}));
    live.send(Kind::play);
    live.render(12000);
    live.use(bassOf({{480, 480, 40, 80}}));
    live.render(256);
    QCOMPARE(live.core.sounding().count(), 0);
    live.render(12000);
    QCOMPARE(live.core.sounding().count(), 1);
  }

  void aTempoChangeKeepsThePhase() {
    LiveCore live(48000, 64, false);
    live.use(bassOf({{960, 480, 40, 80}}, 500000));
    live.send(Kind::play);
    live.render(3 * 96000 + 24000);
    const Tick before = live.core.report().tick;
    live.use(bassOf({{960, 480, 40, 80}}, 1000000));
    live.render(64);
    QVERIFY(std::abs(live.core.report().tick - before) <= 1);
    QCOMPARE(live.core.report().pass, std::int64_t(3));
    live.render(48000 - 128); // the other half of the way takes twice as long
    QCOMPARE(live.core.sounding().count(), 0);
    live.render(128);
    QCOMPARE(live.core.sounding().count(), 1);
  }

  void anotherRateKeepsThePhase() {
    LiveCore live;
    live.use(bassOf({{0, 1920, 40, 80}}));
    live.send(Kind::play);
    live.render(48000);
    const Tick before = live.core.report().tick;
    PlayerCommand command;
    command.kind = Kind::useSynth;
    command.synth = examples::liveSynth(44100);
    command.sampleRate = 44100;
    live.send(std::move(command));
    live.forget();
    live.render(256);
    QVERIFY(live.core.report().tick - before <= 6);
    QCOMPARE(live.core.sounding().count(), 1);
    live.render(4410);
    QVERIFY(live.peak() > 0.01F); // the held note sounds on the new synthesizer too
    live.render(44100);
    QCOMPARE(live.core.report().pass, std::int64_t(1));
  }

  void aNewSynthesizerKeepsMixAndPrograms() {
    const auto sound = [](bool swapped) {
      LiveCore live;
      live.use(bassOf({{480, 480, 40, 80}}));
      PlayerCommand mix;
      mix.kind = Kind::setMix;
      mix.mix = {0.6F, -0.5F, true};
      live.send(std::move(mix));
      PlayerCommand command;
      command.kind = Kind::useSynth;
      command.synth = examples::liveSynth();
      command.sampleRate = 48000;
      if (swapped)
        live.send(std::move(command));
      live.send(Kind::play);
      live.render(48000);
      return std::pair(live.left, live.right);
    };
    QVERIFY(sound(true) == sound(false));
  }

  void randomEditsLeaveNothingHungAndLoseNothing() {
    LiveCore live(48000, 1);
    RandomStream random(11, "swaps");
    RandomLoop document(1);
    RandomLoop candidate(2);
    Model model;
    model.schedule = document.schedule();
    model.timeline = {4 * kTicksPerQuarter, 500000, 48000};
    model.swap(model.schedule);
    live.use(model.schedule);
    std::vector<float> left(4096);
    std::vector<float> right(4096);
    const auto renderSome = [&](std::int64_t frames) {
      while (frames > 0) {
        const auto now = std::min<std::int64_t>(frames, 1 + static_cast<std::int64_t>(random.below(2500)));
        live.core.render(left.data(), right.data(), static_cast<int>(now));
        model.advance(now);
        if (!model.agrees(live.core))
          return false;
        frames -= now;
      }
      return true;
    };
    bool previewing = false;
    int notesHeard = 0;
    for (int step = 0; step < 600; ++step) {
      switch (random.below(10)) {
      case 0:
        previewing = !previewing;
        break;
      case 1:
        live.send(Kind::stop);
        model.playing = false;
        model.locate(0);
        break;
      case 2: {
        const Tick tick = document.tick();
        live.locate(tick);
        model.locate(tick);
        break;
      }
      case 3:
        live.send(Kind::pause);
        model.playing = false;
        model.held.clear();
        break;
      case 4:
        live.send(Kind::panic);
        model.held.clear();
        break;
      default:
        for (std::uint64_t i = 0; i <= random.below(4); ++i)
          document.edit();
        candidate.edit();
      }
      const PlaybackSchedule next = previewing ? candidate.schedule() : document.schedule();
      live.use(next, step);
      model.swap(next);
      if (!model.playing && random.below(3) > 0) {
        live.send(Kind::play);
        model.playing = true;
      }
      QVERIFY2(renderSome(static_cast<std::int64_t>(random.below(30000))), qPrintable(QString("step %1").arg(step)));
      notesHeard += live.core.sounding().count();
      if (step % 50 == 49) {
        live.send(Kind::pause);
        model.playing = false;
        model.held.clear();
        QVERIFY(renderSome(16 * 48000));
        QCOMPARE(live.core.synth()->voices(), 0);
      }
    }
    QVERIFY(notesHeard > 600);
  }
};

LOOPWRIGHT_TEST(TestPlayerSwaps, void)
#include "test_player_swaps.moc"
