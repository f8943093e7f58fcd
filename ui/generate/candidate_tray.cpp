// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/candidate_tray.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDrag>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QUrl>

#include "app/project/recipe_json.h"
#include "ui/generate/candidate_actions.h"
#include "ui/generate/candidate_files.h"
#include "ui/generate/candidate_list_access.h"
#include "ui/generate/candidate_shelf.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kUnit = Theme::kUnit;
constexpr int kStandardHeight = 204;

} // namespace

class CandidateTray::Implementation : public QObject {
public:
  Implementation(CandidateTray &tray, Transport &transport);

  CandidateCard *addCard(const Candidate &candidate);
  void buildHeader(QBoxLayout &column);
  void buildEmpty(QBoxLayout &column);
  void connectActions();

  int indexOfCurrent() const { return static_cast<int>(m_shelf->cards().indexOf(m_current)); }
  void setCurrent(CandidateCard *card);
  void fitCards();
  /// The shelf's keys, before the scroll area and the rest of the window make something else of them.
  bool eventFilter(QObject *watched, QEvent *event) override;
  bool handles(const QKeyEvent &event) const;
  void moveTo(int index);
  void toggle(CandidateCard &card);
  void accept(CandidateCard &card);
  void drag(CandidateCard &card);
  void showMenu(const QPoint &position);
  void exportAs(const QString &ending, const QString &filter,
                Status (*write)(const Candidate &, const std::filesystem::path &));
  void sort();
  void showSound();
  void showState();

  CandidateTray &m_tray;
  Transport &m_transport;
  CandidateActions m_actions;
  QTemporaryDir m_dragged; ///< what was dragged out, until the program ends
  QLabel m_title;
  QLabel m_count;
  QToolButton m_generate;
  QToolButton m_sort;
  QToolButton m_clear;
  QMenu m_sortMenu;
  QScrollArea m_scroll;
  CandidateShelf *m_shelf = new CandidateShelf;
  QWidget m_empty;
  QPushButton m_fill;
  QAction *m_fillAction = nullptr;
  CandidateCard *m_current = nullptr;
};

CandidateTray::Implementation::Implementation(CandidateTray &tray, Transport &transport)
    : m_tray(tray), m_transport(transport), m_actions(tray) {
  makeCandidateListAccessible();
  auto *column = new QVBoxLayout(&tray);
  column->setContentsMargins(2 * kUnit, kUnit, 2 * kUnit, kUnit);
  column->setSpacing(kUnit);
  buildHeader(*column);
  m_shelf->installEventFilter(this);
  m_scroll.installEventFilter(this);
  m_scroll.setWidget(m_shelf);
  m_scroll.setFrameShape(QFrame::NoFrame);
  m_scroll.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll.setFocusPolicy(Qt::NoFocus);
  m_scroll.setMinimumHeight(CandidateCard::kLeastHeight + m_scroll.horizontalScrollBar()->sizeHint().height());
  column->addWidget(&m_scroll, 1);
  buildEmpty(*column);
  connectActions();
  connect(&transport, &Transport::previewChanged, this, &Implementation::showSound);
  connect(&transport, &Transport::playingChanged, this, &Implementation::showSound);
  connect(&transport, &Transport::moved, this, &Implementation::showSound);
  connect(m_shelf, &CandidateShelf::removing, this, [this](CandidateCard *card) {
    if (card == m_current)
      setCurrent(nullptr);
    if (m_transport.previewId() == card->candidate().id)
      m_transport.endPreview();
  });
  showState();
}

