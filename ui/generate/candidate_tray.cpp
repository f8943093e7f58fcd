// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/candidate_tray.h"

#include <QClipboard>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include "app/recipes/recipe_json.h"
#include "ui/generate/candidate_actions.h"
#include "ui/generate/candidate_list_access.h"
#include "ui/generate/candidate_shelf.h"
#include "ui/generate/empty_tray.h"
#include "ui/generate/tray_header.h"
#include "ui/input/digit_key.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kStandardHeight = 204;

} // namespace

class CandidateTray::Implementation : public QObject {
public:
  Implementation(CandidateTray &tray, Transport &transport);

  CandidateCard *addCard(const Candidate &candidate);
  void connectActions();

  bool isShown(const Candidate &candidate) const {
    return candidate.kept || candidate.loop == 0 || m_loop == 0 || candidate.loop == m_loop;
  }
  int indexOfCurrent() const { return static_cast<int>(m_shelf->cards().indexOf(m_current)); }
  void setCurrent(CandidateCard *card);
  /// The shelf's keys, before the scroll area and the rest of the window make something else of them.
  bool eventFilter(QObject *watched, QEvent *event) override;
  bool handles(const QKeyEvent &event) const;
  void moveTo(int index);
  void toggle(CandidateCard &card);
  void hearAgain();
  void accept(CandidateCard &card);
  Candidate sent(const CandidateCard &card) const;
  void showMenu(const QPoint &position);
  void sort();
  void showSound();
  void showState();

private:
  friend class CandidateTray;
  CandidateTray &m_tray;
  Transport &m_transport;
  CandidateActions m_actions;
  QTemporaryDir m_dragged; ///< what was dragged out, until the program ends
  TrayHeader m_header{m_actions};
  QScrollArea m_scroll;
  CandidateShelf *m_shelf = new CandidateShelf;
  EmptyTray m_empty;
  CandidateCard *m_current = nullptr;
  LoopId m_loop = 0;            ///< that is shown; 0: any
  QList<Candidate> m_elsewhere; ///< made for loops that are not, oldest first
  Shaping m_heard = [](const Candidate &candidate) { return candidate.content; };
  Shaping m_sent = m_heard;
};

CandidateTray::Implementation::Implementation(CandidateTray &tray, Transport &transport)
    : m_tray(tray), m_transport(transport), m_actions(tray) {
  makeCandidateListAccessible();
  auto *column = new QVBoxLayout(&tray);
  column->setContentsMargins(2 * kUnit, kUnit, 2 * kUnit, kUnit);
  column->setSpacing(kUnit);
  column->addWidget(&m_header);
  m_shelf->installEventFilter(this);
  m_scroll.installEventFilter(this);
  m_scroll.setWidget(m_shelf);
  m_scroll.setFrameShape(QFrame::NoFrame);
  m_scroll.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll.setFocusPolicy(Qt::NoFocus);
  m_scroll.setMinimumHeight(CandidateCard::kLeastHeight + m_scroll.horizontalScrollBar()->sizeHint().height());
  column->addWidget(&m_scroll, 1);
  column->addWidget(&m_empty, 1);
  connectActions();
  connect(&transport, &Transport::previewChanged, this, &Implementation::showSound);
  connect(&transport, &Transport::playingChanged, this, &Implementation::showSound);
  connect(&transport, &Transport::moved, this, &Implementation::showSound);
  connect(m_shelf, &CandidateShelf::dropped, &tray, &CandidateTray::dropped);
  connect(m_shelf, &CandidateShelf::removing, this, [this](CandidateCard *card) {
    if (card == m_current)
      setCurrent(nullptr);
    if (m_transport.previewId() == card->candidate().id)
      m_transport.endPreview();
  });
  showState();
}

