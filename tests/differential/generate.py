# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random scenarios: small, and with round durations, so that many things fall on the same instant."""

import random


def _duration(draw):
    kind = draw.random()
    if kind < 0.15:
        return 0
    if kind < 0.75:
        return draw.randint(1, 6) * 10
    if kind < 0.9:
        return {"each": [draw.randint(0, 5) * 10 for _ in range(draw.randint(1, 4))]}
    return round(draw.uniform(0, 50), draw.randint(0, 5))


def _get(draw):
    step = {"get": "/products/{i}"}
    if draw.random() < 0.7:
        step["latency"] = _duration(draw)
    if draw.random() < 0.3:
        step["timeout"] = draw.randint(1, 6) * 10
    if draw.random() < 0.2:
        step["fresh"] = True
    if draw.random() < 0.1:
        step["expect"] = draw.choice([200, 404])
    if draw.random() < 0.1:
        step["blocking"] = True
    return step


def _step(draw):
    kind = draw.random()
    if kind < 0.4:
        step = {"sleep": _duration(draw)}
        if draw.random() < 0.15:
            step["blocking"] = True
        return step
    if kind < 0.65:
        return {"compute": _duration(draw)}
    if kind < 0.9:
        return _get(draw)
    if kind < 0.95:
        return {"log": "note {i}"}
    return {"fail": "broken {i}"}


def scenario(seed):
    draw = random.Random(seed)
    tasks = []
    for index in range(draw.randint(1, 5)):
        count = draw.choice([1, 1, 1, 2, 3, 7])
        tasks.append(
            {
                "name": f"t{index}" + ("-{i}" if draw.random() < 0.5 else ""),
                "count": count,
                "steps": [_step(draw) for _ in range(draw.randint(0, 5))],
            }
        )
    return {
        "interleave": 1,
        "id": f"generated-{seed}",
        "network": {"latency": draw.randint(0, 6) * 10, "connect": draw.randint(0, 2) * 10},
        "tasks": tasks,
        "variants": [
            {"mode": "sequential"},
            {"mode": "sequential-await"},
            {"mode": "concurrent"},
            {"name": "gate", "mode": "concurrent", "limit": draw.randint(1, 5)},
            {"mode": "chunked", "chunk": draw.randint(1, 5)},
        ],
    }
