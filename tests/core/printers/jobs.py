# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain functions as threads of the simulated World (tests/differential/threads.py).

Each runs in a thread of the system, but only one of all moves at a time: where it would block it hands over to the World and waits
until the World sends it on.
"""

import threading


class Killed(BaseException):
    """The run is over: the function is unwound."""


_here = threading.local()


def job_of_this_thread():
    return getattr(_here, "job", None)


class Job:
    """What a Pool takes for a coroutine: send() lets the function run until it blocks or ends.

    `is_main`: it is no thread of the World, but what stands outside of it. Where it blocks it waits for ever.
    """

    def __init__(self, function, is_main=False):
        self.is_main = is_main
        self._function = function
        self._go_on = threading.Semaphore(0)
        self._handed_over = threading.Semaphore(0)
        self._register = None
        self._thread = None
        self._killed = False
        self.ended = False

    def send(self, _):
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, daemon=True)
            self._thread.start()
        else:
            self._go_on.release()
        self._handed_over.acquire()
        if self.ended:
            raise StopIteration
        return self._register

    def close(self):
        """Before it has begun."""
        self.ended = True

    def kill(self):
        if self._thread is None or self.ended:
            return
        self._killed = True
        self._go_on.release()
        self._thread.join()

    def check(self):
        """Called in the function's own thread: nothing goes on after the end."""
        if self._killed:
            raise Killed

    def block(self, register):
        """Called in the function's own thread."""
        self.check()
        self._register = register
        self._handed_over.release()
        self._go_on.acquire()
        self.check()

    def _run(self):
        _here.job = self
        try:
            self._function()
        except Killed:
            pass
        self.ended = True
        self._handed_over.release()


def drive(coroutine):
    """Runs one of the World's coroutines to its end, blocking this thread where it blocks."""
    while True:
        try:
            register = coroutine.send(None)
        except StopIteration as end:
            return end.value
        job_of_this_thread().block(register)
