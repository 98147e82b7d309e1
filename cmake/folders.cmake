# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later

# interleave_folder(NAME SOURCES ... LINKS ...)
# A folder is a static library; its link line says what it may use (docs/architecture.md).
# NAME is the folder's last word: core/trace is interleave-trace.
function(interleave_folder name)
  cmake_parse_arguments(FOLDER "" "" "SOURCES;LINKS" ${ARGN})
  add_library(interleave-${name} STATIC ${FOLDER_SOURCES})
  target_link_libraries(interleave-${name} PUBLIC interleave-flags ${FOLDER_LINKS})
endfunction()
