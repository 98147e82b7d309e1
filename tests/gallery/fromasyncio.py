#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether times.txt is what the built-in scenarios take under asyncio: fromasyncio.py SOURCES

Durations that are drawn are drawn here by the rule of docs/decisions/0010, and given to the reference as a list.
"""
import json
import pathlib
import sys

SOURCES = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(SOURCES / "tests/differential"))

from instances import MILLISECOND  # noqa: E402
from reference import Run  # noqa: E402

WHOLE = (1 << 64) - 1
GOLDEN = 0x9E3779B97F4A7C15


def mixed(z):
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & WHOLE
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & WHOLE
    return z ^ (z >> 31)


def first_draw(seed, task):
    """In [0, 1): what the task with this number, from 0, draws first."""
    state = mixed((mixed((seed + GOLDEN) & WHOLE) + task) & WHOLE)
    return (mixed((state + GOLDEN) & WHOLE) >> 11) * 2.0**-53


def requests(steps):
    for step in steps:
        if "get" in step:
            yield step
        yield from requests(step.get("steps", []))


def drawn(scenario):
    """The scenario with the network's latencies drawn; tasks of one request are all that is needed here."""
    latency = scenario.get("network", {}).get("latency")
    if not isinstance(latency, dict) or "uniform" not in latency:
        return scenario
    low, high = latency["uniform"]
    number = 0
    for task in scenario["tasks"]:
        (request,) = requests(task["steps"])
        numbers = range(number, number := number + task.get("count", 1))
        request["latency"] = {"each": [low + (high - low) * first_draw(scenario["seed"], one) for one in numbers]}
    return scenario


class Timed(Run):
    """A run that knows how long it took."""

    def asyncio_run(self):
        try:
            super().asyncio_run()
        finally:
            self.total = self.loop.time()


def milliseconds(time):
    return "-" if time is None else f"{time / MILLISECOND:g}"


def played(scenario):
    """Variant -> (total in nanoseconds, lines of the tasks)."""
    found = {}
    for variant in scenario["variants"]:
        run = Timed(scenario, variant)
        rows = run.play()
        times = [(row, "/".join(map(milliseconds, (row.created, row.started, row.finished)))) for row in rows]
        found[variant.get("name", variant.get("mode"))] = run.total, {f"{row.name} {text} {row.outcome}" for row, text in times}
    return found


def table():
    for line in (SOURCES / "tests/gallery/times.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, variant, total, _, *tasks = line.split(" | ")
            yield name, variant, round(float(total) * MILLISECOND), tasks[0].split("; ") if tasks else []


def main():
    paths = sorted((SOURCES / "resources/scenarios").glob("*.scenario.json"))
    scenarios = {path.name.split(".")[0]: drawn(json.loads(path.read_text(encoding="utf-8"))) for path in paths}
    results = {name: played(scenario) for name, scenario in scenarios.items()}
    left = {(name, variant) for name, variants in results.items() for variant in variants}
    wrong = []
    for name, variant, total, tasks in table():
        left.discard((name, variant))
        if variant not in results.get(name, {}):
            wrong.append(f"{name}: {variant}: there is no such variant")
            continue
        taken, lines = results[name][variant]
        if taken != total:
            wrong.append(f"{name}: {variant}: {milliseconds(total)} ms expected, {taken / MILLISECOND} under asyncio")
        wrong += [f"{name}: {variant}: not under asyncio: {task}" for task in tasks if task not in lines]
    wrong += [f"{name}: {variant}: not in the table" for name, variant in sorted(left)]
    print("\n".join(wrong) or f"{len(scenarios)} scenarios, {sum(map(len, results.values()))} variants")
    return 1 if wrong or not scenarios else 0


sys.exit(main())
