# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A peer of bench_requests: URL COUNT LIMIT; COUNT requests through one session, at most LIMIT at once, JSON parsed."""

import asyncio
import sys

import aiohttp
from peer_measure import Measured


async def main(url, count, limit):
    gate = asyncio.Semaphore(limit)
    connector = aiohttp.TCPConnector(limit=limit)
    async with aiohttp.ClientSession(connector=connector) as session:

        async def get():
            async with gate, session.get(url) as response:
                response.raise_for_status()
                await response.json()

        await get()  # what is paid once
        with Measured():
            await asyncio.gather(*(get() for _ in range(count)))


asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
