// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

#include "app/generation/candidate.h"

namespace loopwright {

/// A recipe as JSON, as it stands in projects and in exported MIDI files.
QJsonObject recipeToJson(const GenerationRecipe &recipe);
/// None if the object is no recipe or a value makes no sense.
std::optional<GenerationRecipe> recipeFromJson(const QJsonObject &object);

/// The text event of a MIDI file that tells how its loop was made: "loopwright " and the JSON on one line.
QString recipeText(const GenerationRecipe &recipe);
std::optional<GenerationRecipe> recipeFromText(const QString &text);

} // namespace loopwright
