// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "app/training/run_progress.h"
#include "tests/integration/training_runs/learning_place.h"
#include "tests/suite.h"
#include "ui/theme/theme.h"
#include "ui/train/corpus_choice.h"
#include "ui/train/curve_chart.h"
#include "ui/train/import_dialog.h"
#include "ui/train/train_view.h"
#include "ui/train/training_form.h"

using namespace loopwright;
using namespace loopwright::ui;
using State = TrainingRun::State;

namespace {

/// Pictures for the eye go to $LOOPWRIGHT_PICTURES, if that is set.
void look(QWidget &widget, const QString &name) {
  const QString folder = qEnvironmentVariable("LOOPWRIGHT_PICTURES");
  if (folder.isEmpty())
    return;
  for (const Scheme scheme : {Scheme::dark, Scheme::light}) {
    Theme::instance().setScheme(scheme);
    QCoreApplication::processEvents();
    widget.grab().save(QStringLiteral("%1/%2 %3 %4x.png")
                           .arg(folder, name, scheme == Scheme::dark ? "dark" : "light")
                           .arg(widget.devicePixelRatio()));
  }
}

struct Followed {
  TrainingRuns runs;
};

/// The place on the screen, with the trainings that it shows.
class OpenPlace : public Followed, public TrainView {
public:
  OpenPlace() : TrainView(runs) {
    resize(1180, 860);
    show();
    if (!QTest::qWaitForWindowActive(this))
      qFatal("the place is not shown");
  }
};

} // namespace

class TestTrainPlace : public QObject {
  Q_OBJECT

  tiny::LearningPlace m_music;

  template <class Widget>
  static Widget &child(QWidget &place, const char *name) {
    auto *found = place.findChild<Widget *>(QString::fromLatin1(name));
    if (found == nullptr)
      qFatal("no %s", name);
    return *found;
  }
  static void click(QWidget &widget) { QTest::mouseClick(&widget, Qt::LeftButton); }
  static void type(QWidget &widget, const QString &text) {
    widget.setFocus();
    QTest::keySequence(&widget, QKeySequence::SelectAll);
    QTest::keyClicks(&widget, text);
  }

private Q_SLOTS:
  void initTestCase() {
    Theme::instance().setScheme(Scheme::light);
    for (std::uint64_t song = 1; song <= 8; ++song)
      example::writeSong(m_music.file("midi") / (std::to_string(song) + ".mid"), example::song(song, 14, 5));
    example::write(m_music.file("midi/broken.mid"), "MThd no MIDI file");
  }

  void emptyPlaceLeadsOn() {
    OpenPlace place;
    look(place, "empty");
    click(child<QPushButton>(place, "train.first"));
    QVERIFY(child<QPushButton>(place, "train.start").isVisible());
    QVERIFY(!child<QPushButton>(place, "train.start").isEnabled());
    QVERIFY(!child<QLabel>(place, "train.form_sentence").text().isEmpty());
  }

