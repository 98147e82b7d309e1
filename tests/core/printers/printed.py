# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs scenarios printed as Python under asyncio, in simulated time, and compares each task's times and outcome with those of the scenario.

    printed.py PRINTPROGRAMS [--count N] [--seed S] [--features a,b,c] [--keep-going] [FILE|FOLDER|PAGE.md …]

The scenario's times are those of tests/differential/reference.py. FILEs are scenarios, or pages with scenarios in ```json; --count plays
generated ones.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import warnings

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "differential"))

from generate import scenario as generated  # noqa: E402
from reference import play_variant  # noqa: E402
from stage import Stage  # noqa: E402
from vocabulary import FEATURES, features_from  # noqa: E402

warnings.simplefilter("ignore")
TOLERANCE = 1_000  # nanoseconds: seconds are printed as decimal fractions


def steady(value):
    """A scenario with the middle in place of what is drawn at random."""
    if isinstance(value, list):
        return [steady(one) for one in value]
    if not isinstance(value, dict):
        return value
    if list(value) == ["uniform"]:
        return sum(value["uniform"]) / 2
    if list(value) == ["normal"]:
        return value["normal"][0]
    if list(value) == ["exponential"]:
        return value["exponential"]
    return {key: steady(one) for key, one in value.items()}


def complete(scenario):
    return {**scenario, "variants": scenario.get("variants") or [{"mode": "sequential"}, {"mode": "concurrent"}]}


def close(one, other):
    return one is other if one is None or other is None else abs(one - other) <= TOLERANCE


def agree(mine, theirs):
    """Whether a printed task and a scenario's came to the same. A cancelled one that never ran leaves no trace in a program."""
    if theirs.started is None:
        return mine is None or (mine.started is None and mine.outcome in ("not-started", "cancelled"))
    if mine is None or mine.outcome != theirs.outcome:
        return False
    same_error = theirs.error in (None, mine.error) or theirs.outcome != "failed"
    return same_error and close(mine.started, theirs.started) and close(mine.finished, theirs.finished)


def agree_in_some_order(mine, theirs):
    """For tasks that are all alike, and so have no numbers in the program."""
    left = [row for row in mine if row.started is not None]
    for row in theirs:
        if row.started is None:
            continue
        same = next((one for one in left if agree(one, row)), None)
        if same is None:
            return False
        left.remove(same)
    return not left


def differences_between(scenario, theirs, mine):
    """Of the scenario's rows and the printed program's, which are by template."""
    for template, task in enumerate(scenario["tasks"]):
        count = task.get("count", 1)
        rows, theirs = theirs[:count], theirs[count:]
        numbered = {row.number: row for row in mine[template]}
        found = [(numbered.get(number), row) for number, row in enumerate(rows, start=1)]
        if all(agree(*pair) for pair in found):
            continue
        if agree_in_some_order(mine[template], rows):
            continue
        for one, row in found:
            if not agree(one, row):
                yield f"{row.name}: asyncio {row}, printed {one}"


def differences(scenario, variant, printed):
    scenario = steady(scenario)
    return differences_between(scenario, play_variant(scenario, variant), Stage(scenario, variant, printed).play())


def scenarios_in(path):
    """Name and text of the scenarios of a file, folder or page."""
    if os.path.isdir(path):
        for name in sorted(os.listdir(path)):
            if name.endswith(".scenario.json"):
                yield from scenarios_in(os.path.join(path, name))
        return
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if path.endswith(".md"):
        for number, block in enumerate(re.findall(r"```json\n(.*?)```", text, re.S), start=1):
            yield f"{path} {number}", block
    else:
        yield path, text


def printed_programs(program, language, texts):
    """For each scenario what PRINTPROGRAMS says."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, text in enumerate(texts):
            paths.append(os.path.join(folder, f"{number}.scenario.json"))
            with open(paths[-1], "w", encoding="utf-8") as file:
                file.write(text)
        done = subprocess.run([program, language, *paths], capture_output=True, check=True)
        return [json.loads(line) for line in done.stdout.decode().splitlines()]


def reports(name, text, printed):
    if "faults" in printed:
        yield f"{name}: {printed['faults']}"
        return
    scenario = complete(json.loads(text))
    for variant, one in zip(scenario["variants"], printed["variants"]):
        compile(one["test"], name, "exec")
        found = list(differences(scenario, variant, one))
        if found:
            yield "\n".join([f"{name}, {one['name']}:", one["text"], *found])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("paths", nargs="*")
    parser.add_argument("--count", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--features", type=features_from, default=FEATURES)
    parser.add_argument("--keep-going", action="store_true", help="report every difference, not only the first")
    options = parser.parse_intermixed_args()
    found = [one for path in options.paths for one in scenarios_in(path)]
    for seed in range(options.seed, options.seed + options.count):
        found.append((f"seed {seed}", json.dumps(generated(seed, options.features))))
    wrong = 0
    for (name, text), printed in zip(found, printed_programs(options.program, "python", [text for _, text in found])):
        for report in reports(name, text, printed):
            wrong += 1
            print(report, flush=True)
            if not options.keep_going:
                return 1
    print(f"{len(found)} scenarios, {wrong or 'no'} printed variants that differ")
    return 1 if wrong or not found else 0


if __name__ == "__main__":
    sys.exit(main())
