# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays generated scenarios in Interleave and under asyncio and compares every task.

    differential.py PROGRAM [--count N] [--seed S] [--jobs J] [--features a,b,c] [--keep-going] [FILE…]

Where they differ, asyncio is right. A disagreement is shrunk to a small scenario and printed. With FILEs these are compared.
"""

import argparse
import csv
import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
from functools import partial

from generate import scenario as generated
from reference import play
from shrink import shrunk
from vocabulary import FEATURES, features_from

TOLERANCE = 10_000  # nanoseconds: 0.01 ms
SECONDS = 60


class Refused(Exception):
    """The program does not run the scenario: what it says."""


def nanoseconds(text):
    return None if text == "" else round(float(text) * 1_000_000)


def run(program, scenario):
    """What the program says: variant -> task name -> (created, started, finished, outcome, attempts, error)."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "one.scenario.json")
        table = os.path.join(folder, "one.csv")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(scenario, file)
        command = [program, "run", path, "--quiet", "-o", table]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
        except subprocess.TimeoutExpired:
            return {"the program": {"hangs": None}}
        if done.returncode in (1, 2):
            raise Refused(done.stderr)
        if done.returncode != 0:
            return {"the program": {f"exit code {done.returncode}": None}}
        rows = {}
        with open(table, newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                times = tuple(nanoseconds(row[key]) for key in ("created_ms", "started_ms", "finished_ms"))
                told = (row["outcome"], int(row["attempts"]), row["error"])
                rows.setdefault(row["variant"], {})[row["task"]] = times + told
        return rows


def close(one, other):
    if one is None or other is None:
        return one is other
    return abs(one - other) <= TOLERANCE


def agree(mine, row):
    return (
        mine is not None
        and all(close(a, b) for a, b in zip(mine, (row.created, row.started, row.finished)))
        and mine[3:5] == (row.outcome, row.attempts)
        and row.error in (None, mine[5])
    )


def disagreements(program, scenario):
    ours = run(program, scenario)
    found = []
    for variant, rows in play(scenario).items():
        for row in rows:
            mine = ours.get(variant, {}).get(row.name)
            if not agree(mine, row):
                theirs = (row.created, row.started, row.finished, row.outcome, row.attempts, row.error)
                found.append(f"{variant}: {row.name}: asyncio {theirs}, Interleave {mine}")
    if "the program" in ours:
        found.insert(0, f"the program: {next(iter(ours['the program']))}")
    return found


def still_differs(program, scenario):
    """For shrinking: a scenario that is not valid any more, for either side, is none."""
    try:
        return bool(disagreements(program, scenario))
    except Exception:
        return False


def compare(program, name, scenario):
    """A report, or nothing."""
    try:
        if not disagreements(program, scenario):
            return None
    except Refused as refused:
        return f"{name}: the program refuses it: {refused}"
    small = shrunk(scenario, partial(still_differs, program))
    return "\n".join([f"{name}:", json.dumps(small, indent=1), *disagreements(program, small)])


def compare_seed(program, features, seed):
    return compare(program, f"seed {seed}", generated(seed, features))


def files(program, paths):
    for path in paths:
        with open(path, encoding="utf-8") as file:
            yield compare(program, path, json.load(file))


def seeds(options):
    with multiprocessing.Pool(options.jobs) as pool:
        wanted = range(options.seed, options.seed + options.count)
        yield from pool.imap(partial(compare_seed, options.program, options.features), wanted)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("files", nargs="*")
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--features", type=features_from, default=FEATURES)
    parser.add_argument("--keep-going", action="store_true", help="report every disagreement, not only the first")
    options = parser.parse_intermixed_args()
    wrong = total = 0
    for report in files(options.program, options.files) if options.files else seeds(options):
        total += 1
        if report:
            wrong += 1
            print(report, flush=True)
            if not options.keep_going:
                return 1
    print(f"{total} scenarios, {wrong or 'no'} disagreement{'s' * (wrong > 1)}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
