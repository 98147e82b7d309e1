# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The build breaks if a folder includes one that it may not use (layers.cmake has the table). Nothing is run again
# unless a source file has changed, come or gone.
set(INTERLEAVE_QT_INCLUDES ${Qt6Core_INCLUDE_DIRS} ${Qt6Gui_INCLUDE_DIRS} ${Qt6Charts_INCLUDE_DIRS})
list(REMOVE_DUPLICATES INTERLEAVE_QT_INCLUDES)
list(FILTER INTERLEAVE_QT_INCLUDES EXCLUDE REGEX "/Qt[A-Za-z]+$|mkspecs")
set(INTERLEAVE_LAYERS_COMMAND
  ${CMAKE_COMMAND} "-DQT_INCLUDES=${INTERLEAVE_QT_INCLUDES}" "-DROOT=${CMAKE_SOURCE_DIR}")

set(stamp ${CMAKE_BINARY_DIR}/layers.stamp)
add_custom_command(
  OUTPUT ${stamp}
  COMMAND ${INTERLEAVE_LAYERS_COMMAND} -DSTAMP=${stamp} -DDEPFILE=${stamp}.d -P ${CMAKE_SOURCE_DIR}/cmake/layers.cmake
  DEPENDS ${CMAKE_SOURCE_DIR}/cmake/layers.cmake
  DEPFILE ${stamp}.d
  COMMENT "Checking which folder includes which"
  VERBATIM)
add_custom_target(layers ALL DEPENDS ${stamp})
