"""checking nowhere that there is an attempt to make: with 0 attempts the function is called all
the same."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    for _ in range(attempts - 1):
        try:
            async with asyncio.timeout(timeout):
                return await call()
        except on:
            pass
        await asyncio.sleep(pause)
        pause *= 2
    async with asyncio.timeout(timeout):
        return await call()
