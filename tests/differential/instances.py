# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tasks of a scenario, how they are referred to, and what becomes of them."""

import asyncio
import re
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Optional

MILLISECOND = 1_000_000


@dataclass
class Row:
    """Times in nanoseconds; None where there is none. error None: the page does not define the text."""

    name: str
    created: Optional[int] = None
    started: Optional[int] = None
    finished: Optional[int] = None
    outcome: str = "not-started"
    attempts: int = 1
    error: Optional[str] = ""


class Failure(Exception):
    """A step failed. The text is None where the format page does not define it."""


def duration(spec, number, factor=1):
    if isinstance(spec, dict):
        values = spec["each"]
        spec = values[(number - 1) % len(values)]
    return round(spec * factor * MILLISECOND)


class Instance:
    """A task of a template. `task` is its asyncio task, if it has one: called and inline ones have none."""

    def __init__(self, template, number):
        self.steps = template["steps"]
        self.number = number
        self.task = None
        self.row = Row(instance_name(template, number))

    @property
    def begun(self):
        return self.row.created is not None

    def end(self, now, outcome, error=""):
        if self.row.finished is not None:
            raise AssertionError(f"{self.row.name} ends twice")
        self.row.finished, self.row.outcome, self.row.error = now, outcome, error

    def end_as(self, now, exception):
        """As the steps ended: with this exception, or with None."""
        if exception is None:
            self.end(now, "done")
        elif isinstance(exception, asyncio.CancelledError):
            self.end(now, "cancelled", None)
        elif isinstance(exception, asyncio.TimeoutError):
            self.end(now, "timed-out", "timeout")
        elif isinstance(exception, Failure):
            self.end(now, "failed", exception.args[0])
        else:
            raise exception


class MainProgram:
    """Stands for the task in the steps of a main: it has a number for durations, and no row."""

    number = 1
    row = Row("main")


def instance_name(template, number):
    name = template["name"]
    if "{i}" in name:
        return name.replace("{i}", str(number))
    return f"{name} {number}" if template.get("count", 1) > 1 else name


class References:
    """ "A", "req 7", "req {i}" (all), "req 1..5", or a list of these. Instances of "A" with a count are "A {i}" together."""

    def __init__(self, templates):
        self.all = []
        self._known = {}
        for template in templates:
            instances = [Instance(template, number) for number in range(1, template.get("count", 1) + 1)]
            self.all += instances
            self._known |= {one.row.name: [one] for one in instances}
            name = template["name"]
            self._known[name if "{i}" in name or len(instances) == 1 else name + " {i}"] = instances

    def __call__(self, reference):
        if isinstance(reference, list):
            return [instance for one in reference for instance in self(one)]
        if reference not in self._known:
            head, first, last, tail = re.fullmatch(r"(.*?)(\d+)\.\.(\d+)(.*)", reference).groups()
            numbers = range(int(first), int(last) + 1)
            self._known[reference] = [self._known[f"{head}{number}{tail}"][0] for number in numbers]
        return self._known[reference]


class Program(Coroutine):
    """An instance's coroutine as its task drives it: notes the instant at which it ends, even before its first step."""

    def __init__(self, loop, instance, coroutine):
        self._loop = loop
        self._instance = instance
        self._coroutine = coroutine
        self.ended = None

    def send(self, value):
        try:
            return self._coroutine.send(value)
        except BaseException:
            self.ended = self._loop.time()
            raise

    def throw(self, *exception):
        try:
            return self._coroutine.throw(*exception)
        except BaseException:
            self.ended = self._loop.time()
            raise

    def close(self):
        self._coroutine.close()

    def __await__(self):
        return self._coroutine.__await__()
