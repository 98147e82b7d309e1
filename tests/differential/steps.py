# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every step of docs/scenario-format.md, section 3, in simulated time: asyncio decides wherever it has an answer.

NOTES.md says what asyncio does, turn by turn, and what was decided where neither it nor the page says anything.
"""

import asyncio

from instances import MILLISECOND, Failure, Program, duration
from parts import Deadline, Group

NEEDS_THE_LOOP = "spawn await gather group race as_completed cancel offload".split()
RESOURCE_STEPS = "with wait set clear put take".split()


class Side:
    """Where steps run: on the loop, on the loop as plain calls that block it, or on a thread."""

    def __init__(self, blocks=False, thread=False, resources=True):
        self.blocks = blocks
        self.thread = thread
        self.resources = resources


class Interpreter:
    def __init__(self, loop, scenario, references, resources, pool):
        self.loop = loop
        self.network = scenario.get("network", {})
        self.references = references
        self.resources = resources
        self.pool = pool
        self.runners = {name[4:]: getattr(self, name) for name in dir(self) if name.startswith("run_")}

    async def run(self, steps, who, side):
        for step in steps:
            if self.closing:
                raise asyncio.CancelledError  # after a deadlock: nothing goes on
            kind = next(key for key in step if key in self.runners)
            if side.thread and (kind in NEEDS_THE_LOOP or (kind in RESOURCE_STEPS and not side.resources)):
                raise Failure("no running event loop")
            await self.runners[kind](step, who, side)

    # Tasks.

    def start(self, instance, coroutine=None):
        """create_task"""
        if instance.begun:
            raise Failure(f"{instance.row.name} already started")
        instance.row.created = self.loop.time()
        body = coroutine or self.body(instance, Side(blocks=self.blocks))
        instance.program = Program(self.loop, instance, body)
        instance.task = self.loop.create_task(instance.program)
        return instance.task

    def started(self, instance):
        """The instance's task, created if it is not yet."""
        return instance.task or self.start(instance)

    blocks = False

    async def body(self, instance, side):
        instance.row.started = self.loop.time()
        await self.run(instance.steps, instance, side)

    async def inline(self, instance, side):
        """Its steps here and now: it ends as they end, and so do we."""
        if instance.begun:
            raise Failure(f"{instance.row.name} already started")
        instance.row.created = self.loop.time()
        ended = None
        try:
            await self.body(instance, side)
        except GeneratorExit:
            raise
        except BaseException as exception:
            ended = exception
            raise
        finally:
            if not self.closing:
                instance.end_as(self.loop.time(), ended)

    closing = False

    # Time.

    async def pause(self, length, side, holding=False):
        if side.thread:
            await self.loop.world.sleep(length)
        elif side.blocks or holding:
            self.loop.hold(length)
        else:
            await asyncio.sleep(length)

    async def run_sleep(self, step, who, side):
        await self.pause(duration(step["sleep"], who.number), side, step.get("blocking", False))

    async def run_compute(self, step, who, side):
        work = duration(step["compute"], who.number)
        if side.thread:
            await self.loop.world.compute(work)
        else:
            self.loop.compute(work)

    async def run_get(self, step, who, side):
        latency = duration(step.get("latency", self.network.get("latency", 100)), who.number)
        if step.get("fresh"):
            latency += duration(self.network.get("connect", 0), who.number)
        limit = duration(step["timeout"], who.number) if "timeout" in step else 0
        holding = step.get("blocking", False)
        if 0 < limit < latency:
            await self.pause(limit, side, holding)
            raise asyncio.TimeoutError
        await self.pause(latency, side, holding)
        if step.get("expect", 200) != 200:
            raise Failure(None)

    run_request = run_get

    async def run_tcp(self, step, who, side):
        await self.pause(duration(self.network.get("latency", 100), who.number), side)

    async def run_sql(self, step, who, side):
        await self.pause(5 * MILLISECOND, side)

    # Resources.

    def resource(self, name, who):
        """In a template {i} may stand in the name: each instance has the one of its number."""
        return self.resources[name.replace("{i}", str(who.number))]

    async def run_with(self, step, who, side):
        async with self.resource(step["with"], who):
            await self.run(step["steps"], who, side)

    async def run_wait(self, step, who, side):
        await self.resource(step["wait"], who).wait()

    async def run_set(self, step, who, side):
        self.resource(step["set"], who).set()

    async def run_clear(self, step, who, side):
        self.resource(step["clear"], who).clear()

    async def run_put(self, step, who, side):
        await self.resource(step["put"], who).put(None)

    async def run_take(self, step, who, side):
        await self.resource(step["take"], who).get()

    async def nothing(self, step, who, side):
        """No effect on any time."""

    run_read = run_write = run_inspect = run_log = nothing

    # Tasks and each other.

    async def run_spawn(self, step, who, side):
        for instance in self.references(step["spawn"]):
            self.start(instance)

    async def run_await(self, step, who, side):
        for instance in self.references(step["await"]):
            if not instance.task:
                raise Failure(f"{instance.row.name} was not started")
            try:
                await instance.task
            except RuntimeError:
                raise Failure(None) from None  # awaits itself

    async def run_call(self, step, who, side):
        for instance in self.references(step["call"]):
            await self.inline(instance, side)

    async def run_gather(self, step, who, side):
        tasks = [self.started(instance) for instance in self.references(step["gather"])]
        await asyncio.gather(*tasks, return_exceptions=step.get("return_exceptions", False))

    async def run_group(self, step, who, side):
        try:
            async with Group() as group:
                for instance in self.references(step["group"]):
                    group.adopt(self.started(instance))
        except BaseExceptionGroup as failures:
            raise failures.exceptions[0]

    async def run_race(self, step, who, side):
        tasks = [self.started(instance) for instance in self.references(step["race"])]
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        if step.get("cancel_rest"):
            for task in tasks:
                self.cancel(task)

    async def run_as_completed(self, step, who, side):
        # asyncio.as_completed, but in order: callbacks that put into a queue.
        tasks = dict.fromkeys([self.started(instance) for instance in self.references(step["as_completed"])])
        ended = asyncio.Queue()
        for task in tasks:
            task.add_done_callback(ended.put_nowait)
        for _ in tasks:
            await ended.get()
            await self.run(step["steps"], who, side)

    async def run_cancel(self, step, who, side):
        for instance in self.references(step["cancel"]):
            if instance.task:
                self.cancel(instance.task)

    def cancel(self, task):
        try:
            task.cancel()
        except RecursionError:
            pass  # tasks that await each other

    async def run_offload(self, step, who, side):
        future = self.loop.create_future()

        def end(exception):
            if future.done():
                return
            if exception is None:
                future.set_result(None)
            else:
                future.set_exception(exception)

        async def job():
            ended = None
            try:
                await self.run(step["offload"], who, Side(thread=True, resources=False))
            except Exception as exception:
                ended = exception
            self.loop.call_soon(end, ended)

        work = job()
        future.add_done_callback(lambda one: self.pool.withdraw(work) if one.cancelled() else None)
        self.pool.submit(work)
        await future

    # Control.

    async def run_timeout(self, step, who, side):
        if side.thread or side.blocks:
            await self.run(step["steps"], who, side)
        else:
            async with Deadline(self.loop.time() + duration(step["timeout"], who.number)):
                await self.run(step["steps"], who, side)

    async def run_retry(self, step, who, side):
        for attempt in range(step["retry"]):
            if attempt > 0:
                if "delay" in step:
                    factor = step.get("factor", 1) ** (attempt - 1)
                    await self.pause(duration(step["delay"], who.number, factor), side)
                who.row.attempts += 1
            try:
                await self.run(step["steps"], who, side)
                return
            except Exception:
                if attempt == step["retry"] - 1:
                    raise

    async def run_repeat(self, step, who, side):
        for _ in range(step["repeat"]):
            await self.run(step["steps"], who, side)

    async def run_try(self, step, who, side):
        try:
            try:
                await self.run(step["try"], who, side)
            except Exception:
                if "except" not in step:
                    raise
                await self.run(step["except"], who, side)
        except GeneratorExit:
            raise
        except BaseException:
            await self.run(step.get("finally", []), who, side)
            raise
        await self.run(step.get("finally", []), who, side)

    async def run_fail(self, step, who, side):
        raise Failure(step["fail"].replace("{i}", str(who.number)))
