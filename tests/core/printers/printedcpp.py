# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles the built-in scenarios printed as C++, and runs some: tasks have to begin and end as they do in simulated asyncio.

    printedcpp.py PRINTPROGRAMS SCENARIOS [--interleave FILE] [--check] [--run ID…] [--only VARIANT…] [--cmake ID] [--jobs N]

--check compiles every variant of every scenario, warnings being errors. --run compiles and runs the variants of those scenarios, in real
time; a scenario's variants that end in a deadlock are left out. --cmake builds a scenario with the CMakeLists.txt that is printed
beside it, and runs it.
"""

import argparse
import concurrent.futures
import json
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "differential"))

from reference import play_variant  # noqa: E402

MILLISECOND = 1_000_000
SLACK = 120 * MILLISECOND  # on a machine that does other things, too
SHARE = 0.08  # Qt's coarse timers are right to a twentieth
SERVER = "http://127.0.0.1:8080"
PACKAGES = ["Qt6Core", "Qt6Network", "Qt6Sql", "Qt6Concurrent"]


def flags():
    qt = subprocess.run(["pkg-config", "--cflags", *PACKAGES], capture_output=True, check=True, text=True).stdout.split()
    system = [word.replace("-I", "-isystem", 1) for word in qt]
    return ["-std=c++20", "-fPIC", "-Wall", "-Wextra", "-Werror", *system, *qcoro_flags()]


def qcoro_flags():
    for prefix in ("/usr", "/usr/local"):
        folder = os.path.join(prefix, "include", "qcoro6")
        if os.path.isdir(folder):
            return [f"-isystem{folder}", f"-isystem{folder}/qcoro", f"-isystem{folder}/QCoro"]
    raise SystemExit("QCoro's headers are not there")


def libraries():
    qt = subprocess.run(["pkg-config", "--libs", *PACKAGES], capture_output=True, check=True, text=True).stdout.split()
    return [*qt, "-lQCoro6Core", "-lQCoro6Network"]


def printed(program, path):
    done = subprocess.run([program, "cpp", path], capture_output=True, check=True)
    return json.loads(done.stdout)["variants"]


def with_notes(one):
    """The program's text with a Note in the functions that run tasks."""
    lines = one["text"].split("\n")
    functions = {name: task for task, names in enumerate(one["functions"]) for name in names}
    functions["mainTask"] = -1
    result = []
    waiting = None
    for line in lines:
        found = re.match(r"(?:QCoro::Task<>|void) (\w+)\(", line)
        if found and not line.endswith(";"):
            waiting = functions.get(found[1])
        if line == "namespace program {":
            result.append(f'#include "{HERE}/note.h"')
        result.append(line)
        if line == "{" and waiting is not None:
            result.append(f"    const Note note({waiting});")
            waiting = None
    return "\n".join(result)


def compiled(text, folder, name, words):
    source = os.path.join(folder, f"{name}.cpp")
    with open(source, "w", encoding="utf-8") as file:
        file.write(text)
    return subprocess.run([os.environ.get("CXX", "g++"), *flags(), source, *words], capture_output=True, text=True)


def rows_of(output):
    """By template, [begin, end, failed] of what ran."""
    rows = {}
    zero = 0
    for what, task, number, time in re.findall(r"^NOTE (\w+) (-?\d+) (\d+) (\d+)$", output, re.M):
        time = int(time)
        if task == "-1":
            zero = time if what == "begin" else zero
            continue
        row = rows.setdefault(int(task), {}).setdefault(number, [time - zero, None, False])
        if what != "begin":
            row[1:] = [time - zero, what == "fail"]
    return {task: sorted(by_number.values(), key=lambda row: (row[0], row[1] or 0)) for task, by_number in rows.items()}


def close(one, other):
    return one is not None and abs(one - other) <= SLACK + SHARE * other


def agree(mine, theirs):
    return close(mine[0], theirs.started) and close(mine[1], theirs.finished) and mine[2] == (theirs.outcome != "done")


def differences(scenario, variant, output):
    mine = rows_of(output)
    left = play_variant(scenario, variant)
    for template, task in enumerate(scenario["tasks"]):
        count = task.get("count", 1)
        theirs, left = left[:count], left[count:]
        unmatched = list(mine.get(template, []))
        for row in theirs:
            if row.started is None:
                continue
            same = next((one for one in unmatched if agree(one, row)), None)
            if same is None:
                yield f"{row.name}: asyncio {row.started} to {row.finished} {row.outcome}, printed {mine.get(template)}"
            else:
                unmatched.remove(same)
        if len(unmatched) > sum(row.started is None for row in theirs):
            yield f"{task['name']}: more of them ran than should: {unmatched}"
    yield from disorder(mine, play_variant(scenario, variant), scenario)


