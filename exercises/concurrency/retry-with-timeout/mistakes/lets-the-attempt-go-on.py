"""leaving an attempt behind that takes too long: `asyncio.wait` and `shield` end the waiting
alone, and the attempt goes on."""

import asyncio


async def one(call, timeout):
    task = asyncio.ensure_future(call())
    try:
        return await asyncio.wait_for(asyncio.shield(task), timeout)
    except asyncio.CancelledError:
        task.cancel()
        await asyncio.wait([task])
        raise


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    for number in range(attempts):
        try:
            return await one(call, timeout)
        except on:
            if number == attempts - 1:
                raise
        await asyncio.sleep(pause)
        pause *= 2
