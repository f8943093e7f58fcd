// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/generate_panel.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include "app/generation/open_bundle.h"
#include "ui/generate/bundle_choice.h"
#include "ui/generate/condition_form.h"
#include "ui/generate/filter_form.h"
#include "ui/generate/form_row.h"
#include "ui/generate/panel_column.h"
#include "ui/generate/rejection_choice.h"
#include "ui/generate/seed_field.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kMostAtOnce = 16;
constexpr int kLeastForm = 30 * kUnit; // before it scrolls

} // namespace

class GeneratePanel::Implementation : public QObject {
public:
  Implementation(GeneratePanel &panel, Generator &generator);

  enum class Purpose { candidates, replacement, again };
  void start(const GenerationRequest &request, Purpose purpose);
  void showColors();
  void showState();
  void showDone(int done);
  void showTarget();
  void showPrice(int kept, int sampled, double seconds);
  void showProblem(const QString &sentence);
  void onReady(const GeneratorInfo &info);

  GeneratePanel &m_panel;
  Generator &m_generator;
  int m_microsecondsPerQuarter = 500000;
  int m_request = 0; ///< the one that is answered now, 0: none
  Purpose m_purpose = Purpose::candidates;

  QAction m_generate;
  QAction m_stop;
  QLabel m_title;
  BundleChoice m_bundle;
  QLabel m_bundleFacts;
  QSpinBox m_number;
  ConditionForm m_conditions;
  FilterForm *m_filter = nullptr;
  RejectionChoice m_rejection;
  SeedField m_seed;
  std::function<std::optional<Passage>()> m_passage = [] { return std::optional<Passage>(); };
  GeneratorInfo m_model;
  QString m_passageWords;
  QLabel m_target; ///< which passage is regenerated; hidden for whole loops
  QPushButton m_generateButton;
  QProgressBar m_progress;
  QLabel m_done;
  QPushButton m_stopButton;
  QLabel m_price; ///< what rejecting has cost; hidden while nothing was rejected
  QLabel m_problem;
};

