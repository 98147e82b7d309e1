# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands for the modules that a printed program imports, while it is played in simulated time.

Time is a Stage (stage.py): stage.pause(nanoseconds) in a coroutine, stage.hold(nanoseconds) where a thread waits. What takes time is what
takes time in a simulation: a request its latency, a statement 5 ms; everything round it takes none.
"""

import asyncio
import types

from jobs import drive
from parts import Deadline, Group
from threads import Pool, ThreadBarrier, ThreadEvent, ThreadQueue, ThreadSemaphore

MILLISECOND = 1_000_000


class Module(types.SimpleNamespace):
    """Some names of a module; those of `real` where it has none of its own."""

    def __init__(self, real=None, **names):
        super().__init__(**names)
        self._real = real

    def __getattr__(self, name):
        if name.startswith("__") or self.__dict__.get("_real") is None:
            raise AttributeError(name)
        return getattr(self._real, name)


class Context:
    """An `async with` and a `with` that do nothing at their end."""

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


# HTTP: the answer is always 200.


class Response(Context):
    status = status_code = 200

    def __init__(self, arrive=None):
        self._arrive = arrive

    async def __aenter__(self):
        await self._arrive()
        return self

    def raise_for_status(self):
        pass

    async def read(self):
        return b""


class AsyncSession(Context):
    def __init__(self, stage):
        self._stage = stage

    def request(self, _method, _url, timeout=None, **_):
        latency, limit = self._stage.latency(), self._stage.nanoseconds(timeout.total) if timeout else 0

        async def arrive():
            late = 0 < limit < latency
            await self._stage.pause(limit if late else latency)
            if late:
                raise asyncio.TimeoutError

        return Response(arrive)

    def __getattr__(self, method):
        return lambda url, **options: self.request(method, url, **options)


class BlockingSession(Context):
    def __init__(self, stage):
        self._stage = stage

    def request(self, _method, _url, timeout=0, **_):
        latency, limit = self._stage.latency(), self._stage.nanoseconds(timeout)
        late = 0 < limit < latency
        self._stage.hold(limit if late else latency)
        if late:
            raise TimeoutError
        return Response()

    def __getattr__(self, method):
        return lambda url, **options: self.request(method, url, **options)


def aiohttp(stage):
    return Module(
        ClientSession=lambda *_, **__: AsyncSession(stage),
        ClientTimeout=lambda total: types.SimpleNamespace(total=total),
        TCPConnector=lambda limit: None,
    )


def requests(stage):
    session = BlockingSession(stage)
    return Module(session, Session=lambda: session)


# TCP: the reply takes the network's latency.


class Wire(Context):
    def __init__(self, stage):
        self._stage = stage

    def write(self, _):
        pass

    write_eof = close = sendall = shutdown = lambda self, *_: None

    async def wait_closed(self):
        pass

    def makefile(self, _):
        reply = Context()
        reply.read = lambda: self._stage.hold(self._stage.latency())
        return reply


class Reader:
    def __init__(self, stage):
        self._stage = stage

    async def read(self):
        await self._stage.pause(self._stage.latency())


def socket(stage):
    return Module(create_connection=lambda _: Wire(stage), SHUT_WR=1)


# Databases: a statement takes 5 ms.


class AsyncConnection(Context):
    def __init__(self, stage):
        self._stage = stage

    async def execute(self, *_):
        await self._stage.pause(5 * MILLISECOND)
        return self

    execute_fetchall = execute

    async def fetchall(self):
        return []


class Connection:
    def __init__(self, stage):
        self._stage = stage

    def execute(self, *_):
        self._stage.hold(5 * MILLISECOND)
        return self

    def fetchall(self):
        return []


def psycopg(stage):
    async def connect(*_, **__):
        return AsyncConnection(stage)

    return Module(AsyncConnection=Module(connect=connect), connect=lambda *_, **__: Connection(stage))


# Random numbers: always the middle.


def random(_):
    return Module(
        seed=lambda _: None,
        uniform=lambda low, high: (low + high) / 2,
        gauss=lambda mean, _: mean,
        expovariate=lambda rate: 1 / rate,
    )


# Threads.


class Held:
    """threading's objects over those of the World."""

    def __init__(self, inner):
        self._inner = inner

    def __enter__(self):
        drive(self._inner.__aenter__())

    def __exit__(self, *_):
        drive(self._inner.__aexit__())

    def wait(self):
        drive(self._inner.wait())

    def set(self):
        self._inner.set()

    def clear(self):
        self._inner.clear()

    def put(self, item):
        drive(self._inner.put(item))

    def get(self):
        drive(self._inner.get())


