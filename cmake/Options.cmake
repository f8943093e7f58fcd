# SPDX-License-Identifier: GPL-3.0-or-later
# Language level, warnings, visibility, sanitizers and the compiler cache: the same for every target.

option(LOOPWRIGHT_TESTS "Build the tests" ON)
option(LOOPWRIGHT_LEARNING "Build the learning module (needs LibTorch)" ON)
option(LOOPWRIGHT_FUZZERS "Build the libFuzzer targets (needs clang)" OFF)
set(LOOPWRIGHT_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize=")

set(CMAKE_CXX_STANDARD 17)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# Hidden everywhere: LibTorch may map Qt 5 beside our Qt 6, which must never bind to our inlined operators.
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib)

find_program(LOOPWRIGHT_CCACHE ccache)
if(LOOPWRIGHT_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${LOOPWRIGHT_CCACHE})
endif()

# Unity builds (CMAKE_UNITY_BUILD) parse what sources share once; a build from nothing takes half the time.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 6)
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # A type of an anonymous namespace is right in a source of its own and warned of in one that is included.
  add_compile_options(-Wno-subobject-linkage)
endif()

add_library(loopwright_options INTERFACE)
target_compile_options(loopwright_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
target_include_directories(loopwright_options INTERFACE ${CMAKE_SOURCE_DIR})
if(LOOPWRIGHT_SANITIZE)
  add_compile_options(-fsanitize=${LOOPWRIGHT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${LOOPWRIGHT_SANITIZE})
endif()
if(LOOPWRIGHT_FUZZERS)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
