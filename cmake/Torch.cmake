# SPDX-License-Identifier: GPL-3.0-or-later
# LibTorch (Debian's 1.13 or an official LibTorch 2.x given by CMAKE_PREFIX_PATH) and OpenBLAS, for the few targets
# that may know them: the learning module and its tests.
find_package(Torch REQUIRED)

# The OpenMP build of OpenBLAS shares one thread pool with torch; the others fight over the cores.
find_path(LOOPWRIGHT_CBLAS_INCLUDE cblas.h PATH_SUFFIXES openblas-openmp openblas REQUIRED)
find_library(LOOPWRIGHT_OPENBLAS openblas PATH_SUFFIXES openblas-openmp REQUIRED)
add_library(loopwright_openblas INTERFACE)
target_include_directories(loopwright_openblas SYSTEM INTERFACE ${LOOPWRIGHT_CBLAS_INCLUDE})
target_link_libraries(loopwright_openblas INTERFACE ${LOOPWRIGHT_OPENBLAS})

add_library(loopwright_torch INTERFACE)
target_include_directories(loopwright_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
target_link_libraries(loopwright_torch INTERFACE loopwright_options ${TORCH_LIBRARIES} loopwright_openblas)
# torch's assertion macros expand to empty variadic arguments in our own lines.
target_compile_options(loopwright_torch INTERFACE -Wno-gnu-zero-variadic-macro-arguments)
# A precompiled header fits only sources compiled alike: programs take the libraries' -fPIC (last flag wins over -fPIE).
target_compile_options(loopwright_torch INTERFACE -fPIC $<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>)

# The one precompiled torch header: a torch source costs 24 s without it, 6 s with it.
file(WRITE ${CMAKE_BINARY_DIR}/torch_pch.cpp.in "// SPDX-License-Identifier: GPL-3.0-or-later\n")
configure_file(${CMAKE_BINARY_DIR}/torch_pch.cpp.in ${CMAKE_BINARY_DIR}/torch_pch.cpp COPYONLY)
add_library(loopwright_torch_pch OBJECT ${CMAKE_BINARY_DIR}/torch_pch.cpp)
target_link_libraries(loopwright_torch_pch PRIVATE loopwright_torch)
target_precompile_headers(loopwright_torch_pch PRIVATE ${CMAKE_SOURCE_DIR}/engine/learning/torch_pch.h)

# loopwright_torch_target(NAME): the target sees torch and OpenBLAS, and compiles with the shared precompiled header.
function(loopwright_torch_target name)
  target_link_libraries(${name} PRIVATE loopwright_torch)
  target_precompile_headers(${name} REUSE_FROM loopwright_torch_pch)
endfunction()
