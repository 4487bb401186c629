"""one attempt, then the function itself with one attempt fewer and a pause twice as long."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be positive")
    try:
        async with asyncio.timeout(timeout):
            return await call()
    except on:
        if attempts == 1:
            raise
    await asyncio.sleep(pause)
    return await retry(call, attempts - 1, timeout, pause * 2, on)
