// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QScreen>

#include "tests/gui/shell/studio_window.h"
#include "tests/suite.h"
#include "ui/generate/mini_roll.h"
#include "ui/roll/roll_canvas.h"

using namespace loopwright;
using namespace loopwright::ui;

namespace {

/// A loop with one long bass note of this pitch in the first bar.
LoopContent oneNote(const LoopContent &like, int pitch) {
  LoopContent content = like;
  NoteId id = 1;
  for (DocumentTrack &track : content.tracks) {
    track.notes.clear();
    if (!track.isDrums())
      track.notes.append({id++, {0, 1920, pitch, 100}, false});
  }
  return content;
}

QColor colorAt(RollCanvas &canvas, const QPointF &place) {
  const QImage image = canvas.grab().toImage();
  return image.pixelColor((place * image.devicePixelRatio()).toPoint());
}

} // namespace

/// What the window does with candidates.
class TestStudioTray : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void noneLeavesInSilence() {
    StudioWindow studio;
    const LoopContent content = studio.document().content();
    for (int i = 0; i < 16; ++i)
      studio.addCandidate(content, 100 + i);
    QVERIFY(studio->notices().sentence("dropped").isEmpty());
    studio.addCandidate(content, 200);
    studio.addCandidate(content, 201);
    QVERIFY(studio->notices().sentence("dropped").contains(QStringLiteral("2 oldest")));
    QAbstractButton *keep = nullptr;
    for (auto *button : studio->findChildren<QAbstractButton *>())
      if (button->text() == QStringLiteral("Keep them"))
        keep = button;
    QVERIFY(keep && keep->isVisible());
    QTest::mouseClick(keep, Qt::LeftButton);
    QSet<quint64> seeds;
    for (const Candidate &kept : studio.tray().kept())
      seeds.insert(kept.recipe.seed);
    QCOMPARE(seeds, (QSet<quint64>{100, 101}));
    QCOMPARE(studio->workspace().project()->kept().size(), 2);
    QVERIFY(studio->notices().sentence("dropped").isEmpty());
  }

  /// While a candidate sounds its notes are in the roll and the loop's own are ghosts; edits go to the loop.
  void whatSoundsIsDrawn() {
    StudioWindow studio(emptyProject());
    RollView &view = studio.roll().view();
    LoopDocument &document = studio.document();
    document.commit(QStringLiteral("one note"), oneNote(document.content(), 40));
    studio.addCandidate(oneNote(document.content(), 45));
    QTest::qWait(1);
    auto &canvas = *studio.roll().findChild<RollCanvas *>();
    const auto middleOf = [&view](int pitch) {
      return QPointF((view.geometry().xOf(0) + view.geometry().xOf(1920)) / 2,
                     view.geometry().pitchTop(pitch) + view.geometry().rowHeight() / 2);
    };
    view.reveal(document.content().tracks[view.pitchedTrack()].notes.first().id);
    const QColor own = colorAt(canvas, middleOf(40)), empty = colorAt(canvas, middleOf(45));
    studio.type("Alt+1");
    QTRY_VERIFY(view.heard().has_value());
    QTRY_VERIFY(colorAt(canvas, middleOf(45)) == own);
    const QColor ghost = colorAt(canvas, middleOf(40));
    QVERIFY(ghost != own && ghost != empty);
    QCOMPARE(studio.steps(), 1);
    studio.type("Alt+1"); // back to the loop
    QTRY_VERIFY(!view.heard());
    QTRY_VERIFY(colorAt(canvas, middleOf(40)) == own);
    QCOMPARE(colorAt(canvas, middleOf(45)), empty);
  }

  /// The bars that a fill changes are wider on its card, and the playhead goes at their pace.
  void aFillShowsItsBars() {
    LoopContent content = oneNote(emptyLoop(), 40);
    const QRectF area(0, 0, 800, 100);
    const Tick bar = content.ticksPerBar();
    const CellMask all;
    QCOMPARE(miniRollX(area, content, all, 3 * bar), 300.0);
    const CellMask fresh{{0, 1}, {2, 3}};
    const auto x = [&](int at) { return miniRollX(area, content, fresh, at * bar); };
    QVERIFY(x(3) - x(2) > 2.5 * (x(1) - x(0)));
    QCOMPARE(x(0), 0.0);
    QVERIFY(std::abs(x(8) - 800) < 1e-6);
    for (int at = 0; at < content.bars; ++at)
      QVERIFY(x(at + 1) > x(at));
    QVERIFY(miniRoll(content, QSize(200, 80), 1, fresh).toImage() != miniRoll(content, QSize(200, 80), 1).toImage());
  }
};

LOOPWRIGHT_TEST(TestStudioTray, QApplication)
#include "test_studio_tray.moc"
