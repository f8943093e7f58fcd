// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/recipes/recipe_json.h"
#include "engine/midi/smf.h"
#include "tests/gui/generate/sample_candidates.h"
#include "tests/suite.h"
#include "ui/generate/candidate_card.h"
#include "ui/generate/candidate_files.h"
#include "ui/generate/candidate_tray.h"
#include "ui/theme/theme.h"

using namespace loopwright;
using namespace loopwright::ui;

class TestCandidateTray : public QObject {
  Q_OBJECT

  /// A tray in a window with a document that the transport follows.
  struct Studio {
    LoopDocument document{sample::candidate(99, 0).content, QStringLiteral("Loop")};
    Transport transport;
    QWidget window;
    CandidateTray tray{transport, &window};
    QSignalSpy accepted{&tray, &CandidateTray::accepted};
    QSignalSpy kept{&tray, &CandidateTray::keptChanged};

    Studio() {
      transport.setDocument(&document);
      (new QVBoxLayout(&window))->addWidget(&tray);
      window.resize(1200, 240);
      window.show();
      window.activateWindow();
    }
    void addBatch(std::uint64_t seed, int count) {
      for (int number = 0; number < count; ++number)
        tray.add(sample::candidate(seed, number));
    }
    /// In the order they are shown.
    QList<CandidateCard *> cards() const {
      QList<CandidateCard *> all = tray.findChildren<CandidateCard *>();
      all.removeIf([](CandidateCard *card) { return card->isHidden(); });
      std::sort(all.begin(), all.end(), [](QWidget *a, QWidget *b) { return a->x() < b->x(); });
      return all;
    }
    QAction *action(const char *name) const { return tray.findChild<QAction *>(QLatin1String(name)); }
    QStringList shown() const {
      QStringList texts;
      for (const Candidate &one : tray.candidates())
        texts << QStringLiteral("%1/%2").arg(one.recipe.seed).arg(one.recipe.number);
      return texts;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
      QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
    }
  };

private Q_SLOTS:
  void initTestCase() { Theme::instance().setScheme(Scheme::light); }

  void eightCardsWithDifferentLoops() {
    Studio studio;
    studio.addBatch(7, 8);
    QCOMPARE(studio.cards().size(), 8);
    QSet<QString> hashes;
    for (CandidateCard *card : studio.cards())
      hashes.insert(card->candidate().content.hash());
    QCOMPARE(hashes.size(), 8);
    for (qsizetype i = 0; i < 8; ++i)
      QCOMPARE(studio.cards()[i]->candidate().id, studio.tray.candidates()[i].id);
  }

  void newestBatchFirstAfterThoseKept() {
    Studio studio;
    studio.addBatch(1, 3);
    studio.cards()[1]->setKept(true);
    QCOMPARE(studio.shown(), QStringList({"1/0", "1/1", "1/2"})); // nothing jumps
    studio.addBatch(2, 2);
    QCOMPARE(studio.shown(), QStringList({"1/1", "2/0", "2/1", "1/0", "1/2"}));
  }

  void atMostSixteenThatAreNotKept() {
    Studio studio;
    studio.addBatch(1, 8);
    studio.cards()[0]->setKept(true);
    studio.addBatch(2, 16);
    QCOMPARE(studio.cards().size(), 17);
    QCOMPARE(studio.shown().first(), QStringLiteral("1/0"));
    QVERIFY(studio.shown().mid(1).filter(QStringLiteral("1/")).isEmpty());
  }

