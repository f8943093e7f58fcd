# SPDX-License-Identifier: GPL-3.0-or-later
# loopwright_module(NAME SOURCES … USES other modules … LINKS private libraries …)
# One folder, one static library. USES is the visibility that the architecture test checks.
function(loopwright_module name)
  cmake_parse_arguments(arg "" "" "SOURCES;USES;LINKS;PUBLIC_LINKS" ${ARGN})
  if(arg_SOURCES)
    add_library(loopwright_${name} STATIC ${arg_SOURCES})
    target_link_libraries(loopwright_${name} PUBLIC loopwright_options)
    target_link_libraries(loopwright_${name} PRIVATE ${arg_LINKS})
    target_link_libraries(loopwright_${name} PUBLIC ${arg_PUBLIC_LINKS})
    foreach(used ${arg_USES})
      target_link_libraries(loopwright_${name} PUBLIC loopwright_${used})
    endforeach()
  else()
    add_library(loopwright_${name} INTERFACE)
    target_link_libraries(loopwright_${name} INTERFACE loopwright_options ${arg_PUBLIC_LINKS})
    foreach(used ${arg_USES})
      target_link_libraries(loopwright_${name} INTERFACE loopwright_${used})
    endforeach()
  endif()
endfunction()

# loopwright_qt_module(NAME …): the same for a folder whose code uses Qt (app_NAME, ui_NAME).
function(loopwright_qt_module name)
  loopwright_module(${name} ${ARGN})
  set_target_properties(loopwright_${name} PROPERTIES AUTOMOC ON)
  target_compile_definitions(loopwright_${name} PUBLIC QT_NO_KEYWORDS)
  if(name MATCHES "^ui_")
    loopwright_precompiled_qt(loopwright_${name})
  endif()
endfunction()

# One precompiled header of Qt for all folders of ui/ and the tests of widgets.
function(loopwright_precompiled_qt target)
  target_link_libraries(${target} PUBLIC Qt6::Widgets Qt6::Svg)
  if(target STREQUAL loopwright_ui_theme)
    target_precompile_headers(${target} PRIVATE ${CMAKE_SOURCE_DIR}/ui/qt_pch.h)
  else()
    target_precompile_headers(${target} REUSE_FROM loopwright_ui_theme)
  endif()
endfunction()

# QTEST_APPLESS_MAIN expands to an empty variadic argument in our own lines. A library of its own, as a target's own
# options would stand before -Wpedantic, which turns the warning on again.
add_library(loopwright_test_options INTERFACE)
target_compile_options(loopwright_test_options INTERFACE
  $<$<CXX_COMPILER_ID:Clang>:-Wno-gnu-zero-variadic-macro-arguments>)

# loopwright_test(NAME SOURCES … LIBRARIES …): one Qt Test program, one ctest entry.
function(loopwright_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;LIBRARIES" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE loopwright_options loopwright_test_options ${arg_LIBRARIES} Qt6::Test)
  target_compile_definitions(${name} PRIVATE
    QT_NO_KEYWORDS
    LOOPWRIGHT_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
    LOOPWRIGHT_BINARY_DIR="${CMAKE_BINARY_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  set(environment QT_QPA_PLATFORM=offscreen)
  if(LOOPWRIGHT_SANITIZE)
    list(APPEND environment ASAN_OPTIONS=detect_odr_violation=0:allocator_may_return_null=1
      LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/leaks.supp:print_suppressions=0 UBSAN_OPTIONS=print_stacktrace=1)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "${environment}")
endfunction()

# loopwright_fuzzer(NAME SOURCES … LIBRARIES …): one libFuzzer program, NAME beginning with fuzz_.
# Its committed seeds are the files of tests/fuzz/seeds/NAME.
function(loopwright_fuzzer name)
  cmake_parse_arguments(arg "" "" "SOURCES;LIBRARIES" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE loopwright_options ${arg_LIBRARIES})
  target_link_options(${name} PRIVATE -fsanitize=fuzzer)
  add_dependencies(fuzzers ${name})
endfunction()