void CandidateTray::Implementation::buildHeader(QBoxLayout &column) {
  m_title.setText(CandidateTray::tr("Candidates"));
  m_title.setFont(Theme::font(TextSize::body, true));
  m_count.setFont(Theme::font(TextSize::small));
  m_sort.setText(CandidateTray::tr("Sort"));
  m_sort.setAccessibleName(CandidateTray::tr("Sort candidates"));
  m_sort.setObjectName(QStringLiteral("candidates.sort"));
  m_sort.setIcon(Theme::instance().icon(QStringLiteral("sort")));
  connect(&m_sort, &QToolButton::clicked, this,
          [this] { m_sortMenu.popup(m_sort.mapToGlobal(QPoint(0, m_sort.height()))); });
  m_sortMenu.addActions(m_actions.order->actions());
  m_sortMenu.addSeparator();
  m_sortMenu.addAction(m_actions.lowestFirst);
  m_clear.setDefaultAction(m_actions.clear);
  m_clear.setAccessibleName(m_actions.clear->text());
  m_generate.hide();
  auto *row = new QHBoxLayout;
  row->setSpacing(2 * kUnit);
  row->setContentsMargins(kUnit, 0, 0, 0); // above the first card's frame
  m_title.setMinimumHeight(7 * kUnit);
  row->addWidget(&m_title);
  row->addWidget(&m_count, 1);
  for (QToolButton *button : {&m_generate, &m_sort, &m_clear}) {
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
  }
  m_generate.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_sort.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  column.addLayout(row);
}

void CandidateTray::Implementation::buildEmpty(QBoxLayout &column) {
  auto *words = new QLabel(
      CandidateTray::tr("New loops appear here as cards. Hear each in time with your loop, keep the good ones, "
                        "drag one to another program."),
      &m_empty);
  words->setWordWrap(true);
  words->setAlignment(Qt::AlignCenter);
  m_fill.setObjectName(QStringLiteral("candidates.fill"));
  m_fill.setProperty("primary", true);
  m_fill.setMinimumHeight(9 * kUnit);
  m_fill.hide();
  auto *inside = new QVBoxLayout(&m_empty);
  inside->setContentsMargins(0, 0, 0, 0);
  inside->setSpacing(3 * kUnit);
  inside->addStretch();
  inside->addWidget(words);
  inside->addWidget(&m_fill, 0, Qt::AlignHCenter);
  inside->addStretch();
  column.addWidget(&m_empty, 1);
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
  onCurrent(m_actions.copyRecipe,
            [](CandidateCard &card) { QGuiApplication::clipboard()->setText(recipeText(card.candidate().recipe)); });
  onCurrent(m_actions.exportMidi, [this](CandidateCard &) {
    exportAs(QStringLiteral("mid"), CandidateTray::tr("MIDI files (*.mid)"), writeMidiFile);
  });
  onCurrent(m_actions.exportWav, [this](CandidateCard &) {
    exportAs(QStringLiteral("wav"), CandidateTray::tr("WAV files (*.wav)"), writeWavFileOf);
  });
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
  connect(card, &CandidateCard::dragRequested, this, [this, card] { drag(*card); });
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

void CandidateTray::Implementation::fitCards() {
  m_shelf->setHeight(m_scroll.height() - m_scroll.horizontalScrollBar()->sizeHint().height());
  if (m_current != nullptr)
    m_scroll.ensureWidgetVisible(m_current, 4 * kUnit, 0);
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
  m_tray.setFocusProxy(card != nullptr ? static_cast<QWidget *>(card) : &m_fill);
  showState();
}

bool CandidateTray::Implementation::handles(const QKeyEvent &event) const {
  const int key = event.key();
  const bool known = (key >= Qt::Key_1 && key <= Qt::Key_9) || key == Qt::Key_Left || key == Qt::Key_Right ||
                     key == Qt::Key_Return || key == Qt::Key_Enter;
  return known && (event.modifiers() & ~Qt::KeypadModifier) == 0 && m_current != nullptr && m_current->hasFocus();
}

bool CandidateTray::Implementation::eventFilter(QObject *watched, QEvent *event) {
  if (watched == &m_scroll && event->type() == QEvent::Resize)
    fitCards();
  if (watched != m_shelf)
    return false;
  const bool override = event->type() == QEvent::ShortcutOverride;
  if ((!override && event->type() != QEvent::KeyPress) || !handles(*static_cast<QKeyEvent *>(event)))
    return false;
  event->accept();
  const int key = static_cast<QKeyEvent *>(event)->key();
  if (override)
    return true;
  if (key >= Qt::Key_1 && key <= Qt::Key_9)
    m_tray.play(key - Qt::Key_1);
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
      candidate.content,
      CandidateTray::tr("Candidate %1, seed %2").arg(m_shelf->cards().indexOf(&card) + 1).arg(candidate.recipe.seed),
      candidate.id);
}