void CandidateTray::Implementation::connectActions() {
  for (int i = 0; i < static_cast<int>(m_actions.plays.size()); ++i)
    connect(m_actions.plays[static_cast<std::size_t>(i)], &QAction::triggered, &m_tray, [this, i] { m_tray.play(i); });
  const auto onCurrent = [this](QAction *action, auto function) {
    connect(action, &QAction::triggered, this, [this, function] {
      if (m_current != nullptr)
        function(*m_current);
    });
  };
  onCurrent(m_actions.playCurrent, [this](CandidateCard &card) { toggle(card); });
  onCurrent(m_actions.accept, [this](CandidateCard &card) { accept(card); });
  onCurrent(m_actions.keep, [](CandidateCard &card) { card.setKept(!card.candidate().kept); });
  onCurrent(m_actions.makeAgain,
            [this](CandidateCard &card) { Q_EMIT m_tray.makeAgainRequested(card.candidate().recipe); });
  onCurrent(m_actions.copyRecipe, [](CandidateCard &card) {
    QGuiApplication::clipboard()->setText(QString::fromStdString(recipeText(card.candidate().recipe)));
  });
  onCurrent(m_actions.exportMidi,
            [this](CandidateCard &card) { Q_EMIT m_tray.exportRequested(sent(card), ExportFormat::midi); });
  onCurrent(m_actions.exportWav,
            [this](CandidateCard &card) { Q_EMIT m_tray.exportRequested(sent(card), ExportFormat::wav); });
  connect(m_actions.back, &QAction::triggered, &m_transport, &Transport::endPreview);
  connect(m_actions.clear, &QAction::triggered, &m_tray, &CandidateTray::clearUnkept);
  connect(m_actions.order, &QActionGroup::triggered, this, &Implementation::sort);
  connect(m_actions.lowestFirst, &QAction::toggled, this, &Implementation::sort);
}

CandidateCard *CandidateTray::Implementation::addCard(const Candidate &candidate) {
  CandidateCard *card = m_shelf->add(candidate);
  connect(card, &CandidateCard::pressed, this, [this, card] { setCurrent(card); });
  connect(card, &CandidateCard::playToggled, this, [this, card] {
    setCurrent(card);
    card->setFocus();
    toggle(*card);
  });
  connect(card, &CandidateCard::acceptRequested, this, [this, card] { accept(*card); });
  connect(card, &CandidateCard::dragRequested, this, [this, card] {
    if (const Status dragged = dragOut(*card, sent(*card), m_dragged); !dragged)
      Q_EMIT m_tray.problem(QString::fromStdString(dragged.error().message()));
  });
  connect(card, &CandidateCard::menuRequested, this, &Implementation::showMenu);
  connect(card, &CandidateCard::keepToggled, this, [this] {
    showState();
    Q_EMIT m_tray.keptChanged();
  });
  if (m_current == nullptr)
    setCurrent(card);
  showState();
  return card;
}

void CandidateTray::Implementation::setCurrent(CandidateCard *card) {
  if (card == m_current)
    return;
  if (m_current != nullptr)
    m_current->setCurrent(false);
  m_current = card;
  if (card != nullptr) {
    card->setCurrent(true);
    m_scroll.ensureWidgetVisible(card, 4 * kUnit, 0);
  }
  showState();
}

bool CandidateTray::Implementation::handles(const QKeyEvent &event) const {
  const int key = event.key();
  const bool known = digitOf(event).value_or(0) > 0 || key == Qt::Key_Left || key == Qt::Key_Right ||
                     key == Qt::Key_Return || key == Qt::Key_Enter;
  return known && (event.modifiers() & ~Qt::KeypadModifier) == 0 && m_current != nullptr && m_current->hasFocus();
}

bool CandidateTray::Implementation::eventFilter(QObject *watched, QEvent *event) {
  if (watched == &m_scroll && event->type() == QEvent::Resize)
    m_shelf->setHeight(m_scroll.height() - m_scroll.horizontalScrollBar()->sizeHint().height());
  if (watched != m_shelf)
    return false;
  const bool override = event->type() == QEvent::ShortcutOverride;
  if ((!override && event->type() != QEvent::KeyPress) || !handles(*static_cast<QKeyEvent *>(event)))
    return false;
  event->accept();
  const auto &pressed = *static_cast<QKeyEvent *>(event);
  const int key = pressed.key();
  if (override)
    return true;
  if (const int digit = digitOf(pressed).value_or(0); digit > 0)
    m_tray.play(digit - 1);
  else if (key == Qt::Key_Left || key == Qt::Key_Right)
    moveTo(indexOfCurrent() + (key == Qt::Key_Left ? -1 : 1));
  else
    m_tray.accept();
  return true;
}

void CandidateTray::Implementation::moveTo(int index) {
  const auto &cards = m_shelf->cards();
  if (cards.isEmpty())
    return;
  CandidateCard *card = cards[std::clamp<qsizetype>(index, 0, cards.size() - 1)];
  const bool listening = m_transport.previewId().has_value() && m_current != nullptr && m_current->sounding();
  setCurrent(card);
  card->setFocus();
  if (listening && !card->sounding())
    toggle(*card); // walking along while one plays is listening through
}

