# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Every source file says whose it is and under which licence: its two SPDX lines, among its first three.
#
#   cmake -DROOT=<the project> -P spdx.cmake
cmake_minimum_required(VERSION 3.25)

file(GLOB folders LIST_DIRECTORIES true RELATIVE "${ROOT}" "${ROOT}/*")
list(FILTER folders EXCLUDE REGEX "^(build|[.])")
list(TRANSFORM folders REPLACE "^(.+)$" "${ROOT}/\\1/*" OUTPUT_VARIABLE patterns)
file(GLOB_RECURSE files RELATIVE "${ROOT}" ${patterns})
file(GLOB top RELATIVE "${ROOT}" "${ROOT}/*" "${ROOT}/.ci/*")
list(APPEND files ${top})

set(count 0)
set(bare 0)
foreach(file IN LISTS files)
  if(NOT file MATCHES "\\.(h|cpp|cmake|sh|def)$|(^|/)CMakeLists\\.txt$|^\\.ci/run$")
    continue()
  endif()
  math(EXPR count "${count} + 1")
  file(READ "${ROOT}/${file}" start LIMIT 300)
  if(NOT start MATCHES "^(#![^\n]*\n)?[^\n]* SPDX-FileCopyrightText: [^\n]+\n[^\n]* SPDX-License-Identifier: GPL-3.0-or-later\n")
    message(NOTICE "${file}:1: the two SPDX lines are missing")
    math(EXPR bare "${bare} + 1")
  endif()
endforeach()

if(count EQUAL 0)
  message(FATAL_ERROR "No source file under ${ROOT}: nothing was checked.")
endif()
if(bare)
  message(FATAL_ERROR "${bare} of ${count} source files do not begin with their SPDX lines.")
endif()
