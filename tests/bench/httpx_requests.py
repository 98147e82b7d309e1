# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A peer of bench_requests: URL COUNT LIMIT; COUNT requests through one client, at most LIMIT at once, JSON parsed."""

import asyncio
import sys

import httpx
from peer_measure import Measured


async def main(url, count, limit):
    gate = asyncio.Semaphore(limit)
    limits = httpx.Limits(max_connections=limit, max_keepalive_connections=limit)
    async with httpx.AsyncClient(limits=limits, timeout=60) as client:

        async def get():
            async with gate:
                response = await client.get(url)
            response.raise_for_status()
            response.json()

        await get()  # what is paid once
        with Measured():
            await asyncio.gather(*(get() for _ in range(count)))


asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