void CandidateTray::Implementation::toggle(CandidateCard &card) {
  const Candidate &candidate = card.candidate();
  if (m_transport.previewId() == candidate.id)
    return m_transport.endPreview();
  m_transport.preview(
      m_heard(candidate),
      CandidateTray::tr("Candidate %1, seed %2").arg(m_shelf->cards().indexOf(&card) + 1).arg(candidate.recipe.seed),
      candidate.id);
}

void CandidateTray::Implementation::hearAgain() {
  if (!m_transport.playing())
    return m_transport.endPreview(); // choosing notes starts no sound
  for (const CandidateCard *card : m_shelf->cards())
    if (m_transport.previewId() == card->candidate().id)
      m_transport.preview(m_heard(card->candidate()), m_transport.soundingName(), card->candidate().id);
}

void CandidateTray::Implementation::accept(CandidateCard &card) {
  const bool sounds = m_transport.previewId() == card.candidate().id;
  Q_EMIT m_tray.accepted(card.candidate());
  if (sounds) // only now: the document has become what sounds
    m_transport.endPreview();
}

Candidate CandidateTray::Implementation::sent(const CandidateCard &card) const {
  Candidate candidate = card.candidate();
  candidate.content = m_sent(candidate);
  return candidate;
}

void CandidateTray::Implementation::showMenu(const QPoint &position) {
  QMenu menu(&m_tray);
  for (QAction *action : m_actions.ofCandidate())
    action != nullptr ? menu.addAction(action) : (void)menu.addSeparator();
  menu.exec(position);
}

void CandidateTray::Implementation::sort() {
  m_shelf->sortBy(m_actions.order->checkedAction()->data().toString(), m_actions.lowestFirst->isChecked());
  if (m_current != nullptr)
    m_scroll.ensureWidgetVisible(m_current, 4 * kUnit, 0);
}

void CandidateTray::Implementation::showSound() {
  const auto id = m_transport.previewId();
  for (CandidateCard *card : m_shelf->cards()) {
    const bool sounding = id == card->candidate().id;
    if (!sounding && !card->sounding())
      continue;
    std::optional<double> playhead;
    if (sounding)
      playhead = static_cast<double>(m_transport.position()) / static_cast<double>(card->candidate().content.length());
    card->setSounding(sounding, playhead);
  }
  m_actions.back->setEnabled(id.has_value());
}

void CandidateTray::Implementation::showState() {
  const auto &cards = m_shelf->cards();
  const bool empty = cards.isEmpty();
  (empty ? static_cast<QWidget &>(m_scroll) : static_cast<QWidget &>(m_empty))
      .hide(); // first, so that never both want their place
  (empty ? static_cast<QWidget &>(m_empty) : static_cast<QWidget &>(m_scroll)).show();
  const auto kept = std::count_if(cards.begin(), cards.end(), [](auto *card) { return card->candidate().kept; });
  m_header.showNumbers(cards.size(), kept);
  for (QAction *action : m_actions.ofCandidate())
    if (action != nullptr)
      action->setEnabled(m_current != nullptr);
  m_actions.keep->setChecked(m_current != nullptr && m_current->candidate().kept);
  m_actions.clear->setEnabled(cards.size() > kept);
  for (std::size_t i = 0; i < m_actions.plays.size(); ++i)
    m_actions.plays[i]->setEnabled(static_cast<qsizetype>(i) < cards.size());
  for (QAction *action : m_actions.order->actions()) {
    const std::string key = action->data().toString().toStdString();
    action->setEnabled(key.empty() || std::any_of(cards.begin(), cards.end(), [&key](auto *card) {
                         return card->candidate().metrics.count(key) > 0;
                       }));
  }
  showSound();
}

CandidateTray::CandidateTray(Transport &transport, QWidget *parent)
    : QWidget(parent), m_implementation(std::make_unique<Implementation>(*this, transport)) {
  setAccessibleName(tr("Candidates"));
  connect(&Theme::instance(), &Theme::changed, m_implementation.get(), &Implementation::showState);
}

CandidateTray::~CandidateTray() = default;

void CandidateTray::add(const Candidate &candidate) {
  Implementation &own = *m_implementation;
  if (own.isShown(candidate)) {
    own.addCard(candidate);
    return;
  }
  own.m_elsewhere.append(candidate);
  const auto ofLoop = [&candidate](const Candidate &other) { return other.loop == candidate.loop; };
  if (std::count_if(own.m_elsewhere.begin(), own.m_elsewhere.end(), ofLoop) > CandidateShelf::kMostUnkept) {
    const auto oldest = std::find_if(own.m_elsewhere.begin(), own.m_elsewhere.end(), ofLoop);
    const Candidate leaving = *oldest;
    own.m_elsewhere.erase(oldest);
    Q_EMIT dropped(leaving);
  }
}

