# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the format, as far as scenarios are generated from them, and which of them are wanted."""

import argparse

PLAIN = ["sleep", "compute", "get", "log", "fail"]
OTHERS = ["request", "tcp", "sql", "with", "wait", "set", "clear", "put", "take", "read", "write", "spawn", "await", "call"]
OTHERS += ["gather", "group", "race", "as_completed", "inspect", "cancel", "timeout", "retry", "repeat", "offload", "try"]
STEPS = PLAIN + OTHERS
MODES = ["sequential", "sequential-await", "concurrent", "chunked", "group-mode", "threads", "main"]
FEATURES = STEPS + MODES

WEIGHTS = {"sleep": 10, "compute": 6, "get": 3, "fail": 2, "log": 1, "with": 5, "set": 4, "put": 3, "take": 1.5, "timeout": 6, "try": 5, "cancel": 4}
ON_A_THREAD = "sleep compute get request tcp sql read write call inspect timeout retry repeat try fail log".split()
TO_LATER_TASKS = "spawn await call gather group race as_completed".split()
PARTNERS = {"wait": "set", "take": "put", "put": "take", "clear": "set", "set": "wait", "with": "cancel", "race": "cancel"}
PARTNERS |= {"gather": "fail", "group": "fail", "timeout": "group", "retry": "fail", "await": "spawn", "offload": "timeout", "try": "group"}
RESOURCES = {
    "slots": {"semaphore": 2},
    "slot": {"semaphore": 1},
    "lock": {"lock": True},
    "event": {"event": True},
    "signal": {"event": True},
    "barrier": {"barrier": 2},
    "three": {"barrier": 3},
    "queue": {"queue": 1},
    "store": {"queue": 2},
    "sum": {"number": 0},
    "base": {"database": "sqlite::memory:"},
}
NEEDED = {"with": ["slots", "slot", "lock"], "wait": ["event", "signal", "barrier", "three"], "set": ["event", "signal"]}
NEEDED |= {"clear": ["event", "signal"], "put": ["queue", "store"], "take": ["queue", "store"], "read": ["sum"], "write": ["sum"]}
NEEDED |= {"sql": ["base"]}


def features_from(text):
    """The features of a comma-separated list; `steps`, `modes` and `all` stand for many."""
    found = []
    for word in text.split(","):
        known = {"all": FEATURES, "steps": STEPS, "modes": MODES}.get(word, [word])
        found += known
    unknown = [word for word in found if word not in FEATURES]
    if unknown:
        raise argparse.ArgumentTypeError(f"no such feature: {', '.join(unknown)}; there are: {', '.join(FEATURES)}")
    if not set(found) & set(MODES):
        found.append("concurrent")
    return found
