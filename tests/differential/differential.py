# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays generated scenarios in Interleave and under asyncio and compares every task.

    differential.py PROGRAM [--count N] [--seed S]

Where they differ, asyncio is right. A disagreement is shrunk to a small scenario and printed.
"""

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile

from generate import scenario as generated
from reference import play

TOLERANCE = 10_000  # nanoseconds: 0.01 ms


def nanoseconds(text):
    return None if text == "" else round(float(text) * 1_000_000)


def run(program, scenario, folder):
    """What the program says: variant -> task name -> (created, started, finished, outcome)."""
    path = os.path.join(folder, "one.scenario.json")
    table = os.path.join(folder, "one.csv")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(scenario, file)
    done = subprocess.run([program, "run", path, "--quiet", "-o", table], capture_output=True, text=True, timeout=60)
    if done.returncode != 0:
        return done.stderr
    rows = {}
    with open(table, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            times = tuple(nanoseconds(row[key]) for key in ("created_ms", "started_ms", "finished_ms"))
            rows.setdefault(row["variant"], {})[row["task"]] = times + (row["outcome"],)
    return rows


def close(one, other):
    if one is None or other is None:
        return one is other
    return abs(one - other) <= TOLERANCE


def disagreements(program, scenario, folder):
    ours = run(program, scenario, folder)
    if isinstance(ours, str):
        return ["the program refuses it: " + ours]
    found = []
    for variant, rows in play(scenario).items():
        for row in rows:
            theirs = (row.created, row.started, row.finished, row.outcome)
            mine = ours.get(variant, {}).get(row.name)
            if mine is None or mine[3] != theirs[3] or not all(close(a, b) for a, b in zip(mine[:3], theirs[:3])):
                found.append(f"{variant}: {row.name}: asyncio {theirs}, Interleave {mine}")
    return found


def smaller(scenario):
    """Scenarios with one thing less."""
    for key in ("variants", "tasks"):
        if len(scenario[key]) > 1:
            for i in range(len(scenario[key])):
                yield {**scenario, key: scenario[key][:i] + scenario[key][i + 1 :]}
    for i, task in enumerate(scenario["tasks"]):
        others = [{**task, "count": task["count"] - 1}] if task["count"] > 1 else []
        others += [{**task, "steps": task["steps"][:j] + task["steps"][j + 1 :]} for j in range(len(task["steps"]))]
        for other in others:
            yield {**scenario, "tasks": scenario["tasks"][:i] + [other] + scenario["tasks"][i + 1 :]}


def shrunk(program, scenario, folder):
    while True:
        for candidate in smaller(scenario):
            if disagreements(program, candidate, folder):
                scenario = candidate
                break
        else:
            return scenario


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(options.seed, options.seed + options.count):
            scenario = generated(seed)
            if not disagreements(options.program, scenario, folder):
                continue
            small = shrunk(options.program, scenario, folder)
            print(f"seed {seed}:", json.dumps(small, indent=2), sep="\n")
            print("\n".join(disagreements(options.program, small, folder)))
            return 1
    print(f"{options.count} scenarios, no disagreement")
    return 0


sys.exit(main())
