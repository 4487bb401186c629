"""`asyncio.wait_for` around each attempt, and a look at the number in the except clause."""

import asyncio
from itertools import count


async def retry(call, attempts, timeout, pause, on=OSError):
    if not attempts >= 1:
        raise ValueError(f"attempts is {attempts}")
    for number in count(1):
        try:
            return await asyncio.wait_for(call(), timeout)
        except on:
            if number == attempts:
                raise
        await asyncio.sleep(pause * 2 ** (number - 1))
