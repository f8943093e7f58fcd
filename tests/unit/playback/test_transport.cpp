// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <memory>

#include "app/playback/transport.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

LoopContent busyLoop(int microsecondsPerQuarter = 500000) {
  LoopContent content = emptyLoop(2);
  content.microsecondsPerQuarter = microsecondsPerQuarter;
  for (int step = 0; step < 32; ++step) {
    content.tracks[0].notes.append({0, {step * 120, 100, 36 + step % 12, 80}, false});
    content.tracks[1].notes.append({0, {step * 120, 120, 42, 100}, false});
  }
  settleNotes(content, 0);
  settleNotes(content, 1);
  return content;
}

} // namespace

class TestTransport : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void init() {
    m_transport = std::make_unique<Transport>();
    m_document = std::make_unique<LoopDocument>(busyLoop(), "Rain");
    m_transport->setDocument(m_document.get());
  }
  void cleanup() {
    m_transport.reset();
    m_document.reset();
  }

  void playsAndPauses() {
    QSignalSpy changed(m_transport.get(), &Transport::playingChanged);
    QSignalSpy moved(m_transport.get(), &Transport::moved);
    m_transport->togglePlaying();
    QVERIFY(m_transport->playing()); // at once: a button shows it
    QTRY_VERIFY(m_transport->position() > 100);
    QVERIFY(moved.size() > 2);
    m_transport->togglePlaying();
    QVERIFY(!m_transport->playing());
    QTRY_VERIFY(!moved.wait(100));
    const Tick tick = m_transport->position();
    QVERIFY(tick > 100);
    const std::int64_t schedule = m_transport->state().schedule;
    LoopContent content = m_document->content();
    content.tracks[1].notes.clear();
    m_document->commit("Clear", content);
    QTRY_COMPARE(m_transport->state().schedule, schedule + 1); // so the clock has gone on
    QCOMPARE(m_transport->position(), tick);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toBool(), true);
    QCOMPARE(changed[1][0].toBool(), false);
  }

  void positionGoesForwardSmoothly() {
    m_transport->play();
    QTRY_VERIFY(m_transport->position() > 0);
    QElapsedTimer time;
    time.start();
    const Tick first = m_transport->position();
    Tick last = first;
    connect(m_transport.get(), &Transport::moved, m_transport.get(), [&] {
      QVERIFY(m_transport->position() >= last);
      last = m_transport->position();
    });
    QTRY_VERIFY(m_transport->position() > 1000);
    // 960 ticks a second; a busy machine may look late, not early.
    const double expected = static_cast<double>(time.elapsed()) * 0.96;
    QVERIFY2(static_cast<double>(last - first) < expected + 60, qPrintable(QString::number(last - first)));
    QVERIFY2(static_cast<double>(last - first) > expected - 200, qPrintable(QString::number(last - first)));
  }

  void stopAndLocate() {
    m_transport->play();
    QTRY_VERIFY(m_transport->position() > 50);
    m_transport->stop();
    QVERIFY(!m_transport->playing());
    QCOMPARE(m_transport->position(), Tick(0));
    QSignalSpy moved(m_transport.get(), &Transport::moved);
    m_transport->locate(1920);
    QCOMPARE(m_transport->position(), Tick(1920));
    QVERIFY(!moved.isEmpty());
    m_transport->locate(1 << 20);
    QCOMPARE(m_transport->position(), m_document->content().length() - 1);
    m_transport->locate(-5);
    QCOMPARE(m_transport->position(), Tick(0));
    m_transport->locate(960);
    m_transport->play();
    QVERIFY(m_transport->playing());
    QTRY_VERIFY(m_transport->position() > 1000);
    m_transport->backToStart();
    QVERIFY(m_transport->playing());
    QVERIFY(m_transport->position() < 200);
  }

  void withoutLoopingItStops() {
    QSignalSpy options(m_transport.get(), &Transport::optionsChanged);
    m_transport->setLooping(false);
    m_transport->setLooping(false);
    QCOMPARE(options.size(), 1);
    m_transport->locate(3600);
    m_transport->play();
    QTRY_VERIFY(!m_transport->playing());
    QCOMPARE(m_transport->position(), Tick(0));
  }

  void onlySoundIsSent() {
    m_transport->play();
    QTRY_VERIFY(m_transport->position() > 0);
    const std::int64_t schedule = m_transport->state().schedule;
    LoopContent content = m_document->content();
    content.tracks[0].name = "Another name";
    content.tracks[0].notes[0].generated = true;
    QVERIFY(m_document->commit("Rename", content));
    content.tracks[0].notes[0].note.velocity = 33;
    QVERIFY(m_document->commit("Velocity", content));
    QTRY_COMPARE(m_transport->state().schedule, schedule + 1);
    m_document->undoStack().undo();
    QTRY_COMPARE(m_transport->state().schedule, schedule + 2);
  }

  void drumsAreHeardOnTheirNotes() {
    m_transport->play();
    QTRY_VERIFY(m_transport->position() > 0);
    const std::int64_t schedule = m_transport->state().schedule;
    DrumMap map;
    map.notes[0] = 60; // no kick is played here
    m_transport->setDrumMap(map);
    map.notes[2] = 61; // but closed hi-hats
    m_transport->setDrumMap(map);
    QTRY_COMPARE(m_transport->state().schedule, schedule + 1);
    m_transport->setDrumMap(DrumMap());
    QTRY_COMPARE(m_transport->state().schedule, schedule + 2);
  }

  void aTempoChangeKeepsThePhase() {
    m_transport->locate(1800);
    m_transport->play();
    QTRY_VERIFY(m_transport->position() > 1850);
    LoopContent content = m_document->content();
    content.microsecondsPerQuarter = 4000000;
    const Tick before = m_transport->position();
    m_document->commit("Tempo", content);
    QTRY_VERIFY(m_transport->state().schedule > 1);
    QVERIFY(m_transport->position() >= before);
    QVERIFY(m_transport->position() < before + 300);
  }

  /// The second of two bars alone: its notes, its ticks, and the way back.
  void aPartGoesRound() {
    QSignalSpy options(m_transport.get(), &Transport::optionsChanged);
    LoopContent content = withBars(busyLoop(150000), 4);
    m_document->commit("Four bars", content);
    m_transport->setLoopBars(BarSpan{1, 2});
    QCOMPARE(m_transport->loopBars(), std::optional(BarSpan{1, 2}));
    QCOMPARE(m_transport->position(), Tick(1920)); // what stood outside stands at its beginning
    QCOMPARE(options.size(), 1);
    Tick least = 1 << 20, most = 0;
    int wraps = 0;
    Tick last = 1920;
    connect(m_transport.get(), &Transport::moved, m_transport.get(), [&] {
      const Tick now = m_transport->position();
      least = std::min(least, now);
      most = std::max(most, now);
      wraps += now < last ? 1 : 0;
      last = now;
    });
    m_transport->play();
    QTRY_VERIFY(wraps >= 3); // 0.6 s a bar
    QVERIFY2(least >= 1920 && most < 3840, qPrintable(QStringLiteral("%1 to %2").arg(least).arg(most)));
    // Edits and previews stay in it.
    content.tracks[0].notes.removeFirst();
    m_document->commit("Erase", content);
    m_transport->preview(withBars(busyLoop(150000), 4), "Candidate", 1);
    m_transport->endPreview();
    const int before = wraps;
    QTRY_VERIFY(wraps > before);
    QVERIFY(least >= 1920 && most < 3840);
    // The end of it goes on as the whole loop does.
    m_transport->setLoopBars(std::nullopt);
    QTRY_VERIFY(m_transport->position() >= 3840);
    m_transport->stop();
    QCOMPARE(m_transport->position(), Tick(0));
  }

  void aPartIsGivenUpOutsideOfIt() {
    const auto bars = [this] { return m_transport->loopBars(); };
    m_document->commit("Four bars", withBars(busyLoop(), 4));
    m_transport->setLoopBars(BarSpan{2, 4});
    m_transport->locate(5000);
    QCOMPARE(m_transport->position(), Tick(5000));
    QVERIFY(bars());
    m_transport->backToStart();
    QCOMPARE(m_transport->position(), Tick(3840));
    m_transport->locate(100);
    QVERIFY(!bars());
    QCOMPARE(m_transport->position(), Tick(100));
    for (const BarSpan wrong : {BarSpan{0, 4}, BarSpan{2, 5}, BarSpan{-1, 2}, BarSpan{3, 3}}) {
      m_transport->setLoopBars(wrong);
      QVERIFY(!bars());
    }
    m_transport->setLoopBars(BarSpan{2, 4});
    m_document->undoStack().undo(); // two bars again
    QVERIFY(!bars());
    m_transport->setLoopBars(BarSpan{1, 2});
    LoopDocument other(busyLoop(), "Other");
    m_transport->setDocument(&other);
    QVERIFY(!bars());
    m_transport->setDocument(m_document.get());
  }

  void previewsInPhase() {
    QSignalSpy changed(m_transport.get(), &Transport::previewChanged);
    m_transport->locate(960);
    m_transport->preview(busyLoop(400000), "Candidate 3", 7);
    QVERIFY(m_transport->playing());
    QCOMPARE(m_transport->previewId(), std::optional<int>(7));
    QCOMPARE(m_transport->soundingName(), QString("Candidate 3"));
    QTRY_VERIFY(m_transport->position() > 1100);
    const Tick before = m_transport->position();
    m_transport->preview(busyLoop(450000), "Candidate 4", 8);
    QVERIFY(m_transport->position() >= before);
    QVERIFY(m_transport->position() < before + 300);
    m_transport->endPreview();
    m_transport->endPreview();
    QVERIFY(m_transport->playing());
    QVERIFY(m_transport->position() >= before);
    QCOMPARE(m_transport->previewId(), std::optional<int>());
    QCOMPARE(m_transport->soundingName(), QString("Rain"));
    QCOMPARE(changed.size(), 3);
  }

  void editsDuringAPreviewAreHeardAfterIt() {
    m_transport->preview(busyLoop(400000), "Candidate", 1);
    QTRY_VERIFY(m_transport->position() > 0);
    const std::int64_t schedule = m_transport->state().schedule;
    LoopContent content = m_document->content();
    content.tracks[1].notes.clear();
    m_document->commit("Clear", content);
    m_transport->preview(busyLoop(410000), "Candidate", 2);
    QTRY_VERIFY(m_transport->state().schedule > schedule);
    QCOMPARE(m_transport->state().schedule, schedule + 1); // the preview's alone
    m_transport->endPreview();
    QTRY_COMPARE(m_transport->state().schedule, schedule + 2);
  }

  void aDocumentThatGoesAwayIsSilence() {
    m_transport->play();
    QTRY_VERIFY(m_transport->position() > 0);
    m_document.reset();
    QVERIFY(!m_transport->playing());
    QVERIFY(m_transport->document() == nullptr);
    QCOMPARE(m_transport->soundingName(), QString());
    m_transport->setMuted(0, true);
    QVERIFY(!m_transport->muted(0));
    m_transport->play();
    QTRY_VERIFY(m_transport->position() > 0);
  }

  void theMixBelongsToTheDocument() {
    QSignalSpy changed(m_transport.get(), &Transport::mixChanged);
    m_transport->setMuted(0, true);
    m_transport->setSoloed(1, true);
    m_transport->setVolume(1, 3);
    m_transport->setPan(0, -0.5F);
    m_transport->setPan(0, -0.5F);
    m_transport->setMuted(7, true);
    QCOMPARE(changed.size(), 4);
    QVERIFY(m_transport->muted(0) && !m_transport->muted(1) && !m_transport->muted(7));
    QVERIFY(m_transport->soloed(1));
    QCOMPARE(m_transport->volume(1), 1.5F);
    QCOMPARE(m_transport->pan(0), -0.5F);
    LoopDocument other(busyLoop(), "Other");
    m_transport->setDocument(&other);
    QVERIFY(!m_transport->muted(0));
    m_transport->setDocument(m_document.get());
    QVERIFY(m_transport->muted(0));
  }

  void nothingIsPolledInSilence() {
    QSignalSpy levels(m_transport.get(), &Transport::levelsChanged);
    m_transport->play();
    QTRY_VERIFY(levels.size() > 5);
    m_transport->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!levels.wait(300), 10000);
    m_transport->testTone();
    QTRY_VERIFY(m_transport->state().peakLeft > 0.1F);
  }

  void aDriverThatThereIsNot() {
    QSignalSpy changed(m_transport.get(), &Transport::noticeChanged);
    OutputSetup setup;
    setup.driver = "gramophone";
    m_transport->play();
    QSignalSpy opened(m_transport.get(), &Transport::outputChanged);
    m_transport->openOutput(setup);
    QTRY_COMPARE(opened.size(), 1); // at once, where it fails before we look
    QVERIFY(!m_transport->openingOutput());
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_transport->notice().contains("gramophone"));
    QCOMPARE(m_transport->driver(), QString("none"));
    QVERIFY(m_transport->playing());
    const Tick tick = m_transport->position();
    QTRY_VERIFY(m_transport->position() > tick + 50);
    setup.driver = "none";
    m_transport->openOutput(setup);
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(m_transport->notice(), QString());
    QCOMPARE(changed.size(), 2);
  }

private:
  std::unique_ptr<Transport> m_transport;
  std::unique_ptr<LoopDocument> m_document;
};

LOOPWRIGHT_TEST(TestTransport, QCoreApplication)
#include "test_transport.moc"
