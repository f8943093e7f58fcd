// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "app/playback/track_mix.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

LoopContent loopOf(const QString &kinds) {
  LoopContent content;
  for (const QChar kind : kinds) {
    DocumentTrack track;
    track.role = kind == 'd' ? Role::drums : Role::bass;
    content.tracks.append(track);
  }
  return content;
}

} // namespace

class TestTrackMix : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void audible_data() {
    QTest::addColumn<QString>("document"); // p pitched, d drums
    QTest::addColumn<QString>("mixes");    // m muted, s soloed, b both, - neither
    QTest::addColumn<QString>("heard");
    QTest::addColumn<QString>("audible"); // by part: x heard, - not
    QTest::newRow("plain") << "pd"
                           << "--"
                           << "pd"
                           << "xx";
    QTest::newRow("never mixed") << "pd"
                                 << ""
                                 << "pd"
                                 << "xx";
    QTest::newRow("muted") << "pd"
                           << "m-"
                           << "pd"
                           << "-x";
    QTest::newRow("soloed") << "pd"
                            << "-s"
                            << "pd"
                            << "-x";
    QTest::newRow("two soloed") << "ppd"
                                << "s-s"
                                << "ppd"
                                << "x-x";
    QTest::newRow("mute beats solo") << "pd"
                                     << "b-"
                                     << "pd"
                                     << "--";
    QTest::newRow("candidate in another order") << "pd"
                                                << "m-"
                                                << "dp"
                                                << "x-";
    QTest::newRow("candidate with more tracks") << "pd"
                                                << "m-"
                                                << "dppp"
                                                << "x-xx";
    QTest::newRow("and a solo") << "pd"
                                << "-s"
                                << "dpp"
                                << "x--";
    QTest::newRow("candidate with fewer") << "ppd"
                                          << "-m-"
                                          << "d"
                                          << "x";
    QTest::newRow("a track that is gone was soloed") << "p"
                                                     << "-s"
                                                     << "p"
                                                     << "x";
    QTest::newRow("no document") << ""
                                 << ""
                                 << "pd"
                                 << "xx";
  }
  void audible() {
    QFETCH(QString, document);
    QFETCH(QString, mixes);
    QFETCH(QString, heard);
    QFETCH(QString, audible);
    QList<TrackMix> wanted;
    for (const QChar mix : mixes)
      wanted.append({mix == 'm' || mix == 'b', mix == 's' || mix == 'b', 1, 0});
    const auto parts = partMixesOf(loopOf(document), wanted, loopOf(heard));
    QString result;
    for (qsizetype part = 0; part < heard.size(); ++part)
      result.append(parts[static_cast<std::size_t>(part)].audible ? 'x' : '-');
    QCOMPARE(result, audible);
  }

  void volumeAndPanFollowTheKind() {
    const auto parts = partMixesOf(loopOf("pd"), {{false, false, 0.5F, -1}, {false, false, 1.2F, 1}}, loopOf("dp"));
    QCOMPARE(parts[0], (PartMix{1.2F, 1, true}));
    QCOMPARE(parts[1], (PartMix{0.5F, -1, true}));
  }

  void moreTracksThanParts() {
    const LoopContent many = loopOf(QString(20, 'p'));
    QVERIFY(partMixesOf(many, {}, many).back().audible);
  }
};

LOOPWRIGHT_TEST(TestTrackMix, void)
#include "test_track_mix.moc"
