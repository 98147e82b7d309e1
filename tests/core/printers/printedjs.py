# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs scenarios printed as JavaScript under Node, in simulated time, and compares each task's times and outcome with those of the scenario.

    printedjs.py PRINTPROGRAMS NODE [--count N] [--seed S] [--features a,b,c] [FILE|FOLDER|PAGE.md …]

The scenario's times are those of tests/differential/reference.py. FILEs are scenarios, or pages with scenarios in ```json; --count plays
generated ones, many of which differ: what asyncio and JavaScript do in one instant is not in the same order.
"""

import argparse
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))

from printed import FEATURES, complete, features_from, generated, differences_between, printed_programs, scenarios_in, steady  # noqa: E402
from reference import play_variant  # noqa: E402
from stage import Row, numbered_steps  # noqa: E402

MILLISECOND = 1_000_000
WIDTH = 88

EAGER = "an async function begins in its call, and microtasks come before timers: computing holds up others than in asyncio"
NO_GIL = "JavaScript has no global interpreter lock"

# What JavaScript does otherwise, by scenario and variant: why, and what becomes of the tasks: when those named start and finish, in
# milliseconds; or what the scenario would have to say for it. The printed program says so in a comment.
DIFFERENCES = {
    ("starvation", "greedy"): (EAGER, {"ticker 1": (0, 1600), "ticker 2": (0, 1600)}),
    ("starvation", "with sleep(0)"): (EAGER, {"ticker 1": (0, 800), "ticker 2": (0, 800)}),
    ("threads-and-the-gil", "with the GIL"): (NO_GIL, {"gil": False}),
    # Of the examples in docs/scenario-format.md.
    ("modes", "two at a time"): (
        EAGER,
        {"task 3": (120, 240), "task 4": (140, 260), "task 5": (240, 360), "task 6": (260, 380)},
    ),
    ("modes", "one interpreter lock"): (NO_GIL, {"gil": False}),
}


def job(scenario, variant, printed):
    """What stage.mjs is given."""
    return {
        "text": printed["text"],
        "functions": printed["functions"],
        "spans": printed["spans"],
        "steps": numbered_steps(scenario),
        "network": scenario.get("network", {}),
        "cores": variant.get("cores", 4),
    }


def row_of(played):
    nanoseconds = [None if played[key] is None else round(played[key] * MILLISECOND) for key in ("started", "finished")]
    return Row(played["number"], *nanoseconds, played["outcome"], played["error"])


def faults_of_text(text):
    for number, line in enumerate(text.splitlines(), start=1):
        if len(line) > WIDTH and " " in line.strip() and "`" not in line and "'" not in line:
            yield f"line {number} is too long"


def expected_rows(scenario, variant, name):
    _, others = DIFFERENCES.get((scenario["id"], name), (None, {}))
    rows = play_variant(scenario, {key: others.get(key, value) for key, value in variant.items()})
    for row in rows:
        if row.name in others:
            row.started, row.finished = (one * MILLISECOND for one in others[row.name])
    return rows


def reports(label, scenario, variant, printed, played):
    name = printed["name"]
    found = list(faults_of_text(printed["text"]))
    if played["crash"]:
        found.append(played["crash"])
    mine = [[row_of(one) for one in rows] for rows in played["rows"]]
    found += differences_between(scenario, expected_rows(scenario, variant, name), mine)
    if (scenario["id"], name) in DIFFERENCES:
        if not list(differences_between(scenario, play_variant(scenario, variant), mine)):
            found.append("stands in the table of differences, but does not differ")
        if not any(words in printed["text"].replace("\n// ", " ") for words in ("An async function begins", "no global interpreter lock")):
            found.append("differs, and does not say so")
    if found:
        yield "\n".join([f"{label}, {name}:", printed["text"], *found])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("node")
    parser.add_argument("paths", nargs="*")
    parser.add_argument("--count", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--features", type=features_from, default=FEATURES)
    options = parser.parse_intermixed_args()
    found = [one for path in options.paths for one in scenarios_in(path)]
    for seed in range(options.seed, options.seed + options.count):
        found.append((f"seed {seed}", json.dumps(generated(seed, options.features))))
    plays = []
    wrong = 0
    for (label, text), printed in zip(found, printed_programs(options.program, "javascript", [text for _, text in found])):
        if "faults" in printed:
            print(f"{label}: {printed['faults']}")
            wrong += 1
            continue
        scenario = steady(complete(json.loads(text)))
        plays += [(label, scenario, variant, one) for variant, one in zip(scenario["variants"], printed["variants"])]
    done = subprocess.run(
        [options.node, os.path.join(HERE, "stage.mjs")],
        input=json.dumps([job(*one) for _, *one in plays]).encode(),
        capture_output=True,
        check=False,
    )
    if done.returncode != 0:
        print(f"{options.node} ended with {done.returncode}: {done.stderr.decode()}")
        return 1
    for play, played in zip(plays, json.loads(done.stdout)):
        for report in reports(*play, played):
            wrong += 1
            print(report, flush=True)
    print(f"{len(plays)} variants, {wrong or 'no'} printed ones that differ")
    return 1 if wrong or not plays else 0


if __name__ == "__main__":
    sys.exit(main())
