// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/loop_facts.h"

#include <QLocale>
#include <cmath>

#include "engine/analysis/loop_metrics.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kPause = 80; // ms
constexpr char kScore[] = "loop_score";
constexpr int kDistanceRow = 3; // whose label depends on the number of bars

QString unknown() { return QStringLiteral("–"); }

bool isMeasured(const LoopContent &content) { return content.beatsPerBar == 4 && content.beatUnit == 4; }

} // namespace

LoopFacts::LoopFacts(Generator &generator, QWidget *parent)
    : QWidget(parent), m_generator(generator), m_rows(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("loop_facts"));
  setAccessibleName(tr("About the open loop"));
  m_rows->setContentsMargins(0, 0, 0, 0);
  m_rows->setSpacing(kUnit / 2);
  addRow(kScore, tr("Loop score"),
         tr("How far this is from real loops, according to the model's loop detector; lower is better"));
  addRow(QStringLiteral("bars"), tr("Bars"), tr("One letter per bar; equal bars share a letter"));
  addRow(QStringLiteral("self_similarity"), tr("Self-similarity"), tr("How alike its bars are; 1 means all are equal"));
  addRow(QStringLiteral("hd"), tr("Bars 1 and %1").arg(5), tr("Share of cells that differ (Hamming distance)"));
  addRow(QStringLiteral("nd_notes"), tr("Notes per bar"), tr("Mean over all bars, drums and bass"));
  addRow(QStringLiteral("up"), tr("Pitches per bar"),
         tr("Different pitches and drums in a bar, averaged over all bars"));
  addRow(QStringLiteral("nd"), tr("Busy steps per bar"), tr("Steps of 16 in which something sounds"));
  addRow(QStringLiteral("one"), tr("On the one"), tr("What plays on the first beat"));
  m_due.setSingleShot(true);
  m_due.setInterval(kPause);
  connect(&m_due, &QTimer::timeout, this, &LoopFacts::measure);
  connect(&generator, &Generator::ready, this, [this](const GeneratorInfo &info) {
    m_model = info;
    m_due.start();
  });
  connect(&generator, &Generator::scored, this, &LoopFacts::showScore);
  connect(&Theme::instance(), &Theme::changed, this, &LoopFacts::showLook);
  showLook();
}

void LoopFacts::setDocument(LoopDocument *document) {
  if (m_document)
    m_document->disconnect(this);
  m_document = document;
  m_asked = false;
  if (document) {
    connect(document, &LoopDocument::changed, this, [this] { m_due.start(); });
    m_due.start();
  }
}

void LoopFacts::addRow(const QString &name, const QString &label, const QString &meaning) {
  auto *what = new QLabel(label, this);
  auto *value = new QLabel(unknown(), this);
  value->setObjectName(QStringLiteral("loop_facts.") + name);
  value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  value->setTextFormat(Qt::PlainText);
  value->setTextInteractionFlags(Qt::TextSelectableByMouse);
  for (QLabel *each : {what, value})
    each->setToolTip(meaning);
  auto *row = new QHBoxLayout; // no grid: a long value stands beside a short label
  row->setSpacing(2 * kUnit);
  row->addWidget(what);
  row->addStretch();
  row->addWidget(value);
  m_rows->addLayout(row);
  m_labels.append(what);
  m_values.append(value);
}

void LoopFacts::showFact(const QString &name, const QString &text) {
  for (qsizetype i = 0; i < m_values.size(); ++i)
    if (m_values[i]->objectName() == QStringLiteral("loop_facts.") + name) {
      m_values[i]->setText(text);
      m_values[i]->setAccessibleName(QStringLiteral("%1: %2").arg(m_labels[i]->text(), text));
    }
  m_rows->activate(); // no text is cut until the next turn of the event loop
}

void LoopFacts::measure() {
  m_asked = false;
  if (!m_document)
    return;
  const LoopContent &content = m_document->content();
  for (const QLabel *value : std::as_const(m_values))
    if (const QString name = value->objectName().section(QLatin1Char('.'), 1); name != QLatin1String(kScore))
      showFact(name, unknown());
  const auto layout = PitchLayout::named(m_model.layout.isEmpty() ? "loop57h" : m_model.layout.toStdString());
  if (!layout || !isMeasured(content)) {
    showFact(kScore, unknown());
    return;
  }
  const LoopMetrics metrics = measureLoop(rollOf(content, *layout), *layout);
  const QLocale numbers;
  const auto with = [&numbers](double value, int decimals) { return numbers.toString(value, 'f', decimals); };
  QStringList one;
  if (metrics.kickOnOne)
    one.append(tr("kick"));
  if (metrics.bassOnOne)
    one.append(tr("bass"));
  showFact(QStringLiteral("bars"), QString::fromStdString(metrics.barPattern));
  showFact(QStringLiteral("self_similarity"), with(metrics.selfSimilarity, 2));
  m_labels[kDistanceRow]->setText(tr("Bars 1 and %1").arg(content.bars / 2 + 1));
  showFact(QStringLiteral("hd"), tr("%1 % differ").arg(with(100 * metrics.hammingDistance, 1)));
  showFact(QStringLiteral("nd_notes"), with(metrics.notesPerBar, 1));
  showFact(QStringLiteral("up"), with(metrics.uniquePitches, 1));
  showFact(QStringLiteral("nd"), with(metrics.activeSteps, 1));
  showFact(QStringLiteral("one"), one.isEmpty() ? tr("nothing") : one.join(tr(" and ")));
  m_asked = m_model.scores && content.bars == m_model.bars;
  if (m_asked)
    m_generator.score(m_model.bundle, content, m_document->id());
  else
    showFact(kScore, unknown());
}

void LoopFacts::showScore(const LoopScore &score) {
  if (!m_asked || !m_document || score.loop != m_document->id())
    return;
  if (!score.score) {
    showFact(kScore, tr("none"));
    return;
  }
  // Nine of ten real loops are no worse than this.
  constexpr double kFewest = 0.1;
  const QString number = QLocale().toString(*score.score, 'f', 3);
  if (!std::isfinite(score.shareBehind)) {
    showFact(kScore, number);
    return;
  }
  const auto percent = std::clamp(std::lround(100 * score.shareBehind), 1L, 99L);
  showFact(kScore,
           (score.shareBehind < kFewest ? tr("like a song's excerpt (%1 %)") : tr("loop-like (%1 %)")).arg(percent));
  const QString meaning = tr("More loop-like than %1 % of real loops, according to the model's loop detector. Its "
                             "score is %2; lower is better.")
                              .arg(percent)
                              .arg(number);
  for (qsizetype i = 0; i < m_values.size(); ++i)
    if (m_values[i]->objectName() == QStringLiteral("loop_facts.") + QLatin1String(kScore))
      for (QLabel *each : {m_labels[i], m_values[i]})
        each->setToolTip(meaning);
}

void LoopFacts::showLook() {
  for (QLabel *label : std::as_const(m_labels)) {
    label->setFont(Theme::font(TextSize::small));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().colors().textDim);
    label->setPalette(palette);
  }
  for (QLabel *value : std::as_const(m_values))
    value->setFont(Theme::font(TextSize::small));
}

} // namespace loopwright::ui
