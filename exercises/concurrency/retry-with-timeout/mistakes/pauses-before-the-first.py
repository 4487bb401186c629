"""pausing before each attempt: before the first there is nothing to wait for yet."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    pause /= 2
    for number in range(attempts):
        await asyncio.sleep(pause)
        pause *= 2
        try:
            async with asyncio.timeout(timeout):
                return await call()
        except on:
            if number == attempts - 1:
                raise
