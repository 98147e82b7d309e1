# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a scenario smaller while something stays true of it: drops and simplifies variants, tasks, steps, options, durations."""

import copy

LISTS = ("steps", "main", "try", "except", "finally", "offload")
DURATIONS = ("sleep", "compute", "timeout", "delay", "latency", "connect")
OPTIONS = ("blocking", "timeout", "latency", "expect", "fresh", "return_exceptions", "cancel_rest", "delay", "factor", "body")
OPTIONS += ("limit", "workers", "cores", "gil", "except", "finally", "resources", "network", "count")
KEEP = {"timeout": "steps"}  # an option only where this is not beside it


def places(node, path=()):
    """Every path to a dict or list below."""
    yield path
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, below in items:
        if isinstance(below, (dict, list)):
            yield from places(below, path + (key,))


def at(node, path):
    for key in path:
        node = node[key]
    return node


def changed(scenario, path, change):
    made = copy.deepcopy(scenario)
    change(at(made, path))
    return made


def without_part(scenario):
    """Big pieces first: halves of lists, then single entries."""
    for path in places(scenario):
        node = at(scenario, path)
        if not isinstance(node, list) or not path or path[-1] == "each":
            continue
        least = 1 if path[-1] in ("variants", "tasks") else 0
        if len(node) > 3:
            half = len(node) // 2
            yield changed(scenario, path, lambda one: one.__delitem__(slice(0, half)))
            yield changed(scenario, path, lambda one: one.__delitem__(slice(half, None)))
        for i in range(len(node)):
            if len(node) > least:
                yield changed(scenario, path, lambda one, i=i: one.__delitem__(i))


def flatter(scenario):
    """A step replaced by the steps within it."""
    for path in places(scenario):
        node = at(scenario, path)
        if not isinstance(node, list) or not path or path[-1] not in LISTS:
            continue
        for i, step in enumerate(node):
            for key in LISTS:
                if isinstance(step, dict) and isinstance(step.get(key), list):
                    yield changed(scenario, path, lambda one, i=i, key=key: one.__setitem__(slice(i, i + 1), one[i][key]))


def plainer(scenario):
    """An option less, one less of a number, a simpler duration or reference."""
    for path in places(scenario):
        node = at(scenario, path)
        if not isinstance(node, dict):
            continue
        for key, value in node.items():
            if key in OPTIONS and KEEP.get(key) not in node:
                yield changed(scenario, path, lambda one, key=key: one.__delitem__(key))
            for simple in simpler(key, value):
                yield changed(scenario, path, lambda one, key=key, simple=simple: one.__setitem__(key, simple))


def simpler(key, value):
    if key in ("count", "limit", "chunk", "workers", "retry", "repeat") and value > 1:
        yield value - 1
    elif key in DURATIONS and isinstance(value, dict):
        yield from value.get("each", [])
    elif key in DURATIONS and isinstance(value, float):
        yield round(value, -1)
        yield round(value)
    elif key in DURATIONS and isinstance(value, int):
        yield from (one for one in (0, 10, 20) if one < value)
    elif isinstance(value, list) and len(value) == 1 and isinstance(value[0], str):
        yield value[0]


def shrunk(scenario, holds):
    """The smallest that was found for which holds() is still true."""
    going = True
    while going:
        going = False
        for smaller in (without_part, flatter, plainer):
            again = True
            while again:
                again = False
                for candidate in smaller(scenario):
                    if candidate != scenario and holds(candidate):
                        scenario = candidate
                        going = again = True
                        break
    return scenario
