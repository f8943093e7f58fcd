// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/number_text.h"

#include <QLocale>
#include <algorithm>

namespace loopwright::ui {
namespace {

bool isMark(QChar character) { return character == u'.' || character == u',' || character == u'٫'; }
bool isGap(QChar character) {
  return character.isSpace() || character == u'\'' || character == u'’' || character == u'٬' ||
         character.category() == QChar::Other_Format; // marks of direction
}

/// Where the fraction begins; -1: there is none.
qsizetype fractionMark(const QString &text) {
  const auto last = std::find_if(text.rbegin(), text.rend(), isMark);
  if (last == text.rend() || text.count(*last) > 1)
    return -1;
  return text.rend() - last - 1;
}

} // namespace

bool looksLikeNumber(const QString &text) {
  return std::all_of(text.begin(), text.end(), [](QChar character) {
    return character.isDigit() || isMark(character) || isGap(character) || character == u'-' || character == u'+' ||
           character == u'−';
  });
}

std::optional<double> numberTyped(const QString &text) {
  const qsizetype mark = fractionMark(text);
  QString plain;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar character = text[i];
    if (i == mark)
      plain += u'.';
    else if (character.isDigit())
      plain += QChar(u'0' + character.digitValue());
    else if (character == u'−')
      plain += u'-';
    else if (!isMark(character) && !isGap(character))
      plain += character;
  }
  bool good = false;
  const double number = QLocale::c().toDouble(plain, &good);
  return good ? std::optional(number) : std::nullopt;
}

int fractionDigits(const QString &text) {
  const qsizetype mark = fractionMark(text);
  return mark < 0 ? 0 : static_cast<int>(std::count_if(text.begin() + mark, text.end(), [](QChar character) {
    return character.isDigit();
  }));
}

} // namespace loopwright::ui
