#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The schema of saved runs against the program: what the program writes is valid, and files of another form are not.

runschema.py INTERLEAVE SCHEMA
"""

import copy
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema


def changed(run, change):
    other = copy.deepcopy(run)
    change(other)
    return other


def wrong_forms(run):
    """The run with a fault of form each."""
    changes = {
        "no version": lambda r: r.pop("interleave_run"),
        "newer version": lambda r: r.update(interleave_run=2),
        "unknown key": lambda r: r.update(colour=1),
        "unknown world": lambda r: r.update(world="dreamt"),
        "no scenario": lambda r: r.pop("scenario"),
        "negative seed": lambda r: r.update(seed=-1),
        "no variants": lambda r: r.update(variants=[]),
        "no events": lambda r: r["variants"][0].pop("events"),
        "an event too short": lambda r: r["variants"][0]["events"][0].pop(),
        "an event too long": lambda r: r["variants"][0]["events"][0].extend([0] * 5),
        "a word in an event": lambda r: r["variants"][0]["events"][0].__setitem__(0, "x"),
        "a fraction in an event": lambda r: r["variants"][0]["events"][0].__setitem__(0, 0.5),
        "a task out of range": lambda r: r["variants"][0]["events"][1].__setitem__(1, -2),
        "an empty message": lambda r: r["variants"][0]["messages"].append([]),
        "a number for a message": lambda r: r["variants"][0]["messages"].append(1),
        "a legend of numbers": lambda r: r.update(kinds=[1]),
    }
    return {name: changed(run, change) for name, change in changes.items()}


def main():
    program, schema_path = sys.argv[1:]
    schema = json.loads(pathlib.Path(schema_path).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "x.run.json")

        def is_accepted(run):
            path.write_text(json.dumps(run), encoding="utf-8")
            return subprocess.run([program, "check", path], capture_output=True, check=False).returncode == 0

        listed = json.loads(subprocess.run([program, "list", "--json"], capture_output=True, check=True).stdout)
        for scenario in listed:
            subprocess.run([program, "run", scenario["id"], "--quiet", "-o", path], check=True)
            run = json.loads(path.read_text(encoding="utf-8"))
            faults += [f"{scenario['id']}: {error.message}" for error in validator.iter_errors(run)]
            if not is_accepted(run):
                faults.append(f"{scenario['id']}: the program refuses its own run")
        for name, wrong in wrong_forms(run).items():
            if validator.is_valid(wrong):
                faults.append(f"{name}: the schema accepts it")
            if is_accepted(wrong):
                faults.append(f"{name}: the program accepts it")
    print("\n".join(faults) or "the schema and the program agree")
    return 1 if faults or not listed else 0


sys.exit(main())
