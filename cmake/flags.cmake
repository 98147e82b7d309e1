# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later

# How every file of ours is compiled: one interface target, linked by every folder.
add_library(interleave-flags INTERFACE)
target_include_directories(interleave-flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(interleave-flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion)
if(INTERLEAVE_WERROR)
  target_compile_options(interleave-flags INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # The flow analysis of g++ 12 raises false alarms inside inlined containers and atomics, most of them at -O3: two
  # warnings are off, three more never stop a build. clang, in the preset of its name, has its own.
  target_compile_options(interleave-flags INTERFACE -Wno-maybe-uninitialized -Wno-stringop-overflow
    -Wno-error=array-bounds -Wno-error=restrict -Wno-error=stringop-overread)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # stable_sort of libstdc++ 12 uses a function that it calls deprecated itself; clang 19 says so where we sort.
  target_compile_options(interleave-flags INTERFACE -Wno-error=deprecated-declarations)
endif()
# Sums of products are not fused: the same file and seed give the same run on processors that could (core/scenario/portablemath.h).
if(MSVC)
  target_compile_options(interleave-flags INTERFACE /fp:precise)
else()
  target_compile_options(interleave-flags INTERFACE -ffp-contract=off)
endif()
target_compile_definitions(interleave-flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(INTERLEAVE_SANITIZE)
  target_compile_options(interleave-flags INTERFACE
    -fsanitize=${INTERLEAVE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(interleave-flags INTERFACE -fsanitize=${INTERLEAVE_SANITIZE})
endif()
if(INTERLEAVE_COVERAGE)
  target_compile_options(interleave-flags INTERFACE --coverage)
  target_link_options(interleave-flags INTERFACE --coverage)
endif()
