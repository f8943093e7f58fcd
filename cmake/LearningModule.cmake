# SPDX-License-Identifier: GPL-3.0-or-later
# Models and capabilities are folders: what a folder's CMakeLists.txt says here is all that must be said of it anywhere.

# loopwright_models(LIBRARY FOLDER): a library of every model folder below FOLDER.
function(loopwright_models library folder)
  add_library(${library} STATIC)
  file(GLOB models CONFIGURE_DEPENDS ${folder}/*/CMakeLists.txt)
  foreach(model ${models})
    set(LOOPWRIGHT_MODEL_LIBRARY ${library})
    get_filename_component(model ${model} DIRECTORY)
    add_subdirectory(${model})
  endforeach()
endfunction()

# loopwright_model([ORDER n ENTRIES function …] [PRESETS function[:subfolder] …]): this folder's sources are a model.
# ENTRIES are declared in the header that is called as the folder, ORDER is their place in lists. PRESETS are functions
# declared in presets.h; each gives the JSON files of presets/, or of a folder in it.
function(loopwright_model)
  cmake_parse_arguments(arg "" "ORDER" "ENTRIES;PRESETS" ${ARGN})
  file(RELATIVE_PATH folder ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
  get_filename_component(name ${folder} NAME)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  foreach(preset ${arg_PRESETS})
    string(REPLACE ":" ";" parts ${preset})
    list(GET parts 0 function)
    list(LENGTH parts count)
    set(kind "")
    if(count GREATER 1)
      list(GET parts 1 kind)
    endif()
    set(entries "")
    file(GLOB files CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/presets/${kind}/*.json)
    foreach(file ${files})
      get_filename_component(preset_name ${file} NAME_WE)
      file(READ ${file} text)
      string(APPEND entries "      {\"${preset_name}\", R\"json(${text})json\"},\n")
      set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    endforeach()
    set(generated ${CMAKE_CURRENT_BINARY_DIR}/${name}${kind}_presets.cpp)
    file(CONFIGURE OUTPUT ${generated} CONTENT
"// SPDX-License-Identifier: GPL-3.0-or-later
#include \"${folder}/presets.h\"

namespace loopwright::models {

std::map<std::string, std::string> ${function}() {
  return {
${entries}  };
}

} // namespace loopwright::models
" @ONLY)
    list(APPEND sources ${generated})
  endforeach()
  target_sources(${LOOPWRIGHT_MODEL_LIBRARY} PRIVATE ${sources})
  foreach(entry ${arg_ENTRIES})
    set_property(TARGET ${LOOPWRIGHT_MODEL_LIBRARY} APPEND PROPERTY LOOPWRIGHT_ENTRIES
      "${arg_ORDER}|${folder}/${name}.h|${entry}")
  endforeach()
endfunction()

# loopwright_learning_contents(LIBRARY MODELS libraries … CAPABILITIES folders …): what a learning module holds, as the
# functions of models/registry.h. A folder NAME in one of the capability folders defines makeName.
function(loopwright_learning_contents library)
  cmake_parse_arguments(arg "" "" "MODELS;CAPABILITIES" ${ARGN})
  set(all "")
  foreach(models ${arg_MODELS})
    get_target_property(entries ${models} LOOPWRIGHT_ENTRIES)
    list(APPEND all ${entries})
  endforeach()
  list(SORT all COMPARE NATURAL)
  set(includes "")
  set(calls "")
  foreach(entry ${all})
    string(REPLACE "|" ";" parts ${entry})
    list(GET parts 1 header)
    list(GET parts 2 function)
    list(APPEND includes "#include \"${header}\"\n")
    string(APPEND calls "      ${function}(),\n")
  endforeach()
  list(REMOVE_DUPLICATES includes)
  string(REPLACE ";" "" includes "${includes}")
  set(declared "")
  set(makers "")
  foreach(folder ${arg_CAPABILITIES})
    file(GLOB capabilities CONFIGURE_DEPENDS ${folder}/*/*.cpp)
    foreach(source ${capabilities})
      get_filename_component(name ${source} DIRECTORY)
      get_filename_component(name ${name} NAME)
      string(SUBSTRING ${name} 0 1 first)
      string(SUBSTRING ${name} 1 -1 rest)
      string(TOUPPER ${first} first)
      string(APPEND declared "MadeCapability make${first}${rest}(OpenParts &parts);\n")
      string(APPEND makers "make${first}${rest}, ")
    endforeach()
  endforeach()
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${library}.cpp CONTENT
"// SPDX-License-Identifier: GPL-3.0-or-later
#include \"models/registry.h\"

${includes}
namespace loopwright::learning {
${declared}} // namespace loopwright::learning

namespace loopwright::models {

const learning::ModelRegistry &registry() {
  static const learning::ModelRegistry models = {
${calls}  };
  return models;
}

const learning::CapabilityMakers &capabilityMakers() {
  using namespace learning;
  static const CapabilityMakers makers = {${makers}};
  return makers;
}

} // namespace loopwright::models
" @ONLY)
  add_library(${library} STATIC ${CMAKE_CURRENT_BINARY_DIR}/${library}.cpp)
  target_link_libraries(${library} PUBLIC ${arg_MODELS} loopwright_learning)
  loopwright_torch_target(${library})
endfunction()

# loopwright_learning_module(TARGET CONTENTS FOLDER): the module that programs load on demand, in FOLDER of the build.
function(loopwright_learning_module target contents folder)
  add_library(${target} MODULE ${CMAKE_SOURCE_DIR}/models/module.cpp)
  target_link_libraries(${target} PRIVATE ${contents} loopwright_learning)
  loopwright_torch_target(${target})
  set_target_properties(${target} PROPERTIES
    PREFIX "" OUTPUT_NAME loopwright-learning LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/${folder})
endfunction()
