#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what Interleave needs to be built, run and tested.
# Debian (12 or later) and Ubuntu (24.04 or later): with apt, and only what is missing. Elsewhere: prints the list and
# stops. May be run again at any time, from any folder, as root or with sudo.
set -euo pipefail

packages=(
  # tools
  g++ cmake ninja-build ccache git ca-certificates
  # Qt: Core, Network, Sql, Gui, Widgets, Test; Charts, Svg, translations
  qt6-base-dev qt6-charts-dev qt6-svg-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite libqt6sql6-psql
  libgl-dev libvulkan-dev libxkbcommon-dev
  # passwords of database servers: the system's key store
  qtkeychain-qt6-dev
  # coroutines, JSON with places, plain HTTP
  qcoro-qt6-dev rapidjson-dev libcurl4-openssl-dev
  # the tests: asyncio is what the engine is compared with; a validator for the JSON Schemas; Node runs printed JavaScript,
  # and pkg-config says how printed C++ is compiled
  python3 python3-jsonschema nodejs pkg-config
  # a database server that the tests start for themselves; the system's own need not run
  postgresql
  # the letters of the pictures
  fontconfig fonts-noto-core
)
# Qt Charts wants Qt's OpenGL headers: a package of their own on Debian 12, a part of qt6-base-dev later on.
opengl_package=libqt6opengl6-dev
opengl_file='/usr/lib/*/cmake/Qt6OpenGL/Qt6OpenGLConfig.cmake'

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
  if [ "${INTERLEAVE_PACKAGES_PRESENT:-}" = 1 ]; then exit 0; fi
  echo "This script installs with apt, which is not here. Please install the equivalents of:" >&2
  printf '  %s\n' "${packages[@]}" >&2
  echo "Then run the script again with INTERLEAVE_PACKAGES_PRESENT=1 in the environment." >&2
  exit 1
fi

missing=()
for package in "${packages[@]}"; do
  if [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" != installed ]; then
    missing+=("$package")
  fi
done
opengl_missing=no
compgen -G "$opengl_file" >/dev/null || opengl_missing=yes
if [ ${#missing[@]} -eq 0 ] && [ "$opengl_missing" = no ]; then exit 0; fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "These packages are missing, and neither root nor sudo is at hand to install them:" >&2
    printf '  %s\n' "${missing[@]}" >&2
    [ "$opengl_missing" = yes ] && echo "  $opengl_package (where there is such a package)" >&2
    exit 1
  fi
  as_root=(sudo)
fi

# All to standard error: what the caller prints on standard output stays its own.
{
  "${as_root[@]}" apt-get update -q
  if [ "$opengl_missing" = yes ] && [[ $(LC_ALL=C apt-cache policy "$opengl_package") =~ Candidate:\ [0-9] ]]; then
    missing+=("$opengl_package")
  fi
  echo "Installing: ${missing[*]}"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "${missing[@]}"
} >&2
