# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenario files of the tests, good and bad."""
import re


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


def good(sources):
    """Names and texts of the built-in scenarios, of the examples of the format's page, and of the file around the rows."""
    found = [(path.name, path.read_text(encoding="utf-8")) for path in sorted((sources / "resources/scenarios").glob("*.json"))]
    assert found, "no built-in scenarios"
    page = (sources / "docs/scenario-format.md").read_text(encoding="utf-8")
    found += [("example", text) for text in re.findall(r"```json\n(.*?)```", page, re.DOTALL)]
    return found + [("the file around the rows", program_file("", ""))]
