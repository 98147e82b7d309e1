# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reference alone, on generated scenarios: it never fails, never hangs, and what it says is possible.

    selfcheck.py [--count N] [--seed S] [--jobs J] [--features a,b,c]
"""

import argparse
import multiprocessing
import signal
import sys
from collections import Counter
from functools import partial

from generate import scenario as generated
from reference import play
from vocabulary import FEATURES, features_from

ENDS = {"done", "failed", "timed-out", "cancelled", "deadlocked", "not-started"}
SECONDS = 20


def impossible(row):
    """Why this row cannot be, or None."""
    if row.outcome not in ENDS:
        return "unknown outcome"
    if row.outcome == "not-started":
        return None if (row.created, row.started, row.finished) == (None, None, None) else "times of a task that was not started"
    if row.created is None or row.finished is None:
        return "no created or finished time"
    if row.started is None:
        return None if row.outcome in ("cancelled", "deadlocked") and row.created <= row.finished else "ended without having started"
    if not 0 <= row.created <= row.started <= row.finished:
        return "times out of order"
    return None if row.attempts >= 1 else "no attempts"


def check(seed, features=FEATURES):
    """What is wrong with this seed's scenario, or how many tasks had which outcome."""
    signal.signal(signal.SIGALRM, signal.default_int_handler)
    signal.alarm(SECONDS)
    try:
        scenario = generated(seed, features)
        first = play(scenario)
        if first != play(scenario):
            return f"seed {seed}: not the same the second time"
        outcomes = Counter()
        for variant, rows in first.items():
            for row in rows:
                if reason := impossible(row):
                    return f"seed {seed}: {variant}: {row}: {reason}"
                outcomes[row.outcome] += 1
        return outcomes
    except KeyboardInterrupt:
        return f"seed {seed}: hangs"
    except Exception as exception:
        return f"seed {seed}: {exception!r}"
    finally:
        signal.alarm(0)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--features", type=features_from, default=FEATURES)
    options = parser.parse_args()
    outcomes, wrong = Counter(), []
    with multiprocessing.Pool(options.jobs) as pool:
        seeds = range(options.seed, options.seed + options.count)
        for result in pool.imap_unordered(partial(check, features=options.features), seeds, 20):
            if isinstance(result, str):
                wrong.append(result)
                print(result)
            else:
                outcomes += result
    print(f"{options.count} scenarios, {len(wrong)} impossible;", ", ".join(f"{key} {n}" for key, n in outcomes.most_common()))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
