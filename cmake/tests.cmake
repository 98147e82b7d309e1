# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later

# interleave_test(NAME LINKS ... [SOURCES ...] [SERIAL])
# The Qt Test in tst_NAME.cpp of the current folder. GUI tests run on the offscreen platform; a test that measures
# wall time is SERIAL, so that no other disturbs it.
function(interleave_test name)
  cmake_parse_arguments(TEST "SERIAL" "" "LINKS;SOURCES" ${ARGN})
  add_executable(tst_${name} tst_${name}.cpp ${TEST_SOURCES})
  target_link_libraries(tst_${name} PRIVATE interleave-flags Qt6::Test ${TEST_LINKS})
  target_compile_definitions(tst_${name} PRIVATE INTERLEAVE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  add_test(NAME ${name} COMMAND tst_${name})
  set_tests_properties(${name} PROPERTIES
    TIMEOUT 120
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_ASSUME_STDERR_HAS_CONSOLE=1")
  if(TEST_SERIAL)
    set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
  endif()
endfunction()