GeneratePanel::Implementation::Implementation(GeneratePanel &panel, Generator &generator)
    : m_panel(panel), m_generator(generator) {
  m_generate.setObjectName(QStringLiteral("generate.new"));
  m_generate.setIcon(Theme::instance().icon(QStringLiteral("generate")));
  m_stop.setObjectName(QStringLiteral("generate.stop"));
  m_stop.setText(GeneratePanel::tr("Stop Generating"));
  m_title.setText(GeneratePanel::tr("Generate"));
  m_title.setObjectName(QStringLiteral("generate.title"));
  m_bundleFacts.setObjectName(QStringLiteral("generate.bundle_facts"));
  m_bundleFacts.setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_number.setObjectName(QStringLiteral("generate.number"));
  m_number.setAccessibleName(GeneratePanel::tr("Number of loops"));
  m_number.setRange(1, kMostAtOnce);
  m_number.setValue(8);
  m_number.setFixedHeight(kHit);
  m_number.setFixedWidth(18 * kUnit);
  m_bundle.setFixedHeight(kHit);
  m_generateButton.setObjectName(QStringLiteral("generate.start"));
  m_generateButton.setProperty("primary", true);
  m_generateButton.setMinimumHeight(9 * kUnit);
  m_stopButton.setObjectName(QStringLiteral("generate.stop_button"));
  m_stopButton.setText(GeneratePanel::tr("Stop"));
  m_stopButton.setToolTip(GeneratePanel::tr("Stop; the loops that are finished stay"));
  m_stopButton.setMinimumHeight(9 * kUnit);
  m_progress.setObjectName(QStringLiteral("generate.progress"));
  m_progress.setAccessibleName(GeneratePanel::tr("Loops that are finished"));
  m_progress.setTextVisible(false);
  m_progress.setMinimumWidth(8 * kUnit); // the panel must not grow for it
  m_target.setObjectName(QStringLiteral("generate.target"));
  m_target.setWordWrap(true);
  m_target.hide();
  m_price.setObjectName(QStringLiteral("generate.price"));
  m_price.setToolTip(GeneratePanel::tr("How many loops were sampled for those that were kept, and how long it took"));
  m_price.hide();
  m_problem.setObjectName(QStringLiteral("generate.problem"));
  m_problem.setWordWrap(true);
  m_problem.setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_problem.hide();

  auto *form = new QVBoxLayout;
  form->setSpacing(2 * kUnit);
  auto *model = new QVBoxLayout;
  model->setSpacing(kUnit);
  addFormRow(*model, GeneratePanel::tr("Model"), &m_bundle, 1);
  model->addWidget(&m_bundleFacts);
  m_bundleFacts.setAlignment(Qt::AlignRight);
  m_bundleFacts.setFixedHeight(4 * kUnit); // nothing moves when they are known
  form->addLayout(model);
  addFormRow(*form, GeneratePanel::tr("Number"), &m_number);
  form->addWidget(&m_conditions);
  m_filter = new FilterForm(*form, &panel);
  m_rejection.setFixedSize(28 * kUnit, kHit);
  addFormRow(*form, GeneratePanel::tr("Reject"), &m_rejection);
  addFormRow(*form, GeneratePanel::tr("Seed"), &m_seed);
  auto *recommended = new QToolButton;
  recommended->setDefaultAction(m_filter->resetAction());
  recommended->setAccessibleName(m_filter->resetAction()->text());
  recommended->setAutoRaise(true);
  recommended->setFocusPolicy(Qt::TabFocus);
  recommended->setFixedSize(kHit, kHit);
  auto *head = new QHBoxLayout;
  head->addWidget(&m_title, 1);
  head->addWidget(recommended);

  auto *doing = new QHBoxLayout;
  doing->setSpacing(2 * kUnit);
  doing->addWidget(&m_generateButton, 1);
  doing->addWidget(&m_progress, 1);
  doing->addWidget(&m_done);
  doing->addWidget(&m_stopButton);
  auto *content = new QWidget;
  auto *column = new QVBoxLayout(content);
  column->setContentsMargins(3 * kUnit, 2 * kUnit, 3 * kUnit, 3 * kUnit);
  column->setSpacing(3 * kUnit);
  column->addLayout(head);
  column->addLayout(form);
  auto *told = new QVBoxLayout;
  told->setContentsMargins(3 * kUnit, 0, 3 * kUnit, 3 * kUnit);
  told->setSpacing(2 * kUnit);
  told->addWidget(&m_target);
  told->addLayout(doing);
  told->addWidget(&m_price);
  told->addWidget(&m_problem);
  auto *all = new QVBoxLayout(&panel);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addWidget(new PanelColumn(content, kLeastForm));
  all->addLayout(told); // in sight however low the window is
  all->addStretch();

  connect(&m_generate, &QAction::triggered, &panel, &GeneratePanel::generate);
  connect(&m_generateButton, &QPushButton::clicked, &panel, &GeneratePanel::generate);
  connect(&m_stop, &QAction::triggered, &panel, &GeneratePanel::cancel);
  connect(&m_stopButton, &QPushButton::clicked, &panel, &GeneratePanel::cancel);
  connect(&m_number, &QSpinBox::valueChanged, this, &Implementation::showState);
  connect(&m_bundle, &BundleChoice::bundleChanged, this, [this](const QString &folder) {
    m_bundleFacts.setText(GeneratePanel::tr("opening…"));
    showProblem({});
    m_generator.warmUp(folder);
  });
  connect(&generator, &Generator::ready, this, &Implementation::onReady);
  connect(&generator, &Generator::candidate, this, [this](int request, const Candidate &candidate) {
    if (request != m_request)
      return;
    if (m_purpose == Purpose::replacement)
      Q_EMIT m_panel.replacementArrived(candidate);
    else
      Q_EMIT m_panel.candidateArrived(candidate);
  });
  connect(&generator, &Generator::progress, this, [this](int request, int done, int, int sampled, double seconds) {
    if (request != m_request)
      return;
    showDone(done);
    showPrice(done, sampled, seconds);
  });
  connect(&generator, &Generator::finished, this, [this](int request) {
    if (request != m_request)
      return;
    m_request = 0;
    showState();
  });
  connect(&generator, &Generator::failed, this, [this](int request, const QString &sentence) {
    if (request != m_request && request != 0)
      return;
    if (request == 0)
      m_bundleFacts.setText(GeneratePanel::tr("cannot be used"));
    else
      m_request = 0;
    showState();
    showProblem(sentence);
    Q_EMIT m_panel.problem(sentence);
  });
  connect(&Theme::instance(), &Theme::changed, this, &Implementation::showColors);
  showColors();
  showState();
}

