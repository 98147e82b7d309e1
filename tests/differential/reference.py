# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scenario does under asyncio: written from docs/scenario-format.md, and from nothing else.

play(scenario) gives, for each variant, a Row for each task.
"""

import asyncio
import sys
import warnings
from dataclasses import replace

from instances import MainProgram, References
from parts import Group
from steps import Interpreter, Side
from threads import Pool, ThreadBarrier, ThreadEvent, ThreadQueue, ThreadSemaphore
from virtualloop import Deadlock, VirtualLoop

# Threads that a deadlock leaves behind, or that have not begun, are destroyed as they are.
sys.unraisablehook = lambda _: None
warnings.filterwarnings("ignore", "coroutine .* was never awaited")

ON_THE_LOOP = {
    "semaphore": asyncio.Semaphore,
    "lock": lambda _: asyncio.Lock(),
    "event": lambda _: asyncio.Event(),
    "barrier": asyncio.Barrier,
    "queue": asyncio.Queue,
    "number": lambda _: None,
    "database": lambda _: None,
}


def on_threads(world):
    return {
        "semaphore": lambda value: ThreadSemaphore(world, value),
        "lock": lambda _: ThreadSemaphore(world, 1),
        "event": lambda _: ThreadEvent(world),
        "barrier": lambda parties: ThreadBarrier(world, parties),
        "queue": lambda size: ThreadQueue(world, size),
        "number": lambda _: None,
        "database": lambda _: None,
    }


class Run:
    """One variant, from a fresh state."""

    def __init__(self, scenario, variant):
        self.variant = variant
        self.mode = variant.get("mode")
        self.loop = VirtualLoop(1 if variant.get("gil") else variant.get("cores", 4))
        self.references = References(scenario["tasks"])
        makers = on_threads(self.loop.world) if self.mode == "threads" else ON_THE_LOOP
        resources = {
            name: makers[kind](value) for name, one in scenario.get("resources", {}).items() for kind, value in one.items()
        }
        self.pool = Pool(self.loop.world, variant.get("workers", 8))
        self.interpreter = Interpreter(self.loop, scenario, self.references, resources, self.pool)
        self.interpreter.blocks = self.mode == "sequential"

    # The mains.

    def main(self):
        if "main" in self.variant:
            return self.interpreter.run(self.variant["main"], MainProgram(), Side())
        return {
            "sequential": self.one_after_another,
            "sequential-await": self.one_after_another,
            "concurrent": self.all_at_once,
            "chunked": self.in_chunks,
            "group": self.in_a_group,
            "threads": self.on_threads,
        }[self.mode]()

    async def one_after_another(self):
        side = Side(blocks=self.mode == "sequential")
        for instance in self.references.all:
            try:
                if instance.task:
                    await instance.task
                elif not instance.begun:
                    await self.interpreter.inline(instance, side)
            except (Exception, asyncio.CancelledError):
                pass  # it is recorded, and the others go on

    async def all_at_once(self):
        limit = self.variant.get("limit")
        gate = asyncio.Semaphore(limit) if limit else None

        async def gated(instance):
            async with gate:
                await self.interpreter.body(instance, Side())

        tasks = [self.interpreter.start(one, gated(one) if gate else None) for one in self.references.all]
        await asyncio.gather(*tasks, return_exceptions=True)

    async def in_chunks(self):
        instances, size = self.references.all, self.variant["chunk"]
        for begin in range(0, len(instances), size):
            chunk = [one for one in instances[begin : begin + size] if one.task or not one.begun]
            await asyncio.gather(*(self.interpreter.started(one) for one in chunk), return_exceptions=True)

    async def in_a_group(self):
        async with Group() as group:
            for instance in self.references.all:
                group.adopt(self.interpreter.start(instance))

    async def on_threads(self):
        side = Side(thread=True)
        ends = [self.loop.create_future() for _ in self.references.all]

        async def job(instance, end):
            ended = None
            try:
                await self.interpreter.body(instance, side)
            except Exception as exception:
                ended = exception
            instance.end_as(self.loop.time(), ended)
            self.loop.call_soon(end.set_result, None)

        for instance, end in zip(self.references.all, ends):
            instance.row.created = self.loop.time()
            self.pool.submit(job(instance, end))
        await asyncio.gather(*ends)

    # From the beginning to the end.

    def begun_tasks(self):
        """Those that have not ended, in the order of their creation."""
        tasks = asyncio.all_tasks(self.loop)
        return sorted(tasks, key=lambda task: int(task.get_name().rpartition("-")[2]))

    def asyncio_run(self):
        """asyncio.run: NOTES.md, section 11. Tasks that are created while others end are cancelled in a further round."""
        try:
            self.loop.run_until_complete(self.loop.create_task(self.main()))
        except (Exception, asyncio.CancelledError) as exception:
            if isinstance(exception, (Deadlock, AssertionError)):
                raise
        while pending := self.begun_tasks():
            for task in pending:
                self.interpreter.cancel(task)
            self.loop.run_until_complete(asyncio.gather(*pending, return_exceptions=True))
        world = self.loop.world
        world.run_ready()
        while (event := world.next_event()) is not None:
            world.go_to(event)

    def play(self):
        try:
            self.asyncio_run()
        except Deadlock:
            pass
        for instance in self.references.all:
            self.note_end(instance)
        rows = [replace(instance.row) for instance in self.references.all]
        self.bury()
        return rows

    def bury(self):
        """Ends what a deadlock leaves behind. Left to the garbage collector it would go on in the middle of another run."""
        self.interpreter.closing = True
        for _ in range(20):
            if not (pending := self.begun_tasks()):
                break
            for task in pending:
                self.interpreter.cancel(task)
            try:
                self.loop.run_until_complete(asyncio.gather(*pending, return_exceptions=True))
            except Deadlock:
                pass
        for task in self.begun_tasks():  # those that await each other
            task._log_destroy_pending = False
            task.get_coro().close()
        self.loop.close()

    def note_end(self, instance):
        task = instance.task
        if task and task.done():
            exception = asyncio.CancelledError() if task.cancelled() else task.exception()
            instance.end_as(instance.program.ended, exception)
        elif instance.begun and instance.row.finished is None:
            instance.end(self.loop.time(), "deadlocked", None)


def play_variant(scenario, variant):
    return Run(scenario, variant).play()


def play(scenario):
    return {
        variant.get("name", variant.get("mode")): play_variant(scenario, variant) for variant in scenario["variants"]
    }
