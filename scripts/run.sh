#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Interleave if need be and runs it: the window, or whatever command is given (docs: README.md).
# Standard output is the program's own; what the build says goes to standard error.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)"
# shellcheck source=scripts/common.sh
source "$here/common.sh"

"$here/setup.sh"
leave_sudo "$here/run.sh" "$@"
build release interleave
exec "$root/build/release/interleave" "$@"
