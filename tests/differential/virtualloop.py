# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An asyncio event loop whose time is virtual, exact and counted in integer nanoseconds.

Everything else is CPython's own loop. Delays handed to asyncio (sleep, call_later, timeout) are nanoseconds too.
"""

import asyncio
import heapq
import selectors


class _Selector(selectors.SelectSelector):
    """Does not wait: moves the loop's time on to its next timer."""

    loop = None

    def select(self, timeout=None):
        if timeout is not None and timeout > 0 and self.loop._scheduled:
            self.loop.now = max(self.loop.now, self.loop._scheduled[0]._when)
        return super().select(0)


class _Timer(asyncio.events.TimerHandle):
    """Timers due at the same instant fire in the order they were set (scenario-format, section 5); asyncio's heap alone
    does not promise that."""

    order = 0

    def __lt__(self, other):
        return (self._when, self.order) < (other._when, other.order)


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        self.now = 0
        self._order = 0
        selector = _Selector()
        super().__init__(selector)
        selector.loop = self
        self._clock_resolution = 1

    def time(self):
        return self.now

    def hold(self, duration):
        """Computing, or blocking: time passes and nobody else runs."""
        self.now += duration

    def call_at(self, when, callback, *args, context=None):
        timer = _Timer(when, callback, args, self, context)
        timer.order = self._order
        self._order += 1
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer
