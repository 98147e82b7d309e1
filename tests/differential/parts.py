# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""asyncio's timeout and TaskGroup, where 3.11's releases differ or an order is left to chance."""

import asyncio


class Deadline(asyncio.Timeout):
    """asyncio.timeout() as later versions of 3.11 have it: cancellations asked for before it was entered do not count."""

    async def __aenter__(self):
        self._requests_before = asyncio.current_task().cancelling()
        return await super().__aenter__()

    async def __aexit__(self, kind, exception, trace):
        expired = self.expired()
        await super().__aexit__(kind, exception, trace)
        if expired and kind is asyncio.CancelledError and asyncio.current_task().cancelling() <= self._requests_before:
            raise asyncio.TimeoutError


class Ordered(dict):
    """A set in order of entry: a TaskGroup cancels its children in the order of their creation."""

    def add(self, one):
        self[one] = None

    def discard(self, one):
        self.pop(one, None)


class Group(asyncio.TaskGroup):
    def __init__(self):
        super().__init__()
        self._tasks = Ordered()

    def adopt(self, task):
        """What create_task does with the task it has made."""
        task.add_done_callback(self._on_task_done)
        self._tasks.add(task)
