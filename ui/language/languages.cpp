// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <utility>

// Q_INIT_RESOURCE works in no namespace.
static void initialiseTranslations() { Q_INIT_RESOURCE(translations); }

namespace loopwright::ui {
namespace {

const QString kFolder = QStringLiteral(":/i18n");
/// The pseudo-locale shows developers what would be clipped or is not translated; nobody speaks it.
constexpr char kPseudo[] = "qps";

/// lupdate does not see nested namespaces and files a class under its bare name.
class Translator : public QTranslator {
public:
  using QTranslator::QTranslator;
  QString translate(const char *context, const char *text, const char *remark, int n) const override {
    const QByteArray full(context);
    QString found = QTranslator::translate(context, text, remark, n);
    if (!found.isEmpty() || !full.startsWith("loopwright::"))
      return found;
    const qsizetype prefix = full.startsWith("loopwright::ui::") ? 16 : 12;
    return QTranslator::translate(full.mid(prefix).constData(), text, remark, n);
  }
};

} // namespace

QList<std::pair<QString, QString>> languages() {
  initialiseTranslations();
  QList<std::pair<QString, QString>> found;
  for (const QString &file : QDir(kFolder).entryList({"loopwright_*.qm"}, QDir::Files, QDir::Name)) {
    const QString code = file.section('_', 1).section('.', 0, 0);
    if (code == QLatin1String(kPseudo))
      continue;
    found.append({code, QLocale(code).nativeLanguageName()});
  }
  return found;
}

void speak(const QString &language) {
  initialiseTranslations();
  static QList<QTranslator *> spoken;
  for (QTranslator *translator : std::exchange(spoken, {}))
    delete translator; // which takes it from the application
  const QLocale locale;
  const std::pair<QString, QString> parts[] = {
      {QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
      {QStringLiteral("loopwright"), kFolder}};
  for (const auto &[name, folder] : parts) {
    auto *translator = new Translator(QCoreApplication::instance());
    // A language that was chosen is taken by its name: the pseudo-locale is no locale of the system.
    const bool found = language.isEmpty() ? translator->load(locale, name, QStringLiteral("_"), folder)
                                          : translator->load(name + QLatin1Char('_') + language, folder);
    if (found && QCoreApplication::installTranslator(translator))
      spoken.append(translator);
    else
      delete translator;
  }
}

} // namespace loopwright::ui
