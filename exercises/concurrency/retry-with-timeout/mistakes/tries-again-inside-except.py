"""making the next attempt inside `except`: whatever it raises is then chained to the exception
that is still being handled."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    try:
        async with asyncio.timeout(timeout):
            return await call()
    except on:
        if attempts == 1:
            raise
        await asyncio.sleep(pause)
        return await retry(call, attempts - 1, timeout, pause * 2, on)
