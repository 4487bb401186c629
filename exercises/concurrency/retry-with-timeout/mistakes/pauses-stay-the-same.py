"""pausing for the same time after each failure: somebody who is overloaded needs more and more
time to recover."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    for _ in range(attempts - 1):
        try:
            async with asyncio.timeout(timeout):
                return await call()
        except on:
            pass
        await asyncio.sleep(pause)
    async with asyncio.timeout(timeout):
        return await call()