void CandidateTray::showLoop(LoopId loop) {
  Implementation &own = *m_implementation;
  own.m_loop = loop;
  QList<Candidate> leaving = candidates();
  leaving.removeIf([&own](const Candidate &candidate) { return own.isShown(candidate); });
  std::sort(leaving.begin(), leaving.end(), [](const Candidate &a, const Candidate &b) { return a.id < b.id; });
  for (const Candidate &candidate : std::as_const(leaving))
    own.m_shelf->remove(own.m_shelf->card(candidate.id));
  const QList<Candidate> waiting = std::exchange(own.m_elsewhere, leaving);
  for (const Candidate &candidate : waiting)
    own.isShown(candidate) ? (void)own.addCard(candidate) : own.m_elsewhere.append(candidate);
  own.showState();
}

void CandidateTray::clearUnkept() {
  const QList<CandidateCard *> cards = m_implementation->m_shelf->cards();
  for (CandidateCard *card : cards)
    if (!card->candidate().kept)
      m_implementation->m_shelf->remove(card);
  m_implementation->showState();
}

QList<Candidate> CandidateTray::candidates() const {
  QList<Candidate> all;
  for (const CandidateCard *card : m_implementation->m_shelf->cards())
    all.append(card->candidate());
  return all;
}

QList<Candidate> CandidateTray::kept() const {
  QList<Candidate> some = candidates();
  some.removeIf([](const Candidate &candidate) { return !candidate.kept; });
  return some;
}

QList<Candidate> CandidateTray::unkept() const {
  QList<Candidate> some = m_implementation->m_elsewhere + candidates();
  some.removeIf([](const Candidate &candidate) { return candidate.kept; });
  std::sort(some.begin(), some.end(), [](const Candidate &a, const Candidate &b) { return a.id < b.id; });
  return some;
}

void CandidateTray::setKept(const QList<Candidate> &candidates) {
  const QList<CandidateCard *> before = m_implementation->m_shelf->cards();
  for (CandidateCard *card : before)
    m_implementation->m_shelf->remove(card);
  m_implementation->m_elsewhere.clear();
  m_implementation->m_loop = 0;
  for (Candidate candidate : candidates) {
    candidate.id = newCandidateId(); // the file's are of another run of the program
    candidate.kept = true;
    m_implementation->addCard(candidate);
  }
  m_implementation->showState();
}

std::optional<Candidate> CandidateTray::current() const {
  if (m_implementation->m_current == nullptr)
    return std::nullopt;
  return m_implementation->m_current->candidate();
}

/// No focus proxy: with one Tab would go past the header.
void CandidateTray::focusInEvent(QFocusEvent *event) {
  Implementation &own = *m_implementation;
  (own.m_current != nullptr ? static_cast<QWidget *>(own.m_current) : &own.m_empty)->setFocus(event->reason());
}

void CandidateTray::setHeard(Shaping heard) { m_implementation->m_heard = std::move(heard); }
void CandidateTray::setSent(Shaping sent) { m_implementation->m_sent = std::move(sent); }

void CandidateTray::hearAgain() { m_implementation->hearAgain(); }

void CandidateTray::setGenerateAction(QAction *action) {
  m_implementation->m_header.setGenerateAction(action);
  m_implementation->m_empty.setGenerateAction(action);
  m_implementation->showState();
}

QList<MenuActions> CandidateTray::menuActions() const {
  const CandidateActions &own = m_implementation->m_actions;
  QList<QAction *> actions(own.plays.begin(), own.plays.end());
  actions += {nullptr, own.back, nullptr};
  actions += own.ofCandidate();
  actions.append(nullptr);
  actions += own.order->actions();
  actions += {own.lowestFirst, nullptr, own.clear};
  return {{tr("Candidates"), actions}};
}

void CandidateTray::play(int index) {
  const auto &cards = m_implementation->m_shelf->cards();
  if (index < 0 || index >= cards.size())
    return;
  m_implementation->setCurrent(cards[index]);
  m_implementation->toggle(*cards[index]);
}

void CandidateTray::accept() {
  if (m_implementation->m_current != nullptr)
    m_implementation->accept(*m_implementation->m_current);
}

QSize CandidateTray::sizeHint() const { return {3 * CandidateCard::kWidth, kStandardHeight}; }

} // namespace loopwright::ui
