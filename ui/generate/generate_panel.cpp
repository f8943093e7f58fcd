// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/generate_panel.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include "ui/generate/bundle_choice.h"
#include "ui/generate/condition_form.h"
#include "ui/generate/filter_form.h"
#include "ui/generate/form_row.h"
#include "ui/generate/panel_column.h"
#include "ui/generate/rejection_choice.h"
#include "ui/generate/seed_field.h"
#include "ui/input/number_field.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kMostAtOnce = 16;
constexpr int kLeastForm = 30 * kUnit; // before it scrolls

} // namespace

class GeneratePanel::Implementation : public QObject {
public:
  Implementation(GeneratePanel &panel, GenerationSession &session);

  void showRunning();
  void showModel();
  void showColors();
  void showState();
  void showDone(int done);
  void showTarget();
  void showPrice(int kept, int sampled, double seconds);
  void showProblem(const QString &sentence);

  GeneratePanel &m_panel;
  GenerationSession &m_session;

  QAction m_generate;
  QAction m_stop;
  QLabel m_title;
  BundleChoice m_bundle{m_session};
  QLabel m_bundleFacts;
  WholeNumberField m_number;
  ConditionForm m_conditions{m_session};
  FilterForm *m_filter = nullptr;
  RejectionChoice m_rejection{m_session};
  SeedField m_seed{m_session};
  QString m_passageWords;
  QLabel m_target; ///< which passage is regenerated; hidden for whole loops
  QPushButton m_generateButton;
  QProgressBar m_progress;
  QLabel m_done;
  QPushButton m_stopButton;
  QLabel m_price; ///< what rejecting has cost; hidden while nothing was rejected
  QLabel m_problem;
};

