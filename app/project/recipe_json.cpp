// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/recipe_json.h"

#include <QJsonDocument>

namespace loopwright {
namespace {

QJsonValue jsonOf(const std::optional<double> &number) { return number ? QJsonValue(*number) : QJsonValue(); }

std::optional<double> numberOf(const QJsonValue &value) {
  return value.isDouble() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

QJsonObject conditionsToJson(const learning::Conditions &conditions) {
  QJsonObject genres;
  for (const learning::GenreShare &condition : conditions.genres)
    genres.insert(QString::fromStdString(condition.genre), condition.share);
  return {{QStringLiteral("genres"), genres},
          {QStringLiteral("tempo"), jsonOf(conditions.tempo)},
          {QStringLiteral("density"), jsonOf(conditions.density)},
          {QStringLiteral("guidance"), conditions.guidance},
          {QStringLiteral("form"), conditions.form}};
}

/// Recipes without conditions are of loops that were asked nothing.
learning::Conditions conditionsFromJson(const QJsonObject &object) {
  learning::Conditions conditions;
  const QJsonObject genres = object.value(QLatin1String("genres")).toObject();
  for (auto genre = genres.begin(); genre != genres.end(); ++genre)
    conditions.genres.push_back({genre.key().toStdString(), genre.value().toDouble(1)});
  // as recipes of one genre were written
  if (const QString genre = object.value(QLatin1String("genre")).toString(); !genre.isEmpty())
    conditions.genres.push_back({genre.toStdString(), 1});
  conditions.tempo = numberOf(object.value(QLatin1String("tempo")));
  conditions.density = numberOf(object.value(QLatin1String("density")));
  conditions.guidance = object.value(QLatin1String("guidance")).toDouble(1);
  conditions.form = object.value(QLatin1String("form")).toBool();
  return conditions;
}

QString textPrefix() { return QStringLiteral("loopwright "); }

} // namespace

QJsonObject recipeToJson(const GenerationRecipe &recipe) {
  // Numbers of 64 bits do not fit into JSON's: they are written as text.
  return {{QStringLiteral("bundle"), recipe.bundle},
          {QStringLiteral("bundle_hash"), recipe.bundleHash},
          {QStringLiteral("seed"), QString::number(recipe.seed)},
          {QStringLiteral("number"), QString::number(recipe.number)},
          {QStringLiteral("passage"), recipe.passage},
          {QStringLiteral("temperature"), recipe.filter.temperature},
          {QStringLiteral("top_k"), recipe.filter.topK},
          {QStringLiteral("top_p"), recipe.filter.topP},
          {QStringLiteral("wishes"), conditionsToJson(recipe.conditions)},
          {QStringLiteral("microseconds_per_quarter"), recipe.microsecondsPerQuarter},
          {QStringLiteral("program"), recipe.program},
          {QStringLiteral("torch"), recipe.torch},
          {QStringLiteral("blas"), recipe.blas}};
}

std::optional<GenerationRecipe> recipeFromJson(const QJsonObject &object) {
  const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
  GenerationRecipe recipe;
  bool seedGood = false;
  bool numberGood = false;
  recipe.bundle = text("bundle");
  recipe.bundleHash = text("bundle_hash");
  recipe.seed = text("seed").toULongLong(&seedGood);
  recipe.number = text("number").toLongLong(&numberGood);
  recipe.passage = text("passage");
  recipe.filter.temperature = object.value(QLatin1String("temperature")).toDouble(-1);
  recipe.filter.topK = object.value(QLatin1String("top_k")).toInt(-1);
  recipe.filter.topP = object.value(QLatin1String("top_p")).toDouble(-1);
  recipe.conditions = conditionsFromJson(object.value(QLatin1String("wishes")).toObject());
  recipe.microsecondsPerQuarter = object.value(QLatin1String("microseconds_per_quarter")).toInt(0);
  recipe.program = text("program");
  recipe.torch = text("torch");
  recipe.blas = text("blas");
  if (!seedGood || !numberGood || recipe.number < 0 || recipe.microsecondsPerQuarter < 0 || !recipe.filter.check())
    return std::nullopt;
  return recipe;
}

QString recipeText(const GenerationRecipe &recipe) {
  return textPrefix() + QString::fromUtf8(QJsonDocument(recipeToJson(recipe)).toJson(QJsonDocument::Compact));
}

std::optional<GenerationRecipe> recipeFromText(const QString &text) {
  if (!text.startsWith(textPrefix()))
    return std::nullopt;
  return recipeFromJson(QJsonDocument::fromJson(text.mid(textPrefix().size()).toUtf8()).object());
}

} // namespace loopwright
