// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/candidate_actions.h"

#include <QCoreApplication>
#include <QWidget>

#include "ui/generate/candidate_metrics.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

QAction *made(QWidget &tray, const QString &name, const QString &text, const QList<QKeySequence> &keys = {},
              Qt::ShortcutContext context = Qt::WidgetWithChildrenShortcut) {
  auto *action = new QAction(text, &tray);
  action->setObjectName(QStringLiteral("candidates.") + name);
  action->setShortcuts(keys);
  action->setShortcutContext(context);
  tray.addAction(action);
  return action;
}

} // namespace

CandidateActions::CandidateActions(QWidget &tray) {
  for (int i = 0; i < static_cast<int>(plays.size()); ++i)
    plays[static_cast<std::size_t>(i)] =
        made(tray, QStringLiteral("play%1").arg(i + 1), tr("Play Candidate %1").arg(i + 1),
             {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i))}, Qt::WindowShortcut);
  playCurrent = made(tray, QStringLiteral("play"), tr("Play or Stop Candidate"), {QKeySequence(Qt::Key_P)});
  back = made(tray, QStringLiteral("back"), tr("Back to the Loop"), {QKeySequence(Qt::Key_Escape)});
  accept = made(tray, QStringLiteral("accept"), tr("Accept Candidate"),
                {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}, Qt::WindowShortcut);
  keep = made(tray, QStringLiteral("keep"), tr("Keep Candidate"), {QKeySequence(Qt::Key_K)});
  keep->setCheckable(true);
  makeAgain = made(tray, QStringLiteral("make_again"), tr("Generate Again"));
  exportMidi = made(tray, QStringLiteral("export_midi"), tr("Export Candidate as MIDI…"));
  exportWav = made(tray, QStringLiteral("export_wav"), tr("Export Candidate as WAV…"));
  copyRecipe = made(tray, QStringLiteral("copy_recipe"), tr("Copy Recipe"));
  clear = made(tray, QStringLiteral("clear"), tr("Clear Unkept"));

  accept->setIcon(Theme::instance().icon(QStringLiteral("check")));
  accept->setIconVisibleInMenu(false); // there a tick means "on"
  keep->setIcon(Theme::instance().icon(QStringLiteral("pin")));
  makeAgain->setIcon(Theme::instance().icon(QStringLiteral("regenerate")));
  exportMidi->setIcon(Theme::instance().icon(QStringLiteral("export")));
  clear->setIcon(Theme::instance().icon(QStringLiteral("remove")));

  order = new QActionGroup(&tray);
  const auto addOrder = [&](const QString &key, const QString &text) {
    QAction *action = made(tray, QStringLiteral("sort_") + (key.isEmpty() ? QStringLiteral("made") : key), text);
    action->setData(key);
    action->setCheckable(true);
    order->addAction(action);
    return action;
  };
  addOrder({}, tr("Sort by Order Generated"))->setChecked(true);
  for (const CandidateMetric &metric : candidateMetrics())
    addOrder(QString::fromStdString(metric.key), tr("Sort by %1").arg(metric.name));
  lowestFirst = made(tray, QStringLiteral("lowest_first"), tr("Lowest First"));
  lowestFirst->setCheckable(true);
}

QList<QAction *> CandidateActions::ofCandidate() const {
  return {playCurrent, accept, keep, nullptr, makeAgain, copyRecipe, nullptr, exportMidi, exportWav};
}

} // namespace loopwright::ui
