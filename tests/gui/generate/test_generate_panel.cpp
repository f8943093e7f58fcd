// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/document/loop_edits.h"
#include "tests/suite.h"
#include "ui/generate/generate_panel.h"
#include "ui/theme/theme.h"

using namespace loopwright;
using namespace loopwright::ui;

class TestGeneratePanel : public QObject {
  Q_OBJECT

  QTemporaryDir m_settings;

  struct Studio {
    Generator generator;
    GenerationSession session{generator};
    LoopDocument loop{emptyLoop(), QStringLiteral("Loop")};
    GeneratePanel panel{session};

    Studio() {
      session.setLoop(&loop);
      panel.show();
      panel.activateWindow();
    }
    void setTempo(int microseconds) { loop.commit(QStringLiteral("Tempo"), withTempo(loop.content(), microseconds)); }
    template <class Widget>
    Widget &find(const char *name) const {
      return *panel.findChild<Widget *>(QLatin1String(name));
    }
    QAction &action(const char *name) const {
      for (const MenuActions &menu : panel.menuActions())
        for (QAction *action : menu.actions)
          if (action != nullptr && action->objectName() == QLatin1String(name))
            return *action;
      qFatal("no action %s", name);
    }
    static void type(QAbstractSpinBox &box, const char *text) {
      box.setFocus();
      box.selectAll();
      QTest::keyClicks(&box, QLatin1String(text));
      QTest::keyClick(&box, Qt::Key_Tab);
    }
  };

private Q_SLOTS:
  void initTestCase() {
    qputenv("LOOPWRIGHT_LEARNING", "/nowhere/loopwright-learning.so");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("loopwright-test"));
    Theme::instance().setScheme(Scheme::light);
  }

  void formSaysTheRequest() {
    Studio studio;
    QVERIFY(QTest::qWaitForWindowActive(&studio.panel));
    QCOMPARE(studio.session.request().count, 8);
    QCOMPARE(studio.find<QSpinBox>("generate.number").minimum(), 1);
    QCOMPARE(studio.find<QSpinBox>("generate.number").maximum(), 16);
    Studio::type(studio.find<QSpinBox>("generate.number"), "12");
    Studio::type(studio.find<QDoubleSpinBox>("generate.temperature"), "0.7");
    Studio::type(studio.find<QSpinBox>("generate.top_k"), "40");
    Studio::type(studio.find<QDoubleSpinBox>("generate.top_p"), "0.9");
    Studio::type(studio.find<QSpinBox>("generate.seed"), "4711");
    studio.setTempo(400000);
    const GenerationRequest request = studio.session.request();
    QCOMPARE(request.bundle, QStringLiteral("starter"));
    QCOMPARE(request.count, 12);
    QCOMPARE(request.seed, std::uint64_t(4711));
    QCOMPARE(request.filter->temperature, 0.7);
    QCOMPARE(request.filter->topK, 40);
    QCOMPARE(request.filter->topP, 0.9);
    QCOMPARE(request.microsecondsPerQuarter, 400000);
    QVERIFY(request.filter->check());
    QCOMPARE(studio.find<QPushButton>("generate.start").text(), studio.panel.generateAction()->text());
    QVERIFY(studio.panel.generateAction()->text().contains(QStringLiteral("12")));
  }

  void sliderAndFieldGoTogether() {
    Studio studio;
    auto &slider = studio.find<QSlider>("generate.temperature_slider");
    auto &field = studio.find<QDoubleSpinBox>("generate.temperature");
    QVERIFY(!studio.action("generate.recommended").isEnabled());
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Left);
    QCOMPARE(field.value(), 0.9);
    QTest::keyClick(&field, Qt::Key_Up);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.value(), 1.1);
    QCOMPARE(slider.value(), 11);
    studio.action("generate.recommended").trigger();
    QCOMPARE(field.value(), 1.0);
    QVERIFY(!studio.action("generate.recommended").isEnabled());
  }

  /// A model is asked only for what it knows.
  void conditionsOfTheModel() {
    Studio studio;
    QVERIFY(QTest::qWaitForWindowActive(&studio.panel));
    auto &genre = studio.find<QComboBox>("generate.genre");
    auto &density = studio.find<QDoubleSpinBox>("generate.density");
    auto &guidance = studio.find<QDoubleSpinBox>("generate.guidance");
    auto &tempo = studio.find<QCheckBox>("generate.for_tempo");
    auto &form = studio.find<QCheckBox>("generate.form");
    for (const QWidget *field : std::initializer_list<QWidget *>{&genre, &density, &guidance, &tempo, &form}) {
      QVERIFY(!field->isVisible());
      QVERIFY(!field->accessibleName().isEmpty() || qobject_cast<const QCheckBox *>(field) != nullptr);
    }
    QVERIFY(*studio.session.request().conditions == learning::Conditions());

    GeneratorInfo model;
    model.bundle = studio.session.bundle();
    model.knownConditions.genres = {"blues", "funk_soul", "jazz"};
    model.knownConditions.tempo = learning::UsualRange{80, 140};
    model.knownConditions.density = learning::UsualRange{8, 31.6};
    model.knownConditions.form = true;
    model.knownConditions.standard.guidance = 1.5;
    model.knownConditions.standard.form = true;
    Q_EMIT studio.generator.ready(model);
    QVERIFY(genre.isVisible() && density.isVisible() && guidance.isVisible() && tempo.isVisible() && form.isVisible());
    QVERIFY(density.toolTip().contains(QStringLiteral("8 to 32")));
    QVERIFY(*studio.session.request().conditions == model.knownConditions.standard);
    QVERIFY(!guidance.isEnabled()); // nothing is asked for

    genre.setFocus();
    QTest::keyClicks(&genre, QStringLiteral("funk"));
    QCOMPARE(genre.currentText(), QStringLiteral("funk soul"));
    QVERIFY(guidance.isEnabled());
    Studio::type(density, "24");
    Studio::type(guidance, "2.5");
    QTest::mouseClick(&tempo, Qt::LeftButton, {}, {8, tempo.height() / 2});
    QTest::mouseClick(&form, Qt::LeftButton, {}, {8, form.height() / 2});
    studio.setTempo(600000);
    learning::Conditions asked{{{"funk_soul", 1}}, 100.0, 24.0, 2.5, false};
    QVERIFY(*studio.session.request().conditions == asked);

    // Another model: what it knows too stays.
    model.knownConditions.genres = {"funk_soul", "rock"};
    model.knownConditions.tempo.reset();
    Q_EMIT studio.generator.ready(model);
    QVERIFY(!tempo.isVisible());
    asked.tempo.reset();
    QVERIFY(*studio.session.request().conditions == asked);
    model.knownConditions = {};
    Q_EMIT studio.generator.ready(model);
    QVERIFY(!genre.isVisible());
    QVERIFY(*studio.session.request().conditions == learning::Conditions());
  }

  void anUnlockedSeedGoesOn() {
    Studio studio;
    QVERIFY(QTest::qWaitForWindowActive(&studio.panel));
    auto &seed = studio.find<QSpinBox>("generate.seed");
    QVERIFY(seed.value() >= 1);
    Studio::type(seed, "30");
    QCOMPARE(studio.session.request().seed, std::uint64_t(30));
    studio.session.generate();
    QCOMPARE(seed.value(), 30); // the one that the loops shown were made with
    QCOMPARE(studio.session.request().seed, std::uint64_t(31));
    studio.session.generate();
    QCOMPARE(seed.value(), 31);
    studio.action("generate.lock_seed").trigger();
    QCOMPARE(studio.session.request().seed, std::uint64_t(31));
    studio.session.regenerate();
    QCOMPARE(seed.value(), 31);
    studio.action("generate.lock_seed").trigger();
    studio.action("generate.new_seed").trigger();
    QCOMPARE(studio.session.request().seed, static_cast<std::uint64_t>(seed.value()));
  }

  void problemsStandInThePanel() {
    Studio studio;
    QSignalSpy problem(&studio.session, &GenerationSession::problem);
    auto &label = studio.find<QLabel>("generate.problem");
    QVERIFY(!label.isVisible());
    QTest::mouseClick(&studio.find<QPushButton>("generate.start"), Qt::LeftButton);
    QVERIFY(studio.find<QPushButton>("generate.stop_button").isVisible());
    QVERIFY(!studio.find<QPushButton>("generate.start").isVisible());
    QVERIFY(problem.wait());
    QVERIFY(label.isVisible());
    QVERIFY2(label.text().contains(QStringLiteral("/nowhere")), qPrintable(label.text()));
    QVERIFY(studio.find<QPushButton>("generate.start").isVisible());
    QVERIFY(!studio.find<QPushButton>("generate.stop_button").isVisible());
  }

  void anotherBundle() {
    Studio studio;
    QSignalSpy problem(&studio.session, &GenerationSession::problem);
    studio.session.setBundle(QStringLiteral("/music/models/evening"));
    auto &choice = studio.find<QComboBox>("generate.bundle");
    QCOMPARE(choice.currentText(), QStringLiteral("evening"));
    QCOMPARE(studio.session.request().bundle, QStringLiteral("/music/models/evening"));
    QVERIFY(problem.wait()); // it was tried at once
    QCOMPARE(studio.find<QLabel>("generate.bundle_facts").text(), QStringLiteral("cannot be used"));
    QTest::keyClick(&choice, Qt::Key_Home);
    QCOMPARE(choice.currentText(), QStringLiteral("Starter"));
    QCOMPARE(studio.session.request().bundle, QStringLiteral("starter"));
  }

  void everythingByKeyboardAndNamed() {
    Studio studio;
    QVERIFY(QTest::qWaitForWindowActive(&studio.panel));
    studio.find<QComboBox>("generate.bundle").setFocus();
    QStringList walked;
    for (int i = 0; i < 12; ++i) {
      QWidget *focus = QApplication::focusWidget();
      QAccessibleInterface *face = QAccessible::queryAccessibleInterface(focus);
      QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(focus->objectName()));
      walked << (focus->objectName().isEmpty() ? face->text(QAccessible::Name) : focus->objectName());
      QTest::keyClick(focus, Qt::Key_Tab);
    }
    for (const char *name :
         {"generate.bundle", "generate.number", "generate.temperature", "generate.temperature_slider", "generate.top_k",
          "generate.top_p", "generate.seed", "New Seed", "Lock Seed", "generate.start"})
      QVERIFY2(walked.contains(QLatin1String(name)),
               qPrintable(QLatin1String(name) + QLatin1String(" not in ") + walked.join(QLatin1Char(' '))));
  }

  void actionsAreComplete() {
    Studio studio;
    QSet<QString> names;
    for (const MenuActions &menu : studio.panel.menuActions())
      for (const QAction *action : menu.actions)
        if (action != nullptr) {
          QVERIFY(!action->text().isEmpty() && !action->objectName().isEmpty());
          names.insert(action->objectName());
        }
    QCOMPARE(names.size(), 5);
  }
};

LOOPWRIGHT_TEST(TestGeneratePanel, QApplication)
#include "test_generate_panel.moc"
