// SPDX-License-Identifier: GPL-3.0-or-later
// Qt 6, torch and, named as argument, the learning module in one process: run by test_qt_isolation under the dynamic
// linker's eye.
#include "engine/learning/torch_pch.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTest>
#include <QVariant>
#include <dlfcn.h>

// What an optimiser might inline away, Qt 5 must not find either: both versions know these names.
template class QList<QString>;
template class QList<QVariant>;
template class QHash<QString, QVariant>;

int main(int argc, char **argv) {
  QStringList words{QStringLiteral("a"), QStringLiteral("b")};
  words.append(QString::number(torch::ones({2}).sum().item<float>()));
  std::sort(words.begin(), words.end());
  const QByteArray text = words.join(QLatin1Char(' ')).toUtf8();
  if (argc > 1 && ::dlopen(argv[1], RTLD_NOW | RTLD_LOCAL) == nullptr) {
    std::fprintf(stderr, "%s\n", ::dlerror());
    return 1;
  }
  return text == "2 a b" && QTest::qVerify(true, "", "", "", 0) ? 0 : 1;
}
