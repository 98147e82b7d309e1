#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what Interleave needs to be built, run and tested.
# Debian and Ubuntu: with apt, and only what is missing. Elsewhere: prints the list and stops.
# May be run again at any time, from any folder, as root or with sudo.
set -euo pipefail

packages=(
  # tools
  g++ cmake ninja-build ccache git ca-certificates
  # Qt: Core, Network, Sql, Gui, Widgets, Test; Charts (which wants the OpenGL headers), Svg, translations
  qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite
  libgl-dev libvulkan-dev libxkbcommon-dev
  # coroutines and JSON with places
  qcoro-qt6-dev rapidjson-dev
  # the letters of the pictures
  fontconfig fonts-noto-core
)

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
  echo "This script installs with apt, which is not here. Please install the equivalents of:" >&2
  printf '  %s\n' "${packages[@]}" >&2
  if [ "${INTERLEAVE_PACKAGES_PRESENT:-}" = 1 ]; then exit 0; fi
  echo "Then run the script again with INTERLEAVE_PACKAGES_PRESENT=1 in the environment." >&2
  exit 1
fi

missing=()
for package in "${packages[@]}"; do
  if [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" != installed ]; then
    missing+=("$package")
  fi
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "These packages are missing, and neither root nor sudo is at hand to install them:" >&2
    printf '  %s\n' "${missing[@]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
