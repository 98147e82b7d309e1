# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scenario does under asyncio: written from docs/scenario-format.md, and from nothing else.

play(scenario) gives a row for each variant and task: created, started, finished (nanoseconds or None) and outcome.
"""

import asyncio
from dataclasses import dataclass
from typing import Optional

from virtualloop import VirtualLoop

MILLISECOND = 1_000_000


@dataclass
class Row:
    name: str
    created: Optional[int] = None
    started: Optional[int] = None
    finished: Optional[int] = None
    outcome: str = "not-started"


class Failure(Exception):
    pass


def duration(spec, number):
    if isinstance(spec, dict):
        values = spec["each"]
        spec = values[(number - 1) % len(values)]
    return round(spec * MILLISECOND)


class Instance:
    """A task of a template: its steps as a coroutine, or as plain calls."""

    def __init__(self, loop, scenario, template, number):
        self.loop = loop
        self.network = scenario.get("network", {})
        self.template = template
        self.number = number
        count = template.get("count", 1)
        name = template["name"]
        if "{i}" in name:
            name = name.replace("{i}", str(number))
        elif count > 1:
            name = f"{name} {number}"
        self.row = Row(name)

    async def pause(self, length, holding):
        if holding:
            self.loop.hold(length)
        else:
            await asyncio.sleep(length)

    async def get(self, step, blocks):
        latency = duration(step.get("latency", self.network.get("latency", 100)), self.number)
        if step.get("fresh"):
            latency += duration(self.network.get("connect", 0), self.number)
        limit = duration(step["timeout"], self.number) if "timeout" in step else None
        if limit is not None and limit > 0 and latency > limit:
            await self.pause(limit, blocks)
            raise asyncio.TimeoutError
        await self.pause(latency, blocks)
        if step.get("expect", 200) != 200:
            raise Failure("status")

    async def steps(self, blocks):
        for step in self.template["steps"]:
            if "sleep" in step:
                await self.pause(duration(step["sleep"], self.number), blocks or step.get("blocking", False))
            elif "compute" in step:
                self.loop.hold(duration(step["compute"], self.number))
            elif "get" in step:
                await self.get(step, blocks or step.get("blocking", False))
            elif "fail" in step:
                raise Failure(step["fail"])

    async def body(self, blocks=False):
        """Runs the steps and writes down how they went; raises nothing."""
        self.row.started = self.loop.time()
        try:
            await self.steps(blocks)
            self.row.outcome = "done"
        except asyncio.TimeoutError:
            self.row.outcome = "timed-out"
        except Failure:
            self.row.outcome = "failed"
        self.row.finished = self.loop.time()


async def one_after_another(instances, loop, blocks):
    for instance in instances:
        instance.row.created = loop.time()
        await instance.body(blocks)


async def all_at_once(instances, loop, limit):
    gate = asyncio.Semaphore(limit) if limit else None

    async def gated(instance):
        async with gate:
            await instance.body()

    for instance in instances:
        instance.row.created = loop.time()
    await asyncio.gather(*(gated(i) if gate else i.body() for i in instances))


async def in_chunks(instances, loop, size):
    for begin in range(0, len(instances), size):
        await all_at_once(instances[begin : begin + size], loop, 0)


def play_variant(scenario, variant):
    loop = VirtualLoop()
    instances = [
        Instance(loop, scenario, template, number)
        for template in scenario["tasks"]
        for number in range(1, template.get("count", 1) + 1)
    ]
    mode = variant["mode"]
    if mode in ("sequential", "sequential-await"):
        main = one_after_another(instances, loop, mode == "sequential")
    elif mode == "concurrent":
        main = all_at_once(instances, loop, variant.get("limit", 0))
    else:
        main = in_chunks(instances, loop, variant["chunk"])
    try:
        loop.run_until_complete(main)
    finally:
        loop.close()
    return [instance.row for instance in instances]


def play(scenario):
    return {
        variant.get("name", variant["mode"]): play_variant(scenario, variant) for variant in scenario["variants"]
    }
