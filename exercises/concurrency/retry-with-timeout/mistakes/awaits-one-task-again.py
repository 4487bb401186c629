"""awaiting the same task again: a task that is done keeps its result or its exception, and never
runs a second time."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    attempt = asyncio.ensure_future(call())
    for _ in range(attempts - 1):
        try:
            async with asyncio.timeout(timeout):
                return await attempt
        except on:
            pass
        await asyncio.sleep(pause)
        pause *= 2
    async with asyncio.timeout(timeout):
        return await attempt
