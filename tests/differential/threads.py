# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Threads that share cores, event by event, in integer nanoseconds; NOTES.md, section 12, is the definition.

A thread's program is a coroutine. Where it blocks, it awaits block(register); register(thread) says what wakes it.
"""

import heapq
import types
from collections import deque


@types.coroutine
def block(register):
    yield register


class Compute:
    """Work that is left, and the thread to go on afterwards (None: the loop's own)."""

    def __init__(self, left, thread):
        self.left = left
        self.thread = thread


class Thread:
    def __init__(self, pool, job):
        self.pool = pool
        self.job = job


class World:
    def __init__(self, cores):
        self.now = 0
        self.cores = cores
        self._ready = deque()
        self._timers = []
        self._order = 0
        self._computing = []
        self._settled = 0

    # What a thread can block on.

    async def sleep(self, duration):
        if duration <= 0:
            await block(self._ready.append)
        else:
            await block(lambda thread: self._set_timer(self.now + duration, thread))

    async def compute(self, work):
        if work > 0:
            await block(lambda thread: self._begin(Compute(work, thread)))

    def wake(self, thread):
        self._ready.append(thread)

    # Time.

    def next_event(self):
        """When the next thing happens to a thread, or None."""
        events = [self._timers[0][0]] if self._timers else []
        if self._computing:
            events.append(self._next_end())
        return min(events, default=None)

    def go_to(self, when):
        """To an instant not after the next event; runs what happens then."""
        self.now = when
        while self._timers and self._timers[0][0] <= self.now:
            self._ready.append(heapq.heappop(self._timers)[2])
        if self._computing and self._next_end() <= self.now:
            self._settle()
            ended = [one for one in self._computing if one.left <= 0]
            self._computing = [one for one in self._computing if one.left > 0]
            self._ready.extend(one.thread for one in ended if one.thread)
        self.run_ready()

    def advance(self, duration):
        end = self.now + duration
        self.run_ready()
        while (event := self.next_event()) is not None and event <= end:
            self.go_to(event)
        self.now = end

    def compute_elsewhere(self, work):
        """The caller, who is no thread of this world, computes; returns when it has ended."""
        mine = Compute(work, None)
        self.run_ready()
        self._begin(mine)
        while mine.left > 0:
            self.go_to(self.next_event())

    def run_ready(self):
        while self._ready:
            self._run(self._ready.popleft())

    def _run(self, thread):
        while True:
            try:
                register = thread.job.send(None)
            except StopIteration:
                if not thread.pool.next_job(thread):
                    return
            else:
                register(thread)
                return

    def _set_timer(self, when, thread):
        heapq.heappush(self._timers, (when, self._order, thread))
        self._order += 1

    # Cores: all who compute advance alike, at min(1, cores / number); accounts are settled when the number changes.

    def _begin(self, compute):
        self._settle()
        self._computing.append(compute)

    def _settle(self):
        elapsed, number = self.now - self._settled, len(self._computing)
        done = elapsed if number <= self.cores else elapsed * self.cores // number
        for one in self._computing:
            one.left -= done
        self._settled = self.now

    def _next_end(self):
        left, number = min(one.left for one in self._computing), len(self._computing)
        return self._settled + (left if number <= self.cores else -(-left * number // self.cores))


class Pool:
    """N workers; jobs are coroutines that raise nothing, begun in the order in which they came."""

    def __init__(self, world, workers):
        self._world = world
        self._free = workers
        self._jobs = deque()

    def submit(self, job):
        if self._free:
            self._free -= 1
            self._world.wake(Thread(self, job))
        else:
            self._jobs.append(job)

    def withdraw(self, job):
        """A job that has not been given to a worker is never run."""
        if job in self._jobs:
            self._jobs.remove(job)
            job.close()

    def next_job(self, thread):
        if not self._jobs:
            self._free += 1
            return False
        thread.job = self._jobs.popleft()
        return True


class _Line:
    """Threads that wait, first come first served."""

    def __init__(self, world):
        self._world = world
        self._line = deque()

    async def wait(self):
        await block(self._line.append)

    def wake_first(self):
        if self._line:
            self._world.wake(self._line.popleft())
            return True
        return False

    def wake_all(self):
        while self.wake_first():
            pass


class ThreadSemaphore:
    """Also the lock. What is given back goes to the first in line."""

    def __init__(self, world, value):
        self._value = value
        self._line = _Line(world)

    async def __aenter__(self):
        if self._value:
            self._value -= 1
        else:
            await self._line.wait()

    async def __aexit__(self, *_):
        if not self._line.wake_first():
            self._value += 1


class ThreadEvent:
    def __init__(self, world):
        self._is_set = False
        self._line = _Line(world)

    def set(self):
        self._is_set = True
        self._line.wake_all()

    def clear(self):
        self._is_set = False

    async def wait(self):
        if not self._is_set:
            await self._line.wait()


class ThreadBarrier:
    def __init__(self, world, parties):
        self._parties = parties
        self._arrived = 0
        self._line = _Line(world)

    async def wait(self):
        self._arrived += 1
        if self._arrived == self._parties:
            self._arrived = 0
            self._line.wake_all()
        else:
            await self._line.wait()


class ThreadQueue:
    def __init__(self, world, size):
        self._size = size
        self._filled = 0
        self._putters = _Line(world)
        self._getters = _Line(world)

    async def put(self, _):
        if self._getters.wake_first():
            return
        if self._filled == self._size:
            await self._putters.wait()  # who takes puts it in for us
        else:
            self._filled += 1

    async def get(self):
        if not self._filled:
            await self._getters.wait()
        elif not self._putters.wake_first():
            self._filled -= 1
