# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The peer of bench_simulation, on an asyncio loop whose time is virtual: WHAT N.

sleepers: N sleeps of one second, gathered. gate: the same behind a semaphore of 30. cancel: N sleeping tasks are cancelled; only
that is timed. Prints seconds and the bytes by which the run raised the process's peak.
"""

import asyncio
import resource
import selectors
import sys
import time


class VirtualSelector(selectors.SelectSelector):
    """Instead of waiting, moves the loop's time on."""

    def __init__(self):
        super().__init__()
        self.now = 0.0

    def select(self, timeout=None):
        if timeout:
            self.now += timeout
        return super().select(0)


class Watch:
    """Seconds from the last start to now."""

    def start(self):
        self.began = time.perf_counter()

    def seconds(self):
        return time.perf_counter() - self.began


watch = Watch()


async def sleepers(count):
    await asyncio.gather(*(asyncio.sleep(1) for _ in range(count)))


async def gate(count):
    slots = asyncio.Semaphore(30)

    async def one():
        async with slots:
            await asyncio.sleep(1)

    await asyncio.gather(*(one() for _ in range(count)))


async def cancel(count):
    tasks = [asyncio.create_task(asyncio.sleep(1)) for _ in range(count)]
    await asyncio.sleep(0.5)
    watch.start()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


selector = VirtualSelector()
loop = asyncio.SelectorEventLoop(selector)
loop.time = lambda: selector.now
program, count = {"sleepers": sleepers, "gate": gate, "cancel": cancel}[sys.argv[1]], int(sys.argv[2])
watch.start()
loop.run_until_complete(program(100))  # what is paid once
before = peak()
watch.start()
loop.run_until_complete(program(count))
print(watch.seconds(), peak() - before)
