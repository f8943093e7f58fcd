// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transport/play_actions.h"

#include <QWidget>

#include "app/document/loop_edits.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {

PlayActions::PlayActions(Transport &transport, QWidget *window)
    : QObject(window), m_transport(transport), m_window(window) {
  play = add("play.toggle", "play", tr("&Play"), {Qt::Key_Space});
  backToStart = add("play.backToStart", "back-to-start", tr("&Back to Start"), {Qt::Key_Home});
  stop = add("play.stop", "stop", tr("&Stop and Rewind"), {Qt::Key_Return, Qt::Key_Enter});
  // Enter means something else in fields, lists and cards: it stops only where the window says.
  stop->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  previousBar = add("play.previousBar", "chevron-left", tr("Pre&vious Bar"), {Qt::Key_F9});
  nextBar = add("play.nextBar", "chevron-right", tr("&Next Bar"), {Qt::Key_F10});
  loop = add("play.loop", "loop", tr("&Loop"), {Qt::CTRL | Qt::Key_L});
  loop->setCheckable(true);
  loopBars = add("play.loopBars", "loop-bars", tr("Loop &Selected Bars"), {Qt::Key_F11});
  loopBars->setCheckable(true);
  metronome = add("play.metronome", "metronome", tr("&Metronome"), {Qt::CTRL | Qt::Key_K});
  metronome->setCheckable(true);
  tap = add("play.tap", "tap", tr("&Tap Tempo"), {Qt::CTRL | Qt::Key_T});
  panic = add("play.panic", "panic", tr("&All Notes Off"), {Qt::Key_F12});

  connect(play, &QAction::triggered, &m_transport, &Transport::togglePlaying);
  connect(backToStart, &QAction::triggered, &m_transport, &Transport::backToStart);
  connect(stop, &QAction::triggered, &m_transport, &Transport::stop);
  connect(previousBar, &QAction::triggered, this, [this] { moveByBars(-1); });
  connect(nextBar, &QAction::triggered, this, [this] { moveByBars(1); });
  connect(loop, &QAction::triggered, &m_transport, &Transport::setLooping);
  connect(metronome, &QAction::triggered, &m_transport, &Transport::setMetronome);
  connect(panic, &QAction::triggered, &m_transport, &Transport::panic);
  m_clock.start();
  connect(tap, &QAction::triggered, this, [this] {
    if (const auto tempo = m_taps.tap(m_clock.elapsed()))
      setTempo(*tempo);
  });
  connect(&m_transport, &Transport::playingChanged, this, &PlayActions::show);
  connect(&m_transport, &Transport::optionsChanged, this, &PlayActions::show);
  show();
}

QAction *PlayActions::add(const QString &name, const QString &icon, const QString &text,
                          const QList<QKeySequence> &keys) {
  auto *action = new QAction(Theme::instance().icon(icon), text, m_window);
  action->setObjectName(name);
  action->setShortcuts(keys);
  action->setAutoRepeat(name == "play.previousBar" || name == "play.nextBar");
  return action;
}

MenuActions PlayActions::menu() const {
  return {tr("Play"),
          {play, stop, backToStart, previousBar, nextBar, nullptr, loop, loopBars, metronome, tap, nullptr, panic}};
}

void PlayActions::show() {
  const bool playing = m_transport.playing();
  play->setText(playing ? tr("&Pause") : tr("&Play"));
  play->setIcon(Theme::instance().icon(playing ? "pause" : "play"));
  loop->setChecked(m_transport.looping());
  loopBars->setChecked(m_transport.loopBars().has_value());
  metronome->setChecked(m_transport.metronome());
}

void PlayActions::moveByBars(int bars) {
  const LoopDocument *document = m_transport.document();
  if (!document)
    return;
  const Tick bar = document->content().ticksPerBar();
  const Tick now = m_transport.position();
  // Back from inside a bar means its beginning first.
  const Tick target = bars > 0 ? (now / bar + 1) * bar : (now - 1) / bar * bar;
  const LoopSpan played = m_transport.playedTicks();
  m_transport.locate(target < played.from || target >= played.to ? played.from : target);
}

void PlayActions::loopBarsOf(const std::optional<CellMask> &cells) {
  const auto bars = cells ? barsOf(*cells) : std::nullopt;
  const auto before = m_transport.loopBars();
  m_transport.setLoopBars(bars == before ? std::nullopt : bars);
  if (m_transport.loopBars())
    m_transport.setLooping(true);
  else if (!before)
    Q_EMIT told(bars ? tr("The whole loop is playing.") : tr("Select notes or bars to loop."));
  show(); // the key has changed the check mark by itself
}

void PlayActions::setTempo(double beatsPerMinute) {
  LoopDocument *document = m_transport.document();
  if (!document)
    return;
  document->commit(tr("Change tempo"), withTempo(document->content(), qRound(60e6 / beatsPerMinute)),
                   QStringLiteral("tempo"));
}

void PlayActions::setSwing(int percent) {
  if (LoopDocument *document = m_transport.document())
    document->commit(tr("Change swing"), withSwing(document->content(), percent), QStringLiteral("swing"));
}

} // namespace loopwright::ui
