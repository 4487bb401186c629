"""awaiting the same coroutine object again: it can run once only. Another attempt needs
another call of the function."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    attempt = call()
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
