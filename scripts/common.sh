#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What run.sh and test.sh share; to be sourced. Sets `root` to the project's folder. INTERLEAVE_CMAKE_ARGS in the
# environment is handed to CMake when configuring ("-DINTERLEAVE_WERROR=ON").

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"

# Called with sudo: packages were root's business, building and running are the user's own. Goes on as that user, so
# that build/ does not become root's. Arguments: the script and its arguments.
leave_sudo() {
  if [ "$(id -u)" -ne 0 ] || [ -z "${SUDO_USER:-}" ] || [ "$SUDO_USER" = root ]; then return; fi
  if [ "$(stat -c %U "$root")" != "$SUDO_USER" ] || ! command -v sudo >/dev/null; then return; fi
  if [ -d "$root/build" ] && [ "$(stat -c %U "$root/build")" != "$SUDO_USER" ]; then return; fi
  local runtime="/run/user/${SUDO_UID:-}"
  if [ -z "${XDG_RUNTIME_DIR:-}" ] && [ -d "$runtime" ]; then export XDG_RUNTIME_DIR="$runtime"; fi
  exec sudo -u "$SUDO_USER" -H --preserve-env=INTERLEAVE_CMAKE_ARGS,DISPLAY,WAYLAND_DISPLAY,XAUTHORITY,XDG_RUNTIME_DIR \
    bash "$@"
}

# configure PRESET: only if it has not been done, or was done for another folder (a copied tree), or there are
# arguments to hand over; the build itself notices changed CMake files.
configure() {
  local build="$root/build/$1" arguments=() fresh=()
  read -r -a arguments <<<"${INTERLEAVE_CMAKE_ARGS:-}"
  if [ -f "$build/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"; then
    fresh=(--fresh)
  elif [ -f "$build/build.ninja" ] && [ ${#arguments[@]} -eq 0 ]; then
    return 0
  fi
  (cd "$root" && cmake --preset "$1" "${fresh[@]}" "${arguments[@]}")
}

# build PRESET [TARGET]: says nothing when there is nothing to do. Everything goes to standard error.
build() {
  local target=()
  if [ $# -gt 1 ]; then target=(--target "$2"); fi
  {
    configure "$1"
    if [[ $(cmake --build "$root/build/$1" "${target[@]}" -- -n) == *"no work to do"* ]]; then return 0; fi
    cmake --build "$root/build/$1" "${target[@]}" --parallel "$(nproc)"
  } >&2
}
