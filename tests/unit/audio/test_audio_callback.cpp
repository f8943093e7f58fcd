// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/base/random.h"
#include "tests/suite.h"
#include "tests/unit/audio/counted_calls.h"
#include "tests/unit/audio/example_scores.h"
#include "tests/unit/audio/live_core.h"

using namespace loopwright;
using examples::LiveCore;
using Kind = PlayerCommand::Kind;

namespace {

void renderCounted(LiveCore &live, int frames) {
  static std::vector<float> left(1 << 15);
  static std::vector<float> right(1 << 15);
  const CountedCalls::Here here;
  live.core.render(left.data(), right.data(), frames);
}

} // namespace

class TestAudioCallback : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void init() { CountedCalls::reset(); }

  void countersCount() {
    {
      const CountedCalls::Here here;
      std::free(std::malloc(17));
      delete new std::string(100, 'x');
    }
    QVERIFY(CountedCalls::memory() >= 4);
    // With its own lock, FluidSynth's is seen.
    fluid_settings_t *settings = new_fluid_settings();
    fluid_settings_setint(settings, "synth.threadsafe-api", 1);
    fluid_synth_t *synth = new_fluid_synth(settings);
    {
      const CountedCalls::Here here;
      fluid_synth_cc(synth, 0, 7, 100);
    }
    QVERIFY(CountedCalls::locks() >= 1);
    delete_fluid_synth(synth);
    delete_fluid_settings(settings);
  }

  /// Everything that the audio thread can be told to do, FluidSynth's part included.
  void takesNoLockAndNoMemory() {
    LiveCore live;
    RandomStream random(3, "callback");
    const Score scores[] = {examples::rock(), examples::busy(), examples::bassOnly(), examples::drumsOnly(),
                            examples::heldOverSeam()};
    CountedCalls::reset();
    live.send(Kind::play);
    for (int step = 0; step < 600; ++step) {
      Score score = scores[random.below(5)];
      score.tempo.changes = {{0, 200000 + static_cast<int>(random.below(600000))}};
      for (Part &part : score.parts)
        part.program = static_cast<int>(random.below(128));
      live.use(playbackScheduleOf(score, 8 * examples::kBarTicks), step);
      PlayerCommand command;
      command.kind = static_cast<Kind>(random.below(static_cast<std::uint64_t>(Kind::audition) + 1));
      command.on = true;
      command.part = static_cast<int>(random.below(16));
      command.mix = {0.5F, 0.2F, true};
      command.gain = 0.8F;
      command.tick = static_cast<Tick>(random.below(15000));
      command.channel = {random.below(2) == 0, static_cast<int>(random.below(128))};
      command.pitch = static_cast<int>(random.below(128));
      command.velocity = 100;
      command.seconds = 0.2;
      command.sampleRate = 48000;
      if (command.kind == Kind::useSynth)
        command.synth = examples::liveSynth();
      if (command.kind == Kind::useSchedule)
        command.schedule = std::make_unique<const PlaybackSchedule>(playbackScheduleOf(scores[0], 1920));
      live.send(std::move(command));
      live.send(Kind::play);
      renderCounted(live, 64 + static_cast<int>(random.below(8000)));
    }
    QVERIFY(live.core.report().frames > 600 * 64);
    QCOMPARE(CountedCalls::memory(), 0);
    QCOMPARE(CountedCalls::locks(), 0);
  }

  /// More notes than there are voices.
  void tooManyVoices() {
    LiveCore live;
    std::vector<Part> parts(8, examples::drumPart());
    for (Part &part : parts)
      for (int step = 0; step < 16; ++step)
        for (int pitch = 35; pitch < 80; ++pitch)
          examples::hit(part, 0, step, pitch);
    live.use(playbackScheduleOf(examples::scoreOfParts(parts, 1), examples::kBarTicks));
    live.send(Kind::play);
    for (int i = 0; i < 400; ++i)
      renderCounted(live, 256);
    QVERIFY(live.core.synth()->voices() >= 200);
    QCOMPARE(CountedCalls::memory(), 0);
    QCOMPARE(CountedCalls::locks(), 0);
  }
};

LOOPWRIGHT_TEST(TestAudioCallback, void)
#include "test_audio_callback.moc"
