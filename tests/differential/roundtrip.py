# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saves runs of generated scenarios and opens them again.

    roundtrip.py PROGRAM [--count N] [--seed S] [--features a,b,c]

What the engine records must be a log that the reader of saved runs accepts, and must give the same table of tasks again.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile

from generate import scenario as generated
from vocabulary import FEATURES, features_from

SECONDS = 60


def fault(program, scenario, folder):
    """What is wrong, or nothing."""
    path, saved, table, again = (os.path.join(folder, name) for name in ("one.scenario.json", "one.run.json", "one.csv", "again.csv"))
    with open(path, "w", encoding="utf-8") as file:
        json.dump(scenario, file)
    for command in ([program, "run", path, "--quiet", "-o", saved, "-o", table], [program, "export", saved, "-o", again]):
        done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
        if done.returncode != 0 or done.stderr:
            return f"{command[1]}: exit code {done.returncode}: {done.stderr}"
    with open(table, "rb") as one, open(again, "rb") as other:
        return None if one.read() == other.read() else "the tables differ"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--features", type=features_from, default=FEATURES)
    options = parser.parse_args()
    for seed in range(options.seed, options.seed + options.count):
        scenario = generated(seed, options.features)
        with tempfile.TemporaryDirectory() as folder:
            found = fault(options.program, scenario, folder)
        if found:
            print(f"seed {seed}: {found}\n{json.dumps(scenario, indent=1)}")
            return 1
    print(f"{options.count} runs, all read back")
    return 0


if __name__ == "__main__":
    sys.exit(main())
