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
import subprocess
import sys
import tempfile

import files

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


def bad_files(program):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([program], env={**os.environ, "INTERLEAVE_BAD_FILES": folder}, stdout=subprocess.DEVNULL, check=True)
        for path in sorted(pathlib.Path(folder).iterdir()):
            name, _, text = path.read_text(encoding="utf-8").partition("\n")
            yield name, name not in MEANING, text


def main():
    sources = pathlib.Path(sys.argv[1])
    schema = json.loads((sources / "resources/interleave.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    good = files.good(sources)
    wrong = []
    for name, text in good:
        wrong += ["%s: %s" % (name, error.message[:300]) for error in validator.iter_errors(json.loads(text))]
    refused = 0
    for name, is_form, text in [*files.rows(sources), *bad_files(sys.argv[2])]:
        if not is_form:
            continue
        refused += 1
        if validator.is_valid(json.loads(text)):
            wrong.append("the schema lets pass: " + name)
    print("%d good files, %d bad ones" % (len(good), refused))
    print("\n".join(wrong))
    return 1 if wrong or refused < 150 else 0


sys.exit(main())