def threading(stage):
    import threading as real

    return Module(
        Lock=lambda: Held(ThreadSemaphore(stage.world, 1)),
        Semaphore=lambda value: Held(ThreadSemaphore(stage.world, value)),
        Event=lambda: Held(ThreadEvent(stage.world)),
        Barrier=lambda parties: Held(ThreadBarrier(stage.world, parties)),
        local=real.local,
    )


class Executor:
    """concurrent.futures.ThreadPoolExecutor."""

    def __init__(self, stage, max_workers, initializer=None):
        self._stage = stage
        self._pool = Pool(stage.world, max_workers)
        self._initializer = initializer or (lambda: None)
        self._ends = []

    def submit(self, function, *args):
        end = types.SimpleNamespace(done=False, error=None)

        def work():
            self._initializer()
            try:
                function(*args)
            except Exception as error:
                end.error = error
            end.done = True

        self._pool.submit(self._stage.job(work))
        self._ends.append(end)
        end.exception = lambda: end.error
        end.result = lambda: self._result(end)
        return end

    def _result(self, end):
        self._stage.wait_until(lambda: end.done)
        if end.error:
            raise end.error

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._stage.wait_until(lambda: all(end.done for end in self._ends))

    async def in_thread(self, function, *args):
        """asyncio.to_thread, in the turns of NOTES.md, section 12."""
        loop = asyncio.get_running_loop()
        future = loop.create_future()

        def end(error):
            if not future.done():
                future.set_exception(error) if error else future.set_result(None)

        def work():
            ended = None
            self._initializer()
            try:
                function(*args)
            except Exception as error:
                ended = error
            loop.call_soon(end, ended)

        job = self._stage.job(work)
        future.add_done_callback(lambda one: self._pool.withdraw(job) if one.cancelled() else None)
        self._pool.submit(job)
        await future


class Adopted:
    """What joined(task) gives: a group that is handed it waits for the task itself. A TaskGroup cannot; a coroutine that awaits the task
    stands for it, and ends a turn of the loop later."""

    def __init__(self, task):
        self.task = task


class TaskGroup(Group):
    def create_task(self, coroutine):
        if isinstance(coroutine, Adopted):
            self.adopt(coroutine.task)
            return coroutine.task
        return super().create_task(coroutine)


def asyncio_module(stage):
    async def open_connection(_host, _port):
        return Reader(stage), Wire(stage)

    async def to_thread(function, *args):
        await stage.loop.executor.in_thread(function, *args)

    return Module(
        asyncio,
        sleep=lambda seconds: stage.pause(stage.nanoseconds(seconds)),
        timeout=lambda seconds: Deadline(stage.loop.time() + stage.nanoseconds(seconds)),
        TaskGroup=TaskGroup,
        open_connection=open_connection,
        to_thread=to_thread,
    )


def modules(stage):
    """By the name that a program imports."""
    return {
        "aiohttp": aiohttp(stage),
        "aiosqlite": Module(connect=lambda *_, **__: AsyncConnection(stage)),
        "asyncio": asyncio_module(stage),
        "concurrent.futures": Module(ThreadPoolExecutor=lambda **options: Executor(stage, **options)),
        "psycopg": psycopg(stage),
        "queue": Module(Queue=lambda maxsize: Held(ThreadQueue(stage.world, maxsize))),
        "random": random(stage),
        "requests": requests(stage),
        "socket": socket(stage),
        "sqlite3": Module(connect=lambda *_, **__: Connection(stage)),
        "threading": threading(stage),
        "time": Module(sleep=lambda seconds: stage.hold(stage.nanoseconds(seconds))),
    }
