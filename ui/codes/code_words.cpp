// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codes/code_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace loopwright::ui {
namespace {

struct Codes {
  Q_DECLARE_TR_FUNCTIONS(Codes)
};

/// Stream; bar and step; code; how often; perhaps locked.
QStringList factsOf(const CodedLoop &loop, const CodeCell &cell, bool locked) {
  const auto stream = static_cast<std::size_t>(cell.stream);
  QStringList facts = {streamName(loop.streams[stream])};
  const int perBar = loop.stepsPerBar();
  facts << (perBar > 0
                ? Codes::tr("bar %1, step %2 of %3").arg(cell.step / perBar + 1).arg(cell.step % perBar + 1).arg(perBar)
                : Codes::tr("step %1").arg(cell.step + 1));
  facts << Codes::tr("code %1").arg(loop.codes[stream][static_cast<std::size_t>(cell.step)]);
  const int times = loop.occurrences(cell);
  facts << (times == 1 ? Codes::tr("once in this loop") : Codes::tr("%1 times in this loop").arg(times));
  if (locked)
    facts << Codes::tr("locked");
  return facts;
}

} // namespace

QString streamName(const CodeStream &stream) {
  const QString name = QString::fromStdString(stream.name);
  const std::pair<const char *, const char *> known[] = {{"skins", QT_TRANSLATE_NOOP("Codes", "Skins")},
                                                         {"cymbals", QT_TRANSLATE_NOOP("Codes", "Cymbals")},
                                                         {"drums", QT_TRANSLATE_NOOP("Codes", "Drums")},
                                                         {"bass", QT_TRANSLATE_NOOP("Codes", "Bass")},
                                                         {"loop", QT_TRANSLATE_NOOP("Codes", "Loop")}};
  for (const auto &[key, shown] : known)
    if (stream.name == key)
      return Codes::tr(shown);
  return name.left(1).toUpper() + name.mid(1);
}

QString spokenCell(const CodedLoop &loop, const CodeCell &cell, bool locked) {
  return factsOf(loop, cell, locked).join(Codes::tr(", "));
}

QString toldCell(const CodedLoop &loop, const CodeCell &cell, bool locked) {
  const QStringList facts = factsOf(loop, cell, locked);
  QStringList lines = {facts[0] + Codes::tr(", ") + facts[1], facts[2] + Codes::tr(", ") + facts[3]};
  if (locked)
    lines << Codes::tr("locked: it never changes");
  return lines.join(QLatin1Char('\n'));
}

} // namespace loopwright::ui
