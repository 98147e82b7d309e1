#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the program and its tests and runs them all. The last lines are CTest's own summary; the exit code is not 0
# if anything failed. Arguments are handed to ctest ("-R summary"). With --long first, runs the tests that take many
# minutes instead: ten thousand generated scenarios compared with asyncio, all printed C++, five minutes of a monkey.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)"
# shellcheck source=scripts/common.sh
source "$here/common.sh"

"$here/setup.sh"
leave_sudo "$here/test.sh" "$@"
preset=release
if [[ "${1:-}" == --long ]]; then
  preset=long
  shift
fi
build release
cd "$root"
exec ctest --preset "$preset" "$@"
