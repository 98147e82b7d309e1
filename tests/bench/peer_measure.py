# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the peers of bench_requests measure of themselves, as bench_requests does of Interleave."""

import resource
import time


def usage():
    return resource.getrusage(resource.RUSAGE_SELF)


class Measured:
    """Prints seconds, seconds of the processor, and the bytes by which the block raised the process's peak."""

    def __enter__(self):
        self.before = usage()
        self.began = time.perf_counter()

    def __exit__(self, kind, value, traceback):
        seconds = time.perf_counter() - self.began
        after = usage()
        if kind is None:
            processor = after.ru_utime + after.ru_stime - self.before.ru_utime - self.before.ru_stime
            print(seconds, processor, (after.ru_maxrss - self.before.ru_maxrss) * 1024)
