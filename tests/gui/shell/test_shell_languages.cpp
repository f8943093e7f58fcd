// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include "app/session/starter_loops.h"
#include "tests/gui/shell/studio_window.h"
#include "tests/suite.h"
#include "tests/tour/view_tour.h"
#include "ui/language/languages.h"
#include "ui/theme/theme.h"

using namespace loopwright;
using namespace loopwright::ui;

namespace {

const QStringList kLanguages = {"de", "fr", "ja", "zh_CN", "qps"};

QString fileOf(const QString &language) {
  return QStringLiteral(LOOPWRIGHT_SOURCE_DIR "/translations/loopwright_%1.ts").arg(language);
}

struct Message {
  QString source;
  QString remark;
  bool plural = false;
  QString state;            ///< "unfinished", "vanished", "obsolete"; empty: finished
  QStringList translations; ///< one, or a form each
};
using Messages = QMap<QString, QList<Message>>; ///< by context

Messages read(const QString &path) {
  QFile file(path);
  Messages all;
  if (!file.open(QIODevice::ReadOnly))
    return all;
  QXmlStreamReader xml(&file);
  QString context;
  Message message;
  while (!xml.atEnd()) {
    xml.readNext();
    if (xml.isEndElement() && xml.name() == QLatin1String("message"))
      all[context].append(message);
    if (!xml.isStartElement())
      continue;
    const auto name = xml.name();
    if (name == QLatin1String("name"))
      context = xml.readElementText();
    else if (name == QLatin1String("message"))
      message = {{}, {}, xml.attributes().value("numerus") == QLatin1String("yes"), {}, {}};
    else if (name == QLatin1String("source"))
      message.source = xml.readElementText();
    else if (name == QLatin1String("comment"))
      message.remark = xml.readElementText();
    else if (name == QLatin1String("numerusform"))
      message.translations << xml.readElementText();
    else if (name == QLatin1String("translation")) {
      message.state = xml.attributes().value("type").toString();
      if (!message.plural)
        message.translations << xml.readElementText();
    }
  }
  return all;
}

QStringList keysOf(const Messages &messages) {
  QStringList keys;
  for (auto context = messages.begin(); context != messages.end(); ++context)
    for (const Message &message : context.value())
      keys << context.key() + " | " + message.source + " | " + message.remark;
  keys.sort();
  return keys;
}

/// What a translation has to keep: the places of values, mnemonics or none, the mark of a dialog, markup.
QStringList fixedPartsOf(const QString &text) {
  static const QRegularExpression fixed(QStringLiteral(R"(%L?[0-9n]|\[\*\]|<[^>]+>|;;|\*\.\w+)"));
  QStringList parts;
  for (auto match = fixed.globalMatch(text); match.hasNext();)
    parts << match.next().captured();
  if (text.contains(QStringLiteral("…")))
    parts << QStringLiteral("…");
  parts.sort();
  return parts;
}

/// Writes down what the program asks for.
class Listener : public QTranslator {
public:
  QString translate(const char *context, const char *text, const char *, int) const override {
    const QByteArray full(context);
    if (!full.startsWith('Q') || full == "QuantiseDialog")
      m_asked.insert({QString::fromUtf8(full), QString::fromUtf8(text)});
    return {};
  }
  bool isEmpty() const override { return false; }
  const QSet<std::pair<QString, QString>> &asked() const { return m_asked; }

private:
  mutable QSet<std::pair<QString, QString>> m_asked;
};

} // namespace