void GeneratePanel::Implementation::showColors() {
  const Colors &colors = Theme::instance().colors();
  m_title.setFont(Theme::font(TextSize::body, true));
  m_bundleFacts.setFont(Theme::font(TextSize::small));
  const auto color = [](QWidget &widget, QPalette::ColorRole role, const QColor &to) {
    QPalette palette = widget.palette();
    palette.setColor(role, to);
    widget.setPalette(palette);
  };
  m_price.setFont(Theme::font(TextSize::small));
  m_target.setFont(Theme::font(TextSize::small));
  color(m_target, QPalette::WindowText, colors.textDim);
  color(m_bundleFacts, QPalette::WindowText, colors.textDim);
  color(m_price, QPalette::WindowText, colors.textDim);
  color(m_problem, QPalette::WindowText, colors.wrong);
}

void GeneratePanel::Implementation::showState() {
  const bool running = m_request != 0;
  const int number = m_number.value();
  const QString verb =
      number == 1 ? GeneratePanel::tr("Generate 1 loop") : GeneratePanel::tr("Generate %n loops", nullptr, number);
  m_generate.setText(verb);
  m_generate.setEnabled(!running);
  m_generateButton.setText(verb);
  m_generateButton.setVisible(!running);
  m_progress.setVisible(running);
  m_done.setVisible(running);
  m_stop.setEnabled(running);
  // The one button takes the other's focus with its place.
  const bool hadFocus = m_generateButton.hasFocus() || m_stopButton.hasFocus();
  m_stopButton.setVisible(running);
  if (hadFocus)
    (running ? m_stopButton : m_generateButton).setFocus();
}

void GeneratePanel::Implementation::showDone(int done) {
  m_progress.setValue(done);
  m_done.setText(GeneratePanel::tr("%1 of %2").arg(done).arg(m_progress.maximum()));
}

void GeneratePanel::Implementation::showTarget() {
  const auto passage = m_passage();
  const bool fits = passage && m_model.infills && isRead(passage->loop, m_model.bars);
  m_target.setText(
      (fits ? GeneratePanel::tr("for %1, to fit the rest") : GeneratePanel::tr("for %1")).arg(m_passageWords));
  m_target.setToolTip(fits ? GeneratePanel::tr("What is selected is regenerated, to fit everything else, which stays")
                           : GeneratePanel::tr("Loops are sampled as they come; these bars of them are taken"));
  m_target.setVisible(!m_passageWords.isEmpty());
}

void GeneratePanel::Implementation::showPrice(int kept, int sampled, double seconds) {
  m_price.setText(GeneratePanel::tr("kept %1 of %2 sampled, %3 s").arg(kept).arg(sampled).arg(seconds, 0, 'f', 1));
  m_price.setVisible(sampled > kept);
}

void GeneratePanel::Implementation::showProblem(const QString &sentence) {
  m_problem.setText(sentence);
  m_problem.setVisible(!sentence.isEmpty());
}

void GeneratePanel::Implementation::onReady(const GeneratorInfo &info) {
  if (info.bundle != m_bundle.bundle())
    return;
  m_bundle.remember(info.bundle);
  m_bundleFacts.setText(GeneratePanel::tr("%n bars · %1", nullptr, info.bars).arg(info.bundleHash.left(12)));
  m_bundleFacts.setToolTip(info.bundleHash);
  m_filter->setStandard(info.standardFilter);
  m_conditions.setKnownConditions(info.knownConditions);
  m_rejection.setAvailable(info.scores);
  m_model = info;
  showTarget();
}

