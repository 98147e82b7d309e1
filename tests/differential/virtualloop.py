# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An asyncio event loop whose time is virtual, exact and counted in integer nanoseconds.

Everything else is CPython's own loop. Delays handed to asyncio (sleep, call_later, timeout) are nanoseconds too. Threads
are simulated by a World (threads.py), which shares the loop's clock and is first at each instant.
"""

import asyncio
import heapq
import selectors

from threads import World


class Deadlock(Exception):
    """The loop would wait for ever: nothing is ready, no timer is set, no thread has anything to do."""


class _Selector(selectors.SelectSelector):
    """Does not wait: moves time on to the next timer or thread event."""

    loop = None

    def select(self, timeout=None):
        loop, world = self.loop, self.loop.world
        world.run_ready()
        if timeout == 0:
            return []
        timer = loop._scheduled[0]._when if loop._scheduled else None
        while not loop._ready:
            event = world.next_event()
            if event is not None and (timer is None or event <= timer):
                world.go_to(event)
            elif timer is not None:
                world.now = timer
                break
            else:
                raise Deadlock
        return []


class _Timer(asyncio.events.TimerHandle):
    """Timers due at the same instant fire in the order they were set (scenario-format, section 5); asyncio's heap alone
    does not promise that."""

    order = 0

    def __lt__(self, other):
        return (self._when, self.order) < (other._when, other.order)


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self, cores=4):
        self.world = World(cores)
        self._order = 0
        selector = _Selector()
        super().__init__(selector)
        selector.loop = self
        self._clock_resolution = 1
        self.set_exception_handler(lambda loop, context: None)

    def time(self):
        return self.world.now

    def hold(self, duration):
        """The loop's thread is blocked: time passes, only threads go on."""
        if duration > 0:
            self.world.advance(duration)

    def compute(self, work):
        """The loop's thread computes, on a core that it may have to share."""
        if work > 0:
            self.world.compute_elsewhere(work)

    def call_at(self, when, callback, *args, context=None):
        timer = _Timer(when, callback, args, self, context)
        timer.order = self._order
        self._order += 1
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer
