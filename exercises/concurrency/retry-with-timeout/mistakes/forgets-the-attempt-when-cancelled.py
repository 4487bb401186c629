"""leaving the attempt behind when `retry` is cancelled: `asyncio.wait` does not cancel what it
waits for."""

import asyncio


async def one(call, timeout):
    task = asyncio.ensure_future(call())
    done, _ = await asyncio.wait([task], timeout=timeout)
    if done:
        return task.result()
    task.cancel()
    await asyncio.wait([task])
    raise TimeoutError


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