  void altDigitPlaysInPhase() {
    Studio studio;
    studio.addBatch(7, 8);
    studio.transport.locate(5000);
    studio.transport.play();
    QTRY_VERIFY(studio.transport.position() > 5000);
    const Tick before = studio.transport.position();
    QVERIFY(QTest::qWaitForWindowActive(&studio.window));
    studio.key(Qt::Key_3, Qt::AltModifier);
    const int id = studio.cards()[2]->candidate().id;
    QCOMPARE(studio.transport.previewId(), std::optional(id));
    QVERIFY(studio.transport.playing());
    QVERIFY(studio.cards()[2]->sounding());
    QVERIFY(studio.transport.position() >= before);
    QTRY_VERIFY(studio.transport.position() > before);
    QVERIFY2(studio.transport.position() - before < 2 * 1920, "the phase goes on");
    QCOMPARE(studio.tray.current()->id, id);

    studio.key(Qt::Key_3, Qt::AltModifier); // again: back to the document
    QVERIFY(!studio.transport.previewId());
    QVERIFY(!studio.cards()[2]->sounding());
    QVERIFY(studio.transport.playing());
  }

  void clickPlaysAndButtonToo() {
    Studio studio;
    studio.addBatch(7, 4);
    CandidateCard *card = studio.cards()[1];
    QTest::mouseClick(card, Qt::LeftButton, {}, card->rect().center());
    QCOMPARE(studio.transport.previewId(), std::optional(card->candidate().id));
    QVERIFY(studio.transport.playing());
    auto *play = studio.cards()[3]->findChild<QToolButton *>(QStringLiteral("candidate.play"));
    QTest::mouseClick(play, Qt::LeftButton);
    QCOMPARE(studio.transport.previewId(), std::optional(studio.cards()[3]->candidate().id));
    QVERIFY(!card->sounding());
    QTest::mouseClick(play, Qt::LeftButton);
    QVERIFY(!studio.transport.previewId());
  }

