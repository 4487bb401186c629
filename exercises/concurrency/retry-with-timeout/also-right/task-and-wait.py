"""a task for each attempt, watched by `asyncio.wait`, cancelled and awaited by hand."""

import asyncio


async def one_attempt(call, timeout):
    task = asyncio.ensure_future(call())
    try:
        done, _ = await asyncio.wait([task], timeout=timeout)
    finally:
        if not task.done():
            task.cancel()
            await asyncio.wait([task])
    if not done:
        raise TimeoutError
    return task.result()


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts")
    while True:
        attempts -= 1
        try:
            return await one_attempt(call, timeout)
        except on:
            if not attempts:
                raise
        await asyncio.sleep(pause)
        pause = 2 * pause