  void importsAFolder() {
    OpenPlace place;
    click(child<QPushButton>(place, "train.new.button"));
    auto *choice = place.findChild<CorpusChoice *>();
    QSignalSpy changes(choice, &CorpusChoice::corpusChanged);
    choice->importFolder(m_music.path("midi"), {});
    QVERIFY(child<QPushButton>(place, "train.cancel_import").isVisible());
    QVERIFY(changes.wait(kSoon));
    QCOMPARE(choice->corpus(), m_music.path("data/loopwright/corpora/midi.lwc"));
    QVERIFY(QFile::exists(choice->corpus()));
    const QString report = child<QLabel>(place, "train.import_report").text();
    QVERIFY2(report.contains("8 of 9") && report.contains("damaged (1)"), qPrintable(report));
    QVERIFY(!child<QPushButton>(place, "train.cancel_import").isVisible());
    auto &facts = child<QLabel>(place, "train.corpus_facts");
    QTRY_VERIFY_WITH_TIMEOUT(facts.text().contains("loop57, 8 bars"), kSoon);
    choice->importFolder("/nowhere/at/all", {});
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(place, "train.import_report").text().contains("/nowhere"), kSoon);
  }

  /// The whole way by mouse and keys: a form made from the schema, three epochs, curves, table, the result.
  void trainsFromTheForm() {
    QVERIFY2(tiny::LearningPlace::hasModule(), "the learning module is not built");
    OpenPlace place;
    click(child<QPushButton>(place, "train.new.button"));
    auto &start = child<QPushButton>(place, "train.start");
    QTRY_VERIFY_WITH_TIMEOUT(start.isEnabled(), kSoon);
    auto &model = child<QComboBox>(place, "train.model");
    QCOMPARE(model.currentData().toString(), QStringLiteral("code-prior")); // for who wants loops
    model.setFocus();
    QTest::keyClick(&model, Qt::Key_Home);
    QCOMPARE(model.currentData().toString(), QStringLiteral("vqvae"));
    auto &preset = child<QComboBox>(place, "train.preset");
    preset.setFocus();
    QTest::keyClick(&preset, Qt::Key_End); // the model's defaults
    QCOMPARE(preset.currentData().toString(), QString());
    type(child<QSpinBox>(place, "train.epochs"), "3");
    type(child<QLineEdit>(place, "train.seed"), "7");
    look(place, "form");
    click(child<QToolButton>(place, "train.show_options"));
    type(child<QLineEdit>(place, "train.option_search"), "conv");
    QVERIFY(child<QLineEdit>(place, "train.option.channels").isVisible());
    QVERIFY(!child<QWidget>(place, "train.option.batch_size").isVisible());
    type(child<QLineEdit>(place, "train.option.channels"), "1");
    QVERIFY(!start.isEnabled());
    look(place, "form, wrong value");
    type(child<QLineEdit>(place, "train.option.channels"), "8");
    QVERIFY(start.isEnabled());
    type(child<QLineEdit>(place, "train.option_search"), "");
    QTest::keyClick(&child<QLineEdit>(place, "train.option_search"), Qt::Key_Delete);
    type(child<QLineEdit>(place, "train.option.codes"), "16");
    type(child<QLineEdit>(place, "train.option.code_size"), "4");
    type(child<QSpinBox>(place, "train.option.batch_size"), "8");
    type(child<QLineEdit>(place, "train.option.average_from"), "1");
    look(place, "form, options");

    const auto request = place.findChild<TrainingForm *>()->request();
    const tiny::Settings expected = {{"channels", "8"},   {"codes", "16"},       {"code_size", "4"},
                                     {"batch_size", "8"}, {"average_from", "1"}, {"epochs", "3"}};
    QCOMPARE(request.settings, expected);
    QCOMPARE(request.seed, std::uint64_t{7});
    const QString folder = QString::fromStdString(request.out.string());
    QVERIFY(folder.startsWith(m_music.path("data/loopwright/runs/vqvae-")));

    click(start);
    QTRY_VERIFY_WITH_TIMEOUT(place.runs.run(folder).has_value() && place.runs.run(folder)->state == State::finished,
                             kSoon);
    auto &table = child<QTableView>(place, "train.table");
    QTRY_COMPARE(table.model()->rowCount(), 3);
    const auto charts = place.findChildren<CurveChart *>();
    QCOMPARE(charts.size(), 2);
    for (const CurveChart *chart : charts) {
      QVERIFY(!chart->drawnLines().isEmpty());
      QCOMPARE(chart->drawnLines().last().size(), 3);
    }
    auto &smoothing = child<QSlider>(place, "train.smoothing");
    const auto before = charts[0]->drawnLines();
    smoothing.setFocus();
    QTest::keyClick(&smoothing, Qt::Key_End);
    QCOMPARE(smoothing.value(), 99);
    QVERIFY(charts[0]->drawnLines() != before);
    auto &metric = child<QCheckBox>(place, "train.curve.cell_error");
    const auto lines = charts[1]->drawnLines().size();
    metric.setFocus();
    QTest::keyClick(&metric, Qt::Key_Space);
    QVERIFY(charts[1]->drawnLines().size() > lines);
    QTest::keyClick(&smoothing, Qt::Key_Home);
    look(place, "finished");

    // A codec alone writes no loops: the way on is a model on its codes.
    QTRY_VERIFY(!child<QPushButton>(place, "train.use.button").isVisible());
    click(child<QPushButton>(place, "train.train_on.button"));
    QCOMPARE(model.currentData().toString(), QStringLiteral("code-prior"));
    QCOMPARE(child<QComboBox>(place, "train.codec").currentData().toString(), folder);
  }

  /// A prior asks for the codec whose codes it learns: the one that was just trained, or the starter's.
  void theCodecIsChosen() {
    QVERIFY2(tiny::LearningPlace::hasModule(), "the learning module is not built");
    OpenPlace place;
    QString codecFolder;
    for (const TrainingRun &run : place.runs.runs())
      if (run.model == "vqvae" && run.hasBundle)
        codecFolder = run.folder;
    QVERIFY(!codecFolder.isEmpty());
    click(child<QPushButton>(place, "train.new.button"));
    auto &model = child<QComboBox>(place, "train.model");
    auto &codec = child<QComboBox>(place, "train.codec");
    QTRY_VERIFY_WITH_TIMEOUT(model.findData("code-prior") >= 0, kSoon);
    const auto *form = place.findChild<TrainingForm *>();
    model.setCurrentIndex(model.findData("vqvae"));
    QVERIFY(!codec.isVisible());
    QVERIFY(form->request().codec.empty());
    model.setCurrentIndex(model.findData("code-prior"));
    QVERIFY(codec.isVisible());
    place.findChild<CorpusChoice *>()->setCorpus(m_music.path("data/loopwright/corpora/midi.lwc"));
    // The starter's codec reads repeated bass notes, which this corpus does not have: it is there, but not to be
    // chosen.
    const auto *codecs = qobject_cast<QStandardItemModel *>(codec.model());
    const int starter = codec.count() - 1;
    QVERIFY(codec.itemData(starter).toString().endsWith("starter/bundle"));
    QTRY_VERIFY_WITH_TIMEOUT(!codecs->item(starter)->isEnabled(), kSoon);
    QVERIFY2(codecs->item(starter)->toolTip().contains("loop57h"), qPrintable(codecs->item(starter)->toolTip()));
    codec.setFocus();
    QTest::keyClick(&codec, Qt::Key_End);
    QVERIFY(!QString::fromStdString(form->request().codec.string()).endsWith("starter/bundle"));
    QTest::keyClick(&codec, Qt::Key_Home); // a new one
    QCOMPARE(form->request().newCodec, std::string("vqvae"));
    QVERIFY(form->request().codec.empty());
    QTest::keyClick(&codec, Qt::Key_Down);
    QVERIFY(form->request().newCodec.empty());
    QCOMPARE(QString::fromStdString(form->request().codec.string()), codecFolder);
    auto &preset = child<QComboBox>(place, "train.preset");
    preset.setFocus();
    QTest::keyClick(&preset, Qt::Key_End);
    type(child<QSpinBox>(place, "train.epochs"), "1");
    const QString folder = QString::fromStdString(form->request().out.string());
    look(place, "form, prior");
    click(child<QPushButton>(place, "train.start"));
    QTRY_VERIFY_WITH_TIMEOUT(place.runs.run(folder) && place.runs.run(folder)->state == State::finished, kSoon);
    QVERIFY(place.runs.run(folder)->hasBundle);
    QSignalSpy chosen(&place, &TrainView::bundleChosen);
    click(child<QPushButton>(place, "train.use.button"));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), folder + "/bundle");
  }

  void stopsAndResumesByItsButtons() {
    QVERIFY2(tiny::LearningPlace::hasModule(), "the learning module is not built");
    OpenPlace place;
    const QString folder = m_music.path("long");
    QVERIFY(place.runs.start(m_music.codec("long", 200)));
    auto &list = child<QListView>(place, "train.runs");
    QCOMPARE(list.model()->rowCount(), 3);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
    auto &rate = child<QLabel>(place, "train.rate");
    QTRY_VERIFY_WITH_TIMEOUT(rate.text().contains("left"), kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(child<QTableView>(place, "train.table").model()->rowCount() > 6, kSoon);
    look(place, "running");
    auto &use = child<QPushButton>(place, "train.use.button");
    QVERIFY(!use.isEnabled() && !use.toolTip().isEmpty());
    auto &stop = child<QPushButton>(place, "train.stop.button");
    QVERIFY(stop.isVisible());
    click(stop);
    QTRY_COMPARE_WITH_TIMEOUT(place.runs.run(folder)->state, State::stopped, kSoon);
    auto &resume = child<QPushButton>(place, "train.resume.button");
    QVERIFY(resume.isVisible());
    look(place, "stopped");
    click(resume);
    QTRY_COMPARE_WITH_TIMEOUT(place.runs.run(folder)->state, State::running, kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(rate.text().contains("left"), kSoon);
    place.runs.stopNow(folder);
    QTRY_COMPARE_WITH_TIMEOUT(place.runs.run(folder)->state, State::stopped, kSoon);
  }

  void failureIsShown() {
    QVERIFY2(tiny::LearningPlace::hasModule(), "the learning module is not built");
    OpenPlace place;
    auto request = m_music.codec("failing");
    request.corpus = "/nowhere.lwc";
    QVERIFY(place.runs.start(request));
    auto &list = child<QListView>(place, "train.runs");
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
    auto &sentence = child<QLabel>(place, "train.sentence");
    QTRY_VERIFY_WITH_TIMEOUT(sentence.isVisible() && sentence.text().contains("/nowhere.lwc"), kSoon);
    look(place, "failed");
  }

  /// With each kind of corpus only what can learn from it is offered; of the rest it is said why not.
  void onlyWhatFitsIsOffered_data() {
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QStringList>("offered");
    const QStringList loops = {"vqvae", "code-prior", "code-transformer", "cnn-vae", "ar-lstm-vae", "nonar-lstm-vae"};
    QTest::newRow("loops") << "loop57" << loops;
    QTest::newRow("loops with onsets") << "loop57h" << loops;
    QTest::newRow("four tracks") << "tracks4" << QStringList{"musae"};
    QTest::newRow("drums alone") << "drums9" << QStringList{"cnn-vae", "ar-lstm-vae", "nonar-lstm-vae"};
    QTest::newRow("melodies") << "melody" << QStringList{};
  }
  void onlyWhatFitsIsOffered() {
    QVERIFY2(tiny::LearningPlace::hasModule(), "the learning module is not built");
    QFETCH(QString, layout);
    QFETCH(QStringList, offered);
    const auto corpus = tiny::makeCorpus(m_music.file("fitting"), layout.toStdString(), 2);
    OpenPlace place;
    click(child<QPushButton>(place, "train.new.button"));
    auto &model = child<QComboBox>(place, "train.model");
    QTRY_VERIFY_WITH_TIMEOUT(model.findData("musae") >= 0, kSoon);
    auto *choice = place.findChild<CorpusChoice *>();
    choice->setCorpus(QString::fromStdString(corpus.string()));
    QTRY_VERIFY_WITH_TIMEOUT(choice->shape().has_value(), kSoon);
    QStringList enabled;
    const auto *items = qobject_cast<QStandardItemModel *>(model.model());
    for (int i = 0; i < model.count(); ++i)
      if (items->item(i)->isEnabled())
        enabled << model.itemData(i).toString();
      else
        QVERIFY2(items->item(i)->toolTip().contains(layout), qPrintable(items->item(i)->toolTip()));
    QCOMPARE(enabled, offered);
    // By keys through the whole list: what cannot learn is never chosen, and nothing that cannot work can be started.
    model.setFocus();
    QTest::keyClick(&model, Qt::Key_Home);
    for (int i = 0; i < model.count(); ++i) {
      QVERIFY(offered.isEmpty() || offered.contains(model.currentData().toString()));
      QTest::keyClick(&model, Qt::Key_Down);
    }
    const auto &left = child<QLabel>(place, "train.models_left");
    QVERIFY2(left.isVisible() && left.text().contains(layout), qPrintable(left.text()));
    if (offered.isEmpty()) {
      QVERIFY(!child<QPushButton>(place, "train.start").isEnabled());
      const QString sentence = child<QLabel>(place, "train.form_sentence").text();
      QVERIFY2(sentence.contains(layout), qPrintable(sentence));
    }
    look(place, "form, " + layout);
  }

  /// The choices of `loopwright import`, asked for when a folder is chosen.
  void importIsAskedHow() {
    OpenPlace place;
    auto *choice = place.findChild<CorpusChoice *>();
    QSignalSpy changes(choice, &CorpusChoice::corpusChanged);
    QTimer answers;
    answers.setInterval(20);
    bool looked = false;
    connect(&answers, &QTimer::timeout, &place, [&] {
      if (auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
        files->findChild<QLineEdit *>("fileNameEdit")->setText(m_music.path("midi"));
        QTest::keyClick(files->findChild<QLineEdit *>("fileNameEdit"), Qt::Key_Return);
      } else if (auto *how = qobject_cast<ImportDialog *>(QApplication::activeModalWidget())) {
        answers.stop();
        look(*how, "import");
        const ImportOptions standard = how->options();
        QCOMPARE(standard.layout.name, std::string("loop57h"));
        QCOMPARE(standard.grid, Grid::nearest);
        QCOMPARE(standard.rules.name, std::string("cells"));
        QCOMPARE(standard.bars, 8);
        QVERIFY(!standard.stride && standard.labelFiles.empty());
        auto &layout = child<QComboBox>(*how, "import.layout");
        auto &rules = child<QComboBox>(*how, "import.rules");
        QTest::keyClick(&layout, Qt::Key_End);
        QCOMPARE(layout.currentText(), QStringLiteral("piano128"));
        QCOMPARE(rules.currentText(), QStringLiteral("all")); // its rules look at drums and bass, which are not there
        QTest::keyClick(&layout, Qt::Key_Home);
        QTest::keyClick(&rules, Qt::Key_End);
        QCOMPARE(rules.currentText(), QStringLiteral("musae-played"));
        QTest::keyClick(&rules, Qt::Key_Home);
        type(child<QSpinBox>(*how, "import.bars"), "4");
        type(child<QSpinBox>(*how, "import.stride"), "2");
        const ImportOptions chosen = how->options();
        QCOMPARE(chosen.layout.name, child<QComboBox>(*how, "import.layout").currentText().toStdString());
        QVERIFY(chosen.layout.name != standard.layout.name);
        QCOMPARE(chosen.rules.name, std::string("all"));
        QCOMPARE(chosen.bars, 4);
        QCOMPARE(*chosen.stride, 2);
        looked = true;
        click(child<QPushButton>(*how, "import.accept"));
      }
    });
    answers.start();
    choice->importAction()->trigger();
    QVERIFY(looked);
    QVERIFY(changes.wait(kSoon));
    QCOMPARE(choice->corpus(), m_music.path("data/loopwright/corpora/midi-2.lwc"));
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(place, "train.corpus_facts").text().contains("4 bars"), kSoon);
  }

  void importCanBeCancelled() {
    for (std::uint64_t song = 0; song < 300; ++song)
      example::writeSong(m_music.file("many") / (std::to_string(song) + ".mid"), example::song(song + 100, 60, 5));
    OpenPlace place;
    click(child<QPushButton>(place, "train.new.button"));
    auto *choice = place.findChild<CorpusChoice *>();
    const QString before = choice->corpus();
    choice->importFolder(m_music.path("many"), {});
    auto &cancel = child<QPushButton>(place, "train.cancel_import");
    QVERIFY(cancel.isVisible());
    click(cancel);
    auto &report = child<QLabel>(place, "train.import_report");
    QTRY_VERIFY_WITH_TIMEOUT(report.isVisible() && report.text().contains("cancelled"), kSoon);
    QVERIFY(!cancel.isVisible());
    QCOMPARE(choice->corpus(), before);
    QVERIFY(!QFile::exists(m_music.path("data/loopwright/corpora/many.lwc")));
  }

  /// Every action has a text, a name, and a place in the menu; everything that takes input has a name for readers.
  void isNamedThroughout() {
    OpenPlace place;
    click(child<QPushButton>(place, "train.new.button"));
    for (const MenuActions &menu : place.menuActions())
      for (const QAction *action : menu.actions)
        if (action != nullptr)
          QVERIFY(!action->text().isEmpty() && action->objectName().startsWith("train."));
    for (QWidget *widget : place.findChildren<QWidget *>()) {
      if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_") || !widget->isVisible())
        continue;
      QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
      if (access == nullptr || access->role() == QAccessible::Client || access->role() == QAccessible::Splitter)
        continue;
      QVERIFY2(!access->text(QAccessible::Name).isEmpty() || widget->inherits("QScrollArea") ||
                   widget->parentWidget()->inherits("QAbstractSpinBox"),
               qPrintable(QString("%1 %2").arg(widget->metaObject()->className(), widget->objectName())));
    }
  }
};

LOOPWRIGHT_TEST(TestTrainPlace, QApplication)
#include "test_train_place.moc"
