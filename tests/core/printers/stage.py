# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays a printed program under asyncio in simulated time, and notes when each task starts and how it ends.

The program's text says nothing of that: the functions that run the templates' steps are known by name, and wrapped.
"""

import asyncio
import builtins
import collections.abc
import inspect
import sys
from dataclasses import dataclass
from typing import Optional

from instances import duration
from jobs import Job, drive, job_of_this_thread
from standins import Adopted, modules
from virtualloop import Deadlock, VirtualLoop

FILE = "<printed program>"


@dataclass
class Row:
    """One task's fate; times in nanoseconds."""

    number: int
    started: Optional[int] = None
    finished: Optional[int] = None
    outcome: str = "not-started"
    error: str = ""
    task: Optional[asyncio.Task] = None  # that runs nothing else


def leaf(error):
    """Of a group of exceptions, the first."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


class Tracked(collections.abc.Coroutine):
    """A task's coroutine, whether a task drives it or another coroutine awaits it."""

    def __init__(self, stage, coroutine, row):
        self._stage = stage
        self._coroutine = coroutine
        self._row = row

    def _move(self, move, *args):
        self._stage.running.append(self._row)
        try:
            return move(*args)
        except StopIteration:
            self._stage.end(self._row, None)
            raise
        except BaseException as error:
            self._stage.end(self._row, error)
            raise
        finally:
            self._stage.running.pop()

    def send(self, value):
        if self._row.started is None:
            self._row.started = self._stage.loop.time()
            self._row.task = self._stage.task_begun()
        return self._move(self._coroutine.send, value)

    def throw(self, *exception):
        return self._move(self._coroutine.throw, *exception)

    def close(self):
        self._coroutine.close()

    def __await__(self):
        return self

    __iter__ = __await__

    def __next__(self):
        return self.send(None)


class Loop(VirtualLoop):
    executor = None

    def set_default_executor(self, executor):
        self.executor = executor


