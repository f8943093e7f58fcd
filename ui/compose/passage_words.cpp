// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/passage_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace loopwright::ui {
namespace {

struct PassageWords {
  Q_DECLARE_TR_FUNCTIONS(PassageWords)
};

QString barWords(const CellMask &passage) {
  QStringList runs;
  for (auto bar = passage.bars.begin(); bar != passage.bars.end();) {
    const int first = *bar;
    int last = first;
    while (++bar != passage.bars.end() && *bar == last + 1)
      ++last;
    runs << (first == last ? QString::number(first + 1) : QStringLiteral("%1–%2").arg(first + 1).arg(last + 1));
  }
  return runs.join(QStringLiteral(", "));
}

} // namespace

QString passageWords(const LoopContent &content, const CellMask &cells) {
  const CellMask passage = within(content, cells);
  QString bars =
      (passage.bars.size() == 1 ? PassageWords::tr("bar %1") : PassageWords::tr("bars %1")).arg(barWords(passage));
  if (static_cast<qsizetype>(passage.tracks.size()) == content.tracks.size())
    return bars;
  QStringList names;
  for (const int track : passage.tracks)
    names << content.tracks[track].name;
  return PassageWords::tr("%1 of %2").arg(bars, names.join(QStringLiteral(", ")));
}

} // namespace loopwright::ui
