# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The peer of bench_simulation: N sleeps of one second, gathered, on an asyncio loop whose time is virtual.

Prints seconds and the bytes by which the run raised the process's peak.
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


async def sleepers(count):
    await asyncio.gather(*(asyncio.sleep(1) for _ in range(count)))


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


selector = VirtualSelector()
loop = asyncio.SelectorEventLoop(selector)
loop.time = lambda: selector.now
before = peak()
begin = time.perf_counter()
loop.run_until_complete(sleepers(int(sys.argv[1])))
print(time.perf_counter() - begin, peak() - before)
