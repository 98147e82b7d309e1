#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The schema of saved runs against the program: what the program writes is valid, and files of another form are not.

runschema.py INTERLEAVE SOURCES

Runs the built-in scenarios and the examples of docs/scenario-format.md, so that every kind of event is among the runs.
"""

import copy
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

SOURCES = pathlib.Path(sys.argv[2])
sys.path.insert(0, str(SOURCES / "tests/schema"))
import files  # noqa: E402


def schema_of(name):
    return json.loads((SOURCES / "resources" / name).read_text(encoding="utf-8"))


def validator_of(schema, *others):
    """A validator that finds the other schemas by their $id, with python3-jsonschema of before and after 4.18."""
    try:
        from referencing import Registry, Resource
    except ImportError:
        resolver = jsonschema.RefResolver.from_schema(schema, store={other["$id"]: other for other in others})
        return jsonschema.Draft202012Validator(schema, resolver=resolver)
    registry = Registry().with_resources([(other["$id"], Resource.from_contents(other)) for other in others])
    return jsonschema.Draft202012Validator(schema, registry=registry)


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
        "an unknown step in the scenario": lambda r: r["scenario"]["tasks"][0]["steps"].append({"dance": 1}),
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
    program = sys.argv[1]
    schema = schema_of("run.schema.json")
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = validator_of(schema, schema_of("interleave.schema.json"))
    faults = []
    kinds = set()
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "x.run.json")
        source = pathlib.Path(folder, "x.scenario.json")

        def is_accepted(run):
            path.write_text(json.dumps(run), encoding="utf-8")
            return subprocess.run([program, "check", path], capture_output=True, check=False).returncode == 0

        for name, text in files.good(SOURCES):
            source.write_text(text, encoding="utf-8")
            subprocess.run([program, "run", source, "--quiet", "-o", path], check=True)
            run = json.loads(path.read_text(encoding="utf-8"))
            faults += [f"{name}: {error.message}" for error in validator.iter_errors(run)]
            if not is_accepted(run):
                faults.append(f"{name}: the program refuses its own run")
            kinds.update(run["kinds"][event[2]] for variant in run["variants"] for event in variant["events"])
        faults += [f"no run has an event of the kind {kind}" for kind in run["kinds"] if kind not in kinds]
        for legend in ("kinds", "states"):
            if schema["properties"][legend]["examples"] != [run[legend]]:
                faults.append(f"the schema's {legend} are not the program's")
        for name, wrong in wrong_forms(run).items():
            if validator.is_valid(wrong):
                faults.append(f"{name}: the schema accepts it")
            if is_accepted(wrong):
                faults.append(f"{name}: the program accepts it")
    print("\n".join(faults) or "the schema and the program agree")
    return 1 if faults else 0


sys.exit(main())