def disorder(mine, theirs, scenario):
    """Single tasks whose ends lie clearly apart have to come in the same order."""
    single = {}
    for template, task in enumerate(scenario["tasks"]):
        row, theirs = theirs[0], theirs[task.get("count", 1) :]
        if task.get("count", 1) == 1 and row.started is not None and mine.get(template):
            single[row.name] = (row.finished, mine[template][0][1])
    ordered = sorted(single, key=lambda name: single[name][0])
    for first, second in zip(ordered, ordered[1:]):
        apart = single[second][0] - single[first][0] >= 2 * SLACK
        if apart and not single[first][1] < single[second][1]:
            yield f"{second} ends before {first}"


class Server:
    """The demo server, if there is a program to be it."""

    def __init__(self, interleave):
        words = [interleave, "serve", "--port", "0", "--latency", "100"]
        self._process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True) if interleave else None
        self.url = self._process.stdout.readline().strip().rstrip("/") if interleave else SERVER

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._process:
            self._process.terminate()
            self._process.wait()


def check(job, folder):
    name, one = job
    done = compiled(one["text"], folder, name, ["-fsyntax-only"])
    return [f"{name}, {one['name']}:\n{done.stderr}"] if done.returncode else []


def run(job, folder, url):
    name, scenario, variant, one = job
    if any(row.outcome == "deadlocked" for row in play_variant(scenario, variant)):
        return []
    program = os.path.join(folder, name)
    done = compiled(with_notes(one).replace(SERVER, url), folder, name, ["-O0", "-o", program, *libraries()])
    if done.returncode:
        return [f"{name}, {one['name']}:\n{done.stderr}"]
    try:
        ran = subprocess.run([program], capture_output=True, text=True, timeout=60)
    except subprocess.TimeoutExpired as late:
        return [f"{name}, {one['name']}: still runs after a minute\n{(late.stdout or b'').decode()}"]
    found = list(differences(scenario, variant, ran.stdout))
    return ["\n".join([f"{name}, {one['name']}, exit code {ran.returncode}:", *found, ran.stdout, ran.stderr])] if found else []


def build(name, one, folder):
    """With the CMakeLists.txt that is printed."""
    for file, text in (("main.cpp", one["text"]), ("CMakeLists.txt", one["build"])):
        with open(os.path.join(folder, file), "w", encoding="utf-8") as out:
            out.write(text)
    inside = os.path.join(folder, "build")
    for words in (["cmake", "-S", folder, "-B", inside], ["cmake", "--build", inside], [os.path.join(inside, name)]):
        done = subprocess.run(words, capture_output=True, text=True)
        if done.returncode:
            return [f"{name}: {' '.join(words)}\n{done.stdout}{done.stderr}"]
    return []


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("scenarios")
    parser.add_argument("--interleave")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--run", nargs="*", default=[])
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--cmake")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    checks, runs, reports = [], [], []
    with tempfile.TemporaryDirectory() as folder, Server(options.interleave) as server:
        for file in sorted(os.listdir(options.scenarios)):
            identity = file.removesuffix(".scenario.json")
            path = os.path.join(options.scenarios, file)
            if identity == file or not (options.check or identity in options.run or identity == options.cmake):
                continue
            with open(path, encoding="utf-8") as text:
                scenario = json.load(text)
            for number, (variant, one) in enumerate(zip(scenario["variants"], printed(options.program, path))):
                name = f"{identity}-{number}"
                if options.check:
                    checks.append((name, one))
                if identity in options.run and (not options.only or one["name"] in options.only):
                    runs.append((name, scenario, variant, one))
                if identity == options.cmake and number == 0:
                    reports += build(identity, one, folder)
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            for found in pool.map(lambda job: check(job, folder), checks):
                reports += found
            for found in pool.map(lambda job: run(job, folder, server.url), runs):
                reports += found
    print("\n".join(reports))
    print(f"{len(checks)} variants compiled, {len(runs)} run; {len(reports) or 'no'} reports")
    return 1 if reports or not (checks or runs or options.cmake) else 0


if __name__ == "__main__":
    sys.exit(main())
