#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the JSON Schema says what the reader does: schema.py SOURCES TST_BADFILES

The built-in scenarios and the examples of the format's page have to validate; what the reader refuses for its form the
schema has to refuse, too: the rows of badprograms.txt, and of tst_badfiles, which writes its files out when asked.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)

# What tst_badfiles has that no schema can know: names and sums, and an order.
MEANING = {
    "too many in all", "two of one name", "name of an instance", "name of a numbered instance", "uniform upside down",
    "two variants of one mode", "variant called as a mode", "question about no variant",
}


def program_file(part, text):
    """As programfile.h makes it."""
    resources = """{"pool": {"semaphore": 3}, "door": {"lock": true}, "flag": {"event": true}, "gate": {"barrier": 2},
        "line": {"queue": 1}, "n": {"number": -7}, "db": {"database": true}, "fork 1": {"lock": true}}"""
    parts = {"resources": resources, "steps": "", "tasks": "", "variants": '{"mode": "concurrent"}', part: text}
    last = parts["tasks"] or '{"name": "X", "steps": [%s]}' % parts["steps"]
    return """{"interleave": 1, "id": "x", "resources": %s, "tasks": [{"name": "A", "steps": []},
        {"name": "req {i}", "count": 20, "steps": []}, {"name": "plain", "count": 3, "steps": []}, %s],
        "variants": [%s]}""" % (parts["resources"], last, parts["variants"])


def rows(sources):
    for line in (sources / "tests/core/scenario/badprograms.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            part, judge, text, _, _ = line.split(" | ")
            yield text, judge == "form", program_file(part, text.replace("§", ""))


def bad_files(program):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([program], env={**os.environ, "INTERLEAVE_BAD_FILES": folder}, stdout=subprocess.DEVNULL, check=True)
        for path in sorted(pathlib.Path(folder).iterdir()):
            name, _, text = path.read_text(encoding="utf-8").partition("\n")
            yield name, name not in MEANING and not name.startswith("later "), text


def main():
    sources = pathlib.Path(sys.argv[1])
    schema = json.loads((sources / "resources/interleave.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    page = (sources / "docs/scenario-format.md").read_text(encoding="utf-8")
    good = [(path.name, path.read_text(encoding="utf-8")) for path in sorted((sources / "resources/scenarios").glob("*.json"))]
    assert good, "no built-in scenarios"
    good += [("example", text) for text in re.findall(r"```json\n(.*?)```", page, re.DOTALL)]
    good.append(("the file around the rows", program_file("", "")))
    wrong = []
    for name, text in good:
        wrong += ["%s: %s" % (name, error.message[:300]) for error in validator.iter_errors(json.loads(text))]
    refused = 0
    for name, is_form, text in [*rows(sources), *bad_files(sys.argv[2])]:
        if not is_form:
            continue
        refused += 1
        if validator.is_valid(json.loads(text)):
            wrong.append("the schema lets pass: " + name)
    print("%d good files, %d bad ones" % (len(good), refused))
    print("\n".join(wrong))
    return 1 if wrong or refused < 150 else 0


sys.exit(main())
