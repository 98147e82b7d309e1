# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random scenarios: valid, small, always with an end, and with round durations, so that many things fall on one instant.

    generate.py SEED [--features a,b,c]

prints one. A task's steps refer to tasks of later templates only (cancel and inspect: to any), so that no task awaits
itself; a few scenarios with tasks that await each other are made on purpose.
"""

import argparse
import json
import random

from vocabulary import FEATURES, MODES, NEEDED, ON_A_THREAD, PARTNERS, RESOURCES, STEPS, TO_LATER_TASKS, WEIGHTS, features_from


class Generator:
    def __init__(self, seed, features):
        self.draw = random.Random(seed)
        self.features = self.themed(features)
        self.longest = self.draw.choice([2, 3, 6])  # tens of milliseconds: the shorter, the more ties
        self.templates = []  # name, count: known before any steps are made
        self.used = set()
        self.at_hand = set(self.draw.sample(sorted(RESOURCES), self.draw.choice([1, 3, 5])))  # few: they are fought for

    def chance(self, probability):
        return self.draw.random() < probability

    def themed(self, features):
        """Most scenarios have a few kinds of steps only: these meet more often then."""
        if self.chance(0.2):
            return features
        kinds = [kind for kind in STEPS if kind in features]
        chosen = {"sleep", "compute"} | set(self.draw.sample(kinds, min(len(kinds), self.draw.randint(2, 7))))
        chosen |= {other for kind, other in PARTNERS.items() if kind in chosen}
        return [one for one in features if one in chosen or one in MODES]

    # Values.

    def duration(self, plain=False):
        kind = self.draw.random()
        if kind < 0.12:
            return 0
        if kind < 0.8 or plain:
            return self.draw.randint(1, self.longest) * 10
        if kind < 0.93:
            return {"each": [self.draw.randint(0, self.longest) * 10 for _ in range(self.draw.randint(1, 4))]}
        return round(self.draw.uniform(0, 50), self.draw.randint(0, 5))

    def names(self, first):
        """The names of instances of the templates from this one on."""
        found = []
        for name, count in self.templates[first:]:
            if "{i}" in name:
                found += [name.replace("{i}", str(number)) for number in range(1, count + 1)]
            else:
                found += [f"{name} {number}" for number in range(1, count + 1)] if count > 1 else [name]
        return found

    def reference(self, first):
        kind = self.draw.random()
        names = self.names(first)
        if kind < 0.5:
            return self.draw.choice(names)
        if kind < 0.75:
            return self.draw.sample(names, min(len(names), self.draw.randint(1, 4)))
        name, count = self.draw.choice(self.templates[first:])
        if count == 1:
            return name
        name = name if "{i}" in name else name + " {i}"
        last = self.draw.randint(1, count)
        return name.replace("{i}", f"{self.draw.randint(1, last)}..{last}") if kind < 0.85 else name

    # Steps.

    def steps(self, least, most, depth, owner, thread=False):
        number = self.draw.randint(least, most)
        return [self.step(depth, owner, thread) for _ in range(number)]

    def step(self, depth, owner, thread):
        kinds = [kind for kind in STEPS if kind in self.features and (not thread or kind in ON_A_THREAD)]
        if depth <= 0:
            kinds = [kind for kind in kinds if kind not in ("with", "as_completed", "timeout", "retry", "repeat", "offload", "try")]
        if owner + 1 >= len(self.templates):
            kinds = [kind for kind in kinds if kind not in TO_LATER_TASKS]
        if owner < 0:
            kinds += [kind for kind in kinds if kind in TO_LATER_TASKS or kind == "cancel"] * 2
        if not kinds:
            return {"sleep": self.duration()}
        seldom = ("spawn", "call") if owner >= 0 else ()  # in modes everything is started already
        if depth > 2 and not thread and {"timeout", "try"} <= set(kinds) and owner + 1 < len(self.templates) and self.chance(0.2):
            return self.guarded(depth, owner, thread)
        kind = self.draw.choices(kinds, [0.5 if kind in seldom else WEIGHTS.get(kind, 2) for kind in kinds])[0]
        return self.one_of([kind], depth, owner, thread)

    def one_of(self, kinds, depth, owner, thread):
        kind = self.draw.choice(kinds)

        def inner(least=1, most=3):
            return self.steps(least, most, depth - 1, owner, thread)

        if kind in NEEDED:
            resource = self.draw.choice([one for one in NEEDED[kind] if one in self.at_hand] or NEEDED[kind])
            self.used.add(resource)
        if kind in ("sleep", "compute"):
            step = {kind: self.duration()}
            if kind == "sleep" and self.chance(0.1):
                step["blocking"] = True
        elif kind in ("get", "request"):
            step = self.request(kind)
        elif kind == "tcp":
            step = {"tcp": "ping {i}"}
        elif kind == "sql":
            step = {"sql": "select 1", "on": resource}
        elif kind == "with":
            step = {"with": resource, "steps": inner()}
        elif kind == "write":
            step = {"write": resource, "plus": self.draw.randint(1, 3)}
        elif kind in NEEDED:
            step = {kind: resource}
        elif kind in ("cancel", "inspect"):
            step = {kind: self.reference(0)}
        elif kind in TO_LATER_TASKS:
            step = {kind: self.reference(owner + 1)}
            if kind == "gather" and self.chance(0.3):
                step["return_exceptions"] = self.chance(0.8)
            if kind == "race" and self.chance(0.6):
                step["cancel_rest"] = self.chance(0.8)
            if kind == "as_completed":
                step["steps"] = inner(0)
        elif kind == "timeout":
            step = {"timeout": self.duration(plain=True), "steps": inner()}
        elif kind == "retry":
            step = {"retry": self.draw.randint(1, 3), "steps": inner()}
            if self.chance(0.7):
                step["delay"] = self.duration()
                if self.chance(0.5):
                    step["factor"] = self.draw.choice([1, 2, 3])
        elif kind == "repeat":
            step = {"repeat": self.draw.randint(1, 3), "steps": inner(1, 2)}
        elif kind == "offload":
            step = {"offload": self.steps(1, 3, depth - 1, owner, thread=True)}
        elif kind == "try":
            step = self.attempt(depth, owner, thread)
        else:
            step = {kind: "words {i}"}
        return step

    def attempt(self, depth, owner, thread):
        step = {"try": self.steps(1, 3, depth - 1, owner, thread)}
        if self.chance(0.6):
            step["except"] = self.steps(0, 2, depth - 1, owner, thread)
        if "except" not in step or self.chance(0.5):
            # No new tasks while tasks are cleaned up at the end: asyncio.run would leave them pending.
            features, self.features = self.features, [one for one in self.features if one not in TO_LATER_TASKS or one == "await"]
            step["finally"] = self.steps(0, 2, depth - 1, owner, thread)
            self.features = features
        return step

    def request(self, kind):
        step = {"get": "/products/{i}"} if kind == "get" else {"request": {"method": "POST", "url": "/products", "body": "{i}"}}
        if self.chance(0.7):
            step["latency"] = self.duration()
        if self.chance(0.3):
            step["timeout"] = self.draw.randint(1, 6) * 10
        if self.chance(0.2):
            step["fresh"] = True
        if self.chance(0.1):
            step["expect"] = self.draw.choice([200, 404])
        if self.chance(0.1):
            step["blocking"] = True
        return step

    def ticker(self):
        """At some instant it computes in every turn: the turn in which anything happens is seen in its time."""
        ticks = [{"sleep": 0}, {"compute": 1}]
        steps = [{"sleep": self.draw.randint(0, 6) * 10}, *ticks * self.draw.choice([2, 4, 8])]
        return {"name": "tick", "steps": steps}

    def mark(self):
        """A last compute of a length of its own: the order in which tasks come to it is seen in all their times."""
        return [{"compute": self.draw.randint(1, 9)}] if "compute" in self.features and self.chance(0.5) else []

    # The whole.

    def conducted(self):
        """A main that only meddles with running tasks, again and again, on round instants."""
        kinds = [kind for kind in ("cancel", "cancel", "cancel", "set", "clear", "put", "compute") if kind in self.features]
        steps = []
        for _ in range(self.draw.randint(1, 6)):
            steps.append({"sleep": self.draw.choice([0, 0, 10, 10, 20, 30])})
            steps += [self.one_of(kinds, 0, -1, False) for _ in range(self.draw.randint(1, 2)) if kinds]
        return steps + self.steps(0, 2, 2, -1)

    def guarded(self, depth, owner, thread):
        """timeout, try and the rest, one within the other: a failure or timeout is caught, and then it goes on."""
        group = [kind for kind in ("group", "gather", "with", "await", "offload") if kind in self.features]
        step = self.one_of(group or ["sleep"], depth - 2, owner, thread)
        steps = [{"try": [step], "except": []}, {"sleep": self.duration()}]
        if self.chance(0.5):
            steps = [{"try": [{"timeout": self.duration(plain=True), "steps": steps[:1]}], "except": []}, steps[1]]
        return {"timeout": self.duration(plain=True), "steps": steps}

    def variants(self):
        made = []
        if "sequential" in self.features:
            made.append({"mode": "sequential"})
        if "sequential-await" in self.features:
            made.append({"mode": "sequential-await"})
        if "concurrent" in self.features:
            made += [{"mode": "concurrent"}, {"name": "gate", "mode": "concurrent", "limit": self.draw.randint(1, 5)}]
        if "chunked" in self.features:
            made.append({"mode": "chunked", "chunk": self.draw.randint(1, 5)})
        if "group-mode" in self.features:
            made.append({"mode": "group"})
        if "threads" in self.features:
            made.append({"mode": "threads", "workers": self.draw.randint(1, 9), "cores": self.draw.randint(1, 4)})
            made.append({"name": "gil", "mode": "threads", "workers": self.draw.randint(1, 9), "gil": True})
        if "main" in self.features:
            for number in (1, 2, 3):
                variant = {"name": f"main {number}", "main": self.conducted() if self.chance(0.4) else self.steps(1, 7, 4, -1)}
                if self.chance(0.7):  # most mains begin something
                    variant["main"].insert(0, {"spawn": self.draw.sample(self.names(0), self.draw.randint(1, len(self.names(0))))})
                if self.ticking:
                    variant["main"].insert(0, {"spawn": "tick"})
                if "offload" in self.features and self.chance(0.5):
                    variant |= {"workers": self.draw.randint(1, 3), "cores": self.draw.randint(1, 3)}
                if "offload" in self.features and self.chance(0.2):
                    variant["gil"] = True
                made.append(variant)
        return made

    def scenario(self, seed):
        for index in range(self.draw.randint(1, 5)):
            number = "-{i}" if self.chance(0.3) else " {i}" if self.chance(0.3) else ""
            self.templates.append((f"t{index}{number}", self.draw.choice([1, 1, 1, 1, 2, 3, 4])))
        self.ticking = {"sleep", "compute"} <= set(self.features) and self.chance(0.4)
        depth = self.draw.randint(0, 4)
        tasks = [
            {"name": name, "count": count, "steps": self.steps(0, 5, depth, index) + self.mark()}
            for index, (name, count) in enumerate(self.templates)
        ]
        if self.ticking:
            tasks.append(self.ticker())
        variants = self.variants()
        made = {"interleave": 1, "id": f"generated-{seed}"}
        if self.used:
            made["resources"] = {name: RESOURCES[name] for name in sorted(self.used)}
        made["network"] = {"latency": self.draw.randint(0, 6) * 10, "connect": self.draw.randint(0, 2) * 10}
        return {**made, "tasks": tasks, "variants": variants}


def each_other(draw, seed):
    """Tasks that await each other in a circle: a deadlock that nothing breaks."""
    number = draw.randint(2, 4)
    tasks = [
        {"name": f"c{i}", "steps": [{"sleep": draw.randint(0, 3) * 10}, {"await": f"c{(i + 1) % number}"}]} for i in range(number)
    ]
    main = [{"spawn": [one["name"] for one in tasks]}, {"sleep": draw.randint(0, 9) * 10}, {draw.choice(["await", "gather"]): "c0"}]
    return {"interleave": 1, "id": f"generated-{seed}", "tasks": tasks, "variants": [{"name": "main", "main": main}]}


def scenario(seed, features=FEATURES):
    draw = random.Random(f"kind {seed}")
    if draw.random() < 0.01 and {"main", "spawn", "await", "gather"} <= set(features):
        return each_other(draw, seed)
    return Generator(seed, list(features)).scenario(seed)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("seed", type=int)
    parser.add_argument("--features", type=features_from, default=FEATURES)
    options = parser.parse_args()
    print(json.dumps(scenario(options.seed, options.features), indent=1))
