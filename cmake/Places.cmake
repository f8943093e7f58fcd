# SPDX-License-Identifier: GPL-3.0-or-later
# The places of the window. A folder says that it is one; the list that the window gets is written from that, because
# the linker drops an object of a static library that only registers itself.

# loopwright_place(MODULE FUNCTION): loopwright_MODULE has std::unique_ptr<Place> FUNCTION(const PlaceServices &).
function(loopwright_place module function)
  set_property(GLOBAL APPEND PROPERTY LOOPWRIGHT_PLACE_MODULES loopwright_${module})
  set_property(GLOBAL APPEND PROPERTY LOOPWRIGHT_PLACE_FUNCTIONS ${function})
endfunction()

# loopwright_list_places(TARGET): adds allPlaces() (ui/place/place_list.h) to the target, with every place that is
# known so far.
function(loopwright_list_places target)
  get_property(modules GLOBAL PROPERTY LOOPWRIGHT_PLACE_MODULES)
  get_property(functions GLOBAL PROPERTY LOOPWRIGHT_PLACE_FUNCTIONS)
  set(declarations "")
  foreach(function ${functions})
    string(APPEND declarations "std::unique_ptr<Place> ${function}(const PlaceServices &services);\n")
  endforeach()
  list(JOIN functions ", " names)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/${target}_list.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT [[
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/place/place_list.h"

namespace loopwright::ui {

@declarations@
QList<PlaceFactory> allPlaces() { return {@names@}; }

} // namespace loopwright::ui
]] @ONLY)
  target_sources(${target} PRIVATE ${source})
  target_link_libraries(${target} PRIVATE ${modules})
endfunction()