  void keysOfTheTray() {
    Studio studio;
    studio.addBatch(7, 4);
    QVERIFY(QTest::qWaitForWindowActive(&studio.window));
    studio.tray.setFocus();
    QCOMPARE(QApplication::focusWidget(), studio.cards()[0]);
    studio.key(Qt::Key_Right);
    studio.key(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), studio.cards()[2]);
    QVERIFY(!studio.transport.previewId());
    studio.key(Qt::Key_P);
    QCOMPARE(studio.transport.previewId(), std::optional(studio.cards()[2]->candidate().id));
    studio.key(Qt::Key_Left); // while one plays, the next one does
    QCOMPARE(studio.transport.previewId(), std::optional(studio.cards()[1]->candidate().id));
    studio.key(Qt::Key_4);
    QCOMPARE(studio.transport.previewId(), std::optional(studio.cards()[3]->candidate().id));
    studio.key(Qt::Key_K);
    QVERIFY(studio.tray.candidates()[3].kept);
    QCOMPARE(studio.kept.size(), 1);
    QCOMPARE(studio.tray.kept().size(), 1);
    studio.key(Qt::Key_K);
    QVERIFY(studio.tray.kept().isEmpty());
    studio.key(Qt::Key_Escape);
    QVERIFY(!studio.transport.previewId());
    studio.key(Qt::Key_9); // there is none
    QVERIFY(!studio.transport.previewId());
  }

  void accepts_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("control");
    QTest::newRow("Enter") << int(Qt::Key_Return) << false;
    QTest::newRow("Enter of the keypad") << int(Qt::Key_Enter) << false;
    QTest::newRow("Ctrl+Enter") << int(Qt::Key_Return) << true;
  }
  void accepts() {
    QFETCH(int, key);
    QFETCH(bool, control);
    Studio studio;
    QAction stopsElsewhere(&studio.window);
    stopsElsewhere.setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    studio.window.addAction(&stopsElsewhere);
    QSignalSpy stopped(&stopsElsewhere, &QAction::triggered);
    studio.addBatch(7, 4);
    QVERIFY(QTest::qWaitForWindowActive(&studio.window));
    studio.tray.play(2);
    studio.tray.setFocus();
    studio.key(static_cast<Qt::Key>(key), control ? Qt::ControlModifier : Qt::NoModifier);
    QCOMPARE(studio.accepted.size(), 1);
    QCOMPARE(studio.accepted.first().first().value<Candidate>().content, studio.cards()[2]->candidate().content);
    QVERIFY(!studio.transport.previewId());
    QVERIFY(stopped.isEmpty());
  }

  void doubleClickAccepts() {
    Studio studio;
    studio.addBatch(7, 4);
    CandidateCard *card = studio.cards()[1];
    QTest::mouseDClick(card, Qt::LeftButton, {}, card->rect().center());
    QCOMPARE(studio.accepted.size(), 1);
    QCOMPARE(studio.accepted.first().first().value<Candidate>().id, card->candidate().id);
  }

  void spaceIsTheTransports() {
    Studio studio;
    studio.addBatch(7, 2);
    QAction space(&studio.window);
    space.setShortcut(Qt::Key_Space);
    studio.window.addAction(&space);
    QSignalSpy pressed(&space, &QAction::triggered);
    QVERIFY(QTest::qWaitForWindowActive(&studio.window));
    studio.tray.setFocus();
    studio.key(Qt::Key_Space);
    QCOMPARE(pressed.size(), 1);
    QVERIFY(!studio.transport.previewId());
  }

  void sortsMonotonously_data() {
    QTest::addColumn<QString>("metric");
    QTest::addColumn<bool>("lowestFirst");
    for (const char *metric : {"notes", "distinct_bars", "hd", "loop_score"})
      for (const bool lowest : {false, true})
        QTest::addRow("%s %s", metric, lowest ? "rising" : "falling") << QString::fromLatin1(metric) << lowest;
  }
  void sortsMonotonously() {
    QFETCH(QString, metric);
    QFETCH(bool, lowestFirst);
    Studio studio;
    studio.addBatch(7, 8);
    const QStringList made = studio.shown();
    studio.action(qPrintable(QStringLiteral("candidates.sort_") + metric))->trigger();
    studio.action("candidates.lowest_first")->setChecked(lowestFirst);
    studio.addBatch(8, 5);
    QList<double> values;
    for (CandidateCard *card : studio.cards())
      values << card->candidate().metrics.at(metric.toStdString());
    QCOMPARE(values.size(), 13);
    QVERIFY(values.first() != values.last());
    QVERIFY(lowestFirst ? std::is_sorted(values.begin(), values.end())
                        : std::is_sorted(values.rbegin(), values.rend()));
    studio.action("candidates.sort_made")->trigger();
    QCOMPARE(studio.shown().mid(5), made);
    QVERIFY(studio.action("candidates.sort_loop_score")->isEnabled());
    QVERIFY(!studio.action("candidates.sort_up")->isEnabled()); // nobody knows it
  }

  void dragGivesAFile() {
    Studio studio;
    studio.addBatch(7, 3);
    CandidateCard *card = studio.cards()[1];
    const QPoint from = card->rect().center();
    QTest::mousePress(card, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from + QPoint(40, 0), card->mapToGlobal(from + QPoint(40, 0)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(card, &move);
    const auto *drag = card->findChild<QDrag *>(); // without a desktop it ends at once; it goes with the next event
    QVERIFY(drag != nullptr);
    const QStringList formats = drag->mimeData()->formats();
    const QList<QUrl> urls = drag->mimeData()->urls();
    QVERIFY(!drag->pixmap().isNull());
    QVERIFY(formats.contains(QStringLiteral("text/uri-list")));
    QCOMPARE(urls.size(), 1);
    QVERIFY(urls.first().fileName().endsWith(QStringLiteral(".mid")));
    const auto read = midi::readSmfFile(urls.first().toLocalFile().toStdString());
    QVERIFY(read);
    const Score expected = scoreOf(card->candidate().content);
    QCOMPARE(read->scores.front().parts.size(), expected.parts.size());
    for (std::size_t i = 0; i < expected.parts.size(); ++i)
      QVERIFY(read->scores.front().parts[i].notes == expected.parts[i].notes);
    const auto recipe = recipeFromText(read->scores.front().text);
    QVERIFY(recipe);
    QCOMPARE(recipe->number, std::int64_t(1));
    QVERIFY(!studio.transport.previewId()); // a drag is no click
  }

  void exportsAreAskedForWithTheirCandidate() {
    Studio studio;
    studio.addBatch(7, 3);
    studio.tray.play(1);
    QSignalSpy wanted(&studio.tray, &CandidateTray::exportRequested);
    studio.action("candidates.export_midi")->trigger();
    studio.action("candidates.export_wav")->trigger();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0][0].value<Candidate>().id, studio.cards()[1]->candidate().id);
    QCOMPARE(wanted[0][1].value<ExportFormat>(), ExportFormat::midi);
    QCOMPARE(wanted[1][1].value<ExportFormat>(), ExportFormat::wav);
  }

  /// What a project file has kept comes without numbers of this run: each is still one of its own.
  void keptOfAProjectAreToldApart() {
    Studio studio;
    QList<Candidate> read;
    for (int number = 0; number < 3; ++number) {
      read.append(sample::candidate(5, number));
      read.last().id = 0;
      read.last().kept = true;
    }
    studio.tray.setKept(read);
    QVERIFY(QTest::qWaitForWindowActive(&studio.window));
    QSet<int> ids;
    for (const Candidate &one : studio.tray.candidates())
      ids.insert(one.id);
    QCOMPARE(ids.size(), 3);
    QVERIFY(!ids.contains(0));
    QSignalSpy wanted(&studio.tray, &CandidateTray::exportRequested);
    for (int number = 0; number < 3; ++number) {
      studio.key(static_cast<Qt::Key>(Qt::Key_1 + number), Qt::AltModifier);
      for (int other = 0; other < 3; ++other)
        QCOMPARE(studio.cards()[other]->sounding(), other == number);
      studio.action("candidates.export_midi")->trigger();
      QCOMPARE(wanted.last()[0].value<Candidate>().content, read[number].content);
    }
  }

  /// In its place: with the loop around it, wherever the user says that is.
  void heardInItsPlace() {
    Studio studio;
    studio.addBatch(7, 2);
    int bars = 3;
    studio.tray.setHeard([&bars](const Candidate &candidate) {
      LoopContent heard = candidate.content;
      heard.bars = bars;
      return heard;
    });
    studio.tray.play(0);
    studio.transport.locate(100000);
    QTRY_VERIFY(studio.transport.position() < 3 * 1920);
    bars = 1;
    QSignalSpy changes(&studio.transport, &Transport::previewChanged);
    studio.tray.hearAgain();
    QCOMPARE(changes.size(), 1);
    studio.transport.locate(100000);
    QTRY_VERIFY(studio.transport.position() < 1920);
    QVERIFY(studio.cards()[0]->sounding());
    studio.transport.pause();
    QTRY_VERIFY(!studio.transport.playing());
    studio.tray.hearAgain();
    QVERIFY(!studio.transport.playing());
    QVERIFY(!studio.transport.previewId());
  }

  void menuOfACard() {
    Studio studio;
    studio.addBatch(7, 3);
    QSignalSpy again(&studio.tray, &CandidateTray::makeAgainRequested);
    QStringList texts;
    QTimer::singleShot(0, &studio.tray, [&] {
      auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
      if (menu == nullptr)
        return;
      for (QAction *action : menu->actions())
        texts << action->objectName();
      menu->close();
    });
    CandidateCard *card = studio.cards()[2];
    QContextMenuEvent event(QContextMenuEvent::Keyboard, card->rect().center(), card->mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(card, &event);
    for (const char *name : {"candidates.accept", "candidates.keep", "candidates.make_again", "candidates.export_midi",
                             "candidates.export_wav", "candidates.copy_recipe"})
      QVERIFY2(texts.contains(QLatin1String(name)), name);
    studio.action("candidates.make_again")->trigger();
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().first().value<GenerationRecipe>().number, std::int64_t(2));
    studio.action("candidates.copy_recipe")->trigger();
    const auto recipe = recipeFromText(QApplication::clipboard()->text().toStdString());
    QVERIFY(recipe);
    QCOMPARE(recipe->seed, std::uint64_t(7));
    QCOMPARE(recipe->number, std::int64_t(2));
  }

  void clearingAndTheKeptOfAProject() {
    Studio studio;
    studio.addBatch(7, 4);
    studio.cards()[3]->setKept(true);
    studio.tray.play(0);
    studio.action("candidates.clear")->trigger();
    QCOMPARE(studio.shown(), QStringList({"7/3"}));
    QVERIFY(!studio.transport.previewId());
    QVERIFY(!studio.tray.current());
    studio.tray.setKept({sample::candidate(1, 0), sample::candidate(4, 2)});
    QCOMPARE(studio.shown(), QStringList({"1/0", "4/2"}));
    QCOMPARE(studio.tray.kept().size(), 2);
    studio.tray.setKept({});
    QVERIFY(studio.cards().isEmpty());
  }

  void emptyPlaceSaysHowToFillIt() {
    Studio studio;
    QAction generate(QStringLiteral("Generate 8 loops"));
    QSignalSpy triggered(&generate, &QAction::triggered);
    studio.tray.setGenerateAction(&generate);
    auto *fill = studio.tray.findChild<QPushButton *>(QStringLiteral("candidates.fill"));
    QVERIFY(fill->isVisible());
    QCOMPARE(fill->text(), QStringLiteral("Generate 8 loops"));
    QTest::mouseClick(fill, Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
    generate.setText(QStringLiteral("Generate 3 loops"));
    QCOMPARE(fill->text(), QStringLiteral("Generate 3 loops"));
    studio.addBatch(7, 1);
    QVERIFY(!fill->isVisible());
  }

  void screenReadersFindAList() {
    Studio studio;
    studio.addBatch(7, 3);
    studio.cards()[2]->setKept(true);
    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(studio.cards()[2]);
    QCOMPARE(item->role(), QAccessible::ListItem);
    const QString notes = QString::number(studio.cards()[2]->candidate().metrics.at("notes"));
    QCOMPARE(item->text(QAccessible::Name), QStringLiteral("Candidate 3, seed 7, %1 notes, kept").arg(notes));
    QVERIFY(item->state().checked);
    QCOMPARE(item->parent()->role(), QAccessible::List);
    QCOMPARE(item->parent()->text(QAccessible::Name), QStringLiteral("Candidates"));
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(studio.cards()[2]->sounding());
    QVERIFY(item->text(QAccessible::Name).endsWith(QStringLiteral("playing")));
    const QList<QAbstractButton *> buttons = studio.tray.findChildren<QAbstractButton *>();
    QVERIFY(buttons.size() >= 8);
    for (const QAbstractButton *button : buttons)
      QVERIFY2(!button->isVisible() || !QAccessible::queryAccessibleInterface(const_cast<QAbstractButton *>(button))
                                            ->text(QAccessible::Name)
                                            .isEmpty(),
               qPrintable(button->objectName()));
  }

  void actionsAreComplete() {
    Studio studio;
    QSet<QKeySequence> keys;
    QSet<QString> names;
    int plays = 0;
    for (const MenuActions &menu : studio.tray.menuActions())
      for (const QAction *action : menu.actions) {
        if (action == nullptr)
          continue;
        QVERIFY(!action->text().isEmpty() && !action->objectName().isEmpty());
        QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
        names.insert(action->objectName());
        plays += action->objectName().startsWith(QStringLiteral("candidates.play")) ? 1 : 0;
        for (const QKeySequence &key : action->shortcuts()) {
          QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
          keys.insert(key);
        }
      }
    QCOMPARE(plays, 10);
  }
};

LOOPWRIGHT_TEST(TestCandidateTray, QApplication)
#include "test_candidate_tray.moc"
