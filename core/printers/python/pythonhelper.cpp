// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythonhelper.h"

#include <array>

namespace interleave {

namespace {

using enum PythonHelper;

template<PythonHelper... helpers>
constexpr std::array<PythonHelper, sizeof...(helpers)> helperList{helpers...};

constexpr PythonHelperRow rows[] = {
    {Compute, "time", helperList<>, R"(def compute(seconds):
    """Keeps the CPU busy for so long, as this thread's own clock counts it."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass)"},
    {OpenSession, "requests threading", helperList<>, R"(worker = threading.local()


def open_session():
    """Gives a worker thread a session of its own: requests' are not to be shared."""
    worker.session = requests.Session())"},
    {Exchange, "asyncio", helperList<>, R"(async def exchange(host, port, text):
    """Sends a text over a connection of its own and reads the reply to its end."""
    reader, writer = await asyncio.open_connection(host, port)
    try:
        writer.write(text.encode())
        writer.write_eof()
        return await reader.read()
    finally:
        writer.close()
        await writer.wait_closed())"},
    {ExchangeBlocking, "socket", helperList<>, R"(def exchange_blocking(host, port, text):
    """Sends a text over a connection of its own and reads the reply to its end."""
    with socket.create_connection((host, port)) as connection:
        connection.sendall(text.encode())
        connection.shutdown(socket.SHUT_WR)
        with connection.makefile("rb") as reply:
            return reply.read())"},
    {State, "", helperList<>, R"(def state(task):
    """What has become of a task, in words."""
    if not task.done():
        return "pending"
    if task.cancelled():
        return "cancelled"
    if error := task.exception():
        return f"failed: {error!r}"
    return "done")"},
    {StateOrNone, "", helperList<>, R"(def state(task):
    """What has become of a task, in words."""
    if task is None:
        return "no task"
    if not task.done():
        return "pending"
    if task.cancelled():
        return "cancelled"
    if error := task.exception():
        return f"failed: {error!r}"
    return "done")"},
    {Joined, "", helperList<>, R"(async def joined(task):
    """Stands in a group for a task that the group has not made."""
    await task)"},
    {AsFinished, "asyncio", helperList<>, R"(async def as_finished(tasks):
    """The tasks in the order in which they end, however they end."""
    finished = asyncio.Queue()
    for task in dict.fromkeys(tasks):
        task.add_done_callback(finished.put_nowait)
    for _ in set(tasks):
        yield await finished.get())"},
    {Chunked, "", helperList<>, R"(def chunked(items, size):
    """The items in lists of so many; the last may be shorter."""
    for first in range(0, len(items), size):
        yield items[first : first + size])"},
    {Settle, "", helperList<>, R"(async def settle(name, coroutine):
    """A task that fails does not stop the others."""
    try:
        await coroutine
    except Exception as error:
        print(f"{name} failed: {error!r}"))"},
    {SettleBlocking, "", helperList<>, R"(def settle(name, function, *args):
    """A task that fails does not stop the others."""
    try:
        function(*args)
    except Exception as error:
        print(f"{name} failed: {error!r}"))"},
    {Start, "asyncio", helperList<>, R"(def start(name, function, *args, create=asyncio.create_task):
    """Starts a task, which then is known by its name; each starts at most once."""
    if name in tasks:
        raise RuntimeError(f"{name} already started")
    tasks[name] = create(function(*args))
    return tasks[name])"},
    {Started, "", helperList<>, R"(def started(name):
    """The task of that name, which has to have been started."""
    if tasks.get(name) is None:
        raise RuntimeError(f"{name} was not started")
    return tasks[name])"},
    {Ensure, "", helperList<Start>, R"(def ensure(name, function, *args):
    """The task of that name, started now if it was not before."""
    return tasks.get(name) or start(name, function, *args))"},
    {Join, "", helperList<Joined, Start>, R"(def join(group, name, function, *args):
    """Starts the task in the group; if it was started before, the group waits for it."""
    if tasks.get(name):
        group.create_task(joined(tasks[name]))
    else:
        start(name, function, *args, create=group.create_task))"},
    {Call, "", helperList<>, R"(async def call(name, function, *args):
    """Runs it here and now, with no task of its own."""
    if name in tasks:
        raise RuntimeError(f"{name} already started")
    tasks[name] = None
    await function(*args))"},
    {CallOnThread, "", helperList<>, R"(def call_on_thread(name, function, *args):
    """Runs it on this thread, with no task of its own."""
    if name in tasks:
        raise RuntimeError(f"{name} already started")
    tasks[name] = None
    function(*args))"},
    {Finish, "asyncio", helperList<Call>, R"(async def finish(name, function, *args):
    """Runs it, or waits for it if it was started; if it fails, the others go on."""
    try:
        if name not in tasks:
            await call(name, function, *args)
        elif tasks[name]:
            await tasks[name]
    except (Exception, asyncio.CancelledError) as error:
        print(f"{name} failed: {error!r}"))"},
    {CallBlocking, "", helperList<>, R"(def call(name, function, *args):
    """Runs it; each runs at most once."""
    if name in begun:
        raise RuntimeError(f"{name} already started")
    begun.add(name)
    function(*args))"},
    {FinishBlocking, "", helperList<CallBlocking>, R"(def finish(name, function, *args):
    """Runs it unless another did; if it fails, the others go on."""
    try:
        if name not in begun:
            call(name, function, *args)
    except Exception as error:
        print(f"{name} failed: {error!r}"))"},
};

constexpr bool rowsStandInOrder()
{
    for (std::size_t i = 0; i < std::size(rows); ++i) {
        if (static_cast<std::size_t>(rows[i].helper) != i)
            return false;
    }
    return true;
}
static_assert(rowsStandInOrder());

} // namespace

const PythonHelperRow &rowOf(PythonHelper helper)
{
    return rows[static_cast<std::size_t>(helper)];
}

} // namespace interleave
