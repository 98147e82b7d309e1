# SPDX-FileCopyrightText: The Interleave developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A peer of bench_requests: URL COUNT; COUNT requests one by one through one session, JSON parsed."""

import sys

import requests
from peer_measure import Measured


def main(url, count):
    with requests.Session() as session:

        def get():
            response = session.get(url)
            response.raise_for_status()
            response.json()

        get()  # what is paid once
        with Measured():
            for _ in range(count):
                get()


main(sys.argv[1], int(sys.argv[2]))
