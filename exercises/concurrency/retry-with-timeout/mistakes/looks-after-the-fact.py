"""measuring how long an attempt took: it has to be cut off when its time is over, and not judged
afterwards."""

import asyncio


async def one(call, timeout):
    loop = asyncio.get_running_loop()
    began = loop.time()
    result = await call()
    if loop.time() - began > timeout:
        raise TimeoutError
    return result


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
