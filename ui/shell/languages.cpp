// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace loopwright::ui {
namespace {

const QString kFolder = QStringLiteral(":/i18n");

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
  QList<std::pair<QString, QString>> found;
  for (const QString &file : QDir(kFolder).entryList({"loopwright_*.qm"}, QDir::Files, QDir::Name)) {
    const QString code = file.section('_', 1).section('.', 0, 0);
    found.append({code, QLocale(code).nativeLanguageName()});
  }
  return found;
}

void speak(const QString &language) {
  const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
  const std::pair<QString, QString> parts[] = {
      {QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
      {QStringLiteral("loopwright"), kFolder}};
  for (const auto &[name, folder] : parts) {
    auto *translator = new Translator(QCoreApplication::instance());
    if (translator->load(locale, name, QStringLiteral("_"), folder))
      QCoreApplication::installTranslator(translator);
    else
      delete translator;
  }
}

} // namespace loopwright::ui
