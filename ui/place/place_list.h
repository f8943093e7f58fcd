// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <memory>

#include "ui/place/place.h"
#include "ui/place/place_services.h"

namespace loopwright::ui {

using PlaceFactory = std::unique_ptr<Place> (*)(const PlaceServices &services);

/// Makes every place of the program. CMake writes this function from what the places' folders say
/// (loopwright_place in cmake/Places.cmake).
QList<PlaceFactory> allPlaces();

} // namespace loopwright::ui
