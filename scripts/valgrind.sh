#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs tests under valgrind's memcheck, which sees inside Qt what AddressSanitizer does not. Arguments: the names of
# tests ("httpclient realstops"); without any, those of requests, threads and databases in real time. Needs Debian's
# valgrind; takes some minutes. Not 0 if memcheck has found anything or a test crashed. A test that only fails here is
# named, but counts for nothing: valgrind makes a program twenty times slower, and some tests know how long a thing may
# take. What is said of each goes to build/valgrind.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)"
# shellcheck source=scripts/common.sh
source "$here/common.sh"

command -v valgrind >/dev/null || { echo "valgrind is not installed (Debian: valgrind)" >&2; exit 1; }
tests=("$@")
if [ ${#tests[@]} -eq 0 ]; then
  tests=(httpclient httpfaults httpredirects httpstops patience tls foreignlimits demoserver interrupts
    realrequests realfaults realstops realthreads realstatements session)
fi
configure release >&2
cmake --build "$root/build/release" --parallel "$(nproc)" --target "${tests[@]/#/tst_}" >&2
mkdir -p "$root/build/valgrind"
export QT_QPA_PLATFORM=offscreen
export QT_ENABLE_REGEXP_JIT=0 # what PCRE writes at run time, memcheck cannot judge
export QTEST_FUNCTION_TIMEOUT=3600000 # milliseconds: Qt Test would call a slow test a crash
found=0
for test in "${tests[@]}"; do
  program="$(find "$root/build/release/tests" -type f -name "tst_$test" -perm -u+x | head -n 1)"
  if [ -z "$program" ]; then echo "$test: there is no such test" >&2; exit 1; fi
  log="$root/build/valgrind/$test"
  code=0
  valgrind --error-exitcode=99 --fair-sched=yes --num-callers=30 --leak-check=full --show-leak-kinds=definite \
    --errors-for-leak-kinds=definite --suppressions="$root/tests/support/valgrind.supp" --log-file="$log.log" \
    "$program" >"$log.txt" 2>&1 || code=$?
  if [ "$code" -eq 99 ]; then
    echo "$test: memcheck has found something: $log.log"
    found=1
  elif [ "$code" -ge 126 ]; then
    echo "$test: it crashed: $log.txt"
    found=1
  elif [ "$code" -ne 0 ]; then
    echo "$test: nothing found; tests that fail under valgrind: $(grep -c '^FAIL' "$log.txt")"
  else
    echo "$test: nothing found"
  fi
done
exit "$found"