class Stage:
    """One variant of a scenario; `printed` is what printprograms gives for it."""

    def __init__(self, scenario, variant, printed):
        self.scenario = scenario
        self.printed = printed
        self.loop = Loop(1 if variant.get("gil") else variant.get("cores", 4))
        self.world = self.loop.world
        self.rows = [[] for _ in scenario["tasks"]]
        self.running = []
        self._main = None
        self._jobs = []
        self._running_in_jobs = {}
        self._steps = numbered_steps(scenario)

    # What the stand-ins ask for.

    @staticmethod
    def nanoseconds(seconds):
        return round(seconds * 1_000_000_000)

    async def pause(self, nanoseconds):
        await asyncio.sleep(nanoseconds)

    def hold(self, nanoseconds):
        if self._in_world():
            drive(self.world.sleep(nanoseconds))
        else:
            self.loop.hold(nanoseconds)

    def compute(self, seconds):
        if self._in_world():
            drive(self.world.compute(self.nanoseconds(seconds)))
        else:
            self.loop.compute(self.nanoseconds(seconds))

    @staticmethod
    def _in_world():
        """Whether this is a thread of the World: not the loop's, not the main one."""
        job = job_of_this_thread()
        if job:
            job.check()
        return job and not job.is_main

    def job(self, function):
        """A thread's work; it belongs to the task that hands it over."""
        job = Job(function)
        self._jobs.append(job)
        self._running_in_jobs[job] = self.running[-1:]
        return job

    def wait_until(self, is_over):
        """The main thread waits for others."""
        self.world.run_ready()
        while not is_over():
            event = self.world.next_event()
            if event is None:
                job_of_this_thread().block(None)
            self.world.go_to(event)

    def latency(self):
        """What the network takes for the step on whose line the program is now."""
        step = self._present_step()
        network = self.scenario.get("network", {})
        number = self._present_row().number if self._present_row() else 1
        whole = duration(step.get("latency", network.get("latency", 100)), number)
        return whole + (duration(network.get("connect", 0), number) if step.get("fresh") else 0)

    def _present_row(self):
        running = self._running_in_jobs.get(job_of_this_thread(), self.running)
        return running[-1] if running else None

    def _present_step(self):
        frame = sys._getframe()
        while frame:
            if frame.f_code.co_filename == FILE:
                for first, last, step, _ in self.printed["spans"]:
                    if step and first <= frame.f_lineno <= last:
                        return self._steps[step]
            frame = frame.f_back
        return {}

    # The tasks.

    def task_begun(self):
        """The present task, if what begins now is all that it runs: not main's, nor that of a task that calls another."""
        task = asyncio.current_task(self.loop)
        return None if self.running or task is self._main else task

    def end(self, row, error):
        row.finished = self.loop.time()
        error = leaf(error)
        if error is None:
            row.outcome = "done"
        elif isinstance(error, asyncio.CancelledError):
            row.outcome = "cancelled"
        elif isinstance(error, TimeoutError):
            row.outcome, row.error = "timed-out", "timeout"
        else:
            row.outcome, row.error = "failed", str(error)

    def _new_row(self, template, parameters, arguments):
        """The number is an argument; without one all tasks of the template are alike, and counted."""
        number = arguments[parameters.index("i")] if "i" in parameters else len(self.rows[template]) + 1
        self.rows[template].append(Row(number))
        return self.rows[template][-1]

    def _tracked(self, template, function):
        parameters = list(inspect.signature(function).parameters)

        def coroutine(*arguments):
            return Tracked(self, function(*arguments), self._new_row(template, parameters, arguments))

        def plain(*arguments):
            row = self._new_row(template, parameters, arguments)
            row.started = self.loop.time()
            running = self._running_in_jobs.get(job_of_this_thread(), self.running)
            running.append(row)
            try:
                function(*arguments)
                self.end(row, None)
            except Exception as error:
                self.end(row, error)
                raise
            finally:
                running.pop()

        return coroutine if inspect.iscoroutinefunction(function) else plain

    # The run.

    def _defined(self):
        """The program's names, once its module has run."""
        standing = modules(self)

        def import_module(name, *args):
            return standing[name]

        names = {"__name__": "program", "__builtins__": {**vars(builtins), "__import__": import_module, "print": lambda *_: None}}
        exec(compile(self.printed["text"], FILE, "exec"), names)
        for template, functions in enumerate(self.printed["functions"]):
            for function in functions:
                names[function] = self._tracked(template, names[function])
        if "joined" in names:
            names["joined"] = Adopted
        if "compute" in names:
            names["compute"] = self.compute
        return names

    def _begun_tasks(self):
        tasks = asyncio.all_tasks(self.loop)
        return sorted(tasks, key=lambda task: int(task.get_name().rpartition("-")[2]))

    def _cancel(self, tasks):
        for task in tasks:
            try:
                task.cancel()
            except RecursionError:
                pass  # tasks that await each other

    def _asyncio_run(self, main):
        """asyncio.run, as in tests/differential/reference.py."""
        try:
            self._main = self.loop.create_task(main())
            self.loop.run_until_complete(self._main)
        except (Exception, asyncio.CancelledError) as error:
            if isinstance(error, Deadlock):
                raise
        while pending := self._begun_tasks():
            self._cancel(pending)
            self.loop.run_until_complete(asyncio.gather(*pending, return_exceptions=True))
        self.world.run_ready()
        while (event := self.world.next_event()) is not None:
            self.world.go_to(event)

    def _plain_run(self, main):
        """main() in a thread, so that it may wait for ever."""

        def work():
            try:
                main()
            except Exception:
                pass  # the rows say what became of the tasks

        job = Job(work, is_main=True)
        self._jobs.append(job)
        self._running_in_jobs[job] = self.running
        try:
            job.send(None)
        except StopIteration:
            pass

    def play(self):
        """The rows, by template."""
        main = self._defined()["main"]
        try:
            if inspect.iscoroutinefunction(main):
                self._asyncio_run(main)
            else:
                self._plain_run(main)
        except Deadlock:
            pass
        now = self.loop.time()
        for rows in self.rows:
            for row in rows:
                if row.started is not None and row.finished is None:
                    row.finished, row.outcome = now, "deadlocked"
                if row.task and row.task.done() and row.task.cancelled():
                    row.outcome = "cancelled"  # also when its coroutine came to its end: a request it gave no chance
        copies = [[Row(**vars(row)) for row in rows] for rows in self.rows]
        self._bury()
        return copies

    def _bury(self):
        """Ends what a deadlock leaves behind."""
        for job in self._jobs:
            job.kill()
        for _ in range(20):
            if not (pending := self._begun_tasks()):
                break
            self._cancel(pending)
            try:
                self.loop.run_until_complete(asyncio.gather(*pending, return_exceptions=True))
            except Deadlock:
                pass
        for task in self._begun_tasks():
            task._log_destroy_pending = False
            task.get_coro().close()
        self.loop.close()


def numbered_steps(scenario):
    """Step number -> step: counted through as numberSteps() does, first the tasks, then the mains."""
    found = {}

    def count(steps):
        for step in steps:
            found[len(found) + 1] = step
            for block in ("steps", "offload", "try", "except", "finally"):
                if isinstance(step.get(block), list):
                    count(step[block])

    for task in scenario["tasks"]:
        count(task["steps"])
    for variant in scenario["variants"]:
        count(variant.get("main", []))
    return found
