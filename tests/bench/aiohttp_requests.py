# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The peer of bench_requests: BASE COUNT LIMIT; COUNT requests through one session, at most LIMIT at once.

Prints the seconds it took.
"""

import asyncio
import sys
import time

import aiohttp


async def main(base, count, limit):
    gate = asyncio.Semaphore(limit)
    connector = aiohttp.TCPConnector(limit=limit)
    async with aiohttp.ClientSession(connector=connector) as session:

        async def get():
            async with gate, session.get(base + "/products/1") as response:
                await response.json()

        begin = time.perf_counter()
        await asyncio.gather(*(get() for _ in range(count)))
        print(time.perf_counter() - begin)


asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
