# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The layers check refuses each bad include of fixture/, names it with its line and reason, and refuses nothing else.
execute_process(
  COMMAND ${CMAKE_COMMAND} "-DQT_INCLUDES=${QT_INCLUDES}" -DROOT=${CMAKE_CURRENT_LIST_DIR}/fixture -P ${LAYERS}
  RESULT_VARIABLE result ERROR_VARIABLE said OUTPUT_QUIET)
if(result EQUAL 0)
  message(FATAL_ERROR "A tree with bad includes was let through:\n${said}")
endif()

string(CONCAT wanted
  [[app/cli/peeks.cpp:5: #include "app/charts/chart.h": app/cli may not use app/charts
]]
  [[app/export/picture.cpp:6: #include <QValueAxis>: only app/charts may use Qt Charts
]]
  [[app/window/near.cpp:4: #include "mainwindow.h": includes are written from the project's root ("app/window/mainwindow.h")
]]
  [[app/window/near.cpp:5: #include "../charts/chart.h": includes are written from the project's root ("core/trace/event.h")
]]
  [[core/engine/opens.cpp:4: #include "app/window/mainwindow.h": core/engine may not use app/window
]]
  [[core/time/draws.cpp:4: #include <QtWidgets/QWidget>: core has no Qt Widgets
]]
  [[core/time/paints.cpp:7: #  include <QColor>: core has no Qt Gui
]]
  [[core/trace/looksdown.h:5: #include "core/engine/session.h": core/trace may not use core/engine
]])
string(FIND "${said}" "CMake Error" end)
string(SUBSTRING "${said}" 0 ${end} said)
if(NOT said STREQUAL wanted)
  message(FATAL_ERROR "Wanted:\n${wanted}\nGot:\n${said}")
endif()