GeneratePanel::Implementation::Implementation(GeneratePanel &panel, GenerationSession &session)
    : m_panel(panel), m_session(session) {
  m_generate.setObjectName(QStringLiteral("generate.new"));
  m_generate.setIcon(Theme::instance().icon(QStringLiteral("generate")));
  m_generate.setShortcut(Qt::CTRL | Qt::Key_G);
  m_stop.setObjectName(QStringLiteral("generate.stop"));
  m_stop.setText(GeneratePanel::tr("Stop Generating"));
  m_title.setText(GeneratePanel::tr("Generate"));
  m_title.setObjectName(QStringLiteral("generate.title"));
  m_bundleFacts.setObjectName(QStringLiteral("generate.bundle_facts"));
  m_bundleFacts.setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_number.setObjectName(QStringLiteral("generate.number"));
  m_number.setAccessibleName(GeneratePanel::tr("Number of loops"));
  m_number.setRange(1, kMostAtOnce);
  m_number.setValue(session.number());
  m_number.setFixedHeight(kHit);
  m_number.setFixedWidth(18 * kUnit);
  m_bundle.setFixedHeight(kHit);
  m_generateButton.setObjectName(QStringLiteral("generate.start"));
  m_generateButton.setProperty("primary", true);
  m_generateButton.setMinimumHeight(9 * kUnit);
  m_stopButton.setObjectName(QStringLiteral("generate.stop_button"));
  m_stopButton.setText(GeneratePanel::tr("Stop"));
  m_stopButton.setToolTip(GeneratePanel::tr("Stop generating; finished loops stay"));
  m_stopButton.setMinimumHeight(9 * kUnit);
  m_progress.setObjectName(QStringLiteral("generate.progress"));
  m_progress.setAccessibleName(GeneratePanel::tr("Loops finished so far"));
  m_progress.setTextVisible(false);
  m_progress.setMinimumWidth(8 * kUnit); // the panel must not grow for it
  m_target.setObjectName(QStringLiteral("generate.target"));
  m_target.setWordWrap(true);
  m_target.hide();
  m_price.setObjectName(QStringLiteral("generate.price"));
  m_price.setToolTip(GeneratePanel::tr("How many loops were sampled to keep these, and how long that took"));
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
  m_filter = new FilterForm(session, *form, &panel);
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

  connect(&m_generate, &QAction::triggered, &session, &GenerationSession::generate);
  connect(&m_generateButton, &QPushButton::clicked, &session, &GenerationSession::generate);
  connect(&m_stop, &QAction::triggered, &session, &GenerationSession::cancel);
  connect(&m_stopButton, &QPushButton::clicked, &session, &GenerationSession::cancel);
  connect(&m_number, &QSpinBox::valueChanged, &session, &GenerationSession::setNumber);
  connect(&session, &GenerationSession::numberChanged, this, &Implementation::showState);
  connect(&session, &GenerationSession::bundleChanged, this, [this] {
    m_bundleFacts.setText(GeneratePanel::tr("opening…"));
    showProblem({});
  });
  connect(&session, &GenerationSession::modelChanged, this, &Implementation::showModel);
  connect(&session, &GenerationSession::runningChanged, this, &Implementation::showRunning);
  connect(&session, &GenerationSession::progressed, this, [this](int done, int sampled, double seconds) {
    showDone(done);
    showPrice(done, sampled, seconds);
  });
  connect(&session, &GenerationSession::problem, this, &Implementation::showProblem);
  connect(&Theme::instance(), &Theme::changed, this, &Implementation::showColors);
  showColors();
  showState();
  if (session.model() || session.modelFailed())
    showModel();
  if (session.isRunning())
    showRunning();
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
  const bool running = m_session.isRunning();
  const int number = m_session.number();
  const bool fills = !m_passageWords.isEmpty();
  const QString verb = number == 1
                           ? (fills ? GeneratePanel::tr("Generate 1 fill") : GeneratePanel::tr("Generate 1 loop"))
                           : (fills ? GeneratePanel::tr("Generate %n fills", nullptr, number)
                                    : GeneratePanel::tr("Generate %n loops", nullptr, number));
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
  const auto passage = m_session.passage();
  const auto &model = m_session.model();
  const bool fits = passage && model && model->infills && isRead(passage->loop, model->bars);
  m_target.setText(
      (fits ? GeneratePanel::tr("for %1, to fit the rest") : GeneratePanel::tr("for %1")).arg(m_passageWords));
  m_target.setToolTip(fits ? GeneratePanel::tr("Regenerates the selection to fit the rest, which stays as it is")
                           : GeneratePanel::tr("Samples whole loops and takes these bars from them"));
  m_target.setVisible(!m_passageWords.isEmpty());
}

void GeneratePanel::Implementation::showPrice(int kept, int sampled, double seconds) {
  m_price.setText(GeneratePanel::tr("kept %1 of %2, %3 s").arg(kept).arg(sampled).arg(seconds, 0, 'f', 1));
  m_price.setVisible(sampled > kept);
}

void GeneratePanel::Implementation::showProblem(const QString &sentence) {
  m_problem.setText(sentence);
  m_problem.setVisible(!sentence.isEmpty());
}

void GeneratePanel::Implementation::showModel() {
  const auto &model = m_session.model();
  m_bundleFacts.setText(model ? GeneratePanel::tr("%n bars · %1", nullptr, model->bars).arg(model->bundleHash.left(12))
                              : GeneratePanel::tr("cannot be used"));
  m_bundleFacts.setToolTip(model ? model->bundleHash : QString());
  showTarget();
}

void GeneratePanel::Implementation::showRunning() {
  if (m_session.isRunning()) {
    showProblem({});
    m_price.hide();
    m_progress.setRange(0, m_session.asked());
    showDone(0);
  }
  showState();
}

GeneratePanel::GeneratePanel(GenerationSession &session, QWidget *parent)
    : QWidget(parent), m_implementation(std::make_unique<Implementation>(*this, session)) {
  setAccessibleName(tr("Generate"));
}

GeneratePanel::~GeneratePanel() = default;

void GeneratePanel::setPassageWords(const QString &words) {
  m_implementation->m_passageWords = words;
  m_implementation->showState();
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

} // namespace loopwright::ui
