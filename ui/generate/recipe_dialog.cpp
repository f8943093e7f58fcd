// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/recipe_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "app/generation/bundle_title.h"
#include "app/generation/open_bundle.h"
#include "app/recipes/recipe_json.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kHashShown = 16;

struct Fact {
  const char *name;
  QString label;
  QString value;
  QString whole; ///< where the value is shortened
};

/// What the loop was asked to be, if anything.
void appendConditions(const learning::Conditions &conditions, QList<Fact> &facts) {
  const QLocale numbers;
  if (!conditions.genres.empty()) {
    QStringList genres;
    for (const learning::GenreShare &condition : conditions.genres)
      genres.append(conditions.genres.size() == 1
                        ? QString::fromStdString(condition.genre)
                        : RecipeDialog::tr("%1: %2").arg(QString::fromStdString(condition.genre),
                                                         numbers.toString(condition.share, 'f', 2)));
    facts.append({"genre", RecipeDialog::tr("Genre"), genres.join(QStringLiteral(", ")), {}});
  }
  if (conditions.tempo)
    facts.append({"for_tempo",
                  RecipeDialog::tr("For a tempo of"),
                  RecipeDialog::tr("%1 BPM").arg(numbers.toString(*conditions.tempo, 'f', 1)),
                  {}});
  if (conditions.density)
    facts.append({"density",
                  RecipeDialog::tr("Density"),
                  RecipeDialog::tr("%1 cells per bar").arg(numbers.toString(*conditions.density, 'f', 0)),
                  {}});
  if (conditions.conditional())
    facts.append({"guidance", RecipeDialog::tr("Guidance"), numbers.toString(conditions.guidance, 'f', 1), {}});
  if (conditions.form)
    facts.append({"form", RecipeDialog::tr("Form"), RecipeDialog::tr("from a training loop"), {}});
}

QList<Fact> factsOf(const GenerationRecipe &recipe) {
  const QLocale numbers;
  const QString bundle = QString::fromStdString(recipe.bundle), hash = QString::fromStdString(recipe.bundleHash);
  const bool starter = bundle == starterBundle();
  QList<Fact> facts = {
      {"model", RecipeDialog::tr("Model"), starter ? RecipeDialog::tr("Starter") : bundleTitle(bundle), bundle},
      {"hash", RecipeDialog::tr("Model's hash"), hash.left(kHashShown) + QStringLiteral("…"), hash},
      {"seed", RecipeDialog::tr("Seed"), QString::number(recipe.seed), {}},
      {"number", RecipeDialog::tr("Loop number"), QString::number(recipe.number + 1), {}}};
  if (!recipe.passage.empty())
    facts.append({"passage", RecipeDialog::tr("Bars regenerated"), QString::fromStdString(recipe.passage), {}});
  facts.append(
      {"temperature", RecipeDialog::tr("Temperature"), numbers.toString(recipe.filter.temperature, 'f', 2), {}});
  facts.append({"top_k",
                RecipeDialog::tr("Top-k"),
                recipe.filter.topK == 0 ? RecipeDialog::tr("all") : QString::number(recipe.filter.topK),
                {}});
  facts.append({"top_p", RecipeDialog::tr("Top-p"), numbers.toString(recipe.filter.topP, 'f', 2), {}});
  appendConditions(recipe.conditions, facts);
  if (recipe.microsecondsPerQuarter > 0)
    facts.append({"tempo",
                  RecipeDialog::tr("Tempo"),
                  RecipeDialog::tr("%1 BPM").arg(numbers.toString(60e6 / recipe.microsecondsPerQuarter, 'f', 1)),
                  {}});
  facts.append({"program",
                RecipeDialog::tr("Made with"),
                RecipeDialog::tr("Loopwright %1").arg(QString::fromStdString(recipe.program)),
                {}});
  facts.append({"torch", RecipeDialog::tr("Computed with"),
                RecipeDialog::tr("LibTorch %1").arg(QString::fromStdString(recipe.torch)),
                QString::fromStdString(recipe.blas)});
  return facts;
}

} // namespace

RecipeDialog::RecipeDialog(const QString &subject, const std::optional<GenerationRecipe> &recipe, QWidget *parent)
    : QDialog(parent) {
  setObjectName(QStringLiteral("recipe"));
  setWindowTitle(tr("Recipe"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto *title = new QLabel(subject, this);
  title->setFont(Theme::font(TextSize::large, true));
  title->setTextFormat(Qt::PlainText);
  auto *form = new QFormLayout;
  form->setLabelAlignment(Qt::AlignLeft);
  form->setHorizontalSpacing(4 * kUnit);
  form->setVerticalSpacing(2 * kUnit);
  if (recipe)
    for (const Fact &fact : factsOf(*recipe)) {
      auto *value = new QLabel(fact.value, this);
      value->setObjectName(QStringLiteral("recipe.") + QLatin1String(fact.name));
      value->setTextFormat(Qt::PlainText);
      value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
      value->setToolTip(fact.whole);
      value->setAccessibleName(
          QStringLiteral("%1: %2").arg(fact.label, fact.whole.isEmpty() ? fact.value : fact.whole));
      auto *label = new QLabel(fact.label, this);
      label->setForegroundRole(QPalette::PlaceholderText);
      form->addRow(label, value);
    }
  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(12);
  layout->addWidget(title);
  if (recipe) {
    if (recipe->canComeAgain()) { // else it takes a loop around it that is not known
      auto *again = buttons->addButton(tr("Generate again"), QDialogButtonBox::ActionRole);
      again->setObjectName(QStringLiteral("recipe.make_again"));
      again->setProperty("primary", true);
      connect(again, &QPushButton::clicked, this, [this, recipe] {
        Q_EMIT makeAgainRequested(*recipe);
        close();
      });
    }
    auto *copy = buttons->addButton(tr("Copy recipe"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [recipe] { QGuiApplication::clipboard()->setText(QString::fromStdString(recipeText(*recipe))); });
  } else {
    auto *none = new QLabel(tr("No model made this loop. It was drawn by hand or opened from a file."), this);
    none->setObjectName(QStringLiteral("recipe.none"));
    none->setWordWrap(true);
    layout->addWidget(none);
  }
  layout->addLayout(form);
  layout->addStretch();
  layout->addWidget(buttons);
  setMinimumWidth(380);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace loopwright::ui
