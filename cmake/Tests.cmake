# SPDX-License-Identifier: GPL-3.0-or-later
# loopwright_tests(PROGRAM SUBJECTS … SOURCES more … LIBRARIES …): the test classes of a folder, test_SUBJECT.cpp each,
# in one program (so that what they share is compiled once); one ctest entry a class.
function(loopwright_tests program)
  cmake_parse_arguments(arg "" "" "SUBJECTS;SOURCES;LIBRARIES" ${ARGN})
  list(TRANSFORM arg_SUBJECTS PREPEND test_ OUTPUT_VARIABLE tests)
  list(TRANSFORM tests APPEND .cpp OUTPUT_VARIABLE sources)
  add_executable(${program} ${sources} ${arg_SOURCES})
  set_target_properties(${program} PROPERTIES AUTOMOC ON)
  target_link_libraries(${program} PRIVATE loopwright_options ${arg_LIBRARIES} loopwright_suite)
  target_compile_definitions(${program} PRIVATE
    LOOPWRIGHT_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
    LOOPWRIGHT_BINARY_DIR="${CMAKE_BINARY_DIR}")
  foreach(test ${tests})
    loopwright_add_test(${test} COMMAND ${program} ${test})
  endforeach()
endfunction()

# loopwright_add_test(NAME COMMAND …): one ctest entry in the environment of tests.
function(loopwright_add_test name)
  add_test(NAME ${name} ${ARGN})
  set(environment QT_QPA_PLATFORM=offscreen)
  if(LOOPWRIGHT_SANITIZE)
    list(APPEND environment ASAN_OPTIONS=detect_odr_violation=0:allocator_may_return_null=1
      LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/leaks.supp:print_suppressions=0 UBSAN_OPTIONS=print_stacktrace=1)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "${environment}")
endfunction()

# loopwright_ignore_leaks(NAME): the leak sanitizer's tracer falls over torch's threads in a program that the test starts.
function(loopwright_ignore_leaks name)
  if(LOOPWRIGHT_SANITIZE)
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT
      ASAN_OPTIONS=detect_odr_violation=0:allocator_may_return_null=1:detect_leaks=0)
  endif()
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
