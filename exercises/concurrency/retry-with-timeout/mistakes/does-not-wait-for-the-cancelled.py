"""cancelling an attempt and going on at once: `cancel` only asks, and until the attempt has
cleaned up, two of them run."""

import asyncio


async def one(call, timeout):
    task = asyncio.ensure_future(call())
    try:
        done, _ = await asyncio.wait([task], timeout=timeout)
    except asyncio.CancelledError:
        task.cancel()
        await asyncio.wait([task])
        raise
    if done:
        return task.result()
    task.cancel()
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
