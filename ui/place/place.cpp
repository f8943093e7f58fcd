// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/place/place.h"

namespace loopwright::ui {

Place::Place(Sign sign) : m_sign(std::move(sign)) {}

} // namespace loopwright::ui