void GeneratePanel::Implementation::start(const GenerationRequest &request, Purpose purpose) {
  showProblem({});
  m_price.hide();
  m_purpose = purpose;
  m_progress.setRange(0, request.count);
  showDone(0);
  m_request = m_generator.generate(request);
  showState();
}

GeneratePanel::GeneratePanel(Generator &generator, QWidget *parent)
    : QWidget(parent), m_implementation(std::make_unique<Implementation>(*this, generator)) {
  setAccessibleName(tr("Generate"));
}

GeneratePanel::~GeneratePanel() = default;

GenerationRequest GeneratePanel::request() const {
  GenerationRequest request;
  request.bundle = m_implementation->m_bundle.bundle();
  request.count = m_implementation->m_number.value();
  request.seed = m_implementation->m_seed.next();
  request.filter = m_implementation->m_filter->filter();
  request.conditions = m_implementation->m_conditions.conditions(60e6 / m_implementation->m_microsecondsPerQuarter);
  m_implementation->m_rejection.putInto(request);
  request.passage = m_implementation->m_passage();
  request.microsecondsPerQuarter = m_implementation->m_microsecondsPerQuarter;
  return request;
}

std::uint64_t GeneratePanel::takeSeed() { return m_implementation->m_seed.take(); }

void GeneratePanel::setBundle(const QString &folder) { m_implementation->m_bundle.setBundle(folder); }

void GeneratePanel::setTempo(int microsecondsPerQuarter) {
  m_implementation->m_microsecondsPerQuarter = microsecondsPerQuarter;
}

void GeneratePanel::setPassageSource(std::function<std::optional<Passage>()> source) {
  m_implementation->m_passage = std::move(source);
}

void GeneratePanel::setPassageWords(const QString &words) {
  m_implementation->m_passageWords = words;
  m_implementation->showTarget();
}

void GeneratePanel::setSection(QWidget *section) {
  auto *content = new QWidget;
  auto *column = new QVBoxLayout(content);
  column->setContentsMargins(3 * kUnit, 0, 3 * kUnit, 3 * kUnit);
  column->addWidget(section);
  column->addStretch();
  auto *all = static_cast<QVBoxLayout *>(layout());
  delete all->takeAt(all->count() - 1); // the rest that was empty
  all->addWidget(new PanelRest(content), 1);
}

QAction *GeneratePanel::generateAction() const { return &m_implementation->m_generate; }

QList<MenuActions> GeneratePanel::menuActions() const {
  Implementation &own = *m_implementation;
  return {{tr("Generate"),
           {&own.m_generate, &own.m_stop, nullptr, own.m_seed.newSeedAction(), own.m_seed.lockAction(),
            own.m_filter->resetAction()}}};
}

void GeneratePanel::generate() {
  GenerationRequest wanted = request();
  wanted.seed = m_implementation->m_seed.take();
  m_implementation->start(wanted, Implementation::Purpose::candidates);
}

void GeneratePanel::generateOne() {
  GenerationRequest wanted = request();
  wanted.seed = m_implementation->m_seed.take();
  wanted.count = 1;
  m_implementation->start(wanted, Implementation::Purpose::replacement);
}

void GeneratePanel::makeAgain(const GenerationRecipe &recipe) {
  if (!recipe.passage.isEmpty()) {
    const QString sentence = tr("These bars were sampled to fit the loop around them: select them there and generate "
                                "with seed %1 to have them again.")
                                 .arg(recipe.seed);
    m_implementation->showProblem(sentence);
    Q_EMIT problem(sentence);
    return;
  }
  GenerationRequest wanted;
  wanted.bundle = recipe.bundle;
  wanted.expectedHash = recipe.bundleHash;
  wanted.count = 1;
  wanted.first = recipe.number;
  wanted.seed = recipe.seed;
  wanted.filter = recipe.filter;
  wanted.conditions = recipe.conditions;
  wanted.microsecondsPerQuarter =
      recipe.microsecondsPerQuarter > 0 ? recipe.microsecondsPerQuarter : m_implementation->m_microsecondsPerQuarter;
  m_implementation->start(wanted, Implementation::Purpose::again);
}

void GeneratePanel::cancel() { m_implementation->m_generator.cancel(); }

} // namespace loopwright::ui
