#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that fuzzing begins with: corpus.py SOURCES FOLDER [INTERLEAVE]

Without INTERLEAVE scenarios, good and bad; with it short runs that the program saves.
"""
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "schema"))
import files  # noqa: E402

sources = pathlib.Path(sys.argv[1])
folder = pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
if len(sys.argv) > 3:
    for path in sorted((sources / "resources/scenarios").glob("*.json")):
        saved = folder / path.name.replace(".scenario.", ".run.")
        subprocess.run([sys.argv[3], "run", path, "--quiet", "-o", saved], check=True)
        if saved.stat().st_size > 65536:
            saved.unlink()
    print("%d files" % len(list(folder.glob("*.run.json"))))
    sys.exit()
texts = [text for _, text in files.good(sources)] + [text for _, _, text in files.rows(sources)]
for number, text in enumerate(texts):
    (folder / ("start-%03d.json" % number)).write_text(text, encoding="utf-8")
print("%d files" % len(texts))