/// The files in translations/, and the window in each language.
class TestShellLanguages : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyTextIsTranslated_data() {
    QTest::addColumn<QString>("language");
    for (const QString &language : kLanguages)
      QTest::newRow(qPrintable(language)) << language;
  }
  void everyTextIsTranslated() {
    QFETCH(const QString, language);
    const Messages messages = read(fileOf(language));
    QVERIFY(messages.size() > 50);
    QStringList flaws;
    for (auto context = messages.begin(); context != messages.end(); ++context)
      for (const Message &message : context.value()) {
        const auto flaw = [&](const QString &what) {
          flaws << QStringLiteral("%1 | %2: %3 %4")
                       .arg(context.key(), message.source, what, message.translations.join(" / "));
        };
        if (!message.state.isEmpty())
          flaw(message.state);
        const qsizetype forms = message.plural && language != "ja" && language != "zh_CN" ? 2 : 1;
        if (message.translations.size() != forms)
          flaw(QStringLiteral("%1 forms").arg(message.translations.size()));
        for (const QString &translation : message.translations)
          if (translation.isEmpty())
            flaw("is empty");
          else if (fixedPartsOf(translation) != fixedPartsOf(message.source))
            flaw("has other values or marks");
      }
    QVERIFY2(flaws.isEmpty(), qPrintable(flaws.join('\n')));
  }

  /// translations/update brings the files up to date.
  void theFilesHaveWhatTheSourcesHave() {
    QTemporaryDir folder;
    const QString fresh = folder.filePath("fresh.ts");
    QProcess lupdate;
    lupdate.setWorkingDirectory(LOOPWRIGHT_SOURCE_DIR);
    lupdate.start(LOOPWRIGHT_LUPDATE,
                  {"-silent", "-no-obsolete", "-locations", "none", "-no-ui-lines", "-source-language", "en",
                   "-target-language", "en", "-recursive", "ui", "app", "translations/models.h", "-ts", fresh});
    QVERIFY(lupdate.waitForFinished());
    const QStringList wanted = keysOf(read(fresh));
    QVERIFY(wanted.size() > 1000);
    for (const QString &language : kLanguages) {
      QStringList missing = wanted, gone;
      for (const QString &key : keysOf(read(fileOf(language))))
        if (!missing.removeOne(key))
          gone << key;
      QVERIFY2(missing.isEmpty(), qPrintable(language + " lacks:\n" + missing.join('\n')));
      QVERIFY2(gone.isEmpty(), qPrintable(language + " has what is gone:\n" + gone.join('\n')));
    }
  }

  /// A text under a context that the program never asks for is never seen.
  void theProgramAsksForWhatTheFilesHave() {
    QSet<std::pair<QString, QString>> known;
    const Messages messages = read(fileOf("qps"));
    for (auto context = messages.begin(); context != messages.end(); ++context)
      for (const Message &message : context.value())
        known.insert({context.key().section("::", -1), message.source});
    Listener listener;
    QCoreApplication::installTranslator(&listener);
    {
      StudioWindow studio;
      tourViews(*studio, [](const QString &, QWidget &view) { QTest::qWait(view.isVisible() ? 1 : 0); });
    }
    QCoreApplication::removeTranslator(&listener);
    QVERIFY2(listener.asked().size() > 700, qPrintable(QString::number(listener.asked().size())));
    QStringList unknown;
    for (const auto &[context, text] : listener.asked())
      if (context != "Engine" && !known.contains({context.section("::", -1), text}))
        unknown << context + " | " + text;
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join('\n')));
  }

  /// Chosen in the settings by keys: all words change at once; the loop, its undo steps, the candidates, what plays and
  /// the place stay.
  void theLanguageChangesAtOnce() {
    StudioWindow studio;
    studio.type("Ctrl+A");
    studio.type("Delete");
    QCOMPARE(studio.steps(), 1);
    LoopDocument *document = &studio.document();
    studio.addCandidate(starterProject().loops.last().content, 11);
    studio.addCandidate(starterProject().loops.first().content, 12);
    const QList<quint64> seeds = seedsOf(studio);
    QCOMPARE(seeds.size(), 2);
    studio->transport().play();
    QTRY_VERIFY(studio->transport().playing());
    const QString english = studio.command("file.save").text();
    const QString spaceWords = studio.command("play.backToStart").text();

    studio.type("Ctrl+,");
    choose(studio, QStringLiteral("fr"));
    QTRY_VERIFY(studio.command("file.save").text() != english);
    QCOMPARE(studio.settings->language(), QStringLiteral("fr"));
    QCOMPARE(studio.command("file.save").text(), QCoreApplication::translate("loopwright::ui::FileActions", "&Save"));
    QVERIFY(studio.command("play.backToStart").text() != spaceWords);
    QVERIFY(studio->transport().playing());
    QCOMPARE(&studio.document(), document);
    QCOMPARE(seedsOf(studio), seeds);
    QCOMPARE(studio->places().current(), QStringLiteral("compose"));
    QVERIFY(studio->isVisible());
    // The dialog stands there again, where it was.
    SettingsDialog *dialog = studio->showSettings(SettingsDialog::lookPage);
    QVERIFY(dialog->isVisible());
    choose(studio, QStringLiteral("en"));
    QTRY_COMPARE(studio.command("file.save").text(), english);
    studio->showSettings(SettingsDialog::lookPage)->close();
    // Commands act on what is there now.
    studio.type("Ctrl+Z");
    QCOMPARE(studio.steps(), 0);
    studio.type("Space");
    QTRY_VERIFY(!studio->transport().playing());
  }

private:
  static QList<quint64> seedsOf(StudioWindow &studio) {
    QList<quint64> seeds;
    for (const Candidate &candidate : studio.tray().candidates())
      seeds.append(candidate.recipe.seed);
    return seeds;
  }
  static void choose(StudioWindow &studio, const QString &language) {
    SettingsDialog *dialog = studio->showSettings(SettingsDialog::lookPage);
    QTRY_VERIFY(dialog->isVisible());
    auto *box = dialog->look()->findChild<QComboBox *>(QStringLiteral("settings.language"));
    QVERIFY(box);
    // No window manager does it, and keys would go to the window behind it.
    QVERIFY(QTest::qWaitFor([dialog, box] {
      dialog->activateWindow();
      box->setFocus();
      return dialog->isActiveWindow() && box->hasFocus();
    }));
    const int wanted = box->findData(language);
    QVERIFY(wanted >= 0);
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = box->currentIndex(); i < wanted; ++i)
      QTest::keyClick(box, Qt::Key_Down);
    for (int i = box->currentIndex(); i > wanted; --i)
      QTest::keyClick(box, Qt::Key_Up);
  }
};

LOOPWRIGHT_TEST(TestShellLanguages, QApplication)
#include "test_shell_languages.moc"
