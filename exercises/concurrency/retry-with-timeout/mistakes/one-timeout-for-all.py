"""one timeout around all the attempts: the time that one attempt takes, and each pause, is then
missing for the next."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    async with asyncio.timeout(timeout):
        for _ in range(attempts - 1):
            try:
                return await call()
            except on:
                pass
            await asyncio.sleep(pause)
            pause *= 2
        return await call()