void CandidateTray::Implementation::accept(CandidateCard &card) {
  const bool sounds = m_transport.previewId() == card.candidate().id;
  Q_EMIT m_tray.accepted(card.candidate());
  if (sounds) // only now: the document has become what sounds
    m_transport.endPreview();
}

void CandidateTray::Implementation::drag(CandidateCard &card) {
  const QString path = m_dragged.filePath(fileNameOf(card.candidate()) + QStringLiteral(".mid"));
  if (const auto written = writeMidiFile(card.candidate(), path.toStdString()); !written) {
    Q_EMIT m_tray.problem(QString::fromStdString(written.error().message()));
    return;
  }
  auto *data = new QMimeData;
  data->setUrls({QUrl::fromLocalFile(path)});
  auto *drag = new QDrag(&card);
  drag->setMimeData(data);
  const QPixmap picture = card.dragPixmap();
  drag->setPixmap(picture);
  drag->setHotSpot(QPoint(picture.width(), picture.height()) / (2 * picture.devicePixelRatio()));
  drag->exec(Qt::CopyAction);
}

void CandidateTray::Implementation::showMenu(const QPoint &position) {
  QMenu menu(&m_tray);
  for (QAction *action : m_actions.ofCandidate())
    action != nullptr ? menu.addAction(action) : (void)menu.addSeparator();
  menu.exec(position);
}

void CandidateTray::Implementation::exportAs(const QString &ending, const QString &filter,
                                             Status (*write)(const Candidate &, const std::filesystem::path &)) {
  const Candidate candidate = m_current->candidate();
  QString path = QFileDialog::getSaveFileName(&m_tray, CandidateTray::tr("Export Candidate"),
                                              fileNameOf(candidate) + QLatin1Char('.') + ending, filter);
  if (path.isEmpty())
    return;
  if (QFileInfo(path).suffix().isEmpty())
    path += QLatin1Char('.') + ending;
  QThreadPool::globalInstance()->start([write, candidate, path, tray = QPointer(&m_tray)] {
    const Status written = write(candidate, path.toStdString());
    if (written)
      return;
    QMetaObject::invokeMethod(qApp, [tray, sentence = QString::fromStdString(written.error().message())] {
      if (tray)
        Q_EMIT tray->problem(sentence);
    });
  });
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
  (empty ? static_cast<QWidget &>(m_scroll) : m_empty).hide(); // first, so that never both want their place
  (empty ? m_empty : static_cast<QWidget &>(m_scroll)).show();
  m_sort.setVisible(!empty);
  m_clear.setVisible(!empty);
  m_generate.setVisible(!empty && m_fillAction != nullptr);
  m_fill.setVisible(m_fillAction != nullptr);
  const auto kept = std::count_if(cards.begin(), cards.end(), [](auto *card) { return card->candidate().kept; });
  m_count.setText(empty       ? QString()
                  : kept == 0 ? QString::number(cards.size())
                              : CandidateTray::tr("%1, %2 kept").arg(cards.size()).arg(kept));
  QPalette dim = m_count.palette();
  dim.setColor(QPalette::WindowText, Theme::instance().colors().textDim);
  m_count.setPalette(dim);
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

void CandidateTray::add(const Candidate &candidate) { m_implementation->addCard(candidate); }

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

void CandidateTray::setKept(const QList<Candidate> &candidates) {
  const QList<CandidateCard *> before = m_implementation->m_shelf->cards();
  for (CandidateCard *card : before)
    m_implementation->m_shelf->remove(card);
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

void CandidateTray::setGenerateAction(QAction *action) {
  Implementation &own = *m_implementation;
  own.m_fillAction = action;
  own.m_generate.setDefaultAction(action);
  const auto follow = [&own, action] {
    own.m_fill.setText(action->text());
    own.m_fill.setEnabled(action->isEnabled());
    own.m_generate.setAccessibleName(action->text());
  };
  connect(action, &QAction::changed, &own, follow);
  connect(&own.m_fill, &QPushButton::clicked, action, &QAction::trigger);
  follow();
  own.showState();
}

QList<MenuActions> CandidateTray::menuActions() const {
  const CandidateActions &own = m_implementation->m_actions;
  QList<QAction *> actions(own.plays.begin(), own.plays.end());
  actions += {nullptr, own.back, nullptr};
  actions += own.ofCandidate();
  actions += {nullptr};
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
